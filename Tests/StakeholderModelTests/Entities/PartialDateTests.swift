import StakeholderModel
import Testing

struct PartialDateTests {
  @Test(arguments: ["2024-02-29", "2000-02-29", "0001-01-01", "2019", "2019-04"])
  func `a date reads back as it is written`(text: String) {
    #expect(PartialDate(text)?.description == text)
  }

  @Test(arguments: [
    "2023-02-29", "1900-02-29", "2023-13", "2023-00", "2023-4-1", "23", "2023-04-31", "", "2023-",
    "٢٠٢٣", "0000",
  ]) func `what is no day of the calendar is no date`(text: String) {
    #expect(PartialDate(text) == nil)
  }

  // Oracle: 1970-01-01 to 2000-01-01 is 10,957 days; 2000 and 2004 are leap years, 1900 is not.
  @Test func `days are counted as the calendar has them`() throws {
    func days(_ from: String, _ to: String) throws -> Int {
      try #require(PartialDate(to)).days(since: #require(PartialDate(from)))
    }
    #expect(try days("1970-01-01", "2000-01-01") == 10_957)
    #expect(try days("1900-02-28", "1900-03-01") == 1)
    #expect(try days("2000-02-28", "2000-03-01") == 2)
    #expect(try days("2024-01-01", "2024-12-31") == 365)
  }

  @Test func `an unknown day is the first of its month, and the last where in doubt`() throws {
    let month = try #require(PartialDate("2024-02"))
    #expect(month.dayNumber == PartialDate("2024-02-01")?.dayNumber)
    #expect(month.lastDayNumber == PartialDate("2024-02-29")?.dayNumber)
    #expect(try #require(PartialDate("2023")).lastDayNumber == PartialDate("2023-12-31")?.dayNumber)
  }
}
