"""How the tests of personal data ask what was found."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from workbench.analysis.personal_data import find

Seen = Callable[..., list[tuple[str, str]]]


@pytest.fixture
def seen() -> Seen:
    """Return a function from a text, and its language, to the kinds and the words marked in it."""

    def look(text: str, language: str = "en") -> list[tuple[str, str]]:
        (marks,) = find([text], [language])
        return [(mark.kind, text[mark.start : mark.end]) for mark in marks]

    return look
