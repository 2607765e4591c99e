package import Memory
package import Programs

/// A struct of the notebook. A value: whoever changes it first makes sure that nobody else holds it.
package final class StructObject: ValueObject {
  package let nominal: Nominal
  package let fields: Slots<Value>
  unowned(unsafe) let machine: Machine

  init(_ nominal: Nominal, fields: Slots<Value>, machine: Machine) {
    self.nominal = nominal
    self.fields = fields
    self.machine = machine
  }

  deinit { fields.destroy() }

  package override var text: String {
    machine.ownDescription(of: .object(self), nominal) ?? nominal.name + memberwiseText
  }

  package override var debugText: String {
    machine.ownDescription(of: .object(self), nominal) ?? "main." + nominal.path + memberwiseText
  }

  private var memberwiseText: String {
    let parts = zip(nominal.storedProperties, fields).map { property, value in
      property.name + ": " + value.reified(as: property.type).debugText
    }
    return "(" + parts.joined(separator: ", ") + ")"
  }

  package override func isEqual(to other: ValueObject) -> Bool {
    guard let other = exactly(other, StructObject.self), other.nominal === nominal else {
      return false
    }
    return machine.ownEquality(.object(self), .object(other), nominal)
      ?? fields.elementsEqual(other.fields)
  }

  package override func hash(into hasher: inout Hasher) {
    machine.hash(.object(self), nominal, into: &hasher, Array(fields))
  }
}

/// An object of a class of the notebook: shared, not copied.
package final class ClassObject: ValueObject {
  package let nominal: Nominal
  package let fields: Slots<Value>
  unowned(unsafe) let machine: Machine

  init(_ nominal: Nominal, machine: Machine) {
    self.nominal = nominal
    fields = Slots(repeating: .void, count: nominal.storedProperties.count)
    self.machine = machine
  }

  deinit { fields.destroy() }

  package override var text: String {
    machine.ownDescription(of: .object(self), nominal) ?? "main." + nominal.path
  }

  package override func isEqual(to other: ValueObject) -> Bool {
    if self === other { return true }
    guard let other = exactly(other, ClassObject.self) else { return false }
    return machine.ownEquality(.object(self), .object(other), nominal) ?? false
  }

  package override func hash(into hasher: inout Hasher) {
    let own = machine.witnesses(of: nominal)
    if own.hash == nil, own.isEqual == nil {
      hasher.combine(ObjectIdentifier(self))
    } else {
      machine.hash(.object(self), nominal, into: &hasher, [])
    }
  }
}
