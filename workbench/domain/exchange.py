"""A study as other programs for qualitative work know it: codes, documents with coded passages, cases."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Code:
    """A code of a codebook: for us, a theme. `color` is "#rrggbb" or "", `parent` the id of the code above it or ""."""

    id: str
    name: str
    description: str = ""
    color: str = ""
    parent: str = ""


@dataclass(frozen=True)
class Passage:
    """A part of a document, from `start` to before `end` in code points, with the codes (their ids) it carries."""

    id: str
    name: str
    start: int
    end: int
    codes: tuple[str, ...] = ()
    by_person: bool = False


@dataclass(frozen=True)
class Document:
    """One submission: its comments as one text, its passages, and what is told of who wrote (name, value)."""

    id: str
    name: str
    text: str
    passages: tuple[Passage, ...]
    variables: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True)
class Project:
    """Codes, and documents coded with them; each document is a case of its own."""

    name: str
    codes: tuple[Code, ...]
    documents: tuple[Document, ...]
