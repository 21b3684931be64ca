"""What a large study remembers of its comments says the same as its tables, whatever is asked and edited."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.studies import TEXTS as FIVE
from tests.studies import a_preview, analyse_by_hand, bring_in, gathered_by_hand, number_of
from workbench.domain.selection import Selection
from workbench.services import campaigns
from workbench.services import comments as verbs
from workbench.services import themes as theme_verbs
from workbench.store import comments, overview, recollection, themes
from workbench.store.connection import Interrupted
from workbench.store.edits import HANDLERS
from workbench.store.searching import folded
from workbench.store.study import Study
from workbench.store.voices import voices

TEXTS = (
    "The bus is late every morning",
    "暗い道",
    "暗い",
    "Über die Brücke",
    "a",
    "Ab",
    "xa\u0301\u0301",
    "ห้องสมุดดีมาก",
    "ดี",
    "100% sure_ly \\ done",
    "The bus is late every morning",
    "library hours",
    "HOURS",
)
TOGETHER = FIVE[:2]
WORDS = ("", *"b B a á ü ab AB 暗 暗い い道 道 ดี ี % _ \\ bus hours zz '".split())


@pytest.fixture(scope="module")
def large(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Study]:
    patch = pytest.MonkeyPatch()
    patch.setattr(recollection, "LARGE", 1)
    with Study.create(tmp_path_factory.mktemp("large") / "large.voc") as study:
        bring_in(study, texts=TEXTS)
        bring_in(study, a_preview("second.csv", "cd" * 32), texts=("library hours", "a new text"))
        analyse_by_hand(study, [0, 1, 2, 0, 1, 2, -1, 0, 1, 2, 0, -1, 2])
        yield study
    patch.undo()


def remembered(study: Study) -> None:
    while verbs.recollect(study):
        pass
    assert recollection.recollection(study) is not None


def said(study: Study, selection: Selection) -> dict[str, Any]:
    """Return all that is answered from memory where there is one."""
    return {
        "count": comments.count(study, selection),
        "keys": {order: list(comments.keys(study, selection, order)) for order in comments.ORDERS},
        "facets": overview.facets(study),
        "summary": overview.summary(study),
        "themes": themes.list_themes(study),
        "voices": [(group.segment, group.people, group.raising) for group in voices(study, selection)],
    }


def test_that_the_same_is_answered_from_memory(large: Study) -> None:
    listed = themes.list_themes(large)
    sources = [row[0] for row in large.database.all("SELECT uid FROM source")]
    some = st.sampled_from

    @given(
        selection=st.builds(
            Selection,
            themes=some([(), (listed[0].id,), (listed[1].id, listed[2].id), ("nothing",)]),
            unassigned=st.booleans(),
            sentiments=some([(), ("negative",), ("positive", "abstained")]),
            languages=some([(), ("en",), ("th", "xx")]),
            channels=some([(), ("web",), ("phone", "web")]),
            sources=some([(), (sources[0],), (sources[1],)]),
            months=some([(), ("2026-03",), ("",)]),
            segments=some([(), ("district=North",), ("district=South",)]),
            search=some(WORDS),
        )
    )
    @settings(max_examples=60, deadline=None)
    def holds(selection: Selection) -> None:
        large.recollection = None
        by_query = said(large, selection)
        remembered(large)
        assert said(large, selection) == by_query

    holds()


@pytest.mark.parametrize("words", WORDS)
def test_that_words_are_found_where_a_reader_finds_them(large: Study, words: str) -> None:
    large.recollection = None
    by_query = comments.keys(large, Selection(search=words))
    remembered(large)
    assert list(comments.keys(large, Selection(search=words))) == by_query
    first = comments.first(large, Selection(search=words))
    assert list(first.keys) == list(by_query)[: len(first.keys)]


def test_that_the_first_rows_are_the_beginning_of_all(large: Study) -> None:
    remembered(large)
    for order in comments.ORDERS:
        selection = Selection(search="a")
        first = comments.first(large, selection, order)
        every = comments.keys(large, selection, order)
        assert list(every[: len(first.keys)]) == list(first.keys)
        assert not first.are_all or list(first.keys) == list(every)


@pytest.mark.parametrize(
    "done", ["move", "merge", "set aside", "rename", "correct", "dissolve", "undo", "hide"]
)
def test_that_an_edit_is_seen_in_memory(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, done: str) -> None:
    monkeypatch.setattr(recollection, "LARGE", 1)
    with Study.create(tmp_path / "edited.voc") as study:
        bring_in(study)
        gathered_by_hand(study, {TOGETHER[0]: TOGETHER})
        analyse_by_hand(study, (0, 1, 1, -1))
        remembered(study)
        first, second, *_ = themes.list_themes(study)
        edits = {
            "move": lambda: theme_verbs.move_comments(study, [1, 5], second.id),
            "merge": lambda: theme_verbs.merge_themes(study, [first.id], second.id),
            "set aside": lambda: theme_verbs.set_aside(study, first.id),
            "rename": lambda: theme_verbs.rename_theme(study, first.id, "zebra"),
            "correct": lambda: comments.correct_languages(study, [1], "tr", "Correct"),
            "dissolve": lambda: campaigns.dissolve(study, number_of(study, TOGETHER[0])),
            "undo": study.log.undo,
            "hide": lambda: study.log.undo() and study.log.undo(),
        }
        edits[done]()
        from_memory = said(study, Selection(themes=(second.id,)))
        remembered(study)
        again = said(study, Selection(themes=(second.id,)))
        study.recollection = None
        by_query = said(study, Selection(themes=(second.id,)))
        assert from_memory == by_query
        assert again == by_query


def test_that_every_kind_of_edit_is_known_to_touch_the_columns_or_to_leave_them() -> None:
    sure = {
        kind
        for kind in HANDLERS
        if kind in recollection.TOUCHING | recollection.LEAVING
        or kind.partition(".")[0] in recollection.LEAVING_AREAS
    }
    assert set(HANDLERS) - sure == {"steps"}


def test_that_a_part_that_was_interrupted_is_read_again(large: Study) -> None:
    large.recollection = None
    verbs.recollect(large)
    large.database.conn.set_progress_handler(lambda: 1, 1)
    with pytest.raises(Interrupted):
        verbs.recollect(large)
    large.database.conn.set_progress_handler(None, 0)
    remembered(large)
    assert comments.count(large).comments == len(TEXTS) + 2


def test_that_letters_are_folded_as_the_index_folds_them() -> None:
    assert [folded(word) for word in ("B", "É", "暗い", "\u0301")] == ["b", "e", "暗い", ""]
