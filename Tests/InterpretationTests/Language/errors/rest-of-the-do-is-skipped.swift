enum E: Error { case bad }
func fail() throws { throw E.bad }
do {
  print("before")
  try fail()
  print("after")
} catch {
  print("caught")
}
// expect: before
// expect: caught
print("end")  // expect: end
