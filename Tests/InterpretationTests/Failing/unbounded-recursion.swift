func down(_ n: Int) -> Int { 1 + down(n + 1) }  // runtime error: the calls nest too deeply
print("start")  // expect: start
print(down(0))
