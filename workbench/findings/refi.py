"""REFI-QDA: the codebook (.qdc) and the project (.qdpx) that other programs for qualitative work open.

Source: REFI-QDA standard 1.5 (2019). Offsets count Unicode code points from 0, and the end is not part of a passage;
texts lie as UTF-8 beside project.qde. Ids are made from the study's own, so the same study gives the same bytes.
"""

from __future__ import annotations

import re
import zipfile
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import IO, BinaryIO
from uuid import NAMESPACE_URL, uuid5
from xml.sax.saxutils import escape, quoteattr

from workbench.domain.exchange import Code, Document, Passage

CODEBOOK_SPACE = "urn:QDA-XML:codebook:1.0"
PROJECT_SPACE = "urn:QDA-XML:project:1.0"
SOURCES = "Sources"
_OURS = uuid5(NAMESPACE_URL, "https://voc-workbench.invalid/refi-qda")
_LONG_AGO = (1980, 1, 1, 0, 0, 0)
_NOT_IN_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_MACHINE, _PERSON = "user: machine", "user: person"
Documents = Callable[[], Iterable[Document]]


@dataclass(frozen=True)
class Origin:
    """What the files say of where they come from: the program and the study."""

    program: str
    study: str


def guid(identity: str) -> str:
    """Return the identifier that stands for one of our ids, the same on every machine."""
    return str(uuid5(_OURS, identity))


def codebook(codes: Iterable[Code], origin: Origin) -> str:
    """Return a codebook as the text of a .qdc file."""
    return "".join(
        (
            '<?xml version="1.0" encoding="utf-8"?>\n',
            f"<CodeBook{_attributes(xmlns=CODEBOOK_SPACE, origin=origin.program)}>\n<Codes>\n",
            *_codes(codes),
            "</Codes>\n<Sets/>\n</CodeBook>\n",
        )
    )


def write_project(stream: BinaryIO, codes: Iterable[Code], documents: Documents, origin: Origin) -> None:
    """Write a project as a .qdpx file; `documents` gives the same documents each time it is asked."""
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for document in documents():
            entry = _entry(f"{SOURCES}/{guid(document.id)}.txt")
            archive.writestr(entry, document.text.encode("utf-8", "replace"))
        with archive.open(_entry("project.qde"), "w", force_zip64=True) as entry:
            for piece in _project(codes, documents, origin):
                _put(entry, piece)


def _project(codes: Iterable[Code], documents: Documents, origin: Origin) -> Iterator[str]:
    yield '<?xml version="1.0" encoding="utf-8"?>\n'
    yield f"<Project{_attributes(xmlns=PROJECT_SPACE, name=origin.study, origin=origin.program)}>\n<Users>\n"
    yield f"<User{_attributes(guid=guid(_MACHINE), name=origin.program)}/>\n"
    yield f"<User{_attributes(guid=guid(_PERSON), name='researcher')}/>\n</Users>\n<CodeBook>\n<Codes>\n"
    yield from _codes(codes)
    yield "</Codes>\n</CodeBook>\n"
    yield from _variables(documents)
    yield "<Cases>\n"
    yield from map(_case, documents())
    yield "</Cases>\n<Sources>\n"
    yield from map(_source, documents())
    yield "</Sources>\n</Project>\n"


def _codes(codes: Iterable[Code]) -> Iterator[str]:
    """Yield the codes below none, each with those below it inside."""
    listed = list(codes)
    below: dict[str, list[Code]] = {code.id: [] for code in listed}
    for code in listed:
        below.get(code.parent, []).append(code)
    return (_code(code, below) for code in listed if code.parent not in below)


def _code(code: Code, below: Mapping[str, Sequence[Code]]) -> str:
    colour = {"color": code.color} if code.color else {}
    attributes = _attributes(guid=guid(code.id), name=code.name, isCodable="true", **colour)
    inside = "".join(_code(each, below) for each in below[code.id])
    return f"<Code{attributes}>{_description(code.description)}{inside}</Code>\n"


def _variables(documents: Documents) -> Iterator[str]:
    names = sorted({name for document in documents() for name, _ in document.variables})
    if not names:
        return
    yield "<Variables>\n"
    for name in names:
        yield f"<Variable{_attributes(guid=guid(f'variable: {name}'), name=name, typeOfVariable='Text')}/>\n"
    yield "</Variables>\n"


def _case(document: Document) -> str:
    values = "".join(
        f"<VariableValue><VariableRef{_attributes(targetGUID=guid(f'variable: {name}'))}/>"
        f"<TextValue>{_words(value)}</TextValue></VariableValue>"
        for name, value in document.variables
    )
    attributes = _attributes(guid=guid(f"case: {document.id}"), name=document.name)
    return f"<Case{attributes}>{values}<SourceRef{_attributes(targetGUID=guid(document.id))}/></Case>\n"


def _source(document: Document) -> str:
    source = guid(document.id)
    attributes = _attributes(guid=source, name=document.name, plainTextPath=f"internal://{source}.txt")
    return f"<TextSource{attributes}>\n{''.join(map(_selection, document.passages))}</TextSource>\n"


def _selection(passage: Passage) -> str:
    user = guid(_PERSON if passage.by_person else _MACHINE)
    place = {"startPosition": str(passage.start), "endPosition": str(passage.end)}
    attributes = _attributes(guid=guid(passage.id), name=passage.name, **place, creatingUser=user)
    codings = "".join(
        f"<Coding{_attributes(guid=guid(f'{passage.id} as {code}'), creatingUser=user)}>"
        f"<CodeRef{_attributes(targetGUID=guid(code))}/></Coding>"
        for code in passage.codes
    )
    return f"<PlainTextSelection{attributes}>{codings}</PlainTextSelection>\n"


def _description(text: str) -> str:
    return f"<Description>{_words(text)}</Description>" if text else ""


def _words(text: str) -> str:
    return escape(_NOT_IN_XML.sub("\ufffd", text))


def _attributes(**values: str) -> str:
    return "".join(f" {name}={quoteattr(_NOT_IN_XML.sub(' ', value))}" for name, value in values.items())


def _entry(name: str) -> zipfile.ZipInfo:
    entry = zipfile.ZipInfo(name, _LONG_AGO)
    entry.compress_type = zipfile.ZIP_DEFLATED
    entry.external_attr = 0o644 << 16
    return entry


def _put(stream: IO[bytes], text: str) -> None:
    stream.write(text.encode("utf-8"))
