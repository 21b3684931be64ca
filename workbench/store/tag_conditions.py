"""Turns "has this tag" into SQL over every comment: a person's word first, then ticked boxes, then the text."""

from __future__ import annotations

from workbench.domain.a11 import ADAPTER, NO, TAG_OF
from workbench.domain.tags import DRIVERS, Family, Tag, tag_of

_DECIDED = "tag_decision g WHERE g.comment_id = c.id AND g.family = :{family}_family"
_READ = (
    "text_tag x WHERE x.run_id = :run AND x.text_id = ifnull(k.letter_id, c.text_id)"
    " AND x.polarity = ifnull(q.polarity, 'open') AND x.family = :{family}_family"
)
_BOXES = "segment b WHERE b.submission_id = p.id AND lower(replace(b.name, ' ', '_')) IN ({names})"


def has_any(family: Family, wanted: tuple[str, ...], parameters: dict[str, object]) -> str:
    """Return the condition over FROM_COMMENTS that a comment has one of the tags written in `wanted`.

    A driver without a sign is meant with either. What the condition needs is added to `parameters`; a tag nobody knows
    is held by no comment.
    """
    known = [tag for one in wanted if (tag := tag_of(family, one))]
    parameters[f"{family}_family"] = family
    decided, read = _DECIDED.format(family=family), _READ.format(family=family)
    cases = [
        f"WHEN EXISTS (SELECT 1 FROM {decided}) THEN EXISTS (SELECT 1 FROM {decided} AND {_said(known)})"
    ]
    if family == "driver":
        parameters["a11"] = ADAPTER
        cases.append(_ticked(known))
    return f"(CASE {' '.join(cases)} ELSE EXISTS (SELECT 1 FROM {read} AND {_found(known)}) END)"


def _said(tags: list[Tag]) -> str:
    held = [f"instr(';' || g.tags || ';', ';{written};')" for tag in tags for written in _ways(tag)]
    return f"({' OR '.join(held)})" if held else "0"


def _found(tags: list[Tag]) -> str:
    held = [
        f"(x.tag = '{tag.name}'" + (f" AND x.sign = {int(tag.sign)})" if tag.sign else ")") for tag in tags
    ]
    return f"({' OR '.join(held)})" if held else "0"


def _ticked(tags: list[Tag]) -> str:
    wanted = [name for name, tag in TAG_OF.items() if tag in tags or Tag(tag.name) in tags]
    every, these = (", ".join(f"'{name}'" for name in names) for names in (TAG_OF, wanted))
    no = ", ".join(f"'{word}'" for word in sorted(NO))
    ticked = f"{_BOXES.format(names=these)} AND lower(trim(b.value)) NOT IN ({no})"
    return (
        "WHEN s.id IN (SELECT id FROM source WHERE json_extract(mapping, '$.adapter') = :a11)"
        f" AND EXISTS (SELECT 1 FROM {_BOXES.format(names=every)}) THEN EXISTS (SELECT 1 FROM {ticked})"
    )


def _ways(tag: Tag) -> list[str]:
    """Return how a tag may be written where it stands: a driver without a sign in each of three ways."""
    if tag.sign or tag.name not in DRIVERS:
        return [str(tag)]
    return [f"{tag.name}{sign}" for sign in ("+", "-", "")]
