/// A case of an enum, of the notebook or of the library, with its associated values.
package final class EnumObject: ValueObject {
  package let typeName: String
  package let name: String
  package let labels: [String?]
  package let payload: [Value]

  package init(typeName: String, name: String, labels: [String?] = [], payload: [Value] = []) {
    self.typeName = typeName
    self.name = name
    self.labels = labels
    self.payload = payload
  }

  package var text: String {
    payload.isEmpty ? name : name + TupleObject(payload, labels: labels).text
  }

  package var debugText: String {
    typeName + "." + text
  }

  package func isEqual(to other: AnyObject) -> Bool {
    guard let other = other as? EnumObject else { return false }
    return other.name == name && other.typeName == typeName && other.payload == payload
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(name)
    hasher.combine(payload)
  }
}
