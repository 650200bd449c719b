#!/usr/bin/env python3
"""Writes Sources/Stories/Names/PlaceTable.swift: countries and large cities as many languages spell them.

Source: the Unicode CLDR (territories, and the exemplar cities of time zones), as Babel 2.18 ships it; the zones
are those of tzdata, which is in the public domain. CLDR is under the
Unicode License v3, which lets its data be copied with this notice: Copyright © 1991-2026 Unicode, Inc.
What Debian's iso-codes has beyond that, subdivisions, is LGPL-2.1+ and is not taken.
Run it from the package root: python3 Tests/StoryTables/places.py (needs the Python package babel)
"""
import re
import unicodedata

from babel import Locale

locales = """en de fr es pt it nl sv da nb fi pl cs sk hu ro hr tr id ms vi ca ru uk bg sr el ar fa ur he hi bn th ko ja zh
zh_Hant""".split()
# Zones of a county, a station or a base; and cities whose name is first of all another word or a person's.
zones_left_out = re.compile(r"^(America/(Indiana|Kentucky|North_Dakota)/|Antarctica/|Arctic/|Etc/)")
left_out = set("""center knox marengo vincennes petersburg winamac tell beulah midway wake easter regina creston dawson thule
palmer casey davis nome menominee metlakatla resolute swift blanc-sablon inuvik eucla currie nelson mary sofia santa victoria
grenade island jersey oral reunion soul того male lima metz split bari nice como""".split()) - {"sofia", "lima"}
# Territories that are a group of states or no place anyone reports from.
groups = re.compile(r"^(\d+|EU|EZ|QO|UN|XA|XB|ZZ|AC|CP|CQ|DG|EA|IC|TA)$")


def plain(name):
    """As tokens spell it: lower case, hyphens as spaces."""
    name = unicodedata.normalize("NFC", name).replace("’", "'").replace("‑", "-")
    return re.sub(r"\s+", " ", name.lower().replace("-", " ")).strip()


# Where the name that news gives is not CLDR's; so the hand-written gazetteer has it.
english = {"CZ": "Czech Republic", "MM": "Myanmar", "HK": "Hong Kong", "MO": "Macau", "CD": "Congo", "CG": "Congo", "PS": "Palestine",
           "TR": "Turkey", "CI": "Ivory Coast", "BA": "Bosnia and Herzegovina", "TT": "Trinidad and Tobago"}
rows = {}


def add(spelling, name):
    spelling = re.sub(r"\s*[\(\[（].*$", "", spelling)
    key = plain(spelling)
    # One sign, one short word: too often something else.
    if len(key) < 2 or (key.isascii() and len(key) < 4) or key in left_out or "[" in key or ";" in key: return
    rows.setdefault(key, name)


base = Locale("en")
for code, name in sorted(base.territories.items()):
    if groups.match(code): continue
    name = english.get(code, re.sub(r"\s*[\(\[].*$", "", name).replace("&", "and"))
    for locale in locales:
        spelling = Locale.parse(locale).territories.get(code)
        if spelling: add(spelling, name)
for zone in sorted({line.split("\t")[2].strip() for line in open("/usr/share/zoneinfo/zone.tab") if line[0] != "#"}):
    if zones_left_out.match(zone): continue
    name = base.time_zones.get(zone, {}).get("city") or zone.rsplit("/", 1)[1].replace("_", " ")
    if plain(name) in left_out: continue
    add(name, name)
    for locale in locales:
        spelling = Locale.parse(locale).time_zones.get(zone, {}).get("city")
        if spelling: add(spelling, name)

lines = sorted((key.encode(), name) for key, name in rows.items())
with open("Sources/Stories/Names/PlaceTable.swift", "w") as f:
    f.write("// A table, written by Tests/StoryTables/places.py; change the script, not this file.\n")
    f.write("// Names from the Unicode CLDR, Copyright © 1991-2026 Unicode, Inc., Unicode License v3.\n\n")
    f.write("extension PlaceTable {\n")
    f.write("    /// Spelling and name, a line each, in the order of the spellings' bytes.\n")
    f.write('    static let lines = """\n')
    for key, name in lines: f.write(f"        {key.decode()};{name}\n")
    f.write('        """\n')
    f.write("}\n")
print(len(lines), sum(len(k) + len(n.encode()) + 2 for k, n in lines))
