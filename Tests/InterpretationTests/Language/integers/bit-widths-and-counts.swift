print(Int.bitWidth, 40.trailingZeroBitCount, 1.leadingZeroBitCount)  // expect: 64 3 63
