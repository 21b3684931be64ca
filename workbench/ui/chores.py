"""What a worker does for the window: looking comments through, finding their themes, learning from coding."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING, Any, Protocol

from workbench.ui.analysis_texts import AnalysisTexts
from workbench.ui.verbs import Verbs

if TYPE_CHECKING:
    from workbench.domain.changes import Changed
    from workbench.domain.coding import Taught
    from workbench.domain.recipe import Recipe
    from workbench.protocol.events import Event


class WorkerTask(Protocol):
    """What is under way at a worker."""

    def events(self) -> Iterator[Event]:
        """Start the worker and yield what it tells; blocks."""
        ...

    def cancel(self) -> None:
        """End the worker, from any thread; returns at once."""
        ...


class Chore(Protocol):
    """What one kind of work is made of; all but the texts runs on the desk's thread.

    `begin` returns None where there is nothing to do; `put_away` is called when the work ended without a
    result that could be published.
    """

    @property
    def publishing(self) -> str: ...
    @property
    def cancelled(self) -> str: ...
    @property
    def finds_themes(self) -> bool: ...
    def begin(self, study: Any, /) -> WorkerTask | None: ...
    def publish(self, study: Any, task: Any, /) -> Iterator[Changed | None]: ...
    def put_away(self, study: Any, task: Any, /) -> None: ...


class LookThrough:
    """Tells languages, copied letters and personal data, where comments came or went since the last time."""

    finds_themes = False

    def __init__(self, verbs: Verbs, texts: AnalysisTexts) -> None:
        self.publishing, self.cancelled = texts.noting, texts.not_looked_through
        self.begin = verbs.begin_looking
        self.publish = verbs.publish_looking
        self._verbs = verbs

    def put_away(self, _study: Any, task: Any) -> None:
        self._verbs.discard_looking(task)


class HeldThemes:
    """Stands for a worker where the present analysis holds the themes already: there is nothing to compute."""

    def events(self) -> Iterator[Event]:
        from workbench.protocol.events import Finished

        yield Finished()

    def cancel(self) -> None:
        """There is nothing to end."""


class FindThemes:
    """Finds themes by a recipe, or shows those of another level where nothing else is asked for.

    With `beside` the themes in sight stay, and the new ones are kept to be compared with them.
    """

    finds_themes = True

    def __init__(self, verbs: Verbs, texts: AnalysisTexts, recipe: Recipe, *, beside: bool = False) -> None:
        self.publishing, self.cancelled = texts.publishing, texts.cancelled
        self._verbs, self._recipe, self.beside = verbs, recipe, beside

    def begin(self, study: Any) -> WorkerTask:
        if self._verbs.is_another_level(study, self._recipe):
            return HeldThemes()
        return self._verbs.begin(study, self._recipe)

    def publish(self, study: Any, task: Any) -> Iterator[Changed | None]:
        if isinstance(task, HeldThemes):
            return self._verbs.level_steps(study, self._recipe.granularity, beside=self.beside)
        return self._verbs.publish(study, task, beside=self.beside)

    def put_away(self, study: Any, task: Any) -> None:
        if not isinstance(task, HeldThemes):
            self._verbs.salvage(study, task)


class Assign:
    """Puts comments that came after the analysis to its themes; None is begun where no comment is new."""

    finds_themes = True

    def __init__(self, verbs: Verbs, texts: AnalysisTexts) -> None:
        self.publishing, self.cancelled = texts.publishing, texts.cancelled
        self.begin, self.publish, self.put_away = (
            verbs.begin_assigning,
            verbs.publish_assigned,
            verbs.salvage_assigning,
        )


class Calibrate:
    """Fits a model of sentiment, tones or drivers to what was coded, and offers it."""

    finds_themes = False

    def __init__(self, verbs: Verbs, texts: AnalysisTexts, subject: Taught) -> None:
        self.publishing, self.cancelled = texts.judging, texts.not_calibrated
        self.begin, self.publish = (
            partial(verbs.begin_calibrating, subject=subject),
            verbs.publish_calibration,
        )
        self._verbs = verbs

    def put_away(self, _study: Any, task: Any) -> None:
        self._verbs.discard_calibrating(task)
