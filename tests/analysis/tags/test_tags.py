"""Tags are read from texts with vectors in English, each text by itself; what strayed in is told apart."""

from __future__ import annotations

import csv
import hashlib
import sys
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType

import numpy as np
import pytest

from workbench.analysis.sentiment.linear import LinearWeights
from workbench.analysis.sentiment.ngrams import HASHES, QuantisedWeights
from workbench.analysis.tags.features import shape_of
from workbench.analysis.tags.lettered import packed, unpacked
from workbench.analysis.tags.relevance import FEWEST, CommonWords, Middle
from workbench.analysis.tags.scoring import MODELS, installed_model, tag, tags_folder, topic_of
from workbench.domain.problems import Problem
from workbench.domain.tags import FAMILIES, NAMES, OFF_TOPIC, Family, Tag, in_order, tag_of

FOLDER = Path(__file__).resolve().parents[3] / "resources" / "tags"


def around(middle: int, count: int, seed: int) -> np.ndarray[tuple[int, int], np.dtype[np.float32]]:
    """Return unit vectors that lie around an axis."""
    table = np.random.default_rng(seed).normal(0, 0.1, (count, 20)).astype(np.float32)
    table[:, middle] += 1
    return table / np.linalg.norm(table, axis=1, keepdims=True)


def test_that_comments_that_strayed_in_together_are_found_though_they_are_alike() -> None:
    dense = np.vstack([around(0, 200, 1), around(5, 10, 2)])
    middle = Middle.of(dense)
    assert middle is not None
    far = middle.fit(dense) < middle.limit
    assert far[200:].all()
    assert far[:200].mean() < 0.05


def test_that_few_texts_have_no_middle_to_stray_from() -> None:
    assert Middle.of(around(0, FEWEST - 1, 1)) is None
    assert CommonWords.of(["bir söz"] * (FEWEST - 1), "tr") is None
    nothing = topic_of(["a word", "bir söz"], ["en", "tr"], None)
    assert (nothing.middle, nothing.words) == (None, ())


def test_that_what_speaks_in_other_words_strayed_in_where_vectors_say_nothing() -> None:
    own = [f"otobüs durağı {place % 7} numara geç kaldı" for place in range(80)]
    texts = [*own, "Mısır piramitleri firavunların mezarlarıdır"]
    found = tag(
        texts,
        ["tr"] * len(texts),
        np.zeros(len(texts), np.float32),
        None,
        topic_of(texts, ["tr"] * len(texts), None),
    )
    place = NAMES["tone"].index(OFF_TOPIC)
    assert found.row[(found.family == 0) & (found.tag == place)].tolist() == [80]


def test_that_what_comes_later_is_held_against_the_middle_of_all() -> None:
    study, later = np.zeros((60, 384), dtype=np.float32), np.zeros((2, 384), dtype=np.float32)
    study[:, :20], later[:, :20] = around(0, 60, 3), np.vstack([around(0, 1, 5), around(5, 1, 6)])
    topic = topic_of(["a word"] * 60, ["en"] * 60, study)
    found = tag(["one", "two"], ["en", "en"], np.zeros(2, dtype=np.float32), later, topic)
    place = NAMES["tone"].index(OFF_TOPIC)
    assert found.row[(found.family == 0) & (found.tag == place)].tolist() == [1]


def test_that_only_languages_whose_model_is_fit_are_read_and_english_with_vectors_alone() -> None:
    texts = ["Thank you so much!", "Muchas gracias", "12:30 ???", "Çok teşekkür ederim", "Danke!"]
    languages, glad = ["en", "es", "en", "tr", "de"], np.zeros(5, dtype=np.float32)
    wide = np.zeros((5, 384), dtype=np.float32)
    wide[:, :20] = around(0, 5, 0)
    found = tag(texts, languages, glad, wide)
    assert set(found.row.tolist()) <= {0, 3}
    assert [model.language for model in found.models] == ["en", "tr"]
    without = tag(texts, languages, glad, None)
    assert set(without.row.tolist()) == {3}
    assert set(without.family.tolist()) == {0}, "Turkish is not read for drivers"


@pytest.mark.parametrize(
    ("language", "text", "tone"),
    [
        ("es", "Muchas gracias por arreglar la fuente.", "gratitude"),
        ("es", "¿Cuándo abre la piscina?", "question"),
        ("tr", "Sorunumu hemen çözdünüz, tesekkurler.", "gratitude"),
        ("tr", "Kreş ne zaman açılıyor?", "question"),
        ("th", "ขอบคุณมากครับ", "gratitude"),
        ("th", "อยากสอบถามวิธีสมัครเรียนค่ะ", "question"),
    ],
)
def test_that_plain_words_of_a_tone_are_read_in_every_language(language: str, text: str, tone: str) -> None:
    likely = installed_model(language).read([text], None, np.zeros(1, np.float32)).likely["tone"][0]
    assert NAMES["tone"][int(likely.argmax())] == tone
    assert likely.max() > 0.6


