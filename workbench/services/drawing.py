"""Drawing comments to code: at random, from layers, where the machine is unsure, or those of an earlier draw."""

from __future__ import annotations

import random
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime

from workbench.domain.changes import Changed
from workbench.domain.coding import DRAW_KINDS, Choice, Draw, DrawKind, DrawnComment, DrawRow, Layer, Subject
from workbench.domain.ids import derived_id
from workbench.domain.problems import Problem
from workbench.domain.sentiment import LABELS
from workbench.domain.spoken import spoken
from workbench.domain.tags import DRIVERS, TONES
from workbench.store import codings, themes
from workbench.store.believed import merged_into
from workbench.store.codings import Candidate
from workbench.store.runs import run_row
from workbench.store.study import Study

_FEWEST_OF_A_LAYER = 2
_AMONG: dict[Subject, int] = {"sentiment": 5}
"""Of how many times as many doubtful comments a draw takes some; measured for sentiment alone."""
_FIXED: dict[Subject, tuple[str, ...]] = {"sentiment": LABELS, "tone": TONES, "driver": DRIVERS}


def draw_sample(
    study: Study,
    kind: DrawKind,
    size: int,
    *,
    seed: int = 0,
    layer: Layer | None = None,
    blind: bool = True,
    subject: Subject = "sentiment",
) -> Changed:
    """Draw comments to code; the change's id is the draw's.

    "random" gives every comment that no random draw took before (to code the same of it) the same chance,
    "stratified" draws from each layer ("theme" unless said otherwise) as many as its share and at least two, "active"
    takes those the machine is least sure of and nobody drew before: for sentiment some of five times as many, by
    chance, since the very least sure ones are much alike and teach less. What was chosen by doubt can still be drawn
    by chance, or chance would shun it. The order of a draw is by chance too, so that whoever stops half way has coded a
    random half.

    Raises:
        Problem: there are not so many comments left, or themes are to be coded and there are none.
    """
    by = (layer or "theme") if kind == "stratified" else None
    everybody = codings.candidates(study, by, subject)
    before = codings.drawn_before(study, _PASSED_OVER[kind], subject)
    left = [one for one in everybody if one.comment not in before]
    if not 0 < size <= len(left):
        raise Problem("draw.too_large", wanted=size, left=len(left))
    pool = _doubtful(left, size * _AMONG.get(subject, 1)) if kind == "active" else left
    chosen = _DRAWERS[kind](pool, size, random.Random(f"{seed} {len(before)}"))
    draw = Draw("", kind, by or "", len(chosen), len(everybody), seed, blind, "", "", subject)
    return _add(study, draw, chosen)


def draw_again(study: Study, draw: str, subject: Subject, *, blind: bool = True) -> Changed:
    """Draw the comments of an earlier draw once more, to code something else of them; the change's id is the draw's.

    Each has the chance it had. Raises:
        Problem: there is no such draw, it is of this subject already, or there are no themes to code.
    """
    found = find_draw(study, draw)
    if found.subject == subject:
        raise Problem("draw.of_this_already", draw=draw)
    return _add(study, replace(found, blind=blind, subject=subject), codings.drawn(study, draw))


def left_to_draw(study: Study, subject: Subject = "sentiment") -> dict[DrawKind, int]:
    """Return how many comments could still be drawn, by the kind of draw."""
    everybody = {one.comment for one in codings.candidates(study)}
    return {
        kind: len(everybody - codings.drawn_before(study, passed_over, subject))
        for kind, passed_over in _PASSED_OVER.items()
    }


def list_draws(study: Study) -> list[DrawRow]:
    """Return the draws in the order they were made, with how far each coder is."""
    return codings.list_draws(study)


def find_draw(study: Study, draw: str) -> Draw:
    """Return the draw with this id.

    Raises:
        Problem: there is no such draw.
    """
    found = codings.find_draw(study, draw)
    if found is None:
        raise Problem("draw.missing", draw=draw)
    return found


def choices(study: Study, draw: str) -> list[Choice]:
    """Return the codes that can be given to the comments of a draw; for themes in the order they were offered in.

    They are the same for every comment: an order that told which theme is likely would not be blind. A theme that was
    merged since goes by the one it went into; one that was set aside is left out.

    Raises:
        Problem: there is no such draw.
    """
    found = find_draw(study, draw)
    if found.subject != "theme":
        return [Choice(code) for code in _FIXED[found.subject]]
    known = {theme.id: theme for theme in themes.list_themes(study) if not theme.is_parked}
    went = merged_into(study)
    there = dict.fromkeys(went.get(theme, theme) for theme in found.offered)
    return [
        Choice(theme, known[theme].name, known[theme].description or ", ".join(known[theme].words))
        for theme in there
        if theme in known
    ]


def _add(study: Study, draw: Draw, chosen: Sequence[DrawnComment]) -> Changed:
    made_at = datetime.now(UTC).isoformat(timespec="microseconds")
    uid = derived_id("d", study.log.actor, study.log.next_number(), made_at)
    run, offered = _offered(study) if draw.subject == "theme" else ("", ())
    made = replace(draw, id=uid, made_by=study.log.actor, made_at=made_at, run=run, offered=offered)
    changed = codings.add(
        study, spoken("Draw {number} comments to code", number=len(chosen)), draws=[(made, chosen)]
    )
    return Changed(changed.nouns, changed.label, (uid,))


def _offered(study: Study) -> tuple[str, tuple[str, ...]]:
    """Return the run whose themes are on offer, and these, the largest first."""
    there = tuple(theme.id for theme in themes.list_themes(study) if not theme.is_parked)
    run = run_row(study)
    if not there or run is None:
        raise Problem("draw.no_themes")
    return run.id, there


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


def _doubtful(left: Sequence[Candidate], size: int) -> list[Candidate]:
    return sorted(left, key=lambda one: (one.confidence, one.comment))[:size]


def _chosen(doubtful: Sequence[Candidate], size: int, chance: random.Random) -> list[DrawnComment]:
    return [DrawnComment(one.comment, None) for one in chance.sample(doubtful, size)]


_PASSED_OVER: dict[DrawKind, tuple[DrawKind, ...]] = {
    "random": ("random",),
    "stratified": (),
    "active": DRAW_KINDS,
}
_DRAWERS = {"random": _drawn_at_random, "stratified": _drawn_by_layer, "active": _chosen}
