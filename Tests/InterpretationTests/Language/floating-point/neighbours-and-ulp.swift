let x = 1.0
print(x.ulp == Double.ulpOfOne, x.nextUp > x, x.nextDown < x)  // expect: true true true
print((5.0).remainder(dividingBy: 3), Double.leastNonzeroMagnitude)  // expect: -1.0 5e-324