def test_that_a_models_weights_are_packed_without_loss() -> None:
    draw = np.random.default_rng(0)
    grams = np.zeros((HASHES, 3), dtype=np.int8)
    grams[draw.integers(0, HASHES, 40)] = draw.integers(-9, 9, (40, 3))
    rare = np.full(HASHES, 90, dtype=np.uint8)
    rare[draw.integers(0, HASHES, 60)] = 20
    others = LinearWeights(np.ones((2, 3), np.float32), np.zeros(3, np.float32))
    before = QuantisedWeights(grams, np.ones(3, np.float32), rare, others)
    after = unpacked(packed(before))
    np.testing.assert_array_equal(after.grams, before.grams)
    np.testing.assert_array_equal(after.rare, before.rare)


def test_that_a_text_is_read_alike_whatever_stands_beside_it() -> None:
    texts = ["How do I renew my card?", "The clerk was rude.", "Please add a bench."]
    wide = np.zeros((3, 384), dtype=np.float32)
    wide[:, :20] = around(1, 3, 4)
    glad = np.array([0, -0.8, np.nan], dtype=np.float32)
    together = installed_model().read(texts, wide, glad)
    for row in range(3):
        alone = installed_model().read(texts[row : row + 1], wide[[row]], glad[[row]])
        for family in FAMILIES:
            np.testing.assert_allclose(alone.likely[family][0], together.likely[family][row], rtol=1e-4)


def test_that_the_shape_of_a_text_says_how_it_is_put() -> None:
    glad = np.array([0.5, np.nan], dtype=np.float32)
    asked, shouted = shape_of(["Where is it?", "NEVER AGAIN WITH YOU!!"], glad).tolist()
    assert asked == [1, 1, 0, 0, 0.5]
    assert shouted == [0, 0, 1, 1, 0]


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("ease-", Tag("ease", -1)),
        ("-ease", Tag("ease", -1)),
        ("Ease", Tag("ease")),
        ("joy", None),
        ("-", None),
    ],
)
def test_that_a_driver_may_be_written_with_its_sign_before_or_behind(written: str, read: Tag | None) -> None:
    assert tag_of("driver", written) == read


def test_that_tones_have_no_sign() -> None:
    assert tag_of("tone", "worry-") is None
    assert tag_of("tone", OFF_TOPIC) == Tag(OFF_TOPIC)
    assert in_order("tone", [Tag("worry"), Tag("anger"), Tag("worry")]) == (Tag("anger"), Tag("worry"))


@pytest.mark.parametrize("language", MODELS)
@pytest.mark.parametrize(("name", "family"), [("tones", "tone"), ("drivers", "driver")])
def test_that_every_sentence_and_cue_is_of_a_known_tag(name: str, family: Family, language: str) -> None:
    with (FOLDER / language / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert len({row["text"] for row in rows}) == len(rows)
    assert all(tag_of(family, one) for row in rows for one in row[name].split(";") if one)
    with (FOLDER / language / "cues.csv").open(encoding="utf-8", newline="") as file:
        cues = [row["tag"] for row in csv.DictReader(file) if row["family"] == family]
    assert cues
    assert set(cues) <= {*NAMES[family]}


@pytest.fixture
def making(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    spec = spec_from_file_location("make_tags", FOLDER / "make_models.py")
    assert spec is not None
    assert spec.loader is not None
    module = module_from_spec(spec)
    monkeypatch.setitem(sys.modules, "make_tags", module)
    spec.loader.exec_module(module)
    return module


@pytest.mark.slow
def test_that_the_models_can_be_made_again_byte_for_byte(
    making: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for path in (f"{language}/{name}.csv" for language in MODELS for name in ("tones", "drivers", "cues")):
        (tmp_path / path).parent.mkdir(exist_ok=True)
        (tmp_path / path).write_bytes((FOLDER / path).read_bytes())
    monkeypatch.setattr(making, "HERE", tmp_path)
    making.main()
    assert (tmp_path / "models.json").read_bytes() == (FOLDER / "models.json").read_bytes()


def test_that_a_changed_file_is_refused(tmp_path: Path) -> None:
    from workbench.analysis.sentiment.shelf import models_listed
    from workbench.analysis.tags.english import EnglishTags

    (tmp_path / "en").mkdir()
    for file in [tags_folder() / "models.json", *(tags_folder() / "en").iterdir()]:
        (tmp_path / file.relative_to(tags_folder())).write_bytes(file.read_bytes())
    cues = tmp_path / "en" / "cues.csv"
    cues.write_bytes(cues.read_bytes() + b"x,tone,anger,\n")
    assert hashlib.sha256(cues.read_bytes()).hexdigest() not in (tmp_path / "models.json").read_text()
    with pytest.raises(Problem, match="cues"):
        EnglishTags(models_listed(tmp_path)["en"])
