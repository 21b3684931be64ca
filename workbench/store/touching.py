"""Which comments a step was about, read from what it did."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from workbench.domain.changes import Edit, Payload
from workbench.store.study import Study

_UID = "SELECT id FROM comment WHERE uid = ?"
_OF_MARK = "SELECT comment_id FROM personal_mark WHERE id = ?"


def comments_of(study: Study, edit: Edit) -> list[int]:
    """Return the internal numbers of the comments a step was about, each once; none where it was about others."""
    return list(dict.fromkeys(_comments(study, edit.kind, edit.payload)))


def _comments(study: Study, kind: str, payload: Payload) -> Iterator[int]:
    if kind == "steps":
        for part, its_payload in payload["edits"]:
            yield from _comments(study, part, its_payload)
    elif kind in _READ:
        yield from _READ[kind](study, payload)


def _listed(name: str) -> Callable[[Study, Payload], Iterator[int]]:
    return lambda _, payload: (row[0] for row in payload[name])


def _of_marks(study: Study, payload: Payload) -> Iterator[int]:
    return _found(study, _OF_MARK, (mark for mark, _ in payload["states"]))


def _of_codings(study: Study, payload: Payload) -> Iterator[int]:
    rows = [*payload["codings"], *payload.get("judgements", [])]
    return _found(study, _UID, (comment for _, _, comment, *_ in rows))


def _found(study: Study, query: str, wanted: Iterator[Any]) -> Iterator[int]:
    rows = (study.database.one(query, (each,)) for each in wanted)
    return (row[0] for row in rows if row is not None)


_READ: Mapping[str, Callable[[Study, Payload], Iterator[int]]] = {
    "comments.place": _listed("places"),
    "languages.correct": _listed("languages"),
    "tags.decide": _listed("tags"),
    "marks.judge": _of_marks,
    "codings.add": _of_codings,
    "codings.remove": _of_codings,
}
