"""What a researcher can say about a file on the command line, and what is told of it."""

from __future__ import annotations

import csv
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.cli.typed import Typing, survey, typing
from tests.sources.workbooks import rows_of, xlsx
from workbench.services.studies import open_study, summary

SURVEY = """Ref;When;What did you like?;Anything else?;Area;Stars
1;03/04/2026;the staff were kind and quick;nothing that comes to mind;North;4
2;04/04/2026;the new benches by the river;the lamp at the bridge is out;South;5
3;05/04/2026;;more evenings at the library;North;2
"""


@pytest.fixture
def voc(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Typing:
    monkeypatch.chdir(tmp_path)
    Path("survey.csv").write_text(SURVEY, encoding="utf-8")
    return typing(capsys)


def test_that_a_file_can_be_looked_at_without_a_study(voc: Typing) -> None:
    answer = voc("preview", "survey.csv")
    assert answer.code == 0
    assert "What did you like?" in answer.out
    assert "day from month" in answer.out
    assert "good" in answer.out
    assert "3 records, 0 would be rejected" in answer.out
    assert [path.name for path in Path().iterdir()] == ["survey.csv"]


def test_that_every_guess_can_be_overruled(voc: Typing) -> None:
    found = voc(
        *("preview", "survey.csv", "--column", "Area=ignore", "--column", "Stars=effort", "--dates", "mdy"),
        *("--asks", "Anything else?=improve", "--json"),
    ).document["previews"][0]
    columns = {column["name"]: column for column in found["columns"]}
    assert columns["Area"]["role"] == "ignore"
    assert (columns["Stars"]["role"], columns["Stars"]["measure"]) == ("measure", "effort")
    assert found["dates"] == "mdy"
    assert {each["wording"]: each["polarity"] for each in found["questions"]} == {
        "What did you like?": "good",
        "Anything else?": "improve",
    }


def test_that_a_column_can_be_named_where_no_comments_are_found(voc: Typing) -> None:
    Path("numbers.csv").write_text("a,b\n1,2\n3,4\n5,6\n", encoding="utf-8")
    assert voc("preview", "numbers.csv").code == 1
    assert voc("preview", "numbers.csv", "--column", "b=text").code == 0


@pytest.mark.parametrize(
    "words",
    [("--column", "Area=colour"), ("--column", "Area"), ("--asks", "x=bad"), ("--column", "Nowhere=id")],
)
def test_that_what_is_not_understood_is_told(voc: Typing, words: tuple[str, str]) -> None:
    answer = voc("preview", "survey.csv", *words)
    assert answer.code == 1
    assert words[1].partition("=")[0] in answer.err


def test_that_a_mapping_is_kept_by_name_and_used_again(voc: Typing) -> None:
    voc("new", "s.voc")
    voc("import", "s.voc", "survey.csv", "--column", "Area=ignore", "--save-mapping", "City survey")
    assert "City survey" in voc("mappings").out
    Path("next.csv").write_text(SURVEY.replace("\n1;", "\n9;").replace("\n2;", "\n8;"), encoding="utf-8")
    document = voc("preview", "next.csv", "--mapping", "City survey", "--json").document
    assert next(c["role"] for c in document["previews"][0]["columns"] if c["name"] == "Area") == "ignore"
    assert voc("import", "s.voc", "next.csv", "--mapping", "City survey").code == 0
    assert "City survey" not in voc("mappings", "--forget", "City survey", "--json").document["mappings"]
    assert "no mapping" in voc("import", "s.voc", "next.csv", "--mapping", "City survey").err


def test_that_a_sheet_can_be_named(voc: Typing, tmp_path: Path) -> None:
    one = rows_of([["id", "comment"], ["1", "a kind word about the library"]])
    two = rows_of([["id", "comment"], ["1", "another word about the pool"]])
    xlsx(tmp_path / "both.xlsx", {"One": one, "Two": two})
    assert "It holds: One, Two." in voc("preview", "both.xlsx").out
    voc("new", "s.voc")
    assert voc("import", "s.voc", "both.xlsx/One", "both.xlsx/Two").code == 0
    names = [row["name"] for row in voc("sources", "s.voc", "--json").document["sources"]]
    assert names == ["both.xlsx/One", "both.xlsx/Two"]


def test_that_a_newer_export_tells_what_changed(voc: Typing) -> None:
    voc("new", "s.voc")
    voc("import", "s.voc", "survey.csv")
    newer = SURVEY.replace("more evenings", "fewer evenings") + "4;06/04/2026;the parks;quiet;South;3\n"
    Path("newer.csv").write_text(newer, encoding="utf-8")
    answer = voc("import", "s.voc", "newer.csv")
    assert (
        "1 of 4 records imported, 0 rejected, 2 known already, 1 known but changed; 2 comments." in answer.out
    )
    assert "more evenings at the library" in answer.out
    assert "fewer evenings at the library" in answer.out
    (changed,) = voc("changed", "s.voc", "--json").document["changed"]
    assert (changed["file"], changed["row"]["row"]) == ("newer.csv", 3)
    assert "fewer evenings" in voc("changed", "s.voc").out


def test_that_what_changed_can_be_taken_over_and_back(voc: Typing) -> None:
    voc("new", "s.voc")
    voc("import", "s.voc", "survey.csv")
    newer = SURVEY.replace("more evenings", "fewer evenings")
    Path("newer.csv").write_text(newer, encoding="utf-8")
    assert "was taken over" in voc("import", "s.voc", "newer.csv", "--take-over").out
    assert "fewer evenings" in voc("comments", "s.voc").out
    answer = voc("changed", "s.voc", "--source", "newer.csv", "--keep")
    assert "Keep the earlier rows: newer.csv; of 1 row 0 hold as the file says." in answer.out
    assert "more evenings" in voc("comments", "s.voc").out
    (changed,) = voc("changed", "s.voc", "--take-over", "--json").document["changed"]
    assert changed["row"]["taken_over"] is True
    voc("undo", "s.voc")
    assert "more evenings" in voc("comments", "s.voc").out


def test_that_the_newest_file_decides_and_nothing_done_is_said(voc: Typing) -> None:
    voc("new", "s.voc")
    voc("import", "s.voc", "survey.csv")
    for name in ("fewer", "other"):
        Path(f"{name}.csv").write_text(SURVEY.replace("more evenings", f"{name} evenings"), encoding="utf-8")
        voc("import", "s.voc", f"{name}.csv")
    voc("changed", "s.voc", "--take-over")
    assert "other evenings" in voc("comments", "s.voc").out
    answer = voc("changed", "s.voc", "--source", "fewer.csv", "--take-over").out
    assert "Nothing to do in fewer.csv: of 1 row 0 hold as the file says. Of the others" in answer
    files = voc("sources", "s.voc", "--json").document["sources"]
    assert [row["taken_over"] for row in files] == [0, 0, 1]
    assert files[2]["comments"] > 0
    voc("changed", "s.voc", "--keep")
    assert "more evenings" in voc("comments", "s.voc").out
    steps = voc("history", "s.voc").out
    voc("changed", "s.voc", "--keep")
    assert voc("history", "s.voc").out == steps
    assert "Nobody looked for personal data" in voc("changed", "--help").out


def test_that_rejected_rows_can_be_seen_and_handed_over(voc: Typing, tmp_path: Path) -> None:
    voc("new", "s.voc")
    voc("import", "s.voc", survey(tmp_path, "six.csv"))
    answer = voc("rejected", "s.voc")
    assert "six.csv" in answer.out
    assert "too many" in answer.out
    assert "Wrote 1 rejected row to out.csv." in voc("rejected", "s.voc", "--to", "out.csv").out
    with Path("out.csv").open(encoding="utf-8", newline="") as stream:
        (row,) = csv.DictReader(stream)
    assert (row["source"], row["row"]) == ("six.csv", "6")
    assert voc("rejected", "s.voc", "--source", "other.csv", "--json").document["rejected"] == []


def test_that_a_question_is_corrected_after_the_import(voc: Typing) -> None:
    voc("new", "s.voc")
    voc("import", "s.voc", "survey.csv")
    found = voc("questions", "s.voc", "--asks", "Anything else?=improve", "--json").document["questions"]
    assert {each["wording"]: each["polarity"] for each in found} == {
        "What did you like?": "good",
        "Anything else?": "improve",
    }
    assert "Anything else?" in voc("questions", "s.voc").out
    assert "no question" in voc("questions", "s.voc", "--asks", "Nobody asked=good").err


@pytest.mark.parametrize(
    ("command", "told"),
    [
        ("sources", "The study has no files yet."),
        ("rejected", "No row was rejected."),
        ("changed", "No row has changed."),
        ("questions", "No comment answers a question of its own."),
        ("campaigns", "No letter was sent by several people."),
        ("personal-data", "Nothing was marked. That does not mean that nothing is there."),
    ],
)
def test_that_an_empty_list_says_so(voc: Typing, command: str, told: str) -> None:
    voc("new", "s.voc")
    assert voc(command, "s.voc").out.strip() == told


@pytest.fixture
def heard() -> Iterator[None]:
    """Let what is started take Ctrl+C as a program in front does: one begun in the background is deaf to it."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


@pytest.mark.skipif(sys.platform == "win32", reason="Ctrl+C is sent another way there")
@pytest.mark.usefixtures("heard")
@pytest.mark.slow
def test_that_ctrl_c_leaves_nothing_of_a_file(voc: Typing, tmp_path: Path) -> None:
    lines = "".join(f"{n},comment number {n} about the same old bus\n" for n in range(200_000))
    (tmp_path / "many.csv").write_text(f"id,comment\n{lines}", encoding="utf-8")
    voc("new", "s.voc")
    command = [sys.executable, "-m", "workbench", "import", "s.voc", "many.csv"]
    root = str(Path(__file__).parents[2])
    with subprocess.Popen(
        command,
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": root},
        stderr=subprocess.PIPE,
        text=True,
    ) as running:
        _wait_until_it_stores(tmp_path / "s.voc-journal", running)
        running.send_signal(signal.SIGINT)
        _, told = running.communicate()
    assert running.returncode == 130
    assert "cancelled" in told
    with open_study(tmp_path / "s.voc") as study:
        assert (summary(study).sources, summary(study).counts.comments) == (0, 0)


@pytest.mark.skipif(sys.platform == "win32", reason="Ctrl+C is sent another way there")
@pytest.mark.usefixtures("heard")
def test_that_ctrl_c_has_one_exit_code_wherever_it_comes(tmp_path: Path) -> None:
    (tmp_path / "interrupted.py").write_text(
        "import sys\n"
        "from workbench.cli.main import main, voc\n"
        "@voc.command('wait')\n"
        "def wait(): exec('import signal; signal.raise_signal(signal.SIGINT)')\n"
        "sys.exit(main(['wait'], lambda study: 0))\n"
    )
    command = [sys.executable, "-m", "interrupted"]
    path = os.pathsep.join([str(tmp_path), str(Path(__file__).parents[2])])
    done = subprocess.run(
        command,
        env={**os.environ, "PYTHONPATH": path},
        stderr=subprocess.PIPE,
        text=True,
        check=False,
    )
    assert (done.returncode, "cancelled" in done.stderr) == (130, True)


def _wait_until_it_stores(journal: Path, running: subprocess.Popen[str]) -> None:
    """Wait for the one long transaction: those before it leave their journal for less than a look."""
    looks = 0
    while looks < 10 and running.poll() is None:
        time.sleep(0.02)
        looks = looks + 1 if journal.exists() else 0
