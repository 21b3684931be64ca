"""Addresses on the net are found with and without "http", and a forgotten space after a full stop is none."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("See https://example.org/a?b=c#d.", "https://example.org/a?b=c#d"),
        ("(www.example.com)", "www.example.com"),
        ("on example.com now", "example.com"),
        ("my blog annlee.blog.example.es/posts", "annlee.blog.example.es/posts"),
        ("Https: //example. Com/p/12.", "Https: //example. Com/p/12"),
        ("ดูที่ https://example.co.th/หน้าแรกครับ", "https://example.co.th/"),
        ("from 192.0.2.17 tonight", "192.0.2.17"),
        ("IP 2001:db8::8a2e:370:7334!", "2001:db8::8a2e:370:7334"),
        ("router 00:00:5e:00:53:01 is down", "00:00:5e:00:53:01"),
        ("ask @ann_lee about it", "@ann_lee"),
    ],
)
def test_that_an_address_is_marked_without_the_punctuation_around_it(seen, text: str, address: str) -> None:
    assert seen(text) == [("net address", address)]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The road is good.it was mended.so what", "en"),
        ("kesinlikle almayın.başka bir ürün bakın.cd yeri yok, 2.500.tl", "tr"),
        ("cambiar la calle.es muy ancha.no cabe", "es"),
        ("version 1.2.3.4 came at 10:30:45", "en"),
        ("std::vector, a::b and 12:30", "en"),
        ("turn @East Capitol Street", "en"),
        ("e.g. U.S. and D.C. at 5 p.m.", "en"),
    ],
)
def test_that_words_and_numbers_with_points_and_colons_are_none(seen, text: str, language: str) -> None:
    assert seen(text, language) == []
