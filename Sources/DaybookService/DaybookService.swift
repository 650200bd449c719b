/// The version of the program, as `daybook --version` prints it.
public let daybookVersion = "0.1.0"
