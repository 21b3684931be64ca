"""The page: nothing of a comment becomes markup, every picture has words, and headings come in order."""

from __future__ import annotations

from html.parser import HTMLParser
from itertools import pairwise

import pytest

from tests.findings.handed_over import NASTY, a_theme, some_findings
from tests.findings.test_safe_markdown import ATTACKS
from workbench.findings.charts import theme_chart
from workbench.findings.drawing import Picture
from workbench.findings.markdown import findings_markdown
from workbench.findings.page import findings_page
from workbench.findings.said import SAID

VOID = {"meta", "br", "hr", "link", "img", "input"}


class Reader(HTMLParser):
    """Keeps the tags with their attributes, and the words of the report."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.open: list[str] = []
        self.words: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if "style" not in self.open:
            self.words.append(data)

    def named(self, tag: str) -> list[dict[str, str | None]]:
        return [attributes for name, attributes in self.tags if name == tag]


def read(page: str) -> Reader:
    reader = Reader()
    reader.feed(page)
    reader.close()
    assert reader.open == []
    return reader


def a_page(quoted: str = "The bus is late.") -> str:
    content = some_findings(quoted=quoted)
    chart = theme_chart([a_theme(1, NASTY), a_theme(2, "ห้องสมุด $x$ & <b>")], 100)
    assert chart is not None
    return findings_page(
        findings_markdown(content), f"Findings {NASTY}", [Picture(SAID, "themes", chart)], ["th", "en"]
    )


@pytest.mark.parametrize("attack", ATTACKS)
def test_that_nothing_in_a_comment_becomes_markup_or_a_link(attack: str) -> None:
    plain, attacked = read(a_page()), read(a_page(attack))
    assert {tag for tag, _ in attacked.tags} <= {tag for tag, _ in plain.tags} | {"br"}
    for tag, attributes in attacked.tags:
        assert tag not in {"img", "script", "iframe", "object", "form", "link", "base"}
        for name, value in attributes.items():
            assert not name.startswith("on")
            if name in {"href", "xlink:href", "src"}:
                assert (value or "").startswith("#")
    assert "".join(attack.split())[:12] in "".join("".join(attacked.words).split())


def test_that_the_page_needs_nothing_from_outside() -> None:
    page = a_page()
    assert "default-src 'none'" in page
    assert "@import" not in page
    assert "http://" not in page.replace('xmlns="http://www.w3.org/2000/svg"', "").replace(
        'xmlns:xlink="http://www.w3.org/1999/xlink"', ""
    ).replace("http://x.y/z.png", "")


def test_that_headings_come_in_order_and_the_contents_lead_to_them() -> None:
    reader = read(a_page())
    levels = [int(tag[1]) for tag, _ in reader.tags if tag in {"h1", "h2", "h3", "h4"}]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(later - earlier <= 1 for earlier, later in pairwise(levels))
    anchors = {attributes["id"] for attributes in reader.named("h2")}
    assert {(attributes["href"] or "")[1:] for attributes in reader.named("a")} == anchors


def test_that_the_language_tables_quotes_and_pictures_are_told_to_a_screen_reader() -> None:
    reader = read(a_page())
    assert reader.named("html") == [{"lang": "en"}]
    assert all(attributes["scope"] == "col" for attributes in reader.named("th"))
    assert [attributes.get("lang") for attributes in reader.named("blockquote")] == ["th", "en"]
    assert all(attributes["dir"] == "auto" for attributes in reader.named("blockquote"))
    pictures = [attributes for attributes in reader.named("div") if attributes.get("role") == "img"]
    assert len(pictures) == len(reader.named("svg")) == 1
    assert "40 comments (40.0 %)" in (pictures[0]["aria-label"] or "")
    assert NASTY in (pictures[0]["aria-label"] or "")


def test_that_no_id_stands_twice() -> None:
    reader = read(a_page())
    ids = [attributes["id"] for _, attributes in reader.tags if "id" in attributes]
    assert len(ids) == len(set(ids))


def test_that_the_same_figures_give_the_same_picture() -> None:
    one, other = theme_chart([a_theme()], 100), theme_chart([a_theme()], 100)
    assert one is not None
    assert one == other
    assert theme_chart([], 0) is None


def _contrast(one: str, other: str) -> float:
    def light(colour: str) -> float:
        parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
        linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    dark, bright = sorted((light(one), light(other)))
    return (bright + 0.05) / (dark + 0.05)


def test_that_text_stands_out_from_its_ground_in_light_and_dark() -> None:
    page = a_page()
    grounds = [block.split("}")[0] for block in page.split(":root {")[1:3]]
    for block in grounds:
        colour = {name: block.split(f"--{name}:")[1].split(";")[0].strip() for name in _NAMES}
        for text in ("ink", "quiet", "accent"):
            for ground in ("paper", "panel"):
                assert _contrast(colour[text], colour[ground]) >= 4.5, (text, ground)


_NAMES = ("ink", "quiet", "accent", "paper", "panel")
