/// `ArticleRecord.jsonSchema` as rules that a record's tape is held to.
///
/// Knows the keywords that the schema uses. One that it does not know is a programmer's mistake and ends the program: a test
/// makes the rules of the schema as it is.
struct RecordSchema: Sendable {
    /// Why a record does not fit: the place in it, and whether something that each record has is missing.
    struct Misfit: Equatable {
        var reason: String
        var isMissing = false
    }

    enum Kind: Sendable { case object, array, string, boolean, number, integer }

    /// What an object may hold beside its properties.
    enum Others: Sendable {
        case anything
        case nothing
        case rule(Int)
    }

    struct Rule: Sendable {
        var kind: Kind?
        var choices: [String]?
        var isAllowed: (@Sendable (String) -> Bool)?
        var minimum = -Double.infinity
        var maximum = Double.infinity
        var number: Int?
        var required: [String] = []
        var properties: [String: Int] = [:]
        var others = Others.anything
        var items: Int?
        /// For a choice of shapes: the rule by the member `kind`.
        var shapes: [String: Int] = [:]
    }

    private(set) var rules: [Rule] = []
    private var definitions: [String: Int] = [:]
    private let tape: JSONTape
    let root: Int

    /// The rules of a record.
    static let record = RecordSchema(ArticleRecord.jsonSchema)

    private init(_ text: String) {
        guard let tape = try? JSONTape(Array(text.utf8)) else { preconditionFailure("the record's schema is no JSON") }
        self.tape = tape
        root = 0
        rules = [Rule()]
        let record = rule(at: 0)
        rules[root] = record
    }

    // MARK: - Reading the schema

    private func members(of index: Int) -> [(key: String, value: Int)] {
        let children = Array(tape.children(of: index))
        return stride(from: 0, to: children.count - 1, by: 2).map { (text(children[$0]), children[$0 + 1]) }
    }

    private func text(_ index: Int) -> String {
        guard let text = try? tape.string(at: index) else { preconditionFailure("a text of the schema is none") }
        return text
    }

    private func number(_ index: Int) -> Double {
        let entry = tape.entries[index]
        guard let number = Double(String(decoding: tape.bytes[entry.start..<entry.end], as: UTF8.self)) else {
            preconditionFailure("a number of the schema is none")
        }
        return number
    }

    private mutating func add(at index: Int) -> Int {
        // The schema is ours and no deeper than its text; it has no cycle.
        let rule = rule(at: index)
        rules.append(rule)
        return rules.count - 1
    }

    private mutating func definition(_ reference: String) -> Int {
        if let known = definitions[reference] { return known }
        let name = reference.split(separator: "/").last.map(String.init) ?? ""
        guard let all = members(of: 0).first(where: { $0.key == "$defs" })?.value,
            let index = members(of: all).first(where: { $0.key == name })?.value
        else { preconditionFailure("the schema has no \(reference)") }
        let added = add(at: index)
        definitions[reference] = added
        return added
    }

    private mutating func rule(at index: Int) -> Rule {
        var rule = Rule()
        for (key, value) in members(of: index) {
            switch key {
            case "$schema", "title", "description", "$defs": break
            case "$ref":
                let definition = definition(text(value))
                return rules[definition]
            case "type":
                let kinds: [String: Kind] = [
                    "object": .object, "array": .array, "string": .string, "boolean": .boolean, "number": .number,
                    "integer": .integer,
                ]
                guard let kind = kinds[text(value)] else { preconditionFailure("the schema has an unknown type") }
                rule.kind = kind
            case "const":
                if tape.entries[value].kind == .string {
                    rule.choices = [text(value)]
                } else {
                    rule.number = Int(number(value))
                }
            case "enum": rule.choices = tape.children(of: value).map(text)
            case "pattern":
                guard let isAllowed = TextPattern.known[text(value)] else {
                    preconditionFailure("the schema has an unknown pattern")
                }
                rule.isAllowed = isAllowed
            case "minimum": rule.minimum = number(value)
            case "maximum": rule.maximum = number(value)
            case "required": rule.required = tape.children(of: value).map(text)
            case "properties": for (name, value) in members(of: value) { rule.properties[name] = add(at: value) }
            case "additionalProperties":
                rule.others = tape.entries[value].kind == .false ? .nothing : .rule(add(at: value))
            case "items": rule.items = add(at: value)
            case "oneOf":
                for child in tape.children(of: value) {
                    let shape = add(at: child)
                    guard let kind = rules[shape].properties["kind"], let names = rules[kind].choices else {
                        preconditionFailure("a shape of the schema has no kind")
                    }
                    for name in names { rule.shapes[name] = shape }
                }
            default: preconditionFailure("the schema has an unknown keyword \(key)")
            }
        }
        return rule
    }
}
