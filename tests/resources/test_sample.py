"""The sample study keeps what its README promises: counts, stories, and nobody's real data."""

from __future__ import annotations

import csv
import io
import json
import re
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from difflib import SequenceMatcher
from functools import cache
from pathlib import Path
from statistics import mean

import pytest

SAMPLE = Path(__file__).parents[2] / "resources" / "sample"
SURVEY, TICKETS = "resident-survey.csv", "service-desk-tickets.csv"
CONSULTATION, POSTS, LETTERS = (
    "chandler-street-consultation.csv",
    "plaza-posts.jsonl",
    "complaint-letters.csv",
)
SCHEME = "What would you like to tell us about the scheme?"
TEXT_COLUMNS = {
    SURVEY: {"good": "Q7", "improve": "Q8"},
    TICKETS: {"description": "Description"},
    CONSULTATION: {"scheme": SCHEME},
    POSTS: {"text": "text"},
    LETTERS: {"letter": "Letter"},
}
IDS = {
    SURVEY: "ResponseId",
    TICKETS: "Id",
    CONSULTATION: "Response ID",
    POSTS: "id",
    LETTERS: "Reference",
}
DATES = {
    SURVEY: "EndDate",
    TICKETS: "Created at",
    CONSULTATION: "Submitted",
    POSTS: "created_at",
    LETTERS: "Received",
}
SHORT_NAMES = {
    "survey": SURVEY,
    "tickets": TICKETS,
    "consultation": CONSULTATION,
    "social": POSTS,
    "letters": LETTERS,
}
Row = dict[str, str]


@dataclass(frozen=True)
class Comment:
    file: str
    text: str
    day: date
    row: Row
    truth: Row


def raw_text(file: str) -> str:
    return (SAMPLE / "files" / file).read_bytes().decode("utf-8-sig")


def wrong_on_purpose(file: str) -> list[tuple[str, str]]:
    """What is wrong with a line and the line, as `broken.txt` lists them."""
    lines = (SAMPLE / "source" / "broken.txt").read_text("utf-8").splitlines()
    parts = [line.split(" | ", 3) for line in lines if not line.startswith("#")]
    return [(defect, raw) for name, defect, _, raw in parts if SHORT_NAMES[name] == file]


@cache
def rows(file: str) -> tuple[Row, ...]:
    """Every sound row; reading is strict, so that one wrong row which was not listed fails."""
    text = raw_text(file)
    for _, raw in wrong_on_purpose(file):
        before, found, after = text.partition(raw)
        assert found
        text = before + after.lstrip("\r\n")
    if file == POSTS:
        return tuple(json.loads(line) for line in text.splitlines())
    delimiter = ";" if file == CONSULTATION else ","
    names, *cells = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    return tuple(dict(zip(names, row, strict=True)) for row in (cells[2:] if file == SURVEY else cells))


@cache
def truth() -> dict[str, Row]:
    with (SAMPLE / "truth.csv").open(encoding="utf-8", newline="") as stream:
        return {row["key"]: row for row in csv.DictReader(stream, strict=True)}


@cache
def comments() -> tuple[Comment, ...]:
    return tuple(found for file in IDS for row in rows(file) for found in comments_of(file, row))


def comments_of(file: str, row: Row) -> Iterator[Comment]:
    for question, column in TEXT_COLUMNS[file].items():
        if row[column]:
            yield Comment(file, row[column], day_of(file, row), row, truth()[f"{row[IDS[file]]}:{question}"])


def day_of(file: str, row: Row) -> date:
    written = row[DATES[file]][:10]
    return date.fromisoformat("-".join(reversed(written.split("."))) if file == CONSULTATION else written)


def months(theme: str, sentiment: str) -> Counter[int]:
    """Comments per month that raise a theme, as their main or second one, in a sentiment."""
    return Counter(
        comment.day.month
        for comment in comments()
        if theme in (comment.truth["theme"], comment.truth["also"])
        and comment.truth["sentiment"] == sentiment
    )


