let count = 3
print(cuont + 1)  // error: 7: no 'cuont' in scope; did you mean 'count'?
