"""A coder's way through one draw: which comment is before her, what she said, and what is not yet kept.

All comments of the draw are read at the beginning, so nothing waits for the study; what she says is written behind
her back, in its order. What could not be written stops the way until it is.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QObject, Signal

from workbench.domain.changes import Changed
from workbench.domain.coding import Choice, Draw, Sight, Turn
from workbench.domain.problems import Problem
from workbench.ui.bench import Bench
from workbench.ui.covering import covered_turns

_SLOT = "coding.sitting"
_WORDS = frozenset({"comments", "personal data", "sources", "themes"})
_Read = tuple[list[Turn], Mapping[str, Sight], list[Choice]]


class Sitting(QObject):
    """Nothing is to be shown before `is_ready`.

    Signals: `moved` (look at `turn` again), `writing` (look at `unsaved` again), `lost` (a Problem: something was not
    written), `failed` (a Problem: the draw could not be read).
    """

    moved = Signal()
    writing = Signal()
    lost = Signal(object)
    failed = Signal(object)

    def __init__(self, bench: Bench, draw: Draw, coder: str) -> None:
        super().__init__(bench.desk)
        self._bench, self.draw, self.coder = bench, draw, coder
        self._turns: Sequence[Turn] = ()
        self._sight: Mapping[str, Sight] = {}
        self.choices: Sequence[Choice] = ()
        self._said: dict[str, str] = {}
        self._skipped: set[str] = set()
        self._underway: dict[str, int] = {}
        self._not_kept: dict[str, None] = {}
        self._own: list[Changed] = []
        self._place = 0
        self._has_begun = self._has_ended = self.is_ready = False
        bench.desk.changed.connect(self._follow)
        bench.safe_view.changed.connect(self._cover)
        self._read()

    @property
    def size(self) -> int:
        return len(self._turns)

    @property
    def place(self) -> int:
        """Which comment of the draw is before the coder, from 0; `size` when she is through."""
        return self._place

    @property
    def turn(self) -> Turn | None:
        """The comment before the coder; None when she is through."""
        return self._turns[self._place] if self._place < self.size else None

    @property
    def said(self) -> str | None:
        """What she said of the comment before her."""
        return self._said.get(self._comment) if self.turn else None

    @property
    def sight(self) -> Sight | None:
        """What machine and others say of it, where the draw is not blind."""
        return self._sight.get(self._comment) if self.turn else None

    @property
    def coded(self) -> int:
        return len(self._said)

    @property
    def skipped(self) -> int:
        """How many comments were passed over in this sitting and are still without a code."""
        return len(self._skipped - self._said.keys())

    @property
    def unsaved(self) -> int:
        """How many codings are being written."""
        return sum(self._underway.values())

    @property
    def not_kept(self) -> int:
        """How many comments have a code that could not be written; nothing goes on before they are."""
        return len(self._not_kept)

    def say(self, code: str) -> None:
        """Give the comment before the coder a code, and go to the next that has none."""
        if not self._can_go_on:
            return
        comment = self._comment
        self._said[comment] = code
        self._write(comment)
        self._go_on()

    def skip(self) -> None:
        """Leave the comment without a code and go on."""
        if self._can_go_on:
            self._skipped.add(self._comment)
            self._go_on()

    def back(self) -> None:
        """Go back to the comment before, to look or to change its code."""
        if self._place > 0:
            self._go_to(self._place - 1)

    def on(self) -> None:
        """Go to the comment after, where the present one is done."""
        if self.turn is not None and self._is_done(self.turn):
            self._go_to(self._place + 1)

    def begin_skipped(self) -> None:
        """Let what was passed over come again."""
        self._skipped.clear()
        self._go_to(self._next_open(0))

    def write_again(self) -> None:
        """Try once more to write what was not kept, each comment's newest code."""
        waiting, self._not_kept = list(self._not_kept), {}
        for comment in waiting:
            self._write(comment)

    def give_up(self) -> None:
        """Let go of what was not kept, and show what the study holds."""
        self._not_kept = {}
        self._read()

    def end(self) -> None:
        """Leave the way; what is under way is still written, and told where it cannot be."""
        self._has_ended = True
        self._bench.desk.forget(_SLOT)
        self._bench.desk.changed.disconnect(self._follow)
        self._bench.safe_view.changed.disconnect(self._cover)
        self._go_when_done()

    @property
    def _can_go_on(self) -> bool:
        return self.is_ready and self.turn is not None and not self._not_kept

    @property
    def _comment(self) -> str:
        return self._turns[self._place].comment.comment

    def _read(self) -> None:
        verbs, draw, coder = self._bench.verbs, self.draw.id, self.coder
        safe = self._bench.safe_view.is_on

        def read(study: Any) -> _Read:
            turns = verbs.turns(study, draw, coder)
            shown = covered_turns(verbs, study, turns) if safe else turns
            return shown, verbs.in_sight(study, draw, coder), verbs.choices(study, draw)

        self._bench.desk.ask(read, self._take, self.failed.emit, slot=_SLOT)

    def _take(self, answer: _Read) -> None:
        """Stand where the coder stood; at first, after the last she coded; after an undo, at what it took back."""
        before, standing = dict(self._said), self._comment if self.turn else ""
        self._turns, self._sight, self.choices = answer
        self._said = {}
        for turn in self._turns:
            if turn.said is not None:
                self._said[turn.comment.comment] = turn.said
        self._said |= {comment: before[comment] for comment in (*self._underway, *self._not_kept)}
        if not self._has_begun:
            self._place = self._where_it_stopped()
        else:
            changed = [one for one in {**before, **self._said} if self._said.get(one) != before.get(one)]
            self._stand_at(changed[0] if len(changed) == 1 else standing)
        self._has_begun = self.is_ready = True
        self.moved.emit()

    def _stand_at(self, comment: str) -> None:
        places = {turn.comment.comment: place for place, turn in enumerate(self._turns)}
        self._place = places.get(comment, min(self._place, self.size))

    def _where_it_stopped(self) -> int:
        done = [place for place, turn in enumerate(self._turns) if self._is_done(turn)]
        return self._next_open(done[-1] + 1 if done else 0)

    def _next_open(self, start: int) -> int:
        """Return the first place from `start`, and then from the beginning, where nothing is said; else the end."""
        round_about = (*range(start, self.size), *range(min(start, self.size)))
        return next((place for place in round_about if not self._is_done(self._turns[place])), self.size)

    def _is_done(self, turn: Turn) -> bool:
        return turn.comment.comment in self._said or turn.comment.comment in self._skipped

    def _go_on(self) -> None:
        self._go_to(self._next_open(self._place + 1))

    def _go_to(self, place: int) -> None:
        self._place = place
        self.moved.emit()

    def _write(self, comment: str) -> None:
        code, verbs = self._said[comment], self._bench.verbs

        def write(study: Any) -> Changed:
            changed = verbs.code(study, self.draw.id, [(comment, code)], self.coder)
            self._own.append(changed)
            return changed

        self._underway[comment] = self._underway.get(comment, 0) + 1
        self.writing.emit()
        self._bench.desk.change(
            write, lambda _: self._written(comment), lambda problem: self._not_written(comment, problem)
        )

    def _written(self, comment: str) -> None:
        self._put_down(comment)
        self.writing.emit()
        self._go_when_done()

    def _not_written(self, comment: str, problem: Problem) -> None:
        self._put_down(comment)
        self._not_kept[comment] = None
        if self._has_ended:
            self._bench.notices.problem(problem)
        self.lost.emit(problem)
        self._go_when_done()

    def _go_when_done(self) -> None:
        if self._has_ended and not self._underway:
            self.deleteLater()

    def _put_down(self, comment: str) -> None:
        self._underway[comment] -= 1
        if not self._underway[comment]:
            del self._underway[comment]

    def _follow(self, changed: Changed) -> None:
        """Read again what others wrote: an undo, a merged copy, marks that were judged."""
        own = next((place for place, one in enumerate(self._own) if one is changed), None)
        if own is not None:
            del self._own[own]
        elif changed.nouns & (_WORDS | {"codings"}):
            self._read()

    def _cover(self, is_on: bool) -> None:
        """Show nothing until it is covered."""
        if is_on:
            self.is_ready = False
            self.moved.emit()
        self._read()
