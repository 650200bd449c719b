"""The promise, as a check: what was dropped and what the daemon said, against what lies on the disk."""
import hashlib
import json
import os
import re

import archive

_STORED = re.compile(rb"article (?:stored|known already) article=([a-z2-7]{26})")


def announced(journal):
    """The ids of the articles that the journal calls stored."""
    return {match.decode() for match in _STORED.findall(journal)}


def broken_words(state, ids):
    """What was called stored and is not there whole; `state` after a start that could not see the inbox."""
    there = archive.Archive(state)
    return [f"called stored and lost: {identity}" for identity in sorted(ids - there.records.keys())] + there.problems


def violations(inbox, state, documents, ids=frozenset(), possible=(), is_settled=True, tolerated=None):
    """Every way in which the promise is broken; empty where it holds.

    - documents: What was dropped for certain: each is stored once with its original, or rejected with its reason, or (unless
      `is_settled`) still waiting in the inbox.
    - ids: What the journal called stored.
    - possible: What may have been dropped as well. Nothing else may be there.
    - tolerated: The reasons, as a pattern, for which a good document may be rejected all the same.
    """
    there = archive.Archive(state)
    found = list(there.problems)
    files = archive.files_below(inbox)
    found += [f"called stored and lost: {identity}" for identity in sorted(ids - there.records.keys())]
    for document in documents:
        found += _fate(document, inbox, there, files, is_settled, tolerated)
    known = {document.sha256 for document in documents} | {document.sha256 for document in possible}
    for sha256, identities in there.by_sha256.items():
        if sha256 not in known:
            found.append(f"stored from bytes that nobody dropped: {identities[0]}")
        elif len(identities) > 1:
            found.append(f"stored twice: {identities}")
    return found


def _fate(document, inbox, there, files, is_settled, tolerated):
    """What is wrong with what became of one document."""
    name, sha256 = document.name, document.sha256
    identities = there.by_sha256.get(sha256, [])
    lying = [os.path.relpath(path, inbox) for path in files.get(sha256, [])]
    rejected = [path for path in lying if path.startswith("rejected/")]
    waiting = [path for path in lying if not path.startswith("rejected/")]
    found = []
    if not identities and not lying:
        return [f"lost: {name}"]
    if is_settled and waiting:
        found.append(f"not taken: {waiting[0]}")
    reasons = {path: _reason(os.path.join(inbox, path + ".reason.json")) for path in rejected}
    if document.wanted == "store":
        found += [f"a good file was rejected: {name}: {reason}" for reason in reasons.values()
                  if not (tolerated and re.search(tolerated, reason or ""))]
    if identities and document.wanted == "reject":
        found.append(f"stored though it cannot be read: {name}")
    if is_settled:
        found += [f"rejected without a reason: {name}" for reason in reasons.values() if reason is None]
    if document.folder:
        kept = {hashlib.sha256(data).hexdigest() for _, data in there.folders_of(sha256)}
        for part, data in document.folder.items():
            digest = hashlib.sha256(data).hexdigest()
            if digest not in kept and digest not in files:
                found.append(f"lost: {part} of the folder of {name}")
    return found


def _reason(path):
    """Why a file was rejected, as the note beside it says; None without a note that can be read."""
    try:
        with open(path, "rb") as file:
            return json.load(file)["reason"]
    except (OSError, ValueError, KeyError):
        return None


def index_differs(state, listed):
    """Where the index does not name each record once; `listed`: the ids that `daybook list` prints."""
    there = archive.Archive(state).records.keys()
    found = [f"not in the index: {identity}" for identity in sorted(there - set(listed))]
    found += [f"in the index only: {identity}" for identity in sorted(set(listed) - there)]
    if len(listed) != len(set(listed)):
        found.append("listed more than once")
    return found
