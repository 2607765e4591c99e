print(1...3 ~= 2, 1...3 ~= 4)  // expect: true false
let score = 71
switch score {
case ..<50: print("fail")
case 50..<70: print("pass")
case 70...: print("good")
default: print("?")
}
// expect: good
