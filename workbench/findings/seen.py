"""The report as a window shows it: the very text of findings.md as HTML of the simplest kind, with pictures by name."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

from workbench.findings.content import FindingsContent
from workbench.findings.drawing import Picture
from workbench.findings.markdown import Chapter, chapters, report_of
from workbench.findings.rendered import Rendered, rendered
from workbench.findings.said import quote_languages

ADDRESS = "report:"
"""Before the name of each picture: an address that nothing but the window's own document answers."""

_FIGURES = 'style="text-align:right"'
_IN_ONE_LINE = 'style="text-align: right; white-space: nowrap"'


@dataclass(frozen=True)
class SeenReport:
    """A report to look at: its parts, those left out too, and what is told as HTML."""

    parts: tuple[Chapter, ...]
    told: Rendered

    def html(self, pictures: Sequence[Picture] = ()) -> str:
        """Return the body, each picture under its heading and told in words for those who do not see it."""
        return self.told.with_figures([(picture.heading, _figure(picture)) for picture in pictures])


def seen(content: FindingsContent) -> SeenReport:
    """Return the report on what was gathered."""
    parts = tuple(chapters(content))
    told = rendered(report_of(parts), quote_languages(content))
    return SeenReport(parts, told._replace(body=told.body.replace(_FIGURES, _IN_ONE_LINE)))


def _figure(picture: Picture) -> str:
    told, caption = escape(picture.chart.told), escape(picture.chart.caption)
    shown = f'<p class="picture"><img src="{ADDRESS}{picture.name}" alt="{told}"></p>'
    return f'{shown}\n<p class="caption">{caption}.</p>\n'
