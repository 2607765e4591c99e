// needs: Glibc
print(sin(0.0), cos(0.0), tan(0.0))  // expect: 0.0 1.0 0.0
print(sin(.pi / 2.0), cos(Double.pi))  // expect: 1.0 -1.0
print(atan2(1.0, 1.0) == .pi / 4)  // expect: true
