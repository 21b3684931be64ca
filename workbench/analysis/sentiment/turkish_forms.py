"""How Turkish words are built: which endings keep a root's feeling, and which deny it.

Words are compared folded: in lower case by Turkish rules and without the dots and tails many people leave out
("teşekkürler" = "tesekkurler"), so that vowel harmony has two vowels for each place.
"""

from __future__ import annotations

import re
from itertools import product

_LOWER = str.maketrans({"I": "ı", "İ": "i"})
_FOLD = str.maketrans("ışğçöüâîû", "isgcouaiu", "\u0307")
_STRETCHED = re.compile(r"([^\W\d])\1{2,}")
_SOFT = {"p": "b", "t": "d", "k": "g"}
_SHORT = 3
_ENDINGS = "|".join(
    """
    lar ler imiz umuz iniz unuz im um in un nin nun si su yi yu ni nu i u ya ye na ne a e da de ta te
    dan den tan ten nda nde ndan nden yla yle la le dir dur tir tur ydi ydu di du ti tu ymis ymus mis mus sa
    se ysa yse siniz sunuz sin sun yim yum yiz yuz iz uz m n k ca ce cana casina cesine lik luk lig lug li lu
    ki cik cuk ken yken
    """.split()
)
_OF_NAMES = re.compile(f"(?:{_ENDINGS})*")
_OF_SHORT_NAMES = re.compile(
    r"(?:lik|luk)?(?:ler|lar)?(?:im|yim|sin|siniz|iz|yiz)?"
    r"(?:(?:d[iu]r|t[iu]r|y?d[iu]|y?m[iu]s)(?:m|k|lar|ler)?)?|c[ae]|y?[iu]|s[iu]"
)
_WITHOUT = re.compile(f"s[iu]z(?:{_ENDINGS})*")
_VOICE = r"(?:[iu]?l|[iu]?n|t|d[iu]r|t[iu]r|[iu]r|[iu]?s)?(?:y?[ae])?"
_AFTER_ME = (
    r"d[iu](?:m|n|k|ler|lar|n[iu]z|g\w*)?",
    r"z(?:s[iu]n(?:[iu]z)?|l[ae]r|d[iu]\w*|s[ae]\w*)?",
    r"m(?:[iu]s\w*|[ae]\w*)?",
    r"y(?:[iu]z|[ae]c[ae][kg]\w*|[ae]n\w*|[iu]n(?:[iu]z)?|[iu]p)",
    r"d[ae]n",
    r"s[ae](?:m|n|k|lar|ler)?",
    r"s[iu]n(?:l[ae]r)?",
)
_DENIAL = rf"m(?:[iu]yor\w*|[ae](?:{'|'.join(_AFTER_ME)}))"
_DENIED_ENDINGS = re.compile(_VOICE + _DENIAL)
_DENIED_VERB = re.compile(r"[^\W\d_]*[aeiou][^\W\d_]*?" + _DENIAL)
_LIKE_DENIED = frozenset(
    """
    tamam hamam firmadan sinemadan kumasa kumasam namaz ramazan merhamet malzeme tamami muamma maalesef
    malesef
    """.split()
)
_PRESENT = product(("mi", "mu"), ("yor",), ("", "um", "sun", "uz", "sunuz", "lar", "du"))
_PAST = product(("me", "ma"), ("di", "z", "mis"), ("", "m", "n", "k", "ler", "lar", "niz"))
_OTHERS = product(("me", "ma"), ("m", "den", "dan", "yin", "yiniz", "yacak", "yecek", "zsiniz"))
_OF_DENIED = tuple("".join(parts) for tense in (_PRESENT, _PAST, _OTHERS) for parts in tense)
_OF_PHRASES = (
    "",
    *"di du ti tu dir dur tir tur ydi ydu m im um yim yum in un i u si su ler lar e a ye ya ma me".split(),
    *"yor iyor uyor r ir ar".split(),
)


def folded(text: str) -> str:
    """Return `text` in lower case by Turkish rules, without diacritics and stretched letters."""
    return _STRETCHED.sub(r"\1", text.translate(_LOWER).lower().translate(_FOLD))


def spellings(root: str) -> set[str]:
    """Return a folded root as it stands, and with its last consonant softened as before a vowel."""
    soft = _SOFT.get(root[-1:])
    return {root, root[:-1] + soft} if soft and len(root) > _SHORT else {root}


def keeps_name(root: str, endings: str) -> bool:
    """Say whether these can be the endings of a noun or adjective `root`, none of them "without".

    Of a short root only the plainest endings count, or "pas" (rust) would be found in "pasta" (cake).
    """
    pattern = _OF_SHORT_NAMES if len(root) <= _SHORT else _OF_NAMES
    return pattern.fullmatch(endings) is not None


def is_without(endings: str) -> bool:
    """Say whether endings begin with -siz, -sız, -suz or -süz: "without"."""
    return _WITHOUT.fullmatch(endings) is not None


def is_denied(endings: str) -> bool:
    """Say whether a verb's endings deny it (-medi, -maz, -miyor); infinitives and verbal nouns do not."""
    return _DENIED_ENDINGS.fullmatch(endings) is not None


def is_denied_verb(word: str) -> bool:
    """Say whether a word of unknown root looks like a denied verb."""
    return word not in _LIKE_DENIED and _DENIED_VERB.fullmatch(word) is not None


def denied_forms(stem: str) -> list[str]:
    """Return the common denied forms of a verb's stem."""
    return [stem + ending for ending in _OF_DENIED]


def phrase_forms(phrase: str) -> list[str]:
    """Return a phrase with the common endings of its last word."""
    return [phrase + ending for ending in _OF_PHRASES]
