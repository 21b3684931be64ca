"""A file read by a process of its own comes in as it would here, whatever becomes of that process."""

from __future__ import annotations

import io
import json
import sys
from pathlib import Path
from textwrap import dedent

import psutil
import pytest
from hypothesis import given

from tests.store.test_rows import ROWS
from workbench.domain.intake import Preview, RejectedRow, SubmissionDraft
from workbench.domain.problems import Problem
from workbench.services import intake, reading_ahead
from workbench.services.bundles import ReaderLostError, receive, send
from workbench.services.pacing import LONGEST_STEP, UNWATCHED_STEP
from workbench.services.reader import pressed
from workbench.services.reading_ahead import batches
from workbench.services.studies import create_study
from workbench.store.rows import Batch, RowPress
from workbench.store.study import Study

TABLES = ("submission", "comment", "unique_text", "segment", "measure", "measure_value", "rejected_row")
STARTED_ANYWAY = "import sys; sys.path.insert(0, {root!r}); from workbench.services import reader\n"
DIES_AFTER_ONE = """
    whole, sent = reader.send, []
    def first_alone(stream, batch):
        if sent: raise SystemExit(3)
        sent.append(whole(stream, batch))
    reader.send = first_alone
    reader.run()
"""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    rows = [
        f"{n},2026-03-{n % 28 + 1:02},{n % 5 + 1},Bus {n % 7} was late \U0001f68c,north" for n in range(300)
    ]
    rows[40:42] = ["too,many,cells,by,far,indeed", '41,2026-03-02,4,"an open quotation mark,south']
    text = "\n".join(["id,date,rating,comment,district", *rows])
    (tmp_path / "survey.csv").write_text(text, encoding="utf-8")
    return tmp_path / "survey.csv"


def told(found: list[Batch]) -> list[object]:
    """Return what batches hold but for their drafts, as plain values."""
    return [
        json.loads(
            json.dumps(
                {**vars(each), "drafts": ()},
                default=lambda it: vars(it) if hasattr(it, "__dict__") else repr(it),
            )
        )
        for each in found
    ]


def by_reader(preview: Preview) -> list[Batch]:
    return list(batches(preview, RowPress(1, "scope", b"salt"), 50))


def here(preview: Preview) -> list[Batch]:
    return list(pressed(preview, RowPress(1, "scope", b"salt"), 50))


def other_reader(monkeypatch: pytest.MonkeyPatch, program: str) -> None:
    """Start this program where the reader would be started."""
    begun = STARTED_ANYWAY.format(root=str(Path(__file__).parents[2]))
    command = [sys.executable, "-c", begun + dedent(program)]
    monkeypatch.setattr(reading_ahead, "own_command", lambda: command)


@given(ROWS)
def test_that_a_batch_arrives_as_it_was_sent(rows: list[SubmissionDraft | RejectedRow]) -> None:
    batch, stream = RowPress(1, "scope", b"salt").press(rows), io.BytesIO()
    for each in (batch, None):
        send(stream, each)
    stream.seek(0)
    arrived = receive(stream)
    assert arrived is not None
    assert (told([arrived]), arrived.records) == (told([batch]), batch.records)
    assert receive(stream) is None
    with pytest.raises(ReaderLostError):
        receive(stream)


def test_that_a_reader_tells_what_this_process_would_read(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    preview = intake.preview_file(file)
    expected = told(here(preview))
    assert len(expected) > 2
    monkeypatch.delattr(reading_ahead, "pressed")
    assert told(by_reader(preview)) == expected


@pytest.mark.parametrize("program", ["", "raise SystemExit(1)", DIES_AFTER_ONE])
def test_that_nothing_is_lost_with_a_reader(
    file: Path, monkeypatch: pytest.MonkeyPatch, program: str
) -> None:
    preview = intake.preview_file(file)
    other_reader(monkeypatch, program)
    assert told(by_reader(preview)) == told(here(preview))


def test_that_nothing_is_lost_where_no_reader_starts(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    preview = intake.preview_file(file)
    monkeypatch.setattr(reading_ahead, "own_command", lambda: [str(file.parent / "nowhere")])
    assert told(by_reader(preview)) == told(here(preview))


def test_that_a_reader_says_what_it_met(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    preview = intake.preview_file(file)
    other_reader(monkeypatch, "reader.run()")
    file.write_text("id,comment\n1,another file by now\n", encoding="utf-8")
    with pytest.raises(Problem) as met:
        by_reader(preview)
    assert met.value.code == "file.changed"


def test_that_a_reader_ends_with_whoever_reads_no_further(file: Path) -> None:
    found = batches(intake.preview_file(file), RowPress(1, "scope", b"salt"), 50)
    next(found)
    assert psutil.Process().children()
    found.close()
    assert not psutil.Process().children()


@pytest.mark.parametrize("longest", [UNWATCHED_STEP, LONGEST_STEP])
def test_that_a_large_file_comes_in_as_a_small_one_does(
    file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, longest: float
) -> None:
    with create_study(tmp_path / "here.voc") as study:
        expected = _brought(study, file, longest)
    monkeypatch.setattr(intake, "WORTH_IT", 1)
    asked: list[int] = []
    monkeypatch.setattr(intake, "batches", lambda *told: asked.append(1) or batches(*told))
    with create_study(tmp_path / "ahead.voc") as study:
        assert _brought(study, file, longest) == expected
    assert asked == [1]


def test_that_a_large_file_is_taken_out_when_nobody_wants_it_any_more(
    file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(intake, "WORTH_IT", 1)
    monkeypatch.setattr(intake, "_AT_A_STEP", 50)

    def cancel(done: int, _: int) -> None:
        if done >= 100:
            raise KeyboardInterrupt

    with create_study(tmp_path / "s.voc") as study:
        with pytest.raises(KeyboardInterrupt):
            intake.import_file(study, intake.preview_file(file), cancel)
        assert not psutil.Process().children()
        assert [list(study.database[table].rows) for table in TABLES] == [[] for _ in TABLES]


def _brought(study: Study, file: Path, longest: float) -> list[object]:
    """Return all that a file left in a study, but for what is drawn by lot."""
    report = intake.import_file(study, intake.preview_file(file), longest=longest)
    return [report, *(list(study.database[table].rows) for table in TABLES)]
