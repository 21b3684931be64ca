from __future__ import annotations

from collections.abc import Callable

import pytest

from workbench.analysis.sentiment.turkish_forms import (
    folded,
    is_denied,
    is_denied_verb,
    is_without,
    keeps_name,
)

Ask = Callable[..., str | None]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Görevliler çok nazikti, teşekkür ederim.", "positive"),
        ("Hizmetinizden memnun kaldık", "positive"),
        ("Randevu sistemi tam bir rezalet", "negative"),
        ("Kaldırımlarımız bakımsız ve tehlikeli", "negative"),
        ("Nüfus müdürlüğü ikinci katta.", "neutral"),
    ],
)
def test_that_turkish_feeling_is_read_through_suffixes(label: Ask, text: str, found: str) -> None:
    assert label(text, "tr") == found


@pytest.mark.parametrize(
    ("glad", "unhappy"),
    [
        ("Personel saygılı", "Personel saygısız"),
        ("Yeni park güzel", "Yeni park hiç güzel değil"),
        ("Çok beğendim", "Hiç beğenmedim"),
        ("Tavsiye ederim", "Tavsiye etmiyorum"),
        ("Hiçbir sorun yaşamadım", "Çok sorun yaşadım"),
        ("Sıkıntı yok", "Sıkıntı var"),
        ("Sorunsuz bir hizmet", "Sorunlu bir hizmet"),
    ],
)
def test_that_turkish_negation_turns_the_feeling(label: Ask, glad: str, unhappy: str) -> None:
    assert (label(glad, "tr"), label(unhappy, "tr")) == ("positive", "negative")


def test_that_letters_without_dots_and_tails_read_the_same(label: Ask) -> None:
    assert label("cok guzel, tesekkurler", "tr") == label("çok güzel, teşekkürler", "tr") == "positive"
    assert folded("İYİ DEĞİL, IŞIK YOK") == "iyi degil, isik yok"


def test_that_endings_are_told_apart() -> None:
    assert keeps_name("sorun", "larimiz")
    assert not keeps_name("pas", "ta"), "a cake is not rust"
    assert is_without("suzluk")
    assert is_denied("miyorum")
    assert is_denied("mediler")
    assert not is_denied("mek"), "an infinitive denies nothing"
    assert is_denied_verb("gelmediler")
    assert not is_denied_verb("tamam")
