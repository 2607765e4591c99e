internal import Tensors

/// Why a data set was refused. The wording is in `DatasetError+Description.swift`.
enum DatasetError: LibraryError, Equatable {
  case repeatedSpecialToken(String)
  case unknownToken(String)
  case unknownIndex(Int, count: Int)
  case noSpecialToken(String)
  case notUTF8(TextPlace)
  case missingTab(TextPlace)
  case emptyText(TextPlace)
  case noPairs(path: String)
  /// A batch of nothing, or the first sequence without tokens.
  case emptySequence(at: Int?)
  case notPositive(function: String, argument: String, value: Int)
  case noSuchPair(Int, count: Int)
  case notAFraction(Double)
  case textTooShort(count: Int, length: Int)
  case noWords(lengths: ClosedRange<Int>)
  case tooManyPairs(function: String, count: Int, possible: Int)
}

/// Reports why a call is refused.
func refuse(_ error: DatasetError) { ErrorCollector.report(error) }
