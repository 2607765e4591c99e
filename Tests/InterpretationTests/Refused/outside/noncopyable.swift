// outside-subset
struct Handle: ~Copyable {}  // error: 16: '~Copyable' is not part of notebook Swift
