/// What a doctype says; a missing identifier is another thing than an empty one.
struct DoctypeRecord {
    var name: TextRange = .empty
    var publicID: TextRange?
    var systemID: TextRange?
}
