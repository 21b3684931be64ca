"""What stands above the map: what to colour by, the tools of the hand, and what to do with what is seen."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton, QWidget

from workbench.ui import language
from workbench.ui.frame.facets import Facets
from workbench.ui.look.inked import Icons
from workbench.ui.look.tokens import SPACE_S
from workbench.ui.map.texts import SEGMENT, MapTexts
from workbench.ui.map.tools import TOOLS, Tool
from workbench.ui.overview import Overview
from workbench.ui.widgets.controls import button, row
from workbench.ui.widgets.overflow import Overflow

_BOX_LENGTH = 14


class Toolbar(QWidget):
    """Signals: `facet_chosen` (its name), `tool_taken` (a Tool), `seen_wanted`, `all_wanted`, `save_wanted`,
    `compare_wanted` (whether two groups are to be seen).
    """

    facet_chosen = Signal(str)
    tool_taken = Signal(str)
    seen_wanted = Signal()
    all_wanted = Signal()
    save_wanted = Signal()
    compare_wanted = Signal(bool)

    def __init__(self, texts: MapTexts, overview: Overview, icons: Icons) -> None:
        super().__init__()
        self.texts, self._overview = texts, overview
        self._facets = Facets(overview)
        self.box = QComboBox()
        self.box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.box.setMinimumContentsLength(_BOX_LENGTH)
        self.box.activated.connect(lambda _: self.facet_chosen.emit(self.facet))
        self.tools = {tool: self._tool(tool) for tool in TOOLS}
        self.tools["move"].setChecked(True)
        self.seen = button(texts.seen, self.seen_wanted.emit, "facet")
        self.all = button(texts.fit, self.all_wanted.emit, "facet")
        self.save = button(texts.save, self.save_wanted.emit, "facet")
        self.compare = self._compare()
        tools = Overflow(icons, lambda _: texts.more, texts.more_hint)
        tools.show_buttons([*self.tools.values(), self.all, self.seen, self.compare, self.save])
        layout = row(self._colour(), tools, space=SPACE_S)
        layout.setStretch(1, 1)
        self.setLayout(layout)
        self.offer_facets()

    @property
    def facet(self) -> str:
        """What the dots are coloured by."""
        return self.box.currentData()

    def take(self, tool: Tool) -> None:
        """Take this tool in place of the one before."""
        for name, each in self.tools.items():
            each.setChecked(name == tool)
        self.tool_taken.emit(tool)

    def offer_facets(self) -> None:
        """Offer the fixed facets and every segment there is; what was chosen stays chosen if it is offered."""
        facets = self._overview.facets
        segments = dict.fromkeys(value.partition("=")[0] for value, _ in (facets.segments if facets else ()))
        hides = self._overview.safe_view.hides
        offered = {
            **self.texts.facets,
            **{SEGMENT + name: self.texts.by_segment(name) for name in segments if not hides(name)},
        }
        current = self.box.currentData() or "theme"
        self.box.clear()
        for facet, name in offered.items():
            self.box.addItem(name, facet)
        self.box.setCurrentIndex(max(self.box.findData(current), 0))
        if self.facet != current:
            self.facet_chosen.emit(self.facet)

    def theme_name(self, theme: str) -> str:
        found = self._overview.theme(theme)
        return theme if found is None else found.name

    def value_name(self, value: str) -> str:
        """Return how a value of the present facet is called."""
        texts = self.texts
        match self.facet:
            case "theme":
                return self.theme_name(value) if value else texts.no_theme
            case "sentiment":
                return self._facets.name("sentiments", value)
            case "channel":
                return value or texts.no_channel
            case "language":
                return language.language_name(value)
            case "month":
                return language.month(value) if value else texts.no_date
            case _:
                return value.partition("=")[2] or texts.no_value

    def _tool(self, tool: Tool) -> QPushButton:
        made = QPushButton(self.texts.tools[tool])
        made.setProperty("kind", "facet")
        made.setCheckable(True)
        made.setAutoDefault(False)
        made.setToolTip(self.texts.tool_hints[tool])
        made.clicked.connect(lambda _: self.take(tool))
        return made

    def _compare(self) -> QPushButton:
        made = QPushButton(self.texts.compare)
        made.setProperty("kind", "facet")
        made.setCheckable(True)
        made.setAutoDefault(False)
        made.setToolTip(self.texts.compare_hint)
        made.toggled.connect(self._turn)
        return made

    def _turn(self, is_on: bool) -> None:
        """While two maps are seen each has its own colour, and nothing is drawn around: what would it mean there?"""
        for each in (self.box, *self.tools.values(), self.seen):
            each.setEnabled(not is_on)
        self.compare_wanted.emit(is_on)

    def _colour(self) -> QWidget:
        label = QLabel(self.texts.colour)
        label.setBuddy(self.box)
        colour = QWidget()
        colour.setLayout(row(label, self.box, space=SPACE_S))
        return colour
