"""The pictures of a report: of the themes and of the priorities, where the sections they stand in are told."""

from __future__ import annotations

from collections.abc import Iterator

from workbench.findings.actions import FIRST
from workbench.findings.charts import priority_chart, theme_chart
from workbench.findings.content import FindingsContent
from workbench.findings.drawing import Chart, Picture
from workbench.findings.impact import impact_chart
from workbench.findings.map_picture import map_chart
from workbench.findings.said import SAID
from workbench.services.map import places
from workbench.store.study import Study

_Drawn = tuple[str, str, Chart | None]


def pictures_of(study: Study, content: FindingsContent) -> list[Picture]:
    """Return the pictures of what is told, each with the heading it stands under."""
    without = content.handover.without or ()
    drawn: list[_Drawn] = []
    if "themes" not in without:
        drawn += _of_themes(study, content)
    if "actions" not in without:
        drawn += _of_actions(content)
    return [Picture(heading, name, chart) for heading, name, chart in drawn if chart is not None]


def _of_themes(study: Study, content: FindingsContent) -> Iterator[_Drawn]:
    themes = [finding.theme for finding in content.themes]
    dots = places(study)
    codes: list[int] = dots.themes.codes.tolist()
    of_theme = [dots.themes.values[code] if code >= 0 else "" for code in codes]
    yield SAID, "themes", theme_chart(themes, content.summary.counts.comments)
    yield SAID, "map", map_chart(dots.x, dots.y, of_theme, themes)


def _of_actions(content: FindingsContent) -> Iterator[_Drawn]:
    yield FIRST, "priorities", priority_chart(content.priorities)
    yield FIRST, "impact", impact_chart(content.priorities)
