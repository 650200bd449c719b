/// Why a segment that is not body is none: what its words say, else where it stands.
enum RemovalReasons {
    static func reason(_ segment: PageSegment, _ phrase: FurniturePhrases.Entry?) -> RemovalKind {
        if let phrase { return phrase.kind }
        for (context, kind) in byContext where segment.context.contains(context) { return kind }
        if Int(segment.linkBytes) * 2 > segment.count { return .related }
        return .other
    }

    private static let byContext: [(PageContext, RemovalKind)] = [
        (.discussion, .comments), (.navigation, .navigation), (.caption, .imageCaption), (.footer, .navigation),
        (.form, .navigation), (.button, .navigation), (.aside, .related), (.dialog, .navigation),
    ]
}
