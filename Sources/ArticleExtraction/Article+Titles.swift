extension Article {
    /// Takes out a title or subtitle that is too long to be one; its text stays in the record, among what was removed.
    mutating func keepShortTitles(_ limits: ExtractionLimits) {
        if let text = title, text.utf8.count > limits.titleBytes {
            title = nil
            leaveOut("title", text, .title, limits)
        }
        if let text = subtitle, text.utf8.count > limits.subtitleBytes {
            subtitle = nil
            leaveOut("subtitle", text, .subtitle, limits)
        }
    }

    private mutating func leaveOut(_ field: String, _ text: String, _ kind: RemovalKind, _ limits: ExtractionLimits) {
        provenance.removeAll { $0.field == field }
        warnings.append("\(field) of \(text.utf8.count) bytes left out")
        if !removed.contains(where: { $0.kind == kind }) { removed.append(RemovedText(kind: kind, text: text)) }
    }
}
