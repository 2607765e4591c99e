struct Bad: Error {}
func open(_ name: String) throws -> String {
  if name == "bad" { throw Bad() }
  return name
}
func use(_ a: String, _ b: String, _ c: String) throws {
  let x = try open(a)
  defer { print("close", x) }
  let y = try open(b)
  defer { print("close", y) }
  let z = try open(c)
  defer { print("close", z) }
  print("use")
}
do { try use("1", "bad", "3") } catch { print("caught") }
// expect: close 1
// expect: caught
do { try use("1", "2", "bad") } catch { print("caught") }
// expect: close 2
// expect: close 1
// expect: caught
do { try use("1", "2", "3") } catch { print("caught") }
// expect: use
// expect: close 3
// expect: close 2
// expect: close 1
for name in ["a", "bad"] {
  do {
    defer { print("first") }
    let x = try open(name)
    defer { print("second", x) }
    print("body")
  } catch { print("no", name) }
}
// expect: body
// expect: second a
// expect: first
// expect: first
// expect: no bad
