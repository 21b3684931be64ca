"""Letters that Alt and a key reach: on a page they must not be those of the menu bar, in whichever language it is."""

from __future__ import annotations

import re

from workbench.ui.language import translate

_LETTER = re.compile(r"(?<!&)&([^&\s])")
_LETTER_ALONE = re.compile(r"\s*\(&\w\)")
"""How scripts without Latin letters name one, after the words."""


def on_page(text: str) -> str:
    """Return a label of a page, without its letter where a menu of the menu bar has the same."""
    if letter(text) not in _letters_of_menus():
        return text
    return _LETTER.sub(r"\1", _LETTER_ALONE.sub("", text))


def letter(text: str) -> str:
    """Return the letter after a lone "&"; nothing where there is none."""
    found = _LETTER.search(text.replace("&&", ""))
    return found[1].casefold() if found else ""


def menu_names() -> tuple[str, str, str, str, str]:
    """Return what the menus of the menu bar are called, in their order."""
    return (
        translate("Menu", "&File"),
        translate("Menu", "&Edit"),
        translate("Menu", "&View"),
        translate("Menu", "&Analysis"),
        translate("Menu", "&Help"),
    )


def _letters_of_menus() -> set[str]:
    return {letter(name) for name in menu_names()} - {""}
