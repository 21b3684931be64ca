"""Draws the pictures of coding for the guide; the coders in them, and their slips, are made up."""

from __future__ import annotations

import random
from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from workbench.domain.changes import Changed
from workbench.domain.coding import Subject
from workbench.services import coding, drawing
from workbench.store import believed, codings
from workbench.store.study import Study
from workbench.ui.assembly import Workbench
from workbench.ui.coding.draw_dialog import DrawDialog
from workbench.ui.coding.page import CodingPage

SLIPS, MISTAKES = 0.06, 0.3  # how often a made-up coder slips, and the machine is made to look wrong
CODERS = ("Anna", "Bert", "Chen")
SAMPLE = 300
Keep = Callable[..., None]


def draw_coding(workbench: Workbench, rest: Callable[[], None], keep: Keep) -> None:
    """Show how a sample is drawn and coded, and what it tells."""
    workbench.bench.coder.take_name(CODERS[0])
    workbench.window.show_page("coding")
    page = workbench.window.workspace.built("coding") if workbench.window.workspace else None
    if not isinstance(page, CodingPage):
        raise RuntimeError("The coding page was not built.")
    rest()
    page.ask_for_draw()
    (dialog,) = page.findChildren(DrawDialog)
    keep("coding-draw", dialog)
    dialog.number.setValue(SAMPLE)
    dialog.draw.click()
    rest()
    _sit_down(workbench, page, rest)
    keep("coding")
    page.sitting_view.do("leave")
    _code_all(workbench, rest)
    keep("coding-figures", page.overview)
    _draw_others(workbench, page, rest, keep)


def _draw_others(workbench: Workbench, page: CodingPage, rest: Callable[[], None], keep: Keep) -> None:
    """Show drivers and a theme before their coder, and what coding of themes tells."""
    others: tuple[tuple[Subject, str], ...] = (("driver", "21144"), ("theme", "li"))
    for subject, keys in others:
        workbench.bench.desk.change(
            lambda study, subject=subject: drawing.draw_sample(study, "random", SAMPLE, subject=subject)
        )
        rest()
        page.list.selectRow(0)
        _sit_down(workbench, page, rest)
        for key in keys:
            QTest.keyClicks(page.sitting_view.text, key)
        keep(f"coding-{subject}")
        QTest.keyClick(page.sitting_view.text, Qt.Key.Key_Escape)
        page.sitting_view.do("leave")
        rest()
    _code_all(workbench, rest)
    keep("coding-figures-themes", page.overview)


def _sit_down(workbench: Workbench, page: CodingPage, rest: Callable[[], None]) -> None:
    workbench.bench.desk.change(lambda study: code_as_made_up(study, CODERS[0], up_to_a_question(study)))
    rest()
    page.sit_down()
    rest()


def _code_all(workbench: Workbench, rest: Callable[[], None]) -> None:
    for coder in CODERS:
        workbench.bench.desk.change(lambda study, coder=coder: code_as_made_up(study, coder, SAMPLE))
    rest()


def up_to_a_question(study: Study) -> int:
    """Return how many comments of the newest sample come before an English one that answers a question."""
    turns = coding.turns(study, codings.list_draws(study)[-1].draw.id, CODERS[0])
    answers = [turn.comment.question and turn.comment.language == "en" for turn in turns]
    return next(place for place in range(40, len(turns)) if answers[place])


def code_as_made_up(study: Study, coder: str, comments: int) -> Changed:
    """Code the first comments of the newest sample: as the machine does, but where people would not, and slips."""
    draw, chance = codings.list_draws(study)[-1].draw, random.Random(coder)
    machine, codes = believed.shown(study, draw), [one.code for one in drawing.choices(study, draw.id)]
    said: list[tuple[str, str]] = []
    for one in codings.drawn(study, draw.id)[:comments]:
        people = random.Random(one.comment)  # what all people see alike
        alike = people.choice(codes) if people.random() < MISTAKES else machine[one.comment]
        slip = chance.choice(codes) if chance.random() < SLIPS else None
        said.append((one.comment, slip or alike or ("neutral" if draw.subject == "sentiment" else "")))
    return coding.code(study, draw.id, said, coder)
