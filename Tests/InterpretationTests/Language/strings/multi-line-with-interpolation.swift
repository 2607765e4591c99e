let n = 2
let text = """
  n = \(n)
    twice = \(n * 2)
  """
print(text)
// expect: n = 2
// expect:   twice = 4
