"""Finds out which characters the bytes of a text file mean, and says so when it had to guess."""

from __future__ import annotations

import codecs
import re
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from itertools import chain
from pathlib import Path
from typing import TextIO, cast

from charset_normalizer import from_bytes

from workbench.domain.problems import Problem
from workbench.domain.spoken import spoken

WIDE_MARKS = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE, codecs.BOM_UTF32_LE, codecs.BOM_UTF32_BE)
_CHUNK = 1 << 20
_EVIDENCE = 1 << 16
_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_WESTERN = ("cp1252", "cp1254", "mac_roman", "cp850")
_OTHERS = [
    *("cp1250", "cp1251", "cp1253", "cp1254", "cp1255", "cp1256", "cp1257", "cp874", "cp1252"),
    *("cp932", "euc_jp", "cp949", "gb18030", "big5", "koi8_r", "cp866"),
]
_WESTERN_LETTERS = frozenset("áàâäãåæçéèêëíìîïñóòôöõøœßúùûüÁÀÂÄÃÅÆÇÉÈÊËÍÌÎÏÑÓÒÔÖÕØŒÚÙÛÜÿ")
_TURKISH_LETTERS = frozenset("ğışĞİŞ")
_WITHIN_WORDS = frozenset("’´—–…")
_WESTERN_SIGNS = frozenset("¿¡«»“”„‘’‚…–—·ºª°€£§©®™\xa0•´½¼¾²³×")
_SEEN_AS = {
    "cp1252": spoken("Windows-1252 (Western European)"),
    "mac_roman": spoken("Mac Roman"),
    "cp850": spoken("DOS Western European (850)"),
    "cp1250": spoken("Windows-1250 (Central European)"),
    "cp1251": spoken("Windows-1251 (Cyrillic)"),
    "cp1253": spoken("Windows-1253 (Greek)"),
    "cp1254": spoken("Windows-1254 (Turkish)"),
    "cp1255": spoken("Windows-1255 (Hebrew)"),
    "cp1256": spoken("Windows-1256 (Arabic)"),
    "cp1257": spoken("Windows-1257 (Baltic)"),
    "cp874": spoken("Windows-874 (Thai)"),
    "cp932": spoken("Shift JIS (Japanese)"),
    "euc_jp": spoken("EUC-JP (Japanese)"),
    "cp949": spoken("Korean (949)"),
    "gb18030": spoken("GB 18030 (Chinese)"),
    "big5": spoken("Big5 (Chinese)"),
    "koi8_r": spoken("KOI8-R (Cyrillic)"),
    "cp866": spoken("DOS Cyrillic (866)"),
}
CHOICES = ("utf-8", "utf-16", *_SEEN_AS)
"""The encodings a person may choose, where the guess is wrong."""
STRAY = "cp1252"
_MIXED = 10
_FEW = 3
_LARGER = {
    "ascii": "utf-8",
    "iso8859-1": "cp1252",
    "iso8859-9": "cp1254",
    "tis-620": "cp874",
    "shift_jis": "cp932",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "euc_kr": "cp949",
}
Pieces = Callable[[], Iterable[bytes]]
_ESCAPED = re.compile("[\udc80-\udcff]")


@dataclass(frozen=True)
class Encoding:
    """A codec's name; `stray` names the codec for single bytes that the first cannot read."""

    name: str
    stray: str = ""
    note: str = ""


def _stray_handler(name: str) -> str:
    return f"workbench-stray-{name}"


def _read_stray(error: UnicodeError, name: str) -> tuple[str, int]:
    if not isinstance(error, UnicodeDecodeError):
        raise error
    wrong = error.object[error.start : error.end]
    return wrong.decode(name, "replace"), error.end


for _name in _WESTERN:
    codecs.register_error(_stray_handler(_name), partial(_read_stray, name=_name))


def detect(path: Path) -> Encoding:
    """Return the encoding of the file: its mark, strict UTF-8, or a guess that `note` names.

    The whole file is looked at, in constant memory. Raises OSError.
    """
    with path.open("rb") as stream:
        head = stream.read(4096)
    return told_by(head) or _found_out(partial(_chunks, path))


