"""Writes people's words into Markdown so that they stay words: no link, image or tag comes of them."""

from __future__ import annotations

import re
from collections.abc import Iterable

_ALWAYS = re.compile(r"[\\`*_\[<]")
_ENTITY = re.compile(r"&(?=#?\w+;)")
_AT_LINE_START = re.compile(r"^([#+\-=>|:~])|^(\d{1,9})([.)])")
_SCHEME = re.compile(r"\b([A-Za-z][A-Za-z0-9+.-]{1,20}):(?=\S)")
_HOST = re.compile(r"\b(www)\.", re.IGNORECASE)
_CONTROLS = re.compile("[\x00-\x08\x0e-\x1f\x7f\x80-\x84\x86-\x9f\ufeff]")
_LINE_ENDS = re.compile("\r\n|[\n\r\x0b\x0c\x85\u2028\u2029]")


def escaped(text: str) -> str:
    """Return `text` on one line, to stand behind other words, in a heading or in a table's cell."""
    line = " ".join(_LINE_ENDS.sub(" ", _CONTROLS.sub("", text)).split())
    return _inline(line).replace("|", "\\|")


def quoted(text: str) -> str:
    """Return `text` as a block quote that keeps its lines; nothing in it can end the quote."""
    lines = (_line(line.strip()) for line in _LINE_ENDS.split(_CONTROLS.sub("", text).strip()))
    block = [f"> {line}" if line else ">" for line in lines]
    return "\n".join(_broken(block))


def markdown_table(headings: Iterable[str], rows: Iterable[Iterable[str]]) -> str:
    """Return a table; headings that end in "#" stand over figures. Cells must be escaped already."""
    headings = list(headings)
    rule = ["---:" if heading.endswith("#") else "---" for heading in headings]
    lines = [[heading.rstrip("#") for heading in headings], rule, *map(list, rows)]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def _broken(block: list[str]) -> list[str]:
    """End every line that another one follows with two blanks, Markdown's mark for a line end."""
    return [
        f"{line}  " if line != ">" and after not in {"", ">"} else line
        for line, after in zip(block, [*block[1:], ""], strict=True)
    ]


def _line(line: str) -> str:
    """Escape a line of its own: more can be markup at its start than within it."""
    return _AT_LINE_START.sub(_harmless, _inline(line))


def _inline(line: str) -> str:
    """Escape what Markdown could take for markup, and nothing else, so that plain words stay readable."""
    text = _ALWAYS.sub(r"\\\g<0>", line)
    text = _ENTITY.sub(r"\\&", text)
    text = _SCHEME.sub(r"\1\\:", text)
    text = _HOST.sub(r"\1\\.", text)
    for mark in "~$":
        if text.count(mark) > 1:
            text = text.replace(mark, f"\\{mark}")
    return text


def _harmless(found: re.Match[str]) -> str:
    return f"\\{found[1]}" if found[1] else f"{found[2]}\\{found[3]}"
