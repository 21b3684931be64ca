"""Reads how files name a comment's language, as codes or as words."""

from __future__ import annotations

import re
from functools import lru_cache

_CODE = re.compile(r"([a-z]{2})(?:[-_][a-z0-9]{2,8})*")
_CODES = """
    aa ab af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv
    dz ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie
    ig ii ik io is it iu ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv
    mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm
    rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts
    tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu
"""
_ISO = frozenset(_CODES.split())
_NAMES = {
    "ar": "arabic árabe arapça العربية อาหรับ",
    "ca": "catalan catalán català",
    "de": "german deutsch alemán almanca เยอรมัน",
    "el": "greek ελληνικά griego yunanca",
    "en": "english inglés ingles ingilizce eng อังกฤษ ภาษาอังกฤษ",
    "es": "spanish español espanol castellano ispanyolca spa สเปน ภาษาสเปน",
    "eu": "basque euskara vasco",
    "fa": "persian farsi فارسی farsça",
    "fr": "french français francais francés fransızca fra ฝรั่งเศส",
    "gl": "galician galego gallego",
    "he": "hebrew עברית hebreo ibranice",
    "hi": "hindi हिन्दी हिंदी",
    "id": "indonesian bahasa indonesio endonezce",
    "it": "italian italiano italyanca",
    "ja": "japanese 日本語 japonés japonca",
    "ko": "korean 한국어 coreano korece",
    "ku": "kurdish kurdî kürtçe kurdo",
    "nl": "dutch nederlands neerlandés",
    "pl": "polish polski polaco lehçe",
    "pt": "portuguese português portugués portekizce",
    "ru": "russian русский ruso rusça",
    "th": "thai ไทย ภาษาไทย tailandés tayca tha",
    "tr": "turkish türkçe turkce turco tur ตุรกี",
    "uk": "ukrainian українська ucraniano ukraynaca",
    "vi": "vietnamese tiếng-việt vietnamita",
    "zh": "chinese 中文 汉语 漢語 chino çince mandarin zho จีน",
}
_BY_NAME = {name: code for code, names in _NAMES.items() for name in names.split()}


@lru_cache(maxsize=1024)
def code_of_language(value: str) -> str:
    """Return the ISO 639-1 code a value stands for; empty if it stands for none."""
    text = value.strip().replace("İ", "i").lower()
    if text in _BY_NAME:
        return _BY_NAME[text]
    found = _CODE.fullmatch(text)
    return found[1] if found and found[1] in _ISO else ""