def decoded(content: bytes, name: str = "") -> tuple[str, str]:
    """Return the text of a few bytes that are said to be of the encoding `name`, and a note if it was guessed.

    The word of whoever wrote the name counts where all bytes agree with it.
    """
    for said in (_meant(name), name) if name else ():
        with suppress(ValueError, LookupError):
            return content.decode(said), ""
    found = _found_out(lambda: (content,))
    return content.decode(found.name, _stray_handler(found.stray) if found.stray else "replace"), found.note


def _meant(name: str) -> str:
    """Return the encoding that programs which write this name really use: the larger one of its kind."""
    try:
        return _LARGER.get(codecs.lookup(name).name, name)
    except (LookupError, ValueError):
        return name


def told_by(head: bytes) -> Encoding | None:
    """Return the encoding that a file's first bytes tell: by its mark, or as UTF-16 without one."""
    for mark, name in _MARKS:
        if head.startswith(mark):
            return Encoding(name, STRAY if name == "utf-8-sig" else "")
    return unmarked_utf16(head)


def chosen(name: str) -> Encoding:
    """Return the encoding a person chose; what it cannot read shows as such.

    Raises:
        Problem: option.bad, where Python knows no such encoding.
    """
    try:
        return Encoding(codecs.lookup(name).name)
    except LookupError as error:
        reason = spoken(
            "There is no encoding “{name}”. Known are, among others: {known}.",
            name=name,
            known=", ".join(CHOICES),
        )
        raise Problem("option.bad", reason=reason) from error


def open_text(path: Path, name: str, stray: str = "") -> TextIO:
    """Open the file as text with its line ends as they stand."""
    errors = _stray_handler(stray) if stray in _WESTERN else "replace"
    return cast(TextIO, path.open("r", encoding=name, errors=errors, newline=""))


def head_of(path: Path, encoding: Encoding, characters: int = 1 << 18) -> str:
    """Return the beginning of the file as text, cut behind a line where the file is longer."""
    with open_text(path, encoding.name, encoding.stray) as stream:
        text = stream.read(characters)
        if not stream.read(1):
            return text
    end = max(text.rfind("\n"), text.rfind("\r"))
    return text[: end + 1] if end > 0 else text


def unmarked_utf16(head: bytes) -> Encoding | None:
    """Recognise UTF-16 without its mark: NUL bytes, nearly all at even or nearly all at odd places."""
    even, odd = head[0::2].count(0), head[1::2].count(0)
    if max(even, odd) < len(head) // 8 or max(even, odd) == 0 or min(even, odd) * 20 > max(even, odd):
        return None
    name = "utf-16-be" if even > odd else "utf-16-le"
    return Encoding(
        name,
        note=spoken(
            "The file has no mark of its encoding; it is read as {name}, a guess.", name=name.upper()
        ),
    )


def _found_out(pieces: Pieces) -> Encoding:
    return _utf8(pieces) or _guess(pieces)


def _chunks(path: Path) -> Iterator[bytes]:
    with path.open("rb") as stream:
        while chunk := stream.read(_CHUNK):
            yield chunk


def _utf8(pieces: Pieces) -> Encoding | None:
    """UTF-8, when every byte agrees, or when the bytes or else the lines that do are no accident."""
    if _is_strictly_utf8(pieces):
        return Encoding("utf-8")
    strays, letters = _strays_and_letters(pieces)
    whole, broken = _whole_and_broken(pieces)
    stray = _western(b"".join(map(_without_utf8, broken))[:_EVIDENCE])
    is_mixed = whole >= max(_FEW, len(broken) / _MIXED) and stray
    if not is_mixed and letters < strays * _MIXED:
        return None
    stray = stray or STRAY
    return Encoding(
        "utf-8",
        stray=stray,
        note=spoken(
            "Some bytes ({strays}) of the file are not UTF-8; they are read as {name}, a guess.",
            strays=strays,
            name=_SEEN_AS[stray],
        ),
    )


