internal import Mustache

/// A Mustache template whose values are escaped before they reach it.
struct PageTemplate: Sendable {
    private let template: MustacheTemplate

    /// The template is rendered as text: every value given to it is HTML already, so {{x}} and {{{x}}} are both safe.
    init(_ text: String) throws(DigestError) {
        do {
            template = try MustacheTemplate(string: "{{% CONTENT_TYPE:TEXT}}" + text)
        } catch let error as MustacheTemplate.ParserError {
            throw .template(
                line: error.context.lineNumber, column: error.context.columnNumber,
                reason: String(describing: error.error))
        } catch {
            throw .template(line: 1, column: 1, reason: String(describing: error))
        }
    }

    /// A template of ours; that it parses is a test's to prove.
    init(builtIn text: String) {
        do {
            try self.init(text)
        } catch {
            preconditionFailure("built-in page template: \(error)")
        }
    }

    func html(_ values: [String: Any]) -> String { template.render(values) }
}
