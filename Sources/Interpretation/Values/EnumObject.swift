internal import Memory
package import Programs

/// A case of an enum, of the notebook or of the library, with its associated values.
package final class EnumObject: ValueObject {
  package let typeName: String
  package let name: String
  package let payload: [Value]
  /// The case's declaration, for an enum of the notebook.
  package let enumCase: EnumCase?
  private unowned(unsafe) let machine: Machine?

  package init(typeName: String, name: String, payload: [Value] = []) {
    self.typeName = typeName
    self.name = name
    self.payload = payload
    enumCase = nil
    machine = nil
  }

  init(_ enumCase: EnumCase, payload: [Value], machine: Machine?) {
    typeName = enumCase.owner.name
    name = enumCase.name
    self.payload = payload
    self.enumCase = enumCase
    self.machine = machine
  }

  package override var text: String {
    if let enumCase, let own = machine?.ownDescription(of: .object(self), enumCase.owner) {
      return own
    }
    if payload.isEmpty { return name }
    var shown = payload
    if let enumCase {
      shown = zip(payload, enumCase.payload).map { $0.reified(as: $1.type) }
    }
    let labels = enumCase?.payload.map(\.label) ?? []
    // One tuple without a label is shown as if its elements were the associated values.
    if shown.count == 1, labels.first == .some(nil), case .object(let only) = shown[0],
      let tuple = exactly(only, TupleObject.self)
    {
      return name + tuple.text
    }
    return name + TupleObject(shown, labels: labels).text
  }

  package override var debugText: String {
    if let enumCase, let own = machine?.ownDescription(of: .object(self), enumCase.owner) {
      return own
    }
    return "main." + (enumCase?.owner.path ?? typeName) + "." + text
  }

  package override func isEqual(to other: ValueObject) -> Bool {
    guard let other = exactly(other, EnumObject.self) else { return false }
    if let enumCase, let machine,
      let own = machine.ownEquality(.object(self), .object(other), enumCase.owner)
    {
      return own
    }
    return other.name == name && other.typeName == typeName && other.payload == payload
  }

  package override func hash(into hasher: inout Hasher) {
    guard let enumCase, let machine else {
      hasher.combine(name)
      hasher.combine(payload)
      return
    }
    machine.hash(.object(self), enumCase.owner, into: &hasher, [.int(enumCase.index)] + payload)
  }
}
