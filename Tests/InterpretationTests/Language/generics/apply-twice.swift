func twice<T>(_ f: (T) -> T, _ x: T) -> T { f(f(x)) }
print(twice({ $0 * 3 }, 2), twice({ $0 + "!" }, "hi"))  // expect: 18 hi!!
