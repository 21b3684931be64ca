"""A study as other programs for qualitative work take it: themes as codes, records as documents and cases."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby

from workbench.domain.colours import IN_FILES
from workbench.domain.exchange import Code, Document, Passage
from workbench.domain.handover import Handover
from workbench.domain.views import CommentRow
from workbench.findings.content import FindingsContent, Quote
from workbench.store import submissions
from workbench.store.study import Study
from workbench.store.submissions import Record

_BETWEEN = "\n\n"


def codes_of(content: FindingsContent) -> list[Code]:
    """Return the themes as codes, those set aside too: their comments are coded as well."""
    themes = [*(finding.theme for finding in content.themes), *content.set_aside]
    return [
        Code(
            theme.id,
            theme.name,
            theme.description or ", ".join(theme.words),
            IN_FILES.get(theme.colour, ""),
            theme.parent or "",
        )
        for theme in themes
    ]


def documents_of(
    study: Study, plan: Handover, batches: Iterable[list[CommentRow]], content: FindingsContent
) -> Iterator[Document]:
    """Yield every record as a document: its comments one below the other, each a passage coded with its theme.

    Quotes a person chose are passages of their own.
    """
    quotes = _quotes_by_comment(content)
    for (record, told), rows in groupby(_with_records(study, plan, batches), key=lambda each: each[:2]):
        yield _document(record, told, [row for _, _, row in rows], quotes)


def _quotes_by_comment(content: FindingsContent) -> dict[str, list[Quote]]:
    found: dict[str, list[Quote]] = {}
    told = (*(quote for finding in content.themes for quote in finding.quotes), *content.other_quotes)
    for quote in told:
        if quote.id:
            found.setdefault(quote.comment, []).append(quote)
    return found


_Told = tuple[tuple[str, str], ...]


def _with_records(
    study: Study, plan: Handover, batches: Iterable[list[CommentRow]]
) -> Iterator[tuple[Record, _Told, CommentRow]]:
    for batch in batches:
        records = submissions.records_of(study, [row.key for row in batch])
        numbers = sorted({record.number for record in records.values()})
        told = {} if plan.is_safe else submissions.segments_of(study, numbers)
        for row in batch:
            record = records[row.key]
            yield record, told.get(record.number, ()), row


def _document(
    record: Record, told: _Told, rows: list[CommentRow], quotes: Mapping[str, Sequence[Quote]]
) -> Document:
    first = rows[0]
    passages: list[Passage] = []
    start = 0
    for row in rows:
        end = start + len(row.text)
        codes = (row.theme,) if row.theme else ()
        passages.append(Passage(row.id, row.id, start, end, codes, bool(row.placed_by)))
        passages += [
            Passage(quote.id, quote.id, start + quote.start, start + quote.end, codes, by_person=True)
            for quote in quotes.get(row.id, ())
        ]
        start = end + len(_BETWEEN)
    known = {"source": first.source, "channel": first.channel, "date": first.date}
    variables = (*((name, value) for name, value in known.items() if value), *told)
    text = _BETWEEN.join(row.text for row in rows)
    return Document(record.id, f"{first.source}, row {first.row}", text, tuple(passages), variables)
