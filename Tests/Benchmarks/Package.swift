// swift-tools-version: 6.2
import PackageDescription

// Beside the package, because the rivals are C libraries that Daybook itself does not need:
// apt-get install libgumbo-dev libxml2-dev valgrind
let package = Package(
    name: "benchmarks",
    dependencies: [.package(name: "daybook", path: "../..")],
    targets: [
        .systemLibrary(name: "CGumbo", pkgConfig: "gumbo", providers: [.apt(["libgumbo-dev"])]),
        .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
        .executableTarget(
            name: "parser-race",
            dependencies: [
                "CGumbo", "CLibXML2", .product(name: "HTMLTree", package: "daybook"),
                .product(name: "ArticleExtraction", package: "daybook"),
            ],
            path: "Sources/ParserRace"),
        .executableTarget(
            name: "parser-difference", dependencies: ["CGumbo", .product(name: "HTMLTree", package: "daybook")],
            path: "Sources/ParserDifference"),
    ],
    swiftLanguageModes: [.v6]
)
