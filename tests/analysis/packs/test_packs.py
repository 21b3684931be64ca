"""Model packs are added whole and checked, run as they should, and refused with one sentence where they cannot be."""

from __future__ import annotations

import json
import os
import zipfile
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

from tests.analysis.packs.made import HIDDEN, a_config, a_model, a_tokenizer, an_onnx_model, states_by_hand
from workbench.analysis.packs import shelf as packs
from workbench.domain.problems import Problem

TEXTS = ["the bus is late", "library", "the park is kind the tree is late again", "ห้องสมุดน่าอยู่มาก", ""]


@pytest.fixture
def shelf(tmp_path: Path) -> Path:
    return tmp_path / "shelf"


def cosine(one: NDArray[Any], other: NDArray[Any]) -> float:
    return float(one @ other / np.linalg.norm(one) / np.linalg.norm(other))


def refused(code: str, source: Path, shelf: Path, **settings: str) -> Problem:
    with pytest.raises(Problem) as told:
        packs.add(source, shelf, **settings)
    assert told.value.code == code, told.value.what
    assert packs.packs(shelf) == []
    assert not shelf.exists() or list(shelf.iterdir()) == []
    return told.value


@pytest.mark.parametrize("architecture", ["bert", "xlm-roberta", "roberta"])
@pytest.mark.parametrize("pooling", ["mean_tokens", "cls_token"])
def test_that_weights_are_run_as_they_were_published(
    tmp_path: Path, shelf: Path, architecture: str, pooling: str
) -> None:
    pack = packs.add(a_model(tmp_path / "tiny", architecture, pooling), shelf)
    assert (pack.name, pack.architecture, pack.dimension, pack.longest) == ("tiny", architecture, HIDDEN, 20)
    rows = packs.load(shelf, "tiny").encode(TEXTS)
    for row, encoded in zip(rows, a_tokenizer().encode_batch(TEXTS), strict=True):
        states = states_by_hand(architecture, encoded.ids)
        wanted = states[0] if pooling == "cls_token" else states.mean(axis=0)
        assert cosine(row, wanted) > 0.99999


def test_that_a_layer_after_pooling_is_applied(tmp_path: Path, shelf: Path) -> None:
    from safetensors.numpy import load_file

    folder = a_model(tmp_path / "tiny", dense=5)
    assert packs.add(folder, shelf).dimension == 5
    layer = load_file(folder / "2_Dense" / "model.safetensors")
    rows = packs.load(shelf, "tiny").encode(TEXTS)
    for row, encoded in zip(rows, a_tokenizer().encode_batch(TEXTS), strict=True):
        wanted = np.tanh(
            layer["linear.weight"] @ states_by_hand("bert", encoded.ids).mean(axis=0) + layer["linear.bias"]
        )
        assert cosine(row, wanted) > 0.99999


def test_that_names_with_a_prefix_are_understood(tmp_path: Path, shelf: Path) -> None:
    packs.add(a_model(tmp_path / "plain"), shelf)
    packs.add(a_model(tmp_path / "long", prefix="bert."), shelf)
    one, other = (packs.load(shelf, name).encode(TEXTS) for name in ("plain", "long"))
    assert np.array_equal(one, other)


def test_that_a_graph_is_run_as_it_is(tmp_path: Path, shelf: Path) -> None:
    from tests.analysis.packs.made import some_weights

    packs.add(an_onnx_model(tmp_path / "graph"), shelf)
    rows = packs.load(shelf, "graph").encode(TEXTS)
    words = some_weights()["embeddings.word_embeddings.weight"]
    for row, encoded in zip(rows, a_tokenizer().encode_batch(TEXTS), strict=True):
        wanted = words[encoded.ids].mean(axis=0)
        assert cosine(row, wanted) > 0.99999


@pytest.mark.parametrize("kind", [a_model, an_onnx_model])
def test_that_a_vector_is_a_function_of_its_text_alone(
    tmp_path: Path, shelf: Path, kind: Callable[[Path], Path]
) -> None:
    packs.add(kind(tmp_path / "tiny"), shelf)
    encoder = packs.load(shelf, "tiny")
    together = encoder.encode(TEXTS * 40)
    for place, text in enumerate(TEXTS):
        assert np.array_equal(encoder.encode([text])[0], together[place])
        assert np.array_equal(together[place], together[place + 5 * 39])


def test_that_a_zip_file_is_as_good_as_its_folder(tmp_path: Path, shelf: Path) -> None:
    folder, archive = a_model(tmp_path / "tiny"), tmp_path / "tiny v2.zip"
    with zipfile.ZipFile(archive, "w") as made:
        for file in sorted(folder.rglob("*")):
            made.write(file, f"inner/{file.relative_to(folder).as_posix()}")
    pack = packs.add(archive, shelf)
    assert pack.name == "tiny-v2"
    assert packs.add(folder, shelf).files == pack.files
    assert {path.name for path in shelf.iterdir()} == {"tiny", "tiny-v2"}


def test_that_only_what_a_model_needs_is_kept(tmp_path: Path, shelf: Path) -> None:
    folder = a_model(tmp_path / "tiny")
    (folder / "README.md").write_text("x", encoding="utf-8")
    (folder / "run_me.py").write_text("raise SystemExit", encoding="utf-8")
    packs.add(folder, shelf)
    kept = {path.name for path in (shelf / "tiny").iterdir()}
    assert not kept & {"README.md", "run_me.py"}


