"""Coding: drawing comments, saying what they are, and bringing the codings of several people together."""

from __future__ import annotations

import random
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from workbench.domain.changes import NOTHING, Changed
from workbench.domain.coding import (
    DRAW_KINDS,
    Coding,
    Difference,
    Draw,
    DrawKind,
    DrawnComment,
    DrawRow,
    Layer,
    MergeReport,
    Sight,
    ToCode,
    Turn,
)
from workbench.domain.ids import derived_id
from workbench.domain.masking import mask
from workbench.domain.problems import Problem
from workbench.domain.sentiment import Label, code_of
from workbench.domain.text import normalise
from workbench.services.personal_data import marks_of, unexamined
from workbench.store import codings
from workbench.store.codings import Candidate
from workbench.store.study import Study

_FEWEST_OF_A_LAYER = 2


def draw_sample(
    study: Study,
    kind: DrawKind,
    size: int,
    *,
    seed: int = 0,
    layer: Layer | None = None,
    blind: bool = True,
) -> Changed:
    """Draw comments to code; the change's id is the draw's.

    "random" gives every comment that no random draw took before the same chance, "stratified" draws from each layer
    ("theme" unless said otherwise) as many as its share and at least two, "active" takes those the machine is least
    sure of and nobody drew before. What was chosen by doubt can still be drawn by chance, or chance would shun it.
    The order of a draw is by chance too, so that whoever stops half way has coded a random half.

    Raises:
        Problem: there are not so many comments left.
    """
    by = (layer or "theme") if kind == "stratified" else None
    everybody, before, left = _left(study, kind, by)
    if not 0 < size <= len(left):
        raise Problem("draw.too_large", wanted=size, left=len(left))
    chance = random.Random(f"{seed} {len(before)}")
    chosen = _DRAWERS[kind](left, size, chance)
    made_at = _now()
    uid = derived_id("d", study.log.actor, study.log.next_number(), made_at)
    draw = Draw(uid, kind, by or "", len(chosen), len(everybody), seed, blind, study.log.actor, made_at)
    changed = codings.add(study, f"Draw {len(chosen):,} comments to code", draws=[(draw, chosen)])
    return Changed(changed.nouns, changed.label, (uid,))


def left_to_draw(study: Study) -> dict[DrawKind, int]:
    """Return how many comments could still be drawn, by the kind of draw."""
    everybody = {one.comment for one in codings.candidates(study)}
    return {
        kind: len(everybody - codings.drawn_before(study, passed_over))
        for kind, passed_over in _PASSED_OVER.items()
    }


def list_draws(study: Study) -> list[DrawRow]:
    """Return the draws in the order they were made, with how far each coder is."""
    return codings.list_draws(study)


def to_code(study: Study, draw: str, coder: str = "") -> list[ToCode]:
    """Return what a coder has not coded yet of a draw, in its order, with nothing anybody thinks of it.

    Raises:
        Problem: there is no such draw.
    """
    _find(study, draw)
    return codings.to_code(study, draw, _name(study, coder))


def sheet(study: Study, draw: str, coder: str = "") -> list[ToCode]:
    """Return what `to_code` does, for a file: with what looks like personal data covered.

    A comment nobody looked through yet is left out, since nobody knows what is in it.
    """
    return _covered(study, to_code(study, draw, coder))


def differences(study: Study, *, covered: bool = False) -> list[Difference]:
    """Return the comments people coded blind and called differently, those farthest apart first.

    With `covered`, what looks like personal data is covered and what nobody looked through yet is left out.
    """
    said: defaultdict[tuple[str, str], list[tuple[str, Label]]] = defaultdict(list)
    for one in codings.codings(study):
        if one.blind:
            said[one.comment, one.draw].append((one.coder, one.sentiment))
    shown = codings.coded_comments(study)
    if covered:
        shown = {one.comment: one for one in _covered(study, list(shown.values()))}
    found = [
        Difference(shown[comment], tuple(sorted(codes)), _apart(codes))
        for (comment, _), codes in said.items()
        if comment in shown and _apart(codes)
    ]
    return sorted(found, key=lambda one: (-one.apart, one.comment.key))


def turns(study: Study, draw: str, coder: str) -> list[Turn]:
    """Return every comment of a draw in its order, with what this coder said of it so far.

    Raises:
        Problem: there is no such draw.
    """
    _find(study, draw)
    return codings.turns(study, draw, _name(study, coder))


def in_sight(study: Study, draw: str, coder: str) -> dict[str, Sight]:
    """Return what the machine and others say of each comment (by its id); nothing at all where a draw is blind.

    Raises:
        Problem: there is no such draw.
    """
    return {} if _find(study, draw).blind else codings.in_sight(study, draw, _name(study, coder))


