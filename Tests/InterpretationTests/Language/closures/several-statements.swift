let describe: (Int) -> String = { n in
  let sign = n < 0 ? "negative" : "positive"
  return "\(n) is \(sign)"
}
print(describe(3))  // expect: 3 is positive
print([1, -1].map(describe))  // expect: ["1 is positive", "-1 is negative"]
