internal import ArticleExtraction
internal import Foundation

/// Reads a record's values off a tape. Unknown members are passed over, wrong types are errors.
struct RecordReader {
    /// Why a JSON text is no record.
    struct Failure: Error {
        var reason: String
    }

    let tape: JSONTape

    init(_ bytes: [UInt8]) throws(Failure) {
        do {
            tape = try JSONTape(bytes)
        } catch {
            throw Failure(reason: "\(error)")
        }
    }

    /// Calls `body` with each member's key and the index of its value.
    func members(of index: Int, _ name: String, _ body: (String, Int) throws(Failure) -> Void) throws(Failure) {
        try expect(.object, index, name)
        var key: String?
        for child in tape.children(of: index) {
            if let name = key {
                key = nil
                if tape.entries[child].kind != .null { try body(name, child) }
            } else {
                key = try string(child, "key")
            }
        }
    }

    func string(_ index: Int, _ name: String) throws(Failure) -> String {
        try expect(.string, index, name)
        do {
            return try tape.string(at: index)
        } catch {
            throw Failure(reason: "\(name): \(error)")
        }
    }

    func integer(_ index: Int, _ name: String) throws(Failure) -> Int {
        guard let value = Int(try numberText(index, name)) else { throw Failure(reason: "\(name) is no whole number") }
        return value
    }

    func double(_ index: Int, _ name: String) throws(Failure) -> Double {
        guard let value = Double(try numberText(index, name)) else { throw Failure(reason: "\(name) is no number") }
        return value
    }

    func flag(_ index: Int, _ name: String) throws(Failure) -> Bool {
        switch tape.entries[index].kind {
        case .true: return true
        case .false: return false
        default: throw Failure(reason: "\(name) is neither true nor false")
        }
    }

    func array<Element>(
        _ index: Int, _ name: String, _ element: (Int, String) throws(Failure) -> Element
    ) throws(Failure) -> [Element] {
        try expect(.array, index, name)
        var elements: [Element] = []
        for child in tape.children(of: index) { elements.append(try element(child, name)) }
        return elements
    }

    func strings(_ index: Int, _ name: String) throws(Failure) -> [String] {
        try array(index, name, string)
    }

    func base64(_ index: Int, _ name: String) throws(Failure) -> [UInt8] {
        guard let data = Data(base64Encoded: try string(index, name)) else {
            throw Failure(reason: "\(name) is no base64")
        }
        return Array(data)
    }

    private func numberText(_ index: Int, _ name: String) throws(Failure) -> String {
        try expect(.number, index, name)
        let entry = tape.entries[index]
        return String(decoding: tape.bytes[entry.start..<entry.end], as: UTF8.self)
    }

    private func expect(_ kind: JSONTape.Kind, _ index: Int, _ name: String) throws(Failure) {
        guard tape.entries[index].kind == kind else { throw Failure(reason: "\(name) is no \(kind)") }
    }
}

extension RecordReader {
    func author(_ index: Int, _ name: String) throws(Failure) -> Author {
        var author = Author(name: "")
        try members(of: index, name) { key, value throws(Failure) in
            switch key {
            case "name": author.name = try string(value, "author's name")
            case "url": author.url = try string(value, "author's url")
            default: break
            }
        }
        return author
    }

    func attachment(_ index: Int, _ name: String) throws(Failure) -> ArticleRecord.Attachment {
        var attachment = ArticleRecord.Attachment(url: "", mimeType: "")
        try members(of: index, name) { key, value throws(Failure) in
            switch key {
            case "url": attachment.url = try string(value, key)
            case "mime_type": attachment.mimeType = try string(value, key)
            case "title": attachment.title = try string(value, key)
            case "size_in_bytes": attachment.sizeInBytes = try integer(value, key)
            case "duration_in_seconds": attachment.durationInSeconds = try double(value, key)
            default: break
            }
        }
        return attachment
    }

    func source(_ index: Int, _ name: String) throws(Failure) -> ArticleRecord.Source {
        var source = ArticleRecord.Source(name: "", size: 0, sha256: "")
        try members(of: index, name) { key, value throws(Failure) in
            switch key {
            case "name": source.name = try string(value, key)
            case "name_bytes": source.nameBytes = try base64(value, key)
            case "inbox_path": source.inboxPath = try string(value, key)
            case "media_type": source.mediaType = try string(value, key)
            case "charset": source.charset = try string(value, key)
            case "size": source.size = try integer(value, key)
            case "sha256": source.sha256 = try string(value, key)
            case "part": source.part = try integer(value, key)
            case "original": source.original = try string(value, key)
            case "folder": source.folder = try folder(value, key)
            case "mtime": source.mtime = try string(value, key)
            case "received_at": source.receivedAt = try string(value, key)
            default: break
            }
        }
        return source
    }

    private func folder(_ index: Int, _ name: String) throws(Failure) -> ArticleRecord.Folder {
        var folder = ArticleRecord.Folder(name: "", files: 0, size: 0)
        try members(of: index, name) { key, value throws(Failure) in
            switch key {
            case "name": folder.name = try string(value, key)
            case "files": folder.files = try integer(value, key)
            case "size": folder.size = try integer(value, key)
            case "original": folder.original = try string(value, key)
            default: break
            }
        }
        return folder
    }

    func glossaryEntry(_ index: Int, _ name: String) throws(Failure) -> ArticleRecord.GlossaryEntry {
        var entry = ArticleRecord.GlossaryEntry(term: "", definition: "")
        try members(of: index, name) { key, value throws(Failure) in
            switch key {
            case "term": entry.term = try string(value, key)
            case "definition": entry.definition = try string(value, key)
            default: break
            }
        }
        return entry
    }

    func removedText(_ index: Int, _ name: String) throws(Failure) -> RemovedText {
        var removed = RemovedText(kind: .other, text: "")
        try members(of: index, name) { key, value throws(Failure) in
            switch key {
            case "kind": removed.kind = RemovalKind(rawValue: try string(value, key)) ?? .other
            case "text": removed.text = try string(value, key)
            default: break
            }
        }
        return removed
    }

    func provenance(_ index: Int, _ name: String) throws(Failure) -> [FieldProvenance] {
        var provenance: [FieldProvenance] = []
        try members(of: index, name) { field, value throws(Failure) in
            var entry = FieldProvenance(field: field, from: "", confidence: 0)
            try members(of: value, field) { key, value throws(Failure) in
                switch key {
                case "from": entry.from = try string(value, key)
                case "confidence": entry.confidence = try double(value, key)
                default: break
                }
            }
            provenance.append(entry)
        }
        return provenance
    }

    func extractorVersion(_ index: Int, _ name: String) throws(Failure) -> String {
        var version = ""
        try members(of: index, name) { key, value throws(Failure) in
            if key == "version" { version = try string(value, key) }
        }
        return version
    }

    func pageType(_ index: Int, _ name: String) throws(Failure) -> PageType {
        var type = PageType(kind: .other, confidence: 0)
        try members(of: index, name) { key, value throws(Failure) in
            switch key {
            case "kind": type.kind = PageType.Kind(rawValue: try string(value, key)) ?? .other
            case "confidence": type.confidence = try double(value, key)
            default: break
            }
        }
        return type
    }
}
