func describe(_ x: Int) -> String { "int" }
func describe(_ x: Double) -> String { "double" }
func describe(_ x: String) -> String { "string" }
print(describe(1), describe(1.0), describe("1"))  // expect: int double string
