// needs: Glibc
print(floor(2.7), ceil(2.1), round(2.5), trunc(-2.7), floor(-0.5))  // expect: 2.0 3.0 3.0 -2.0 -1.0
print(fabs(-3.5), fmod(7.5, 2.0))  // expect: 3.5 1.5
