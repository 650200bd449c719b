/// The candidate that a mistyped name most likely meant, or nil where none is near.
///
/// Near is an edit distance of at most a third of the name's length, as git and cargo suggest commands.
func nearestName(to name: String, among candidates: [String]) -> String? {
    let wanted = Array(name.utf8)
    let ranked = candidates.map { (candidate: $0, distance: editDistance(wanted, Array($0.utf8))) }
    guard let best = ranked.min(by: { $0.distance < $1.distance }), best.distance <= max(2, wanted.count / 3) else {
        return nil
    }
    return best.candidate
}

/// Levenshtein's distance: insertions, deletions and substitutions of bytes.
private func editDistance(_ a: [UInt8], _ b: [UInt8]) -> Int {
    var previous = Array(0...b.count)
    for (i, x) in a.enumerated() {
        var current = [i + 1]
        for (j, y) in b.enumerated() {
            current.append(min(previous[j + 1] + 1, current[j] + 1, previous[j] + (x == y ? 0 : 1)))
        }
        previous = current
    }
    return previous[b.count]
}
