func place(_ n: Int) -> Int {
  print("place", n)
  return n
}

func value(_ n: Int) -> Int {
  print("value", n)
  return n
}

var numbers = [0, 1, 2, 3]
var i = 0
(i, numbers[i]) = (3, 9)
print(i, numbers)  // expect: 3 [9, 1, 2, 3]
(numbers[place(1)], numbers[place(2)]) = (value(5), value(6))
// expect: place 1
// expect: place 2
// expect: value 5
// expect: value 6
print(numbers)  // expect: [9, 5, 6, 3]
(numbers[0], numbers[3]) = (numbers[3], numbers[0])
print(numbers)  // expect: [3, 5, 6, 9]
