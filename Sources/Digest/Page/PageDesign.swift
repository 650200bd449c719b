/// How the pages look: the built-in templates and style, or an operator's in their place.
public struct PageDesign: Sendable {
    /// The files of a design by what they stand for, with the built-in text of each.
    public enum File: String, CaseIterable, Sendable {
        case day = "day.mustache"
        case archive = "archive.mustache"
        case style = "style.css"

        public var builtIn: String {
            switch self {
            case .day: DayPageTemplate.mustache
            case .archive: ArchivePageTemplate.mustache
            case .style: PageStyle.builtIn.css
            }
        }
    }

    let day: PageTemplate
    let archive: PageTemplate
    let style: PageStyle

    /// The built-in design.
    public init() {
        day = PageTemplate(builtIn: DayPageTemplate.mustache, partials: DayPageTemplate.partials)
        archive = PageTemplate(builtIn: ArchivePageTemplate.mustache)
        style = .builtIn
    }

    /// An operator's design; a file that is not given is the built-in one.
    ///
    /// Every value that a template is given is escaped already. The policy that the built-in templates state names the
    /// SHA-256 of the style, whoever wrote it.
    public init(_ files: [File: String]) throws(DigestError) {
        let builtIn = PageDesign()
        day = try Self.template(.day, files, DayPageTemplate.partials) ?? builtIn.day
        archive = try Self.template(.archive, files, [:]) ?? builtIn.archive
        guard let css = files[.style] else {
            style = builtIn.style
            return
        }
        // It stands in a <style> element, which this would end.
        guard !css.utf8.contains(UInt8(ascii: "<")) else {
            throw .template(file: File.style.rawValue, line: 1, column: 1, reason: "a style must not contain '<'")
        }
        style = PageStyle(css: css)
    }

    private static func template(
        _ file: File, _ files: [File: String], _ partials: [String: String]
    ) throws(DigestError) -> PageTemplate? {
        guard let text = files[file] else { return nil }
        do {
            return try PageTemplate(text, partials: partials)
        } catch {
            throw error.in(file.rawValue)
        }
    }
}
