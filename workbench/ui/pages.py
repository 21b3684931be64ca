"""The pages there are. One that is to come gets an entry here and a folder; no page knows another."""

from __future__ import annotations

from dataclasses import dataclass

from workbench.ui.language import translate


@dataclass(frozen=True)
class PageKind:
    """`name` is for the program, `title` for people; Ctrl and the place in the list open the page,
    Alt+0 the tenth.
    """

    name: str
    title: str
    icon: str


def page_kinds() -> tuple[PageKind, ...]:
    """Return the pages in their order; made after the translation is installed."""
    return (
        PageKind("sources", translate("Pages", "Sources"), "sources"),
        PageKind("comments", translate("Pages", "Comments"), "comments"),
        PageKind("themes", translate("Pages", "Themes"), "themes"),
        PageKind("map", translate("Pages", "Map"), "map"),
        PageKind("campaigns", translate("Pages", "Campaigns"), "campaigns"),
        PageKind("personal data", translate("Pages", "Personal data"), "personal"),
        PageKind("measures", translate("Pages", "Measures"), "measures"),
        PageKind("coding", translate("Pages", "Coding"), "coding"),
        PageKind("priorities", translate("Pages", "Priorities"), "priorities"),
        PageKind("findings", translate("Pages", "Findings"), "findings"),
    )
