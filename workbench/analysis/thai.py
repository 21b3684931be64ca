"""Cuts Thai, which has no spaces between words, by a dictionary that knows what people write today."""

from __future__ import annotations

from functools import cache
from typing import Any

# Short words that the corpora hardly know are poets' words; in today's texts they only tear others apart.
_SHORT = 4
_OFTEN_IN_TTC, _OFTEN_IN_TNC = 20, 300
_PAIR, _COMMON_PAIR_IN_TTC = 2, 400
_COMMON_IN_TTC, _COMMON_IN_TNC = 70, 1_300
# What the dictionary lacks although comments are full of it.
_TODAY = (
    "แอป แอปพลิเคชั่น ไลฟ์การ์ด บอกว่า ไฟถนน เลนจักรยาน ทางจักรยาน ที่จอดรถ ค่าจอดรถ ถังขยะ รถขยะ เก็บขยะ ห้องน้ำ สระว่ายน้ำ "
    "ภาษาไทย ภาษาอังกฤษ รถเมล์ ป้ายรถเมล์ คนขับ คนขับรถ ใบอนุญาต ใบสั่ง วีลแชร์ รถเข็น ทางลาด ทางเท้า ฟุตบาท ไวไฟ วายฟาย "
    "โปร โปรโมชั่น แพ็คเกจ แพ็กเกจ แพคเกจ อินเตอร์เน็ต อินเทอร์เน็ต เน็ต ซิม ซิมการ์ด เติมเงิน รายเดือน ยอดค้าง ยอดเงิน ใบแจ้งหนี้ "
    "ค่าบริการ ค่าโทร ศูนย์บริการ พนักงาน สายด่วน คอลเซ็นเตอร์ โรมมิ่ง ทรูมันนี่ วอลเล็ท วอลเล็ต ออนไลน์ อัปเดต อัพเดต อัพเดท ล็อกอิน "
    "ซิม คิว เลน บาร์ บัส บิล"
).split()


def thai_words(text: str) -> list[str]:
    """Return the pieces of `text` in order: words by pythainlp's newmm, and what stands between them."""
    from pythainlp.tokenize import word_tokenize

    return word_tokenize(text, custom_dict=_dictionary(), engine="newmm", keep_whitespace=False)


def sound(word: str) -> bool:
    """Say whether a piece can stand in a name: a known word, and a common one if it is short.

    Where the dictionary lacks a word, newmm cuts it into short ones that have nothing to do with it.
    """
    if word.isascii():
        return len(word) > 1
    if word not in _known():
        return False
    if len(word) > _SHORT or word in _TODAY:
        return True
    spoken, written = (corpus.get(word, 0) for corpus in _corpora())
    if len(word) <= _PAIR:
        return spoken >= _COMMON_PAIR_IN_TTC
    return spoken >= _COMMON_IN_TTC or written >= _COMMON_IN_TNC


@cache
def _dictionary() -> Any:
    from pythainlp.util import dict_trie

    return dict_trie(_known())


@cache
def _known() -> frozenset[str]:
    from pythainlp.corpus import thai_words as known

    spoken, written = _corpora()
    return frozenset(
        word
        for word in known()
        if len(word) > _SHORT or spoken.get(word, 0) >= _OFTEN_IN_TTC or written.get(word, 0) >= _OFTEN_IN_TNC
    ).union(_TODAY)


@cache
def _corpora() -> tuple[dict[str, int], dict[str, int]]:
    """Return how often words are in the Thai Textbook Corpus and in the Thai National Corpus."""
    from pythainlp.corpus import tnc, ttc

    return dict(ttc.word_freqs()), dict(tnc.unigram_word_freqs())
