// needs: Glibc
let x: Float = 2
print(sqrt(x), type(of: exp(x)))  // expect: 1.4142135 Float
let half: Float = 0.5
print(pow(x, half) == sqrt(x))  // expect: true
