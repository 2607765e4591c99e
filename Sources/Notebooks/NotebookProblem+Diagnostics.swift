import Diagnostics

extension NotebookProblem {
  func diagnostic(at start: SourceLocation, in path: String) -> Diagnostic {
    diagnostic(at: SourceRange(start: start, end: start), in: path)
  }

  func diagnostic(at range: SourceRange? = nil, in path: String) -> Diagnostic {
    let (message, help) = wording
    return Diagnostic(severity, message, path: path, range: range, help: help)
  }

  private var severity: Diagnostic.Severity {
    switch self {
    case .unknownKey, .optionAfterCode, .bracedLanguage, .expectInsideParagraph,
      .unresolvedReference:
      .warning
    case .fenceNotClosed(let isRunnable): isRunnable ? .error : .warning
    default: .error
    }
  }

  private var wording: (message: String, help: String?) {
    switch self {
    case .noSuchFile: ("no such file", nil)
    case .isFolder: ("this is a folder, not a notebook", nil)
    case .notReadable(let reason): ("the file cannot be read: \(reason)", nil)
    case .notUTF8(let byte, let offset, let looksLikeUTF16):
      (
        "the file is not UTF-8: byte 0x\(hexadecimal(byte)) at offset \(offset)",
        looksLikeUTF16
          ? "the file looks like UTF-16; save it as UTF-8" : "save the file as UTF-8"
      )
    case .notMarkdown: ("this is not a markdown file", "a notebook is a file ending in .md")
    case .folderWithoutNotebooks:
      (
        "the folder holds no notebook",
        "a notebook is a file ending in .md; README.md and hidden files are left out"
      )
    case .sameName(let name, let first):
      (
        "two notebooks are named '\(name)': their reports would overwrite each other",
        "rename this one or \(first)"
      )
    case .reservedName(let name):
      ("a notebook cannot be named '\(name)': reports keep their shared files there", "rename it")
    case .loneCarriageReturn:
      (
        "a carriage return stands here without a line feed",
        "save the file with Unix (LF) or Windows (CRLF) line ends"
      )

    case .frontMatterNotClosed:
      ("the front matter is never closed", "end it with a line of three dashes: ---")
    case .frontMatterIsNoMapping:
      (
        "the front matter is not a mapping",
        "write one setting a line: title: Multi-head attention"
      )
    case .brokenYAML(let place, let problem): ("broken YAML in the \(place): \(problem)", nil)
    case .unknownKey(let key, let kind, let suggestion):
      ("unknown \(kind) '\(key)'", suggestion.map { "did you mean '\($0)'?" })
    case .wrongType(let key, let kind, let expected, let found):
      ("the \(kind) '\(key)' must be \(expected), not \(found)", nil)

    case .parameterName(let name):
      (
        "'\(name)' cannot be the name of a parameter",
        "a parameter is named like a Swift variable: letters, digits and _, no keyword"
      )
    case .parameterType(let name, let found):
      (
        "the parameter '\(name)' cannot be \(found)",
        "a parameter is a number, true or false, text, or a list of these"
      )
    case .parameterWithoutType(let name):
      (
        "the parameter '\(name)' has no value, and so no type", "write a default: \(name): 4"
      )
    case .parameterMixedList(let name):
      ("the list '\(name)' mixes types", "write elements of one type")
    case .unknownParameter(let name, let known, let suggestion):
      (
        "unknown parameter '\(name)'",
        suggestion.map { "did you mean '\($0)'?" }
          ?? (known.isEmpty
            ? "the notebook has no parameters"
            : "the notebook's parameters are \(known.joined(separator: ", "))")
      )
    case .assignmentWithoutValue(let text):
      ("'\(text)' gives no parameter a value", "write name=value: -P heads=4")
    case .parameterGivenTwice(let name): ("the parameter '\(name)' is given twice", nil)
    case .wrongParameterValue(let name, let expected, let found):
      ("the parameter '\(name)' must be \(expected), like its default, not '\(found)'", nil)

    case .optionsAreNoMapping:
      ("cell options are written //| key: value", "for example //| label: fig-heads")
    case .optionAfterCode:
      (
        "a cell option below the first line of code is not read",
        "move it to the head of the cell"
      )
    case .badLabel(let label):
      (
        "'\(label)' cannot be a label",
        "a label is an English letter, then such letters, digits, - and _: it names the files of figures"
      )
    case .reservedLabel(let label):
      (
        "the label '\(label)' is kept for cells without a label",
        "choose a name that says what the cell shows"
      )
    case .duplicateLabel(let label, let first):
      ("two cells have the label '\(label)'", "the first is in line \(first.line)")
    case .labelNamesFigure(let label, let other):
      (
        "the label '\(label)' could also name a figure of the cell '\(other)'",
        "figures are named by label and number; rename one of the two"
      )
    case .fenceNotClosed:
      ("the code block is never closed", "end it with the same fence it began with")
    case .bracedLanguage(let language):
      ("this block is shown but not run", "a cell to run begins with ```\(language)")
    case .unresolvedReference(let label, let suggestion):
      (
        "nothing has the label '\(label)'",
        suggestion.map { "did you mean '@\($0)'?" }
          ?? (label.hasPrefix("eq-")
            ? "label an equation by a comment behind it: $$…$$ <!-- {#\(label)} -->"
            : label.hasPrefix("sec-")
              ? "label a heading by a comment behind it: ## Title <!-- {#\(label)} -->"
              : "label a cell: //| label: \(label)")
      )
    case .expectWithoutCell:
      (
        "there is no cell above this expected output",
        "put the expect comment and its text fence right below the cell"
      )
    case .expectBelowShownCell:
      ("the cell above this expected output is not run", nil)
    case .expectWithoutFence:
      ("no expected output follows", "put a ```text fence right below the expect comment")
    case .expectTwice: ("the cell above already has an expected output", nil)
    case .expectInsideParagraph:
      ("an expect comment inside a paragraph is not read", "give it a line of its own")
    case .unknownExpectKey(let key, let suggestion):
      (
        "unknown setting '\(key)' of an expected output",
        suggestion.map { "did you mean '\($0)'?" } ?? "write rtol=1e-5 or atol=1e-8"
      )
    case .badTolerance(let key, let found):
      ("\(key) must be a number that is not negative, not '\(found)'", nil)
    }
  }
}

private func hexadecimal(_ byte: UInt8) -> String {
  let digits = String(byte, radix: 16, uppercase: true)
  return digits.count == 1 ? "0" + digits : digits
}
