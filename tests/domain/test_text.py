"""The same text has one form, whatever it came through."""

from __future__ import annotations

import base64
import hashlib
import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from workbench.domain.ids import derived_id
from workbench.domain.text import excerpt, normalise, places

JOINERS = frozenset("\u200c\u200d\ufe0f")


@given(st.text())
def test_that_normalising_twice_changes_nothing_more(text: str) -> None:
    assert normalise(normalise(text)) == normalise(text)


@given(st.text(alphabet=st.characters(codec=None)))
def test_that_a_normalised_text_can_always_be_stored(text: str) -> None:
    normalise(text).encode("utf-8")


def in_full(text: str) -> str:
    folded = " ".join(unicodedata.normalize("NFC", text).split())
    kept = [c for c in folded if c in JOINERS or unicodedata.category(c) not in {"Cc", "Cf", "Cs"}]
    return " ".join("".join(kept).split())  # what is dropped may have stood between two blanks


@given(
    st.text(alphabet=st.one_of(st.characters(codec=None), st.sampled_from("a  \u0301\t\u2003\u1100\u1161")))
)
def test_that_plain_texts_are_normalised_as_all_are(text: str) -> None:
    assert normalise(text) == in_full(text)


def test_that_every_character_is_normalised_as_all_are() -> None:
    for character in map(chr, range(0x30000)):
        assert normalise(f"a{character} b") == in_full(f"a{character} b")


def test_that_forms_of_the_same_letters_are_one_text() -> None:
    assert normalise("Cafe\u0301  is\r\nopen\x00\ufeff") == normalise("Café is open")


def test_that_joiners_that_carry_meaning_stay() -> None:
    assert normalise("👩\u200d👧") == "👩\u200d👧"
    assert normalise("می\u200cخواهم") == "می\u200cخواهم"


@given(st.text(), st.integers(5, 50))
def test_that_an_excerpt_is_never_longer_than_asked(text: str, length: int) -> None:
    assert len(excerpt(text, length)) <= length
    assert "\n" not in excerpt(text, length)


def test_that_an_excerpt_ends_within_no_sign() -> None:
    assert excerpt("ดี้ดี้", 5) == "ดี้…"
    assert excerpt("ดี้ดี้", 4) == "ดี้…"
    assert excerpt("ดี้ดี้", 3) == "…"


def test_that_ids_tell_parts_apart() -> None:
    assert derived_id("c", "ab", "c") != derived_id("c", "a", "bc")
    assert derived_id("c", "ab") == derived_id("c", "ab")


@given(st.text())
def test_that_every_character_knows_where_it_came_from(received: str) -> None:
    text, where = normalise(received), places(received)
    if where is not None:
        assert len(where) == len(text) + 1
        assert where == sorted(where)
        for place, character in enumerate(text):
            behind = next((start for start in where[place:] if start > where[place]), len(received))
            assert character in normalise(f"x{received[where[place] : behind]}x")


def test_that_a_sentence_is_found_again_in_what_was_received() -> None:
    received = "  Cafe\u0301\r\n is  open.\x00  Thank you! "
    text, where = normalise(received), places(received)
    assert text == "Café is open. Thank you!"
    assert where is not None
    assert received[where[0] : where[13]] == "Cafe\u0301\r\n is  open.\x00"
    assert received[where[14] : where[24]] == "Thank you!"


def test_that_hangul_taken_apart_has_no_places() -> None:
    assert places("\u1112\u1161\u11ab") is None
    assert places("한글") == [0, 1, 2]
    assert places("") == [0]


@given(st.text(), st.integers(0), st.binary())
def test_that_an_id_is_the_beginning_of_a_hash_in_base_32(text: str, number: int, data: bytes) -> None:
    parts = (text.encode("utf-8", "surrogatepass"), str(number).encode(), data)
    hashed = hashlib.sha256(b"".join(len(part).to_bytes(8, "big") + part for part in parts)).digest()
    assert derived_id("x", text, number, data) == "x" + base64.b32encode(hashed)[:12].decode().lower()
