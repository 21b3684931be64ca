"""Whether codings could teach a model and judge it; asked before anything is handed to the worker."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from workbench.domain.coding import Taught
from workbench.domain.problems import Problem
from workbench.domain.tags import OFF_TOPIC, Family
from workbench.store import calibrations, tag_lessons
from workbench.store.study import Study

_Lesson = tuple[int, bool, tuple[str, ...]]


def need_variety(study: Study, subject: Taught, languages: Collection[str]) -> None:
    """Make sure that in one of the languages, of all that have enough codings, a model has something to learn.

    Raises:
        Problem: no comment was drawn at random, which alone can judge a model, or nothing different was said.
    """
    judged, said = set[str](), {language: set[str]() for language in languages}
    spoken = calibrations.languages_of(study)
    for text, at_random, codes in _lessons(study, subject):
        language = spoken.get(text, "und")
        if language in said:
            said[language].update(codes)
            judged.update({language} if at_random else ())
    if not judged:
        raise Problem("codings.none_at_random")
    fewest = 2 if subject == "sentiment" else 1
    if all(len(said[language]) < fewest for language in judged):
        raise Problem("codings.all_alike" if subject == "sentiment" else "codings.no_tag")


def _lessons(study: Study, subject: Taught) -> Iterator[_Lesson]:
    if subject != "sentiment":
        return _tag_lessons(study, subject)
    return ((one.text, one.at_random, (str(one.code),)) for one in calibrations.coded_readings(study))


def _tag_lessons(study: Study, family: Family) -> Iterator[_Lesson]:
    """Yield what teaches tags; off-topic is a limit that codings move, not a tag that is learned."""
    for one in tag_lessons.lessons(study, family):
        tags = (tag for tag in one.said.split(";") if tag not in {"", OFF_TOPIC})
        yield one.text, one.at_random, tuple(tags)
