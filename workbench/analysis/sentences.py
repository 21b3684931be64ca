"""Where the sentences of a comment begin and end, so that each can be judged for itself.

People who comment forget capitals, put smileys where stops belong and write lists; a splitter for newspapers
breaks on that. The rules here prefer too few cuts to wrong ones: an abbreviation, an initial, a figure, a web
address or a lower-case word after "..." ends nothing. Thai has no stops: there, spaces end a sentence only after
a closing particle, before a word that opens a new thought, or where what stands on both sides is long.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

Span = tuple[int, int]

_ENDS = re.compile(
    r"""
      (?P<stop>[.!?…。！？؟।]+) [)\]"'”’»]* (?=\s|$|(?<=[。！？؟।]))   # stops, with what closes behind them
    | (?P<glued>(?<=[^\W\d_A-Z]{2})[.!?]+ (?=[A-ZÁÉÍÓÚÑÇĞİÖŞÜ¿¡][^\W\d_]))  # "late.The driver"
    | (?P<line>\n+|\s+(?=[•●▪‣]))                                     # a new line, a new point of a list
    | (?P<smiley>[\U0001F300-\U0001FAFF\u2600-\u27BF\uFE0F\u200D]+(?=\s)) # a smiley stands for a stop
    """,
    re.VERBOSE,
)
_THAI_SPACE = re.compile(r"(?<=[\u0e00-\u0e7f0-9ๆ!?.])\s+(?=\S)")
_THAI_LAST = re.compile(r"(?:ครับ|คับ|ค่ะ|คะ|คร้าบ|จ้า|จ้ะ|นะ|เลย|มาก|แล้ว|ด้วย)ๆ?[!?.\s]*$")
_THAI_FIRST = re.compile(r"(?:แต่|ส่วน|นอกจากนี้|อย่างไรก็ตาม|อย่างไรก็ดี|ทั้งนี้|เพราะฉะนั้น|ดังนั้น|อีกอย่าง|สุดท้าย|ขอบคุณ)")
_LONG_IN_THAI = 40
_SHORTENED = frozenset(
    """
    mr mrs ms dr prof st rd ave blvd sgt cllr rev hon jr sr no nos vs etc eg ie e.g i.e approx apt dept est tel ext
    inc ltd co corp fig p pp vol a.m p.m am pm u.s u.k d.c u.s.a min max hr hrs wk jan feb mar apr jun jul aug sep
    sept oct nov dec n s e w h nw ne sw se
    sra srta sres ud uds vd avda av pza c d dª núm art pág págs ej p.ej p.e aprox dpto ee.uu dcha izq tfno dña
    sn dk sayın dok doç yrd prof mah cad sok apt no örn vb vs bkz tel tl yy m.ö m.s alb av st
    """.split()
)
_DOUBTFUL = frozenset(
    """
    etc vb vs no am pm a.m p.m min max se e d c ave rd blvd nw ne sw inc ltd co corp jr sr hr hrs wk tel ext dept
    u.s u.k u.s.a d.c ee.uu h dk tl yy av mah cad sok apt
    """.split()
)
"""Shortened words that may well end a sentence: where a capital follows they are taken to."""
_LAST_WORD = re.compile(r"[^\s(\[\"'“‘«¿¡]+$")
_NEXT = re.compile(r"\s*[\"'“‘«(\[]*(\S)")
_NO_WORD = re.compile(r"(?:[#@]\w+|https?://\S+|[\W\d_])*")


def sentences(text: str, language: str) -> list[Span]:
    """Return the (start, end) of each sentence of a text, in order; together they hold every letter of it.

    Ends are exclusive; white space between sentences belongs to none. What has no letter in it (a smiley, "!!!")
    goes with the sentence before it, and so do tags and addresses that stand alone.
    """
    cuts = pairwise([0, *_cuts(text, language), len(text)])
    return _joined(text, [_trimmed(text, start, end) for start, end in cuts if text[start:end].strip()])


def _cuts(text: str, language: str) -> Iterator[int]:
    found = {match.end() for match in _ENDS.finditer(text) if _is_end(text, match)}
    if language == "th":
        found |= set(_thai_cuts(text))
    yield from sorted(found)


def _is_end(text: str, match: re.Match[str]) -> bool:
    if match["stop"] is None:
        return True
    following = _NEXT.match(text, match.end())
    if following is None:
        return True
    small = following[1].islower() or following[1].isdecimal()
    if match["stop"] in {"...", "…", ".."} or len(match["stop"]) > 3:
        return not following[1].islower()
    return match["stop"] != "." or not _is_shortened(text[: match.start()], small=small)


def _is_shortened(before: str, *, small: bool) -> bool:
    """Say whether a stop after `before` belongs to its last word; a capital behind it decides doubtful ones."""
    last = _LAST_WORD.search(before)
    if last is None:
        return False
    word = last[0].lower()
    if len(word) == 1 and last[0].isupper():
        return True
    if word.isdecimal():
        return small or not before[: last.start()].strip() or before[: last.start()].endswith("\n")
    return word in _SHORTENED and (small or word not in _DOUBTFUL)


def _thai_cuts(text: str) -> Iterator[int]:
    start = 0
    for space in _THAI_SPACE.finditer(text):
        before, after = text[start : space.start()], text[space.end() :]
        if _THAI_LAST.search(before) or _THAI_FIRST.match(after) or _both_long(before, after):
            yield space.end()
            start = space.end()


def _both_long(before: str, after: str) -> bool:
    return len(before) >= _LONG_IN_THAI and len(after.split(" ", 1)[0]) >= _LONG_IN_THAI


def _trimmed(text: str, start: int, end: int) -> Span:
    part = text[start:end]
    return start + len(part) - len(part.lstrip()), end - len(part) + len(part.rstrip())


def _joined(text: str, spans: list[Span]) -> list[Span]:
    """Give what has no letter to the sentence before it, or behind it where it is the first."""
    joined: list[Span] = []
    for start, end in spans:
        if joined and (_NO_WORD.fullmatch(text, start, end) or _NO_WORD.fullmatch(text, *joined[-1])):
            joined[-1] = joined[-1][0], end
        else:
            joined.append((start, end))
    return joined
