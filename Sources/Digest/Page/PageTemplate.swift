internal import Mustache

/// A Mustache template whose values are escaped before they reach it.
struct PageTemplate: Sendable {
    private let template: MustacheTemplate
    private let library: MustacheLibrary

    /// The template is rendered as text: every value given to it is HTML already, so {{x}} and {{{x}}} are both safe.
    ///
    /// - Parameter partials: what `{{> name}}` stands for; another name stands for nothing. A template cannot name itself, so
    ///   that none is without end.
    init(_ text: String, partials: [String: String] = [:]) throws(DigestError) {
        var parts: [String: MustacheTemplate] = [:]
        for (name, part) in partials { parts[name] = try Self.parsed(part) }
        template = try Self.parsed(text)
        library = MustacheLibrary(templates: parts)
    }

    private static func parsed(_ text: String) throws(DigestError) -> MustacheTemplate {
        do {
            return try MustacheTemplate(string: "{{% CONTENT_TYPE:TEXT}}" + text)
        } catch let error as MustacheTemplate.ParserError {
            throw .template(
                line: error.context.lineNumber, column: error.context.columnNumber,
                reason: String(describing: error.error))
        } catch {
            throw .template(line: 1, column: 1, reason: String(describing: error))
        }
    }

    /// A template of ours; that it parses is a test's to prove.
    init(builtIn text: String, partials: [String: String] = [:]) {
        do {
            try self.init(text, partials: partials)
        } catch {
            preconditionFailure("built-in page template: \(error)")
        }
    }

    func html(_ values: [String: Any]) -> String { template.render(values, library: library) }
}
