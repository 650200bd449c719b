/// The stack of open elements (13.2.4.2), which answers every question about scopes in constant time.
///
/// For each known name it knows the highest element of that name, and it knows the highest element that ends scopes;
/// each element remembers what these were before it.
struct OpenElements {
    private(set) var elements: ContiguousArray<OpenElement> = []
    /// By known name, the index of the highest HTML element of that name; -1 for none.
    private var highest = ContiguousArray<Int16>(repeating: -1, count: Int(KnownNames.lastElement) + 1)
    /// The highest element that ends the scopes other than the table scope.
    private var boundary: Int16 = -1

    mutating func reset() {
        elements.removeAll(keepingCapacity: true)
        for index in highest.indices { highest[index] = -1 }
        boundary = -1
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
        if element.isHTML && element.name.id <= KnownNames.lastElement {
            element.sameBelow = highest[Int(element.name.id)]
            highest[Int(element.name.id)] = Int16(truncatingIfNeeded: index)
        }
        element.boundaryBelow = boundary
        if element.traits.contains(.scopeBoundary) { boundary = Int16(truncatingIfNeeded: index) }
        return element
    }

    @inline(__always)
    private mutating func unlink(_ element: OpenElement) {
        if element.isHTML && element.name.id <= KnownNames.lastElement {
            highest[Int(element.name.id)] = element.sameBelow
        }
        boundary = element.boundaryBelow
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

    /// The index of the highest HTML element of that known name; -1 for none.
    @inline(__always)
    func highestIndex(_ name: HTMLName) -> Int { Int(highest[Int(name.id)]) }

    @inline(__always)
    func contains(_ name: HTMLName) -> Bool { highest[Int(name.id)] >= 0 }

    @inline(__always)
    func hasInScope(_ name: HTMLName) -> Bool {
        highest[Int(name.id)] >= 0 && highest[Int(name.id)] >= boundary
    }

    @inline(__always)
    func hasInButtonScope(_ name: HTMLName) -> Bool {
        let index = highest[Int(name.id)]
        return index >= 0 && index >= boundary && index >= highest[Int(HTMLName.button.id)]
    }

    func hasInListItemScope(_ name: HTMLName) -> Bool {
        let index = highest[Int(name.id)]
        return index >= 0 && index >= boundary && index >= highest[Int(HTMLName.ol.id)]
            && index >= highest[Int(HTMLName.ul.id)]
    }

    func hasInTableScope(_ name: HTMLName) -> Bool {
        let index = highest[Int(name.id)]
        return index >= 0 && index >= highest[Int(HTMLName.html.id)] && index >= highest[Int(HTMLName.table.id)]
            && index >= highest[Int(HTMLName.template.id)]
    }

    /// Whether the element at `index`, which itself ends no scope, is in scope.
    func isInScope(at index: Int) -> Bool { index >= Int(boundary) }

    /// Whether any of h1 to h6 is in scope.
    var hasHeadingInScope: Bool {
        hasInScope(.h1) || hasInScope(.h2) || hasInScope(.h3) || hasInScope(.h4) || hasInScope(.h5) || hasInScope(.h6)
    }
}
