"""What teaches a model of tones or drivers: comments that were coded blind, and others that somebody put right."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from workbench.domain.coding import AT_RANDOM
from workbench.domain.tags import Family
from workbench.store.calibrations import languages_of
from workbench.store.selecting import FROM_COMMENTS, current
from workbench.store.study import Study

_CODED = f"""
SELECT ifnull(k.letter_id, c.text_id), ifnull(q.polarity, 'open'), x.said, w.kind
{FROM_COMMENTS} JOIN judgement x ON x.comment_uid = c.uid AND x.blind = 1
JOIN sample_draw w ON w.uid = x.draw_uid AND w.subject = :family
WHERE NOT EXISTS (SELECT 1 FROM judgement z WHERE z.draw_uid = x.draw_uid AND z.comment_uid = x.comment_uid
AND z.coder = x.coder AND (z.coded_at, z.id) > (x.coded_at, x.id)) ORDER BY c.id, x.coded_at, x.id
"""
_CORRECTED = f"""
SELECT ifnull(k.letter_id, c.text_id), ifnull(q.polarity, 'open'), g.tags
{FROM_COMMENTS} JOIN tag_decision g ON g.comment_id = c.id AND g.family = :family ORDER BY c.id
"""
_Reading = tuple[int, str]


@dataclass(frozen=True)
class Lesson:
    """What people say of a text under a question's polarity, as tags are written.

    `blind`: it was coded blind, else put right where the machine's answer was in sight. `at_random`: it was drawn by
    chance and coded blind, and so may judge a model.
    """

    text: int
    polarity: str
    said: str
    blind: bool
    at_random: bool


def coded_tags(study: Study, family: Family) -> list[Lesson]:
    """Return every visible comment that was coded blind; of several coders, each tag half of them gave."""
    rows: list[Any] = study.database.all(_CODED, {**current(study), "family": family})
    said: defaultdict[_Reading, list[str]] = defaultdict(list)
    chance: set[_Reading] = set()
    for text, polarity, tags, kind in rows:
        said[text, polarity].append(tags)
        if kind in AT_RANDOM:
            chance.add((text, polarity))
    return [Lesson(*which, _most(tags), True, which in chance) for which, tags in said.items()]


def lessons(study: Study, family: Family) -> list[Lesson]:
    """Return what teaches a model: what was coded blind, and of other comments what a person put right."""
    coded = coded_tags(study, family)
    known = {(one.text, one.polarity) for one in coded}
    said: defaultdict[_Reading, list[str]] = defaultdict(list)
    for text, polarity, tags in study.database.all(_CORRECTED, {**current(study), "family": family}):
        said[text, polarity].append(tags)
    more = (Lesson(*which, _most(tags), False, False) for which, tags in said.items() if which not in known)
    return [*coded, *more]


def coded_by_language(study: Study, family: Family) -> Counter[str]:
    """Return how many comments coded blind could teach a model of each language of the current run."""
    spoken = languages_of(study)
    return Counter(spoken.get(one.text, "und") for one in coded_tags(study, family))


def _most(codes: Sequence[str]) -> str:
    """Return the tags that at least half of those who coded a comment gave it."""
    given = Counter(tag for code in codes for tag in dict.fromkeys(filter(None, code.split(";"))))
    return ";".join(tag for tag, number in given.items() if 2 * number >= len(codes))
