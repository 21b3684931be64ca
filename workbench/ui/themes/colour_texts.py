"""What the colours of themes are called, in the menu and by a screen reader."""

from __future__ import annotations

from workbench.ui.language import translate


def colour_names() -> dict[str, str]:
    """Return what the colours are called, by their numbers, none last; after the translation is installed."""
    return {
        "1": translate("Colours", "Blue"),
        "2": translate("Colours", "Orange"),
        "3": translate("Colours", "Green"),
        "4": translate("Colours", "Pink"),
        "5": translate("Colours", "Mustard"),
        "6": translate("Colours", "Purple"),
        "7": translate("Colours", "Brown"),
        "8": translate("Colours", "Teal"),
        "": translate("Colours", "None"),
    }
