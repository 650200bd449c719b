/// The structured journal of systemd.
public struct Journal {}
