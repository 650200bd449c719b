internal import Stories

/// A day's digest as one HTML file: no script, nothing fetched, light and dark, for screen and print.
public struct DayPage: Sendable {
    private let template: PageTemplate

    /// The built-in page.
    public init() {
        template = PageTemplate(builtIn: DayPageTemplate.mustache)
    }

    /// An operator's Mustache template. Every value it is given is escaped already; see `DayPageTemplate` for their names.
    public init(template text: String) throws(DigestError) {
        template = try PageTemplate(text)
    }

    /// The page.
    ///
    /// - Parameters:
    ///   - links: by article id, relative to the page.
    ///   - previous: the date of the day before that has a digest; likewise `next`.
    public func html(
        of digest: Digest, links: [String: ArticleLinks] = [:], previous: String? = nil, next: String? = nil
    ) -> String {
        var values: [String: Any] = [
            "title": MarkupText.escaped(digest.title), "date": MarkupText.escaped(digest.date),
            "long_date": MarkupText.escaped(Wording.longDate(digest.date)),
            "counts": MarkupText.escaped(Wording.counts(digest.counts, rejected: digest.rejected.count)),
            "style": PageStyle.css, "style_sha256": PageStyle.sha256,
            "stories": digest.stories.map { StoryValues(story: $0, links: links).values },
            "has_contents": digest.stories.count > 2,
            "contents": digest.stories.map { story in
                [
                    "rank": String(story.rank), "headline": MarkupText.escaped(story.headline.text),
                    "headline_language": MarkupText.languageAttributes(
                        SourceLabels(story).language(of: story.headline.article)),
                ]
            },
            "has_other": !digest.other.isEmpty,
            "other_heading": digest.stories.isEmpty ? "Articles" : "Also on this day",
            "other": digest.other.prefix(DigestLimits.other).map { StoryValues.values(of: $0, links: links) },
            "more_other": Wording.more(digest.other.count, beyond: DigestLimits.other).map { [$0] } ?? [],
            "has_rejected": !digest.rejected.isEmpty,
            "rejected": digest.rejected.prefix(DigestLimits.rejected).map(\.bounded).map { file in
                [
                    "name": MarkupText.escaped(file.name), "stage": MarkupText.escaped(file.stage),
                    "reason": MarkupText.escaped(file.reason),
                ]
            },
            "more_rejected": Wording.more(digest.rejected.count, beyond: DigestLimits.rejected).map { [$0] } ?? [],
            "record_count": Wording.count(digest.counts.articles, "record", "records"),
            "records_sha256": MarkupText.escaped(digest.recordsSHA256),
            "published_at": MarkupText.escaped(digest.publishedAt), "timezone": MarkupText.escaped(digest.timezone),
        ]
        if digest.counts.articles == 0 { values["empty"] = Wording.emptyDay }
        if let previous {
            values["previous"] = MarkupText.escaped(previous)
            values["previous_date"] = MarkupText.escaped(Wording.plainDate(previous))
        }
        if let next {
            values["next"] = MarkupText.escaped(next)
            values["next_date"] = MarkupText.escaped(Wording.plainDate(next))
        }
        return template.html(values)
    }
}
