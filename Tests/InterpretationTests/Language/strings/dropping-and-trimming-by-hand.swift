let s = "  text  "
let trimmed = s.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed()
print("[" + String(trimmed) + "]")  // expect: [text]
