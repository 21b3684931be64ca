"""Words too general to name a theme with: they tell texts apart, but not what texts are about.

Verbs of every day, judgements, times, numbers, relatives and courtesies: a file for each language, `*` for any
ending; and endings that only verbs have. Unlike stop words they count when texts are compared.
"""

from __future__ import annotations

import re
from functools import cache
from importlib.resources import files

from workbench.analysis.stopwords import stop_words

_NONE = "(?!)"
_APOSTROPHES = re.compile("['’ʼ]")
_OF_VERBS = {
    "es": (
        r"\w{2,}(?:[aei]r(?:me|te|se|l[aeo]s?|nos)|[ií]endo|\w{2}ando|aron|ieron|aban|ían|ábamos|íamos|r[áé]n?|rían)"
    ),
    "tr": (
        r"\w+(?:[ıiuü]yo\w*|[ae]ca[kğ]\w*|m[ae]l[ıi]\w*|m[ıiuü]ş(?:l[ae]r)?|[ae]r[ae]k|m[ae]d[ae]n|[ıiuü]nc[ae]"
        r"|[dt][ıiuü]ğ[ıiuü]\w*|[çfhkpsşt]t[ıiuü](?:m|k|l[ae]r|n[ıi]z)?|s[ıiuü]nl[ae]r|m[ae]zs[ae]\w*|[ae]y[ıi]m"
        r"|[ae]l[ıi]m|[ae]y[ae]n|[ae]r[ıi]z)"
        r"|\w{3,}(?:m[ae]s[ıi]n?[ıiae]?|d[ıiuü](?:m|k|l[ae]r|n[ıi]z)?|m[ae]k|[ıi]ls[ıi]n|[ıi]l[ıi]r|[ıi]n[ıi]r"
        r"|[uü]l[uü]r|[uü]n[uü]r|[çdlnrştyz][ıiuü]p|m[ae]y[ae])"
    ),
}
# Turkish nouns in the locative, the ablative or with "by": better names than verbs, worse than bare nouns.
_IN_A_CASE = {"tr": r"\w{3,}(?:[dt][ae]n?|yl[ae]|l[ae]r[ıi]n?[ae]?|[ıiuü]n[ıiuüae])"}
_NO_VERBS = {
    "es": frozenset("comando contrabando través".split()),
    "tr": frozenset("garip tertip belediyedi dondurmaya çarşıdan".split()),
}
_PLAIN_TURKISH = str.maketrans("çğıöşüâîû", "cgiosuaiu")


def says_little(word: str, language: str) -> bool:
    """Say whether `word`, in small letters, is too general to name a theme with."""
    plain = _APOSTROPHES.sub("", word)
    if _listed(language).fullmatch(plain) or plain in _without_marks(language):
        return True
    return plain not in _NO_VERBS.get(language, frozenset()) and bool(_verb(language).fullmatch(plain))


def stands_in_a_case(word: str, language: str) -> bool:
    """Say whether `word` has an ending that tells its part in a sentence rather than what it means."""
    return bool(_case(language).fullmatch(word))


def languages() -> tuple[str, ...]:
    """Return the codes of languages that have a list."""
    return tuple(sorted(file.name[:-4] for file in files(__name__).iterdir() if file.name.endswith(".txt")))


@cache
def listed(language: str) -> tuple[str, ...]:
    """Return the words of a language's list; none if it has no list."""
    file = files(__name__) / f"{language}.txt"
    return tuple(file.read_text(encoding="utf-8").split()) if file.is_file() else ()


@cache
def _without_marks(language: str) -> frozenset[str]:
    """Return stop words and general words as those write them who leave out the marks of Turkish letters."""
    if language != "tr":
        return frozenset()
    return frozenset(word.translate(_PLAIN_TURKISH) for word in {*stop_words(language), *listed(language)})


@cache
def _listed(language: str) -> re.Pattern[str]:
    ways = [
        re.escape(word.removesuffix("*")) + (r"\w*" if word.endswith("*") else "")
        for word in listed(language)
    ]
    return re.compile("|".join(ways) or _NONE)


@cache
def _verb(language: str) -> re.Pattern[str]:
    return re.compile(_OF_VERBS.get(language, _NONE))


@cache
def _case(language: str) -> re.Pattern[str]:
    return re.compile(_IN_A_CASE.get(language, _NONE))
