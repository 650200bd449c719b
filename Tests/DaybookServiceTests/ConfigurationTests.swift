import Testing

@testable import DaybookService

@Suite struct ConfigurationTests {
    @Test func `an unknown key is refused with its line and the nearest name`() throws {
        let error = #expect(throws: ConfigurationError.self) {
            _ = try ConfigurationFile(toml: "inbox = \"/in\"\n[settle]\nquite = \"1s\"\n", path: "d.toml")
        }
        #expect(error?.description == "d.toml:3: unknown key 'settle.quite'; did you mean 'settle.quiet'?")
    }

    @Test func `an unknown table is refused by the first of its keys`() throws {
        let error = #expect(throws: ConfigurationError.self) {
            _ = try ConfigurationFile(toml: "[mail]\nserver = \"x\"\n", path: "d.toml")
        }
        #expect(error?.description == "d.toml:2: unknown key 'mail.server'")
    }

    @Test func `a text that is no TOML is refused with its line`() throws {
        let error = #expect(throws: ConfigurationError.self) {
            _ = try ConfigurationFile(toml: "inbox = \"/in\"\nstate = \n", path: "d.toml")
        }
        #expect(error?.description.hasPrefix("d.toml:2: not valid TOML: ") == true)
    }

    @Test(arguments: [
        ("settle.quiet", "[settle]\nquiet = \"soon\""), ("settle.quiet", "[settle]\nquiet = 5"),
        ("settle.rescan", "[settle]\nrescan = \"0s\""),
        ("limits.file_size", "[limits]\nfile_size = \"-1MiB\""), ("limits.max_attempts", "[limits]\nmax_attempts = 0"),
        ("originals.policy", "[originals]\npolicy = \"burn\""), ("digest.at", "[digest]\nat = \"25:00\""),
        ("digest.at", "[digest]\nat = \"6\""), ("timezone", "timezone = \"Mars/Olympus\""),
        ("timezone", "timezone = \"../../etc/passwd\""), ("ignore.patterns", "[ignore]\npatterns = [1]"),
        ("digest.mail", "[digest]\nmail = \"-f x\""), ("digest.mail", "[digest]\nmail = \"a@b.example, c@d.example\""),
        ("digest.sendmail", "[digest]\nsendmail = \"\""),
        ("inbox", "inbox = \"\""), ("inbox", "inbox = [\"/a\"]"),
    ])
    func `a value that its key does not take is refused`(key: String, toml: String) throws {
        let error = #expect(throws: ConfigurationError.self) { _ = try ConfigurationFile(toml: toml, path: "d.toml") }
        guard case .invalidValue(_, let named, _, _) = error else {
            Issue.record("wrong error: \(String(describing: error))")
            return
        }
        #expect(named == key)
    }

    @Test(arguments: [
        ("100ms", Duration.milliseconds(100)), ("0s", .zero), ("90s", .seconds(90)), ("2m", .seconds(120)),
        ("2min", .seconds(120)), ("1h", .seconds(3600)), ("365d", .seconds(365 * 86400)),
    ])
    func `a duration is a whole number and a unit`(text: String, duration: Duration) {
        #expect(ConfigurationValue(text, kind: .duration(.zero)) == .duration(duration))
    }

    @Test(arguments: ["1", "1.5s", "-1s", "s", "366d", "99999999999999999999s", "1 s", ""])
    func `what is no duration is refused`(text: String) {
        #expect(ConfigurationValue(text, kind: .duration(.zero)) == nil)
    }

    @Test(arguments: [("64MiB", 64 << 20), ("1kB", 1000), ("12", 12), ("5B", 5), ("1GiB", 1 << 30)])
    func `a size is a number of bytes or of a unit`(text: String, bytes: Int) {
        #expect(ConfigurationValue(text, kind: .size) == .size(bytes))
    }

    @Test(arguments: [
        (ConfigurationKey.settleQuiet, "250ms"), (.limitsFileSize, "3KiB"), (.digestAt, "23:59"),
        (.digestTitle, "A \"quoted\" \\ title"), (.limitsMaxAttempts, "7"),
    ])
    func `a value printed as TOML reads back as itself`(key: ConfigurationKey, text: String) throws {
        let value = try #require(ConfigurationValue(text, kind: key.kind))
        let path = key.rawValue.split(separator: ".")
        let toml = path.count == 2 ? "[\(path[0])]\n\(path[1]) = \(value.toml)" : "\(path[0]) = \(value.toml)"
        #expect(try ConfigurationFile(toml: toml, path: "d.toml").entries[key]?.value == value)
    }

    @Test func `a flag beats the environment, which beats the default`() throws {
        let environment = [
            "HOME": "/home/ann", "DAYBOOK_INBOX": "/from/environment", "DAYBOOK_STATE": "/state/environment",
        ]
        let configuration = try Configuration(flags: .init(inbox: "/from/flag"), environment: environment)
        #expect(configuration.inbox.string == "/from/flag")
        #expect(configuration.state.string == "/state/environment")
        #expect(configuration.setting(.state).origin == .environment("DAYBOOK_STATE"))
        #expect(configuration.setting(.digestAt).origin == .builtIn)
    }

    @Test func `a wrong value in the environment names its variable`() throws {
        let error = #expect(throws: ConfigurationError.self) {
            _ = try Configuration(environment: ["HOME": "/", "DAYBOOK_SETTLE_QUIET": "fast"])
        }
        #expect(
            error?.description.hasPrefix("environment DAYBOOK_SETTLE_QUIET: settle.quiet = fast is not valid") == true)
    }

    @Test func `the state lies where systemd says`() throws {
        let environment = ["HOME": "/", "STATE_DIRECTORY": "/var/lib/daybook:/var/lib/other"]
        #expect(try Configuration(environment: environment).state.string == "/var/lib/daybook")
    }

    @Test func `a configuration that is named and absent is an error`() throws {
        #expect(throws: ConfigurationError.self) {
            _ = try Configuration(flags: .init(configuration: "/nonexistent/daybook.toml"), environment: ["HOME": "/"])
        }
    }
}
