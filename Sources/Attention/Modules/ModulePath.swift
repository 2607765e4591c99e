/// A module whose object is known by something else than itself: one that a host made a view of.
package protocol ModuleView {
  /// The same for all views of one module; nil for a value, which cannot hold itself.
  var identity: ObjectIdentifier? { get }
}

/// The modules that are being gone through, from the outermost one inwards. One that holds itself,
/// by way of others too, is gone through once.
enum ModulePath {
  @TaskLocal private static var modules: Set<ObjectIdentifier> = []

  /// What `body` gives for the module; `otherwise` for one that is on its way already.
  static func entering<Result>(
    _ module: any Module, otherwise: Result, _ body: () -> Result
  ) -> Result {
    guard let identity = identity(of: module) else { return body() }
    if modules.contains(identity) { return otherwise }
    return $modules.withValue(modules.union([identity]), operation: body)
  }

  private static func identity(of module: any Module) -> ObjectIdentifier? {
    if let view = module as? any ModuleView { return view.identity }
    return type(of: module) is AnyClass ? ObjectIdentifier(module as AnyObject) : nil
  }
}
