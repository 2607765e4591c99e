print(Int?.none as Any, Int?.none ?? 3)  // expect: nil 3
let missing: String? = .none
print([Double?.none, 2])  // expect: [nil, Optional(2.0)]
print(missing == nil)  // expect: true
