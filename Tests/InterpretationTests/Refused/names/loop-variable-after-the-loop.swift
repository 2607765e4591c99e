for step in 0..<3 { print(step) }
print(step)  // error: 7: no 'step' in scope
