let ages = ["Ada": 36]
print(ages["Ada"]!)  // expect: 36
print(ages["Bob"]!)  // runtime error: found nil while unwrapping with '!'
