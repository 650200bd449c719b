// swift-tools-version: 6.2
import PackageDescription

/// Every target of ours: warnings are errors, so that a clean build means what it says.
let house: [SwiftSetting] = [.treatAllWarnings(as: .error), .enableUpcomingFeature("InternalImportsByDefault")]

/// Rooms that are pure computation: the compiler proves that they touch memory safely.
let pure: [SwiftSetting] = house + [.strictMemorySafety()]

let package = Package(
    name: "daybook",
    products: [
        .library(name: "HTMLTree", targets: ["HTMLTree"]),
        .library(name: "ArticleExtraction", targets: ["ArticleExtraction"]),
        .executable(name: "daybook", targets: ["daybook"]),
    ],
    // Exact versions: two builds of one commit are the same program.
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
        .package(url: "https://github.com/apple/swift-collections", exact: "1.6.0"),
        .package(url: "https://github.com/apple/swift-crypto", exact: "4.5.2"),
        .package(url: "https://github.com/apple/swift-system", exact: "1.8.1"),
        .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
        .package(url: "https://github.com/hummingbird-project/swift-mustache", exact: "2.1.1"),
        .package(url: "https://github.com/LebJe/TOMLKit", exact: "0.6.0"),
        .package(url: "https://github.com/pointfreeco/swift-custom-dump", exact: "1.7.3"),
        .package(url: "https://github.com/swiftlang/swift-subprocess", exact: "1.0.2"),
    ],
    targets: [
        .target(name: "HTMLTree", swiftSettings: pure),
        .target(name: "ArticleExtraction", dependencies: ["HTMLTree"], swiftSettings: pure),
        .target(name: "Stories", dependencies: ["ArticleExtraction"], swiftSettings: pure),
        .target(
            name: "Digest",
            dependencies: [
                "Stories", .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "Mustache", package: "swift-mustache"),
            ],
            swiftSettings: pure),
        .systemLibrary(name: "CLinux"),
        .target(
            name: "Inbox",
            dependencies: [
                "CLinux",
                .product(name: "HeapModule", package: "swift-collections"),
                .product(name: "SystemPackage", package: "swift-system"),
            ],
            swiftSettings: house),
        .systemLibrary(name: "CZstd", pkgConfig: "libzstd", providers: [.apt(["libzstd-dev"])]),
        .target(
            name: "ArticleStore",
            dependencies: [
                "ArticleExtraction", "CLinux", "CZstd",
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "GRDB", package: "GRDB.swift"),
                .product(name: "SystemPackage", package: "swift-system"),
            ],
            swiftSettings: house),
        .systemLibrary(name: "CSystemd", pkgConfig: "libsystemd", providers: [.apt(["libsystemd-dev"])]),
        .target(name: "Systemd", dependencies: ["CSystemd"], swiftSettings: house),
        .target(
            name: "DaybookService",
            dependencies: [
                "ArticleExtraction", "ArticleStore", "CLinux", "Digest", "Inbox", "Stories", "Systemd",
                .product(name: "DequeModule", package: "swift-collections"),
                .product(name: "SystemPackage", package: "swift-system"),
                .product(name: "TOMLKit", package: "TOMLKit"),
            ],
            swiftSettings: house),
        .executableTarget(
            name: "daybook",
            dependencies: [
                "ArticleExtraction", "DaybookService",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            exclude: ["Manual"],
            swiftSettings: house),

        .testTarget(name: "HTMLTreeTests", dependencies: ["HTMLTree"], swiftSettings: house),
        .testTarget(name: "ArticleExtractionTests", dependencies: ["ArticleExtraction"], swiftSettings: house),
        .testTarget(name: "StoriesTests", dependencies: ["Stories"], swiftSettings: house),
        .testTarget(
            name: "DigestTests",
            dependencies: ["Digest", .product(name: "Crypto", package: "swift-crypto")],
            swiftSettings: house),
        .testTarget(
            name: "InboxTests",
            dependencies: ["CLinux", "Inbox", .product(name: "SystemPackage", package: "swift-system")],
            swiftSettings: house),
        .testTarget(
            name: "ArticleStoreTests",
            dependencies: [
                "ArticleStore", .product(name: "CustomDump", package: "swift-custom-dump"),
                .product(name: "GRDB", package: "GRDB.swift"),
                .product(name: "SystemPackage", package: "swift-system"),
            ],
            swiftSettings: house),
        .testTarget(name: "SystemdTests", dependencies: ["CLinux", "Systemd"], swiftSettings: house),
        .testTarget(
            name: "DaybookServiceTests",
            dependencies: ["ArticleStore", "DaybookService"],
            swiftSettings: house),
        .testTarget(
            name: "EndToEndTests",
            dependencies: [
                "daybook", .product(name: "Subprocess", package: "swift-subprocess"),
                .product(name: "SystemPackage", package: "swift-system"),
            ],
            exclude: ["with-journald"],
            swiftSettings: house),
    ],
    swiftLanguageModes: [.v6]
)
