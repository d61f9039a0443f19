import NetworkAnalysis
import Testing

@Suite struct HypergeometricTests {
  @Test func `tails agree with the karate club's and the library's`() {
    // DOMAIN F.3: 561 pairs, 289 across, 78 ties, 11 of them across
    let karate = Hypergeometric(items: 561, marked: 289, drawn: 78)
    #expect(abs(karate.mean - 40.1818) < 5e-5)
    #expect(abs(karate.lowerTail(11) / 1.617e-13 - 1) < 5e-4)
    // DOMAIN E.3: 9 of 21 pairs, 8 ties; and 9 of 15 pairs, 4 ties
    #expect(abs(Hypergeometric(items: 21, marked: 9, drawn: 8).lowerTail(2) - 0.2009) < 5e-5)
  }

  @Test func `a tail is the sum of its probabilities, and all of them are 1`() {
    // by hand: 5 items, 2 marked, 2 drawn: 3/10, 6/10, 1/10
    let small = Hypergeometric(items: 5, marked: 2, drawn: 2)
    #expect(abs(small.probability(of: 0) - 0.3) < 1e-12)
    #expect(abs(small.lowerTail(1) - 0.9) < 1e-12)
    #expect(small.lowerTail(2) == 1)
    #expect(small.lowerTail(-1) == 0)
    for (items, marked, drawn) in [(40, 11, 25), (40, 30, 25), (9, 9, 4), (7, 0, 3), (0, 0, 0)] {
      let distribution = Hypergeometric(items: items, marked: marked, drawn: drawn)
      var sum = 0.0
      for count in 0...items {
        sum += distribution.probability(of: count)
        #expect(abs(distribution.lowerTail(count) - sum) < 1e-10)
      }
      #expect(abs(sum - 1) < 1e-10)
    }
  }

  @Test func `far tails of large draws neither vanish nor exceed 1`() {
    let large = Hypergeometric(items: 4_000_000, marked: 2_000_000, drawn: 3_000)
    #expect(abs(large.lowerTail(1_499) + large.probability(of: 1_500) / 2 - 0.5) < 1e-6)
    #expect(large.lowerTail(2_900) <= 1)
    #expect(large.lowerTail(100) < 1e-100)
  }

  @Test func `adjusted p-values follow Benjamini and Hochberg`() {
    // by hand: 0.01·4/1, 0.04·4/3 (the smaller of ranks 2 and 3), 0.04·4/3, 0.5
    let adjusted = adjustedForFalseDiscovery([0.5, 0.01, 0.04, 0.03])
    let expected = [0.5, 0.04, 0.16 / 3, 0.16 / 3]
    for (value, hand) in zip(adjusted, expected) { #expect(abs(value - hand) < 1e-12) }
    #expect(adjustedForFalseDiscovery([]) == [])
  }

  @Test func `Wilson's interval is that of his formula`() {
    // Newcombe 1998, table I: 81 of 263 gives 0.2553 to 0.3662; 0 of 20 gives 0 to 0.1611
    let interval = wilsonInterval(81, of: 263)
    #expect(abs(interval.lowerBound - 0.2553) < 5e-5)
    #expect(abs(interval.upperBound - 0.3662) < 5e-5)
    let none = wilsonInterval(0, of: 20)
    #expect(none.lowerBound == 0)
    #expect(abs(none.upperBound - 0.1611) < 5e-5)
  }
}
