from __future__ import annotations

import csv
import io
import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from tests.cli.typed import Typing, analysed_at_once, survey, typing
from workbench.domain.coding import Calibration, Comparison
from workbench.domain.tag_comparison import TagComparison, TagFigure
from workbench.store.study import Study


@pytest.fixture
def voc(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Typing:
    monkeypatch.chdir(tmp_path)
    return typing(capsys)


@pytest.fixture
def study(voc: Typing, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    analysed_at_once(monkeypatch)
    path = tmp_path / "s.voc"
    for words in (("new", path), ("import", path, survey(tmp_path)), ("analyze", path)):
        assert voc(*words).code == 0
    with Study.open(path) as opened:
        opened.database.execute("UPDATE comment SET examined = 1")
    return path


def a_draw(voc: Typing, study: Path, *words: str) -> str:
    return voc("code", "draw", study, "--size", "5", *words, "--json").document["draw"]


@pytest.mark.parametrize(
    "command",
    ["draw", "list", "show", "set", "read", "merge", "figures", "differences", "calibrate", "adopt"],
)
def test_that_every_command_of_coding_explains_itself(voc: Typing, command: str) -> None:
    answer = voc("code", command, "--help")
    assert answer.code == 0
    assert command in voc("code", "--help").out


def test_that_a_sheet_goes_out_blind_and_comes_back_coded(voc: Typing, study: Path, tmp_path: Path) -> None:
    draw = a_draw(voc, study)
    rows = list(csv.DictReader(io.StringIO(voc("code", "show", study, draw, "--coder", "anna").out)))
    assert len(rows) == 5
    assert set(rows[0]) == {"comment_id", "question", "text", "sentiment"}
    assert {row["sentiment"] for row in rows} == {""}
    filled = tmp_path / "coded.csv"
    lines = [
        f"{row['comment_id']},{label}"
        for row, label in zip(rows, ("neg", "Positive", "neutral", "", ""), strict=True)
    ]
    filled.write_text("\n".join(["comment_id,sentiment", *lines]), encoding="utf-8")
    assert voc("code", "read", study, draw, filled, "--coder", "anna", "--json").document == {"coded": 3}
    assert len(voc("code", "show", study, draw, "--coder", "anna", "--json").document["comments"]) == 2
    assert len(voc("code", "show", study, draw, "--coder", "bert", "--json").document["comments"]) == 5
    assert "anna 3" in voc("code", "list", study).out


def test_that_one_comment_is_coded_and_a_copy_merged(voc: Typing, study: Path, tmp_path: Path) -> None:
    draw = a_draw(voc, study)
    comment = voc("code", "show", study, draw, "--json").document["comments"][0]["comment"]
    copy = Path(shutil.copy(study, tmp_path / "copy.voc"))
    assert voc("code", "set", study, draw, comment, "negative", "--coder", "anna").code == 0
    assert voc("code", "set", copy, draw, comment, "positive", "--coder", "bert").code == 0
    assert "1 codings by bert" in voc("code", "merge", study, copy).out
    found = voc("code", "figures", study, "--json").document["agreement"]
    assert (found["coders"], found["twice"]) == (["anna", "bert"], 1)
    assert "not defined" in voc("code", "figures", study).out or found["nominal"]["value"] is not None


def test_that_wrong_words_are_told_as_problems(voc: Typing, study: Path, tmp_path: Path) -> None:
    draw = a_draw(voc, study)
    for text in ("comment_id,sentiment\nc1,maybe", "id,label\nc1,neg", "comment_id,sentiment\nc1,negative"):
        sheet = tmp_path / "wrong.csv"
        sheet.write_text(text, encoding="utf-8")
        assert voc("code", "read", study, draw, sheet).code == 1
    assert voc("code", "draw", study, "--size", "6").code == 1
    assert voc("code", "show", study, "nowhere").code == 1


def test_that_calibrating_needs_codings_and_adopting_a_model(voc: Typing, study: Path) -> None:
    asked = (("calibrate",), ("adopt",), ("adopt", "--starter"))
    for words in (*asked, *((*one, "--what", "driver") for one in asked)):
        answer = voc("code", *words, study, "--json")
        assert answer.code == 1
        assert answer.document["problem"]["code"] in {"codings.too_few", "calibration.missing"}


@pytest.mark.parametrize(("low", "said"), [(-0.1, "could still be chance"), (-0.4, "not better")])
def test_that_a_doubtful_model_is_not_praised(
    voc: Typing, study: Path, monkeypatch: pytest.MonkeyPatch, low: float, said: str
) -> None:
    doubtful = Comparison("en", 100, 100, 0.5 + low / 4 + 0.05, 0.5, 0.6, 0.55, low, 0.1)
    found = Calibration("m00000000000a", "now", adopted=False, comparisons=(doubtful,))
    monkeypatch.setattr("workbench.services.calibration.calibrate", lambda *_: found)
    assert said in voc("code", "calibrate", study).out


def test_that_a_calibrated_model_is_told_beside_the_starter(
    voc: Typing, study: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    better = Comparison(
        *("en", 200, 100, 0.61, 0.52, 0.6, 0.55, 0.02, 0.16),
        *(0.5, 0.71, 0.41, 0.62, 0.51, 0.69, 0.46, 0.63),
    )
    found = Calibration("m00000000000a", "now", adopted=False, comparisons=(better,))
    monkeypatch.setattr("workbench.services.calibration.calibrate", lambda *_: found)
    answer = voc("code", "calibrate", study)
    assert answer.code == 0
    for figures in (
        ("0.610 (0.500 to 0.710)", "0.520 (0.410 to 0.620)"),
        ("0.600 (0.510 to 0.690)", "0.550 (0.460"),
    ):
        assert all(figure in answer.out for figure in figures)
    for told in ("200 comments coded blind", "on 100, drawn by chance", "+0.020 to +0.160", "agrees better"):
        assert told in answer.out
    assert "could still be chance" not in answer.out
    assert voc("code", "calibrate", study, "--json").document["better"] is True


def test_that_what_people_called_differently_is_listed(voc: Typing, study: Path) -> None:
    draw = a_draw(voc, study)
    assert "No comment was called differently" in voc("code", "differences", study).out
    comment = voc("code", "show", study, draw, "--json").document["comments"][0]["comment"]
    for coder, label in (("anna", "negative"), ("bert", "positive")):
        voc("code", "set", study, draw, comment, label, "--coder", coder)
    told = voc("code", "differences", study)
    assert comment in told.out
    assert "anna negative, bert positive" in told.out
    (found,) = voc("code", "differences", study, "--json").document["differences"]
    assert found["apart"] == 2


WORRY = TagFigure("worry", 20, 0.75, 0.6, 0.9, 0.55, 0.4, 0.7)
TAUGHT = TagComparison("en", 120, 7, 100, True, 0.66, 0.58, 0.74, 0.6, 0.5, 0.7, 0.01, 0.12, (WORRY,))


@pytest.mark.parametrize(
    ("comparison", "said"),
    [
        (
            TAUGHT,
            ("0.750 (0.600 to 0.900)", "0.550 (0.400", "7 put right", "adopt STUDY.voc --what tone uses it."),
        ),
        (replace(TAUGHT, low=-0.1), ("could still be chance",)),
        (replace(TAUGHT, f1=0.5), ("not better",)),
        (
            replace(TAUGHT, is_read=False, starter_f1=0.0, f1=0.49),
            ("not read", "from a macro-F1 of 0.5 on", "not better"),
        ),
    ],
)
def test_that_a_model_of_tones_is_told_tag_by_tag_beside_the_starter(
    voc: Typing,
    study: Path,
    monkeypatch: pytest.MonkeyPatch,
    comparison: TagComparison,
    said: tuple[str, ...],
) -> None:
    found = Calibration("m00000000000a", "now", adopted=False, subject="tone", tags=(comparison,))
    monkeypatch.setattr("workbench.services.calibration.calibrate", lambda *_: found)
    answer = voc("code", "calibrate", study, "--what", "tone")
    assert answer.code == 0
    assert [words for words in said if words not in answer.out] == []
