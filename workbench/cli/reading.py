"""How files are read, as told on the command line: which columns mean what, dates, encoding, saved mappings."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import wraps
from pathlib import Path
from typing import Any

import click

from workbench.domain.intake import POLARITIES, DateOrder, MeasureKind, Polarity, Preview, Role
from workbench.domain.problems import Problem
from workbench.services.intake import preview_file, with_dates, with_role
from workbench.services.mappings import mapping_file

MEASURES = {
    "satisfaction": MeasureKind.SATISFACTION,
    "effort": MeasureKind.EFFORT,
    "resolved": MeasureKind.RESOLVED,
    "trust": MeasureKind.TRUST,
    "votes": MeasureKind.VOTES,
    "time": MeasureKind.TIME,
    "rating": MeasureKind.OTHER,
}
ROLES = {role.value: role for role in Role if role != Role.MEASURE} | dict.fromkeys(MEASURES, Role.MEASURE)
_MEANINGS = ", ".join(ROLES)
_OPTIONS = (
    click.option("--text", metavar="COLUMN", help="The column that holds the comments."),
    click.option(
        "--question", metavar="COLUMN", help="The column that says which question a comment answers."
    ),
    click.option(
        "--column",
        "columns",
        multiple=True,
        metavar="COLUMN=MEANING",
        help=f"What a column means; give it as often as needed. Meanings: {_MEANINGS}.",
    ),
    click.option(
        "--asks",
        multiple=True,
        metavar="QUESTION=good|improve|open",
        help="What a question asks for, where its words were misunderstood.",
    ),
    click.option(
        "--dates",
        type=click.Choice(["dmy", "mdy", "ymd"]),
        help="What comes first in dates such as 03/04/2026: day, month or year.",
    ),
    click.option(
        "--encoding", default="", metavar="NAME", help="How text is encoded, such as cp1254 for Turkish."
    ),
    click.option(
        "--mapping",
        metavar="NAME|FILE",
        help="Read the columns as this mapping says, saved with --save-mapping or in the window.",
    ),
)


@dataclass(frozen=True)
class Reading:
    """What a person said about how files are to be read."""

    text: str | None = None
    question: str | None = None
    columns: tuple[str, ...] = ()
    asks: tuple[str, ...] = ()
    dates: DateOrder | None = None
    encoding: str = ""
    mapping: str | None = None

    @property
    def tells_columns(self) -> bool:
        """Whether it was said what columns or questions mean, so that no earlier file has a say in it."""
        return bool(self.mapping or self.text or self.columns or self.asks)

    def look_at(self, files: tuple[Path, ...]) -> list[Preview]:
        """Return what is believed about each file; one that cannot be read stops all before a word is written."""
        return [self._preview(file) for file in files]

    def _preview(self, file: Path) -> Preview:
        preview = self._believed(file)
        for told in self.columns:
            name, meaning = _pair(told, ROLES, "--column")
            preview = with_role(preview, name, ROLES[meaning], measure=MEASURES.get(meaning))
        mapping = preview.mapping
        for told in self.asks:
            mapping = mapping.with_polarity(*asked(told))
        if not mapping.named(Role.TEXT):
            names = ", ".join(column.name for column in mapping.columns)
            raise Problem("file.no_text_column", path=file, columns=names)
        preview = replace(preview, mapping=mapping)
        return with_dates(preview, self.dates) if self.dates else preview

    def _believed(self, file: Path) -> Preview:
        saved = mapping_file(self.mapping) if self.mapping else None
        text = self.text or self._only_text(file)
        return preview_file(file, text=text, question=self.question, mapping=saved, encoding=self.encoding)

    def _only_text(self, file: Path) -> str | None:
        """Return the first column told to be comments where the file itself shows none."""
        told = [name.rpartition("=")[0] for name in self.columns if name.endswith(f"={Role.TEXT.value}")]
        if not told or self.mapping:
            return None
        try:
            preview_file(file, encoding=self.encoding)
        except Problem as problem:
            if problem.code == "file.no_text_column":
                return told[0]
            raise
        return None


def reading_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """Let a command take all that can be said about reading, as one `reading`."""

    @wraps(command)
    def collected(
        *args: Any,
        text: str | None,
        question: str | None,
        columns: tuple[str, ...],
        asks: tuple[str, ...],
        dates: DateOrder | None,
        encoding: str,
        mapping: str | None,
        **others: Any,
    ) -> Any:
        reading = Reading(text, question, columns, asks, dates, encoding, mapping)
        return command(*args, reading=reading, **others)

    for option in reversed(_OPTIONS):
        collected = option(collected)
    return collected


def _pair(told: str, known: dict[str, Any], option: str) -> tuple[str, str]:
    name, _, value = told.rpartition("=")
    if not name or value not in known:
        reason = f"“{told}” is not understood by {option}: write NAME=VALUE, VALUE one of {', '.join(known)}."
        raise Problem("option.bad", reason=reason)
    return name, value


def asked(told: str) -> tuple[str, Polarity]:
    """Return the wording and the polarity of "QUESTION=good|improve|open".

    Raises:
        Problem: option.bad.
    """
    known: dict[str, Polarity] = {each: each for each in POLARITIES}
    wording, polarity = _pair(told, known, "--asks")
    return wording, known[polarity]
