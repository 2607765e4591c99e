func greet(_ name: String? = nil) -> String { "hello \(name ?? "stranger")" }
print(greet())  // expect: hello stranger
print(greet("Ada"))  // expect: hello Ada
