var flags = 0
flags |= 1 << 2
flags |= 1
flags ^= 1
flags &= ~0
flags <<= 1
flags >>= 2
print(flags)  // expect: 2
