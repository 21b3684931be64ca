"""The forms a Spanish word takes, so that the lexicon needs to say each word once.

Forms are written as texts are compared: in lower case and without accents (ñ stays a letter of its own).
Impossible forms do no harm, so the rules prefer too many to too few.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

_ACUTE, _DIAERESIS = "\u0301", "\u0308"
_STRETCHED = re.compile(r"(\D)\1{2,}")
_AR = """
    o as a amos ais an e aste asteis aron aba abas abamos abais aban ara aras aramos arais aran ase ases
    asemos asen es emos eis en ad ando ado ada ados adas
    """.split()
_ER_IR = """
    o es e emos imos eis is en i iste io isteis ieron ia ias iamos iais ian a as amos ais an iera ieras
    ieramos ieran iese ieses iesen ed id iendo yendo yo yeron ido ida idos idas
    """.split()
_OF_INFINITIVE = (
    " e as a emos eis an ia ias iamos iais ian lo la le los las les me te se nos os melo telo selo"
).split(" ")


def folded(text: str) -> str:
    """Return `text` in lower case without accents and stretched letters; "ñ" is kept."""
    parts = unicodedata.normalize("NFD", text.lower())
    plain = unicodedata.normalize("NFC", parts.replace(_ACUTE, "").replace(_DIAERESIS, ""))
    return _STRETCHED.sub(r"\1", plain)


def forms(entry: str, kind: str, stem: str = "") -> set[str]:
    """Return the forms of an entry: kind is "adjective", "noun", "verb" or "fixed".

    stem: the stem a verb takes under stress ("resuelv" of "resolver"), where it has another.
    """
    word = folded(entry)
    match kind:
        case "adjective":
            return set(_of_adjective(word))
        case "noun":
            return {word, _plural(word)}
        case "verb":
            return set(_of_verb(word, folded(stem)))
        case _:
            return {word}


def _of_adjective(word: str) -> Iterable[str]:
    feminine = _feminine(word)
    root = feminine.removesuffix("a") if feminine.endswith("a") else word.removesuffix("e")
    superlative = _hard(root) + "isim"
    yield from (word, feminine, _plural(word), _plural(feminine), feminine + "mente")
    yield from (superlative + ending for ending in ("o", "a", "os", "as", "amente"))
    yield from (_hard(root) + ending for ending in ("ito", "ita", "itos", "itas"))


def _feminine(word: str) -> str:
    if word.endswith("o"):
        return word[:-1] + "a"
    return word + "a" if word.endswith(("or", "on", "an")) and word not in {"mejor", "peor"} else word


def _plural(word: str) -> str:
    if word.endswith("z"):
        return word[:-1] + "ces"
    return word + ("s" if word[-1] in "aeiou" else "es")


def _hard(root: str) -> str:
    """Keep the sound of a last consonant before i: "rico", "riquísimo"; "largo", "larguísimo"."""
    if root.endswith("c"):
        return root[:-1] + "qu"
    return root + "u" if root.endswith("g") else root.removesuffix("i")


def _of_verb(infinitive: str, stressed: str) -> Iterable[str]:
    endings = _AR if infinitive.endswith("ar") else _ER_IR
    root = infinitive[:-2]
    for stem in filter(None, (root, stressed)):
        yield from (spelling + ending for spelling in _spellings(stem, infinitive) for ending in endings)
    yield from (infinitive + ending for ending in _OF_INFINITIVE)


def _spellings(stem: str, infinitive: str) -> set[str]:
    """Return the ways the last consonant of a stem is written before one vowel or another."""
    changes = {
        "ar": {"c": "qu", "g": "gu", "z": "c"},
        "er": {"c": "zc", "g": "j"},
        "ir": {"c": "zc", "g": "j"},
    }
    changed = changes.get(infinitive[-2:], {}).get(stem[-1:])
    return {stem} | ({stem[:-1] + changed} if changed else set())
