"""Turns markup into the words a reader sees; nothing is fetched and nothing is run."""

from __future__ import annotations

import html
import re
from html.parser import HTMLParser

_UNSEEN = frozenset({"script", "style", "head", "title", "template", "noscript"})
_LINES = frozenset({"br", "tr", "div", "li", "h1", "h2", "h3", "h4", "h5", "h6", "section", "article"})
_PARAGRAPHS = frozenset({"p", "blockquote", "table", "ul", "ol", "pre"})
_BREAK = re.compile(r"<\s*/?\s*br\s*/?\s*>", re.IGNORECASE)
_TAG = re.compile(r"</?(?:p|b|i|u|em|strong|div|span|ul|ol|li|a)(?:\s[^<>]*)?/?>", re.IGNORECASE)


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.words: list[str] = []
        self._unseen = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002 - the parser's form
        self._unseen += tag in _UNSEEN
        self._break(tag)

    def handle_endtag(self, tag: str) -> None:
        self._unseen = max(0, self._unseen - (tag in _UNSEEN))
        if tag != "br":
            self._break(tag)

    def handle_data(self, data: str) -> None:
        if not self._unseen:
            self.words.append(re.sub(r"\s+", " ", data))

    def _break(self, tag: str) -> None:
        if tag in _LINES:
            self.words.append("\n")
        elif tag in _PARAGRAPHS:
            self.words.append("\n\n")


def text_of_html(markup: str) -> str:
    """Return the text of an HTML document: paragraphs apart, scripts and styles left out."""
    reader = _Reader()
    reader.feed(markup)
    reader.close()
    lines = (line.strip() for line in "".join(reader.words).split("\n"))
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip()


def decoded(cell: str) -> str:
    """Return a cell of plain text that a writer has escaped for the web: line breaks and entities undone."""
    if "<" not in cell and "&" not in cell:
        return cell
    return html.unescape(_TAG.sub("", _BREAK.sub("\n", cell)))
