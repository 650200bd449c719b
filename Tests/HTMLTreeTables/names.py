#!/usr/bin/env python3
"""Writes Sources/HTMLTree/Names/HTMLName+Known.swift: the names every table of the parser is indexed by.

Element names come first, so that the table of element traits stays short. Sources: the HTML Living Standard's index of
elements and attributes, its lists in 13.2.4.2 (special, scopes), 13.2.4.3 (formatting), 13.2.6.3 (implied end tags),
13.2.6.5 (case adjustments in foreign content), and the attribute names that are usual on the web.
Run it from the package root: python3 Tests/HTMLTreeTables/names.py
"""
import re

elements = """a abbr acronym address annotation-xml applet area article aside audio b base basefont bdi bdo bgsound big
blockquote body br button canvas caption center cite code col colgroup data datalist dd del desc details dfn dialog dir
div dl dt em embed fieldset figcaption figure font footer foreignobject form frame frameset g h1 h2 h3 h4 h5 h6 head
header hgroup hr html i iframe image img input ins kbd keygen label legend li link listing main malignmark map mark
marquee math menu menuitem meta meter mglyph mi mn mo ms mtext nav nobr noembed noframes noscript object ol optgroup
option output p param path picture plaintext pre progress q rb rp rt rtc ruby s samp script search section select
selectedcontent slot small source span strike strong style sub summary sup svg table tbody td template textarea tfoot
th thead time title tr track tt u ul use var video wbr xmp rect circle symbol defs isindex mrow mfrac""".split()

attributes = """class id href src alt width height type name content rel target value role charset http-equiv lang
property itemprop itemscope itemtype datetime media sizes srcset loading decoding action method placeholder tabindex
for hidden open align valign bgcolor color face size border cellpadding cellspacing colspan rowspan selected checked
disabled readonly multiple autocomplete defer async crossorigin integrity referrerpolicy nonce hreflang download
onclick onload onerror scope dir aria-label aria-hidden aria-expanded aria-labelledby aria-describedby aria-controls
data-src data-srcset data-id data-type data-lazy-src data-original data-url data-href data-testid xmlns encoding
public system viewbox fill d x y r cx cy x1 x2 y1 y2 rx ry points stroke stroke-width fill-rule clip-rule transform
focusable version start reversed nowrap clear noshade allowfullscreen frameborder scrolling itemid itemref as
fetchpriority imagesrcset imagesizes max min step pattern required rows cols maxlength poster controls autoplay loop
muted preload playsinline kind srclang default usemap ismap coords shape""".split()

svg_tags = """altGlyph altGlyphDef altGlyphItem animateColor animateMotion animateTransform clipPath feBlend
feColorMatrix feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting feDisplacementMap feDistantLight
feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR feGaussianBlur feImage feMerge feMergeNode feMorphology feOffset
fePointLight feSpecularLighting feSpotLight feTile feTurbulence foreignObject glyphRef linearGradient radialGradient
textPath""".split()

svg_attributes = """attributeName attributeType baseFrequency baseProfile calcMode clipPathUnits diffuseConstant
edgeMode filterUnits glyphRef gradientTransform gradientUnits kernelMatrix kernelUnitLength keyPoints keySplines
keyTimes lengthAdjust limitingConeAngle markerHeight markerUnits markerWidth maskContentUnits maskUnits numOctaves
pathLength patternContentUnits patternTransform patternUnits pointsAtX pointsAtY pointsAtZ preserveAlpha
preserveAspectRatio primitiveUnits refX refY repeatCount repeatDur requiredExtensions requiredFeatures
specularConstant specularExponent spreadMethod startOffset stdDeviation stitchTiles surfaceScale systemLanguage
tableValues targetX targetY textLength viewBox viewTarget xChannelSelector yChannelSelector zoomAndPan""".split()

foreign_attributes = """xlink:actuate xlink:arcrole xlink:href xlink:role xlink:show xlink:title xlink:type xml:lang
xml:space xmlns:xlink""".split()

special = set("""address applet area article aside base basefont bgsound blockquote body br button caption center col
colgroup dd details dir div dl dt embed fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head
header hgroup hr html iframe img input keygen li link listing main marquee menu meta nav noembed noframes noscript
object ol p param plaintext pre script search section select source style summary table tbody td template textarea
tfoot th thead title tr track ul wbr xmp""".split())
scope = set("applet caption html table td th marquee object select template".split())
implied = set("dd dt li optgroup option p rb rp rt rtc".split())
thorough = implied | set("caption colgroup tbody td tfoot th thead tr".split())
formatting = set("a b big code em font i nobr s small strike strong tt u".split())
void = set("""area base basefont bgsound br col embed frame hr img input keygen link meta param source track
wbr""".split())
raw = set("style script xmp iframe noembed noframes plaintext".split())
structural = set("html head body frameset table tbody thead tfoot tr td th caption colgroup template".split())
breakout = set("""b big blockquote body br center code dd div dl dt em embed h1 h2 h3 h4 h5 h6 head hr i img li listing
menu meta nobr ol p pre ruby s small span strong strike sub sup table tt u ul var""".split())

