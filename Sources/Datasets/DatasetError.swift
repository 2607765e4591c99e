internal import Tensors

/// Why a data set was refused. The wording is in `DatasetError+Description.swift`.
enum DatasetError: LibraryError, Equatable {
  case repeatedSpecialToken(String)
  case unknownToken(String)
  case unknownIndex(Int, count: Int)
  case noSpecialToken(String)
}

/// Reports why a call is refused.
func refuse(_ error: DatasetError) { ErrorCollector.report(error) }
