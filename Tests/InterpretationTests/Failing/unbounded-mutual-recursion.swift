func ping(_ n: Int) -> Int { pong(n) + 1 }  // runtime error: the calls nest too deeply
func pong(_ n: Int) -> Int { ping(n) + 1 }
print("start")  // expect: start
print(ping(0))
