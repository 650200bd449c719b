extension ArchiveCheck {
    /// Names that files have until they are whole: nobody is at one that stays as it is.
    func checkLeftovers(in folder: String) throws(StoreError) {
        for name in try files.names(in: folder, hidden: true) where Self.isTemporary(name) {
            let path = "\(folder)/\(name)"
            guard let stamp = files.stamp(path) else { continue }
            let finding = Finding(.leftover, path, "half written by a run that ended", .remove)
            try suspect([finding]) { [self] () throws(StoreError) in files.stamp(path) == stamp ? [finding] : [] }
        }
    }

    /// `.<id>.tmp` of a record, `.<name>.zst.tmp` of an original.
    private static func isTemporary(_ name: String) -> Bool {
        guard name.utf8.first == UInt8(ascii: "."), name.utf8.suffix(4).elementsEqual(".tmp".utf8),
            let inner = String(name.utf8.dropFirst().dropLast(4))
        else { return false }
        return ContentHash.isArticleID(inner) || inner == "record" || inner.utf8.suffix(4).elementsEqual(".zst".utf8)
    }
}
