class Memory {
  var bytes = [0, 0, 0]
  subscript(i: Int) -> Int {
    get { bytes[i] }
    set { bytes[i] = newValue % 256 }
  }
}
let m = Memory()
m[1] = 300
print(m.bytes, m[1])  // expect: [0, 44, 0] 44
