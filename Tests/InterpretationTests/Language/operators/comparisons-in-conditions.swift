let x = 5
print(1 < x && x < 10, x == 5 ? "five" : "other", !(x > 5))  // expect: true five true
