#!/usr/bin/env python3
"""Writes Sources/HTMLTree/Encoding/SingleByteTables.swift: the upper halves of the single-byte encodings.

Python's codecs hold the same tables as the Encoding Standard but for the differences that are patched below.
Run it from the package root: python3 Tests/HTMLTreeTables/encodings.py
"""
codecs = {"ibm866": "cp866", "koi8-r": "koi8_r", "koi8-u": "koi8_u", "macintosh": "mac_roman", "windows-874": "cp874",
          "x-mac-cyrillic": "mac_cyrillic"}
for n in (2, 3, 4, 5, 6, 7, 8, 10, 13, 14, 15, 16): codecs[f"iso-8859-{n}"] = f"iso8859_{n}"
for n in range(1250, 1259): codecs[f"windows-{n}"] = f"cp{n}"
patches = {"koi8-u": {0xAE: 0x45E, 0xBE: 0x40E}, "windows-1255": {0xCA: 0x5BA},
           "x-mac-cyrillic": {0xA2: 0x490, 0xB6: 0x491, 0xFF: 0x20AC}}
def point(name, codec, byte):
    if byte in patches.get(name, {}): return patches[name][byte]
    try: return ord(bytes([byte]).decode(codec))
    except UnicodeDecodeError: return byte if byte < 0xA0 and name.startswith("windows-") else 0xFFFD
with open("Sources/HTMLTree/Encoding/SingleByteTables.swift", "w") as f:
    f.write("// A table, written by Tests/HTMLTreeTables/encodings.py; change the script, not this file.\n\n")
    f.write("/// What the bytes 0x80 to 0xFF stand for, four hexadecimal digits each, FFFD for nothing.\n")
    f.write("enum SingleByteTables {\n    /// By the encoding's name.\n    static let digits: [String: String] = [\n")
    for name in sorted(codecs):
        f.write(f'        "{name}": """\n')
        points = ["%04X" % point(name, codecs[name], b) for b in range(128, 256)]
        for i in range(0, 128, 24):
            end = " \\" if i + 24 < 128 else ""
            f.write("            " + "".join(points[i:i + 24]) + (end.strip() and "\\") + "\n")
        f.write('            """,\n')
    f.write("    ]\n}\n")
