"""Every problem says what happened, what is safe and what to do."""

from __future__ import annotations

import errno
import pickle
import string
from pathlib import Path

import pytest

from workbench.domain.problems import WORDINGS, Problem, told_as


@pytest.mark.parametrize("code", sorted(WORDINGS))
def test_that_a_wording_is_three_sentences_over_its_parameters(code: str) -> None:
    wording = WORDINGS[code]
    whole = wording.what + wording.safe + wording.do
    names = {name for _, name, _, _ in string.Formatter().parse(whole) if name}
    problem = Problem(code, **dict.fromkeys(names, "x."))
    for sentence in (problem.what, problem.safe, problem.do):
        assert sentence.rstrip().endswith((".", "?"))


def test_that_an_unknown_code_is_a_programmers_mistake() -> None:
    with pytest.raises(KeyError):
        Problem("no.such")


@pytest.mark.parametrize(
    ("number", "code"), [(errno.ENOSPC, "export.disk_full"), (errno.EACCES, "export.not_writable")]
)
def test_that_the_systems_errors_become_problems(number: int, code: str) -> None:
    with pytest.raises(Problem) as caught, told_as("export", Path("out")):
        raise OSError(number, "no")
    assert caught.value.code == code


def test_that_a_problem_travels_between_processes() -> None:
    problem = pickle.loads(pickle.dumps(Problem("file.missing", path="a.csv")))  # noqa: S301 - our own bytes
    assert problem.what == "There is no file “a.csv”."
