import Foundation

/// Holds JSON to a JSON Schema: the keywords that ours uses, and an error for any other, so that none is passed over.
struct SchemaValidator {
    private let root: [String: Any]

    init(_ schema: String) throws {
        root = try JSONSerialization.jsonObject(with: Data(schema.utf8)) as? [String: Any] ?? [:]
    }

    /// What is wrong, one line each; empty where all is right.
    func errors(in json: [UInt8]) throws -> [String] {
        errors(try JSONSerialization.jsonObject(with: Data(json), options: .fragmentsAllowed), root, "record")
    }

    private func errors(_ value: Any, _ schema: [String: Any], _ place: String) -> [String] {
        var found: [String] = []
        for (keyword, rule) in schema {
            switch (keyword, rule) {
            case ("$schema", _), ("title", _), ("description", _), ("$defs", _): break
            case ("properties", _) where schema["type"] as? String == "object": break
            case ("$ref", let reference as String):
                guard let definition = definition(reference) else {
                    found.append("\(place): no definition \(reference)")
                    break
                }
                found += errors(value, definition, place)
            case ("type", let type as String):
                if !isType(value, type) { found.append("\(place): not \(type)") }
            case ("const", _):
                if !((value as? NSObject)?.isEqual(rule) ?? false) { found.append("\(place): not \(rule)") }
            case ("enum", let values as [String]):
                if !values.contains(value as? String ?? "") { found.append("\(place): none of \(values)") }
            case ("pattern", let pattern as String):
                let text = value as? String ?? ""
                if text.range(of: pattern, options: .regularExpression) == nil {
                    found.append("\(place): \"\(text)\" does not match \(pattern)")
                }
            case ("minimum", let bound as NSNumber):
                if (value as? NSNumber)?.doubleValue ?? .infinity < bound.doubleValue {
                    found.append("\(place): below \(bound)")
                }
            case ("maximum", let bound as NSNumber):
                if (value as? NSNumber)?.doubleValue ?? -.infinity > bound.doubleValue {
                    found.append("\(place): above \(bound)")
                }
            case ("required", let keys as [String]):
                let object = value as? [String: Any] ?? [:]
                for key in keys where object[key] == nil { found.append("\(place): no \(key)") }
            case ("items", let items as [String: Any]):
                for (index, item) in (value as? [Any] ?? []).enumerated() {
                    found += errors(item, items, "\(place)[\(index)]")
                }
            case ("additionalProperties", _):
                found += memberErrors(value as? [String: Any] ?? [:], schema, rule, place)
            case ("oneOf", let choices as [[String: Any]]):
                let fitting = choices.filter { errors(value, $0, place).isEmpty }
                if fitting.count != 1 { found.append("\(place): fits \(fitting.count) of oneOf") }
            default: found.append("\(place): the validator does not know \(keyword)")
            }
        }
        return found
    }

    private func memberErrors(_ object: [String: Any], _ schema: [String: Any], _ others: Any, _ place: String)
        -> [String]
    {
        let properties = schema["properties"] as? [String: [String: Any]] ?? [:]
        return object.flatMap { key, member in
            if let property = properties[key] { return errors(member, property, "\(place).\(key)") }
            if let others = others as? [String: Any] { return errors(member, others, "\(place).\(key)") }
            return ["\(place): unknown member \(key)"]
        }
    }

    private func definition(_ reference: String) -> [String: Any]? {
        guard reference.hasPrefix("#/$defs/") else { return nil }
        return (root["$defs"] as? [String: Any])?[String(reference.dropFirst(8))] as? [String: Any]
    }

    private func isType(_ value: Any, _ type: String) -> Bool {
        let isFlag = (value as? NSNumber).map { isFlagType($0) } ?? false
        switch type {
        case "object": return value is [String: Any]
        case "array": return value is [Any]
        case "string": return value is String
        case "boolean": return isFlag
        case "number": return value is NSNumber && !isFlag
        case "integer":
            guard let number = value as? NSNumber, !isFlag else { return false }
            return number.doubleValue == number.doubleValue.rounded()
        default: return false
        }
    }

    /// Foundation on Linux has no CFBoolean to ask for; the two flags are the numbers whose C type is a char.
    private func isFlagType(_ number: NSNumber) -> Bool {
        String(cString: number.objCType) == "c"
    }
}
