import Diagnostics

/// Checked code of one cell, ready to run: every name is resolved, every type is known, every
/// overload chosen, every literal has its type. Nothing in it refers to a syntax tree.
package struct Program: Sendable {
  /// The cell's statements in order.
  package var statements: [Statement]
  /// The function-like container of the cell's own temporaries and closures.
  package var main: Function
  /// Names this cell declared at top level, in order, for display and for the next cell's scope.
  package var globals: [Variable]
  /// The last statement when it is a bare expression of a type other than `Void`: what the cell
  /// displays. It is not among `statements`.
  package var displayed: Expression?
}

/// A stretch of a cell's text, in UTF-8 bytes. `cell` tells which text: a function of an earlier
/// cell keeps pointing there.
package struct SourceSpan: Hashable, Sendable {
  package var cell: Int32
  package var start: Int32
  package var end: Int32

  package init(cell: Int, start: Int, end: Int) {
    self.cell = Int32(truncatingIfNeeded: cell)
    self.start = Int32(truncatingIfNeeded: start)
    self.end = Int32(truncatingIfNeeded: end)
  }
}

/// A variable, constant or parameter; identity is the object.
package final class Variable: @unchecked Sendable {
  package let name: String
  package var type: Type
  package let isMutable: Bool
  /// Declared at the top level of a cell: lives as long as the session.
  package let isGlobal: Bool
  /// Used by a closure or local function other than the function that declares it: the interpreter
  /// keeps it in a box that both share. Complete once the cell has been checked.
  package var isCaptured = false
  package let span: SourceSpan

  package init(
    name: String, type: Type, isMutable: Bool, isGlobal: Bool, span: SourceSpan
  ) {
    self.name = name
    self.type = type
    self.isMutable = isMutable
    self.isGlobal = isGlobal
    self.span = span
  }
}

/// A function, method, initialiser, accessor or closure; identity is the object.
///
/// A method's first parameter is `self`; in a mutating method (and in a struct's initialiser it is
/// a local, see `Kind`) it is passed inout.
package final class Function: @unchecked Sendable {
  package enum Kind: Sendable {
    /// `main`, a free or local function, a method, an accessor.
    case function
    case closure
    /// Makes a value: `selfVariable` starts uninitialised (a struct's stored properties are
    /// assigned one by one; defaults are filled in first) and is returned.
    case structInitializer(Nominal)
    /// Runs on an object already allocated, passed as the first parameter, so that `super.init`
    /// can call it. `Expression.allocate` makes the object.
    case classInitializer(Nominal)
    case enumInitializer(Nominal)
  }

  package let name: String
  package let kind: Kind
  package var parameters: [Parameter]
  package var result: Type
  package var body: [Statement] = []
  /// The local of `structInitializer` and `enumInitializer` that holds the value being made.
  package var selfVariable: Variable?
  /// `init?`: returns nil from `return nil`, else the wrapped value.
  package var isFailable = false
  /// Variables of enclosing functions that this one uses (globals are not captured).
  package var captures: [Variable] = []
  package let span: SourceSpan

  package struct Parameter: Sendable {
    package var variable: Variable
    package var isInout: Bool

    package init(variable: Variable, isInout: Bool) {
      self.variable = variable
      self.isInout = isInout
    }
  }

  package init(
    name: String, kind: Kind, parameters: [Parameter] = [], result: Type, span: SourceSpan
  ) {
    self.name = name
    self.kind = kind
    self.parameters = parameters
    self.result = result
    self.span = span
  }
}
