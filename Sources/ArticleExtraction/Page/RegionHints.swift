/// What the names of the elements around a piece of text say of it, gathered from the outermost to the innermost.
struct RegionHints: Equatable {
    /// The weights of the innermost element that has any.
    var nearestLow: Int8 = 0
    var nearestHigh: Int8 = 0
    /// The lowest and the highest of all elements.
    var low: Int8 = 0
    var high: Int8 = 0
    /// The lowest of the elements inside of the one with the highest.
    var lowWithin: Int8 = 0
    /// All weights added.
    var sum: Int16 = 0
    /// How many elements with weights there are inside of the one with the highest.
    var sinceHigh: UInt8 = 0

    /// The hints one element further in.
    @inline(__always)
    mutating func enter(low own: Int8, high ownHigh: Int8) {
        guard own != 0 || ownHigh != 0 else { return }
        nearestLow = own
        nearestHigh = ownHigh
        low = min(low, own)
        sum = max(-2000, min(2000, sum + Int16(own) + Int16(ownHigh)))
        if ownHigh >= high, ownHigh > 0 {
            high = ownHigh
            lowWithin = own
            sinceHigh = 0
        } else {
            lowWithin = min(lowWithin, own)
            sinceHigh = min(100, sinceHigh + 1)
        }
    }
}
