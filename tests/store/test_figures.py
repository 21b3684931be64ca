"""Figures of groups are those that counting comment by comment gives, whatever a person decided of them."""

from __future__ import annotations

import random
from collections import Counter, defaultdict
from collections.abc import Iterator
from typing import Any

import pytest

from tests.studies import a_preview
from workbench.domain.intake import CommentDraft, MeasureKind, MeasureValue, SubmissionDraft
from workbench.domain.measures import GROUPINGS
from workbench.domain.recipe import Recipe
from workbench.domain.selection import EVERYTHING, Selection
from workbench.store import comments, measures, memberships, overview, themes, trends, voices
from workbench.store.intake import Arrival
from workbench.store.runs import ClusterRow, RunArrival, RunHeader, SentimentResult, TextResult
from workbench.store.selecting import FROM_COMMENTS, FURTHER, FURTHER_HOLDS, LANGUAGE, PERSON, current
from workbench.store.snapshot import take_snapshot
from workbench.store.study import Study

CLUSTERS = 6
LEARNT = "effort"
SELECTIONS = (EVERYTHING, Selection(sentiments=("negative",)), Selection(channels=("web", "phone")))


@pytest.fixture(scope="module")
def study(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Study]:
    """A study of three files, one of them hidden, with merges, placements, a theme set aside and a campaign."""
    with Study.create(tmp_path_factory.mktemp("figures") / "figures.voc") as made:
        _fill(made)
        yield made


def _fill(study: Study) -> None:
    lot = random.Random(11)
    for number in range(3):
        arrival = Arrival(study, a_preview(f"wave {number}.csv", f"{number:02d}" * 32))
        arrival.add([_submission(lot, row) for row in range(1, 81)])
        arrival.publish()
    _analyse(study)
    _decide(study, lot)
    with study.database.atomic():
        study.database.execute("UPDATE source SET state = 'hidden' WHERE id = 3")


def _submission(lot: random.Random, row: int) -> SubmissionDraft:
    said = [f"What number {lot.randrange(60)} says of it" for _ in range(lot.choice((0, 1, 1, 2)))]
    told = [("district", lot.choice("NSEW")), ("age", lot.choice(("young", "old"))), ("“odd” name", "a\n\\b")]
    return SubmissionDraft(
        row,
        f"{row} {said}",
        tuple(
            CommentDraft(text, lot.choice(("What was good?", "", "Else?")), language=lot.choice(("en", "")))
            for text in said
        ),
        date=lot.choice(("", "2026-01-05", "2026-02-07", "2026-02-20")),
        channel=lot.choice(("web", "phone", "")),
        author=lot.choice(("", "ann", "bob", "cem", "dua")),
        segments=tuple(one for one in told if lot.random() < 0.7),
        measures=(MeasureValue(LEARNT, MeasureKind.EFFORT, float(lot.randint(0, 7)), 1, 7),),
    )


def _analyse(study: Study) -> None:
    snapshot = take_snapshot(study)
    numbers = list(snapshot.numbers)
    header = RunHeader(Recipe(), snapshot.data_hash, {}, {}, {}, len(numbers), "now", 1.0)
    run = RunArrival(study, header)
    run.add_clusters([ClusterRow(one, f"Theme {one}", "en", [("word", 1.0)], []) for one in range(CLUSTERS)])
    run.add_texts(
        [TextResult(text, "en", place % (CLUSTERS + 1) - 1, 0.5, 0, 0) for place, text in enumerate(numbers)]
    )
    run.add_sentiment(
        [
            SentimentResult(numbers[place], polarity, place % 4 - 1, 0.1, 0.9)
            for place, polarity in snapshot.readings
        ]
    )
    run.publish("Analyse")


def _decide(study: Study, lot: random.Random) -> None:
    found = [theme.id for theme in themes.list_themes(study)]
    themes.merge_themes(study, found[1:2], found[0], "Merge")
    themes.set_state(study, found[2], "parked", "Set aside")
    chosen = lot.sample(comments.keys(study), 40)
    comments.place(study, [(key, lot.choice(("", *found[2:]))) for key in chosen], "Place")
    run = current(study)["run"]
    texts = [text for (text,) in study.database.all("SELECT id FROM unique_text ORDER BY id")]
    with study.database.atomic():
        for place, text in enumerate(texts[:20]):
            further = (run, text, 3, 8, place % CLUSTERS, 0.5)
            study.database.execute("INSERT INTO membership VALUES (?, ?, ?, ?, ?, ?)", further)
        study.database.execute("INSERT INTO preparation VALUES (7, '', '', '', 'published')")
        study.database.execute("INSERT OR REPLACE INTO study_fact VALUES ('current_preparation', '7')")
        for text in texts[:5]:
            member = (text, texts[0])
            study.database.execute("INSERT INTO campaign_member VALUES (7, ?, ?, 0.9, NULL)", member)


