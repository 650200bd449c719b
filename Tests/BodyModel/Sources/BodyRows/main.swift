import Foundation

let usage = """
    usage: body-rows segments LIST OUT
           body-rows elements LIST OUT
           body-rows features LIST NAMES OUT
           body-rows context LIST NAMES LIKELIHOODS OUT

    LIST holds a page a line: source, id and path of the HTML file, between tabs. NAMES holds weights of names as the rows of
    ClassTokenTable do. LIKELIHOODS holds a little-endian Int16 in thousandths for each segment of the listed pages. OUT.i16
    holds rows of Int16, OUT.names the name of each column, OUT.pages source, id and segments of each page.

    """

let arguments = Array(CommandLine.arguments.dropFirst())
do {
    switch (arguments.first, arguments.count) {
    case ("segments", 3): try SegmentDump.write(PageList(arguments[1]), to: arguments[2])
    case ("elements", 3): try ElementDump.write(PageList(arguments[1]), to: arguments[2])
    case ("features", 4): try FeatureDump.write(PageList(arguments[1], names: arguments[2]), to: arguments[3])
    case ("context", 5):
        try ContextDump.write(
            PageList(arguments[1], names: arguments[2]), likelihoods: arguments[3], to: arguments[4])
    default:
        FileHandle.standardError.write(Data(usage.utf8))
        exit(64)
    }
} catch {
    FileHandle.standardError.write(Data("body-rows: \(error)\n".utf8))
    exit(65)
}
