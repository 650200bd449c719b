import Foundation

let usage = """
    usage: line-rows articles LIST OUT
           line-rows lines LIST OUT
           line-rows context LIST LIKELIHOODS OUT
           line-rows titles LIST LIKELIHOODS OUT
           line-rows authors LIST OUT

    LIST holds the path of a file a line: of a page for articles, else of a plain text. LIKELIHOODS holds a little-endian Int16
    in thousandths for each line of the listed texts. OUT.i16 holds rows of Int16, OUT.columns the name of each column, OUT.rows
    for each row the number of its file in LIST, from 0, and what the row is of: the line, or its names. The articles go to OUT
    itself, an object of JSON a line.

    """

let arguments = Array(CommandLine.arguments.dropFirst())
do {
    switch (arguments.first, arguments.count) {
    case ("articles", 3): try ArticleDump.write(FileList(arguments[1]), to: arguments[2])
    case ("lines", 3): try LineDump.write(FileList(arguments[1]), to: arguments[2])
    case ("context", 4):
        try ContextDump.write(FileList(arguments[1]), Likelihoods(arguments[2]), to: arguments[3])
    case ("titles", 4): try TitleDump.write(FileList(arguments[1]), Likelihoods(arguments[2]), to: arguments[3])
    case ("authors", 3): try AuthorDump.write(FileList(arguments[1]), to: arguments[2])
    default:
        FileHandle.standardError.write(Data(usage.utf8))
        exit(64)
    }
} catch {
    FileHandle.standardError.write(Data("line-rows: \(error)\n".utf8))
    exit(65)
}
