// needs: Glibc
print(exp(0.0), log(1.0), log2(8.0), log10(1000.0))  // expect: 1.0 0.0 3.0 3.0
print(exp(1.0), log(2.0))  // expect: 2.718281828459045 0.6931471805599453
