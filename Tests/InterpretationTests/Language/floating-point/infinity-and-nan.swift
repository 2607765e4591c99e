let zero = 0.0
print(1 / zero, -1 / zero)  // expect: inf -inf
print((zero / zero).isNaN)  // expect: true
let notANumber = zero / zero
print(notANumber == notANumber, notANumber < 1, notANumber > 1)  // expect: false false false
print(Double.infinity > 1e308)  // expect: true
print(Double.nan)  // expect: nan
