var n = 1
let read = { n }
n = 2
print(read())  // expect: 2
let write = { n = 10 }
write()
print(n)  // expect: 10
