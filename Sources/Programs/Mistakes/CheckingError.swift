/// What can be wrong with a cell, as facts; the words are in `CheckingError+Diagnostics.swift`.
indirect enum CheckingError {
  // Names
  case unknownName(String, suggestion: String?)
  case unknownType(String)
  case unknownTypeNear(String, suggestion: String?)
  case unknownMember(
    String, of: String, suggestion: String?, help: String? = nil, isStatic: Bool)
  case unknownCase(String, String, suggestion: String?, known: [String])
  case unknownOperator(String)
  case unknownLabel(String, String, known: [String])
  case assignsUndeclared(String)
  case redeclared(String, in: String?)
  case usedBeforeDeclaration(String)
  case ambiguous(String, signatures: [String])
  case caseWithoutDot(String, Type)
  case selfOutsideType
  case staticOnInstance(String, Type)
  case instanceOnType(String, Type)
  case noTupleElement(String, Type, [Type.TupleElement])
  case memberOfOptional(String, Type, text: String)
  case memberOfUnknown(String)
  case implicitMemberWithoutType(String)

  // Types
  case mismatch(given: Type, wanted: Type, purpose: Purpose, help: String?)
  case genericArgumentCount(String, expected: Int, found: Int)
  case genericArgumentsMissing(String, [String])
  case genericConstructed(String)
  case typeAsValue(String)
  case mixedElements(Type, Type, help: String?)
  case ternaryMismatch(Type, Type, help: String?)
  case emptyLiteral(String, String)
  case nilNotOptional(Type)
  case nilWithoutType
  case cannotInfer(String)
  case variableWithoutType(String)
  case doesNotConform(Type, String, for: String?)
  case typesMustBeSame(Type, Type, for: String)
  case integerOverflow(String, String)
  case notOneCharacter(String)
  case castNeedsMark(Type, Type)
  case notASequence(Type, help: String?)
  case forceNotOptional(Type)
  case chainNotOptional(Type)
  case coalesceNotOptional(Type)
  case bindsNonOptional(Type)
  case optionalAsCondition(Type)
  case assignmentAsCondition
  case interpolationForm
  case formattedString
  case interpolatesNothing
  case wildcardAsValue

  // Operators
  case operatorMismatch(String, Type, Type, help: String?)
  case operatorUndefined(String, Type, Type, help: String?)
  case optionalOperand(String)
  case unaryMismatch(String, Type, help: String? = nil)
  case notComparable(String, Type, String)
  case nonAssociative(String)
  case matrixProduct(String?)
  case numberSign(line: String)
  case fullWidth(Character, corrected: String?)
  case operatorWithoutType(String)
  case operatorNotStatic(String)

  // Calls
  case wrongLabel(
    expected: String?, found: String?, name: String, signature: String, suggestion: String?)
  case missingArgument(
    String, isLabelled: Bool, name: String, signature: String, example: String? = nil)
  case extraArgument(
    String?, name: String, count: Int, signature: String, suggestion: String?, labels: [String])
  case argumentOrder(String, before: String, name: String)
  case noOverload(String, found: [String], signatures: [String], help: String? = nil)
  case noOverloadForLabels(String, labels: String, signatures: [String])
  case argumentCount(expected: Int, found: Int, type: Type)
  case labelInClosureCall(String)
  case labelWithEquals(label: String, value: String)
  case cannotCall(Type, isOptionalFunction: Bool, hasArguments: Bool)
  case noSubscript(Type, isOptional: Bool, text: String, index: String)
  case notAnIndex(String, help: String)
  case noInitializer(String, [String])
  case protocolConstructed(String)
  case initOnInstance
  case inoutNotWanted(String)
  case inoutNeedsAmpersand(String)
  case inoutMisplaced
  case inoutConstant(ImmutableReason)
  case mutatesConstant(String, ImmutableReason)
  case cannotAssign(ImmutableReason)
  case unusedResult(String)
  case unusedValue(Type)

  // Closures
  case closureParameterCount(expected: Int, found: Int, Type)
  case closureIgnoresArguments(Int, Type)
  case closureParameterUnknown(String)
  case throwingClosure(Type)
  case dollarWithNames(String)
  case dollarOutsideClosure(String)

  // Flow
  case jumpOutsideLoop(String)
  case fallthroughOutsideSwitch
  case returnOutsideFunction
  case returnNeedsValue(Type)
  case returnsFromVoid(String)
  case initReturnsValue
  case missingReturn(String, Type)
  case guardFallsThrough
  case notExhaustive(missing: [String])
  case emptyCase(String)
  case switchWithoutCases
  case ifValueNeedsElse
  case branchNeedsValue
  case usedUninitialized(String)
  case propertyUninitialized(String)
  case assignedTwice(String)
  case neverRuns
  case callNotMarkedWithTry(String)
  case errorNotHandled(String)
  case throwsNoError(Type)
  case tryWithoutThrow
  case catchUnreachable

  // Patterns
  case patternMismatch(Type, Type)
  case patternNotTuple(Type)
  case patternNotOptional(Type)
  case tupleCount(pattern: Int, value: Int)
  case payloadCount(String, expected: Int, found: Int)
  case notBoundInAll(String)
  case boundDifferently(String)

  // Declarations
  case functionWithoutBody(String)
  case computedNeedsType(String)
  case staticNeedsValue(String)
  case storedInExtension(String)
  case storedInEnum(String)
  case classNeedsInitializer(String, String)
  case cannotExtend(Type)
  case cannotInherit(Type, String)
  case inheritsItself(String)
  case inheritsLibraryClass(String)
  case overrideMissing(String, superclass: String)
  case overridesNothing(String, superclass: String?)
  case overrideOfOtherType(String, found: Type, expected: Type)
  case overrideThrows(String)
  case overridesFinal(String, in: String)
  case inheritsFinal(String)
  case isPrivate(String, in: String)
  case initializerIsPrivate(String)
  case boundIsNoProtocol(Type)
  case staticWithoutType(String, Type)
  case overrideOutsideClass
  case notAClass(String, String)
  case conformanceMissing(String, String, missing: [String])
  case notSynthesized(String, String, part: String, Type)
  case rawValueWithoutType(String)
  case rawValueMissing(String, Type)
  case rawValueTwice(String, String)
  case superOutsideClass
  case delegatesToFailable
  case superInitOutsideInit
  case superInitIsConvenience(String)
  case superInitMissing(String)
  case superAlone

  // Limits
  case tooDeep
  case defaultNeedsItself(String)
  case holdsItself(String, property: String)
  case caseHoldsItself(String, String)
  case inoutTwice(String)
  case tooManyOperators
  case tooManyMeanings
  case inlineNeedsExpression
  case outsideSubset(Subset)
}
