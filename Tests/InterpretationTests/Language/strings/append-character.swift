var s = ""
let c: Character = "x"
s.append(c)
s += String(c)
print(s + "\(c)")  // expect: xxx
for letter in "ab" { s.append(letter) }
print(s)  // expect: xxab
