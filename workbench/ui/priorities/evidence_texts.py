"""What speaks for a priority, in the words of the window."""

from __future__ import annotations

from dataclasses import replace

from workbench.domain.evidence import Evidence, confidence
from workbench.domain.views import PriorityRow
from workbench.ui import language
from workbench.ui.comments.tag_texts import TagTexts
from workbench.ui.language import translate

_MOST = 3


class EvidenceTexts:
    """Made after the translation is installed."""

    def __init__(self) -> None:
        self._tags = TagTexts()
        self.reach = translate("Evidence", "Reach: %1, %2, %3. Severity: %4 of %5 judged are negative.")

    def told(self, row: PriorityRow, fewest: int = 0) -> str:
        """Return all that is known of a priority, in a few lines; nothing of groups of fewer people or answers."""
        known = _of_many(row.evidence, fewest)
        trouble = [self._reach(row), self._hard(known), self._unresolved(known)]
        people = [self._groups(known), self._channels(known), self._drivers(known)]
        lines = (
            " ".join(filter(None, part)) for part in (trouble, [self._sure(row)], people, [self._own(row)])
        )
        return "\n".join(filter(None, lines))

    def themes(self, row: PriorityRow) -> str:
        """Return the themes it rests on."""
        names = ", ".join(name for _, name in row.themes)
        return translate("Evidence", "Rests on: %1.").replace("%1", names) if names else ""

    def channels(self, known: Evidence, fewest: int = 0) -> str:
        """Return the channels its people speak through, the most used first, without those of fewer people."""
        return ", ".join(name for name, _ in _of_many(known, fewest).channels[:_MOST])

    def _reach(self, row: PriorityRow) -> str:
        parts = (
            translate("Counts", "%Ln person(s)", "", row.people),
            translate("Counts", "%Ln comment(s)", "", row.comments),
            translate("Counts", "%Ln unique text(s)", "", row.texts),
            language.number(row.negative),
            language.number(row.judged),
        )
        told = self.reach
        for place, part in enumerate(parts, start=1):
            told = told.replace(f"%{place}", part)
        return f"{self.themes(row)} {told}".strip()

    def _hard(self, known: Evidence) -> str:
        told = translate("Evidence", "%1 of %2 found it no easy matter.")
        return _part(told, known.hard) if known.hard[1] else ""

    def _unresolved(self, known: Evidence) -> str:
        told = translate("Evidence", "%1 of %2 matters were not resolved at once.")
        return _part(told, known.unresolved) if known.unresolved[1] else ""

    def _sure(self, row: PriorityRow) -> str:
        known = row.evidence
        sure = confidence(row.negative_low, row.negative_high, known)
        if sure is None:
            return ""
        parts = (
            (translate("Evidence", "how surely its themes are found again %1"), known.stability),
            (translate("Evidence", "agreement of people and machine %1"), known.agreement),
            (translate("Evidence", "how narrow the margin of error is %1"), _narrowness(row)),
        )
        least = ", ".join(
            told.replace("%1", language.decimal(value)) for told, value in parts if value is not None
        )
        told = translate("Evidence", "Confidence %1, the least of: %2.")
        return told.replace("%2", least).replace("%1", language.decimal(sure))

    def _groups(self, known: Evidence) -> str:
        small = set(known.small_groups)
        names = [
            (
                translate("Evidence", "%1 (%2, a small group)")
                if each in small
                else translate("Evidence", "%1 (%2)")
            )
            .replace("%2", each.segment)
            .replace("%1", each.value)
            for each in known.groups[:_MOST]
        ]
        told = translate("Evidence", "Raised more by %1 than by others.")
        return told.replace("%1", ", ".join(names)) if names else ""

    def _channels(self, known: Evidence) -> str:
        names = [f"{name} ({language.number(people)})" for name, people in known.channels[:_MOST]]
        told = translate("Evidence", "Its people speak through %1.")
        return told.replace("%1", ", ".join(names)) if names else ""

    def _drivers(self, known: Evidence) -> str:
        names = [
            f"{self._tags.names[name]} ({language.number(number)})" for name, number in known.drivers[:_MOST]
        ]
        return translate("Evidence", "Blamed for %1.").replace("%1", ", ".join(names)) if names else ""

    def _own(self, row: PriorityRow) -> str:
        if not row.linked and not row.quotes:
            return ""
        told = translate("Evidence", "Added by people: %1 comments, %2 quotes.")
        quotes = language.number(len(row.quotes))
        return told.replace("%2", quotes).replace("%1", language.number(len(row.linked)))


def _of_many(known: Evidence, fewest: int) -> Evidence:
    """Return what is known without what would tell of fewer people, comments or answers."""
    return replace(
        known,
        groups=tuple(each for each in known.groups if each.people >= fewest),
        channels=tuple(each for each in known.channels if each[1] >= fewest),
        drivers=tuple(each for each in known.drivers if each[1] >= fewest),
        hard=known.hard if known.hard[1] >= fewest else (0, 0),
        unresolved=known.unresolved if known.unresolved[1] >= fewest else (0, 0),
    )


def _part(told: str, part: tuple[int, int]) -> str:
    bad, of = part
    return told.replace("%2", language.number(of)).replace("%1", language.number(bad))


def _narrowness(row: PriorityRow) -> float | None:
    if row.negative_low is None or row.negative_high is None:
        return None
    return 1.0 - (row.negative_high - row.negative_low)
