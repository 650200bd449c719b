"""Weights of the names that pages give their parts (class, id, role, ...), as the rows of ClassTokenTable.

A name's weight is how much likelier the text of the elements that bear it belongs to the body than text at large, in
log-odds. Each site counts once, so that no site's habits become a rule; a name must be found on several sites.
"""

import collections
import math

import labels

# What a name must be found on, and the sites of average kind that are added to those that were seen.
LEAST_SITES = 6
PRIOR_SITES = 4
# The share of the body in all text, the log-odds' scale, the steps of the table, and the least that is worth a row.
BODY_SHARE = 0.42
SCALE = 25
STEP = 4
LEAST_WEIGHT = 16
# A long segment counts for less than its words: there is one decision to make.
LONGEST, POWER = 60, 0.7


def tokens(value):
    """Words of an attribute's value and pairs of neighbours in one name, as ClassTokens reads them (see there)."""
    found, word, previous, was_lower = set(), bytearray(), None, False
    for byte in value[:256] + b" ":
        is_upper = 0x41 <= byte <= 0x5A
        is_letter = is_upper or 0x61 <= byte <= 0x7A or byte >= 0x80
        if not is_letter or (is_upper and was_lower):
            if len(word) > 1:
                own = bytes(word)
                found.add(own)
                if previous is not None:
                    found.add(previous + b"-" + own)
                previous = own
            word.clear()
            if byte <= 0x20:
                previous = None
        if is_letter:
            word.append(byte | 0x20 if is_upper else byte)
        was_lower = is_letter and not is_upper
    return found


def read(path, pages):
    """For each name and site the mass of the body and of all labelled text in elements that bear the name."""
    by_key = {page.key: page for page in pages}
    masses = collections.defaultdict(lambda: collections.defaultdict(lambda: [0.0, 0.0]))
    page, body, whole = None, [0.0], [0.0]
    with open(path, "rb") as lines:
        for line in lines:
            kind, *fields = line.rstrip(b"\n").split(b"\t")
            if kind == b"P":
                page = by_key.get(tuple(field.decode() for field in fields))
                if page:
                    body, whole = sums(page)
                continue
            if not page:
                continue
            first, end = int(fields[0]), int(fields[1])
            mass = whole[end] - whole[first]
            if mass <= 0:
                continue
            for token in set().union(*map(tokens, fields[2:])):
                own = masses[token][page.site]
                own[0] += body[end] - body[first]
                own[1] += mass
    return masses


def sums(page):
    """Sums over the segments before each: of the body's mass, and of all labelled mass."""
    body, whole = [0.0], [0.0]
    for label, segment in zip(page.labels, page.segments):
        mass = min(labels.length(segment), LONGEST) ** POWER if label == label else 0.0
        body.append(body[-1] + (float(label) * mass if mass else 0.0))
        whole.append(whole[-1] + mass)
    return body, whole


def weigh(masses, left_out=frozenset()):
    """Names with their weights, from all sites but those left out."""
    weights = {}
    for token, sites in masses.items():
        shares = [body / whole for site, (body, whole) in sites.items() if site not in left_out]
        if len(shares) < LEAST_SITES or not token.isascii():
            continue
        share = (sum(shares) + BODY_SHARE * PRIOR_SITES) / (len(shares) + PRIOR_SITES)
        odds = math.log(share / (1 - share)) - math.log(BODY_SHARE / (1 - BODY_SHARE))
        weight = round(max(-100, min(100, odds * SCALE)) / STEP) * STEP
        if abs(weight) >= LEAST_WEIGHT:
            weights[token.decode()] = weight
    return {token: weight for token, weight in weights.items() if not is_implied(token, weight, weights)}


def is_implied(token, weight, weights):
    """Whether a pair says nearly what its words say alone."""
    if "-" not in token:
        return False
    own = [weights.get(word, 0) for word in token.split("-", 1)]
    if weight < 0:
        return min(own) <= weight + 8 and max(own) <= 0
    return max(own) >= weight - 8 and min(own) >= 0


def rows(weights):
    """(weight, names) from the lowest weight up."""
    by_weight = collections.defaultdict(list)
    for token, weight in weights.items():
        by_weight[weight].append(token)
    return [(weight, sorted(by_weight[weight])) for weight in sorted(by_weight)]


def write(weights, path):
    """A file of weights that body-rows reads."""
    with open(path, "w", encoding="ascii") as file:
        for weight, tokens_of_it in rows(weights):
            file.write(f"{weight} {' '.join(tokens_of_it)}\n")
