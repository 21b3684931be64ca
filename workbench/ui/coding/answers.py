"""What can be said of the comment before the coder, and the keys that say it: a label, tags, or a theme."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QPushButton, QSizePolicy, QWidget

from workbench.domain.coding import NONE_OF_THEM, Choice, Subject
from workbench.domain.sentiment import LABELS, Label
from workbench.domain.tags import BAD, GOOD, NAMES, UNCLEAR, Family, Tag, in_order, tag_of
from workbench.ui.coding.answer_texts import TagAnswerTexts, ThemeAnswerTexts
from workbench.ui.coding.keys import CodingKeys, digit_of
from workbench.ui.coding.sitting_texts import SittingTexts
from workbench.ui.look.tokens import SPACE_M, SPACE_S
from workbench.ui.widgets import plain
from workbench.ui.widgets.controls import button, column, row

_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_TURNS = {None: BAD, BAD: GOOD, GOOD: UNCLEAR, UNCLEAR: None}
"""What pressing a driver's key again makes of it: blamed, praised, not clear, and not spoken of."""
_AT_ONCE, _WIDE, _BESIDE = 9, 3, 4
_NARROWEST = 60


class Answers(QWidget):
    """What is common to all: the page gives it the keys first, and shows what was said of the comment.

    Signals: `said` (a code; the coder goes on to the next comment).
    """

    said = Signal(str)
    is_typed = False
    """Whether letters are typed, so that none of them can be a key of its own."""

    def show_choices(self, choices: Sequence[Choice]) -> None:
        """Offer these codes."""

    def show_said(self, said: str | None) -> None:
        """Show what was said of the comment, None where nothing was."""
        raise NotImplementedError

    def take(self, event: QKeyEvent) -> bool:
        """Do what a key means here, and return whether it means anything."""
        raise NotImplementedError


class LabelAnswers(Answers):
    """Sentiment: one key says it."""

    def __init__(self, keys: CodingKeys) -> None:
        super().__init__()
        self._keys, self._texts = keys, SittingTexts()
        self.codes: dict[Label, QPushButton] = {label: self._button(label) for label in LABELS}
        self.setLayout(row(*self.codes.values(), space=SPACE_M))

    def show_said(self, said: str | None) -> None:
        for label, made in self.codes.items():
            made.setChecked(label == said)

    def take(self, event: QKeyEvent) -> bool:
        meaning = self._keys.meaning(event)
        label = next((one for one in LABELS if one == meaning), None)
        if label is not None and not event.isAutoRepeat():  # a key held down too long is one judgement
            self.said.emit(label)
        return label is not None

    def _button(self, label: Label) -> QPushButton:
        letter = self._keys.letters[label]
        caption = f"{self._texts.code(label)}    {LABELS.index(label) + 1} · {letter.upper()}"
        name = self._texts.code_spoken(label, letter)
        made = _code_button(caption, name)
        made.clicked.connect(lambda: self.said.emit(label))
        made.setProperty("code", label)
        return made


