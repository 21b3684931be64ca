from __future__ import annotations

import pytest

from tests.analysis.comments import comments
from workbench.analysis import language, packaged
from workbench.analysis.language import UNSURE, identify
from workbench.domain.problems import Problem


def codes(texts: list[str]) -> list[str]:
    return [guess.code for guess in identify(texts)]


@pytest.mark.parametrize("code", ["en", "es", "tr", "th"])
def test_that_sentences_are_told(code: str) -> None:
    texts, _ = comments(code)
    assert set(codes(texts)) == {code}


@pytest.mark.parametrize(
    "text", ["No", "ok", "OK", "N/A", "", "12345", ":)", "👍👍", "Good", "Cok guzel", "Excelente"]
)
def test_that_what_many_languages_share_alone_is_unsure(text: str) -> None:
    assert codes([text]) == [UNSURE]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Çok güzel", "tr"),
        ("ดีมาก", "th"),
        ("좋아요", "ko"),
        ("谢谢", "zh"),
        ("謝謝", "zh"),
        ("良い", "ja"),
        ("Very good", "en"),
        ("PARKING IS TERRIBLE", "en"),
        ("Gracias", "es"),
        ("Спасибо", "ru"),
    ],
)
def test_that_short_but_clear_texts_are_told(text: str, code: str) -> None:
    assert codes([text]) == [code]


def test_that_a_files_language_settles_its_short_texts() -> None:
    spanish, _ = comments("es")
    assert codes(["Muy bien", "Excelente", *spanish])[:2] == ["es", "es"]


def test_that_even_in_one_file_ok_and_no_stay_unsure() -> None:
    spanish, _ = comments("es")
    assert codes(["ok", "No", *spanish])[:2] == [UNSURE, UNSURE]


def test_that_a_long_text_in_another_language_is_not_swallowed_by_its_file() -> None:
    spanish, _ = comments("es")
    alone = "The council should mend the pavement in our street before the winter comes."
    assert codes([alone, *spanish])[0] == "en"


def test_that_a_guess_says_how_sure_it_is() -> None:
    clear, unclear = identify(["The bus never comes on time in the morning", "ok"])
    assert clear.confidence > 0.9
    assert 0 <= unclear.confidence < clear.confidence


def test_that_a_damaged_model_is_a_problem_and_not_a_guess(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(language, "MODEL_SHA256", "0" * 64)
    language._model.cache_clear()
    with pytest.raises(Problem) as raised:
        language._model()
    assert raised.value.code == "model.damaged"


def test_that_a_missing_package_is_a_problem() -> None:
    with pytest.raises(Problem) as raised:
        packaged.data_folder("no_such_package_at_all", "a model")
    assert raised.value.code == "model.missing"


def test_that_chinese_characters_without_kana_are_chinese_unless_the_file_is_japanese() -> None:
    sentence = "政府應該增加夜間公車班次並改善車站照明設備"
    assert identify([sentence])[0].code == "zh"
    japanese = [
        "駅の照明を明るくしてほしいです。",
        "夜のバスを増やしてください。",
        "道路が暗くて怖いです。",
    ] * 20
    assert identify([*japanese, "道路照明改善"])[-1].code == "ja"
