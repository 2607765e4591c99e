var xs = [3, 1, 2]
let history = [xs, xs.sorted()]
xs.append(0)
print(history, xs)  // expect: [[3, 1, 2], [1, 2, 3]] [3, 1, 2, 0]
