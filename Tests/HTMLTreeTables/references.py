#!/usr/bin/env python3
"""Writes Sources/HTMLTree/Tokenizer/NamedCharacterReferenceTable.swift from Python's copy of the standard's entities.json.

Run it from the package root: python3 Tests/HTMLTreeTables/references.py
"""
from html.entities import html5
names = sorted(html5, key=lambda n: n.encode())
rows, line = [], ""
for n in names:
    item = n + "=" + "+".join("%X" % ord(c) for c in html5[n])
    if len(line) + len(item) + 1 > 110: rows.append(line.rstrip() + " \\"); line = ""
    line += item + " "
rows.append(line.rstrip())
with open("Sources/HTMLTree/Tokenizer/NamedCharacterReferenceTable.swift", "w") as f:
    f.write("// A table, written by Tests/HTMLTreeTables/references.py; change the script, not this file.\n\n")
    f.write("extension NamedCharacterReferences {\n")
    f.write(f"    /// The standard's {len(names)} names in byte order, each with its code points in hexadecimal.\n")
    f.write('    static let table = """\n' + "\n".join("        " + r for r in rows) + '\n        """\n}\n')
print(len(names))
