let table = [
  (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"),
  (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
]
func roman(_ n: Int) -> String {
  var n = n
  var result = ""
  for (value, text) in table {
    while n >= value {
      result += text
      n -= value
    }
  }
  return result
}
print(roman(1994), roman(2026), roman(4))  // expect: MCMXCIV MMXXVI IV
