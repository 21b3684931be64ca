"""Reads what programs for qualitative work hand over as REFI-QDA: codebooks (.qdc) and projects (.qdpx)."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, Any
from xml.etree.ElementTree import ParseError

from workbench.domain.exchange import Code, Document, Passage, Project
from workbench.domain.problems import Problem
from workbench.domain.spoken import spoken
from workbench.sources.previewing import named
from workbench.sources.zip_guard import inflated

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

_MOST_XML = 1 << 29
_MOST_TEXT = 1 << 27
_INTERNAL = "internal://"


def read_codebook(path: Path) -> list[Code]:
    """Return the codes of a .qdc or .qdpx file that can be given to texts, nested ones too, in their order.

    Raises:
        Problem: file.missing, file.unreadable, file.bomb.
    """
    with named(path):
        root = _root(path)
        return [code for code in _codes(root) if code.name]


def read_project(path: Path) -> Project:
    """Return a .qdpx project's codes and its plain-text documents with passages and the variables of their cases.

    Documents of other kinds (pictures, sound) are left out.

    Raises:
        Problem: file.missing, file.unreadable, file.bomb.
    """
    with named(path):
        root = _root(path)
        told = _variables(root)
        with _opened(path) as archive, path.open("rb") as stream:
            entries = {PurePosixPath(entry.filename).name.lower(): entry for entry in archive.infolist()}

            def text_of(source: Element) -> str:
                entry = entries.get(source.get("plainTextPath", "").removeprefix(_INTERNAL).lower())
                if entry is None:
                    return _child_text(source, "PlainTextContent")
                data = b"".join(inflated(path, stream, entry, _MOST_TEXT))
                return data.decode("utf-8-sig", "replace")

            documents = [_document(source, text_of(source), told) for source in _all(root, "TextSource")]
        return Project(root.get("name", ""), tuple(_codes(root)), tuple(documents))


def _opened(path: Path) -> zipfile.ZipFile:
    try:
        return zipfile.ZipFile(path)
    except (zipfile.BadZipFile, NotImplementedError, ValueError) as error:
        raise Problem("file.unreadable", path=path, reason=spoken("it is damaged or cut off")) from error


def _root(path: Path) -> Element:
    """Return the root of the XML of a codebook or of a project, read without trust."""
    from defusedxml.common import DefusedXmlException
    from defusedxml.ElementTree import fromstring

    parse: Any = fromstring
    try:
        return parse(_xml(path))
    except (ParseError, DefusedXmlException, ValueError) as error:
        raise Problem("file.unreadable", path=path, reason=spoken("it is no REFI-QDA file")) from error


def _xml(path: Path) -> bytes:
    if not zipfile.is_zipfile(path):
        if path.stat().st_size > _MOST_XML:
            raise Problem("file.bomb", path=path, reason=spoken("it is too large for a codebook"))
        return path.read_bytes()
    with _opened(path) as archive, path.open("rb") as stream:
        inside = [entry for entry in archive.infolist() if entry.filename.lower().endswith(".qde")]
        if not inside:
            raise Problem("file.unreadable", path=path, reason=spoken("it holds no project.qde"))
        return b"".join(inflated(path, stream, inside[0], _MOST_XML))


def _codes(root: Element) -> Iterator[Code]:
    above = {below: code for code in _all(root, "Code") for below in code if _plain(below.tag) == "Code"}
    for element in _all(root, "Code"):
        parent = above.get(element)
        if element.get("isCodable", "true").lower() != "false":
            yield Code(
                _guid(element.get("guid")),
                " ".join(element.get("name", "").split()),
                _child_text(element, "Description").strip(),
                element.get("color", ""),
                "" if parent is None else _guid(parent.get("guid")),
            )


def _variables(root: Element) -> dict[str, tuple[tuple[str, str], ...]]:
    """Return, by a source's id, what its case tells: (variable, value)."""
    names = {_guid(each.get("guid")): each.get("name", "") for each in _all(root, "Variable")}
    told: dict[str, tuple[tuple[str, str], ...]] = {}
    for case in _all(root, "Case"):
        values = tuple(_value(value, names) for value in _all(case, "VariableValue"))
        for reference in _all(case, "SourceRef"):
            told[_guid(reference.get("targetGUID"))] = values
    return told


def _value(element: Element, names: dict[str, str]) -> tuple[str, str]:
    reference = next(_all(element, "VariableRef"), None)
    name = names.get(_guid(reference.get("targetGUID")), "") if reference is not None else ""
    said = next((child.text or "" for child in element if _plain(child.tag).endswith("Value")), "")
    return name, said


def _document(source: Element, text: str, told: dict[str, tuple[tuple[str, str], ...]]) -> Document:
    identity = _guid(source.get("guid"))
    passages = tuple(_passage(selection) for selection in _all(source, "PlainTextSelection"))
    return Document(identity, source.get("name", ""), text, passages, told.get(identity, ()))


def _passage(element: Element) -> Passage:
    codes = tuple(_guid(reference.get("targetGUID")) for reference in _all(element, "CodeRef"))
    start, end = _place(element, "startPosition"), _place(element, "endPosition")
    return Passage(_guid(element.get("guid")), element.get("name", ""), start, end, codes)


def _place(element: Element, name: str) -> int:
    told = element.get(name, "")
    return int(told) if told.isdecimal() else 0


def _child_text(element: Element, name: str) -> str:
    return next((child.text or "" for child in element if _plain(child.tag) == name), "")


def _all(element: Element, name: str) -> Iterator[Element]:
    """Yield every element of this name below `element`, whatever its namespace: programs differ."""
    return (each for each in element.iter() if each is not element and _plain(each.tag) == name)


def _plain(tag: object) -> str:
    return str(tag).rpartition("}")[2]


def _guid(value: str | None) -> str:
    return (value or "").strip("{}").lower()
