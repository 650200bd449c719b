internal import HTMLTree

/// Finds the address of the picture that an `img` shows: the largest of those it offers, behind whatever stands in for it.
struct PictureAddress {
    let document: HTMLDocument
    let resolver: AddressResolver

    /// The absolute address; `nil` where the element has none that could be loaded.
    func address(of image: HTMLNode) -> [UInt8]? {
        var best: (address: [UInt8], size: Double)?
        func offer(_ address: ArraySlice<UInt8>, _ size: Double) {
            if let found = best, found.size >= size { return }
            guard let absolute = usable(address) else { return }
            best = (absolute, size)
        }
        func offer(set: ArraySlice<UInt8>?) {
            if let set, let largest = SourceSet.largest(set) { offer(largest.address, largest.size) }
        }
        offer(set: document.attributeBytes(.srcset, of: image))
        offer(set: document.attributeBytes(.dataSrcset, of: image))
        if let picture = document.parent(of: image), document.isHTML(picture, .picture) {
            for source in document.children(of: picture) where document.isHTML(source, .source) {
                offer(set: document.attributeBytes(.srcset, of: source))
                offer(set: document.attributeBytes(.dataSrcset, of: source))
            }
        }
        if let best, best.size > 0 { return best.address }
        // What is loaded later comes before what stands in for it.
        for name in [HTMLName.dataSrc, .dataLazySrc, .dataOriginal, .dataUrl, .src] {
            if let value = document.attributeBytes(name, of: image), let address = usable(value) { return address }
        }
        return best?.address ?? anyAddress(of: image)
    }

    /// The value of any other attribute that is a picture's address, as scripts that load pictures use.
    private func anyAddress(of image: HTMLNode) -> [UInt8]? {
        for attribute in document.attributes(of: image) {
            let value = document.valueBytes(of: attribute)
            guard attribute.name != .alt, attribute.name != .title, value.count < AddressResolver.longest,
                value.contains(0x2F), !value.contains(0x20), Self.isPictureFile(value), let address = usable(value)
            else { continue }
            return address
        }
        return nil
    }

    private static let extensions = [".jpg", ".jpeg", ".png", ".webp", ".avif", ".gif"].map { Array($0.utf8) }

    static func isPictureFile(_ address: ArraySlice<UInt8>) -> Bool {
        let path = address.prefix { $0 != 0x3F && $0 != 0x23 }
        return extensions.contains { path.count > $0.count && Tokens.contains(path.suffix($0.count), $0) }
    }

    /// The absolute address, unless it is data or a picture that stands in for another.
    private func usable(_ address: ArraySlice<UInt8>) -> [UInt8]? {
        guard address.count <= AddressResolver.longest, address.contains(where: { $0 > 0x20 }),
            let absolute = resolver.absolute(address)
        else { return nil }
        return ImageWords.contains(Self.fileName(absolute[...]), ImageWords.placeholder) ? nil : absolute
    }

    /// What tells a picture from another whatever its size: a long name of a file, which stands after the size or has it in
    /// the query; else the whole address.
    static func identity(_ address: [UInt8]) -> ArraySlice<UInt8> {
        let path = address.prefix { $0 != 0x3F && $0 != 0x23 }
        guard let slash = path.lastIndex(of: 0x2F), path.count - slash > 12, isPictureFile(path) else {
            return address[...]
        }
        return path[(slash + 1)...]
    }

    /// The last part of an address's path, without its extension.
    static func fileName(_ address: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        let path = address.prefix { $0 != 0x3F && $0 != 0x23 }
        let name = path.lastIndex(of: 0x2F).map { path[($0 + 1)...] } ?? path
        return name.lastIndex(of: 0x2E).map { name[..<$0] } ?? name
    }
}
