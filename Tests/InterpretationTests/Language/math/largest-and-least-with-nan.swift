print(max(1.0, .nan), max(.nan, 1.0))  // expect: 1.0 nan
print(min(2.0, .nan), min(.nan, 1.0))  // expect: 2.0 nan
print(max(1, 3, 2), max(Float(2), 5), max("a", "b"))  // expect: 3 5.0 b
