/// The stack of open elements (13.2.4.2), which answers every question about it in constant time.
///
/// For each name it knows the highest element of that name, and it knows the highest elements at which the standard's
/// walks down the stack stop; each element remembers what these were before it.
struct OpenElements {
    private(set) var elements: ContiguousArray<OpenElement> = []
    /// By name, the index of the highest HTML element of that name; -1 for none. Grows with the document's names.
    private var highest = ContiguousArray<Int16>(repeating: -1, count: KnownNames.count + 1)
    /// The same for elements of SVG and MathML.
    private var highestForeign = ContiguousArray<Int16>(repeating: -1, count: KnownNames.count + 1)
    private(set) var landmarks = Landmarks()
    /// The index of the highest HTML element; -1 for none.
    private(set) var highestHTML: Int16 = -1

    mutating func reset() {
        while !elements.isEmpty { pop() }
    }

    @inline(__always)
    var count: Int { elements.count }

    /// The current node. There is always one while tokens are processed after "before html".
    @inline(__always)
    var current: OpenElement { elements[elements.count &- 1] }

    @inline(__always)
    subscript(index: Int) -> OpenElement { elements[index] }

    @inline(__always)
    mutating func push(_ element: OpenElement) {
        elements.append(link(element, at: elements.count))
    }

    @inline(__always)
    @discardableResult
    mutating func pop() -> OpenElement {
        let element = elements.removeLast()
        unlink(element)
        return element
    }

    @inline(__always)
    private mutating func link(_ element: OpenElement, at index: Int) -> OpenElement {
        var element = element
        let place = Int16(truncatingIfNeeded: index)
        let number = Int(element.name.id)
        if number >= highest.count { growNames(to: number) }
        element.landmarksBelow = landmarks
        if element.isHTML {
            element.sameBelow = highest[number]
            highest[number] = place
            element.htmlBelow = highestHTML
            highestHTML = place
        } else {
            element.sameBelow = highestForeign[number]
            highestForeign[number] = place
        }
        if !element.traits.isDisjoint(with: [.special, .structural, .scopeBoundary]) {
            if element.traits.contains(.scopeBoundary) { landmarks.scopeBoundary = place }
            if element.traits.contains(.structural) { landmarks.structural = place }
            if element.traits.contains(.special) {
                landmarks.special = place
                let isTransparent = element.name == .div || element.name == .p || element.name == .address
                if !isTransparent { landmarks.opaque = place }
            }
        }
        return element
    }

    @inline(__always)
    private mutating func unlink(_ element: OpenElement) {
        if element.isHTML {
            highest[Int(element.name.id)] = element.sameBelow
            highestHTML = element.htmlBelow
        } else {
            highestForeign[Int(element.name.id)] = element.sameBelow
        }
        landmarks = element.landmarksBelow
    }

    @inline(never)
    private mutating func growNames(to number: Int) {
        let missing = max(number + 1, 2 * highest.count) - highest.count
        highest.append(contentsOf: repeatElement(-1, count: missing))
        highestForeign.append(contentsOf: repeatElement(-1, count: missing))
    }

    /// Changes the elements from `index` up by `change`, which must leave those below as they are.
    mutating func rearrange(from index: Int, _ change: (inout ContiguousArray<OpenElement>) -> Void) {
        for above in elements[index...].reversed() { unlink(above) }
        change(&elements)
        for above in index..<elements.count { elements[above] = link(elements[above], at: above) }
    }

    mutating func remove(at index: Int) {
        if index == elements.count - 1 {
            pop()
        } else {
            rearrange(from: index) { $0.remove(at: index) }
        }
    }

    /// The index of an element by its node, sought from the top.
    func index(of node: UInt32) -> Int? {
        var index = elements.count - 1
        while index >= 0 {
            if elements[index].node == node { return index }
            index -= 1
        }
        return nil
    }

    /// The index of the highest HTML element of that name; -1 for none.
    @inline(__always)
    func highestIndex(_ name: HTMLName) -> Int {
        Int(name.id) < highest.count ? Int(highest[Int(name.id)]) : -1
    }

    /// The index of the highest element of SVG or MathML of that name; -1 for none.
    func highestForeignIndex(_ name: HTMLName) -> Int {
        Int(name.id) < highestForeign.count ? Int(highestForeign[Int(name.id)]) : -1
    }

    @inline(__always)
    func contains(_ name: HTMLName) -> Bool { highestIndex(name) >= 0 }

    @inline(__always)
    func hasInScope(_ name: HTMLName) -> Bool {
        let index = highestIndex(name)
        return index >= 0 && index >= landmarks.scopeBoundary
    }

    @inline(__always)
    func hasInButtonScope(_ name: HTMLName) -> Bool {
        let index = highestIndex(name)
        return index >= 0 && index >= landmarks.scopeBoundary && index >= highestIndex(.button)
    }

    func hasInListItemScope(_ name: HTMLName) -> Bool {
        let index = highestIndex(name)
        return index >= 0 && index >= landmarks.scopeBoundary && index >= highestIndex(.ol)
            && index >= highestIndex(.ul)
    }

    func hasInTableScope(_ name: HTMLName) -> Bool {
        let index = highestIndex(name)
        return index >= 0 && index >= highestIndex(.html) && index >= highestIndex(.table)
            && index >= highestIndex(.template)
    }

    /// Whether the element at `index`, which itself ends no scope, is in scope.
    func isInScope(at index: Int) -> Bool { index >= Int(landmarks.scopeBoundary) }

    /// Whether any of h1 to h6 is in scope.
    var hasHeadingInScope: Bool {
        hasInScope(.h1) || hasInScope(.h2) || hasInScope(.h3) || hasInScope(.h4) || hasInScope(.h5) || hasInScope(.h6)
    }
}
