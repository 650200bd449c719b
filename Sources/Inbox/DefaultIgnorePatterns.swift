/// Names that are not articles, or not yet: what programs leave behind while they write, and what systems strew about.
public enum DefaultIgnorePatterns {
    /// Every pattern, in the form that `InboxOptions.ignore` takes.
    public static let all: [String] = [
        // Hidden: also rsync's .NAME.XXXXXX, Syncthing's .syncthing.*.tmp, GNOME's .goutputstream-*, LibreOffice's .~lock.*,
        // vim's .*.swp, NFS's .nfs*, macOS's ._* and .DS_Store.
        ".*",
        // Downloads under way: Firefox, wget and curl scripts, Chromium, Safari, Opera, WinSCP and FileZilla, aria2.
        "*.part", "*.partial", "*.crdownload", "*.download", "*.opdownload", "*.filepart", "*.aria2",
        // Written under another name first, then renamed.
        "*.tmp", "*.temp", "*.swp", "*.swx", "~syncthing~*",
        // Backups and locks of editors: Emacs, nano, Kate; Microsoft Office.
        "*~", "#*#", "~$*",
        // Kept by Windows, macOS and file systems.
        "Thumbs.db", "ehthumbs.db", "desktop.ini", "$RECYCLE.BIN", "System Volume Information", "__MACOSX",
        "lost+found",
        // The note to people that lies in the inbox of a checkout.
        "/README.md",
    ]
}
