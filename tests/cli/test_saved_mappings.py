from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.typed import typing


def test_that_the_next_file_is_read_like_the_first(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.chdir(tmp_path)
    voc = typing(capsys)
    Path("one.csv").write_text("ref,said,other\n1,the queue was long,x y z\n", encoding="utf-8")
    Path("two.csv").write_text("other,said,ref\nnot this text at all,the lamp is out,2\n", encoding="utf-8")
    voc("new", "s.voc")
    assert voc("import", "s.voc", "one.csv", "--text", "said", "--save-mapping", "m.json").code == 0
    report = voc("import", "s.voc", "two.csv", "--mapping", "m.json", "--json").document["imports"][0]
    assert (report["imported"], report["comments"]) == (1, 1)


def test_that_a_broken_mapping_is_told_of(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.chdir(tmp_path)
    voc = typing(capsys)
    Path("m.json").write_text("{}", encoding="utf-8")
    voc("new", "s.voc")
    answer = voc("import", "s.voc", "none.csv", "--mapping", "m.json")
    assert answer.code != 0
    assert "no mapping" in answer.err
