internal import ArticleExtraction
internal import Stories

/// One story as an object of digest.json; absent values are left out, arrays may be empty.
///
/// Titles and sites longer than `DigestLimits` allows are cut with an ellipsis and longer addresses left out: the
/// article's record has them whole. Every quotation is whole.
enum StoryJSON {
    static func write(_ story: Story, to writer: inout JSONWriter) {
        writer.object { writer in
            writer.field("id", story.id)
            writer.field("status", story.status.rawValue)
            writer.field("rank", story.rank)
            writer.key("headline")
            writer.object { writer in
                writer.field("text", story.headline.text)
                writer.field("article", story.headline.article)
            }
            writer.field("sources", story.sources)
            writer.field("sites", story.sites.map { Wording.shortened($0, to: DigestLimits.name) })
            writer.key("articles")
            writer.array { writer in
                for member in story.articles { write(member, to: &writer) }
            }
            writer.key("summary")
            writer.array { writer in
                for sentence in story.summary { write(sentence, to: &writer) }
            }
            writer.key("new")
            writer.array { writer in
                for sentence in story.new { write(sentence, to: &writer) }
            }
            if let event = story.event { write(event, to: &writer) }
            writer.key("entities")
            writer.array { writer in
                for entity in story.entities { write(entity, to: &writer) }
            }
            writer.key("agreements")
            writer.array { writer in
                for agreement in story.agreements {
                    writer.object { writer in
                        writer.field("text", agreement.text)
                        writer.field("articles", agreement.articles)
                    }
                }
            }
            writer.key("disagreements")
            writer.array { writer in
                for disagreement in story.disagreements { write(disagreement, to: &writer) }
            }
            writer.key("timeline")
            writer.array { writer in
                for entry in story.timeline {
                    writer.object { writer in
                        writer.field("date", entry.date)
                        writer.field("text", entry.text)
                        writer.field("article", entry.article)
                    }
                }
            }
        }
    }

    static func write(_ listed: Story.Member, to writer: inout JSONWriter) {
        let member = listed.bounded
        writer.object { writer in
            writer.field("id", member.id)
            writer.field("title", member.title)
            writer.field("url", member.url)
            writer.field("site", member.site)
            writer.field("date_published", member.published)
            writer.field("role", member.role.rawValue)
            writer.field("copy_of", member.copyOf)
            // Two places are what a reader can use, and keep the last bit of a division out of the file.
            writer.field("shared", member.shared.map { ($0 * 100).rounded() / 100 })
            writer.field("revision_of", member.revisionOf)
            guard let changed = member.changed else { return }
            writer.key("changed")
            writer.object { writer in
                write(changed.added, as: "added", to: &writer)
                write(changed.removed, as: "removed", to: &writer)
            }
        }
    }

    private static func write(_ quotations: [Story.Quotation], as key: String, to writer: inout JSONWriter) {
        writer.key(key)
        writer.array { writer in
            for quotation in quotations { write(quotation, to: &writer) }
        }
    }

    private static func write(_ quotation: Story.Quotation, to writer: inout JSONWriter) {
        writer.object { writer in
            writer.field("text", quotation.text)
            writer.field("article", quotation.article)
            writer.field("block", quotation.block)
            writer.field("also", quotation.also)
        }
    }

    private static func write(_ event: Story.Event, to writer: inout JSONWriter) {
        writer.key("event")
        writer.object { writer in
            writer.field("start", event.start)
            writer.field("end", event.end)
            writer.key("evidence")
            writer.array { writer in
                for evidence in event.evidence {
                    writer.object { writer in
                        writer.field("article", evidence.article)
                        writer.field("text", evidence.text)
                    }
                }
            }
        }
    }

    private static func write(_ entity: Story.Entity, to writer: inout JSONWriter) {
        writer.object { writer in
            writer.field("name", entity.name)
            writer.field("type", entity.kind.rawValue)
            writer.field("aliases", entity.aliases)
            writer.field("mentions", entity.mentions)
            writer.field("articles", entity.articles)
        }
    }

    private static func write(_ disagreement: Story.Disagreement, to writer: inout JSONWriter) {
        writer.object { writer in
            writer.field("kind", disagreement.kind)
            writer.field("question", disagreement.question)
            writer.field("severity", disagreement.severity.rawValue)
            writer.key("values")
            writer.array { writer in
                for value in disagreement.values {
                    writer.object { writer in
                        writer.field("value", value.value)
                        writer.field("articles", value.articles)
                        writer.key("evidence")
                        writer.array { writer in
                            for evidence in value.evidence {
                                writer.object { writer in
                                    writer.field("article", evidence.article)
                                    writer.field("block", evidence.block)
                                    writer.field("text", evidence.text)
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}
