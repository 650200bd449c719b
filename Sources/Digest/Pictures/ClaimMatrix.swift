internal import Stories

/// Who reports what: sources against the sentences shown of a story and the values on which sources differ.
///
/// A table, because a table is read aloud and printed as well as it is seen.
struct ClaimMatrix {
    struct Claim {
        /// "1" for a sentence, "A" for a value: what stands beside it on the page.
        var label: String
        /// What a screen reader says of it: "sentence 1", "12 injured".
        var meaning: String
        /// Its id on the page.
        var target: String
        var articles: Set<String>
    }
    struct Row {
        var source: String
        var says: [Bool]
    }

    let claims: [Claim]
    let rows: [Row]
    /// Sources beyond those shown.
    let more: Int

    /// The most rows and columns that are read at a glance.
    static let sources = 10
    static let columns = 12

    /// The letters of a story's values, in the order of its disagreements; `nil` for those that have no column.
    static func letters(of story: Story, sentences: Int) -> [[String?]] {
        var next = sentences
        return story.disagreements.map { disagreement in
            disagreement.values.map { _ in
                next += 1
                guard next <= columns, next - sentences <= 26 else { return nil }
                return String(decoding: [UInt8(ascii: "A") + UInt8(next - sentences - 1)], as: UTF8.self)
            }
        }
    }

    /// `nil` where no claim is shared and none is disputed: a list of sources says that faster.
    ///
    /// - Parameter sentences: those that the page shows, in order.
    init?(_ story: Story, sentences: [Story.Quotation], _ labels: SourceLabels) {
        let reports = story.articles.filter { $0.role == .report }
        guard reports.count > 1 else { return nil }
        var claims = sentences.enumerated().map { index, sentence in
            Claim(
                label: String(index + 1), meaning: "sentence \(index + 1)",
                target: Self.target(story, String(index + 1)), articles: Set(sentence.also + [sentence.article]))
        }
        let letters = Self.letters(of: story, sentences: sentences.count)
        for (disagreement, letters) in zip(story.disagreements, letters) {
            for (value, letter) in zip(disagreement.values, letters) {
                guard let letter else { continue }
                claims.append(
                    Claim(
                        label: letter, meaning: value.value, target: Self.target(story, letter),
                        articles: Set(value.articles)))
            }
        }
        claims = Array(claims.prefix(Self.columns))
        guard claims.count > 1, !story.disagreements.isEmpty || claims.contains(where: { $0.articles.count > 1 }) else {
            return nil
        }
        let rows = reports.map { member in
            Row(source: labels.label(of: member.id), says: claims.map { $0.articles.contains(member.id) })
        }.filter { $0.says.contains(true) }
        guard rows.count > 1 else { return nil }
        self.claims = claims
        self.rows = Array(rows.prefix(Self.sources))
        more = rows.count - self.rows.count
    }

    /// The id on the page of a sentence or a value.
    static func target(_ story: Story, _ label: String) -> String { "s\(story.rank)-\(label)" }

    var values: [String: Any] {
        [
            "claims": claims.map { claim in
                [
                    "label": claim.label, "target": claim.target,
                    "meaning": MarkupText.escaped(Wording.shortened(claim.meaning, to: DigestLimits.name)),
                ]
            },
            "rows": rows.map { row in
                ["source": MarkupText.escaped(row.source), "cells": row.says.map { ["says": $0] }] as [String: Any]
            },
            "more_rows": more > 0 ? [["more": "and \(more) more", "span": String(claims.count + 1)]] : [],
        ]
    }
}
