"""Puts the finds together: the more certain mark wins, and what it leaves uncovered is looked at again."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence

from workbench.analysis.personal_data.addresses import addresses
from workbench.analysis.personal_data.bank_accounts import bank_accounts
from workbench.analysis.personal_data.cards import cards
from workbench.analysis.personal_data.emails import emails
from workbench.analysis.personal_data.names import names
from workbench.analysis.personal_data.national_numbers import national_numbers
from workbench.analysis.personal_data.net_addresses import net_addresses
from workbench.analysis.personal_data.phones import phones
from workbench.analysis.personal_data.reading import Detector, read
from workbench.analysis.personal_data.signatures import signatures
from workbench.analysis.personal_data.thai_names import thai_names
from workbench.domain.masking import cover, mask
from workbench.domain.personal_data import Mark

DETECTORS: tuple[Detector, ...] = (
    emails,
    net_addresses,
    bank_accounts,
    cards,
    national_numbers,
    phones,
    addresses,
    names,
    thai_names,
    signatures,
)
_ROUNDS, _ROUNDS_OF_A_BOOK = 12, 2
_BOOK = 20_000


def find(texts: Sequence[str], languages: Sequence[str]) -> list[tuple[Mark, ...]]:
    """Mark what looks like personal data in each text; `languages` are codes ("und" if unsure), one a text.

    The marks of a text are in order, do not overlap and depend on that text and its language alone. Their
    offsets count code points of the text as given. Once they are masked, looking again finds no more, unless
    the text is a whole book of them.
    """
    return [_find(text, language) for text, language in zip(texts, languages, strict=True)]


def _find(text: str, language: str) -> tuple[Mark, ...]:
    """Look until nothing more is found: what lost to a more certain mark may have a part outside of it."""
    marks: tuple[Mark, ...] = ()
    for _ in range(_ROUNDS if len(text) < _BOOK else _ROUNDS_OF_A_BOOK):
        more = _look(mask(text, marks) if marks else text, language)
        if not more:
            break
        marks = tuple(sorted((*marks, *_placed(more, marks)), key=_position))
    return marks


def _look(text: str, language: str) -> tuple[Mark, ...]:
    reading = read(text, language)
    found = [mark for detector in DETECTORS for mark in detector(reading)]
    return _settle(found) if found else ()


def _settle(found: Iterable[Mark]) -> tuple[Mark, ...]:
    """Keep of overlapping marks the more certain one, then the longer, then the earlier."""
    best_first = sorted(
        found, key=lambda mark: (-mark.confidence, mark.start - mark.end, mark.start, mark.kind)
    )
    taken = bytearray(max((mark.end for mark in best_first), default=0))
    kept: list[Mark] = []
    for mark in best_first:
        if not any(taken[mark.start : mark.end]):
            taken[mark.start : mark.end] = b"\x01" * (mark.end - mark.start)
            kept.append(mark)
    return tuple(sorted(kept, key=_position))


def _position(mark: Mark) -> int:
    return mark.start


def _placed(found: Iterable[Mark], marks: tuple[Mark, ...]) -> Iterable[Mark]:
    """Move marks found in the masked text to where they are in the text itself."""
    starts: list[int] = [0]
    shifts: list[int] = [0]
    for mark in marks:
        shift = shifts[-1] + (mark.end - mark.start) - len(cover(mark.kind))
        starts.append(mark.end - shift)
        shifts.append(shift)
    for mark in found:
        shift = shifts[bisect_right(starts, mark.start) - 1]
        yield Mark(mark.start + shift, mark.end + shift, mark.kind, mark.method, mark.confidence)
