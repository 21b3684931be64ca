"""Languages, campaigns and personal data, looked at and corrected on the command line."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.typed import Typing, typing
from workbench.domain.personal_data import Mark
from workbench.protocol.events import Progress
from workbench.store import preparation
from workbench.store.study import Study

LETTER = "Dear council keep the branch library in our street open. "
FILE = f"id,comment\n1,{LETTER}\n2,{LETTER}I learnt to read there.\n3,Call me on 0123 please\n4,hm\n"


def looked_through(study: Study, tell: Callable[[Progress], None] | None = None) -> None:
    """Put what a worker would find in its place."""
    if not preparation.is_needed(study):
        return
    seen = preparation.take_unprepared(study)
    told = zip(seen.numbers, seen.texts, strict=True)
    preparation.keep_languages(
        study, [(number, "und" if text == "hm" else "en", 0.9) for number, text in told]
    )
    held = zip(seen.received, seen.holders, strict=True)
    marks = [(key, _marks(received)) for received, keys in held for key in keys]
    preparation.keep_marks(study, marks)
    arrival = preparation.CampaignArrival(study, seen.data_hash, {})
    first, second = seen.numbers[:2]
    arrival.add(
        [
            preparation.Member(first, first, 1.0, ""),
            preparation.Member(second, first, 0.9, "I learnt to read there."),
        ]
    )
    arrival.publish()


def _marks(text: str) -> tuple[Mark, ...]:
    place = text.find("0123")
    return () if place < 0 else (Mark(place, place + 4, "phone", "a number", 0.8),)


@pytest.fixture
def voc(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Typing:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("workbench.cli.comment_commands.look_through", looked_through)
    made = typing(capsys)
    Path("a.csv").write_text(FILE, encoding="utf-8")
    made("new", "s.voc")
    made("import", "s.voc", "a.csv")
    return made


def test_that_languages_are_counted_and_the_unsure_ones_listed(voc: Typing) -> None:
    assert voc("languages", "s.voc", "--json").document["languages"] == {"en": 3, "und": 1}
    assert "hm" in voc("languages", "s.voc", "--list", "und").out


def test_that_languages_are_corrected_in_bulk_and_one_by_one(voc: Typing) -> None:
    assert "1 comment set to Catalan." in voc("languages", "s.voc", "--set", "ca", "--from", "und").out
    (comment,) = voc("languages", "s.voc", "--list", "ca", "--json").document["comments"]
    assert "1 comment set to Thai." in voc("languages", "s.voc", "--set", "th", "--comment", comment).out
    assert voc("languages", "s.voc", "--json").document["languages"] == {"en": 3, "th": 1}
    assert voc("undo", "s.voc").code == 0


def test_that_campaigns_are_counted_three_ways(voc: Typing) -> None:
    (campaign,) = voc("campaigns", "s.voc", "--json").document["campaigns"]
    assert campaign["counts"] == {"comments": 2, "texts": 2, "people": 2}
    assert (campaign["changed"], campaign["added"]) == (1, 1)
    assert "I learnt to read there." in voc("campaigns", "s.voc", "--letter", str(campaign["id"])).out


def test_that_alike_texts_are_said_to_be_no_campaign_and_one_after_all(voc: Typing) -> None:
    (campaign,) = voc("campaigns", "s.voc", "--json").document["campaigns"]
    number = str(campaign["id"])
    said = voc("campaigns", "s.voc", "--dissolve", number)
    assert f"No campaign: the 2 comments of letter {number}." in said.out
    assert "no campaign (" in said.out
    told = voc("campaigns", "s.voc", "--json").document
    assert (told["campaigns"], [row["id"] for row in told["dissolved"]]) == ([], [campaign["id"]])
    assert voc("campaigns", "s.voc", "--dissolve", "99999").code == 1
    assert voc("undo", "s.voc").code == 0
    assert voc("campaigns", "s.voc", "--json").document["campaigns"] == [campaign]
    voc("campaigns", "s.voc", "--dissolve", number)
    assert "A campaign after all" in voc("campaigns", "s.voc", "--gather", number).out
    assert voc("campaigns", "s.voc", "--json").document["campaigns"] == [campaign]


def test_that_personal_data_is_shown_and_judged(voc: Typing) -> None:
    (mark,) = voc("personal-data", "s.voc", "--json").document["marks"]
    assert (mark["kind"], mark["text"]) == ("phone", "0123")
    assert "[0123]" in voc("personal-data", "s.voc").out
    assert "1 mark" in voc("personal-data", "s.voc", "--dismiss", str(mark["id"])).out
    assert voc("personal-data", "s.voc", "--judged", "dismissed", "--json").document["marks"] != []
    assert voc("personal-data", "s.voc", "--kind", "name", "--json").document["marks"] == []
