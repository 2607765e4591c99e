var calls = 0
func subject() -> Int {
  calls += 1
  return 3
}
switch subject() {
case 1: print("one")
case 2: print("two")
case 3: print("three")
default: print("other")
}
// expect: three
print(calls)  // expect: 1
