/// A moment that a workbook counts in days.
struct SerialDate {
  /// The day as `YYYY-MM-DD`.
  let day: String
  /// The time of the day as `HH:MM`.
  let time: String

  /// Reads a count of days; `nil` before the first day and after the year 9999.
  ///
  /// Counts from 1900 include a 29 February of that year which never was; it is read as 1 March.
  init?(_ serial: Double, startsIn1904: Bool) {
    guard serial >= 0, serial < 2_958_466 else { return nil }
    let seconds = Int((serial * 86_400).rounded())
    let whole = seconds / 86_400
    day = Self.text(ofDay: startsIn1904 ? whole + 1_461 : whole <= 60 ? whole : whole - 1)
    let minutes = seconds % 86_400 / 60
    time = Self.padded(minutes / 60, 2) + ":" + Self.padded(minutes % 60, 2)
  }

  /// A day by its number from 31 December 1899.
  ///
  /// Counted in eras of 400 years that begin on 1 March, so that the leap day is the last of its year.
  private static func text(ofDay number: Int) -> String {
    let fromEraZero = number + 693_900
    let era = fromEraZero / 146_097
    let dayOfEra = fromEraZero % 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shifted = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * shifted + 2) / 5 + 1
    let month = shifted < 10 ? shifted + 3 : shifted - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return padded(year, 4) + "-" + padded(month, 2) + "-" + padded(day, 2)
  }

  private static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
