let poem = """
  first
    second
  third
  """
print(poem)
// expect: first
// expect:   second
// expect: third
print(poem.count)  // expect: 20
