from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.typed import typing
from tests.findings.handed_over import FILES
from workbench.domain.changes import NOTHING

SCREENS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")


@pytest.fixture
def screen(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> pytest.MonkeyPatch:
    """Return a way to set up a screen on a machine that has none."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("sys.platform", "linux")
    for name in SCREENS:
        monkeypatch.delenv(name, raising=False)
    return monkeypatch


def test_that_without_a_command_the_window_opens_or_help_is_shown(
    capsys: pytest.CaptureFixture[str], screen: pytest.MonkeyPatch
) -> None:
    opened: list[Path | None] = []
    voc = typing(capsys, opened)
    assert "Usage: voc" in voc().out
    assert opened == []
    screen.setenv("DISPLAY", ":0")
    assert voc().code == 0
    assert opened == [None]


@pytest.mark.parametrize("platform", ["offscreen", "minimal", "offscreen:size=800x600"])
def test_that_a_window_nobody_could_see_is_not_opened(
    capsys: pytest.CaptureFixture[str], screen: pytest.MonkeyPatch, platform: str
) -> None:
    opened: list[Path | None] = []
    screen.setenv("DISPLAY", ":0")
    screen.setenv("QT_QPA_PLATFORM", platform)
    answer = typing(capsys, opened)("open")
    assert (answer.code, opened) == (1, [])
    assert answer.err


def test_that_a_study_is_opened_by_its_name(
    capsys: pytest.CaptureFixture[str], screen: pytest.MonkeyPatch
) -> None:
    opened: list[Path | None] = []
    screen.setenv("WAYLAND_DISPLAY", "wayland-0")
    voc = typing(capsys, opened)
    voc("new", "s.voc")
    assert voc("open", "s.voc").code == 0
    assert opened == [Path("s.voc")]


def test_that_the_demo_does_not_wait_for_a_screen_that_is_not_there(
    capsys: pytest.CaptureFixture[str], screen: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    asked: list[int] = []
    opened: list[Path | None] = []
    screen.setattr("workbench.cli.study_commands.analyse", lambda *_, **__: asked.append(1) or NOTHING)
    voc = typing(capsys, opened)
    answer = voc("demo")
    assert (answer.code, asked, opened) == (0, [1], [])
    assert "voc open" in answer.out
    assert sorted(path.name for path in (tmp_path / "demo").iterdir()) == [
        *sorted({*FILES, "measures.csv", "study.voc"} - {"findings-themes.svg", "friction.csv"}),
    ]
    screen.setenv("DISPLAY", ":0")
    assert voc("demo").code == 0
    assert [path and path.name for path in opened] == ["study.voc"]
