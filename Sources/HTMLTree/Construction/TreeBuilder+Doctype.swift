// Doctypes and what they say of quirks (13.2.6.4.1).

extension TreeBuilder {
    mutating func insertDoctype(_ input: Span<UInt8>) {
        let token = tokenizer.doctype
        let index = doctypes.count
        doctypes.append(token.record)
        let node = makeNode(NodeRecord(kind: .doctype, start: UInt32(index)))
        append(node, to: TreeBuilder.documentNode)
        quirks = quirksMode(of: token, input)
    }

    private mutating func quirksMode(of token: DoctypeToken, _ input: Span<UInt8>) -> HTMLQuirksMode {
        let record = token.record
        if token.forcesQuirks || !token.hasName || !isEqual(record.name, "html", input) { return .full }
        if let publicID = record.publicID {
            let id = lowercased(publicID, input)
            if QuirksDoctypes.fullPublicIDs.contains(id) { return .full }
            if QuirksDoctypes.fullPublicPrefixes.contains(where: id.starts(with:)) { return .full }
            let isTransitional = QuirksDoctypes.transitionalPrefixes.contains(where: id.starts(with:))
            if isTransitional { return record.systemID == nil ? .full : .limited }
            if QuirksDoctypes.limitedPublicPrefixes.contains(where: id.starts(with:)) { return .limited }
        }
        if let systemID = record.systemID, lowercased(systemID, input) == QuirksDoctypes.fullSystemID { return .full }
        return .none
    }

    private mutating func lowercased(_ range: TextRange, _ input: Span<UInt8>) -> [UInt8] {
        tokenizer.bytes(range, input).map(\.asciiLowercased)
    }
}

/// The identifiers of 13.2.6.4.1 in lowercase.
enum QuirksDoctypes {
    static let fullPublicIDs = ["-//w3o//dtd w3 html strict 3.0//en//", "-/w3c/dtd html 4.0 transitional/en", "html"]
        .map { Array($0.utf8) }

    static let fullSystemID = Array("http://www.ibm.com/data/dtd/v11/ibmxhtml1-transitional.dtd".utf8)

    static let fullPublicPrefixes = [
        "+//silmaril//dtd html pro v0r11 19970101//", "-//as//dtd html 3.0 aswedit + extensions//",
        "-//advasoft ltd//dtd html 3.0 aswedit + extensions//", "-//ietf//dtd html 2.0 level 1//",
        "-//ietf//dtd html 2.0 level 2//", "-//ietf//dtd html 2.0 strict level 1//",
        "-//ietf//dtd html 2.0 strict level 2//", "-//ietf//dtd html 2.0 strict//", "-//ietf//dtd html 2.0//",
        "-//ietf//dtd html 2.1e//", "-//ietf//dtd html 3.0//", "-//ietf//dtd html 3.2 final//",
        "-//ietf//dtd html 3.2//", "-//ietf//dtd html 3//", "-//ietf//dtd html level 0//",
        "-//ietf//dtd html level 1//", "-//ietf//dtd html level 2//", "-//ietf//dtd html level 3//",
        "-//ietf//dtd html strict level 0//", "-//ietf//dtd html strict level 1//",
        "-//ietf//dtd html strict level 2//", "-//ietf//dtd html strict level 3//", "-//ietf//dtd html strict//",
        "-//ietf//dtd html//", "-//metrius//dtd metrius presentational//",
        "-//microsoft//dtd internet explorer 2.0 html strict//", "-//microsoft//dtd internet explorer 2.0 html//",
        "-//microsoft//dtd internet explorer 2.0 tables//", "-//microsoft//dtd internet explorer 3.0 html strict//",
        "-//microsoft//dtd internet explorer 3.0 html//", "-//microsoft//dtd internet explorer 3.0 tables//",
        "-//netscape comm. corp.//dtd html//", "-//netscape comm. corp.//dtd strict html//",
        "-//o'reilly and associates//dtd html 2.0//", "-//o'reilly and associates//dtd html extended 1.0//",
        "-//o'reilly and associates//dtd html extended relaxed 1.0//",
        "-//sq//dtd html 2.0 hotmetal + extensions//",
        "-//softquad software//dtd hotmetal pro 6.0::19990601::extensions to html 4.0//",
        "-//softquad//dtd hotmetal pro 4.0::19971010::extensions to html 4.0//", "-//spyglass//dtd html 2.0 extended//",
        "-//sun microsystems corp.//dtd hotjava html//", "-//sun microsystems corp.//dtd hotjava strict html//",
        "-//w3c//dtd html 3 1995-03-24//", "-//w3c//dtd html 3.2 draft//", "-//w3c//dtd html 3.2 final//",
        "-//w3c//dtd html 3.2//", "-//w3c//dtd html 3.2s draft//", "-//w3c//dtd html 4.0 frameset//",
        "-//w3c//dtd html 4.0 transitional//", "-//w3c//dtd html experimental 19960712//",
        "-//w3c//dtd html experimental 970421//", "-//w3c//dtd w3 html//", "-//w3o//dtd w3 html 3.0//",
        "-//webtechs//dtd mozilla html 2.0//", "-//webtechs//dtd mozilla html//",
    ].map { Array($0.utf8) }

    /// Full quirks without a system identifier, limited with one.
    static let transitionalPrefixes = ["-//w3c//dtd html 4.01 frameset//", "-//w3c//dtd html 4.01 transitional//"]
        .map { Array($0.utf8) }

    static let limitedPublicPrefixes = ["-//w3c//dtd xhtml 1.0 frameset//", "-//w3c//dtd xhtml 1.0 transitional//"]
        .map { Array($0.utf8) }
}
