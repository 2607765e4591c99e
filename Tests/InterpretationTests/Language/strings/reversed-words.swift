let s = "one two three"
print(s.split(separator: " ").reversed().joined(separator: " "))  // expect: three two one
