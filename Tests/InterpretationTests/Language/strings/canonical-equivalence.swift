let composed = "\u{e9}"
let decomposed = "e\u{301}"
print(composed == decomposed)  // expect: true
print(composed.count, decomposed.count)  // expect: 1 1
print(composed.unicodeScalars.count, decomposed.unicodeScalars.count)  // expect: 1 2
