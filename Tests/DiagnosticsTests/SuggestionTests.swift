import Diagnostics
import Testing

struct SuggestionTests {
  @Test(arguments: [
    ("fig-cpa", "fig-cap"), ("figcap", "fig-cap"), ("Fig-Cap", "fig-cap"), ("lable", "label"),
    ("evl", "eval"), ("fig_alt", "fig-alt"), ("标提", "标题"),
  ])
  func findsTheNearestName(written: String, meant: String) {
    let names = ["label", "eval", "fig-cap", "fig-alt", "output", "标题"]
    #expect(closestName(to: written, among: names) == meant)
  }

  @Test(arguments: ["colour", "x", "", "fig-width-of-the-picture", "label"])
  func offersNothingWhenNothingIsNear(written: String) {
    #expect(closestName(to: written, among: ["label", "eval", "fig-cap", "y"]) == nil)
  }

  @Test func equallyNearNamesAreTakenAlphabetically() {
    #expect(closestName(to: "heads", among: ["reads", "beads"]) == "beads")
    #expect(closestName(to: "heads", among: ["beads", "reads"]) == "beads")
  }

  @Test func noNameAmongNone() {
    #expect(closestName(to: "heads", among: [String]()) == nil)
  }
}
