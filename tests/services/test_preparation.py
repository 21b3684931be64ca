"""Comments are looked through by the real worker: languages, campaigns, personal data."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.studies import bring_in
from workbench.domain.problems import Problem
from workbench.domain.selection import Selection
from workbench.services import campaigns, comments, history, languages, personal_data, preparation, studies
from workbench.store.snapshot import take_snapshot
from workbench.store.study import Study

LETTER = (
    "Dear Council, I am writing to object to the plan to remove parking spaces from Chandler Street. "
    "Traders depend on customers who come by car, and the bus does not serve the side streets. "
    "Please keep the parking and look for another way to make room for the bus. Yours faithfully, {name}"
)
OWN = "My father uses a wheelchair and cannot walk from the car park at the harbour."
SENDERS = ["Ann Miller", "Bo Lind", "Cora Diaz", "Dan Okafor", "Eve Laurent", "Finn Berg"]
LETTERS = [LETTER.format(name=name) for name in SENDERS]
WITH_ADDITION = LETTERS[0].replace("Yours faithfully", f"{OWN} Yours faithfully")
OTHERS = [
    "Please write to ann.miller@example.org about the broken lamp in our street.",
    "El autobús llega siempre tarde y nadie avisa a la gente que espera en la parada.",
    "Kütüphane çok güzel ama akşamları erken kapanıyor, öğrenciler gidemiyor.",
]
TEXTS = [*LETTERS, WITH_ADDITION, *OTHERS]


@pytest.fixture
def study(tmp_path: Path) -> Iterator[Study]:
    with studies.create_study(tmp_path / "study.voc") as made:
        bring_in(made, texts=TEXTS)
        preparation.look_through(made)
        yield made


def key_of(study: Study, text: str) -> int:
    [row] = [row for row in comments.rows(study, comments.keys(study)) if row.text == text]
    return row.key


def test_that_looking_through_tells_languages_campaigns_and_personal_data(study: Study) -> None:
    assert not preparation.is_needed(study)
    told = [row.language for row in comments.rows(study, comments.keys(study))]
    assert told == ["en"] * 8 + ["es", "tr"]
    [campaign] = campaigns.list_campaigns(study)
    assert (campaign.counts.comments, campaign.counts.texts, campaign.counts.people) == (7, 7, 6)
    assert campaign.added == 1
    assert any(OWN.rstrip(".") in voice.addition for voice in campaigns.voices_of(study, campaign.id))
    assert [mark.text for mark in personal_data.list_marks(study, kinds=["email"])] == [
        "ann.miller@example.org"
    ]
    assert history.next_undo(study) == "Import survey.csv"


def test_that_a_campaign_is_analysed_as_its_letter_and_what_was_added(study: Study) -> None:
    texts = take_snapshot(study).texts
    assert len(texts) == 1 + 1 + len(OTHERS)
    assert sum("Chandler Street" in text for text in texts) == 1
    assert any(OWN.rstrip(".") in text and "Chandler" not in text for text in texts)


def test_that_a_mark_dismissed_is_a_step_that_can_be_taken_back(study: Study) -> None:
    [mark] = personal_data.list_marks(study, kinds=["email"])
    key = key_of(study, OTHERS[0])
    assert any(found.kind == "email" for found in comments.detail(study, key).marks)
    personal_data.judge(study, [mark.id], "dismissed")
    assert not any(found.kind == "email" for found in comments.detail(study, key).marks)
    assert ("email", "dismissed", 1) in personal_data.tally(study)
    history.undo(study)
    assert ("email", "found", 1) in personal_data.tally(study)


def test_that_a_corrected_language_outranks_what_was_told(study: Study) -> None:
    key = key_of(study, OTHERS[2])
    languages.correct_language(study, [key], " AZ ")
    assert comments.keys(study, Selection(languages=("az",))) == [key]
    history.undo(study)
    assert comments.detail(study, key).comment.language == "tr"
    with pytest.raises(Problem) as caught:
        languages.correct_language(study, [key], "turkish")
    assert caught.value.code == "language.unknown"


def test_that_only_new_comments_are_examined_again(study: Study) -> None:
    from tests.studies import a_preview

    bring_in(study, a_preview("more.csv", "cd" * 32), ["Call me on +34 612 345 678 please"])
    assert preparation.is_needed(study)
    task = preparation.begin(study)
    assert task.unprepared.received == ("Call me on +34 612 345 678 please",)
    preparation.discard(task)


def test_that_letters_said_to_be_no_campaign_are_none_after_more_of_them_came(study: Study) -> None:
    from tests.studies import a_preview

    [campaign] = campaigns.list_campaigns(study)
    campaigns.dissolve(study, campaign.id)
    more = [LETTER.format(name=name) for name in ("Gus Hall", "Hana Sato", "Ivo Novak")]
    bring_in(study, a_preview("more.csv", "cd" * 32), more)
    preparation.look_through(study)
    assert campaigns.list_campaigns(study) == []
    [alike] = campaigns.list_dissolved(study)
    assert alike.counts.comments == 10
    assert sum("Chandler Street" in text for text in take_snapshot(study).texts) == 10