def comment_by_comment(study: Study, selection: Selection = EVERYTHING) -> list[dict[str, Any]]:
    """Return every selected comment with all that is told of it, read with every table joined."""
    named = {
        "key": "c.id",
        "text": "c.text_id",
        "submission": "c.submission_id",
        "person": PERSON,
        "theme": "ifnull(t.uid, '')",
        "active": "ifnull(t.state = 'active', 0)",
        "label": "ifnull(e.label, 2)",
        "channel": "p.channel",
        "question": "ifnull(q.wording, '')",
        "language": LANGUAGE,
        "month": measures.MONTH,
        "week": measures.WEEK,
        "wave": "printf('%012d', s.id)",
    }
    rows = study.database.all(f"SELECT {', '.join(named.values())} {FROM_COMMENTS}", current(study))
    wanted = set(comments.keys(study, selection))
    every = [dict(zip(named, row, strict=True)) for row in rows]
    return [comment for comment in every if comment["key"] in wanted]


def segments_of(study: Study) -> dict[str, dict[int, str]]:
    told: defaultdict[str, dict[int, str]] = defaultdict(dict)
    for submission, name, value in study.database.all("SELECT submission_id, name, value FROM segment"):
        told[name][submission] = value
    return told


def people_by(said: list[dict[str, Any]], *names: str) -> dict[Any, int]:
    """Return how many people there are by these names' values: by one value, or by several together."""
    pairs = {(tuple(comment[name] for name in names), comment["person"]) for comment in said}
    counts = Counter(values for values, _ in pairs)
    return {values if len(names) > 1 else values[0]: count for values, count in counts.items()}


def test_that_the_study_has_what_could_mislead(study: Study) -> None:
    said = comment_by_comment(study)
    assert len({comment["person"] for comment in said}) < len(said)
    assert {comment["active"] for comment in said} == {0, 1}
    assert study.database.one("SELECT count(*) FROM theme WHERE into_id IS NOT NULL")[0] == 1
    assert memberships.mentions(study)


def test_that_themes_have_the_figures_of_their_comments(study: Study) -> None:
    said = comment_by_comment(study)
    for theme in themes.list_themes(study):
        own = [comment for comment in said if comment["theme"] == theme.id]
        labels = Counter(comment["label"] for comment in own)
        counts = theme.sentiment
        assert (theme.comments, theme.texts) == (len(own), len({comment["text"] for comment in own}))
        assert theme.people == len({comment["person"] for comment in own})
        assert [counts.negative, counts.neutral, counts.positive] == [labels[-1], labels[0], labels[1]]


def test_that_mentions_are_found_whichever_table_is_read_first(study: Study) -> None:
    found: Counter[str] = Counter()
    for key in comments.keys(study):
        row = {**current(study), "key": key}
        query = f"SELECT DISTINCT y.uid {FROM_COMMENTS} {FURTHER} WHERE {FURTHER_HOLDS} AND c.id = :key"
        found.update(theme for (theme,) in study.database.all(query.replace("CROSS JOIN", "JOIN"), row))
    assert memberships.mentions(study) == found


@pytest.mark.parametrize("selection", SELECTIONS)
@pytest.mark.parametrize("by", [*GROUPINGS, "district", ""])
def test_that_answers_are_those_of_the_submissions_meant(study: Study, by: str, selection: Selection) -> None:
    measure = measures.answered(study, MeasureKind.EFFORT)[0]
    expected = Counter(_answers(study, by, selection))
    whole, parts = measures.tallies(study, measure, by, selection)
    found = {(part, tally.value): tally.answers for part, tallies in parts.items() for tally in tallies}
    submissions = {submission for submission, _, _ in expected}
    assert found == Counter((part, value) for _, part, value in expected)
    assert sum(tally.answers for tally in whole) == len(submissions)
    assert measures.parts(study, measure, by, selection) == parts


