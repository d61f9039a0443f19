/// A day, a month or a year: `YYYY-MM-DD`, `YYYY-MM` or `YYYY`.
public struct PartialDate: Sendable, Hashable {
  // Narrow, since every tie has room for three dates; 0 is an unknown month or day.
  private let storedYear: Int16
  private let storedMonth: UInt8
  private let storedDay: UInt8

  /// The year, 1 to 9999.
  public var year: Int { Int(storedYear) }
  /// The month, 1 to 12, where known.
  public var month: Int? { storedMonth == 0 ? nil : Int(storedMonth) }
  /// The day of the month, where known.
  public var day: Int? { storedDay == 0 ? nil : Int(storedDay) }

  /// Reads a date; `nil` for anything that is none, such as 30 February.
  ///
  /// - Parameter text: `YYYY-MM-DD`, `YYYY-MM` or `YYYY`.
  public init?(_ text: String) {
    let fields = text.split(separator: "-", omittingEmptySubsequences: false)
    let widths = [4, 2, 2]
    guard (1...3).contains(fields.count) else { return nil }
    var numbers: [Int] = []
    for (field, width) in zip(fields, widths) {
      guard field.utf8.count == width, field.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
        let number = Int(field), number > 0
      else { return nil }
      numbers.append(number)
    }
    numbers += [0, 0]
    guard numbers[1] <= 12 else { return nil }
    guard numbers[1] == 0 || numbers[2] <= Self.days(inMonth: numbers[1], of: numbers[0]) else {
      return nil
    }
    self.init(year: numbers[0], month: numbers[1], day: numbers[2])
  }

  /// The number of days in a month of the Gregorian calendar.
  private static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 4, 6, 9, 11: 30
    case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
    default: 31
    }
  }

  /// The days from a fixed day in the past to this date; an unknown day or month counts as the first.
  public var dayNumber: Int {
    let month = month ?? 1
    let shifted = month <= 2 ? year - 1 : year
    let era = shifted / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + (day ?? 1) - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
  }

  /// The days from `earlier` to this date; negative when `earlier` is later.
  public func days(since earlier: PartialDate) -> Int { dayNumber - earlier.dayNumber }
}

extension PartialDate: CustomStringConvertible {
  /// The date as it is written in a file.
  public var description: String {
    func padded(_ number: Int, to width: Int) -> String {
      String(repeating: "0", count: max(0, width - String(number).count)) + String(number)
    }
    return [padded(year, to: 4), month.map { padded($0, to: 2) }, day.map { padded($0, to: 2) }]
      .compactMap { $0 }.joined(separator: "-")
  }
}

extension PartialDate: Comparable {
  /// Calendar order; an unknown day or month counts as the first.
  public static func < (left: Self, right: Self) -> Bool { left.dayNumber < right.dayNumber }
}

extension PartialDate {
  /// Like ``dayNumber``, but an unknown day or month counts as the last: the benefit of the doubt.
  public var lastDayNumber: Int {
    let month = month ?? 12
    let day = day ?? Self.days(inMonth: month, of: year)
    return PartialDate(year: year, month: month, day: day).dayNumber
  }

  private init(year: Int, month: Int, day: Int) {
    storedYear = Int16(truncatingIfNeeded: year)
    storedMonth = UInt8(truncatingIfNeeded: month)
    storedDay = UInt8(truncatingIfNeeded: day)
  }
}
