"""Covers personal data when a comment is shown or handed over; the stored text is never altered."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

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
    for start, stop, kind in _runs(text, marks):
        pieces += (text[end:start], cover(kind))
        end = stop
    pieces.append(text[end:])
    return "".join(pieces)


def masked_span(text: str, marks: Iterable[Mark], start: int, end: int) -> tuple[int, int]:
    """Return where the part of `text` from `start` to before `end` stands in `mask(text, marks)`.

    A cover that stands for some of the part belongs to it whole.
    """
    runs = list(_runs(text, marks))
    return _masked_place(runs, start, at_end=False), _masked_place(runs, end, at_end=True)


def _masked_place(runs: list[tuple[int, int, Kind]], place: int, *, at_end: bool) -> int:
    moved = 0
    for start, stop, kind in runs:
        if stop <= place:
            moved += len(cover(kind)) - (stop - start)
        elif start < place:
            return start + moved + (len(cover(kind)) if at_end else 0)
    return place + moved


def _runs(text: str, marks: Iterable[Mark]) -> Iterator[tuple[int, int, Kind]]:
    """Yield what is to be covered, in order: (start, end, kind), marks that overlap as one."""
    start, end, kind = 0, 0, None
    for mark in sorted(marks, key=lambda mark: (mark.start, -mark.end, mark.kind)):
        if not 0 <= mark.start < mark.end <= len(text):
            raise ValueError(f"A mark from {mark.start} to {mark.end} in a text of {len(text)} characters.")
        if mark.start < end:
            end = max(end, mark.end)
            continue
        if kind is not None:
            yield start, end, kind
        start, end, kind = mark.start, mark.end, mark.kind
    if kind is not None:
        yield start, end, kind
