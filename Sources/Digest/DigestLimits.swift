internal import Stories

/// How much of a day its renderings show; digest.json lists every article and file.
enum DigestLimits {
    /// Scalars of a title where it is listed: the most a headline may have.
    static let title = StoryLimits.title
    /// Scalars of a site's name, a file's name and a stage.
    static let name = 120
    /// Scalars of the reason why a file was rejected.
    static let reason = 300
    /// Bytes of an address; RFC 9110, section 4.1, asks for 8,000 of whoever receives one, browsers show 2,048.
    static let address = 2_048
    /// Articles listed of a story.
    static let articles = 30
    /// Articles in no story, and rejected files.
    static let other = 200
    static let rejected = 20
    /// Sentences shown that a new version of an article added, and that it left out.
    static let changes = 3
    /// Other sources named beside a sentence that they have as well.
    static let also = 12
    /// Sentences shown for one side of a disagreement.
    static let evidence = 5
    /// Statements shown on which sources agree.
    static let agreements = 5
    /// Names shown of a story.
    static let names = 12
}

extension Story.Member {
    /// The member as a digest lists it: a longer title or site is cut at a word, an address that is too long left out.
    var bounded: Story.Member {
        var member = self
        member.title = title.map { Wording.shortened($0, to: DigestLimits.title) }
        member.site = site.map { Wording.shortened($0, to: DigestLimits.name) }
        if let url, url.utf8.count > DigestLimits.address { member.url = nil }
        return member
    }
}

extension Digest.RejectedFile {
    var bounded: Digest.RejectedFile {
        Digest.RejectedFile(
            name: Wording.shortened(name, to: DigestLimits.name),
            stage: Wording.shortened(stage, to: DigestLimits.name),
            reason: Wording.shortened(reason, to: DigestLimits.reason))
    }
}
