func greeter(_ name: String?) -> () -> String {
  guard let name else { return { "nobody" } }
  return { "hello \(name)" }
}
print(greeter("Ada")(), greeter(nil)())  // expect: hello Ada nobody
