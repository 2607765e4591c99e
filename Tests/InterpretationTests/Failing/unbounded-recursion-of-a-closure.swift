var f: (Int) -> Int = { $0 }
f = { n in f(n + 1) + 1 }  // runtime error: the calls nest too deeply
print("start")  // expect: start
print(f(0))
