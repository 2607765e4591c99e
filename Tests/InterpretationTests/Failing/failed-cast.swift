let values: [Any] = [1, "two"]
for v in values { print(v as! Int) }  // runtime error: found 'String' while casting to 'Int'
// expect: 1
