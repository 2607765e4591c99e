// needs: Glibc
print(sqrt(16.0), pow(2.0, 10.0), cbrt(27.0))  // expect: 4.0 1024.0 3.0000000000000004
let x = 2.0
print(sqrt(x * 8), pow(x, 0.5))  // expect: 4.0 1.4142135623730951
