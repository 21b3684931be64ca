"""The comment before the coder, large and whole, and the few keys that judge it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QProgressBar, QStackedWidget, QWidget

from workbench.domain.coding import Turn
from workbench.domain.problems import Problem
from workbench.ui.bench import Bench
from workbench.ui.coding.answer_texts import SubjectTexts
from workbench.ui.coding.answers import Answers, answers_for
from workbench.ui.coding.codebook import Codebook
from workbench.ui.coding.keys import CodingKeys, Move
from workbench.ui.coding.sitting import Sitting
from workbench.ui.coding.sitting_texts import SittingTexts
from workbench.ui.look.fonts import sized
from workbench.ui.look.tokens import SPACE_L, SPACE_M, SPACE_S, SPACE_XL
from workbench.ui.spoken import told
from workbench.ui.widgets import plain
from workbench.ui.widgets.controls import button, card, column, row
from workbench.ui.widgets.flow import Flow

_LARGE = 1.5
_BAR, _WIDEST = 160, 860
_SCROLLING = frozenset(
    {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Home, Qt.Key.Key_End}
)


class CommentToCode(plain.PlainText):
    """The comment, large; every key but those that scroll or copy is the coder's."""

    def __init__(self, name: str, bench: Bench) -> None:
        super().__init__(name)
        self._appearance = bench.appearance
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.document().setDocumentMargin(SPACE_M)
        self.setCursorWidth(0)  # nothing is typed into it
        bench.appearance.changed.connect(self._take_font)
        self._take_font()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _SCROLLING or event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().keyPressEvent(event)
        else:
            event.ignore()

    def _take_font(self, _: object = None) -> None:
        self.document().setDefaultFont(sized(QApplication.font(), _LARGE))