def campaign() -> list[Comment]:
    return [comment for comment in comments() if comment.truth["kind"] == "campaign"]


def test_that_the_files_are_what_the_script_makes(tmp_path: Path) -> None:
    subprocess.run([sys.executable, SAMPLE / "make_sample.py", "--into", tmp_path], check=True)
    made = {path.relative_to(tmp_path): path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()}
    kept = {Path("files", path.name) for path in (SAMPLE / "files").iterdir()} | {Path("truth.csv")}
    assert set(made) == kept
    assert all((SAMPLE / name).read_bytes() == content for name, content in made.items())


def test_that_the_truth_knows_every_comment_and_no_other() -> None:
    keys = [comment.truth["key"] for comment in comments()]
    assert len(keys) == len(set(keys)) == len(truth())
    assert all(comment.file == comment.truth["file"] for comment in comments())


def test_that_the_readme_tells_the_true_counts() -> None:
    written = {
        cells[0].strip("`"): [int(cell) for cell in cells[1:]]
        for line in (SAMPLE / "README.md").read_text("utf-8").splitlines()
        if (cells := [cell.strip() for cell in line.strip("|").split("|")])[0].strip("`") in IDS
        and all(cell.isdigit() for cell in cells[1:])
    }
    counted = {
        file: Counter(each.truth["language"] for each in comments() if each.file == file) for file in IDS
    }
    assert written == {
        file: [len(rows(file)), *(count[language] for language in ("en", "es", "tr", "th")), count.total()]
        for file, count in counted.items()
    }


def test_that_every_channel_speaks_four_languages() -> None:
    by_language = Counter(comment.truth["language"] for comment in comments())
    assert len(comments()) >= 800
    assert by_language["en"] >= 400
    assert by_language["es"] >= 170
    assert by_language["tr"] >= 150
    assert by_language["th"] >= 130
    assert len({(comment.file, comment.truth["language"]) for comment in comments()}) == 5 * 4


def test_that_the_comments_are_of_january_to_august_2026() -> None:
    days = [comment.day for comment in comments()]
    assert {day.year for day in days} == {2026}
    assert {day.month for day in days} == set(range(1, 9))
    consulted = [day_of(CONSULTATION, row) for row in rows(CONSULTATION)]
    assert date(2026, 3, 16) <= min(consulted) < max(consulted) <= date(2026, 5, 31)


def test_that_eight_rows_are_broken_and_swallow_no_other() -> None:
    broken = Counter(defect for file in IDS for defect, _ in wrong_on_purpose(file))
    assert broken.pop("preview") == 2
    assert broken.total() == 8
    assert all(raw_text(file).count(raw) == 1 for file in IDS for _, raw in wrong_on_purpose(file))
    assert all(rows(file) for file in IDS)


def test_that_ids_are_unique_within_a_file() -> None:
    for file, column in IDS.items():
        assert len({row[column] for row in rows(file)}) == len(rows(file))


def test_that_only_very_short_answers_and_the_campaign_repeat() -> None:
    written = Counter(
        re.sub(r"\s+", " ", comment.text).casefold()
        for comment in comments()
        if comment.truth["kind"] != "campaign"
    )
    assert max((len(text) for text, count in written.items() if count > 1), default=0) <= 10


def test_that_one_letter_came_from_forty_five_senders() -> None:
    texts = [comment.text for comment in campaign()]
    assert len(texts) == len(set(texts)) == 45
    assert all(SequenceMatcher(None, texts[0], text, autojunk=False).ratio() > 0.75 for text in texts)
    own = sum(len(text.split("\n\n")) == 4 for text in texts)
    assert own >= 10


def test_that_the_app_rises_in_the_last_two_months() -> None:
    count = months("app", "negative")
    assert sum(count[month] for month in range(1, 7)) == 0
    assert min(count[7], count[8]) >= 25
    assert months("app", "positive")[7] + months("app", "positive")[8] <= 2


