/// A directory as a source of settled, claimed files, each exactly once.
public struct Inbox {}
