enum E: Error { case bad }
func f() {
  throw E.bad  // error: 3: 'f' must be 'throws' to throw an error; or catch it with 'do { … } catch { … }'
}
