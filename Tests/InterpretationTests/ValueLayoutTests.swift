import Interpretation
import Memory
import Testing

/// The interpreter looks at the objects of its registers without counting references. It may,
/// because a value that is an object begins with the reference to it.
@Suite struct ValueLayoutTests {
  private let object = StringObject("a text of more than fifteen bytes")

  @Test func aValueBeginsWithTheReferenceToItsObject() {
    withUnsafeBytes(of: Value.object(object)) { bytes in
      #expect(bytes.load(as: Unmanaged<StringObject>.self).toOpaque() == address)
    }
    #expect(MemoryLayout<Value>.stride == 16)
  }

  @Test func borrowingGivesTheObjectToWhoKnowsItsClass() {
    withUnsafePointer(to: Value.object(object)) { place in
      #expect(borrowing(place, as: StringObject.self) { $0.text } == object.text)
      #expect(borrowing(place, as: ArrayObject.self) { $0.text } == nil)
    }
  }

  @Test func aSecondHolderIsSeen() {
    var value = Value.object(StringObject("alone"))
    #expect(isOnlyReference(at: &value, to: StringObject.self))
    let other = value
    #expect(!isOnlyReference(at: &value, to: StringObject.self))
    #expect(other == value)
  }

  private var address: UnsafeMutableRawPointer { Unmanaged.passUnretained(object).toOpaque() }
}