def _whole_and_broken(pieces: Pieces) -> tuple[int, list[bytes]]:
    """Count the lines beyond ASCII that are UTF-8, and return those that are not: some, from wherever they are."""
    whole, broken, size = 0, list[bytes](), 0
    for line in _foreign_lines(pieces):
        try:
            line.decode("utf-8")
            whole += 1
        except UnicodeDecodeError:
            broken.append(line)
            size += len(line)
        if size >= _EVIDENCE:
            break
    return whole, broken


def _without_utf8(line: bytes) -> bytes:
    text = line.decode("utf-8", "surrogateescape")
    kept = (character for character in text if character < "\x80" or _ESCAPED.match(character))
    return "".join(kept).encode("ascii", "surrogateescape")


def _is_strictly_utf8(pieces: Pieces) -> bool:
    decoder = codecs.getincrementaldecoder("utf-8")("strict")
    try:
        for chunk in pieces():
            decoder.decode(chunk)
        decoder.decode(b"", final=True)
    except UnicodeDecodeError:
        return False
    return True


def _strays_and_letters(pieces: Pieces) -> tuple[int, int]:
    """Count the bytes that are no UTF-8, and the characters beyond ASCII that are."""
    decoder = codecs.getincrementaldecoder("utf-8")("surrogateescape")
    strays = beyond_ascii = 0
    for chunk in chain(pieces(), (b"",)):
        text = decoder.decode(chunk, final=not chunk)
        strays += len(_ESCAPED.findall(text))
        beyond_ascii += len(text) - len(text.encode("ascii", "ignore"))
    return strays, beyond_ascii - strays


def _guess(pieces: Pieces) -> Encoding:
    evidence = _evidence(pieces)
    name = _western(evidence) or _japanese(evidence) or _other(evidence) or STRAY
    return Encoding(
        name, note=spoken("The file is not UTF-8; it is read as {name}, a guess.", name=_SEEN_AS[name])
    )


def _evidence(pieces: Pieces) -> bytes:
    """Return lines that hold bytes beyond ASCII, from wherever in the file they are."""
    found = bytearray()
    for line in _foreign_lines(pieces):
        found += line
        if len(found) >= _EVIDENCE:
            break
    return bytes(found)


def _foreign_lines(pieces: Pieces) -> Iterator[bytes]:
    for chunk in pieces():
        yield from (line for line in chunk.splitlines(keepends=True) if not line.isascii())


def _western(evidence: bytes) -> str:
    scores = {name: _western_share(evidence.decode(name, "replace"), name) for name in _WESTERN}
    best = max(_WESTERN, key=lambda name: scores[name])
    return best if scores[best] >= 0.95 else ""


def _western_share(text: str, name: str) -> float:
    """Return which part of the characters beyond ASCII stands where Western European text has it."""
    places = [place for place, character in enumerate(text) if character > "\x7f"]
    if len(places) > len(text) // 3:
        return 0.0
    letters = _WESTERN_LETTERS | _TURKISH_LETTERS if name == "cp1254" else _WESTERN_LETTERS
    good = sum(1 for place in places if _is_western(text, place, letters))
    return good / max(1, len(places))


def _is_western(text: str, place: int, letters: frozenset[str]) -> bool:
    character = text[place]
    if character in letters or character in _WITHIN_WORDS:
        return True
    inside = text[place - 1 : place].isalpha() and text[place + 1 : place + 2].isalpha()
    return character in _WESTERN_SIGNS and not inside


def _japanese(evidence: bytes) -> str:
    """Half of what Japanese people write is kana, which hardly anything else decodes to by mistake."""
    for name in ("cp932", "euc_jp"):
        letters = [character for character in evidence.decode(name, "replace") if character > "\x7f"]
        kana = sum(1 for character in letters if "\u3040" <= character <= "\u30ff")
        if kana * 3 > len(letters) and "\ufffd" not in letters:
            return name
    return ""


def _other(evidence: bytes) -> str:
    best = from_bytes(evidence, cp_isolation=_OTHERS).best()
    return best.encoding if best is not None and best.encoding in _SEEN_AS else ""
