internal import Stories

/// A day's digest as one HTML file: no script, nothing fetched, light and dark, for screen and print.
public struct DayPage: Sendable {
    private let template: PageTemplate
    private let style: PageStyle

    /// The built-in page.
    public init() {
        self.init(PageDesign())
    }

    /// The page of a design.
    public init(_ design: PageDesign) {
        template = design.day
        style = design.style
    }

    /// The page.
    public func html(of digest: Digest, in surroundings: DaySurroundings = DaySurroundings()) -> String {
        var values: [String: Any] = [
            "title": MarkupText.escaped(digest.title), "date": MarkupText.escaped(digest.date),
            "long_date": MarkupText.escaped(Wording.longDate(digest.date)),
            "counts": MarkupText.escaped(Wording.counts(digest.counts, rejected: digest.rejected.count)),
            "style": style.css, "style_sha256": style.sha256,
            "stories": digest.stories.map { StoryValues(story: $0, surroundings: surroundings).values },
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
            "other": digest.other.prefix(DigestLimits.other).map {
                ArticleValues.values(of: $0, links: surroundings.links)
            },
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
        if let bars = DayBars(surroundings.recent, upTo: digest.date, days: DayBars.dayPage) {
            values["bars"] = bars.svg
            values["bars_caption"] = "Articles per day, " + MarkupText.escaped(bars.caption)
        }
        if digest.counts.articles == 0 { values["empty"] = Wording.emptyDay }
        if let previous = surroundings.previous {
            values["previous"] = MarkupText.escaped(previous)
            values["previous_date"] = MarkupText.escaped(Wording.plainDate(previous))
        }
        if let next = surroundings.next {
            values["next"] = MarkupText.escaped(next)
            values["next_date"] = MarkupText.escaped(Wording.plainDate(next))
        }
        return template.html(values)
    }
}
