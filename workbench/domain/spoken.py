"""What the program says below the window: English as it stands, and still a template that can be translated."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Self, cast


class Spoken(str):
    """A sentence in English that remembers the `template` it was made from and the `params` that filled it in.

    It is the sentence wherever text is wanted: commands print it, studies keep it. The window translates the
    template and fills it in anew. A param that is Spoken itself is translated, too; any other text is the user's.
    """

    __slots__ = ("params", "template")

    template: str
    params: Mapping[str, object]

    def __new__(cls, text: str, template: str = "", params: Mapping[str, object] | None = None) -> Self:
        made = super().__new__(cls, text)
        made.template = template or text
        made.params = params or {}
        return made


def spoken(template: str, **params: object) -> Spoken:
    """Return a sentence whose {names} are filled in; whole numbers get commas, others as few figures as they need.

    The template stands in the call as it is, so that it is found and collected for translators.
    """
    told = {name: in_english(value) for name, value in params.items()}
    return Spoken(template.format_map(told) if told else template, template, params)


def together(*sentences: str) -> Spoken:
    """Return sentences one after the other, each to be translated by itself."""
    named = {f"sentence_{place}": sentence for place, sentence in enumerate(sentences)}
    return spoken(" ".join(f"{{{name}}}" for name in named), **named)


def in_english(value: object) -> str:
    """Return a param as an English sentence has it."""
    match value:
        case str():
            return value
        case bool() | None:
            return str(value)
        case int():
            return f"{value:,}"
        case float():
            return f"{value:g}"
        case list() | tuple():
            return ", ".join(map(in_english, cast("Sequence[object]", value)))
        case _:
            return str(value)
