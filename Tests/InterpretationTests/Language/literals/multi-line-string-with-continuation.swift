let text = """
  one \
  two
  "three"
  """
print(text)
// expect: one two
// expect: "three"
