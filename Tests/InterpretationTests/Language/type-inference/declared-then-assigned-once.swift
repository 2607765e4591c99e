func pick(_ flag: Bool) -> Double {
  let x: Double
  if flag { x = 1 } else { x = 2 }
  return x
}
print(pick(true), pick(false))  // expect: 1.0 2.0
