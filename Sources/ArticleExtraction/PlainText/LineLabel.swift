/// What a short line was recognised as before it is weighed.
enum LineLabel: Int {
    case none
    case date
    case byline
    case credit
    case copyright
    case wireDateline
    case fieldLabel
    case other
}
