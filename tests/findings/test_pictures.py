"""Pictures of the report: files that stand alone, the map with its largest themes, and words for who sees neither."""

from __future__ import annotations

import re

import numpy as np
import pytest
from defusedxml import ElementTree

from tests.findings.handed_over import NASTY, a_theme, some_findings
from workbench.findings.charts import theme_chart
from workbench.findings.drawing import Chart, Picture
from workbench.findings.map_picture import FEWEST_TEXTS, MOST_NUMBERS, map_chart
from workbench.findings.markdown import findings_markdown, with_pictures
from workbench.findings.said import SAID

SVG = "{http://www.w3.org/2000/svg}"
NAMES = [NASTY, "ห้องสมุด", "قاعة الانتظار", *(f"Theme {number}" for number in range(4, 21))]


def a_map(number: int = 200) -> Chart:
    chance = np.random.default_rng(3)
    themes = [a_theme(place, name) for place, name in enumerate(NAMES, start=1)]
    of_theme = [themes[place % len(themes)].id if place % 7 else "" for place in range(number)]
    found = map_chart(chance.normal(size=number), 3 * chance.normal(size=number), of_theme, themes)
    assert found is not None
    return found


def test_that_a_map_numbers_its_largest_themes_and_names_them_letter_for_letter() -> None:
    drawn = ElementTree.fromstring(a_map().alone())
    texts = ["".join(text.itertext()) for text in drawn.iter(f"{SVG}text")]
    numbers = [text for text in texts if text.isdigit()]
    assert sorted(numbers, key=int) == sorted(
        [str(number) for number in range(1, MOST_NUMBERS + 1)] * 2, key=int
    )
    assert "ห้องสมุด" in texts
    assert "قاعة الانتظار" in texts
    assert any(NASTY.startswith(text.rstrip("…")) for text in texts if text.startswith("<img"))


def test_that_a_map_of_many_texts_stays_small_and_is_drawn_alike_each_time() -> None:
    one, other = a_map(60_000), a_map(60_000)
    assert one == other
    assert len(one.svg) < 1_500_000


def test_that_a_map_tells_in_words_what_it_shows() -> None:
    found = a_map()
    assert found.caption.startswith("Map of 200 dots: a dot is a unique text")
    assert f"the {MOST_NUMBERS} largest of 20 themes" in found.caption
    assert "2 ห้องสมุด: 8 dots (4.0 %)" in found.told


def test_that_few_texts_make_no_map() -> None:
    nothing = np.zeros(FEWEST_TEXTS - 1)
    assert map_chart(nothing, nothing, [""] * len(nothing), [a_theme()]) is None


@pytest.mark.parametrize("spread", [0.0, 1e-9])
def test_that_texts_in_one_place_can_be_drawn(spread: float) -> None:
    heap = spread * np.arange(FEWEST_TEXTS)
    assert map_chart(heap, np.zeros(FEWEST_TEXTS), [a_theme().id] * FEWEST_TEXTS, [a_theme()]) is not None


def test_that_a_picture_alone_needs_no_page_around_it() -> None:
    for chart in (a_map(), theme_chart([a_theme(1, NASTY)], 100)):
        assert chart is not None
        drawn = ElementTree.fromstring(chart.alone())
        assert "currentColor" not in chart.alone()
        assert "var(" not in chart.alone()
        assert drawn.findtext(f"{SVG}title") == chart.caption
        assert drawn.findtext(f"{SVG}desc") == chart.told


def test_that_the_report_shows_each_picture_under_its_heading_with_words_for_it() -> None:
    chart = theme_chart([a_theme(1, "Buses")], 100)
    assert chart is not None
    pictures = [Picture(SAID, "themes", chart), Picture("Not there", "map", chart)]
    report = with_pictures(findings_markdown(some_findings()), pictures, {"themes": "a.svg", "map": "b.svg"})
    shown = re.findall(r"## (.+)\n\n!\[(.+)\]\((.+)\)\n\n\*(.+)\.\*\n\n", report)
    assert [(heading, file) for heading, _, file, _ in shown] == [(SAID, "a.svg")]
    assert "Buses: 40 comments" in shown[0][1]
