class User {
  let name: String
  init?(_ name: String) {
    if name.isEmpty { return nil }
    self.name = name
  }
}
print(User("Ada")?.name ?? "-", User("")?.name ?? "-")  // expect: Ada -
