"""A newer export adds what is new, shows what changed, and doubles nothing."""

from __future__ import annotations

from collections.abc import Sequence

from tests.studies import a_preview
from workbench.domain.ids import derived_id
from workbench.domain.intake import CommentDraft, ImportReport, SubmissionDraft
from workbench.store import comments
from workbench.store.identity import Identities, series_of
from workbench.store.intake import Arrival
from workbench.store.study import Study
from workbench.store.versions import list_changed


def rows(texts: Sequence[str], *, keys: bool) -> list[SubmissionDraft]:
    return [
        SubmissionDraft(number, f"{text}|cell", (CommentDraft(text),), key=str(number) if keys else "")
        for number, text in enumerate(texts, start=1)
    ]


def bring(study: Study, drafts: Sequence[SubmissionDraft], sha256: str) -> ImportReport:
    identities = Identities()
    series = series_of(study, [identities.of(draft) for draft in drafts])
    arrival = Arrival(study, a_preview(f"{sha256[:2]}.csv", sha256), series)
    arrival.add(drafts)
    return arrival.publish()


def figures(report: ImportReport) -> tuple[int, int, int, int]:
    return report.records, report.imported, report.unchanged, report.changed


def test_that_a_longer_export_adds_only_its_new_rows(study: Study) -> None:
    for keys in (True, False):
        texts = [f"{keys} {number}" for number in range(6)]
        bring(study, rows(texts[:4], keys=keys), f"{int(keys)}a" * 32)
        assert figures(bring(study, rows(texts, keys=keys), f"{int(keys)}b" * 32)) == (6, 2, 4, 0)
    assert comments.count(study).comments == 12


def test_that_what_a_row_says_now_is_kept_beside_what_it_said(study: Study) -> None:
    bring(study, rows(["one", "two", "three"], keys=True), "1a" * 32)
    report = bring(study, rows(["one", "two, amended", "three", "four"], keys=True), "1b" * 32)
    assert figures(report) == (4, 1, 2, 1)
    [changed] = list_changed(study, report.source)
    assert (changed.row, changed.before, changed.now) == (2, "two", "two, amended")
    said = [row.text for row in comments.rows(study, comments.keys(study))]
    assert said == ["one", "two", "three", "four"]


def test_that_two_systems_that_count_from_one_are_not_taken_for_each_other(study: Study) -> None:
    bring(study, rows(["a", "b", "c"], keys=True), "1a" * 32)
    assert figures(bring(study, rows(["x", "y", "z"], keys=True), "2a" * 32)) == (3, 3, 0, 0)


def test_that_one_more_identical_row_is_one_more_person(study: Study) -> None:
    bring(study, rows(["same", "same", "other"], keys=False), "1a" * 32)
    assert figures(bring(study, rows(["same"] * 3 + ["other"], keys=False), "1b" * 32)) == (4, 1, 3, 0)
    assert comments.count(study).people == 4


def test_that_a_newer_export_taken_back_can_come_in_again(study: Study) -> None:
    bring(study, rows(["one", "two"], keys=True), "1a" * 32)
    bring(study, rows(["one", "two", "three"], keys=True), "1b" * 32)
    study.log.undo()
    assert comments.count(study).comments == 2
    assert figures(bring(study, rows(["one", "two", "three"], keys=True), "1b" * 32)) == (3, 1, 2, 0)


def test_that_ids_are_derived_from_what_they_name(study: Study) -> None:
    drafts = rows(["one", "one", "two"], keys=False)
    bring(study, drafts, "1a" * 32)
    identities = Identities()
    expected = [identities.of(draft).uid("1a" * 32) for draft in drafts]
    found = study.database.all(
        "SELECT p.uid, c.uid FROM submission p JOIN comment c ON c.submission_id = p.id"
    )
    assert found == [(uid, derived_id("c", uid, "", 0)) for uid in expected]
    assert len({comment for _, comment in found}) == 3


def test_that_of_two_segments_of_one_name_the_last_stays(study: Study) -> None:
    twice = (("ward", "North"), ("ward", "South"))
    bring(study, [SubmissionDraft(1, "row", (CommentDraft("word"),), segments=twice)], "1a" * 32)
    assert study.database.all("SELECT name, value FROM segment") == [("ward", "South")]