class SittingView(QWidget):
    """Signals: `left` (the coder goes back to the samples)."""

    left = Signal()

    def __init__(self, bench: Bench) -> None:
        super().__init__()
        self._bench, self._texts, self._keys = bench, SittingTexts(), CodingKeys()
        self._subjects = SubjectTexts()
        self._sitting: Sitting | None = None
        self._is_leaving = False
        self._asked_of: object = None
        self._make_parts()
        self._views = QStackedWidget()
        self._views.addWidget(self._work())
        self._views.addWidget(self._end())
        self.setLayout(column(self._head(), self._trouble(), self._views, space=SPACE_M, margin=SPACE_L))
        self._views.setSizePolicy(self.sizePolicy())

    @property
    def sitting(self) -> Sitting | None:
        return self._sitting

    def sit_down(self, sitting: Sitting, kind: str) -> None:
        """Show this way through a draw; `kind` is what the draw is called."""
        self._sitting = sitting
        self._take_answers(answers_for(sitting.draw.subject, self._keys))
        self.what.setText(self._texts.what(kind, sitting.coder, is_blind=sitting.draw.blind))
        sitting.moved.connect(self._show)
        sitting.writing.connect(self._show_saving)
        sitting.lost.connect(self._show_trouble)
        self._trouble_card.hide()
        self._show()
        self.text.setFocus()

    def stand_up(self) -> None:
        """Let the sitting go; what it said is written all the same."""
        self._is_leaving = False
        if self._sitting is not None:
            self._sitting.end()
            self._sitting = None

    def do(self, move: Move) -> None:
        """Go where a key or a button leads."""
        sitting = self._sitting
        if sitting is None:
            return
        match move:
            case "skip":
                sitting.skip()
            case "back":
                sitting.back()
            case "on":
                sitting.on()
            case "codebook":
                Codebook(self, self._bench.appearance, sitting.draw.subject, sitting.choices).open()
            case "leave":
                self._leave()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._sitting is not None and self._sitting.turn is not None and self.answers.take(event):
            return
        by_letters = not self.answers.is_typed
        move = self._keys.move(event, rightwards=not self.isRightToLeft(), by_letters=by_letters)
        if move is None:
            super().keyPressEvent(event)
        elif not event.isAutoRepeat():
            self.do(move)

    def _make_parts(self) -> None:
        texts = self._texts
        self.what, self.place = plain.Label("", "quiet"), plain.Label("", "strong")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedWidth(self._bench.appearance.look.px(_BAR))
        self.bar.setAccessibleName(texts.progress)
        self.question = plain.Label("", "quiet", wrap=True)
        self.sight = plain.Label("", "strong", wrap=True)
        self.covered = plain.Label(texts.covered, "small", wrap=True)
        for label in (self.question, self.sight, self.covered):
            label.setIndent(SPACE_M)  # in line with the comment, whose frame tells that keys go to it
        self.text = CommentToCode(texts.comment, self._bench)
        self.saved = plain.Label(texts.saved, "quiet")
        self.answers: Answers = answers_for("sentiment", self._keys)

    def _take_answers(self, answers: Answers) -> None:
        """Put what can be said of this draw in the place of what could of the last."""
        self._asked_of = None
        self._answers_place.replaceWidget(self.answers, answers)
        self.answers.hide()
        self.answers.deleteLater()
        self.answers = answers
        answers.said.connect(self._say)

    def _say(self, code: str) -> None:
        if self._sitting is not None:
            self._sitting.say(code)

    def _head(self) -> QWidget:
        texts, icons = self._texts, self._bench.icons
        self.leave = button(
            texts.leave, lambda: self.do("leave"), "quiet", icons=icons, icon="back", name=texts.leave_spoken
        )
        head = QWidget()
        head.setLayout(row(self.leave, self.what, None, self.place, self.bar, space=SPACE_M))
        return head

    def _trouble(self) -> QWidget:
        texts = self._texts
        self.trouble = plain.Label("", "strong", wrap=True)
        self.trouble_body = plain.Label("", wrap=True)
        self.write_again = button(texts.write_again, self._write_again, "primary")
        self.give_up = button(texts.give_up, self._give_up)
        told = column(self.trouble, self.trouble_body, space=SPACE_S)
        self._trouble_card = card(row(told, self.give_up, self.write_again, space=SPACE_M, margin=SPACE_M))
        self._trouble_card.setObjectName("notice")
        self._trouble_card.setProperty("kind", "problem")
        self._trouble_card.hide()
        return self._trouble_card

    def _work(self) -> QWidget:
        texts, icons = self._texts, self._bench.icons
        words = QWidget()
        words.setLayout(column(self.question, self.sight, self.text, self.covered, space=SPACE_M))
        middle = row(None, words, None, margin=SPACE_XL)
        middle.setStretch(1, 20)
        comment = card(middle)
        self._words = words
        self._bench.appearance.changed.connect(self._keep_lines_short)
        self._keep_lines_short()
        self.skip = button(
            f"{texts.skip}  ({texts.space_key})", lambda: self.do("skip"), icons=icons, icon="down"
        )
        self.back = button(f"{texts.back}  (⌫)", lambda: self.do("back"), icons=icons, icon="back")
        self.codebook = button(
            f"{texts.codebook}  (?)", lambda: self.do("codebook"), icons=icons, icon="reader"
        )
        moves = Flow()
        for each in (self.skip, self.back, self.codebook):
            each.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        moves.show_widgets([self.skip, self.back, self.codebook])
        work = QWidget()
        below = row(moves, self.saved, space=SPACE_M)
        below.setStretch(0, 1)
        self._answers_place = column(comment, self.answers, below, space=SPACE_M)
        self._answers_place.setStretch(0, 1)
        work.setLayout(self._answers_place)
        return work

    def _keep_lines_short(self, _: object = None) -> None:
        """Let no line get longer than is comfortable to read."""
        self._words.setMaximumWidth(self._bench.appearance.look.px(_WIDEST))

    def _end(self) -> QWidget:
        texts = self._texts
        self.through = plain.Label("", wrap=True)
        self.through.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        title = plain.Label(texts.end_title, "title")
        title.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.again, self.done = button(texts.again, self._again), button(texts.done, self._leave, "primary")
        end = QWidget()
        end.setLayout(
            column(None, title, self.through, row(None, self.again, self.done, None), None, space=SPACE_M)
        )
        return end

    def _show(self) -> None:
        sitting = self._sitting
        if sitting is None:
            return
        self._show_place(sitting)
        self._show_saving()
        is_through = sitting.is_ready and sitting.turn is None
        self._views.setCurrentIndex(1 if is_through else 0)
        if is_through:
            self._show_end(sitting)
        elif sitting.is_ready and sitting.turn is not None:
            self._show_turn(sitting, sitting.turn)
        else:
            self.text.setPlainText(self._texts.reading)

    def _called(self, code: str) -> str:
        """Return what a code of this draw is called."""
        sitting = self._sitting
        names = {one.code: one.name for one in sitting.choices} if sitting else {}
        return self._subjects.code(sitting.draw.subject if sitting else "sentiment", code, names)

    def _show_place(self, sitting: Sitting) -> None:
        self.place.setText(
            self._texts.counted(sitting.place, sitting.size, sitting.coded) if sitting.size else ""
        )
        self.bar.setRange(0, max(1, sitting.size))
        self.bar.setValue(sitting.coded)

    def _show_turn(self, sitting: Sitting, turn: Turn) -> None:
        self.question.setText(self._texts.asked(turn.comment.question, turn.channel))
        self.question.setVisible(bool(self.question.text()))
        self.text.setPlainText(turn.comment.text)
        self.covered.setVisible(self._bench.safe_view.is_on)
        self.sight.setText(self._texts.in_sight(sitting.sight, self._called) if sitting.sight else "")
        self.sight.setVisible(sitting.sight is not None)
        self._show_answers(sitting, turn)
        self.back.setEnabled(sitting.place > 0)
        if not self.text.hasFocus() and self.isVisible():
            self.text.setFocus()
        self._announce(f"{self.place.text()}. {self.question.text()}. {turn.comment.text}")

    def _show_answers(self, sitting: Sitting, turn: Turn) -> None:
        """Show what was said; what is half ticked stays while nothing but other writes made this look again."""
        asked_of = (turn.comment.comment, sitting.said, sitting.choices)
        if asked_of != self._asked_of:
            self._asked_of = asked_of
            self.answers.show_choices(sitting.choices)
            self.answers.show_said(sitting.said)

    def _show_end(self, sitting: Sitting) -> None:
        self.through.setText(self._texts.through(sitting.coded, sitting.skipped))
        self.again.setVisible(sitting.skipped > 0)
        (self.again if sitting.skipped else self.done).setFocus()
        self._announce(f"{self._texts.end_title}. {self.through.text()}")

    def _show_saving(self) -> None:
        if self._sitting is not None:
            unsaved = self._sitting.unsaved
            self.saved.setText(self._texts.saving(unsaved) if unsaved else self._texts.saved)
        if self._is_leaving:
            self._leave()

    def _show_trouble(self, problem: Problem) -> None:
        """Stop everything until what could not be written is, or is let go."""
        if self._sitting is None:
            return
        self._is_leaving = False
        self.trouble.setText(self._texts.not_kept(self._sitting.not_kept))
        self.trouble_body.setText(told(problem.sentences))
        self._trouble_card.show()
        self._views.setEnabled(False)
        self.saved.setText("")
        self.write_again.setFocus()
        self._announce(f"{self.trouble.text()} {told(problem.sentences)}")

    def _write_again(self) -> None:
        self._end_trouble()
        if self._sitting is not None:
            self._sitting.write_again()

    def _give_up(self) -> None:
        self._end_trouble()
        if self._sitting is not None:
            self._sitting.give_up()

    def _end_trouble(self) -> None:
        self._trouble_card.hide()
        self._views.setEnabled(True)
        self.text.setFocus()

    def _again(self) -> None:
        if self._sitting is not None:
            self._sitting.begin_skipped()

    def _leave(self) -> None:
        """Go back to the samples as soon as everything is saved; what cannot be saved keeps the coder here."""
        if self._sitting is not None and not self._sitting.not_kept:
            self._is_leaving = self._sitting.unsaved > 0
            if not self._is_leaving:
                self.left.emit()

    def _announce(self, said: str) -> None:
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, said))
