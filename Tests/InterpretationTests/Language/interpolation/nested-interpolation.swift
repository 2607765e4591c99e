let name = "Ada"
let admin = true
print("user: \(admin ? "admin \(name)" : name)")  // expect: user: admin Ada
