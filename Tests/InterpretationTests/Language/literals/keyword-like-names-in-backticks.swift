let `class` = 3
let `default` = `class` + 1
print(`class`, `default`)  // expect: 3 4