def test_that_packs_are_listed_checked_and_removed(tmp_path: Path, shelf: Path) -> None:
    made = packs.add(a_model(tmp_path / "tiny"), shelf)
    assert packs.packs(shelf) == [made]
    assert packs.check(shelf, "tiny") == made
    refuse_twice = pytest.raises(Problem, match="already")
    with refuse_twice:
        packs.add(tmp_path / "tiny", shelf)
    packs.remove(shelf, "tiny")
    assert packs.packs(shelf) == []
    with pytest.raises(Problem) as told:
        packs.remove(shelf, "../tiny")
    assert told.value.code == "pack.missing"


def test_that_a_changed_file_is_never_loaded(tmp_path: Path, shelf: Path) -> None:
    packs.add(a_model(tmp_path / "tiny"), shelf)
    kept = shelf / "tiny" / "model.safetensors"
    kept.write_bytes(kept.read_bytes()[:-1] + b"\x01")
    with pytest.raises(Problem) as told:
        packs.load(shelf, "tiny")
    assert told.value.code == "pack.damaged"


def test_that_the_publishers_fingerprint_is_compared(tmp_path: Path, shelf: Path) -> None:
    folder = a_model(tmp_path / "tiny")
    refused("pack.other", folder, shelf, sha256="0" * 64)
    true = sha256((folder / "model.safetensors").read_bytes()).hexdigest()
    assert packs.add(folder, shelf, sha256=true.upper()).sha256 == true


def _with(name: str, text: str) -> Callable[[Path], None]:
    def change(folder: Path) -> None:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")

    return change


def _without(name: str) -> Callable[[Path], None]:
    return lambda folder: (folder / name).unlink()


def _configured(**changes: object) -> Callable[[Path], None]:
    return _with("config.json", json.dumps(a_config(**changes)))  # pyright: ignore[reportArgumentType]


STEP = "sentence_transformers.models."


@pytest.mark.parametrize(
    ("spoil", "code"),
    [
        (_with("pytorch_model.bin", "x"), "pack.pickle"),
        (_with("1_Pooling/extra.pkl", "x"), "pack.pickle"),
        (_without("tokenizer.json"), "pack.incomplete"),
        (_without("model.safetensors"), "pack.incomplete"),
        (_without("config.json"), "pack.no_model"),
        (_without("1_Pooling/config.json"), "pack.incomplete"),
        (_with("config.json", "{"), "pack.unreadable"),
        (_with("config.json", "[" * 100_000), "pack.unreadable"),
        (_with("config.json", "{}"), "pack.architecture"),
        (_with("tokenizer.json", "{}"), "pack.unreadable"),
        (_with("model.safetensors", "x" * 100), "pack.unreadable"),
        (_configured(model_type="t5"), "pack.architecture"),
        (_configured(auto_map={"AutoModel": "evil.Model"}), "pack.architecture"),
        (_configured(hidden_act="silu"), "pack.architecture"),
        (_configured(hidden_size=8), "pack.unreadable"),
        (_configured(num_hidden_layers=9), "pack.unreadable"),
        (_configured(num_hidden_layers="two"), "pack.unreadable"),
        (_configured(vocab_size=5), "pack.unreadable"),
        (_with("1_Pooling/config.json", '{"pooling_mode_max_tokens": true}'), "pack.architecture"),
        (_with("modules.json", json.dumps([{"path": "../x", "type": f"{STEP}Pooling"}])), "pack.outside"),
        (_with("modules.json", json.dumps([{"path": "", "type": "evil.Code"}])), "pack.architecture"),
    ],
)
def test_that_what_cannot_be_used_is_refused(
    tmp_path: Path, shelf: Path, spoil: Callable[[Path], None], code: str
) -> None:
    folder = a_model(tmp_path / "tiny")
    spoil(folder)
    refused(code, folder, shelf)


@pytest.mark.parametrize("name", ["../out.txt", "/etc/out.txt", "a/../../out.txt", "C:/out.txt"])
def test_that_an_archive_cannot_write_elsewhere(tmp_path: Path, shelf: Path, name: str) -> None:
    archive = tmp_path / "tiny.zip"
    with zipfile.ZipFile(archive, "w") as made:
        made.writestr(name, "x")
    refused("pack.outside", archive, shelf)
    assert not (tmp_path / "out.txt").exists()


def test_that_a_pickle_in_an_archive_is_not_even_unpacked(tmp_path: Path, shelf: Path) -> None:
    archive = tmp_path / "tiny.zip"
    with zipfile.ZipFile(archive, "w") as made:
        made.writestr("model/pytorch_model.bin", "x")
    refused("pack.pickle", archive, shelf)


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04broken", b"just text"])
def test_that_what_is_no_model_is_said(tmp_path: Path, shelf: Path, content: bytes) -> None:
    (tmp_path / "tiny.zip").write_bytes(content)
    refused("pack.no_model", tmp_path / "tiny.zip", shelf)


@pytest.mark.skipif(os.name == "nt", reason="Links need rights there.")
def test_that_a_link_out_of_the_folder_is_not_followed(tmp_path: Path, shelf: Path) -> None:
    folder = a_model(tmp_path / "tiny")
    (folder / "model.safetensors").rename(tmp_path / "secret")
    (folder / "model.safetensors").symlink_to(tmp_path / "secret")
    refused("pack.outside", folder, shelf)


@pytest.mark.parametrize("place", ["../../secret", "/etc/passwd", "sub/data"])
def test_that_a_graph_reads_nothing_but_what_lies_beside_it(tmp_path: Path, shelf: Path, place: str) -> None:
    refused("pack.outside", an_onnx_model(tmp_path / "tiny", external=place), shelf)


def test_that_a_name_is_a_name(tmp_path: Path, shelf: Path) -> None:
    folder = a_model(tmp_path / "tiny")
    for name in ("../up", "a b", ".hidden", "x" * 81):
        refused("pack.name", folder, shelf, name=name)
