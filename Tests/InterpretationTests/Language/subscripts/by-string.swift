struct Registry {
  private var names: [String: Int] = [:]
  subscript(name: String) -> Int {
    get { names[name] ?? 0 }
    set { names[name] = newValue }
  }
}
var r = Registry()
r["a"] += 5
print(r["a"], r["b"])  // expect: 5 0
