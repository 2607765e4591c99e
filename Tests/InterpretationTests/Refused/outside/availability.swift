// outside-subset
if #available(macOS 15, *) { print("new") }  // error: 4: '#available' is not part of notebook Swift
