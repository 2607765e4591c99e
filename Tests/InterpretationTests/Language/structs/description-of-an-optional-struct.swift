struct P {
  var x = 1
  var tags: [String] = ["a"]
  var next: Int? = nil
}
let p: P? = P()
print(p as Any)  // expect: Optional(main.P(x: 1, tags: ["a"], next: nil))
print(P())  // expect: P(x: 1, tags: ["a"], next: nil)
