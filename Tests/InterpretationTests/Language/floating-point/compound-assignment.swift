var x = 10.0
x += 1
x *= 2
x /= 4
x -= 0.5
print(x)  // expect: 5.0
