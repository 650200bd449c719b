extension RecordSchema {
    /// The first thing in a record that does not fit; `nil` where all does.
    func misfit(in tape: JSONTape) -> Misfit? { misfit(tape, 0, root, "") }

    /// No deeper than the schema, which has no cycle.
    private func misfit(_ tape: JSONTape, _ index: Int, _ number: Int, _ place: String) -> Misfit? {
        let rule = rules[number]
        let kind = tape.entries[index].kind
        if let wanted = rule.kind, !Self.isOf(wanted, tape, index) {
            return Misfit(reason: "\(Self.name(place)) is no \(wanted)")
        }
        switch kind {
        case .object: return misfit(object: tape, index, rule, place)
        case .array:
            guard let items = rule.items else { return nil }
            for (offset, child) in tape.children(of: index).enumerated() {
                if let misfit = misfit(tape, child, items, "\(place)[\(offset)]") { return misfit }
            }
            return nil
        case .string:
            guard rule.choices != nil || rule.isAllowed != nil else { return nil }
            // A string that cannot be read is told by the reader.
            let text = (try? tape.string(at: index)) ?? ""
            if let choices = rule.choices, !choices.contains(text) {
                return Misfit(reason: "\(Self.name(place)) is \(text.debugDescription), none of its values")
            }
            if let isAllowed = rule.isAllowed, !isAllowed(text) {
                return Misfit(reason: "\(Self.name(place)) is \(text.debugDescription), not of its form")
            }
            return nil
        case .number:
            let entry = tape.entries[index]
            let value = Double(String(decoding: tape.bytes[entry.start..<entry.end], as: UTF8.self)) ?? .nan
            if value < rule.minimum || value > rule.maximum || rule.number.map({ Double($0) != value }) == true {
                return Misfit(reason: "\(Self.name(place)) is \(value), out of its bounds")
            }
            return nil
        case .true, .false, .null: return nil
        }
    }

    private func misfit(object tape: JSONTape, _ index: Int, _ rule: Rule, _ place: String) -> Misfit? {
        var rule = rule
        var missing = rule.required
        var key: String?
        if !rule.shapes.isEmpty {
            guard let shape = kindMember(tape, index).flatMap({ rule.shapes[$0] }) else {
                return Misfit(reason: "\(Self.name(place)) is of no known kind")
            }
            rule = rules[shape]
            missing = rule.required
        }
        for child in tape.children(of: index) {
            guard let name = key else {
                key = (try? tape.string(at: child)) ?? ""
                continue
            }
            key = nil
            missing.removeAll { $0 == name }
            let inner: Int
            if let property = rule.properties[name] {
                inner = property
            } else {
                switch rule.others {
                case .anything: continue
                case .nothing:
                    return Misfit(reason: "\(Self.name(place)) has an unknown member \(name.debugDescription)")
                case .rule(let others): inner = others
                }
            }
            if let misfit = misfit(tape, child, inner, place.isEmpty ? name : "\(place).\(name)") { return misfit }
        }
        return missing.first.map { Misfit(reason: "\(Self.name(place)) has no \($0)", isMissing: true) }
    }

    private func kindMember(_ tape: JSONTape, _ index: Int) -> String? {
        var isKind = false
        var isKey = true
        for child in tape.children(of: index) {
            if isKey {
                isKind = (try? tape.string(at: child)) == "kind"
            } else if isKind, tape.entries[child].kind == .string {
                return try? tape.string(at: child)
            }
            isKey.toggle()
        }
        return nil
    }

    private static func name(_ place: String) -> String { place.isEmpty ? "the record" : place }

    private static func isOf(_ kind: Kind, _ tape: JSONTape, _ index: Int) -> Bool {
        switch (kind, tape.entries[index].kind) {
        case (.object, .object), (.array, .array), (.string, .string), (.number, .number): return true
        case (.boolean, .true), (.boolean, .false): return true
        case (.integer, .number):
            let entry = tape.entries[index]
            return tape.bytes[entry.start..<entry.end].allSatisfy { (48...57).contains($0) || $0 == UInt8(ascii: "-") }
        default: return false
        }
    }
}
