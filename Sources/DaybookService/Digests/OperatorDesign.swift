internal import Digest
import SystemPackage

/// The pages' design that the configuration names: the operator's templates, or the built-in ones where they cannot be used.
struct OperatorDesign {
    let design: PageDesign
    /// Why the operator's own is not used, in one line; nil where it is, or where none is named.
    let problem: String?

    init(_ configuration: Configuration) {
        guard let folder = configuration.digestTemplate else {
            design = PageDesign()
            problem = nil
            return
        }
        var files: [PageDesign.File: String] = [:]
        do {
            for file in PageDesign.File.allCases {
                let path = folder.appending(file.rawValue)
                do throws(Errno) {
                    files[file] = try FileText.contents(of: path.string)
                } catch {
                    // A file that is not there is the built-in one.
                    if error != .noSuchFileOrDirectory { throw error }
                }
            }
            if files.isEmpty {
                let names = PageDesign.File.allCases.map(\.rawValue).joined(separator: ", ")
                design = PageDesign()
                problem = "digest.template: \(folder) has none of \(names); \(Self.consequence)"
                return
            }
            design = try PageDesign(files)
            problem = nil
        } catch {
            design = PageDesign()
            problem = "digest.template: \(folder): \(error); \(Self.consequence)"
        }
    }

    private static let consequence = "digests use the built-in templates until it is mended and reloaded"
}
