"""E-mail addresses are found however people write them, and "tod@s" is none."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("Write to ann.lee+town@example.org, please", "ann.lee+town@example.org"),
        ("ANN@EXAMPLE.COM", "ANN@EXAMPLE.COM"),
        ("อีเมลsomchai@example.co.thครับ", "somchai@example.co.th"),
        ("mail: ann_lee@mail.example.museum.", "ann_lee@mail.example.museum"),
        ("contacta en annlee@example. Com. Gracias", "annlee@example. Com"),
        ("ann@ example. com works too", "ann@ example. com"),
        ("it is ann dot lee at example dot org, ok", "ann dot lee at example dot org"),
        ("ann [at] example [dot] com", "ann [at] example [dot] com"),
        ("ann(at)example.com", "ann(at)example.com"),
        ("escribe a ana arroba ejemplo punto es", "ana arroba ejemplo punto es"),
    ],
)
def test_that_an_address_is_found_as_it_is_written(seen, text: str, address: str) -> None:
    assert ("email", address) in seen(text)


@pytest.mark.parametrize(
    "text",
    [
        "Gracias a tod@s.Es una buena idea para l@s niñ@s",
        "Peds crossing CT Ave @ 18TH ST NW is a disaster",
        "There is not enough time for the crowds at this point to get off",
        "giving everyone a break @work. In case of rain",
        "Look at dot com companies",
    ],
)
def test_that_other_uses_of_the_sign_and_of_the_words_are_none(seen, text: str) -> None:
    assert [kind for kind, _ in seen(text) if kind == "email"] == []
