"""The few values every picture of the window is made of: colours, spaces and radii.

Text on every ground it is shown on has a contrast of at least 4.5 : 1, edges of controls at least 3 : 1
(WCAG 2.2, 1.4.3 and 1.4.11); a test computes both.
"""

from __future__ import annotations

from dataclasses import dataclass

SPACE_XS, SPACE_S, SPACE_M, SPACE_L, SPACE_XL, SPACE_XXL = 4, 8, 12, 16, 24, 40
RADIUS_S, RADIUS_L = 5, 9
ICON, ICON_L = 18, 28


@dataclass(frozen=True, eq=False)
class Colours:
    """One colour per meaning, as #rrggbb: `window`, `surface`, `raised` are grounds, `on_accent` is text."""

    window: str
    surface: str
    raised: str
    hover: str
    line: str
    edge: str
    text: str
    quiet: str
    accent: str
    accent_hover: str
    on_accent: str
    chosen: str
    negative: str
    neutral: str
    positive: str
    abstained: str
    priority: str
    good: str
    warning: str
    bad: str
    warning_ground: str
    bad_ground: str
    good_ground: str
    mark: str
    track: str


LIGHT = Colours(
    window="#f4f6f9",
    surface="#ffffff",
    raised="#ffffff",
    hover="#eaeef4",
    line="#dbe1e9",
    edge="#7f8b9b",
    text="#1a2330",
    quiet="#516072",
    accent="#0b5cad",
    accent_hover="#094b8e",
    on_accent="#ffffff",
    chosen="#dfebf8",
    negative="#b5450b",
    neutral="#586577",
    positive="#08705f",
    abstained="#c3cbd6",
    priority="#7341b0",
    good="#18703a",
    warning="#8a5300",
    bad="#b3261e",
    warning_ground="#fdf3e1",
    bad_ground="#fdeceb",
    good_ground="#e8f5ec",
    mark="#fdebb8",
    track="#e6ebf1",
)

DARK = Colours(
    window="#14181e",
    surface="#1b2027",
    raised="#222831",
    hover="#2a313c",
    line="#323a46",
    edge="#76839a",
    text="#e8ecf2",
    quiet="#a9b4c3",
    accent="#7db9ff",
    accent_hover="#a3cdff",
    on_accent="#0a1a2c",
    chosen="#213a57",
    negative="#ff9c6e",
    neutral="#9aa6b6",
    positive="#4fd0b4",
    abstained="#454f5d",
    priority="#c9a5f7",
    good="#6fd08c",
    warning="#f2be5c",
    bad="#ff9a92",
    warning_ground="#33291a",
    bad_ground="#3a2222",
    good_ground="#1c3125",
    mark="#54461a",
    track="#2f3743",
)

CONTRAST_LIGHT = Colours(
    window="#ffffff",
    surface="#ffffff",
    raised="#ffffff",
    hover="#e6e6e6",
    line="#000000",
    edge="#000000",
    text="#000000",
    quiet="#1c1c1c",
    accent="#00329a",
    accent_hover="#001f61",
    on_accent="#ffffff",
    chosen="#c9dcff",
    negative="#8c2c00",
    neutral="#4a4a4a",
    positive="#00513f",
    abstained="#8a8a8a",
    priority="#4b1a8a",
    good="#00491f",
    warning="#5c3600",
    bad="#8f0000",
    warning_ground="#ffffff",
    bad_ground="#ffffff",
    good_ground="#ffffff",
    mark="#ffe27a",
    track="#ffffff",
)

CONTRAST_DARK = Colours(
    window="#000000",
    surface="#000000",
    raised="#000000",
    hover="#2b2b2b",
    line="#ffffff",
    edge="#ffffff",
    text="#ffffff",
    quiet="#e4e4e4",
    accent="#ffe04d",
    accent_hover="#fff0a8",
    on_accent="#000000",
    chosen="#123a7a",
    negative="#ffb08a",
    neutral="#d0d0d0",
    positive="#79f2d8",
    abstained="#7a7a7a",
    priority="#dcc4ff",
    good="#93f0ad",
    warning="#ffd27a",
    bad="#ffb4ae",
    warning_ground="#000000",
    bad_ground="#000000",
    good_ground="#000000",
    mark="#6b5200",
    track="#000000",
)


@dataclass(frozen=True)
class Look:
    """The colours of the moment and how much larger than usual everything is drawn."""

    colours: Colours = LIGHT
    dark: bool = False
    high_contrast: bool = False
    scale: float = 1.0

    def px(self, length: float) -> int:
        """Return `length` (in pixels at the usual text size) at the chosen text size."""
        return max(1, round(length * self.scale))
