"""A study keeps which sections its report leaves out; it can be undone, and an export may say otherwise for itself."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.studies import analyse_by_hand, bring_in
from workbench.domain.changes import NOTHING
from workbench.domain.handover import Handover
from workbench.domain.problems import Problem
from workbench.services.export import export_findings, findings_text
from workbench.services.gathering import gather
from workbench.services.history import undo
from workbench.services.looking_over import see_report
from workbench.services.report_sections import leave_out_sections, sections_left_out
from workbench.services.studies import create_study, open_study
from workbench.store.study import Study


@pytest.fixture
def study(tmp_path: Path) -> Iterator[Study]:
    with create_study(tmp_path / "s.voc", "Buses") as made:
        bring_in(made)
        analyse_by_hand(made)
        yield made


def test_that_the_choice_is_kept_and_can_be_undone(study: Study) -> None:
    whole = findings_text(study)
    assert leave_out_sections(study, ["themes", "short"]).nouns == {"report", "history"}
    assert sections_left_out(study) == ("short", "themes")
    assert "## What people say" not in findings_text(study)
    assert leave_out_sections(study, ["short", "themes"]) == NOTHING
    path = study.path
    study.close()
    with open_study(path) as again:
        assert sections_left_out(again) == ("short", "themes")
        undo(again)
        assert sections_left_out(again) == ()
        assert findings_text(again) == whole


def test_that_an_unknown_section_changes_nothing(study: Study) -> None:
    with pytest.raises(Problem):
        leave_out_sections(study, ["short", "prices"])
    assert sections_left_out(study) == ()


def test_that_one_export_may_say_otherwise(study: Study, tmp_path: Path) -> None:
    leave_out_sections(study, ["themes"])
    export_findings(study, tmp_path / "kept", plan=Handover(("md", "html")))
    export_findings(study, tmp_path / "whole", plan=Handover(("md", "html"), without=()))
    assert not (tmp_path / "kept" / "findings-themes.svg").exists()
    assert (tmp_path / "whole" / "findings-themes.svg").exists()
    assert "What people say</h2>" not in (tmp_path / "kept" / "findings.html").read_text(encoding="utf-8")
    assert "What people say</h2>" in (tmp_path / "whole" / "findings.html").read_text(encoding="utf-8")


def test_that_the_same_choice_gives_the_same_bytes(study: Study, tmp_path: Path) -> None:
    leave_out_sections(study, ["short", "collected"])
    one, other = (export_findings(study, tmp_path / name) for name in ("one", "other"))
    assert [path.read_bytes() for path in one] == [path.read_bytes() for path in other]


def test_that_what_was_gathered_before_is_seen_without_what_is_left_out_since(study: Study) -> None:
    gathered = gather(study, Handover())
    leave_out_sections(study, ["themes"])
    content, seen = see_report(study, gathered)
    assert content.handover.without == ("themes",)
    assert "What people say</h2>" not in seen.html()
    assert [part.is_told for part in seen.parts if part.section == "themes"] == [False]
