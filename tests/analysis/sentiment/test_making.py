from __future__ import annotations

import shutil
import sys
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType

import numpy as np
import pytest

from workbench.analysis.sentiment.ngrams import counted, rarity
from workbench.analysis.sentiment.train import archived, fitted, fitted_to_grams, held_out, unique


@pytest.fixture
def maker(tmp_path: Path, sentiment_resources: Path) -> ModuleType:
    """Return the script that makes the models, working on a copy of its folder."""
    folder = Path(shutil.copytree(sentiment_resources, tmp_path / "sentiment"))
    spec = spec_from_file_location("make_models", folder / "make_models.py")
    assert spec is not None
    assert spec.loader is not None
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize("language", ["es", "tr"])
def test_that_making_a_model_again_gives_the_bytes_that_ship(
    maker: ModuleType, sentiment_resources: Path, language: str
) -> None:
    (maker.HERE / language / "weights.npz").unlink()
    maker.main([language])
    for path in (f"{language}/weights.npz", "models.json"):
        assert (maker.HERE / path).read_bytes() == (sentiment_resources / path).read_bytes()


@pytest.mark.slow
def test_that_the_english_model_that_ships_is_the_one_its_sentences_make(
    maker: ModuleType, sentiment_resources: Path
) -> None:
    maker.main(["en"])
    with (
        np.load(maker.HERE / "en/weights.npz") as made,
        np.load(sentiment_resources / "en/weights.npz") as ships,
    ):
        np.testing.assert_allclose(made["coefficients"], ships["coefficients"], atol=2e-3)


def test_that_without_its_collection_a_model_is_kept_as_it_was(
    maker: ModuleType,
    sentiment_resources: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(maker, "SHARED", maker.HERE / "nowhere")
    maker.main(["th", "ko"])
    said = capsys.readouterr().err
    assert "th: kept" in said
    assert "ko: kept" in said
    shipped = (sentiment_resources / "models.json").read_bytes()
    assert (maker.HERE / "models.json").read_bytes() == shipped


def test_that_fitting_twice_gives_the_same_bytes() -> None:
    texts = ["good day", "bad day", "a day", "good work", "bad work", "some work"] * 5
    labels = np.array([1, -1, 0] * 10, dtype=np.int8)
    counts, others = counted(texts, (1, 3)), np.ones((len(texts), 2), dtype=np.float32)
    first, second = (archived(fitted_to_grams(counts, others, labels, 0.01).arrays()) for _ in range(2))
    assert first == second


def test_that_quantised_weights_decide_as_the_full_ones_do() -> None:
    texts = ["good day", "bad day", "a day", "good work", "bad work", "some work"] * 5
    labels = np.array([1, -1, 0] * 10, dtype=np.int8)
    counts, others = counted(texts, (1, 3)), np.zeros((len(texts), 1), dtype=np.float32)
    quantised = fitted_to_grams(counts, others, labels, 10.0)
    assert (quantised.logits(counts, others).argmax(axis=1) - 1 == labels).all()


def test_that_weights_recover_a_plain_rule() -> None:
    features = np.linspace(-1, 1, 90, dtype=np.float32)[:, None]
    labels = np.repeat(np.array([-1, 0, 1], dtype=np.int8), 30)
    found = fitted(features, labels, 100.0).logits(features).argmax(axis=1) - 1
    assert np.mean(found == labels) > 0.9


def test_that_rare_grams_weigh_more_than_common_ones() -> None:
    counts = counted(["ab", "ab", "ab", "ac"], (1, 1))
    rare = rarity(counts)
    of_a, of_b, of_c = (rare[counted([letter], (1, 1)).indices[0]] for letter in "abc")
    assert of_a < of_b < of_c


def test_that_stretched_letters_are_folded_before_counting() -> None:
    long, longer = (counted([text], (1, 4)) for text in ("sooo", "soooooooo"))
    assert (long != longer).nnz == 0


def test_that_a_tenth_is_held_out_and_always_the_same() -> None:
    share = np.mean([held_out(f"text {number}") for number in range(5_000)])
    assert 0.08 < share < 0.12
    assert [held_out("text 7")] * 3 == [held_out("text 7") for _ in range(3)]


def test_that_texts_met_twice_are_learned_once_with_their_first_label() -> None:
    assert unique([("a  b", 1), ("a b", -1), ("", 0), ("c", 0)]) == [("a b", 1), ("c", 0)]


def test_that_the_script_is_no_part_of_the_program() -> None:
    assert "make_models" not in sys.modules
