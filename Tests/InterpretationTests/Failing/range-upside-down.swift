func count(_ a: Int, _ b: Int) -> Int { (a...b).count }
// runtime error: a range cannot end before it starts: 5...1
print(count(1, 5))  // expect: 5
print(count(5, 1))
