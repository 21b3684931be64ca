"""E-mail addresses, written plainly or disguised as "name at domain dot org"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from workbench.analysis.personal_data.reading import Reading, contains_any
from workbench.analysis.personal_data.top_level import ALL, WORDS_TOO
from workbench.domain.personal_data import Mark

_LOCAL = r"[A-Za-z0-9À-ɏ._%+\-]{1,64}"
_LABEL = r"[A-Za-z0-9À-ɏ\-]{1,63}"
_PLAIN = re.compile(
    rf"(?<![A-Za-z0-9À-ɏ_%+\-]){_LOCAL}@((?:{_LABEL}\.){{1,6}}[A-Za-z]{{2,24}})(?![A-Za-z0-9])"
)
_BROKEN = re.compile(
    rf"(?<![A-Za-z0-9À-ɏ_%+\-]){_LOCAL} ?@ ?(?:{_LABEL} ?\. ?){{0,3}}[A-Za-z0-9À-ɏ\-]{{2,63}}"
    r" ?\. ?(?i:com|org|net|edu|gov|es|tr|mx|uk|de|fr|pt|br)(?![A-Za-z0-9])"
)
_AT = r"(?:\s{0,2}[\[({<]\s?(?i:at|arroba|et|@)\s?[\])}>]\s{0,2}|\s{1,2}(?i:at|arroba|@)\s{1,2})"
_DOT = (
    r"(?:\s{0,2}[\[({<]\s?(?i:dot|punto|nokta|ponto|punkt|point|\.)\s?[\])}>]\s{0,2}|\s{1,2}(?i:dot"
    r"|punto|nokta|ponto|punkt|point)\s{1,2})"
)
_WORD = r"[A-Za-z0-9_%+\-]{1,64}"
_SPOKEN = re.compile(
    rf"(?<![A-Za-z0-9_%+\-]){_WORD}(?:(?:\.|{_DOT}){_WORD}){{0,3}}"
    rf"(?:{_AT}|@){_LABEL}(?:(?:\.|{_DOT}){_LABEL}){{0,3}}{_DOT}([A-Za-z]{{2,12}})(?![A-Za-z0-9])"
)
_BRACKETED = re.compile(
    rf"(?<![A-Za-z0-9_%+\-]){_WORD}(?:\.{_WORD}){{0,3}}\s{{0,2}}[\[({{<]\s?(?i:at|arroba|et|@)\s?[\])}}>]\s{{0,2}}"
    rf"{_LABEL}(?:\.{_LABEL}){{0,3}}\.([A-Za-z]{{2,12}})(?![A-Za-z0-9])"
)
_SPOKEN_TOO = frozenset({"es", "de", "it", "ca", "info"})
_BRACKET = re.compile(r"[\[({<]")
# Small letters, but for the dotless i, which `re` takes for an i as well.
_DOTS = ("[", "(", "{", "<", "dot", "punto", "nokta", "ponto", "punkt", "point", "poınt")
_MAY_BE_SPOKEN = re.compile(
    r"(?i)(?<![a-z])(?:dot|punto|nokta|ponto|punkt|point)(?![a-z])|[\[({<]\s?(?:at|arroba|et|@)\s?[\])}>]"
)


def emails(reading: Reading) -> Iterator[Mark]:
    """Mark e-mail addresses."""
    if "@" in reading.plain:
        yield from _written(reading.plain)
    if contains_any(reading.small, _DOTS) and _MAY_BE_SPOKEN.search(reading.plain):
        for pattern in (_SPOKEN, _BRACKETED):
            for match in pattern.finditer(reading.plain):
                if _is_top(match[1].lower(), bracketed=_BRACKET.search(match[0]) is not None):
                    yield Mark(match.start(), match.end(), "email", "pattern, spelt out", 0.9)


def _written(plain: str) -> Iterator[Mark]:
    for match in _PLAIN.finditer(plain):
        name, _, last = match[1].rpartition(".")
        if _is_domain(name, last):
            start = match.start() + len(match[0]) - len(match[0].lstrip("."))
            yield Mark(start, match.end(), "email", "pattern", 0.98)
    for match in _BROKEN.finditer(plain):
        yield Mark(match.start(), match.end(), "email", "pattern, with spaces in it", 0.85)


def _is_top(last: str, *, bracketed: bool) -> bool:
    """Tell the end of a domain from a word: nobody is at "times at this point to"."""
    return last in ALL and (bracketed or last not in WORDS_TOO or last in _SPOKEN_TOO)


def _is_domain(name: str, last: str) -> bool:
    """Tell a domain from the Spanish "tod@s.Gracias"."""
    if last.lower() not in ALL and not last.islower():
        return False
    return len(name.rsplit(".", maxsplit=1)[-1]) > 1 and (
        last.islower() or last.isupper() or name[0].isupper() or len(name) > 3
    )