traits = [("special", special), ("scopeBoundary", scope), ("impliedEnd", implied), ("thoroughImpliedEnd", thorough),
          ("formatting", formatting), ("void", void), ("rawText", raw), ("structural", structural), ("breaksOut", breakout)]

names, shown = [], set()
def add(n):
    if n not in names: names.append(n)
for group in (elements, attributes, svg_tags, svg_attributes, foreign_attributes):
    for n in group: add(n)
for n in svg_tags + svg_attributes: add(n.lower())
public = set(elements) | set(attributes) | {"foreignObject", "viewBox"} | set(foreign_attributes)

keywords = set("defer as default for in is switch var case class let init self public".split())
def ident(n):
    if n == "foreignobject": return "foreignObjectLowercase"
    if n == "viewbox": return "viewBoxLowercase"
    parts = re.split("[-:]", n)
    s = parts[0] + "".join(p[:1].upper() + p[1:] for p in parts[1:])
    return f"`{s}`" if s in keywords else s

index = {n: i + 1 for i, n in enumerate(names)}
def rows(items, width=112):
    out, line = [], ""
    for it in items:
        if len(line) + len(it) + 2 > width: out.append(line.rstrip()); line = ""
        line += it + ", "
    return out + [line.rstrip()]

o = []
o.append("// A table, written by Tests/HTMLTreeTables/names.py; change the script, not this file.\n")
o.append("extension HTMLName {")
for n in names:
    if n in public:
        o.append(f'    /// `{n}`')
        o.append(f"    @inlinable public static var {ident(n)}: HTMLName {{ HTMLName(id: {index[n]}) }}")
o.append("}\n")
o.append("/// The names that have fixed numbers, in the order of their numbers, and what the standard says of each.")
o.append("enum KnownNames {")
o.append("    /// All known names, separated by spaces; the first has number 1.")
o.append('    static let text = """')
line = ""
for n in names:
    if len(line) + len(n) + 1 > 108: o.append("        " + line.rstrip() + " \\"); line = ""
    line += n + " "
o.append("        " + line.rstrip()); o.append('        """\n')
o.append(f"    /// How many names are known.\n    static let count = {len(names)}\n")
o.append("    /// Known names up to this number are element names, and only they have traits.")
o.append(f"    static let lastElement: UInt32 = {len(elements)}\n")
o.append("    /// `ElementTraits` of HTML elements by name, the unknown at index 0.")
o.append("    static let traits: [UInt16] = [")
vals = ["0"] + [str(sum(1 << b for b, (_, s) in enumerate(traits) if n in s)) for n in elements]
for r in rows(vals): o.append("        " + r)
o.append("    ]\n")
o.append("    /// Pairs of a lowercase tag name and the name it has in SVG.")
o.append("    static let svgTags: [(UInt32, UInt32)] = [")
for r in rows([f"({index[n.lower()]}, {index[n]})" for n in svg_tags]): o.append("        " + r)
o.append("    ]\n")
o.append("    /// Pairs of a lowercase attribute name and the name it has in SVG.")
o.append("    static let svgAttributes: [(UInt32, UInt32)] = [")
for r in rows([f"({index[n.lower()]}, {index[n]})" for n in svg_attributes]): o.append("        " + r)
o.append("    ]\n")
o.append("    /// The name `definitionURL`, which MathML writes so.")
o.append("    static let definitionURL = HTMLName(id: %d)" % (len(names) + 2))
o.append("    /// The name `definitionurl`, as the tokenizer sees it.")
o.append("    static let definitionURLLowercase = HTMLName(id: %d)" % (len(names) + 1))
o.append("}")
s = "\n".join(o) + "\n"
s = s.replace(f"static let count = {len(names)}", f"static let count = {len(names)+2}").replace(" " .join([names[-1]]) + '\n        """', names[-1] + ' definitionurl definitionURL\n        """')
open("Sources/HTMLTree/Names/HTMLName+Known.swift", "w").write(s)
t = ["/// What the standard says of an HTML element by its name alone."]
print(len(names), len(elements)); print([ (n, 1 << b) for b, (n, _) in enumerate(traits)])