class TagAnswers(Answers):
    """Tones or drivers: digits tick as many as hold, Enter says them; a driver's digit turns its sign round."""

    def __init__(self, subject: Subject) -> None:
        super().__init__()
        self._family: Family = "tone" if subject == "tone" else "driver"
        self._texts = TagAnswerTexts()
        self._signs: dict[str, int] = {}
        self.codes = {name: self._button(name) for name in NAMES[self._family]}
        self.done = button("", self._say, "primary")
        self.done.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.done.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        grid = QGridLayout()
        grid.setSpacing(SPACE_S)
        for place, made in enumerate((*self.codes.values(), self.done)):
            grid.addWidget(made, place // _BESIDE, place % _BESIDE)
        for each in range(_BESIDE):
            grid.setColumnStretch(each, 1)
        hint = plain.Label(self._texts.hints[self._family], "small", wrap=True)
        self.setLayout(column(grid, hint, space=SPACE_S))
        self.show_said(None)

    def show_said(self, said: str | None) -> None:
        tags = (tag_of(self._family, one) for one in (said or "").split(";"))
        self._signs = {tag.name: tag.sign for tag in tags if tag is not None}
        self._show()

    def take(self, event: QKeyEvent) -> bool:
        digit = digit_of(event)
        if event.key() not in _ENTER and (digit is None or digit > len(self.codes)):
            return False
        if event.isAutoRepeat():
            return True
        if digit:
            self._turn(NAMES[self._family][digit - 1])
        else:
            self._signs = self._signs if digit is None else {}
            self._say()
        return True

    def _turn(self, name: str) -> None:
        turned = (
            _TURNS[self._signs.get(name)]
            if self._family == "driver"
            else (None if name in self._signs else UNCLEAR)
        )
        self._signs.pop(name, None)
        if turned is not None:
            self._signs[name] = turned
        self._show()

    def _say(self) -> None:
        tags = in_order(self._family, (Tag(name, sign) for name, sign in self._signs.items()))
        self.said.emit(";".join(map(str, tags)))

    def _show(self) -> None:
        for place, (name, made) in enumerate(self.codes.items(), 1):
            sign = self._signs.get(name)
            signed = self._family == "driver"
            made.setText(self._texts.tag(place, name, sign if signed else None))
            made.setAccessibleName(self._texts.tag_spoken(place, name, sign, is_signed=signed))
            made.setChecked(sign is not None)
        self.done.setText(self._texts.done if self._signs else self._texts.none)

    def _button(self, name: str) -> QPushButton:
        made = _code_button("", name, is_close=True)
        made.clicked.connect(lambda: self._turn(name))
        return made


class ThemeAnswers(Answers):
    """The theme: a digit says one of those on show, letters look for others by their names and words.

    They stand in the same order for every comment: an order by likelihood would tell what the machine thinks.
    """

    is_typed = True

    def __init__(self) -> None:
        super().__init__()
        self._texts = ThemeAnswerTexts()
        self._choices: Sequence[Choice] = ()
        self._shown: list[Choice] = []
        self._said: str | None = None
        self._sought = ""
        self.sought = plain.Label("", "strong")
        self.more = plain.Label("", "small", wrap=True)
        self.none = _code_button(self._texts.none, self._texts.none_spoken, is_close=True)
        self.none.clicked.connect(lambda: self.said.emit(NONE_OF_THEM))
        self.codes = [self._button(place) for place in range(_AT_ONCE)]
        grid = QGridLayout()
        grid.setSpacing(SPACE_S)
        for place, made in enumerate((*self.codes, self.none)):
            grid.addWidget(made, place // _WIDE, place % _WIDE)
        for each in range(_WIDE):
            grid.setColumnStretch(each, 1)
        told = row(self.sought, self.more, space=SPACE_M)
        told.setStretch(1, 1)
        self.setLayout(column(grid, told, space=SPACE_S))

    @property
    def shown(self) -> list[Choice]:
        """The themes on show, each with the digit of its place from 1."""
        return list(self._shown)

    def show_choices(self, choices: Sequence[Choice]) -> None:
        self._choices = choices
        self._show()

    def show_said(self, said: str | None) -> None:
        self._said, self._sought = said, ""
        self._show()

    def take(self, event: QKeyEvent) -> bool:
        digit = None if self._sought and event.text().isalpha() else digit_of(event)
        if event.key() in _ENTER:
            digit = 1 if self._sought else len(self._shown) + 1
        if digit is None:
            return self._seek(event)
        if not event.isAutoRepeat():
            self._say(digit)
        return True

    def _say(self, digit: int) -> None:
        """Say the theme with this digit, where there is one; Enter says the first somebody looked for."""
        if not digit:
            self.said.emit(NONE_OF_THEM)
        elif digit <= len(self._shown):
            self.said.emit(self._shown[digit - 1].code)

    def _seek(self, event: QKeyEvent) -> bool:
        """Look for what is typed; where nothing is, the keys that take it back lead on as they do elsewhere."""
        typed, plainly = event.text(), not event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if self._sought and event.key() == Qt.Key.Key_Backspace:
            self._sought = self._sought[:-1]
        elif self._sought and event.key() == Qt.Key.Key_Escape:
            self._sought = ""
        elif plainly and (typed.isalpha() or (self._sought and typed in {" ", "-", "'"})):
            self._sought += typed.casefold()
        else:
            return False
        self._show()
        return True

    def _show(self) -> None:
        words = self._sought.split()
        found = [
            one
            for one in self._choices
            if all(word in f"{one.name} {one.meaning}".casefold() for word in words)
        ]
        found.sort(key=lambda one: bool(words) and not one.name.casefold().startswith(words[0]))
        self._shown = found[:_AT_ONCE]
        for place, made in enumerate(self.codes):
            one = self._shown[place] if place < len(self._shown) else None
            made.setVisible(one is not None)
            if one is not None:
                made.setText(self._cut(made, self._texts.theme(place + 1, one.name)))
                made.setAccessibleName(self._texts.theme_spoken(place + 1, one.name))
                made.setToolTip(plain.tip(one.meaning))
                made.setChecked(one.code == self._said)
        self.none.setChecked(self._said == NONE_OF_THEM)
        self.sought.setText(self._texts.sought(self._sought))
        hidden = next(
            (one.name for one in self._choices if one.code == self._said and one not in self._shown), ""
        )
        self.more.setText(self._texts.more(len(found) - len(self._shown), hidden))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show()

    def _cut(self, made: QPushButton, caption: str) -> str:
        """Return as much of a caption as its button has room for."""
        made.ensurePolished()
        room = (self.width() - _WIDE * SPACE_S) // _WIDE - 4 * SPACE_M
        cut = made.fontMetrics().elidedText(caption, Qt.TextElideMode.ElideRight, max(room, _NARROWEST))
        return cut.replace("&", "&&")

    def _button(self, place: int) -> QPushButton:
        made = _code_button("", str(place + 1), is_close=True)
        made.setMinimumWidth(_NARROWEST)
        made.clicked.connect(lambda: self._say(place + 1))
        return made


def answers_for(subject: Subject, keys: CodingKeys) -> Answers:
    """Return what says codes of this subject."""
    if subject == "sentiment":
        return LabelAnswers(keys)
    return ThemeAnswers() if subject == "theme" else TagAnswers(subject)


def _code_button(caption: str, name: str, *, is_close: bool = False) -> QPushButton:
    """Return a button of a code; `is_close`: one of so many that they stand close together."""
    made = button(caption, lambda: None, "code", name=name)
    made.setProperty("close", "true" if is_close else "false")
    made.setCheckable(True)
    made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return made
