extension SavedPageFolder {
    /// How browsers end the folder's name, in the languages they save in: the list of connected files in Windows' shell, of
    /// which Firefox and Chromium use "_files" everywhere.
    static let suffixes = [
        "_files", ".files", "_archivos", "_arquivos", "_bestanden", "_bylos", "-Dateien", "_Dateien", "_datoteke",
        "_dosyalar",
        "_elemei", "_failid", "_fails", "_fajlovi", "_ficheiros", "_fichiers", "-filer", "_fitxategiak", "_fitxers",
        "_pliki",
        "_soubory", "_tiedostot",
    ]

    /// How the page's own name ends: what browsers append when they save a page.
    static let pageExtensions = [".html", ".htm", ".xhtml", ".xht", ".shtml"]

    /// What a page consists of and an article never is; Chromium and Safari add ".download" to scripts.
    static let partExtensions = [
        ".css", ".js", ".mjs", ".download", ".png", ".jpg", ".jpeg", ".gif", ".svg", ".webp", ".avif", ".ico", ".woff",
        ".woff2", ".ttf", ".otf",
    ]
}
