from __future__ import annotations

import csv
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.typed import Typing, analysed_at_once, survey, typing
from tests.findings.handed_over import FILES
from tests.studies import TEXTS, quote_as_earlier
from workbench import __version__
from workbench.domain.recipe import Recipe
from workbench.store.study import Study

COMMANDS = (
    *("open", "demo", "run", "new", "import", "analyze", "themes", "export", "rename", "tag", "undo", "redo"),
    *(
        "assign",
        "comments",
        "show",
        "history",
        "doctor",
        "preview",
        "mappings",
        "sources",
        "rejected",
        "changed",
        "languages",
        "campaigns",
    ),
    "personal-data",
    "questions",
    "code",
)


@pytest.fixture
def voc(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Typing:
    monkeypatch.chdir(tmp_path)
    return typing(capsys)


@pytest.fixture
def analysed(voc: Typing, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """Return a study of five comments and two themes."""
    analysed_at_once(monkeypatch)
    study = tmp_path / "s.voc"
    for words in (("new", study), ("import", study, survey(tmp_path)), ("analyze", study)):
        assert voc(*words).code == 0
    return study


def _theme(voc: Typing, study: Path, name: str) -> str:
    themes = voc("themes", study, "--json").document["themes"]
    return next(theme["id"] for theme in themes if theme["name"] == name)


def test_that_the_version_is_told(voc: Typing) -> None:
    assert voc("--version").out.strip() == f"voc, version {__version__}"


@pytest.mark.parametrize("command", COMMANDS)
def test_that_every_command_explains_itself(voc: Typing, command: str) -> None:
    answer = voc(command, "--help")
    assert answer.code == 0
    assert answer.out.startswith(f"Usage: voc {command}")
    assert command in voc("--help").out


def test_that_a_study_grows_step_by_step(
    voc: Typing, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    recipes = analysed_at_once(monkeypatch)
    assert voc("new", "s.voc", "--name", "Buses").code == 0
    report = voc("import", "s.voc", survey(tmp_path), "--json").document["imports"][0]
    assert (report["records"], report["imported"], report["rejected"], report["comments"]) == (6, 5, 1, 5)
    answer = voc("analyze", "s.voc", "--recipe", "classic", "--seed", "7", "--granularity", "2", "--json")
    assert recipes == [Recipe("classic", 7, 2.0)]
    assert {theme["name"] for theme in answer.document["themes"]} == {"Buses", "Libraries"}
    assert voc("themes", "s.voc", "--json").document["unassigned"] == 1
    files = voc("export", "s.voc", "--to", "out", "--json").document["files"]
    assert sorted(Path(file).name for file in files) == [
        *FILES,
    ]


def test_that_a_run_leaves_study_and_findings(
    voc: Typing, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    analysed_at_once(monkeypatch)
    answer = voc("run", survey(tmp_path), "--to", "out", "--seed", "3", "--json")
    assert answer.code == 0
    assert answer.err == ""
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == [
        *sorted((*FILES, "study.voc")),
    ]
    with (tmp_path / "out" / "comments.csv").open(encoding="utf-8", newline="") as stream:
        assert [row["text"] for row in csv.DictReader(stream)] == list(TEXTS)
    assert answer.document["imports"][0]["records"] == 6


def test_that_a_run_does_not_touch_the_study_of_another(
    voc: Typing, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    analysed_at_once(monkeypatch)
    file = survey(tmp_path)
    assert voc("run", file, "--to", "out").code == 0
    before = (tmp_path / "out" / "study.voc").read_bytes()
    answer = voc("run", file, "--to", "out")
    assert answer.code == 1
    assert "--replace" in answer.err
    assert (tmp_path / "out" / "study.voc").read_bytes() == before
    assert voc("run", file, "--to", "out", "--replace").code == 0


def test_that_a_run_that_cannot_begin_leaves_nothing_in_the_way(
    voc: Typing, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    analysed_at_once(monkeypatch)
    file = survey(tmp_path)
    assert voc("run", file, "--to", "out", "--text", "verbatim").code == 1
    assert voc("run", file, file, "--to", "out").code == 1
    assert not (tmp_path / "out" / "study.voc").exists()
    assert voc("run", file, "--to", "out").code == 0


def test_that_two_equal_runs_write_the_same_bytes(
    voc: Typing, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    analysed_at_once(monkeypatch)
    file = survey(tmp_path)
    for folder in ("one/out", "two/out"):
        assert voc("run", file, "--to", folder).code == 0
    for name in ("comments.csv", "themes.csv", "priorities.csv", "findings.md"):
        assert (tmp_path / "one" / "out" / name).read_bytes() == (
            tmp_path / "two" / "out" / name
        ).read_bytes()


def test_that_what_was_done_is_undone_and_done_again(voc: Typing, analysed: Path) -> None:
    theme = _theme(voc, analysed, "Buses")
    assert voc("rename", analysed, theme, "Late buses").code == 0
    assert _theme(voc, analysed, "Late buses") == theme
    assert voc("undo", analysed).code == 0
    assert _theme(voc, analysed, "Buses") == theme
    assert voc("redo", analysed).code == 0
    assert _theme(voc, analysed, "Late buses") == theme
    labels = [step["label"] for step in voc("history", analysed, "--json").document["history"]]
    assert any("Late buses" in label for label in labels)


def test_that_the_history_tells_no_words_of_a_comment(voc: Typing, analysed: Path) -> None:
    with Study.open(analysed) as study:
        quote_as_earlier(study)
    told = [
        voc("history", analysed),
        voc("history", analysed, "--json"),
        voc("undo", analysed),
        voc("redo", analysed),
    ]
    assert [each.code for each in told] == [0, 0, 0, 0]
    assert ["Quote words of a comment" in each.out for each in told] == [True, True, True, True]
    assert ["Quote “" in each.out for each in told] == [False, False, False, False]


def test_that_themes_are_corrected_and_the_files_say_so(voc: Typing, analysed: Path, tmp_path: Path) -> None:
    buses, libraries = _theme(voc, analysed, "Buses"), _theme(voc, analysed, "Libraries")
    assert voc("export", analysed, "--to", "out").code == 0
    first = _cells(tmp_path / "out" / "comments.csv")[0]["comment_id"]
    assert voc("move", analysed, first, "--to-new", "Punctuality").code == 0
    assert voc("merge", analysed, buses, "--into", libraries, "--name", "Going out").code == 0
    assert "Going out" in voc("themes", analysed).out
    assert voc("undo", analysed).code == 0
    assert voc("merge", analysed, buses, "--into", libraries).code == 0
    assert voc("describe", analysed, libraries, "Places and ways").code == 0
    assert voc("export", analysed, "--to", "out").code == 0
    moved, other, *_ = _cells(tmp_path / "out" / "comments.csv")
    assert (moved["theme"], moved["theme_by"]) == ("Punctuality", "person")
    assert (other["theme"], other["theme_by"]) == ("Libraries", "machine")
    told = {row["theme"]: row for row in _cells(tmp_path / "out" / "themes.csv")}
    assert told["Libraries"]["merged"] == "Buses"
    assert told["Libraries"]["description"] == "Places and ways"
    assert voc("take-apart", analysed, libraries).code == 0
    assert voc("move", analysed, first, "--as-analysed").code == 0
    assert voc("set-aside", analysed, libraries).code == 0
    assert voc("export", analysed, "--to", "out").code == 0
    told = {row["theme"]: row for row in _cells(tmp_path / "out" / "themes.csv")}
    assert (told["Buses"]["comments"], told["Libraries"]["state"]) == ("2", "set aside")
    assert voc("set-aside", analysed, libraries, "--back").code == 0


def test_that_a_move_has_one_aim(voc: Typing, analysed: Path) -> None:
    assert voc("move", analysed, "c0", "--out", "--as-analysed").code == 2
    assert voc("move", analysed, "c0", "--out").code == 1


def _cells(file: Path) -> list[dict[str, str]]:
    with file.open(encoding="utf-8-sig", newline="") as opened:
        return list(csv.DictReader(opened))


def test_that_a_priority_reaches_the_findings(voc: Typing, analysed: Path, tmp_path: Path) -> None:
    theme = _theme(voc, analysed, "Buses")
    assert voc("tag", analysed, theme, "--statement", "Run line 4 more often").code == 0
    assert voc("export", analysed, "--to", "out").code == 0
    assert "Run line 4 more often" in (tmp_path / "out" / "findings.md").read_text(encoding="utf-8")
    assert "Run line 4 more often" in (tmp_path / "out" / "priorities.csv").read_text(encoding="utf-8")


def test_that_tables_are_for_people_and_documents_for_machines(voc: Typing, analysed: Path) -> None:
    people = voc("themes", analysed).out
    assert "Buses" in people
    assert "{" not in people
    assert list(voc("themes", analysed, "--json").document) == [
        *("comments", "corrected", "themes", "unassigned")
    ]


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (("themes", "none.voc"), "study.missing"),
        (("import", "none.voc", "none.csv"), "study.missing"),
        (("run", "none.csv", "--to", "out"), "file.missing"),
        (("undo", "none.voc"), "study.missing"),
        (("open", "none.voc"), "study.missing"),
    ],
)
def test_that_a_problem_is_told_in_three_sentences(voc: Typing, words: tuple[str, ...], code: str) -> None:
    answer = voc(*words)
    assert answer.code == 1
    assert len(answer.err.strip().splitlines()) == 3
    assert "Traceback" not in answer.err
    if words[0] != "open":
        assert voc(*words, "--json").document["problem"]["code"] == code


@pytest.mark.parametrize(
    "words",
    [
        ("run", "a.csv"),
        ("analyze", "s.voc", "--recipe", "none"),
        ("analyze", "s.voc", "--granularity", "0"),
        ("nothing",),
        ("new",),
    ],
)
def test_that_wrong_words_are_told_apart_from_problems(voc: Typing, words: tuple[str, ...]) -> None:
    answer = voc(*words)
    assert answer.code == 2
    assert "Traceback" not in answer.err


def test_that_an_interrupted_analysis_is_told_to_be_cancelled(
    voc: Typing, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupted(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("workbench.cli.study_commands.analyse", interrupted)
    voc("new", "s.voc")
    voc("import", "s.voc", survey(tmp_path))
    answer = voc("analyze", "s.voc")
    assert answer.code == 130
    assert "The analysis was cancelled." in answer.err
    assert voc("themes", "s.voc").code == 0


def test_that_a_fault_of_our_own_is_told_without_the_words_of_a_comment(
    voc: Typing, analysed: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> None:
        raise ValueError("the words of a comment")

    monkeypatch.setattr("workbench.cli.study_commands.list_themes", broken)
    answer = voc("themes", analysed)
    assert answer.code == 70
    assert "ValueError" in answer.err
    assert "the words of a comment" not in answer.err


def test_that_the_command_line_starts_without_heavy_libraries() -> None:
    heavy = {"numpy", "pandas", "scipy", "sklearn", "matplotlib", "PySide6", "bertopic", "onnxruntime"}
    code = f"import sys, workbench.cli.main; print(sorted({heavy!r} & set(sys.modules)))"
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert told.stdout.strip() == "[]"


def test_that_a_bad_codebook_is_refused_before_anything_is_done(voc: Typing, tmp_path: Path) -> None:
    voc("new", tmp_path / "s.voc")
    (tmp_path / "codes.csv").write_text("why\nlate\n", encoding="utf-8")
    bad = voc("analyze", tmp_path / "s.voc", "--codebook", tmp_path / "codes.csv")
    assert bad.code
    assert "no column with the names of the codes" in bad.err
    without = voc("analyze", tmp_path / "s.voc", "--only-codebook")
    assert without.code
    assert "--codebook FILE" in without.err


def test_that_themes_are_put_below_others_and_coloured(
    voc: Typing, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    analysed_at_once(monkeypatch)
    voc("new", "s.voc")
    voc("import", "s.voc", survey(tmp_path))
    found = voc("analyze", "s.voc", "--json").document["themes"]
    ids = [theme["id"] for theme in found]
    assert voc("nest", "s.voc", *ids, "--under-new", "The town").code == 0
    listed = voc("themes", "s.voc", "--json").document["themes"]
    assert [theme["parent"] for theme in listed] == [None, listed[0]["id"], listed[0]["id"]]
    assert listed[0]["whole"]["comments"] == 4
    assert "  Buses" in voc("themes", "s.voc").out
    assert voc("nest", "s.voc", ids[0], "--under", ids[1]).code == 0
    assert voc("nest", "s.voc", ids[1], "--under", ids[0]).code == 1
    assert voc("nest", "s.voc", ids[0]).code == 2
    assert voc("nest", "s.voc", *ids, "--out").code == 0
    assert voc("colour", "s.voc", ids[0], "orange").code == 0
    assert voc("themes", "s.voc", "--json").document["themes"][0]["colour"] == "2"
    assert voc("colour", "s.voc", ids[0], "none").code == 0
