var xs: [Int]? = [1, 2]
xs?[0] += 9
print(xs?[0] ?? 0, xs![1])  // expect: 10 2
xs = nil
xs?[0] = 3
print(xs as Any)  // expect: nil
