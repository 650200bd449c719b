internal import ArticleExtraction
public import Stories

extension Digest {
    /// digest.json (DESIGN section 9): pretty-printed, fixed key order, a line break at the end.
    public var json: [UInt8] {
        var writer = JSONWriter(pretty: true)
        writer.object { writer in
            writer.field("version", 1)
            writer.field("date", date)
            writer.field("timezone", timezone)
            writer.field("title", title)
            writer.key("generated_from")
            writer.object { writer in
                writer.field("articles", counts.articles)
                writer.field("received", received)
                writer.field("records_sha256", recordsSHA256)
            }
            writer.field("published_at", publishedAt)
            writer.key("stories")
            writer.array { writer in
                for story in stories { StoryJSON.write(story, to: &writer) }
            }
            writer.key("other")
            writer.array { writer in
                for member in other { StoryJSON.write(member, to: &writer) }
            }
            writer.key("rejected")
            writer.array { writer in
                for file in rejected {
                    writer.object { writer in
                        writer.field("name", file.name)
                        writer.field("stage", file.stage)
                        writer.field("reason", file.reason)
                    }
                }
            }
            writer.key("counts")
            writer.object { writer in
                writer.field("articles", counts.articles)
                writer.field("stories", counts.stories)
                writer.field("sites", counts.sites)
                writer.field("words", counts.words)
                writer.field("copies", counts.copies)
            }
        }
        return writer.bytes + [UInt8(ascii: "\n")]
    }

    /// One story object of digest.json on a line, to stand in another value.
    public static func compactJSON(of story: Story) -> [UInt8] {
        var writer = JSONWriter(pretty: false)
        StoryJSON.write(story, to: &writer)
        return writer.bytes
    }

    /// What `daybook stories` prints: `{"stories": [...]}` with the story objects of digest.json.
    ///
    /// - Parameter deliver: given the text in pieces of some 64 KiB, in order.
    public static func writeJSON(of stories: [Story], deliver: ([UInt8]) -> Void) {
        var writer = JSONWriter(pretty: true)
        writer.object { writer in
            writer.key("stories")
            writer.array { writer in
                for story in stories {
                    StoryJSON.write(story, to: &writer)
                    if writer.bytes.count >= 1 << 16 { deliver(writer.take()) }
                }
            }
        }
        writer.endLine()
        deliver(writer.bytes)
    }
}
