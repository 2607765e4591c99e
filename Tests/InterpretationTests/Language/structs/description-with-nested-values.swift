enum Mode { case fast(Int) }
struct Inner { var name = "in" }
struct Outer {
  var inner = Inner()
  var mode = Mode.fast(3)
  var list = ["a"]
  var pair = (1, "b")
  var maybe: Double? = 1
  var character: Character = "c"
}
print(Outer())
// expect: Outer(inner: main.Inner(name: "in"), mode: main.Mode.fast(3), list: ["a"], pair: (1, "b"), maybe: Optional(1.0), character: "c")
