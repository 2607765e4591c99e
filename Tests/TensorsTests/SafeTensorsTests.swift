import Tensors
import Testing

struct SafeTensorsTests {
  @Test func readsEntriesInTheOrderOfTheirPlaces() throws {
    let file = try read(
      #"{"__metadata__":{"made":"here: {"},"a/x":{"dtype":"U8","shape":[],"data_offsets":[8,9]},"#
        + #""b":{"dtype":"F32","shape":[2,1],"data_offsets":[0,8]}}"#, data: 9)
    #expect(file.entries.map(\.name) == ["b", "a/x"])
    #expect(file.entries.map(\.shape) == [[2, 1], []])
    #expect(file.metadata == ["made": "here: {"])
    #expect(file["a/x"]?.range == 8..<9)
    #expect(file["c"] == nil)
    #expect(file.entries.map { file.withBytes(of: $0) { $0.count } } == [8, 1])
  }

  @Test func readsEscapesAndSpaces() throws {
    let file = try read(
      "{\n \"\\u4e2d\\ud83d\\ude00\\n:\\\":\" : {\"dtype\":\"BOOL\", \"shape\":[ 1 ] ,"
        + "\"data_offsets\":[0,1]} } ", data: 1)
    #expect(file.entries.map(\.name) == ["中😀\n:\":"])
  }

  @Test func readsNoTensors() throws {
    #expect(try read("{}", data: 0).entries.isEmpty)
    #expect(
      try read("{\"a\":{\"dtype\":\"F32\",\"shape\":[0,3],\"data_offsets\":[0,0]}}", data: 0)
        .entries.map(\.shape) == [[0, 3]])
  }

