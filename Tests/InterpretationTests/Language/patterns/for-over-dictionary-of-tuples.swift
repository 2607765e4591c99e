let d = ["a": (1, 2)]
for (key, (x, y)) in d { print(key, x, y) }
// expect: a 1 2
