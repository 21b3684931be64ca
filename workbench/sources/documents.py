"""Reads the words of a letter: a text file, or a document of a word processor (.docx)."""

from __future__ import annotations

import io
from collections.abc import Iterator
from pathlib import Path
from typing import Any, cast

from workbench.domain.problems import Problem
from workbench.domain.spoken import spoken
from workbench.sources.encoding import detect, open_text
from workbench.sources.zip_guard import archive, inflated, refuse_bombs

LARGEST_LETTER = 20_000_000
_BODY = "word/document.xml"
_WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_TOO_LONG = spoken("it is longer than any letter")
_DAMAGED = spoken("it is no document, or damaged")


def text_of_file(path: Path) -> tuple[str, str]:
    """Return the words of a text file, and a note where its encoding had to be guessed.

    Raises:
        Problem: file.unreadable where it is far too long for a letter.
    """
    if path.stat().st_size > LARGEST_LETTER:
        raise Problem("file.unreadable", path=path, reason=_TOO_LONG)
    encoding = detect(path)
    with open_text(path, encoding.name, encoding.stray) as stream:
        return stream.read().removeprefix("\ufeff"), encoding.note


def text_of_docx(path: Path) -> str:
    """Return the words of a document, a line for each paragraph; deleted words are left out.

    Raises:
        Problem: file.unreadable, file.encrypted or file.bomb.
    """
    from defusedxml.common import DefusedXmlException
    from defusedxml.ElementTree import ParseError, parse

    refuse_bombs(path)
    markup = _body(path)
    try:
        root: Any = parse(io.BytesIO(markup)).getroot()
        return "\n".join(_paragraphs(root)).strip("\n")
    except (DefusedXmlException, ParseError, RecursionError, ValueError, LookupError) as error:
        raise Problem("file.unreadable", path=path, reason=_DAMAGED) from error


def _body(path: Path) -> bytes:
    with archive(path) as opened, path.open("rb") as stream:
        entries = {entry.filename: entry for entry in opened.infolist()}
        if _BODY not in entries:
            raise Problem("file.unreadable", path=path, reason=_DAMAGED)
        return b"".join(inflated(path, stream, entries[_BODY], LARGEST_LETTER * 5))


def _paragraphs(root: Any) -> Iterator[str]:
    for paragraph in _seen(root):
        if paragraph.tag == f"{_WORD}p":
            yield "".join(_runs(paragraph))


def _runs(paragraph: Any) -> Iterator[str]:
    """Yield the words of a paragraph, but not those of a text box within it, which is a paragraph too."""
    for element in _seen(paragraph, within=f"{_WORD}p"):
        if element.tag == f"{_WORD}t":
            yield cast(str, element.text or "")
        elif element.tag == f"{_WORD}tab":
            yield "\t"
        elif element.tag in {f"{_WORD}br", f"{_WORD}cr"}:
            yield "\n"


def _seen(element: Any, within: str = "") -> Iterator[Any]:
    """Yield what is under an element in reading order, without the second versions kept for old programs."""
    waiting = list(reversed(list(element)))
    while waiting:
        child = waiting.pop()
        if child.tag == _FALLBACK or (within and child.tag == within):
            continue
        yield child
        waiting.extend(reversed(list(child)))
