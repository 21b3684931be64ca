"""findings.html: the report as one page that needs nothing else, made from the very text of findings.md.

A policy in the page's head forbids whatever would be loaded in spite of all.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from html import escape
from importlib import resources
from itertools import count

from workbench.findings.drawing import Chart, Picture
from workbench.findings.rendered import rendered

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
    report = rendered(markdown, languages)
    report = report._replace(body=_with_scrolling(report.body))
    return _PAGE.format(
        language=escape(language),
        title=escape(title),
        style=resources.files("workbench.findings").joinpath("page.css").read_text(encoding="utf-8"),
        contents=_contents(report.headings),
        body=report.with_figures([(picture.heading, _figure(picture.chart)) for picture in pictures]),
    )


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
