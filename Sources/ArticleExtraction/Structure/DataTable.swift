internal import HTMLTree

/// Tells tables that hold data from those that lay a page out, and reads the former.
struct DataTable {
    private let document: HTMLDocument
    private(set) var rows: [Row] = []
    private(set) var caption: HTMLNode?

    struct Row {
        var cells: [Cell]
        var isHead: Bool
    }

    struct Cell {
        var node: HTMLNode
        var isHead: Bool
        var columns: Int
        var rows: Int
    }

    /// A table with more cells is cut; the largest tables of articles have some thousands.
    static let mostCells = 20_000
    static let mostColumns = 64
    /// The longest cell of a table without a header, on average, in bytes: longer ones are paragraphs.
    static let longestAverage = 160

    /// Reads the rows of a table, those of tables within not among them.
    init(_ table: HTMLNode, _ document: HTMLDocument) {
        self.document = document
        var count = 0
        for child in document.children(of: table) {
            switch document.name(of: child) {
            case .caption: caption = caption ?? child
            case .thead, .tbody, .tfoot:
                let isHead = document.isHTML(child, .thead)
                for row in document.children(of: child) where document.isHTML(row, .tr) {
                    append(row, isHead: isHead, &count)
                }
            case .tr: append(child, isHead: false, &count)
            default: break
            }
        }
    }

    private mutating func append(_ row: HTMLNode, isHead: Bool, _ count: inout Int) {
        var cells: [Cell] = []
        for child in document.children(of: row) where count < Self.mostCells {
            let isHeadCell = document.isHTML(child, .th)
            guard isHeadCell || document.isHTML(child, .td) else { continue }
            count += 1
            cells.append(
                Cell(
                    node: child, isHead: isHeadCell,
                    columns: span(.colspan, child, Self.mostColumns), rows: span(.rowspan, child, 1_000)))
        }
        rows.append(Row(cells: cells, isHead: isHead || !cells.isEmpty && cells.allSatisfy(\.isHead)))
    }

    private func span(_ name: HTMLName, _ cell: HTMLNode, _ most: Int) -> Int {
        min(most, max(1, document.attributeBytes(name, of: cell).flatMap(StructureMap.integer) ?? 1))
    }

    /// The cells on their columns, a spanning cell in its first one; calls `text` for each cell.
    func grid(_ text: (HTMLNode) -> RichText) -> [[RichText]] {
        var grid: [[RichText]] = []
        // How many more rows a cell above reaches down, by column.
        var taken: [Int] = []
        for row in rows {
            var line: [RichText] = []
            var column = 0
            func skipTaken() {
                while column < taken.count, taken[column] > 0 {
                    taken[column] -= 1
                    line.append("")
                    column += 1
                }
            }
            for cell in row.cells where column < Self.mostColumns {
                skipTaken()
                guard column < Self.mostColumns else { break }
                line.append(text(cell.node))
                for offset in 0..<min(cell.columns, Self.mostColumns - column) {
                    if offset > 0 { line.append("") }
                    while taken.count <= column + offset { taken.append(0) }
                    taken[column + offset] = cell.rows - 1
                }
                column += min(cell.columns, Self.mostColumns - column)
            }
            skipTaken()
            grid.append(line)
        }
        return Self.trimmed(grid)
    }

    /// Rows of as many cells each, without rows and columns that are empty.
    private static func trimmed(_ grid: [[RichText]]) -> [[RichText]] {
        let rows = grid.filter { row in row.contains { !$0.isEmpty } }
        let width = rows.map(\.count).max() ?? 0
        let columns = (0..<width).filter { column in rows.contains { column < $0.count && !$0[column].isEmpty } }
        return rows.map { row in columns.map { $0 < row.count ? row[$0] : "" } }
    }

    // MARK: - Data or layout

    /// Whether a table holds data: rows and columns of short cells, no table or code in it.
    static func isData(_ node: HTMLNode, _ document: HTMLDocument, _ layout: PageLayout, _ sums: BodySums) -> Bool {
        if let role = document.attributeBytes(.role, of: node),
            role.elementsEqual("presentation".utf8) || role.elementsEqual("none".utf8)
        {
            return false
        }
        // First of all, so that of tables in tables only the innermost are read.
        if hasInnerTable(node, document) { return false }
        let segments = layout.segments(in: node)
        var inner = 0
        for index in segments {
            let segment = layout.segments[index]
            if segment.context.contains(.preformatted) { return false }
            if segment.headingLevel > 0, segment.context.contains(.table) { inner += 1 }
        }
        let table = DataTable(node, document)
        let filled = table.rows.map { row in row.cells.count { sums.count(in: layout.segments(in: $0.node)) > 0 } }
        let full = filled.count { $0 > 0 }
        guard full >= 2, let width = filled.max(), width >= 2 else { return false }
        let cells = filled.reduce(0, +)
        let hasHead = table.caption != nil || table.rows.contains { $0.isHead || $0.cells.first?.isHead ?? false }
        // Sections with headings are laid out, not listed.
        if inner * 4 > cells || (inner > 0 && !hasHead) { return false }
        let bytes = sums.bytes(in: segments)
        let average = bytes / max(1, cells)
        // Rows of data have about as many cells each.
        let wide = filled.count { $0 * 2 > width }
        if hasHead { return average <= 4 * longestAverage }
        return average <= longestAverage && wide * 2 > full && sums.count(in: segments) <= 3 * cells
    }

    private static func hasInnerTable(_ node: HTMLNode, _ document: HTMLDocument) -> Bool {
        for descendant in document.descendants(of: node) where document.isHTML(descendant, .table) { return true }
        return false
    }
}
