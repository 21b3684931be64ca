"""Model packs are added, listed, checked and removed by command, in a process of their own."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.analysis.packs.made import HIDDEN, a_model
from tests.cli.typed import Typing, typing


@pytest.fixture
def voc(capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Typing:
    monkeypatch.setenv("VOC_MODELS", str(tmp_path / "shelf"))
    return typing(capsys)


@pytest.mark.slow
def test_that_a_pack_comes_is_seen_and_goes(voc: Typing, tmp_path: Path) -> None:
    folder = a_model(tmp_path / "tiny")
    assert "no model packs" in voc("models").out
    added = voc("models", "add", folder, "--json")
    assert added.code == 0
    assert added.document["pack"]["dimension"] == HIDDEN
    listed = voc("models", "--json").document
    assert [pack["name"] for pack in listed["packs"]] == ["tiny"]
    assert "tiny" in voc("models").out
    assert voc("models", "check", "tiny").code == 0
    kept = tmp_path / "shelf" / "tiny" / "tokenizer.json"
    kept.write_text(kept.read_text(encoding="utf-8") + " ", encoding="utf-8")
    damaged = voc("models", "check", "tiny")
    assert damaged.code == 1
    assert "tokenizer.json" in damaged.err
    assert voc("models", "remove", "tiny").code == 0
    assert voc("models", "--json").document["packs"] == []


@pytest.mark.slow
def test_that_what_cannot_be_added_is_said_in_a_sentence(voc: Typing, tmp_path: Path) -> None:
    folder = a_model(tmp_path / "tiny")
    (folder / "pytorch_model.bin").write_bytes(b"x")
    for source, told in ((folder, "pytorch_model.bin"), (tmp_path / "nothing", "nothing")):
        refused = voc("models", "add", source)
        assert refused.code == 1
        assert told in refused.err
        assert "Traceback" not in refused.err
