"""What is said below the window is English everywhere, and can still be translated."""

from __future__ import annotations

import copy
import json
import sqlite3

import pytest

from workbench.domain.problems import WORDINGS, Problem
from workbench.domain.spoken import Spoken, spoken, together


def test_that_a_sentence_is_text_wherever_text_is_wanted() -> None:
    said = spoken("{off} of {values} values of “{column}”", off=3, values=1204, column="Stars")
    assert said == "3 of 1,204 values of “Stars”"
    assert json.loads(json.dumps({"note": said})) == {"note": said}
    with sqlite3.connect(":memory:") as database:
        assert database.execute("SELECT ?", (said,)).fetchone() == (said,)


@pytest.mark.parametrize(
    ("value", "told"),
    [(1234567, "1,234,567"), (0.5, "0.5"), (2.0, "2"), ("{x}", "{x}"), (("a", "b"), "a, b")],
)
def test_that_params_read_as_english_has_them(value: object, told: str) -> None:
    assert spoken("a {value} z", value=value) == f"a {told} z"


def test_that_braces_in_what_people_wrote_are_left_alone() -> None:
    said = spoken("Rename “{before}” to “{after}”", before="{after}", after="}{")
    assert said == "Rename “{after}” to “}{”"
    assert copy.deepcopy(said).template == "Rename “{before}” to “{after}”"


def test_that_a_copy_remembers_its_template() -> None:
    copied = copy.deepcopy(spoken("{number} rows", number=3))
    assert (copied, copied.template, dict(copied.params)) == ("3 rows", "{number} rows", {"number": 3})


def test_that_a_problem_remembers_its_wording_and_a_reason_of_its_own() -> None:
    problem = Problem(
        "file.unreadable", path="a.csv", reason=spoken("it has more than {number} columns", number=9)
    )
    assert problem.what == "The file “a.csv” cannot be read: it has more than 9 columns."
    assert problem.what.template == WORDINGS["file.unreadable"].what
    reason = problem.params["reason"]
    assert isinstance(reason, Spoken)
    assert reason.template == "it has more than {number} columns"


def test_that_sentences_stand_one_after_the_other() -> None:
    both = together(spoken("{number} rows.", number=2), "Done.")
    assert both == "2 rows. Done."
