"""Says about how many records a file holds, so that a long import can tell how far it is."""

from __future__ import annotations

from workbench.domain.intake import Preview
from workbench.sources.places import found
from workbench.sources.previewing import named

_TEXTUAL = frozenset({"delimited", "json lines"})
_CHUNK = 1 << 20
_WIDE = ("utf-16", "utf-32")


def about_how_many(preview: Preview) -> int:
    """Return how many records the file holds if each is a line; 0 where lines tell nothing.

    Records of several lines make it too high, never too low.

    Raises:
        Problem: file.missing or file.unreadable.
    """
    mapping = preview.mapping
    is_told = mapping.options.get("container") in _TEXTUAL and not mapping.encoding.startswith(_WIDE)
    if not is_told:
        return 0
    with named(preview.path), found(preview.path) as place, place.path.open("rb") as stream:
        lines, last = 0, b"\n"
        while chunk := stream.read(_CHUNK):
            lines += chunk.count(b"\n")
            last = chunk[-1:]
    header = mapping.header_rows if mapping.options.get("container") == "delimited" else 0
    return max(0, lines + (last != b"\n") - header)
