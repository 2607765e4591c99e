// outside-subset
print(MemoryLayout<Int>.size)  // error: 7: no 'MemoryLayout' in scope
