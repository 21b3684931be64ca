"""Nothing the window shows is out of the translators' reach, wherever in the program it is made."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from tests.studies import a_preview, analyse_by_hand
from tests.ui.conftest import PATIENCE, Settle
from tests.ui.hands import HandVerbs
from tests.ui.shown_words import shown, speak_made_up, untranslated
from workbench.domain.intake import (
    CommentDraft,
    MeasureKind,
    MeasureValue,
    RejectedRow,
    SubmissionDraft,
)
from workbench.domain.problems import WORDINGS, Problem
from workbench.domain.selection import Selection
from workbench.services import (
    comments,
    drawing,
    measures,
    priorities,
    promises,
    quotes,
    selections,
    targets,
    themes,
    trends,
)
from workbench.store.intake import Arrival
from workbench.store.study import Study
from workbench.ui import assembly
from workbench.ui.assembly import Workbench, assemble
from workbench.ui.dialogs.analysis import AnalysisDialog
from workbench.ui.dialogs.history import HistoryDialog
from workbench.ui.dialogs.small import about_dialog, shortcuts_dialog
from workbench.ui.frame.saved import SavedDialog
from workbench.ui.memory import Memory
from workbench.ui.pages import page_kinds
from workbench.ui.preferences.dialog import PreferencesDialog

THE_REPORT = {"DocumentView", "SectionList"}
NAMES = ("VoC Workbench", "UTF-8", ".csv", "English", "Español", "Türkçe", "researcher")
"""What is called so in every language, and who takes steps where nobody said another name."""

TEXTS = (
    "Το λεωφορείο αργεί κάθε πρωί",
    "Το λεωφορείο δεν έρχεται ποτέ στην ώρα του",
    "Οι υπάλληλοι της βιβλιοθήκης ήταν ευγενικοί. Το κτίριο είναι κρύο.",
    "Η βιβλιοθήκη είναι χαρά",
    "Καλή μέρα",
)


def rows() -> list[SubmissionDraft | RejectedRow]:
    """Return what citizens wrote, in Greek letters all of it."""
    drafts: list[SubmissionDraft | RejectedRow] = [
        SubmissionDraft(
            row=number,
            content=text,
            comments=(CommentDraft(text, "Τι ήταν καλό;", "good"),),
            author="άννα",
            channel="τηλέφωνο" if number % 2 else "κάρτα",
            date=f"2026-03-{number:02d}",
            segments=(("περιοχή", "Βορράς"),),
            measures=(MeasureValue("ικανοποίηση", MeasureKind.SATISFACTION, float(number), 1, 5),),
        )
        for number, text in enumerate(TEXTS, start=1)
    ]
    return [*drafts, RejectedRow(6, "The row has 9 cells, more than the 1 columns of the table.", "α,β,γ")]


@pytest.fixture
def greek_study(tmp_path: Path) -> Path:
    """Return a study whose comments and names are Greek, and in which much was decided."""
    path = tmp_path / "πόλη.voc"
    with Study.create(path, "Πόλη") as study:
        arrival = Arrival(study, a_preview("έρευνα.csv"))
        arrival.add(rows())
        arrival.publish()
        analyse_by_hand(study)
        first, second, *_ = list(themes.list_themes(study))
        themes.rename_theme(study, first.id, "Λεωφορεία")
        themes.rename_theme(study, second.id, "Βιβλιοθήκες")
        themes.describe_theme(study, first.id, "Τι λένε")
        keys = comments.keys(study, Selection())
        themes.move_comments(study, keys[4:], second.id)
        themes.colour_theme(study, first.id, "1")
        quotes.quote(study, keys[0], 0, 10)
        priorities.tag_theme(study, first.id)
        promises.make_promise(study, "Κάθε δέκα λεπτά")
        trends.watch(study, "απεργία")
        selections.save_selection(study, "Οι δυσαρεστημένοι", Selection(sentiments=("negative",)))
        targets.set_target(study, measures.list_measures(study)[0].id, 4.0, "2027-01-01")
        drawing.draw_sample(study, "random", 3)
    return path


@pytest.fixture
def made_up(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, greek_study: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Workbench]:
    """Return the window with the Greek study, in the made-up language."""
    monkeypatch.setattr(assembly, "install_translation", speak_made_up)
    made = assemble(qapp, HandVerbs(), Memory(tmp_path / "window.ini"))
    made.window.show()
    made.ways.open_path(greek_study)
    qtbot.waitUntil(lambda: made.bench.desk.is_idle, timeout=PATIENCE)
    yield made
    made.window.close()
    made.stop()


@pytest.fixture
def calm_down(qtbot: QtBot, made_up: Workbench) -> Settle:
    return lambda: qtbot.waitUntil(lambda: made_up.bench.desk.is_idle, timeout=PATIENCE)


def left_over(top: QWidget, *own: str) -> set[str]:
    """Return what of a window no translator sees; the report is a document of its own, which is in English."""
    return {
        f"{where}: {text[:100]}"
        for where, text in shown(top)
        if where not in THE_REPORT and untranslated(text, *NAMES, *own)
    }


def test_that_every_page_speaks_the_readers_language(
    made_up: Workbench, calm_down: Settle, tmp_path: Path
) -> None:
    window = made_up.window
    found: dict[str, set[str]] = {}
    for page in page_kinds():
        window.show_page(page.name)
        calm_down()
        found[page.name] = left_over(window, str(tmp_path))
    window.step_comment(1)
    window.show_reader()
    calm_down()
    found["reader"] = left_over(window, str(tmp_path))
    assert {page: texts for page, texts in found.items() if texts} == {}


def test_that_every_dialog_speaks_the_readers_language(
    made_up: Workbench, calm_down: Settle, tmp_path: Path
) -> None:
    window, bench = made_up.window, made_up.bench
    dialogs: list[QDialog] = [
        AnalysisDialog(window, bench),
        HistoryDialog(window, bench),
        SavedDialog(window, bench),
        PreferencesDialog(window, bench, Memory(tmp_path / "window.ini")),
        shortcuts_dialog(window, bench, window.actions()),
        about_dialog(window, bench),
    ]
    calm_down()
    found = {type(dialog).__name__: left_over(dialog) for dialog in dialogs}
    for dialog in dialogs:
        dialog.close()
    assert {name: texts for name, texts in found.items() if texts} == {}


def test_that_a_file_is_looked_at_in_the_readers_language(
    made_up: Workbench, calm_down: Settle, tmp_path: Path
) -> None:
    file = tmp_path / "αρχείο.csv"
    lines = [
        "αα,σχόλιο,ημερομηνία,περιοχή,βαθμός",
        *(f"{n},{text},03/04/2026,Α,{n}" for n, text in enumerate(TEXTS)),
    ]
    file.write_text("\n".join([*lines, "9,α,β,γ,δ,ε,ζ"]), encoding="utf-8")
    made_up.intake.bring([file])
    calm_down()
    assert left_over(made_up.window, str(tmp_path)) == set()
    told = {text for _, text in shown(made_up.window)}
    assert any("⟦No name says “comment”" in text for text in told)


def test_that_every_problem_is_told_in_the_readers_language(made_up: Workbench) -> None:
    for code, wording in WORDINGS.items():
        params = dict.fromkeys(re.findall(r"\{(\w+)\}", f"{wording.what} {wording.safe} {wording.do}"), "ω")
        made_up.bench.notices.problem(Problem(code, **params))
        assert left_over(made_up.window.notice_bar) == set(), code


def test_that_a_text_nobody_translated_would_be_seen(made_up: Workbench) -> None:
    before = left_over(made_up.window)
    stray = QLabel("Hello", made_up.window)
    assert left_over(made_up.window) - before == {"QLabel: Hello"}
    stray.setText("⟦Hello %1⟧ άννα ⟦a ⟦b⟧⟧ 12")
    assert left_over(made_up.window) == before
