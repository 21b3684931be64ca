"""findings.html: the report as one page that needs nothing else, made from the very text of findings.md.

Markup in comments stays words: the text was escaped before it became Markdown, and here neither tags nor links nor
images are turned into anything. A policy in the page's head forbids whatever would be loaded all the same.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from html import escape
from importlib import resources
from itertools import count, pairwise
from typing import Any

from workbench.findings.drawing import Chart, Picture

_OFF = ("link", "image", "autolink", "linkify", "reference", "html_block", "html_inline", "code", "fence")
_PLAIN = re.compile(r"[^\w]+")
_TABLE = re.compile(r"<table>.*?</table>", re.DOTALL)
_HEADER_CELL = re.compile(r"<th\b[^>]*>(.*?)</th>", re.DOTALL)
_TAG = re.compile(r"<[^>]*>")


def findings_page(
    markdown: str,
    title: str,
    pictures: Sequence[Picture],
    languages: Sequence[str] = (),
    language: str = "en",
) -> str:
    """Return the page for a report.

    `pictures` stand under their headings; `languages` are those of the block
    quotes, in their order ("" where one is not known).
    """
    parser = _parser()
    tokens = parser.parse(markdown)
    headings = _numbered(tokens)
    _dress(tokens, languages)
    body = _with_scrolling(parser.renderer.render(tokens, parser.options, {}))
    body = _with_pictures(body, headings, pictures)
    return _PAGE.format(
        language=escape(language),
        title=escape(title),
        style=resources.files("workbench.findings").joinpath("page.css").read_text(encoding="utf-8"),
        contents=_contents(headings),
        body=body,
    )


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


def _with_pictures(body: str, headings: Sequence[tuple[str, str]], pictures: Sequence[Picture]) -> str:
    for anchor, words in headings:
        figures = "".join(_figure(picture.chart) for picture in pictures if picture.heading == words)
        if figures:
            place = body.index("</h2>", body.index(f'id="{anchor}"')) + len("</h2>")
            body = f"{body[:place]}\n{figures}{body[place:]}"
    return body


def _with_scrolling(body: str) -> str:
    """Let each table that is wider than the page be moved by keyboard too, told by its number and its columns."""
    number = count(1)
    return _TABLE.sub(lambda found: _scrolled(found[0], next(number)), body)


def _scrolled(table: str, number: int) -> str:
    columns = ", ".join(_TAG.sub("", cell) for cell in _HEADER_CELL.findall(table))
    label = f'role="region" tabindex="0" aria-label="Table {number}: {columns}"'
    return f'<div class="table" {label}>{table}</div>'


def _figure(chart: Chart) -> str:
    return (
        f'<figure><div class="chart" role="img" aria-label="{escape(chart.told)}">{chart.svg}</div>'
        f"<figcaption>{escape(chart.caption)}</figcaption></figure>\n"
    )


def _contents(headings: Sequence[tuple[str, str]]) -> str:
    return "\n".join(f'<li><a href="#{anchor}">{escape(words)}</a></li>' for anchor, words in headings)


_PAGE = """<!DOCTYPE html>
<html lang="{language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>{title}</title>
<style>
{style}</style>
</head>
<body>
<nav aria-label="Contents">
<ul>
{contents}
</ul>
</nav>
<main>
{body}</main>
</body>
</html>
"""
