"""The guide as the window reads it: every page, every way, every picture; and nothing that is not ours."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from workbench.domain import resources
from workbench.services import guide
from workbench.services.guide import ADDRESS, FIRST, guide_page, guide_pages

NAMES = [name for name, _ in guide_pages()]
WAY = re.compile(r'<a href="([^"]*)"')
SHOWN = re.compile(r'<img src="([^"]*)"')


@pytest.fixture
def small(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Let the guide lie in an empty folder."""
    monkeypatch.setattr(guide, "docs_folder", lambda: tmp_path)
    (tmp_path / "guide").mkdir()
    guide_page.cache_clear()
    yield tmp_path
    guide_page.cache_clear()


def test_that_all_pages_are_listed_once_the_guide_first() -> None:
    folder = resources.docs_folder()
    files = {f"{room}/{path.name}" for room in ("guide", "methods") for path in (folder / room).glob("*.md")}
    assert set(NAMES) == files
    assert len(NAMES) == len(files)
    assert NAMES[0] == FIRST


@pytest.mark.parametrize("name", NAMES)
def test_that_every_way_on_a_page_leads_to_a_heading_of_ours_and_every_picture_is_there(name: str) -> None:
    page = guide_page(name)
    assert page.title
    for address in WAY.findall(page.html):
        assert address.startswith(ADDRESS)
        target, _, anchor = address.removeprefix(ADDRESS).partition("#")
        assert target in NAMES
        assert not anchor or anchor in guide_page(target).anchors, address
    assert set(SHOWN.findall(page.html)) == {address for address, _ in page.pictures}
    assert all(file.is_file() for _, file in page.pictures)


def test_that_pictures_are_shown_and_sheets_of_all_pages_are_told_in_words() -> None:
    assert guide_page(FIRST).pictures
    glance = guide_page("guide/pages.md")
    assert glance.pictures == ()
    assert "All pages of the window in four dresses" in glance.html


def test_that_markup_and_ways_to_elsewhere_are_words(small: Path) -> None:
    (small / "guide" / "README.md").write_text(
        "# Title\n\n<b>Bold</b> [out](https://example.org) [up](../../x.md) ![seen](../pictures/none.png)\n",
        encoding="utf-8",
    )
    html = guide_page(FIRST).html
    assert "<a " not in html
    assert "<img" not in html
    assert "&lt;b&gt;Bold" in html
    assert "out up seen" in html


@pytest.mark.parametrize(
    "name", ["guide/none.md", "../README.md", "guide/../../secret.md", "/etc/hostname", ""]
)
def test_that_a_page_that_is_not_ours_is_the_first_page(name: str) -> None:
    assert guide_page(name).name == FIRST


def test_that_a_guide_that_is_not_there_is_an_empty_page(small: Path) -> None:
    assert guide_pages() == []
    assert guide_page("guide/map.md").html == ""
