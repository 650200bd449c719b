/// Why a command ends without success: one line for the person who typed it, and a code of sysexits.h.
public struct CommandFailure: Error, CustomStringConvertible {
    public var description: String
    public var exitCode: Int32

    public init(_ description: String, exitCode: Int32) {
        self.description = description
        self.exitCode = exitCode
    }

    /// EX_DATAERR: the input is wrong.
    static func data(_ description: String) -> CommandFailure { CommandFailure(description, exitCode: 65) }
    /// EX_NOINPUT: what was asked for is not there.
    static func missing(_ description: String) -> CommandFailure { CommandFailure(description, exitCode: 66) }
    /// EX_IOERR: the disk, or the archive on it.
    static func storage(_ description: String) -> CommandFailure { CommandFailure(description, exitCode: 74) }
    /// EX_USAGE: the words of the command.
    static func usage(_ description: String) -> CommandFailure { CommandFailure(description, exitCode: 64) }
}