def code(study: Study, draw: str, said: Sequence[tuple[str, Label]], coder: str = "") -> Changed:
    """Write down what a coder says of comments (their ids) of a draw; a later word outranks an earlier one.

    Raises:
        Problem: there is no such draw, or a comment is not in it.
    """
    found, name, at = _find(study, draw), _name(study, coder), _now()
    there = {one.comment for one in codings.drawn(study, draw)}
    for comment, _ in said:
        if comment not in there:
            raise Problem("draw.not_there", comment=comment, draw=draw)
    if not said:
        return NOTHING
    rows = [
        Coding(derived_id("k", draw, comment, name, label, at), draw, comment, name, label, at, found.blind)
        for comment, label in said
    ]
    words = f"Code {len(rows):,} comments" if len(rows) > 1 else f"Code a comment as {said[0][1]}"
    return codings.add(study, words, codings=rows)


def merge(study: Study, other: Path) -> tuple[Changed, MergeReport]:
    """Bring in the draws and codings of another copy of this study; nothing of either is lost or changed.

    Raises:
        Problem: the other cannot be opened, or is no copy of this study.
    """
    with Study.open(other) as copy:
        theirs = codings.codings(copy, newest=False)
        draws = [(row.draw, codings.drawn(copy, row.draw.id)) for row in codings.list_draws(copy)]
    here = {one.comment for one in codings.candidates(study)}
    unknown = sum(coding.comment not in here for coding in theirs)
    if theirs and unknown == len(theirs):
        raise Problem("codings.of_another_study", path=other)
    known = {coding.id for coding in codings.codings(study, newest=False)}
    known_draws = {row.draw.id for row in codings.list_draws(study)}
    fresh = [coding for coding in theirs if coding.id not in known]
    fresh_draws = [(draw, comments) for draw, comments in draws if draw.id not in known_draws]
    report = MergeReport(len(fresh_draws), len(fresh), tuple(sorted({c.coder for c in fresh})), unknown)
    if not fresh and not fresh_draws:
        return NOTHING, report
    return codings.add(study, f"Merge {len(fresh):,} codings from a copy", fresh_draws, fresh), report


def _left(
    study: Study, kind: DrawKind, layer: Layer | None
) -> tuple[list[Candidate], set[str], list[Candidate]]:
    """Return all comments, the ids of those drawn before, and the comments a draw of this kind chooses from."""
    everybody = codings.candidates(study, layer)
    before = codings.drawn_before(study, _PASSED_OVER[kind])
    return everybody, before, [one for one in everybody if one.comment not in before]


def _drawn_at_random(left: Sequence[Candidate], size: int, chance: random.Random) -> list[DrawnComment]:
    share = size / len(left)
    return [DrawnComment(one.comment, share) for one in chance.sample(left, size)]


def _drawn_by_layer(left: Sequence[Candidate], size: int, chance: random.Random) -> list[DrawnComment]:
    layers: defaultdict[str, list[Candidate]] = defaultdict(list)
    for one in left:
        layers[one.stratum].append(one)
    found: list[DrawnComment] = []
    for stratum, members in sorted(layers.items()):
        wanted = max(_FEWEST_OF_A_LAYER, round(size * len(members) / len(left)))
        chosen = chance.sample(members, min(wanted, len(members)))
        found += [DrawnComment(one.comment, len(chosen) / len(members), stratum) for one in chosen]
    chance.shuffle(found)
    return found


def _least_sure(left: Sequence[Candidate], size: int, chance: random.Random) -> list[DrawnComment]:
    found = sorted(left, key=lambda one: (one.confidence, one.comment))[:size]
    chance.shuffle(found)
    return [DrawnComment(one.comment, None) for one in found]


_PASSED_OVER: dict[DrawKind, tuple[DrawKind, ...]] = {
    "random": ("random",),
    "stratified": (),
    "active": DRAW_KINDS,
}
_DRAWERS = {"random": _drawn_at_random, "stratified": _drawn_by_layer, "active": _least_sure}


def _covered(study: Study, rows: Sequence[ToCode]) -> list[ToCode]:
    """Return the comments somebody looked through, with what looks like personal data covered."""
    numbers = [row.key for row in rows]
    marks, unseen = marks_of(study, numbers), unexamined(study, numbers)
    return [
        replace(row, text=mask(row.text, marks.get(row.key, ()))) for row in rows if row.key not in unseen
    ]


def _apart(codes: Sequence[tuple[str, Label]]) -> int:
    """Return how many steps lie between the labels that are farthest apart."""
    steps = [code_of(label) for _, label in codes]
    return max(steps) - min(steps)


def _find(study: Study, draw: str) -> Draw:
    for row in codings.list_draws(study):
        if row.draw.id == draw:
            return row.draw
    raise Problem("draw.missing", draw=draw)


def _name(study: Study, coder: str) -> str:
    name = normalise(coder) or study.log.actor
    if not name:
        raise Problem("coder.nameless")
    return name


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="microseconds")
