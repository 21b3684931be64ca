"""Writing down what the service promised, and hearing what comments say of it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from workbench.domain.changes import NOTHING, Changed
from workbench.domain.problems import Problem
from workbench.domain.promises import (
    AUDIENCES,
    WORDS,
    Audience,
    Calls,
    KeptPromise,
    LinkKind,
    PromiseLink,
    PromiseRow,
    Word,
)
from workbench.domain.spoken import spoken
from workbench.domain.text import excerpt, normalise
from workbench.domain.views import PriorityRow, ThemeRow
from workbench.services.priorities import list_priorities
from workbench.services.themes import list_themes
from workbench.statistics.intervals import wilson
from workbench.store import priorities, promises, themes
from workbench.store.nesting import with_below
from workbench.store.study import Study

_SAID: dict[str, str] = {
    "kept": spoken("Say “kept” of a promise"),
    "broken": spoken("Say “broken” of a promise"),
    "divided": spoken("Say “divided” of a promise"),
    "cannot tell": spoken("Say “cannot tell” of a promise"),
}


def make_promise(study: Study, statement: str, audience: str = AUDIENCES[0]) -> Changed:
    """Write down what was promised to citizens, businesses or staff; its id is in the answer.

    Raises:
        Problem: it has no words, or is made to nobody known.
    """
    words, to = _worded(statement), _audience(audience)
    return promises.add_promise(
        study, words, to, spoken("Write down the promise “{promise}”", promise=excerpt(words, 40))
    )


def reword_promise(study: Study, promise: str, statement: str = "", audience: str = "") -> Changed:
    """Give a promise another statement, or say anew to whom it was made; what is left out stays.

    Raises:
        Problem: there is no such promise, or it was made to nobody known.
    """
    known = _kept(study, promise)
    words = normalise(statement) or known.statement
    to = _audience(audience or known.audience)
    if (words, to) == (known.statement, known.audience):
        return NOTHING
    return promises.reword_promise(study, promise, words, to, spoken("Reword promise"))


def remove_promise(study: Study, promise: str) -> Changed:
    """Take a promise off the list.

    Raises:
        Problem: there is no such promise.
    """
    label = spoken("Remove the promise “{promise}”", promise=_named(_kept(study, promise)))
    return promises.remove_promise(study, promise, label)


def judge_promise(study: Study, promise: str, word: str = "") -> Changed:
    """Say of a promise that it is kept, broken, that people are divided, or that they cannot tell.

    Without a word its comments decide, by the rule everybody can see.

    Raises:
        Problem: there is no such promise, or no such word.
    """
    known, said = _kept(study, promise), _word(word)
    if said == known.word:
        return NOTHING
    label = _SAID[said] if said else spoken("Let comments speak of a promise")
    return promises.judge_promise(study, promise, said, label)


def link_promise(study: Study, promise: str, target: str, word: str | None = None) -> Changed:
    """Say that a theme or an action (its id) touches a promise, and with a word what its comments call it.

    "" for a word lets its comments decide again; None leaves a word that was said.

    Raises:
        Problem: there is no such promise, theme or action, or no such word.
    """
    known, kind = _kept(study, promise), _kind(study, target)
    before = {linked: said for _, linked, said in known.links}
    said = before.get(target, "") if word is None else _word(word)
    if before.get(target) == said:
        return NOTHING
    label = spoken("Link to the promise “{promise}”", promise=_named(known))
    return promises.link_promise(study, promise, kind, target, said, label)


def unlink_promise(study: Study, promise: str, target: str) -> Changed:
    """Say that a theme or an action does not touch a promise after all.

    Raises:
        Problem: there is no such promise, or nothing of this id touches it.
    """
    known = _kept(study, promise)
    kinds: dict[str, LinkKind] = {linked: kind for kind, linked, _ in known.links}
    if target not in kinds:
        raise Problem("promise.not_linked", target=target)
    label = spoken("Unlink from the promise “{promise}”", promise=_named(known))
    return promises.link_promise(study, promise, kinds[target], target, None, label)


def list_promises(study: Study) -> list[PromiseRow]:
    """Return the promises in the order they were written down, with what comments call each and its links."""
    kept = promises.list_promises(study)
    if not kept:
        return []
    found = {row.id: row for row in list_themes(study) if not row.is_parked}
    actions = {row.id: row for row in list_priorities(study)}
    names = dict(themes.names(study))
    return [_row(study, each, found, actions, names) for each in kept]


def calls_of(rows: Iterable[ThemeRow], people: int = 0) -> Calls:
    """Return what the comments of some themes say of a promise that all of them touch."""
    told = list(rows)
    negative, neutral, positive = (
        sum(getattr(row.sentiment, mood) for row in told) for mood in ("negative", "neutral", "positive")
    )
    ends = wilson(negative, negative + positive) if negative + positive else (None, None)
    return Calls(sum(row.comments for row in told), negative, neutral, positive, *ends, people=people)


def _row(
    study: Study,
    kept: KeptPromise,
    found: Mapping[str, ThemeRow],
    actions: Mapping[str, PriorityRow],
    names: Mapping[str, str],
) -> PromiseRow:
    """Put together a promise: every theme counts once, however many links lead to it."""
    links: list[PromiseLink] = []
    counted: dict[str, None] = {}
    barred: set[str] = set()
    for kind, target, said in kept.links:
        action = actions.get(target)
        told = [target] if action is None else [theme for theme, _ in action.themes]
        behind = with_below(study, told)
        name = names.get(target, target) if action is None else action.statement
        people = promises.people_of(study, behind) if behind != (target,) else _people(found, target)
        link = PromiseLink(kind, target, name, calls_of(_those(found, behind), people), _said(said))
        links.append(link)
        if link.counts:
            counted.update(dict.fromkeys(behind))
        elif kind == "theme":
            barred.update(behind)
    behind = [theme for theme in counted if theme in found and theme not in barred]
    calls = calls_of(_those(found, behind), promises.people_of(study, behind))
    told = (kept.id, kept.statement, kept.audience, kept.created_at)
    return PromiseRow(*told, tuple(links), calls, _said(kept.word))


def _people(found: Mapping[str, ThemeRow], theme: str) -> int:
    return found[theme].people if theme in found else 0


def _those(found: Mapping[str, ThemeRow], wanted: Iterable[str]) -> list[ThemeRow]:
    return [found[theme] for theme in wanted if theme in found]


def _said(word: str) -> Word | None:
    return next((known for known in WORDS if known == word), None)


def _word(word: str) -> str:
    if word and word not in WORDS:
        raise Problem("promise.bad_word", word=word, known=", ".join(WORDS))
    return word


def _audience(audience: str) -> Audience:
    for known in AUDIENCES:
        if audience == known:
            return known
    raise Problem("promise.bad_audience", audience=audience, known=", ".join(AUDIENCES))


def _worded(statement: str) -> str:
    words = normalise(statement)
    if not words:
        raise Problem("promise.empty")
    return words


def _kept(study: Study, promise: str) -> KeptPromise:
    for each in promises.list_promises(study):
        if each.id == promise:
            return each
    raise Problem("promise.missing", promise=promise)


def _named(promise: KeptPromise) -> str:
    return excerpt(promise.statement, 40)


def _kind(study: Study, target: str) -> LinkKind:
    if themes.name_of(study, target) is not None:
        return "theme"
    if any(row.id == target for row in priorities.list_priorities(study)):
        return "action"
    raise Problem("promise.no_target", target=target)
