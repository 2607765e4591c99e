func greet(_ name: String, greeting: String = "hello", mark: String = "!") -> String {
  "\(greeting) \(name)\(mark)"
}
print(greet("Ada"))  // expect: hello Ada!
print(greet("Ada", greeting: "hi"))  // expect: hi Ada!
print(greet("Ada", mark: "."))  // expect: hello Ada.
