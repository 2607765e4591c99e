package import Programs

/// A struct of the notebook. A value: whoever changes it first makes sure that nobody else holds it.
package final class StructObject: ValueObject {
  package let nominal: Nominal
  package var fields: [Value]
  unowned let machine: Machine

  init(_ nominal: Nominal, fields: [Value], machine: Machine) {
    self.nominal = nominal
    self.fields = fields
    self.machine = machine
  }

  func copy() -> StructObject { StructObject(nominal, fields: fields, machine: machine) }

  package var text: String {
    machine.ownDescription(of: .object(self), nominal) ?? memberwiseText
  }

  package var debugText: String {
    machine.ownDescription(of: .object(self), nominal) ?? "main." + memberwiseText
  }

  private var memberwiseText: String {
    let parts = zip(nominal.storedProperties, fields).map { property, value in
      property.name + ": " + value.reified(as: property.type).debugText
    }
    return nominal.name + "(" + parts.joined(separator: ", ") + ")"
  }

  package func isEqual(to other: AnyObject) -> Bool {
    guard let other = other as? StructObject, other.nominal === nominal else { return false }
    return machine.ownEquality(.object(self), .object(other), nominal) ?? (fields == other.fields)
  }

  package func hash(into hasher: inout Hasher) {
    machine.hash(.object(self), nominal, into: &hasher, fields)
  }
}

/// An object of a class of the notebook: shared, not copied.
package final class ClassObject: ValueObject {
  package let nominal: Nominal
  package var fields: [Value]
  unowned let machine: Machine

  init(_ nominal: Nominal, machine: Machine) {
    self.nominal = nominal
    fields = Array(repeating: .void, count: nominal.storedProperties.count)
    self.machine = machine
  }

  package var text: String {
    machine.ownDescription(of: .object(self), nominal) ?? "main." + nominal.name
  }

  package func isEqual(to other: AnyObject) -> Bool {
    if self === other { return true }
    guard let other = other as? ClassObject else { return false }
    return machine.ownEquality(.object(self), .object(other), nominal) ?? false
  }

  package func hash(into hasher: inout Hasher) {
    let own = machine.witnesses(of: nominal)
    if own.hash == nil, own.isEqual == nil {
      hasher.combine(ObjectIdentifier(self))
    } else {
      machine.hash(.object(self), nominal, into: &hasher, [])
    }
  }
}