  @Test(arguments: [
    ("", 0, "the header is not UTF-8 text that starts with '{'"),
    (" {}", 0, "the header is not UTF-8 text that starts with '{'"),
    ("{\0}\0", 0, "the header is not UTF-8 text that starts with '{'"),
    ("{", 0, "the header is not a JSON object"),
    ("{}{", 0, "the header is not a JSON object"),
    ("{\"a", 0, "the header is not a JSON object"),
    ("{\"\\ud800\":1}", 0, "the header is not a JSON object"),
    (
      String(repeating: "{\"a\":", count: 100_000), 0, "the header is not a JSON object"
    ),
    (
      "{\"a\":" + String(repeating: "[", count: 100_000), 0, "the header is not a JSON object"
    ),
    ("{\"a\":1}", 0, "'a' lacks a dtype, a shape or its two data_offsets"),
    ("{\"a\":null}", 0, "'a' lacks a dtype, a shape or its two data_offsets"),
    ("{\"__metadata__\":{\"a\":1}}", 0, "__metadata__ has a value that is not a text"),
    (entry("F32", "[2]", "[0,8]"), 9, "the header describes 8 bytes of data, the file has 9"),
    (entry("F32", "[2]", "[0,8]"), 7, "the header describes 8 bytes of data, the file has 7"),
    (entry("F32", "[2]", "[0,4]"), 4, "'a', [2] of F32, needs 8 bytes and has 4"),
    (
      entry("F32", "[2]", "[4,12]"), 12,
      "'a' starts at byte 4 of the data, not at 0 where the one before ends"
    ),
    (
      entry("F32", "[2]", "[8,0]"), 8,
      "'a' has a shape or data_offsets that are not whole numbers from 0 upwards"
    ),
    (
      entry("F32", "[2]", "[0]"), 8,
      "'a' has a shape or data_offsets that are not whole numbers from 0 upwards"
    ),
    (
      entry("F32", "[2.5]", "[0,8]"), 8,
      "'a' has a shape or data_offsets that are not whole numbers from 0 upwards"
    ),
    (
      entry("F32", "[1e400]", "[0,8]"), 8,
      "'a' has a shape or data_offsets that are not whole numbers from 0 upwards"
    ),
    (
      entry("F32", "[" + String(repeating: "0,", count: 100_000) + "0]", "[0,0]"), 0,
      "'a' has more than 16 dimensions"
    ),
    (entry("F12", "[2]", "[0,8]"), 8, "'a' has the unknown dtype 'F12'"),
    (
      entry("F32", "[4294967296,4294967296]", "[0,8]"), 8,
      "'a' has an impossible shape [4294967296, 4294967296]"
    ),
    (
      entry("F32", "[99999999999999999999]", "[0,8]"), 8,
      "'a' has a shape or data_offsets that are not whole numbers from 0 upwards"
    ),
    (
      entry("F32", "[-1]", "[0,8]"), 8,
      "'a' has a shape or data_offsets that are not whole numbers from 0 upwards"
    ),
    (
      "{\"a\":{\"dtype\":\"U8\",\"shape\":[],\"data_offsets\":[0,1],\"extra\":1}}", 1,
      "'a' has an unknown key 'extra'"
    ),
    (
      "{\"a\":{\"dtype\":\"U8\",\"shape\":[],\"shape\":[],\"data_offsets\":[0,1]}}", 1,
      "the header describes two things under one name"
    ),
    (
      "{\"a\":{\"dtype\":\"U8\",\"shape\":[],\"data_offsets\":[0,1]},"
        + "\"a\":{\"dtype\":\"U8\",\"shape\":[],\"data_offsets\":[1,2]}}", 2,
      "the header describes two things under one name"
    ),
    (
      "{\"a\":{\"dtype\":\"U8\",\"shape\":[0],\"data_offsets\":[0,0]},"
        + "\"a\":{\"dtype\":\"F64\",\"shape\":[0,3],\"data_offsets\":[0,0]}}", 0,
      "the header describes two things under one name"
    ),
    (
      "{\"__metadata__\":{\"k\":\"1\",\"k\":\"2\"}}", 0,
      "the header describes two things under one name"
    ),
    (
      "{\"__metadata__\":{},\"__metadata__\":{}}", 0,
      "the header describes two things under one name"
    ),
    (
      "{\"a\":{\"dtype\":\"U8\",\"shape\":[2],\"data_offsets\":[0,2]},"
        + "\"b\":{\"dtype\":\"U8\",\"shape\":[2],\"data_offsets\":[1,3]}}", 3,
      "'b' starts at byte 1 of the data, not at 2 where the one before ends"
    ),
  ])
  func refusesMalformedFiles(header: String, data: Int, message: String) {
    #expect(refusal { try read(header, data: data) } == "safetensors: " + message)
  }

  @Test func refusesImpossibleHeaderLengths() {
    #expect(
      refusal { try SafeTensors(bytes: [1, 2, 3]) }
        == "safetensors: the file has 3 bytes, too few for the length of its header")
    #expect(
      refusal { try SafeTensors(bytes: [9, 0, 0, 0, 0, 0, 0, 0, 1]) }
        == "safetensors: the header claims 9 bytes, the whole file has 9")
    #expect(
      refusal { try SafeTensors(bytes: [UInt8](repeating: 255, count: 16)) }
        == "safetensors: the header claims 18446744073709551615 bytes; at most 100000000 are read")
  }

  private func read(_ header: String, data: Int) throws -> SafeTensors {
    try SafeTensors(bytes: file(header, data: data))
  }

  private func file(_ header: String, data: Int) -> [UInt8] {
    var length = UInt64(header.utf8.count)
    var bytes: [UInt8] = []
    for _ in 0..<8 {
      bytes.append(UInt8(truncatingIfNeeded: length))
      length >>= 8
    }
    return bytes + Array(header.utf8) + [UInt8](repeating: 1, count: data)
  }

  private func refusal(_ body: () throws -> SafeTensors) -> String? {
    do {
      _ = try body()
      return nil
    } catch {
      return "\(error)"
    }
  }
}

private func entry(_ dtype: String, _ shape: String, _ offsets: String) -> String {
  "{\"a\":{\"dtype\":\"\(dtype)\",\"shape\":\(shape),\"data_offsets\":\(offsets)}}"
}
