print(UInt8.min, UInt8.max)  // expect: 0 255
print(UInt8(truncatingIfNeeded: 300), UInt8(truncatingIfNeeded: -1))  // expect: 44 255
