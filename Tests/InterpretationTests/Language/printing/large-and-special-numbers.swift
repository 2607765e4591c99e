print(Int.max, -0.0, Double.infinity, -Double.infinity, Double.nan)
// expect: 9223372036854775807 -0.0 inf -inf nan
print([Double.nan, .infinity], 1e100, 0.1 + 0.2)  // expect: [nan, inf] 1e+100 0.30000000000000004
