"""Signatures: a closing formula, and the name on the line after it or behind the comma."""

from __future__ import annotations

import re
from collections.abc import Iterator

from workbench.analysis.personal_data.letters import LETTERS, THAI, UPPER
from workbench.analysis.personal_data.name_lists import given_names, names_that_are_words
from workbench.analysis.personal_data.name_runs import RUN, Token, tokens
from workbench.analysis.personal_data.name_words import PLACES_AFTER
from workbench.analysis.personal_data.reading import Reading
from workbench.domain.personal_data import Mark

_CLOSINGS = (
    r"(?:(?:with )?(?:best|kind|kindest|warm|warmest|many) (?:regards|wishes|thanks)|regards|best"
    r"|(?:yours )?sincerely(?: yours)?"
    r"|yours (?:faithfully|truly)|respectfully(?: yours| submitted)?|cordially|cheers|thanks(?: again"
    r"| in advance| so much| a lot)?"
    r"|thank you(?: very much| in advance| so much| again| for [a-z ]{3,40})?|love|signed"
    r"|(?:muchos )?saludos(?: cordiales)?|un (?:cordial )?saludo|un abrazo|atentamente|atte\.?"
    r"|cordialmente|(?:muchas )?gracias|firmado|fdo\.?"
    r"|saygılar(?:ımla|ımızla|ımı sunarım)?|sevgiler(?:imle)?|teşekkürler|teşekkür ederim"
    r"|iyi (?:günler|çalışmalar)|selamlar"
    r"|mit freundlichen gr(?:ü|ue)(?:ß|ss)en|(?:freundliche|viele|liebe|beste|herzliche) gr(?:ü"
    r"|ue)(?:ß|ss)e|lg|mfg|vg"
    r"|cordialement|bien à vous|salutations(?: distinguées)?|distinti saluti|cordiali saluti|un saluto"
    r"|atenciosamente|(?:com os melhores )?cumprimentos"
    r"|abraços|met vriendelijke groet(?:en)?|groet(?:en|jes)?|(?:med )?vänliga? hälsning(?:ar)?|mvh"
    r"|(?:med )?venlig hilsen|(?:med )?vennlig hilsen|hilsen"
    r"|pozdrawiam|z poważaniem|s pozdravem|üdvözlettel|cu stimă|с уважением|με εκτίμηση)"
)
_ON_NEXT_LINE = re.compile(
    rf"(?<![{LETTERS}])(?i:{_CLOSINGS})[ ]?[,.!;:\-]{{0,3}}[ ]?(?:\r?\n[ \t]*){{1,3}}(?:[\-*~][ ]?)?"
)
_ON_THE_LINE = re.compile(rf"(?<![{LETTERS}])(?i:{_CLOSINGS})[ ]?[,.!;:\-][ ]?")
_DASHED = re.compile(r"(?:(?<=[.!?\n])|(?<=[.!?] )|^)[ ]?(?:-{1,2}|~|[—])[ ]?")
_LINE_END = re.compile(r"[ ]?[.!]?[ \t]*(?=\r?\n|$)")
_TEXT_END = re.compile(r"[ ]?[.!]?\s*$")
# What a signature at the end of the text, and one on a line of its own, cannot do without: quickly looked for.
_NAME_ENDS = re.compile(rf"[,.!;:\-~—][ ]?[{UPPER}][{LETTERS}'\-. ]*+!?\s*$")
_NAME_ON_LINE = re.compile(rf"\n[ \t]*(?:[\-*~][ ]?)?[{UPPER}]")
_THAI_CLOSING = re.compile(
    rf"(?:ขอแสดงความนับถือ|ด้วยความเคารพ(?:อย่างสูง)?|ขอบ(?:คุณ|พระคุณ)(?:มาก)?(?:ครับ|ค่ะ|คะ)?"
    rf"|ลงชื่อ)[ ]?(?:\r?\n[ \t]*){{1,3}}([{THAI}]{{2,25}}(?:[ ][{THAI}]{{2,25}})?)[ ]*(?=\r?\n|$)"
)
_MOST_WORDS = 4
_ENDS_NEAR = 200
_LINE_ENDS_NEAR = 100


def signatures(reading: Reading) -> Iterator[Mark]:
    """Mark the names that sign a text."""
    end = len(reading.plain)
    if _NAME_ENDS.search(reading.plain, max(0, end - _LINE_ENDS_NEAR)):
        for match in _ON_THE_LINE.finditer(reading.plain, max(0, end - _LINE_ENDS_NEAR)):
            yield from _signed(reading, match.end(), _TEXT_END, 0.8, listed=True)
        for match in _DASHED.finditer(reading.plain, max(0, end - _LINE_ENDS_NEAR)):
            yield from _signed(reading, match.end(), _TEXT_END, 0.75, listed=True)
    if "\n" not in reading.plain:
        return
    if _NAME_ON_LINE.search(reading.plain, max(0, end - 2 * _ENDS_NEAR)):
        for match in _ON_NEXT_LINE.finditer(reading.plain, max(0, end - 2 * _ENDS_NEAR)):
            yield from _signed(reading, match.end(), _LINE_END, 0.88, listed=False)
    for match in _THAI_CLOSING.finditer(reading.plain, max(0, end - 2 * _ENDS_NEAR)):
        yield Mark(match.start(1), match.end(1), "signature", "closing formula and the line after it", 0.8)


def _signed(
    reading: Reading, start: int, end: re.Pattern[str], confidence: float, *, listed: bool
) -> Iterator[Mark]:
    """Mark the capitalised words at `start` if nothing else is on their line and the text ends soon."""
    run = RUN.match(reading.plain, start)
    if run is None or len(reading.plain) - start > _ENDS_NEAR or not end.match(reading.plain, run.end()):
        return
    words = tokens(reading, run)
    if _may_sign(words) and (not listed or _is_known(words[0])):
        method = "closing formula and name list" if listed else "closing formula and the line after it"
        yield Mark(words[0].start, words[-1].end, "signature", method, confidence)


def _may_sign(words: list[Token]) -> bool:
    if len(words) > _MOST_WORDS or any(word.word in PLACES_AFTER and not word.family for word in words):
        return False
    return not any(word.never and not word.is_initial for word in words)


def _is_known(word: Token) -> bool:
    return word.word in given_names() and (word.word not in names_that_are_words() or word.family)
