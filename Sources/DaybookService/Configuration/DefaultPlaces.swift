import Glibc

/// Where things lie when nothing says otherwise: for a service, for a user, and in a checkout of the source.
struct DefaultPlaces {
    var inbox: String
    var state: String
    /// The environment variable that gave the state directory, if one did.
    var stateOrigin: String?
    /// Configuration files to look for, the first that exists counts.
    var configurations: [String]

    init(environment: [String: String]) {
        let home = environment["HOME"] ?? "/"
        // systemd.exec(5): StateDirectory= sets it; several directories stand between colons.
        if let state = environment["STATE_DIRECTORY"], !state.isEmpty {
            self.state = String(state.prefix { $0 != ":" })
            stateOrigin = "STATE_DIRECTORY"
        } else {
            // XDG Base Directory Specification, section 3; a path that is not absolute is ignored.
            let xdg = environment["XDG_STATE_HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil }
            self.state = (xdg ?? home + "/.local/state") + "/daybook"
            if xdg != nil { stateOrigin = "XDG_STATE_HOME" }
        }
        if FileText.exists("Package.swift") && FileText.exists("inbox/README.md") {
            inbox = "inbox"
        } else if environment["STATE_DIRECTORY"] != nil {
            inbox = state + "/inbox"
        } else {
            inbox = home + "/Inbox"
        }
        let xdgConfiguration = environment["XDG_CONFIG_HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil }
        configurations = [
            (xdgConfiguration ?? home + "/.config") + "/daybook/daybook.toml", "/etc/daybook/daybook.toml",
        ]
    }
}
