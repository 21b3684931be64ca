"""What was known to be open when findings were written: a sentence each, and where it can be mended."""

from __future__ import annotations

from collections.abc import Callable

from workbench.domain.concerns import Concern, Matter
from workbench.findings.wording import counted, share

_MEND: dict[Matter, str] = {
    "not looked through": "Look through the comments (voc personal-data, or the page Personal data).",
    "personal data open": "Confirm or dismiss the marks (voc personal-data, or the page Personal data).",
    "names in themes": "Rename them (voc rename, or the page Themes); a safe export covers the name.",
    "names in groups": (
        "Undo the import and read the column as the person, or leave it out; a safe export has no table by it."
    ),
    "groups called names": (
        "If they are names of people, undo the import and read the column as the person, or leave it out; if they are "
        "not (of parks, say), call it otherwise in the file. A safe export has no table by it."
    ),
    "counts withheld": "Put small groups together in the file before it is imported, if they matter.",
    "small counts told": "Hand over a safe export instead (--profile safe).",
    "themes not reviewed": "Read and name them (voc rename and voc describe, or the page Themes).",
    "nothing coded": "Code a random sample (voc code, or the page Coding).",
    "low agreement": "Read where people and machine differ (voc code, or the page Coding).",
    "many unassigned": "Read them under No theme, or find finer themes (voc analyze --granularity 2).",
    "languages unheard": (
        "Read them (voc comments --language, or the filter Language), and give them themes by hand or by a model pack."
    ),
    "quotes broken": "Take the quotes anew (voc quotes, or the page Findings).",
    "quotes not approved": "Approve or remove them (voc quotes, or the page Findings).",
}


def mend(concern: Concern) -> str:
    """Return what to do about it."""
    return _MEND[concern.matter]


def in_words(concern: Concern) -> str:
    """Return a sentence that says what is open."""
    return _WORDS[concern.matter](concern)


def _counts(one: str, verb: str, verbs: str, rest: str) -> Callable[[Concern], str]:
    """Return what says "3 marks were …" of a concern."""

    def told(concern: Concern) -> str:
        return f"{counted(concern.number, one)} {verb if concern.number == 1 else verbs} {rest}"

    return told


def _columns(concern: Concern) -> str:
    return ", ".join(f"“{name}”" for name in concern.about)


def _unassigned(concern: Concern) -> str:
    part = share(concern.number, concern.of)
    return (
        f"{counted(concern.number, 'comment')} ({part}) {'fits' if concern.number == 1 else 'fit'} no theme."
    )


_WORDS: dict[Matter, Callable[[Concern], str]] = {
    "not looked through": _counts(
        "comment", "was", "were", "not looked through for personal data, and covered whole in a safe export."
    ),
    "personal data open": _counts(
        "mark", "was", "were", "neither confirmed nor dismissed by a person as personal data."
    ),
    "names in themes": _counts(
        "theme", "is", "are", "named by the program after what was marked as a person's name since."
    ),
    "names in groups": lambda it: (
        f"{counted(it.number, 'value')} of {_columns(it)} {'looks' if it.number == 1 else 'look'} like names or "
        f"addresses of people."
    ),
    "groups called names": lambda it: (
        f"{_columns(it)} {'is' if it.number == 1 else 'are'} called like a column of people's names or addresses, "
        "though the values do not show that they are."
    ),
    "counts withheld": lambda it: (
        f"{it.number:,} of {it.of:,} counts by group are withheld, so that nobody can be found in them."
    ),
    "small counts told": _counts("count", "shows", "show", "a few people by group."),
    "themes not reviewed": lambda it: (
        f"{it.number:,} of {it.of:,} themes were neither named nor described by a person."
    ),
    "nothing coded": lambda _: (
        "Nobody has coded comments by hand, so how right the machine is here is not known."
    ),
    "low agreement": lambda it: (
        f"Codings agree little (the lowest coefficient is {it.value or 0:.2f}, 1 is wholly)."
    ),
    "many unassigned": _unassigned,
    "languages unheard": _counts("comment", "is", "are", "in languages that no theme speaks for."),
    "quotes broken": _counts("quote", "is", "are", "no longer what the comment says, and left out."),
    "quotes not approved": _counts("quote", "was", "were", "not approved by a person, and left out."),
}