def _answers(study: Study, by: str, selection: Selection) -> Iterator[tuple[int, str, float]]:
    """Yield the submission, the group and the answer, each once."""
    told = segments_of(study).get(by, {})
    silent = measures.counts_silent(by, selection)
    rows = study.database.all(
        f"SELECT p.id, v.value, p.channel, {measures.MONTH}, {measures.WEEK} {measures.EVERY_SUBMISSION}"
        " JOIN measure_value v ON v.submission_id = p.id WHERE v.value >= 1"
    )
    said: defaultdict[int, list[dict[str, Any]]] = defaultdict(list)
    for comment in comment_by_comment(study, selection):
        said[comment["submission"]].append(comment)
    for submission, value, channel, month, week in rows:
        if not silent and submission not in said:
            continue
        of_submission = {"channel": channel, "month": month, "week": week, "": ""}
        if by in {"theme", "question", "language"}:
            groups = {comment[by] for comment in said[submission]}
        else:
            groups = {of_submission.get(by, told.get(submission, ""))}
        for group in groups:
            yield submission, group, value


@pytest.mark.parametrize("selection", SELECTIONS)
def test_that_voices_are_people_counted_one_by_one(study: Study, selection: Selection) -> None:
    said = comment_by_comment(study, selection)
    told = segments_of(study)
    told["channel"] = {comment["submission"]: comment["channel"] for comment in said if comment["channel"]}
    found = list(voices.voices(study, selection))
    assert [each.segment for each in found] == ["channel", *sorted(told.keys() - {"channel"})]
    for each in found:
        value_of = told[each.segment]
        own = [
            {**comment, "value": value_of[comment["submission"]]}
            for comment in said
            if comment["submission"] in value_of
        ]
        raising = people_by([comment for comment in own if comment["active"]], "value", "theme")
        assert each.people == people_by(own, "value")
        assert each.raising == raising


def test_that_who_answers_counts_submissions_of_visible_files(study: Study) -> None:
    told = segments_of(study)
    has_text = "EXISTS (SELECT 1 FROM comment c WHERE c.submission_id = p.id)"
    rows = study.database.all(f"SELECT p.id, p.channel, {has_text} {measures.EVERY_SUBMISSION}")
    told["channel"] = {submission: channel for submission, channel, _ in rows if channel}
    expected = {
        (name, value): (
            sum(values.get(submission) == value for submission, _, _ in rows),
            sum(values.get(submission) == value and has_text for submission, _, has_text in rows),
        )
        for name, values in told.items()
        for value in set(values.values())
    }
    found = voices.answering(study)
    assert {(name, value): tuple(counts) for name, value, *counts in found} == expected
    in_order = sorted(found, key=lambda row: (row[0] != "channel", row[0], -row[2], row[1]))
    assert found == in_order


@pytest.mark.parametrize("selection", SELECTIONS)
@pytest.mark.parametrize("by", ["month", "week", "wave"])
def test_that_periods_hold_what_was_said_in_them(study: Study, by: Any, selection: Selection) -> None:
    said = [comment for comment in comment_by_comment(study, selection) if comment[by]]
    active = [comment for comment in said if comment["active"]]
    found = trends.by_period(study, by, selection)
    assert {period: counts.people for period, counts in found.items()} == people_by(said, by)
    for name, own in (
        ("judged", [comment for comment in active if comment["label"] != 2]),
        ("negative", [comment for comment in active if comment["label"] == -1]),
    ):
        told = {
            (period, theme): count
            for period, counts in found.items()
            for theme, count in getattr(counts, name).items()
        }
        assert told == Counter((comment[by], comment["theme"]) for comment in own)
    raising = {(period, theme): n for period, one in found.items() for theme, n in one.raising.items()}
    assert raising == people_by(active, by, "theme")
    assert trends.hits(study, by, selection) == Counter(comment[by] for comment in said)


def test_that_facets_and_the_summary_count_every_comment(study: Study) -> None:
    said = comment_by_comment(study)
    facets, found = overview.facets(study), overview.summary(study)
    assert dict(facets.languages) == Counter(comment["language"] for comment in said)
    assert dict(facets.channels) == Counter(comment["channel"] for comment in said)
    assert dict(facets.months) == Counter(comment["month"] for comment in said)
    parked = sum(comment["theme"] != "" and not comment["active"] for comment in said)
    assert found.set_aside == parked
    assert found.unanalysed == 0
