// Nothing, `()`, is a value as well: captured, and where the type is a parameter or `Any`.
func show<T>(_ value: T) {
  let later = { print(value) }
  later()
}

func twice<T>(_ body: @escaping () -> T) -> T {
  var result = body()
  let again = { result = body() }
  again()
  return result
}

func keep() {
  let nothing: Any = print("kept")
  let later = { print(nothing) }
  later()
}

show(())  // expect: ()
show(3)  // expect: 3
twice { print("done") }  // expect: done
// expect: done
let number = twice { 7 }
print(number)  // expect: 7
keep()  // expect: kept
// expect: ()
