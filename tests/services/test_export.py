from __future__ import annotations

import csv
import re
from pathlib import Path

import pytest

from tests.studies import TEXTS, a_preview, analyse_by_hand, bring_in
from workbench.domain.problems import Problem
from workbench.domain.text import normalise
from workbench.services.export import export_findings, findings_text, gather
from workbench.services.priorities import tag_theme
from workbench.services.studies import create_study
from workbench.services.themes import list_themes, representatives
from workbench.store.study import Study


@pytest.fixture
def study(tmp_path: Path):
    with create_study(tmp_path / "s.voc", "Buses") as made:
        bring_in(made)
        analyse_by_hand(made)
        yield made


def _table(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream))


def test_that_every_comment_is_handed_over_in_the_order_of_the_file(study: Study, tmp_path: Path) -> None:
    paths = export_findings(study, tmp_path / "out")
    rows = _table(tmp_path / "out" / "comments.csv")
    assert [path.name for path in paths] == [
        *(
            "findings.md",
            "findings-themes.svg",
            "findings.html",
            "themes.csv",
            "comments.csv",
            "memberships.csv",
        ),
        *(
            "priorities.csv",
            "quotes.csv",
            "groups.csv",
            "rejected.csv",
            "measures.csv",
            "friction.csv",
            "data-dictionary.csv",
        ),
    ]
    assert [row["text"] for row in rows] == list(TEXTS)
    assert [row["row"] for row in rows] == ["1", "2", "3", "4", "5"]
    assert [row["theme"] for row in rows] == ["Buses", "Buses", "Libraries", "Libraries", ""]
    assert [row["sentiment"] for row in rows] == ["negative", "negative", "positive", "positive", ""]


def test_that_the_figures_of_a_theme_are_those_of_its_comments(study: Study, tmp_path: Path) -> None:
    export_findings(study, tmp_path)
    comments = _table(tmp_path / "comments.csv")
    for theme in _table(tmp_path / "themes.csv"):
        own = [row for row in comments if row["theme_id"] == theme["theme_id"]]
        assert int(theme["comments"]) == len(own)
        assert int(theme["negative"]) == sum(row["sentiment"] == "negative" for row in own)
        assert float(theme["share"]) == pytest.approx(len(own) / len(comments))


def test_that_quotes_are_words_of_the_comment_they_name(study: Study) -> None:
    texts = {normalise(text) for text in TEXTS}
    quotes = [quote for finding in gather(study).themes for quote in finding.quotes]
    assert quotes
    assert all(quote.text in texts for quote in quotes)


def test_that_the_same_study_gives_the_same_bytes(study: Study, tmp_path: Path) -> None:
    tag_theme(study, list_themes(study)[0].id, "Run more buses")
    one, other = export_findings(study, tmp_path / "one"), export_findings(study, tmp_path / "other")
    assert [path.read_bytes() for path in one] == [path.read_bytes() for path in other]
    written = (tmp_path / "one" / "findings.md").read_text(encoding="utf-8")
    assert re.sub(r"!\[.*\]\(.*\)\n\n\*.*\*\n\n", "", written) == findings_text(study)


def test_that_a_study_without_analysis_still_hands_its_comments_over(tmp_path: Path) -> None:
    with create_study(tmp_path / "s.voc") as study:
        bring_in(study)
        export_findings(study, tmp_path / "out")
    assert [row["theme_id"] for row in _table(tmp_path / "out" / "comments.csv")] == [""] * 5
    assert _table(tmp_path / "out" / "themes.csv") == []


def test_that_an_empty_study_has_nothing_to_hand_over(tmp_path: Path) -> None:
    with create_study(tmp_path / "s.voc") as study, pytest.raises(Problem) as told:
        export_findings(study, tmp_path / "out")
    assert told.value.code == "study.no_comments"
    assert not (tmp_path / "out").exists()


def test_that_the_writing_can_be_followed_and_cancelled(study: Study, tmp_path: Path) -> None:
    heard: list[tuple[int, int]] = []
    export_findings(study, tmp_path / "out", lambda done, total: heard.append((done, total)))
    assert heard == [(5, 10), (10, 10)]

    def stop(_done: int, _total: int) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        export_findings(study, tmp_path / "other", stop)
    assert list((tmp_path / "other").iterdir()) == []


def test_that_what_nobody_looked_through_is_handed_over_covered(study: Study, tmp_path: Path) -> None:
    bring_in(study, a_preview("late.csv", "cd" * 32), ("Call me on 0207946 about the library",))
    export_findings(study, tmp_path / "out")
    rows = _table(tmp_path / "out" / "comments.csv")
    assert rows[-1]["text"] == "[not looked through yet]"
    assert "0207946" not in (tmp_path / "out" / "findings.md").read_text(encoding="utf-8")


def test_that_a_comment_that_shows_a_theme_is_quoted_only_where_it_belongs(study: Study) -> None:
    assert len({tuple(best) for best in representatives(study).values()}) == 1
    quoted = {finding.theme.name: [quote.row for quote in finding.quotes] for finding in gather(study).themes}
    assert quoted["Buses"][0] == 1
    assert quoted["Libraries"]
    assert 1 not in quoted["Libraries"]
