"""What speaks for a priority beside its reach: trouble, how sure it is, whom it would help, and where they speak."""

from __future__ import annotations

from dataclasses import dataclass

from workbench.domain.voices import Raised

FEWEST_ANSWERS = 10
"""Answers of which a share counts for severity; a share of fewer says little."""
_SMALL = 0.2


@dataclass(frozen=True)
class Evidence:
    """What is known of the themes of a priority.

    `hard` and `unresolved` are (bad, answers) of effort and of first contact; `stability` is that of its themes, by
    their comments; `agreement` is how far people and machine agree over the study (kappa); `groups` raise one of its
    themes more than others do; `channels` are those its people speak through, with how many of them, most first;
    `drivers` are what its comments blame a service for, with how many of them, most first.
    """

    hard: tuple[int, int] = (0, 0)
    unresolved: tuple[int, int] = (0, 0)
    stability: float | None = None
    agreement: float | None = None
    groups: tuple[Raised, ...] = ()
    channels: tuple[tuple[str, int], ...] = ()
    drivers: tuple[tuple[str, int], ...] = ()

    @property
    def small_groups(self) -> tuple[Raised, ...]:
        """Return the groups that volume would drown: at most a fifth of those of whom the same is told."""
        return tuple(each for each in self.groups if each.group <= _SMALL * (each.group + each.of_others))

    @property
    def benefit(self) -> float:
        """Return 1 where acting on it would help a small group more than others, else 0."""
        return 1.0 if self.small_groups else 0.0


NO_EVIDENCE = Evidence()


def severity(negative: float | None, evidence: Evidence) -> float:
    """Return the mean of what is known: the negative part, hard answers and unresolved matters, each 0 to 1."""
    parts = [part for part in (negative, *_shares(evidence)) if part is not None]
    return sum(parts) / len(parts) if parts else 0.0


def confidence(low: float | None, high: float | None, evidence: Evidence) -> float | None:
    """Return the least of what is known, 0 to 1: no figure is surer than its weakest part.

    The parts are the stability of its themes, the agreement of people and machine, and how narrow the interval of
    its negative part is (1 less its width). None where nothing is known.
    """
    narrow = None if low is None or high is None else 1.0 - (high - low)
    known = [part for part in (evidence.stability, evidence.agreement, narrow) if part is not None]
    return min(max(0.0, min(part, 1.0)) for part in known) if known else None


def _shares(evidence: Evidence) -> tuple[float | None, float | None]:
    told = (evidence.hard, evidence.unresolved)
    hard, unresolved = (bad / of if of >= FEWEST_ANSWERS else None for bad, of in told)
    return hard, unresolved
