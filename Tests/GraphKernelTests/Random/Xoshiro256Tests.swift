import GraphKernel
import Testing

@Suite struct Xoshiro256Tests {
  // Oracle: the C programs splitmix64.c and xoshiro256starstar.c of <https://prng.di.unimi.it>,
  // retyped in Python with whole-number arithmetic, seed 42.
  @Test func `the first numbers of a seed are those of the published algorithm`() {
    var generator = Xoshiro256(seed: 42)
    let numbers = (0..<4).map { _ in generator.next() }
    #expect(
      numbers == [
        1_546_998_764_402_558_742, 6_990_951_692_964_543_102, 12_544_586_762_248_559_009,
        17_057_574_109_182_124_193,
      ])
  }

  @Test func `streams of one seed differ and repeat`() {
    var first = Xoshiro256(seed: 1, stream: 1)
    var again = Xoshiro256(seed: 1, stream: 1)
    var second = Xoshiro256(seed: 1, stream: 2)
    let numbers = (0..<8).map { _ in first.next() }
    #expect(numbers == (0..<8).map { _ in again.next() })
    #expect(numbers != (0..<8).map { _ in second.next() })
  }

  @Test func `uniform numbers lie in the half-open unit interval and fill it`() {
    var generator = Xoshiro256(seed: 7)
    let numbers = (0..<10_000).map { _ in generator.uniform() }
    #expect(numbers.allSatisfy { (0..<1).contains($0) })
    // The mean of 10,000 uniform numbers has standard error .0029.
    let mean = numbers.reduce(0, +) / 10_000
    #expect(abs(mean - 0.5) < 0.015)
  }

  @Test func `whole numbers below a bound are equally likely`() {
    var generator = Xoshiro256(seed: 3)
    var counts = [Int](repeating: 0, count: 6)
    for _ in 0..<60_000 { counts[generator.below(6)] += 1 }
    // Each count is binomial with mean 10,000 and standard deviation 91; five of them is 456.
    for count in counts { #expect(abs(count - 10_000) < 456) }
  }

  @Test func `a shuffle keeps the elements and every order is equally likely`() {
    var generator = Xoshiro256(seed: 5)
    var orders: [[Int]: Int] = [:]
    for _ in 0..<6_000 {
      var array = [1, 2, 3]
      generator.shuffle(&array)
      orders[array, default: 0] += 1
    }
    // Six orders, each binomial with mean 1,000 and standard deviation 28.9.
    #expect(orders.count == 6)
    for count in orders.values { #expect(abs(count - 1_000) < 150) }
  }
}
