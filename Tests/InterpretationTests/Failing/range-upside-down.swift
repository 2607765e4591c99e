func count(_ a: Int, _ b: Int) -> Int { (a...b).count }
// runtime error: range 5...1 ends before it starts
print(count(1, 5))  // expect: 5
print(count(5, 1))
