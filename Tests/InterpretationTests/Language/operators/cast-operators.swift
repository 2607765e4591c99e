let a: Any = 3
print(a is Int, a is String, a as? Int ?? 0, (a as? String) == nil)  // expect: true false 3 true
print(a as! Int + 1)  // expect: 4
