// outside-subset
@dynamicMemberLookup  // error: 1: '@dynamicMemberLookup' is not part of notebook Swift
struct Bag {
  subscript(dynamicMember name: String) -> Int { 0 }
}
