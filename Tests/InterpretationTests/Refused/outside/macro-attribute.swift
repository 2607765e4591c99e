// outside-subset
@Observable  // error: 1: '@Observable' is not part of notebook Swift
class Model {}