def test_that_street_lighting_fades_after_the_repair_of_april() -> None:
    dark, lit = months("lighting", "negative"), months("lighting", "positive")
    assert sum(dark[month] for month in (1, 2, 3)) >= 25
    assert sum(dark[month] for month in (4, 5, 6, 7, 8)) <= 1
    assert lit[4] >= 10


def test_that_a_small_group_has_a_theme_of_its_own() -> None:
    people = [row for file in (SURVEY, CONSULTATION, LETTERS) for row in rows(file)]
    aided = [row for row in people if "Yes" in (row.get("Q3"), row.get("Mobility aid"))]
    theirs = [
        comment for comment in comments() if "access" in (comment.truth["theme"], comment.truth["also"])
    ]
    assert 0.03 < len(aided) / len(people) < 0.08
    assert 0.03 < len(theirs) / len(comments()) < 0.08
    districts = Counter(
        comment.row.get("District") or comment.row.get("Q1") or comment.row.get("place") for comment in theirs
    )
    assert districts["Saltmarsh"] / districts.total() > 0.75


def test_that_people_give_thanks_for_libraries_pools_and_staff() -> None:
    for theme in ("library", "pool", "staff"):
        assert sum(months(theme, "positive").values()) > sum(months(theme, "negative").values())


def test_that_more_people_complain_than_praise_and_many_do_neither() -> None:
    single = [comment for comment in comments() if comment.truth["kind"] != "campaign"]
    shares = Counter(comment.truth["sentiment"] for comment in single)
    undecided = sum(
        comment.truth["sentiment"] == "neutral" or "both_poles" in comment.truth["flags"]
        for comment in single
    )
    assert shares["negative"] > shares["positive"] > 0.2 * len(single)
    assert undecided > 0.25 * len(single)


def test_that_every_kind_of_voice_is_there() -> None:
    kinds = Counter(comment.truth["kind"] for comment in comments())
    flags = Counter(flag for comment in comments() for flag in comment.truth["flags"].split())
    lengths = [len(comment.text) for comment in comments()]
    assert min(kinds[kind] for kind in ("question", "no_content", "off_topic", "campaign")) >= 7
    assert min(flags[flag] for flag in ("both_poles", "irony", "rumour")) >= 12
    assert min(lengths) <= 2
    assert max(lengths) > 1_500


@pytest.mark.parametrize("measure", ["Q4", "Q5", "Q6"])
def test_that_ratings_agree_with_what_was_written(measure: str) -> None:
    rated: dict[str, list[int]] = {"negative": [], "positive": []}
    for comment in comments():
        if comment.file == SURVEY and comment.row["Q8"] == comment.text and comment.row[measure]:
            rated.setdefault(comment.truth["sentiment"], []).append(int(comment.row[measure]))
    assert mean(rated["positive"]) > mean(rated["negative"]) + 0.5


def test_that_some_people_rate_without_a_word() -> None:
    assert sum(not row["Q7"] and not row["Q8"] and row["Q4"] != "" for row in rows(SURVEY)) >= 5


def test_that_tickets_resolved_at_first_contact_were_rarely_reopened() -> None:
    solved = [row for row in rows(TICKETS) if row["Resolved at first contact"]]
    agree = sum(
        (row["Reopens"] == "0" and int(row["Replies"]) <= 1) == (row["Resolved at first contact"] == "Yes")
        for row in solved
    )
    assert 0.85 < agree / len(solved) < 1


def test_that_personal_data_reaches_nobody() -> None:
    marked = [comment for comment in comments() if comment.truth["personal_data"]]
    assert 8 <= len(marked) <= 12
    everything = "\n".join(comment.text for comment in comments())
    addresses = re.findall(r"\S+@\S+\.\w+", everything)
    assert addresses
    assert all(re.search(r"@example\.(org|com|net)$", address) for address in addresses)
    numbers = re.findall(r"(?<!\d)\d{3}-\d{4}(?!\d)", everything)
    assert len(numbers) == 4
    assert all(number.startswith("555-01") for number in numbers)
    assert all(row["IPAddress"].startswith(("192.0.2.", "198.51.100.", "203.0.113.")) for row in rows(SURVEY))
