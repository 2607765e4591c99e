print(Double.pi)  // expect: 3.141592653589793
print(Float.pi)  // expect: 3.1415925
let circumference = 2 * .pi * 3.0
print(circumference)  // expect: 18.84955592153876
