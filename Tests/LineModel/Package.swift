// swift-tools-version: 6.2
import PackageDescription

// Beside the package, because only fitting the tables needs it. It looks inside ArticleExtraction:
// swift build -c release -Xswiftc -enable-testing
let package = Package(
    name: "line-model",
    dependencies: [.package(name: "daybook", path: "../..")],
    targets: [
        .executableTarget(
            name: "line-rows",
            dependencies: [.product(name: "ArticleExtraction", package: "daybook")],
            path: "Sources/LineRows")
    ],
    swiftLanguageModes: [.v6]
)
