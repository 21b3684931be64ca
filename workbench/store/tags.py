"""Reads the tags of comments: a person's word before ticked boxes, and these before what a model read in the text."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Any

from workbench.domain.a11 import ADAPTER, TAG_OF, is_ticked
from workbench.domain.changes import Changed, Edit
from workbench.domain.tags import LANGUAGES, Family, Origin, Tag, Tagged, Tags, in_order, tag_of
from workbench.store.calibrations import adopted
from workbench.store.selecting import current, from_comments
from workbench.store.study import Study

_READ = """
JOIN text_tag x ON x.run_id = :run AND x.text_id = ifnull(k.letter_id, c.text_id)
    AND x.polarity = ifnull(q.polarity, 'open') AND x.family = :family
"""
READ_BY_STARTERS = """(
SELECT g.run_id, g.text_id, g.polarity, g.family, g.tag, g.sign, g.score FROM text_tag g
WHERE g.run_id = :run AND NOT EXISTS (
    SELECT 1 FROM calibration y, json_each(y.report) j
    JOIN text_reading h ON h.run_id = y.run_id AND h.text_id = g.text_id
    WHERE y.run_id = :run AND y.state = 'adopted' AND y.subject = g.family
    AND h.language = json_extract(j.value, '$.language'))
UNION ALL
SELECT y.run_id, z.text_id, z.polarity, y.subject, z.tag, z.sign, z.score
FROM calibration y JOIN calibrated_tag z ON z.calibration_id = y.id
WHERE y.run_id = :run AND y.state = 'adopted' AND y.subject <> 'sentiment'
)"""
"""What a run read by itself, to stand for `text_tag`: where a model that codings taught was adopted, what it changed
places with.
"""
_AMONG = "c.id IN (SELECT value FROM json_each(:keys))"
"""Some comments: their internal numbers are handed over as a list, so that the query is the same for all."""
_AT_ONCE = 2_000
Found = dict[int, list[Tag]]


def tags_of(study: Study, keys: Sequence[int], family: Family) -> dict[int, Tags]:
    """Return the tags of comments (their internal numbers); all of them are in the answer."""
    found: dict[int, Tags] = {}
    for start in range(0, len(keys), _AT_ONCE):
        part = [int(key) for key in keys[start : start + _AT_ONCE]]
        judged = {one.key: one.tags for one in _tagged(study, family, _AMONG, part)}
        found |= {key: judged.get(key, Tags()) for key in part}
    return found


def tagged(study: Study, family: Family) -> list[Tagged]:
    """Return every visible comment that was judged, with its tags, in the order of the files."""
    return list(_tagged(study, family, "1"))


def read_or_ticked(study: Study, family: Family) -> dict[int, Tags]:
    """Return the tags of every visible comment (by its internal number) that was judged, whatever people said.

    Nor does what codings taught count: texts are as the starters read them.
    """
    return {one.key: one.tags for one in _tagged(study, family, "1", by_people=False)}


def languages_read(study: Study, family: Family, *, by_people: bool = True) -> list[str]:
    """Return the languages the current run read its texts in for tags; earlier versions read fewer, or none.

    Those of an adopted model count, unless `by_people` is false: then those of the starters.
    """
    model = adopted(study, family) if by_people else None
    return sorted({*_starters(study, family), *(model.languages if model else ())})


def _starters(study: Study, family: Family) -> set[str]:
    rows: list[tuple[str]] = list(
        study.database.all(
            "SELECT j.key FROM run, json_each(run.models) j WHERE run.id = :run AND j.key LIKE 'tags %'",
            {"run": current(study)["run"]},
        )
    )
    return {key.removeprefix("tags ") for (key,) in rows} & {*LANGUAGES[family]}


def is_tagged(study: Study) -> bool:
    """Return whether the current run read some of its texts for tags; earlier versions of the workbench did not."""
    return bool(languages_read(study, "tone"))


def tally_of_tags(study: Study, family: Family) -> tuple[tuple[str, int], ...]:
    """Return (tag as it is written, comments) of a family, the most frequent first."""
    parameters = {**current(study), "family": family, "adapter": ADAPTER}
    said = decided(study, "1", parameters)
    boxes = ticked(study, "1", parameters) if family == "driver" else {}
    rows = study.database.all(
        f"SELECT x.tag, x.sign, count(*) {from_comments(_READ)} {_READ} GROUP BY x.tag, x.sign", parameters
    )
    met = Counter({str(Tag(name, sign)): number for name, sign, number in rows})
    outranked = sorted({*said, *boxes})
    for start in range(0, len(outranked), _AT_ONCE):
        part = outranked[start : start + _AT_ONCE]
        read = _read(study, _AMONG, {**parameters, "keys": json.dumps(part)})
        met.subtract(str(tag) for tags in read.values() for tag in tags)
    met.update(str(tag) for tags in {**boxes, **said}.values() for tag in tags)
    return tuple(sorted((+met).items(), key=lambda one: (-one[1], one[0])))


def decide(study: Study, decisions: Sequence[tuple[int, Family, str | None]], label: str) -> Changed:
    """Give comments (their internal numbers) the tags a person says; None takes a person's word back."""
    who = study.log.actor
    rows = [[key, family, tags, who] for key, family, tags in decisions]
    return study.log.do(Edit("tags.decide", {"tags": rows}, label))


