/// The HTML parser of Daybook: bytes of any page to a flat tree, as the WHATWG standard says, in bounded time.
///
/// The parser itself is not here yet; until it is, the extraction room recognises HTML and refuses it.
public enum HTMLTree {}
