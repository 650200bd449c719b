import Foundation
import Subprocess
import SystemPackage
import Testing

/// A state directory on a small file system that fills up and is freed again. Needs root, to mount it.
@Suite(.serialized, .timeLimit(.minutes(3))) struct FullDiskTests {
    private static let isPossible: Bool = {
        if getuid() != 0 { print("skipped: a small file system can be mounted by root only") }
        return getuid() == 0
    }()

    /// Mounts 3 MiB of memory as the state directory, runs `body`, unmounts.
    private func onSmallDisk(_ body: (Place) async throws -> Void) async throws {
        let place = try Place()
        try FileManager.default.createDirectory(atPath: place.state.string, withIntermediateDirectories: true)
        let mounted = try await run(
            .name("mount"), arguments: ["-t", "tmpfs", "-o", "size=3m", "tmpfs", place.state.string],
            output: .discarded, error: .string(limit: 4096))
        try #require(mounted.terminationStatus == .exited(0), "\(mounted.standardError)")
        do {
            try await body(place)
        } catch {
            await unmount(place)
            throw error
        }
        await unmount(place)
    }

    private func unmount(_ place: Place) async {
        _ = try? await run(.name("umount"), arguments: ["-l", place.state.string], output: .discarded)
    }

    private func fill(_ place: Place) throws -> FilePath {
        let filler = place.state.appending("filler")
        let descriptor = try FileDescriptor.open(
            filler, .writeOnly, options: [.create, .closeOnExec], permissions: .ownerReadWrite)
        defer { try? descriptor.close() }
        let block = [UInt8](repeating: 0, count: 4096)
        while (try? descriptor.writeAll(block)) != nil {}
        return filler
    }

    @Test(.enabled(if: isPossible))
    func `it pauses on a full disk, loses nothing, and goes on when there is room`() async throws {
        try await onSmallDisk { place in
            try await Daemon.run(in: place) { daemon in
                try place.drop(SampleText.article(0), as: "0.txt")
                try await daemon.settles(stored: 1)
                let filler = try fill(place)
                for number in 1...40 { try place.drop(SampleText.article(number), as: "\(number).txt") }
                try await daemon.eventually("it pauses") { daemon.text.contains("critical: paused") }
                unlink(filler.string)
                try await daemon.settles(stored: 41)
                try await daemon.eventually("it says so") { daemon.text.contains("resumed") }
            }
            #expect(try place.records().count == 41)
            #expect(try place.rejections().isEmpty)
            #expect(place.names(in: place.inbox).filter { $0.hasSuffix(".txt") }.isEmpty)
        }
    }

    @Test(.enabled(if: isPossible))
    func `a disk that is full at start is waited for`() async throws {
        try await onSmallDisk { place in
            let filler = try fill(place)
            try place.drop(SampleText.article(1), as: "1.txt")
            try await Daemon.run(in: place, until: "critical: paused") { daemon in
                unlink(filler.string)
                try await daemon.settles(stored: 1)
            }
        }
    }

    @Test(.enabled(if: isPossible))
    func `once on a full disk ends with 74 and leaves the files`() async throws {
        try await onSmallDisk { place in
            #expect(try await place.daybook("run", "--once").code == 0)
            _ = try fill(place)
            for number in 1...40 { try place.drop(SampleText.article(number), as: "\(number).txt") }
            let answer = try await place.daybook("run", "--once")
            #expect(answer.code == 74)
            #expect(
                place.names(in: place.inbox).filter { $0.hasSuffix(".txt") }.count + (try place.records().count) == 40)
        }
    }
}
