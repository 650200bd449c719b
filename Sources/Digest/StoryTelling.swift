internal import Stories

extension Story {
    /// The sentences that every rendering shows, in their order: first what is new of a continuing story, then the summary
    /// without what the headline or the new part says already.
    var toldSentences: (new: [Quotation], summary: [Quotation]) {
        let new = status == .continuing ? self.new.filter { $0.text != headline.text } : []
        let summary = self.summary.filter { sentence in
            sentence.text != headline.text && !new.contains { $0.text == sentence.text }
        }
        return (new, summary)
    }

    /// The statements on which sources agree that no sentence shown says already, with who else says it.
    var shownAgreements: [Agreement] {
        let told = toldSentences
        let shown = agreements.filter { agreement in
            agreement.text != headline.text && !(told.new + told.summary).contains { $0.text == agreement.text }
        }
        return Array(shown.prefix(DigestLimits.agreements))
    }

    /// An article with its copies under it.
    struct Listing {
        var article: Member
        var copies: [Member]
    }

    /// The articles that a rendering lists, copies under those that they are copies of; at most `DigestLimits.articles`.
    var listedArticles: [Listing] {
        let shown = articles.prefix(DigestLimits.articles)
        let ids = Set(shown.filter { $0.role != .copy }.map(\.id))
        func isFolded(_ member: Member) -> Bool { member.role == .copy && ids.contains(member.copyOf ?? "") }
        return shown.filter { !isFolded($0) }.map { member in
            Listing(article: member, copies: shown.filter { isFolded($0) && $0.copyOf == member.id })
        }
    }
}
