"""Every link of the documentation leads somewhere, down to the heading."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import unquote

import pytest

from tests.architecture.committed import ROOT, committed_files

LINK = re.compile(r"(?<!\\)\[[^\]]*\]\(\s*<?([^)\s>]+)>?(?:\s+\"[^\"]*\")?\s*\)|<img[^>]*\ssrc=\"([^\"]+)\"")
HEADING = re.compile(r"^#{1,6}\s+(.+?)\s*#*$", re.MULTILINE)
CODE = re.compile(r"^(```|~~~).*?^\1\s*$|`[^`\n]*`", re.MULTILINE | re.DOTALL)
ELSEWHERE = re.compile(r"^(https?|mailto):")


def pages() -> list[Path]:
    """Return every page written in Markdown."""
    return [path for path in committed_files() if path.suffix == ".md"]


def anchors(page: Path) -> set[str]:
    """Return the names by which a link can lead to a heading of `page`, as forges make them."""
    headings = HEADING.findall(
        CODE.sub(lambda code: code.group().strip("`~"), page.read_text(encoding="utf-8"))
    )
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}


def broken_links(page: Path) -> Iterator[str]:
    """Yield each link of `page` that leads to no file or to no heading."""
    for address in (
        one or other for one, other in LINK.findall(CODE.sub("", page.read_text(encoding="utf-8")))
    ):
        if ELSEWHERE.match(address):
            continue
        name, _, heading = unquote(address).partition("#")
        target = (page.parent / name).resolve() if name else page
        if not target.exists() or (heading and target.suffix == ".md" and heading not in anchors(target)):
            yield address


@pytest.mark.parametrize("page", pages(), ids=lambda page: str(page.relative_to(ROOT)))
def test_that_every_link_leads_somewhere(page: Path) -> None:
    assert list(broken_links(page)) == []


def test_that_a_link_to_nowhere_is_seen(tmp_path: Path) -> None:
    page = tmp_path / "page.md"
    page.write_text(
        "# One thing\n[a](page.md#one-thing) [b](gone.md) [c](#two) `[d](code.md)` [e](https://x.example)"
    )
    assert list(broken_links(page)) == ["gone.md", "#two"]
