// needs: Glibc
func sigmoid(_ x: Double) -> Double { 1 / (1 + exp(-x)) }
print(sigmoid(0), sigmoid(100), tanh(0.0))  // expect: 0.5 1.0 0.0
print(abs(sigmoid(1) - 0.7310585786300049) < 1e-12)  // expect: true
