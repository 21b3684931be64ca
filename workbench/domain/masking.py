"""Covers personal data when a comment is shown or handed over; the stored text is never altered."""

from __future__ import annotations

from collections.abc import Iterable

from workbench.domain.personal_data import Kind, Mark


def cover(kind: Kind) -> str:
    """Return what stands in the place of personal data of a kind, such as "[phone]"."""
    return f"[{kind}]"


def mask(text: str, marks: Iterable[Mark]) -> str:
    """Return `text` with every marked part replaced by its cover, and all else as it was, to the code point.

    Marks come in any order. Where they overlap (a person may have added one) all that either covers is
    covered, under the kind of the one that starts first. Raises ValueError for a mark outside of the text.
    """
    pieces: list[str] = []
    end = 0
    for mark in sorted(marks, key=lambda mark: (mark.start, -mark.end, mark.kind)):
        if not 0 <= mark.start < mark.end <= len(text):
            raise ValueError(f"A mark from {mark.start} to {mark.end} in a text of {len(text)} characters.")
        if mark.start >= end:
            pieces += (text[end : mark.start], cover(mark.kind))
        end = max(end, mark.end)
    pieces.append(text[end:])
    return "".join(pieces)
