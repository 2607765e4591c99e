func size(_ n: Int) -> String {
  if n < 10 {
    return "small"
  } else if n < 100 {
    return "medium"
  } else {
    return "large"
  }
}
print(size(1), size(10), size(100))  // expect: small medium large
