from __future__ import annotations

import pytest

from workbench.analysis.scripts import letters_by_script, main_script, may_be_written


@pytest.mark.parametrize(
    ("text", "script"),
    [
        ("The bus", "latin"),
        ("ดีมาก", "thai"),
        ("좋아요", "hangul"),
        ("Спасибо", "cyrillic"),
        ("شكرا", "arabic"),
        ("谢谢", "han"),
        ("水道の料金", "kana"),
        ("ขอ password wifi หน่อยค่ะ", "thai"),
        ("Please open Line (ไลน์) for me", "latin"),
        ("", ""),
        ("12 👍 !", ""),
    ],
)
def test_that_a_text_is_in_the_script_most_of_its_letters_are_in(text: str, script: str) -> None:
    assert main_script(text)[0] == script


def test_that_a_character_of_chinese_weighs_more_than_a_letter() -> None:
    assert letters_by_script("谢谢 ok") == {"han": 6, "latin": 2}


def test_that_no_language_is_looked_for_in_a_script_it_is_not_written_in() -> None:
    assert may_be_written("de", "latin")
    assert not may_be_written("ru", "latin")
    assert may_be_written("sr", "latin")
    assert may_be_written("sr", "cyrillic")
    assert not may_be_written("en", "arabic")
