"""Coding: saying what drawn comments are, and bringing the codings of several people together."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import cast

from workbench.domain.changes import NOTHING, Changed
from workbench.domain.coding import (
    NONE_OF_THEM,
    SEVERAL,
    SUBJECTS,
    Coding,
    Difference,
    Draw,
    MergeReport,
    Sight,
    Subject,
    ToCode,
    Turn,
)
from workbench.domain.ids import derived_id
from workbench.domain.masking import mask
from workbench.domain.problems import Problem
from workbench.domain.sentiment import LABELS
from workbench.domain.spoken import spoken
from workbench.domain.tags import Family
from workbench.domain.text import normalise
from workbench.services.drawing import find_draw
from workbench.services.personal_data import marks_of, unexamined
from workbench.services.tags import understood
from workbench.store import believed, codings
from workbench.store.study import Study

_CODED: dict[str, str] = {
    "negative": spoken("Code a comment as negative"),
    "neutral": spoken("Code a comment as neutral"),
    "positive": spoken("Code a comment as positive"),
    "theme": spoken("Code the theme of a comment"),
    "tone": spoken("Code the tones of a comment"),
    "driver": spoken("Code the drivers of a comment"),
}


def to_code(study: Study, draw: str, coder: str = "") -> list[ToCode]:
    """Return what a coder has not coded yet of a draw, in its order, with nothing anybody thinks of it.

    Raises:
        Problem: there is no such draw.
    """
    return codings.to_code(study, find_draw(study, draw), _name(study, coder))


def sheet(study: Study, draw: str, coder: str = "") -> list[ToCode]:
    """Return what `to_code` does, for a file: with what looks like personal data covered.

    A comment nobody looked through yet is left out, since nobody knows what is in it.
    """
    return _covered(study, to_code(study, draw, coder))


def differences(study: Study, subject: Subject = "sentiment", *, covered: bool = False) -> list[Difference]:
    """Return the comments people coded blind and called differently, those farthest apart first.

    With `covered`, what looks like personal data is covered and what nobody looked through yet is left out.
    """
    said: defaultdict[tuple[str, str], list[tuple[str, str]]] = defaultdict(list)
    for one in codings.codings(study, subject):
        if one.blind:
            said[one.comment, one.draw].append((one.coder, one.said))
    shown = codings.coded_comments(study) if said else {}
    if covered:
        shown = {one.comment: one for one in _covered(study, list(shown.values()))}
    found = [
        Difference(shown[comment], tuple(sorted(codes)), apart, subject)
        for (comment, _), codes in said.items()
        if comment in shown and (apart := _apart(subject, [code for _, code in codes]))
    ]
    return sorted(found, key=lambda one: (-one.apart, one.comment.key))


def turns(study: Study, draw: str, coder: str) -> list[Turn]:
    """Return every comment of a draw in its order, with what this coder said of it so far.

    Raises:
        Problem: there is no such draw.
    """
    return codings.turns(study, find_draw(study, draw), _name(study, coder))


def in_sight(study: Study, draw: str, coder: str) -> dict[str, Sight]:
    """Return what the machine and others say of each comment (by its id); nothing at all where a draw is blind.

    Raises:
        Problem: there is no such draw.
    """
    found, name = find_draw(study, draw), _name(study, coder)
    if found.blind:
        return {}
    others: defaultdict[str, list[tuple[str, str]]] = defaultdict(list)
    for coding in codings.codings(study, found.subject):
        if coding.draw == draw and coding.coder != name:
            others[coding.comment].append((coding.coder, coding.said))
    machine = believed.shown(study, found)
    drawn = (one.comment for one in codings.drawn(study, draw))
    return {one: Sight(machine[one], tuple(others[one])) for one in drawn if one in machine}


def code(study: Study, draw: str, said: Sequence[tuple[str, str]], coder: str = "") -> Changed:
    """Write down what a coder says of comments (their ids) of a draw; a later word outranks an earlier one.

    What is said is a label, the id of a theme on offer, or tags joined by ";"; "" says none of the themes or tags.

    Raises:
        Problem: there is no such draw, a comment is not in it, or what is said is none of its codes.
    """
    found, name, at = find_draw(study, draw), _name(study, coder), _now()
    there = {one.comment for one in codings.drawn(study, draw)}
    for comment, _ in said:
        if comment not in there:
            raise Problem("draw.not_there", comment=comment, draw=draw)
    if not said:
        return NOTHING
    codes = _codes(study, found)
    meant = [(comment, _understood(found, codes, written)) for comment, written in said]
    rows = [
        Coding(derived_id("k", draw, comment, name, word, at), draw, comment, name, word, at, found.blind)
        for comment, word in meant
    ]
    words = spoken("Code {number} comments", number=len(rows)) if len(rows) > 1 else _told(found, meant[0][1])
    of_the_draw: list[tuple[Subject, Coding]] = [(found.subject, row) for row in rows]
    return codings.add(study, words, codings=of_the_draw)


def merge(study: Study, other: Path) -> tuple[Changed, MergeReport]:
    """Bring in the draws and codings of another copy of this study; nothing of either is lost or changed.

    Raises:
        Problem: the other cannot be opened, or is no copy of this study.
    """
    with Study.open(other) as copy:
        theirs = codings.every_coding(copy)
        draws = [(row.draw, codings.drawn(copy, row.draw.id)) for row in codings.list_draws(copy)]
    here = {one.comment for one in codings.candidates(study)}
    unknown = sum(coding.comment not in here for _, coding in theirs)
    if theirs and unknown == len(theirs):
        raise Problem("codings.of_another_study", path=other)
    known = {coding.id for _, coding in codings.every_coding(study)}
    known_draws = {row.draw.id for row in codings.list_draws(study)}
    fresh: list[tuple[Subject, Coding]] = [one for one in theirs if one[1].id not in known]
    fresh_draws = [(draw, comments) for draw, comments in draws if draw.id not in known_draws]
    coders = tuple(sorted({coding.coder for _, coding in fresh}))
    report = MergeReport(len(fresh_draws), len(fresh), coders, unknown)
    if not fresh and not fresh_draws:
        return NOTHING, report
    return codings.add(
        study, spoken("Merge {number} codings from a copy", number=len(fresh)), fresh_draws, fresh
    ), report


def subjects_coded(study: Study) -> list[Subject]:
    """Return what samples were drawn for, in the order subjects are told in."""
    drawn = {row.draw.subject for row in codings.list_draws(study)}
    return [subject for subject in SUBJECTS if subject in drawn]


def _covered(study: Study, rows: Sequence[ToCode]) -> list[ToCode]:
    """Return the comments somebody looked through, with what looks like personal data covered."""
    numbers = [row.key for row in rows]
    marks, unseen = marks_of(study, numbers), unexamined(study, numbers)
    return [
        replace(row, text=mask(row.text, marks.get(row.key, ()))) for row in rows if row.key not in unseen
    ]


def _codes(study: Study, draw: Draw) -> set[str]:
    """Return what can be said of one thing: a label, or a theme on offer, also by what it was merged into since."""
    if draw.subject == "sentiment":
        return set(LABELS)
    went = believed.merged_into(study)
    return {NONE_OF_THEM, *draw.offered, *(went.get(theme, theme) for theme in draw.offered)}


def _understood(draw: Draw, codes: set[str], written: str) -> str:
    """Return what is written as it is kept.

    Raises:
        Problem: it is none of the codes of the draw.
    """
    if draw.subject in SEVERAL:
        return ";".join(map(str, understood(cast("Family", draw.subject), written)))
    if written not in codes:
        raise Problem("coding.unknown", said=written, known=", ".join(sorted(filter(None, codes))))
    return written


def _told(draw: Draw, said: str) -> str:
    """Return the words of the change log for one coding."""
    return _CODED[said] if draw.subject == "sentiment" else _CODED[draw.subject]


def _apart(subject: Subject, codes: Sequence[str]) -> int:
    """Return how far apart codes of one comment are, as `Difference.apart` tells."""
    if subject == "sentiment":
        steps = [place for place, label in enumerate(LABELS) if label in codes]
        return max(steps) - min(steps)
    if subject == "theme":
        return int(len(set(codes)) > 1)
    given = Counter(tag for one in codes for tag in set(filter(None, one.split(";"))))
    return sum(number < len(codes) for number in given.values())


def _name(study: Study, coder: str) -> str:
    name = normalise(coder) or study.log.actor
    if not name:
        raise Problem("coder.nameless")
    return name


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="microseconds")
