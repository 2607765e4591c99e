struct Meter {
  var value = 0 {
    willSet { print("will be", newValue) }
    didSet { print("was", oldValue) }
  }
}
var m = Meter()
m.value = 3
m.value += 1
// expect: will be 3
// expect: was 0
// expect: will be 4
// expect: was 3
print(m.value)  // expect: 4
