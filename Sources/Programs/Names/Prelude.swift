import Diagnostics
import SwiftParser

/// Types of the standard library that are written in the language itself, checked when a program
/// first names them.
enum Prelude {
  static let sources = [
    "Result": """
    enum Result<Success, Failure: Error> {
      case success(Success)
      case failure(Failure)

      func get() throws -> Success {
        switch self {
        case .success(let value): return value
        case .failure(let error): throw error
        }
      }

      func map<T>(_ transform: (Success) -> T) -> Result<T, Failure> {
        switch self {
        case .success(let value): return .success(transform(value))
        case .failure(let error): return .failure(error)
        }
      }

      func flatMap<T>(_ transform: (Success) -> Result<T, Failure>) -> Result<T, Failure> {
        switch self {
        case .success(let value): return transform(value)
        case .failure(let error): return .failure(error)
        }
      }
    }
    """
  ]
}

extension Scope {
  /// Declares what the prelude has of this name.
  func load(_ name: String) -> Entity? {
    guard let text = Prelude.sources[name], loaded.insert(name).inserted else { return nil }
    let checker = Checker(scope: self, source: SourceText(path: "", text: text), cell: -1)
    _ = checker.run(Parser.parse(source: text))
    return names[name]
  }
}
