from __future__ import annotations

import json
from pathlib import Path
from random import Random

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.analysis.comments import comments
from workbench.analysis.embedding import minilm as module
from workbench.analysis.embedding import steps
from workbench.analysis.embedding.encoder import Encoder
from workbench.analysis.embedding.graph import quantise
from workbench.analysis.embedding.measuring import measured
from workbench.analysis.embedding.minilm import (
    LONGEST,
    STEPS,
    STEPS_SHA256,
    WEIGHTS_SHA256,
    minilm,
    published,
)
from workbench.domain.problems import Problem


@pytest.fixture(scope="module")
def full() -> Encoder:
    return minilm("full", threads=2)


@pytest.fixture(scope="module")
def compact() -> Encoder:
    return minilm("compact", threads=2)


@pytest.fixture(params=["full", "compact"])
def encoder(request: pytest.FixtureRequest) -> Encoder:
    return request.getfixturevalue(request.param)


def test_that_full_precision_agrees_with_the_published_model(shared: Path, full: Encoder) -> None:
    reference = json.loads((shared / "reference" / "minilm_reference_vectors.json").read_text("utf-8"))
    wanted = np.array([entry["embedding"] for entry in reference["vectors"]], dtype=np.float64)
    wanted /= np.linalg.norm(wanted, axis=1, keepdims=True)
    found = full.encode([entry["text"] for entry in reference["vectors"]])
    assert reference["weights_sha256"] == WEIGHTS_SHA256
    assert (found * wanted).sum(axis=1).min() >= 0.9999


def test_that_compact_precision_stays_near_full(full: Encoder, compact: Encoder) -> None:
    texts, _ = comments("en")
    cosines = (full.encode(texts) * compact.encode(texts)).sum(axis=1)
    assert cosines.mean() > 0.99
    assert cosines.min() > 0.98


@settings(
    max_examples=8,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(st.lists(st.text(max_size=60), min_size=1, max_size=12), st.randoms(use_true_random=False))
def test_that_a_vector_is_a_function_of_its_text_alone(
    encoder: Encoder, strange: list[str], chance: Random
) -> None:
    plain, _ = comments("en")
    texts = list(dict.fromkeys(strange + plain[::3]))
    alone = {text: encoder.encode([text])[0].tobytes() for text in texts}
    chance.shuffle(texts)
    together = encoder.encode(texts)
    assert [row.tobytes() for row in together] == [alone[text] for text in texts]


def test_that_the_number_of_threads_changes_no_bit() -> None:
    texts, _ = comments("en")
    assert np.array_equal(minilm(threads=1).encode(texts), minilm(threads=3).encode(texts))


def test_that_storing_as_float16_loses_nothing(encoder: Encoder) -> None:
    vectors = encoder.encode(comments("en")[0])
    assert np.array_equal(vectors, vectors.astype(np.float16).astype(np.float32))
    assert np.allclose(np.linalg.norm(vectors, axis=1), 1, atol=1e-3)


def test_that_no_text_an_empty_text_and_a_very_long_one_have_vectors(compact: Encoder) -> None:
    words = " ".join(f"word{number}" for number in range(5000))
    assert compact.encode([]).shape == (0, 384)
    vectors = compact.encode(["", words, words + " and more that is beyond what the model reads"])
    assert np.isfinite(vectors).all()
    assert LONGEST < 5000
    assert np.array_equal(vectors[1], vectors[2])


def test_that_an_encoder_says_what_its_vectors_are_to_be_filed_under(compact: Encoder, full: Encoder) -> None:
    assert compact.identity.weights == WEIGHTS_SHA256
    assert compact.identity.dimension == 384
    assert compact.identity.precision == f"compact-{STEPS_SHA256[:8]}"
    assert compact.identity != full.identity


def test_that_integers_of_quantised_weights_fit_seven_bits() -> None:
    weight = np.random.default_rng(0).normal(size=(64, 8)).astype(np.float32)
    integers, scale = quantise(weight)
    assert np.abs(integers.astype(int)).max() <= 63
    assert np.allclose(integers * scale, weight, atol=scale.max())


def test_that_a_column_of_zeros_can_be_quantised() -> None:
    integers, scale = quantise(np.zeros((4, 2), dtype=np.float32))
    assert not integers.any()
    assert (scale == 1).all()


@pytest.mark.parametrize("fingerprint", ["WEIGHTS_SHA256", "TOKENIZER_SHA256", "STEPS_SHA256"])
def test_that_a_damaged_model_is_a_problem(fingerprint: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, fingerprint, "0" * 64)
    with pytest.raises(Problem) as raised:
        minilm()
    assert raised.value.code == "model.damaged"


def test_that_steps_are_read_as_they_were_written(tmp_path: Path) -> None:
    kept = steps.read(STEPS)
    steps.write(tmp_path / "steps.safetensors", kept)
    assert (tmp_path / "steps.safetensors").read_bytes() == STEPS.read_bytes()
    assert len(kept) == 4 * 6


def test_that_measured_steps_span_what_was_measured() -> None:
    config, weights, tokenizer = published()
    found = measured(config, weights, [tokenizer.encode(text).ids for text in ("The bus is late.", "No")])
    assert set(found) == set(steps.read(STEPS))
    for step in found.values():
        assert (step.worth > 0).all()
        assert 0 <= step.zero <= 255
