var text = ""
for c in "a1 b2" {
  switch c {
  case " ": continue
  case _ where c.isNumber: text += "#"
  default: text.append(c)
  }
}
print(text)  // expect: a#b#
