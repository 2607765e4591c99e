// outside-subset
@objc class Target {}  // error: 1: '@objc' is not part of notebook Swift
