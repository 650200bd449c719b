"""Writes the Swift tables in place, set as the formatter leaves them."""

import json
import math
import os

import names

LARGEST = 32767
SCALE = 4096  # BodyTrees.scale
WIDTH = 118


def int16(value):
    return max(-LARGEST - 1, min(LARGEST, value))


def filled(first, following, pieces, between):
    """Lines of pieces, none longer than the width; the first starts with `first`, the others with `following`."""
    line, is_empty = first, True
    for piece in pieces:
        if not is_empty and len(line) + len(between) + len(piece) > WIDTH:
            yield line
            line, is_empty = following, True
        line += piece if is_empty else between + piece
        is_empty = False
    yield line


def tree_numbers(tree, depth, scale):
    """Column and border of each question, then the leaves; a smaller tree asks what nothing can be above."""
    numbers = []
    for split in tree["splits"]:
        numbers += [split["float_feature_index"], int16(math.floor(split["border"]))]
    asked = len(tree["splits"])
    numbers += [0, LARGEST] * (depth - asked)
    # Questions that say no leave the number of the leaf as it is.
    leaves = [tree["leaf_values"][number & ((1 << asked) - 1)] for number in range(1 << depth)]
    return numbers + [int16(round(leaf * scale * SCALE)) for leaf in leaves]


def write_trees(model, path, work, depth, reading, what, made_by="Tests/BodyModel/fit.py"):
    saved = os.path.join(work, reading + ".json")
    model.save_model(saved, format="json")
    with open(saved, encoding="utf-8") as file:
        described = json.load(file)
    scale, bias = described["scale_and_bias"]
    bias = bias[0] if isinstance(bias, list) else bias
    with open(path, "w", encoding="utf-8") as file:
        file.write(f"/// The trees of the {what}\n///\nextension BodyTrees {{\n")
        file.write(f"    /// See ``BodyTrees``; made by {made_by}.\n")
        file.write(f"    static let {reading} = BodyTrees(\n        bias: {round(bias * SCALE)},\n        table: [\n")
        indent = " " * 12
        for tree in described["oblivious_trees"]:
            pieces = [f"{number}," for number in tree_numbers(tree, depth, scale)]
            file.writelines(line + "\n" for line in filled(indent, indent, pieces, " "))
        file.write("        ])\n}\n")


def write_names(weights, path):
    """Replaces the rows, which stand last in the file."""
    with open(path, encoding="utf-8") as file:
        text = file.read()
    start = text.index("    static let rows")
    lines = ['    static let rows = """']
    for weight, tokens in names.rows(weights):
        indent = f"        {weight} "
        lines += filled(indent, indent, tokens, " ")
    lines += ['        """', "}", ""]
    with open(path, "w", encoding="utf-8") as file:
        file.write(text[:start] + "\n".join(lines))
