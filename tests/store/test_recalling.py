"""What a large study remembers of its comments says the same as its tables, whatever is asked and edited."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.studies import TEXTS as FIVE
from tests.studies import a_preview, analyse_by_hand, bring_in, gathered_by_hand, number_of
from workbench.domain.a11 import ADAPTER
from workbench.domain.intake import Column, CommentDraft, Mapping, Role, SubmissionDraft
from workbench.domain.selection import Selection
from workbench.domain.tags import TONES
from workbench.services import campaigns
from workbench.services import comments as verbs
from workbench.services import themes as theme_verbs
from workbench.store import (
    comments,
    overview,
    personal_data,
    recalling,
    recollection,
    searching,
    segments,
    tags,
    themes,
)
from workbench.store.connection import Interrupted, StudyDatabase
from workbench.store.edits import HANDLERS
from workbench.store.intake import Arrival
from workbench.store.searching import folded
from workbench.store.selecting import current
from workbench.store.study import Study
from workbench.store.voices import answering, voices

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
SEGMENTS = (
    ("district=North",),
    ("district=South", "district=nowhere"),
    ("district=North", "age=old"),
    ("age=very=old",),
    ("positive_ease=1",),
)
VOIDING = {
    *("source.show", "source.hide", "rows.exchange", "run.choose", "preparation.choose"),
    *("campaign.dissolve", "campaign.gather", "question.polarity", "calibration.exchange"),
}
"""Kinds of edits that change what was read into columns."""
TOGETHER = FIVE[:2]
WORDS = ("", *"b B a á ü ab AB 暗 暗い い道 道 ดี ี % _ \\ bus hours zz '".split())


@pytest.fixture(scope="module")
def large(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Study]:
    patch = pytest.MonkeyPatch()
    patch.setattr(recollection, "LARGE", 1)
    with Study.create(tmp_path_factory.mktemp("large") / "large.voc") as study:
        bring_in(study, texts=TEXTS)
        bring_in(study, a_preview("second.csv", "cd" * 32), texts=("library hours", "a new text"))
        _bring_in_boxes(study)
        analyse_by_hand(study, [0, 1, 2, 0, 1, 2, -1, 0, 1, 2, 0, -1, 2])
        _read_tags_and_sentences(study)
        yield study
    patch.undo()


def _bring_in_boxes(study: Study) -> None:
    """Import people of several segments, some of whom ticked boxes, and some of whom wrote nothing."""
    preview = replace(a_preview("boxes.csv", "ef" * 32), mapping=Mapping(ADAPTER, (Column("c", Role.TEXT),)))
    arrival = Arrival(study, preview)
    told = (
        (("district", "South"), ("positive_ease", "1"), ("negative_other", "0")),
        (("district", "North"), ("age", "old"), ("age=very", "old")),
        (("age", "young"), ("negative_ease", "true")),
        (("district", "South"), ("age", "old")),
    )
    arrival.add(
        [
            SubmissionDraft(
                row,
                str(row),
                (CommentDraft("library hours"),) if row < len(told) else (),
                author="anna" if row == 1 else "",
                channel="desk",
                segments=segments,
            )
            for row, segments in enumerate(told, start=1)
        ]
    )
    arrival.publish()


def _read_tags_and_sentences(study: Study) -> None:
    """Let the run have read tags and further themes in some texts, and let people have the last word on others."""
    run = current(study)["run"]
    read = [
        *((run, text, "open", "tone", TONES[text % 3], 0, 0.9) for text in range(1, 10)),
        *(
            (run, text, "open", "driver", ("ease", "other")[text % 2], text % 3 - 1, 0.9)
            for text in range(2, 12)
        ),
    ]
    sentences = [
        (run, text, start, start + 1, (text + start) % 3, 0.5) for text in range(1, 9) for start in (0, 1)
    ]
    with study.database.atomic():
        study.database.pour("text_tag (run_id, text_id, polarity, family, tag, sign, score)", read)
        study.database.pour("membership (run_id, text_id, start, stop, cluster, strength)", sentences)
        study.database.execute("UPDATE assignment SET weak = 1 WHERE text_id % 3 = 0")
    tags.decide(
        study, [(1, "tone", "worry;anger"), (2, "tone", ""), (3, "driver", "ease"), (16, "driver", "")], "Say"
    )
    theme_verbs.move_comments(study, [4], themes.list_themes(study)[0].id)
    theme_verbs.move_comments(study, [5, 6], None)


def remembered(study: Study) -> None:
    while verbs.recollect(study) or verbs.recollect_further(study):
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
        "answering": answering(study),
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
            segments=some([(), *SEGMENTS]),
            weak=st.booleans(),
            mentions=some([(), (listed[0].id,), (listed[1].id, listed[2].id)]),
            tones=some([(), ("anger",), ("worry", "nothing"), ("nothing",)]),
            drivers=some([(), ("ease",), ("ease+", "other-"), ("other",)]),
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


def test_that_a_list_of_texts_is_read_whole_in_whatever_pieces(
    large: Study, monkeypatch: pytest.MonkeyPatch
) -> None:
    large.recollection = None
    by_query = comments.keys(large, Selection(search="a"))
    for size in (1, 2, 3, 5):
        monkeypatch.setattr(searching, "_LISTED_AT_ONCE", size)
        large.recollection = None
        remembered(large)
        assert list(comments.keys(large, Selection(search="a"))) == by_query
        assert list(comments.keys(large, Selection(search="hours"))) == _holding(large, "hours")


def test_that_the_index_is_asked_once_for_all_the_rest_of_a_search(
    large: Study, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(searching, "_FIRST_LOOKED_UP", 1)
    monkeypatch.setattr(recalling, "LONGEST", -1.0)
    remembered(large)
    asked, one = list[str](), large.database.one

    def noted(_: StudyDatabase, sql: str, parameters: Any = ()) -> Any:
        asked.append(sql)
        return one(sql, parameters)

    monkeypatch.setattr(StudyDatabase, "one", noted)
    assert not comments.first(large, Selection(search="brary")).are_all
    assert list(comments.keys(large, Selection(search="brary"))) == _holding(large, "brary")
    assert len([sql for sql in asked if "MATCH" in sql]) == 1


def test_that_some_rows_are_shown_sooner_than_none(large: Study, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(searching, "_FIRST_LOOKED_UP", 1)
    monkeypatch.setattr(recalling, "SOON", -1.0)
    monkeypatch.setattr(recalling, "LONGEST", 60.0)
    for words in ("bus", "ดีมาก"):
        large.recollection = None
        remembered(large)
        first = comments.first(large, Selection(search=words))
        assert first.keys
        assert list(first.keys) == _holding(large, words)[: len(first.keys)]
        assert first.are_all is (words != "bus")


def _holding(study: Study, words: str) -> list[int]:
    rows = study.database.all("SELECT id, received FROM comment ORDER BY id")
    return [number for number, text in rows if words in text.lower()]


def test_that_the_first_rows_are_the_beginning_of_all(large: Study) -> None:
    remembered(large)
    for order in comments.ORDERS:
        selection = Selection(search="a")
        first = comments.first(large, selection, order)
        every = comments.keys(large, selection, order)
        assert list(every[: len(first.keys)]) == list(first.keys)
        assert not first.are_all or list(first.keys) == list(every)


EDITS = (
    "move",
    "merge",
    "set aside",
    "rename",
    "correct",
    "tag",
    "dismiss",
    "dissolve",
    "undo",
    "hide",
    "several",
)


@pytest.mark.parametrize("done", EDITS)
def test_that_an_edit_is_seen_in_memory(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, done: str) -> None:
    monkeypatch.setattr(recollection, "LARGE", 1)
    with Study.create(tmp_path / "edited.voc") as study:
        bring_in(study)
        with study.database.atomic():
            study.database.pour("personal_mark", [(1, 1, 0, 3, "name", "by hand", 1.0, "found")])
        gathered_by_hand(study, {TOGETHER[0]: TOGETHER})
        analyse_by_hand(study, (0, 1, 1, -1))
        remembered(study)
        first, second, *_ = themes.list_themes(study)
        said(study, Selection(themes=(second.id,)))
        known = study.recollection
        edits = {
            "move": lambda: theme_verbs.move_comments(study, [1, 5], second.id),
            "merge": lambda: theme_verbs.merge_themes(study, [first.id], second.id),
            "set aside": lambda: theme_verbs.set_aside(study, first.id),
            "rename": lambda: theme_verbs.rename_theme(study, first.id, "zebra"),
            "correct": lambda: comments.correct_languages(study, [1], "tr", "Correct"),
            "tag": lambda: tags.decide(study, [(1, "tone", "anger")], "Say"),
            "dismiss": lambda: personal_data.judge(study, [1], "dismissed", "Dismiss"),
            "several": lambda: (
                comments.correct_languages(study, [2], "zz", "Correct"),
                tags.decide(study, [(2, "driver", "ease-")], "Say"),
                study.log.undo(),
                theme_verbs.make_theme(study, "New", [1]),
            ),
            "dissolve": lambda: campaigns.dissolve(study, number_of(study, TOGETHER[0])),
            "undo": study.log.undo,
            "hide": lambda: study.log.undo() and study.log.undo(),
        }
        edits[done]()
        assert (recollection.recollection(study) is known) == (done not in {"dissolve", "undo", "hide"})
        from_memory = said(study, Selection(themes=(second.id,)))
        remembered(study)
        again = said(study, Selection(themes=(second.id,)))
        study.recollection = None
        by_query = said(study, Selection(themes=(second.id,)))
        assert from_memory == by_query
        assert again == by_query


@pytest.mark.parametrize("most", [0, 1])
def test_that_names_of_people_are_left_to_the_database(
    large: Study, monkeypatch: pytest.MonkeyPatch, most: int
) -> None:
    def said_of_groups() -> list[dict[str, Any]]:
        # What filters offer leaves out names of far fewer values.
        return [{**said(large, Selection(segments=one)), "facets": None} for one in SEGMENTS]

    large.recollection = None
    by_query = said_of_groups()
    monkeypatch.setattr(segments, "_MOST_VALUES", most)
    remembered(large)
    assert said_of_groups() == by_query
    large.recollection = None


def test_that_all_is_answered_while_the_rest_is_being_read(large: Study) -> None:
    selection = Selection(segments=("district=South",), drivers=("ease",))
    large.recollection = None
    by_query = said(large, selection)
    while verbs.recollect(large):
        pass
    is_more = True
    while is_more:
        assert said(large, selection) == by_query
        is_more = verbs.recollect_further(large)
    assert said(large, selection) == by_query


def test_that_a_tag_put_right_while_the_rest_is_being_read_is_seen(large: Study) -> None:
    selection = Selection(tones=("anger",))
    large.recollection = None
    while verbs.recollect(large):
        pass
    before = comments.count(large, selection).comments
    (hours,) = large.database.one("SELECT id FROM comment WHERE text_id = ?", (number_of(large, "HOURS"),))
    tags.decide(large, [(hours, "tone", "anger")], "Say")
    known = large.recollection
    assert comments.count(large, selection).comments == before + 1
    assert large.recollection is known
    large.log.undo()
    assert comments.count(large, selection).comments == before


def test_that_every_kind_of_edit_is_known_to_touch_the_columns_or_to_leave_them() -> None:
    sure = {kind for kind in HANDLERS if kind in VOIDING or recollection.touches(kind) is not None}
    assert set(HANDLERS) - sure == {"steps"}


def test_that_a_part_that_was_interrupted_is_read_again(large: Study) -> None:
    large.recollection = None
    verbs.recollect(large)
    large.database.conn.set_progress_handler(lambda: 1, 1)
    with pytest.raises(Interrupted):
        verbs.recollect(large)
    large.database.conn.set_progress_handler(None, 0)
    remembered(large)
    assert comments.count(large).comments == len(TEXTS) + 5


def test_that_letters_are_folded_as_the_index_folds_them() -> None:
    assert [folded(word) for word in ("B", "É", "暗い", "\u0301")] == ["b", "e", "暗い", ""]
