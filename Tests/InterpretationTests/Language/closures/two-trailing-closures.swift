func choose(_ flag: Bool, then yes: () -> String, otherwise no: () -> String) -> String {
  flag ? yes() : no()
}
print(
  choose(false) {
    "yes"
  } otherwise: {
    "no"
  })
// expect: no
