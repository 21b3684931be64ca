"""The report's text as the body of a page: words, tables and lists, and nothing that could load or lead anywhere.

Markup in comments stays words: the text was escaped before it became Markdown, and here neither tags nor links nor
images are turned into anything.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import Any, NamedTuple

_OFF = ("link", "image", "autolink", "linkify", "reference", "html_block", "html_inline", "code", "fence")
_PLAIN = re.compile(r"[^\w]+")


class Rendered(NamedTuple):
    """The body as HTML, and its headings of the second level: (anchor, words)."""

    body: str
    headings: tuple[tuple[str, str], ...]

    def with_figures(self, figures: Sequence[tuple[str, str]]) -> str:
        """Return the body with figures (the heading they stand under, and their HTML), as far as it has the heading."""
        body = self.body
        for anchor, words in self.headings:
            shown = "".join(html for heading, html in figures if heading == words)
            if shown:
                place = body.index("</h2>", body.index(f'id="{anchor}"')) + len("</h2>")
                body = f"{body[:place]}\n{shown}{body[place:]}"
        return body


def rendered(markdown: str, languages: Sequence[str] = ()) -> Rendered:
    """Return the body of a report; `languages` are those of the block quotes, in their order ("" where not known)."""
    parser = _parser()
    tokens = parser.parse(markdown)
    headings = _numbered(tokens)
    _dress(tokens, languages)
    return Rendered(parser.renderer.render(tokens, parser.options, {}), tuple(headings))


def _parser() -> Any:
    from markdown_it import MarkdownIt

    parser: Any = MarkdownIt("commonmark", {"html": False, "linkify": False}).enable("table")
    return parser.disable([rule for rule in _OFF if rule in _rules(parser)])


def _rules(parser: Any) -> set[str]:
    return {rule for rules in parser.get_all_rules().values() for rule in rules}


def _numbered(tokens: list[Any]) -> list[tuple[str, str]]:
    """Give every heading of the second level an anchor; return (anchor, words)."""
    found: list[tuple[str, str]] = []
    for token, inline in pairwise(tokens):
        if token.type == "heading_open" and token.tag == "h2":
            words = _words(inline)
            anchor = f"s{len(found) + 1}-{_PLAIN.sub('-', words.lower()).strip('-')}"
            token.attrSet("id", anchor)
            found.append((anchor, words))
    return found


def _words(inline: Any) -> str:
    children: list[Any] = inline.children or []
    return "".join(str(child.content) for child in children)


def _dress(tokens: list[Any], languages: Sequence[str]) -> None:
    """Say of each header cell what it heads, and of each quote which language it is in and which way it runs."""
    told = iter(languages)
    for token in tokens:
        if token.type == "th_open":
            token.attrSet("scope", "col")
        elif token.type == "blockquote_open":
            token.attrSet("dir", "auto")
            language = next(told, "")
            if language and language not in {"und", "mul"}:
                token.attrSet("lang", language)
