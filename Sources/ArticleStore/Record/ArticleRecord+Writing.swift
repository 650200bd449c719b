package import ArticleExtraction
internal import Foundation

extension ArticleRecord {
    /// The record as a file has it: two spaces a level, fixed key order, a line end at the end.
    public var prettyJSON: [UInt8] {
        var writer = JSONWriter(pretty: true)
        write(to: &writer)
        writer.endLine()
        return writer.bytes
    }

    /// Appends the record on one line with its line end, as ndjson has it.
    public func appendLine(to output: inout [UInt8]) {
        var writer = JSONWriter(pretty: false, after: output)
        output = []
        write(to: &writer)
        writer.endLine()
        output = writer.bytes
    }

    /// The record on one line without a line end, as ndjson has it.
    public var compactJSON: [UInt8] {
        var writer = JSONWriter(pretty: false)
        write(to: &writer)
        return writer.bytes
    }

    /// Writes the record as one object, for a place inside a larger text: a feed, a list.
    package func write(to writer: inout JSONWriter) {
        writer.object { writer in
            writer.field("id", id)
            writer.field("url", url)
            writer.field("external_url", externalURL)
            writer.field("title", title)
            writer.field("content_html", contentHTML)
            writer.field("content_text", contentText)
            writer.field("summary", summary)
            writer.field("image", image)
            writer.field("date_published", datePublished)
            writer.field("date_modified", dateModified)
            writer.key("authors")
            writer.array { writer in
                for author in authors {
                    writer.object { writer in
                        writer.field("name", author.name)
                        writer.field("url", author.url)
                    }
                }
            }
            writer.field("tags", tags)
            writer.field("language", language)
            writer.key("attachments")
            writer.array { writer in
                for attachment in attachments { attachment.write(to: &writer) }
            }
            writer.key("_daybook")
            writer.object(writeOwnMembers)
        }
    }

    private func writeOwnMembers(to writer: inout JSONWriter) {
        writer.field("schema", Self.schemaVersion)
        writer.key("source")
        source.write(to: &writer)
        writer.field("site", site)
        writer.field("subtitle", subtitle)
        writer.field("byline", byline)
        writer.field("author_role", authorRole)
        writer.field("section", section)
        writer.field("canonical_url", canonicalURL)
        writer.field("license", license)
        if let pageType {
            writer.key("page_type")
            writer.object { writer in
                writer.field("kind", pageType.kind.rawValue)
                writer.field("confidence", pageType.confidence)
            }
        }
        writer.field("word_count", wordCount)
        writer.field("reading_time_minutes", readingTimeMinutes)
        writer.key("blocks")
        writer.array { writer in
            for block in blocks { block.write(to: &writer) }
        }
        writer.field("headings", headings)
        writer.field("key_takeaways", keyTakeaways)
        writer.key("glossary")
        writer.array { writer in
            for entry in glossary {
                writer.object { writer in
                    writer.field("term", entry.term)
                    writer.field("definition", entry.definition)
                }
            }
        }
        writer.field("image_credits", imageCredits)
        writer.key("removed")
        writer.array { writer in
            for piece in removed {
                writer.object { writer in
                    writer.field("kind", piece.kind.rawValue)
                    writer.field("text", piece.text)
                }
            }
        }
        writer.key("provenance")
        writer.object { writer in
            for entry in provenance {
                writer.key(entry.field)
                writer.object { writer in
                    writer.field("from", entry.from)
                    writer.field("confidence", entry.confidence)
                }
            }
        }
        writer.key("extractor")
        writer.object { writer in writer.field("version", extractorVersion) }
        writer.field("truncated", truncated)
        writer.field("paywall", paywall)
        writer.field("warnings", warnings)
        writer.field("duplicate_of", duplicateOf)
        writer.field("revision_of", revisionOf)
        if let user {
            writer.key("user")
            writer.rawValue(user.bytes)
        }
    }
}

extension ArticleRecord.Source {
    fileprivate func write(to writer: inout JSONWriter) {
        writer.object { writer in
            writer.field("name", name)
            writer.field("name_bytes", nameBytes.map { Data($0).base64EncodedString() })
            writer.field("inbox_path", inboxPath)
            writer.field("media_type", mediaType)
            writer.field("charset", charset)
            writer.field("size", size)
            writer.field("sha256", sha256)
            writer.field("part", part)
            writer.field("original", original)
            if let folder {
                writer.key("folder")
                folder.write(to: &writer)
            }
            writer.field("mtime", mtime)
            writer.field("received_at", receivedAt)
        }
    }
}

extension ArticleRecord.Attachment {
    fileprivate func write(to writer: inout JSONWriter) {
        writer.object { writer in
            writer.field("url", url)
            writer.field("mime_type", mimeType)
            writer.field("title", title)
            writer.field("size_in_bytes", sizeInBytes)
            writer.field("duration_in_seconds", durationInSeconds)
        }
    }
}

extension ArticleRecord.Folder {
    /// Writes it as a record has it.
    package func write(to writer: inout JSONWriter) {
        writer.object { writer in
            writer.field("name", name)
            writer.field("files", files)
            writer.field("size", size)
            writer.field("original", original)
        }
    }
}
