"""The guide and the methods, as pages a window can show: read where the program lies, nothing is fetched."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from pathlib import Path, PurePosixPath
from typing import Any

from workbench.domain.resources import docs_folder

ADDRESS = "guide:"
"""Before the name of each page and picture: an address that nothing but the window's own reader answers."""
FIRST = "guide/README.md"
_ROOMS = ("guide", "methods")
_NOT_IN_ANCHOR = re.compile(r"[^\w\- ]")


@dataclass(frozen=True)
class GuidePage:
    """One page: its name ("guide/map.md"), its title, its HTML, the anchors of its headings in their order.

    `pictures` are the images its HTML names, with their files.
    """

    name: str
    title: str
    html: str
    anchors: tuple[str, ...]
    pictures: tuple[tuple[str, Path], ...]


def guide_pages() -> list[tuple[str, str]]:
    """Return (name, title) of each page of the guide in the order its first page lists them, then of the methods."""
    names = [f"{room}/README.md" for room in _ROOMS if _file(f"{room}/README.md").is_file()]
    return [
        (name, _title(name))
        for room in names
        for name in dict.fromkeys([room, *_listed(room)])
        if _is_page(name)
    ]


@lru_cache(maxsize=4)
def guide_page(name: str) -> GuidePage:
    """Return a page; one that is not there is the guide's first page, and without that one an empty page."""
    if not _is_page(name):
        return GuidePage(name, "", "", (), ()) if name == FIRST else guide_page(FIRST)
    tokens, parser = _parsed(name)
    anchors = tuple(anchor(words) for words in _headings(tokens))
    pictures: dict[str, Path] = {}
    for token in tokens:
        if token.type == "inline":
            token.children = list(_led(token.children, name, pictures))
    html = parser.renderer.render(tokens, parser.options, {})
    return GuidePage(name, _title(name), html, anchors, tuple(pictures.items()))


def anchor(heading: str) -> str:
    """Return the name by which a link leads to a heading, as forges make it."""
    return _NOT_IN_ANCHOR.sub("", heading.lower()).replace(" ", "-")


def _file(name: str) -> Path:
    return docs_folder() / name


def _is_page(name: str) -> bool:
    parts = PurePosixPath(name).parts
    return len(parts) == 2 and parts[0] in _ROOMS and name.endswith(".md") and _file(name).is_file()


def _title(name: str) -> str:
    with _file(name).open(encoding="utf-8") as stream:
        return stream.readline().lstrip("# ").strip()


def _parsed(name: str) -> tuple[list[Any], Any]:
    from markdown_it import MarkdownIt

    parser: Any = MarkdownIt("commonmark", {"html": False}).enable("table")
    return parser.parse(_file(name).read_text(encoding="utf-8")), parser


def _headings(tokens: list[Any]) -> Iterator[str]:
    for opening, inline in pairwise(tokens):
        if opening.type == "heading_open":
            yield "".join(str(child.content) for child in _parts(inline))


def _parts(token: Any) -> list[Any]:
    return token.children or []


def _listed(name: str) -> Iterator[str]:
    """Yield the pages of the same room that a page leads to, in its order."""
    tokens, _ = _parsed(name)
    for token in tokens:
        for child in _parts(token):
            target = _target(str(child.attrGet("href") or ""), name) if child.type == "link_open" else ""
            if target.startswith(name.split("/", maxsplit=1)[0]):
                yield target.partition("#")[0]


def _led(children: list[Any], name: str, pictures: dict[str, Path]) -> Iterator[Any]:
    """Yield the parts of a line: ways to our pages lead there, all others and missing pictures are words."""
    is_way = False
    for child in children:
        if child.type == "link_open":
            target = _target(str(child.attrGet("href")), name)
            is_way = bool(target)
            child.attrs = {"href": f"{ADDRESS}{target}"}
            if is_way:
                yield child
        elif child.type == "link_close":
            if is_way:
                yield child
        elif child.type == "image":
            yield _picture(child, pictures)
        else:
            yield child


def _target(address: str, name: str) -> str:
    """Return where a link of a page leads among our pages, such as "methods/themes.md#cost"; "" where elsewhere."""
    path, _, place = address.partition("#")
    room = PurePosixPath(name).parent
    page = name if not path else "/".join(_walked(room / path))
    if not _is_page(page):
        return ""
    return f"{page}#{place}" if place else page


def _walked(path: PurePosixPath) -> list[str]:
    walked: list[str] = []
    for part in path.parts:
        if part == "..":
            walked = walked[:-1]
        else:
            walked.append(part)
    return walked


def _picture(image: Any, pictures: dict[str, Path]) -> Any:
    """Return an image that names a picture of ours; where it did not travel along, what it shows in words."""
    file = docs_folder() / "pictures" / PurePosixPath(str(image.attrGet("src"))).name
    if file.is_file() and file.suffix == ".png":
        image.attrs["src"] = f"{ADDRESS}{file.name}"
        pictures[image.attrs["src"]] = file
        return image
    image.type, image.tag, image.attrs = "text", "", {}
    return image