def _tagged(
    study: Study, family: Family, where: str, keys: Sequence[int] = (), *, by_people: bool = True
) -> Iterator[Tagged]:
    """Yield the judged comments among those of a condition over every comment, which may ask for `keys`."""
    parameters = {**current(study), "family": family, "adapter": ADAPTER, "keys": json.dumps(keys)}
    said = decided(study, where, parameters) if by_people else {}
    boxes = ticked(study, where, parameters) if family == "driver" else {}
    by_starters = not by_people and adopted(study, family) is not None
    read = _read(study, where, parameters, READ_BY_STARTERS if by_starters else "text_tag")
    languages = languages_read(study, family, by_people=by_people)
    judged = f"r.language IN ({', '.join(map(repr, languages))})"
    found = {"person": said, "ticked": boxes, "text": read}
    for key, theme, by_text in study.database.all(
        f"SELECT c.id, t.uid, {judged} {from_comments('t.uid', judged, where)} WHERE {where} ORDER BY c.id",
        parameters,
    ):
        origin = _origin(key in said, key in boxes, bool(by_text))
        if origin:
            tags = found[origin].get(key, ())
            yield Tagged(key, theme, Tags(in_order(family, tags), origin))


def _origin(is_decided: bool, is_asked: bool, is_read: bool) -> Origin:
    if is_decided:
        return "person"
    return "ticked" if is_asked else "text" if is_read else ""


def _read(study: Study, where: str, parameters: dict[str, Any], source: str = "text_tag") -> Found:
    joined = _READ.replace("text_tag", source)
    rows = study.database.all(
        f"SELECT c.id, x.tag, x.sign {from_comments(_READ, where)} {joined} WHERE {where}", parameters
    )
    return _gathered((key, Tag(name, sign)) for key, name, sign in rows)


def decided(study: Study, where: str, parameters: dict[str, Any]) -> Found:
    """Return the tags people gave comments (by internal numbers), of those that meet a condition over every comment."""
    rows = study.database.all(
        f"SELECT c.id, g.tags {from_comments(where)} JOIN tag_decision g ON g.comment_id = c.id"
        f" AND g.family = :family WHERE {where}",
        parameters,
    )
    family: Family = parameters["family"]
    return {key: [tag for one in tags.split(";") if (tag := tag_of(family, one))] for key, tags in rows}


def ticked(study: Study, where: str, parameters: dict[str, Any]) -> Found:
    """Return the drivers of comments whose file had boxes for them; those of empty boxes have none.

    `where` is a condition over every comment, `parameters` what it needs, and the "adapter" of such files.
    """
    if not has_boxes(study):
        return {}
    rows = study.database.all(
        f"SELECT c.id, lower(replace(g.name, ' ', '_')), g.value {from_comments('p.id', where)}"
        " LEFT JOIN segment g ON g.submission_id = p.id"
        f" WHERE {where} AND s.id IN (SELECT id FROM source WHERE json_extract(mapping, '$.adapter') = :adapter)",
        parameters,
    )
    boxes = [(key, TAG_OF[name], value) for key, name, value in rows if name in TAG_OF]
    found: Found = {key: [] for key, _, _ in boxes}
    for key, tag, value in boxes:
        if is_ticked(value):
            found[key].append(tag)
    return found


def has_boxes(study: Study) -> bool:
    """Return whether a file of the study has boxes for drivers."""
    return (
        study.database.one(
            "SELECT 1 FROM source WHERE state = 'shown' AND json_extract(mapping, '$.adapter') = ?",
            (ADAPTER,),
        )
        is not None
    )


def _gathered(pairs: Iterator[tuple[int, Tag]]) -> Found:
    found: Found = {}
    for key, tag in pairs:
        found.setdefault(key, []).append(tag)
    return found
