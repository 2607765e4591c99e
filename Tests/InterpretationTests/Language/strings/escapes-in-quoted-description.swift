print(["a\"b", "c\\d"])  // expect: ["a\"b", "c\\d"]
print(["tab\t", "line\n"])  // expect: ["tab\t", "line\n"]
