final class Base {}
class Derived: Base {}  // error: 16: 'Base' is final and cannot be a superclass; remove 'final' there
