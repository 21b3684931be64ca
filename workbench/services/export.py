"""Handing findings over: files that lead every figure back to comments."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import BinaryIO, TextIO

from workbench.domain.exchange import Code, Document
from workbench.domain.handover import Handover
from workbench.domain.problems import Problem
from workbench.domain.views import CommentRow
from workbench.findings.about import about_lines
from workbench.findings.csv_files import write_table
from workbench.findings.drawing import Picture
from workbench.findings.markdown import findings_markdown, with_pictures
from workbench.findings.package import package_json
from workbench.findings.page import findings_page
from workbench.findings.refi import Origin, codebook, write_project
from workbench.findings.said import quote_languages
from workbench.findings.tables import Table, dictionary
from workbench.findings.wording import NOT_TOLD
from workbench.findings.workbook import write_workbook
from workbench.findings.writing import write_together
from workbench.services.a11 import has_boxes
from workbench.services.covering import covered
from workbench.services.gathering import gather
from workbench.services.handed_tables import tables_of
from workbench.services.qualitative import codes_of, documents_of
from workbench.services.report_pictures import pictures_of
from workbench.services.theme_names import with_cells_covered, with_names_covered
from workbench.services.uncollected import uncollected
from workbench.store.comments import keys
from workbench.store.study import Study
from workbench.store.voices import CHANNEL

_BATCH = 2_000
_PASSES = {"csv": 2, "xlsx": 2, "qdpx": 4}
_NOT_IN_NAME = re.compile(r"[^a-z0-9._-]+")

Tell = Callable[[int, int], None]


@uncollected()
def export_findings(
    study: Study, folder: Path, tell: Tell | None = None, plan: Handover | None = None
) -> list[Path]:
    """Write what `plan` asks for into `folder` and return the paths: all files of it, or none.

    `tell(done, of_how_many)` counts comments over all files that hold them, and may raise to cancel.

    Raises:
        Problem: study.no_comments, export.not_writable or export.disk_full.
    """
    export = _Export(study, plan or Handover(), tell)
    if export.content.summary.counts.comments == 0:
        raise Problem("study.no_comments")
    return write_together(folder, export.text_files(), export.other_files())


def findings_text(study: Study, plan: Handover | None = None) -> str:
    """Return what findings.md would say now, without its pictures."""
    return findings_markdown(gather(study, plan))


class _Export:
    """One export: what is written, gathered once, and how far it is."""

    def __init__(self, study: Study, plan: Handover, tell: Tell | None) -> None:
        self._study, self._plan = study, plan
        self.content = gather(study, plan)
        self._names = self.content.names_covered
        self._numbers = keys(study)
        self._progress = _Progress(tell, len(self._numbers) * self._passes())
        self._tables = [
            with_cells_covered(table, self._names)
            for table in tables_of(study, plan, self.content, self._comments)
        ]

    def text_files(self) -> dict[str, Callable[[TextIO], None]]:
        """Return what writes each file that is text."""
        name, plan = self._plan.file_name, self._plan
        files: dict[str, Callable[[TextIO], None]] = {}
        if plan.wants("md") or plan.wants("html"):
            report = findings_markdown(self.content)
            pictures = pictures_of(self._study, self.content)
            if plan.wants("md"):
                files |= self._markdown(report, pictures)
            if plan.wants("html"):
                files[name("findings.html")] = _saying(self._page(report, pictures))
        for table in self._csv_tables():
            files[name(f"{table.name}.csv")] = partial(write_table, table=table)
        if plan.wants("datapackage"):
            files[name("datapackage.json")] = _saying(self._package())
        if plan.wants("qdc"):
            files[name("codebook.qdc")] = _saying(codebook(self._codes(), self._origin))
        return files

    def other_files(self) -> dict[str, Callable[[BinaryIO], None]]:
        """Return what writes each file that is not text."""
        name, files = self._plan.file_name, dict[str, Callable[[BinaryIO], None]]()
        if self._plan.wants("xlsx"):
            sheets = [*self._tables, dictionary(self._tables)]
            about = about_lines(self.content)
            files[name("findings.xlsx")] = partial(write_workbook, tables=sheets, about=about)
        if self._plan.wants("qdpx"):
            files[name("project.qdpx")] = partial(
                write_project, codes=self._codes(), documents=self._documents, origin=self._origin
            )
        return files

    def _csv_tables(self) -> list[Table]:
        wanted = self._plan.wants("csv") or self._plan.wants("datapackage")
        return [*self._tables, dictionary(self._tables)] if wanted else []

    def _markdown(self, report: str, pictures: Sequence[Picture]) -> dict[str, Callable[[TextIO], None]]:
        """Return the report that shows its pictures, and each picture as a file beside it."""
        beside = {picture.name: self._plan.file_name(f"findings-{picture.name}.svg") for picture in pictures}
        files = {beside[picture.name]: _saying(picture.chart.alone()) for picture in pictures}
        return {
            self._plan.file_name("findings.md"): _saying(with_pictures(report, pictures, beside)),
            **files,
        }

    def _page(self, report: str, pictures: Sequence[Picture]) -> str:
        title = f"Findings: {self.content.summary.name}"
        return findings_page(report, title, pictures, quote_languages(self.content))

    def _package(self) -> str:
        tables = self._csv_tables()
        files = [self._plan.file_name(f"{table.name}.csv") for table in tables]
        name = _NOT_IN_NAME.sub("-", self.content.summary.name.lower()).strip("-.") or "findings"
        return package_json(name, about_lines(self.content)[0], tables, files)

    def _codes(self) -> list[Code]:
        return codes_of(self.content)

    def _documents(self) -> Iterator[Document]:
        return documents_of(self._study, self._plan, self._comments(), self.content)

    @property
    def _origin(self) -> Origin:
        return Origin(f"VoC Workbench {self.content.version}", self.content.summary.name)

    def _comments(self) -> Iterator[list[CommentRow]]:
        """Yield all comments in the order of the files, some at a time."""
        for start in range(0, len(self._numbers), _BATCH):
            batch = self._numbers[start : start + _BATCH]
            rows = self._without_channels(covered(self._study, batch, is_safe=self._plan.is_safe))
            yield [with_names_covered(row, self._names) for row in rows] if self._names else rows
            self._progress.add(len(batch))

    def _without_channels(self, rows: list[CommentRow]) -> list[CommentRow]:
        """Return the rows, without their channels where these name people."""
        if CHANNEL not in self.content.not_told:
            return rows
        return [replace(row, channel=NOT_TOLD) if row.channel else row for row in rows]

    def _passes(self) -> int:
        formats = {"csv" if each == "datapackage" else each for each in self._plan.formats}
        boxes = len(formats & {"csv", "xlsx"}) if has_boxes(self._study) else 0
        return boxes + sum(_PASSES.get(each, 0) for each in formats)


class _Progress:
    """Counts comments over all the files that hold them."""

    def __init__(self, tell: Tell | None, total: int) -> None:
        self._tell, self._total, self._done = tell, total, 0

    def add(self, number: int) -> None:
        self._done += number
        if self._tell is not None:
            self._tell(self._done, self._total)


def _saying(text: str) -> Callable[[TextIO], None]:
    def write(stream: TextIO) -> None:
        stream.write(text)

    return write
