let n = 3
let x = 2.5
print(n * x)
// error: 7: '*' takes two values of one type, found 'Int' and 'Double'; write 'Double(n)'
