"""Every figure of the report, worked out again from the tables handed over with it, by other means than ours."""

from __future__ import annotations

import csv
import random
import re
from collections import Counter
from math import sqrt
from pathlib import Path

import pytest

from tests.services.test_profiles import a_study, submissions
from workbench.domain.handover import Handover
from workbench.services import quotes
from workbench.services.comments import keys, rows
from workbench.services.export import export_findings
from workbench.services.priorities import plan_priority, tag_theme
from workbench.services.themes import list_themes

Row = dict[str, str]
Z = 1.959963984540054
LANGUAGES = {"en": "English", "th": "Thai"}
NOT_FIGURES = re.compile(
    r"`[^`]*`|“[^”]*”|^> .*$|^#+ .*$|(?:Comment )?\d{4}-\d\d-\d\d|95 % interval|"
    r"at most 5 % of it|0 for 1, 1 for 5; 3 is counted where|would be for 5 and for 1|count 3 where nobody|"
    r"[0123] × |where 10 or more answered|1 where a small group|\(fewer than 10\)",
    re.MULTILINE,
)
"""What holds digits and is no figure: ids, quotes, headings, days, the rule's constants."""


@pytest.fixture(scope="module")
def handed_over(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder of an export of 90 comments with priorities and a quote."""
    folder = tmp_path_factory.mktemp("numbers")
    chance = random.Random(11)
    drafts = submissions(chance, 90, districts=3, themes=4)
    with a_study(
        folder / "s.voc", list(drafts), [chance.choice([0, 0, 0, 1, 1, 2, -1]) for _ in drafts]
    ) as study:
        for theme in list_themes(study)[:2]:
            tag_theme(study, theme.id, f"Act on {theme.name}")
        first = rows(study, [keys(study)[0]])[0]
        quotes.approve(study, quotes.quote_words(study, first.id, "on topic").ids[0])
        made = tag_theme(study, list_themes(study)[2].id).ids[0]
        plan_priority(study, made, {"effort": 2, "owner": "Roads", "due": "2026-12-01"})
        # "working" alone tells who wrote, so that people can be counted anew; the texts are the same.
        export_findings(study, folder / "out", plan=Handover(("md", "csv"), "working"))
    return folder / "out"


def table(folder: Path, name: str) -> list[Row]:
    with (folder / f"working-{name}.csv").open(encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream))


def percent(part: int, whole: int) -> str:
    return f"{100 * part / whole:.1f} %" if whole else "–"


def interval(part: int, whole: int) -> str:
    share, weight = part / whole, Z * Z / whole
    middle = (share + weight / 2) / (1 + weight)
    half = Z * sqrt(share * (1 - share) / whole + weight / (4 * whole)) / (1 + weight)
    return f"{100 * max(0, middle - half):.1f}–{100 * min(1, middle + half):.1f}"


def people(comments: list[Row]) -> int:
    return len({row["person"] or row["submission_id"] for row in comments})


def moods(comments: list[Row]) -> tuple[int, int, int, int]:
    found = Counter(row["sentiment"] for row in comments)
    return found["negative"], found["neutral"], found["positive"], found[""]


def mood_words(comments: list[Row]) -> str:
    negative, neutral, positive, silent = moods(comments)
    judged = negative + neutral + positive
    parts = (("negative", negative), ("neutral", neutral), ("positive", positive))
    told = ", ".join(f"{count} {name} ({percent(count, judged)})" for name, count in parts)
    return f"{told} of {judged} judged" + (f"; {silent} not judged" if silent else "")


def tally(comments: list[Row], column: str) -> Counter[str]:
    return Counter(row[column] for row in comments)


def worked_out(folder: Path) -> list[str]:
    """Return every passage of the report that holds figures, made from the tables alone."""
    comments, themes = table(folder, "comments"), table(folder, "themes")
    total, whole = len(comments), people(comments)
    loose = [row for row in comments if not row["theme_id"]]
    of_theme = {
        theme["theme_id"]: [row for row in comments if row["theme_id"] == theme["theme_id"]]
        for theme in themes
    }
    rest = f"{len(loose)} comments ({percent(len(loose), total)})"
    told = [
        f"{total} comments by {whole} people, in 1 file,",
        f"make {len(themes)} themes. {rest} fit no theme.",
        f"These are {total} comments people",
        f"{rest} could be put under no theme.",
        f"* {rest} fit no theme.",
        f"Over all {total - len(loose)} comments in themes.",
        mood_words([row for row in comments if row["theme_id"]]) + ".",
        f"| survey.csv | {total} | {total} | 0 | {total} |",
        f"made of {len({row['text'] for row in comments})} unique texts",
        "Languages: "
        + ", ".join(f"{LANGUAGES[code]} {n}" for code, n in tally(comments, "language").most_common()),
        "Channels: " + ", ".join(f"{name} {n}" for name, n in tally(comments, "channel").most_common()),
        "Not judged, by language: "
        + ", ".join(
            f"{LANGUAGES[code]} {n}"
            for code, n in tally([row for row in comments if not row["sentiment"]], "language").most_common()
        ),
    ]
    for rank, theme in enumerate(themes, start=1):
        told += _of_theme(rank, theme["theme"], of_theme[theme["theme_id"]], total)
    told += _in_pictures(themes, of_theme, comments)
    for quote in table(folder, "quotes"):
        told.append(f"row {quote['row']} of survey.csv")
    acts = table(folder, "priorities")
    most = max(people(of_theme[row["theme_ids"]]) for row in acts)
    for rank, row in enumerate(acts, start=1):
        told += _of_priority(rank, row, of_theme, most)
    return told


def _in_pictures(themes: list[Row], of_theme: dict[str, list[Row]], comments: list[Row]) -> list[str]:
    """Return what the words beside the pictures tell of each theme, of all texts, and of each priority."""
    texts = len({row["text"] for row in comments})
    told = [f"Map of {texts} dots"]
    for rank, theme in enumerate(themes, start=1):
        own = of_theme[theme["theme_id"]]
        negative, neutral, positive, _ = moods(own)
        different = len({row["text"] for row in own})
        told += [
            (
                f"{theme['theme']}: {len(own)} comments ({percent(len(own), len(comments))}), "
                f"{negative} negative, {neutral} neutral, {positive} positive"
            ),
            f"{rank} {theme['theme']}: {different} dots ({percent(different, texts)})",
        ]
    return told


def _of_theme(rank: int, name: str, comments: list[Row], total: int) -> list[str]:
    negative, neutral, positive, silent = moods(comments)
    judged, count = negative + neutral + positive, len(comments)
    texts = len({row["text"] for row in comments})
    reach = f"{count} comments by {people(comments)} people ({percent(count, total)} of all)"
    return [
        (
            f"* **{name}**: {reach}; {negative} of "
            f"{judged} judged are negative ({percent(negative, judged)}, 95 % interval {interval(negative, judged)})."
        ),
        f"| {rank} | {name} | {count} | {percent(count, total)} | {negative} | {neutral} | {positive} | {silent} |",
        f"{count} comments ({percent(count, total)} of all) · {texts} unique texts · {people(comments)} people ·",
        mood_words(comments) + ".",
    ]


def _of_priority(rank: int, row: Row, of_theme: dict[str, list[Row]], most: int) -> list[str]:
    comments = of_theme[row["theme_ids"]]
    negative, neutral, positive, _ = moods(comments)
    judged = negative + neutral + positive
    severity = (
        f"{percent(negative, judged)} of the judged ones negative ({negative} of {judged}; "
        f"95 % interval {interval(negative, judged)})"
    )
    own = f"{len(comments)} comments"
    assert (row["comments"], row["people"]) == (str(len(comments)), str(people(comments)))
    assert (row["judged"], row["negative"]) == (str(judged), str(negative))
    low, high = (float(end) / 100 for end in interval(negative, judged).split("–"))
    sure, impact = float(row["confidence"]), people(comments) / most + negative / judged
    assert sure == pytest.approx(1 - (high - low), abs=0.002)
    assert float(row["impact"]) == pytest.approx(impact, abs=1e-4)
    return [
        f"{rank}, {row['statement']}: impact {impact:.2f}, effort {row['effort'] or 'not judged'}",
        f"Confidence {sure:.2f}, the least of 1 less the width of the interval {sure:.2f}.",
        f"{rank}. **{row['statement']}**: {own} by {people(comments)} people, {severity}",
        f"{rank}. **{row['statement']}** rests on",
        f"{own}, by {people(comments)} people, {severity}",
        f"{row['statement']}: {percent(negative, judged)}",
        _effort(row),
    ]


def _effort(row: Row) -> str:
    if row["effort"]:
        return f"Effort {row['effort']} of 5"
    score, low, high = (float(row[name]) for name in ("score", "score_low", "score_high"))
    assert (score - low, high - score) == pytest.approx((0.5, 0.5))
    return f"(score {score:.2f} counts 3; {low:.2f} if it is 5, {high:.2f} if it is 1)"


def test_that_every_figure_of_the_report_follows_from_the_tables(handed_over: Path) -> None:
    report = (handed_over / "working-findings.md").read_text(encoding="utf-8")
    report = report.split("## How this was found")[0]
    for passage in worked_out(handed_over):
        assert passage in report, passage
    left = report
    for passage in sorted(worked_out(handed_over), key=len, reverse=True):
        left = left.replace(passage, " ")
    left = "\n".join(line for line in left.splitlines() if not _is_of_another_test(line))
    figures = re.findall(r"\d[\d.,]*", NOT_FIGURES.sub(" ", left))
    assert figures == [], (figures, left)


def _is_of_another_test(line: str) -> bool:
    """Say whether a line's figures are those of groups, which their own tests work out again."""
    return "pairs of a group and a theme" in line or "Odds ratio" in line or line.startswith("* Open when")


def test_that_withheld_and_open_matters_are_counted_from_the_tables(handed_over: Path) -> None:
    report = (handed_over / "working-findings.md").read_text(encoding="utf-8")
    small = sum(0 < int(row["comments"]) < 3 for row in table(handed_over, "groups"))
    told = re.search(r"\* Open when this was written: (\d+) counts? by group|(\d+) counts show", report)
    themes = len(table(handed_over, "themes"))
    assert f"{themes} of {themes} themes were neither named nor described" in report
    assert told is not None
    assert int(told[1] or told[2]) >= small


def test_that_the_tables_agree_with_each_other(handed_over: Path) -> None:
    comments = table(handed_over, "comments")
    for theme in table(handed_over, "themes"):
        own = [row for row in comments if row["theme_id"] == theme["theme_id"]]
        figures = (len(own), people(own), *moods(own))
        named = ("comments", "people", "negative", "neutral", "positive", "abstained")
        assert tuple(int(theme[name]) for name in named) == figures
    by_group: Counter[str] = Counter()
    for row in table(handed_over, "groups"):
        by_group[row["group"]] += int(row["comments"])
    assert set(by_group.values()) == {len(comments)}
    for quote in table(handed_over, "quotes"):
        text = next(row["text"] for row in comments if row["comment_id"] == quote["comment_id"])
        assert text[int(quote["start"]) : int(quote["end"])] == quote["text"]
