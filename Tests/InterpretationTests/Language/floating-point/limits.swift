print(Double.greatestFiniteMagnitude)  // expect: 1.7976931348623157e+308
print(Double.ulpOfOne)  // expect: 2.220446049250313e-16
print(Double.leastNormalMagnitude)  // expect: 2.2250738585072014e-308
