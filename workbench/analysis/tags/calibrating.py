"""A model of tones or drivers that the researcher's own codings teach, and how much better than the starter it reads.

It learns from our sentences, which taught the starter, and from the codings beside them, each counted twice: so a tag
that was hardly coded stays nearly as it was, and with more codings the study has the greater say. What is fitted to
some codings is judged on others, by cross-validation, and on comments drawn at random and coded blind alone.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from workbench.analysis.cores import single_threaded_algebra
from workbench.analysis.sentiment.calibrating import FEWEST, FOLDS
from workbench.analysis.sentiment.polarity import says_no_word
from workbench.analysis.sentiment.scores import Floats
from workbench.analysis.sentiment.self_training import fold_of
from workbench.analysis.tags.comparing import Flags, compared
from workbench.analysis.tags.english import sigmoid
from workbench.analysis.tags.scoring import Topic, beyond, given, installed_model
from workbench.analysis.tags.sight import Rows, Sight, TaughtTags, own_sentences, sight_of
from workbench.domain.tag_comparison import TagComparison
from workbench.domain.tags import LANGUAGES, NAMES, OFF_TOPIC, UNCLEAR, Family, Tag

_TIMES = 2
_FEWEST_OFF_TOPIC = 5
"""Comments coded off-topic below which the limit stays where it is."""
_LIMIT = 0.5
_NOWHERE = 6.0


@dataclass(frozen=True)
class Lessons:
    """What people say of m texts: `rows` (m) of these, their `tags`, which were coded `blind` (m) and which of these
    were drawn `at_random` (m). What was not coded blind teaches and judges nothing.
    """

    rows: Rows
    tags: Sequence[set[Tag]]
    blind: NDArray[np.bool_]
    at_random: NDArray[np.bool_]

    @property
    def are_enough(self) -> bool:
        is_taught = any(tag.name != OFF_TOPIC for each in self.tags for tag in each)
        return int(self.blind.sum()) >= FEWEST and bool(self.at_random.any()) and is_taught


@dataclass(frozen=True)
class Learned:
    """All that one language's model is made from.

    `texts` are n, with what is seen of them; `beyond` (n) says how far each lies outside of what the study is about, in
    spreads (None where nobody knows); `starter` (n, tags) is what the starter gives, all False where it does not read.
    `own` are our sentences, if there are any.
    """

    language: str
    family: Family
    texts: Sequence[str]
    sight: Sight
    own: tuple[Sight, list[set[Tag]]] | None
    beyond: Floats | None
    starter: Flags
    is_read: bool


@dataclass(frozen=True)
class Calibrated:
    """k tags of n texts: `row`, `tag` (places in the family's names), `sign`, `score` (k); and how right they are."""

    row: NDArray[np.int32]
    tag: NDArray[np.int8]
    sign: NDArray[np.int8]
    score: Floats
    comparison: TagComparison


def learn(
    language: str,
    family: Family,
    texts: Sequence[str],
    dense: Floats,
    gladness: Floats,
    topic: Topic,
) -> Learned:
    """Look at n texts of a language with their vectors (n, 384; zeros where there are none) and sentiment (n).

    `topic` is the study's; what is read of it beside tags is whether a text is off-topic.

    Raises:
        Problem: `model.missing` or `model.damaged`.
    """
    with single_threaded_algebra():
        sight = sight_of(language, family, texts, dense, gladness)
        own = own_sentences(language, family)
    far = beyond(topic, language, texts, dense)
    is_read = language in LANGUAGES[family]
    starter = np.zeros((len(texts), len(NAMES[family])), dtype=bool)
    if is_read:
        starter = _read_by_starter(language, family, texts, dense, gladness)
    if is_read and family == "tone" and far is not None:
        starter[:, -1] = far > 0
    starter[[says_no_word(text) for text in texts]] = False
    return Learned(language, family, texts, sight, own, far, starter, is_read)


def calibrate(learned: Learned, lessons: Lessons) -> Calibrated:
    """Fit a model of one language to codings and read all its texts.

    Raises:
        ValueError: fewer than 100 were coded blind, none of them drawn at random, or nobody gave a tag that can be
            taught.
    """
    if not lessons.are_enough:
        raise ValueError("too few codings to calibrate a model by")
    with single_threaded_algebra():
        unseen = _cross_validated(learned, lessons)
        likely, signs = _taught(learned, lessons, np.arange(len(lessons.rows)), np.arange(len(learned.texts)))
    flags = _flags(learned.family, likely)
    place, tag = np.nonzero(flags)
    sign = signs[place, tag] if learned.family == "driver" else np.full(place.size, UNCLEAR, dtype=np.int8)
    return Calibrated(
        place.astype(np.int32),
        tag.astype(np.int8),
        sign,
        likely[place, tag],
        _compared(learned, lessons, unseen),
    )


def _read_by_starter(
    language: str, family: Family, texts: Sequence[str], dense: Floats, gladness: Floats
) -> Flags:
    """Return the tags (n, tags) the starter gives by what texts say; off-topic is told apart."""
    model = installed_model(language)
    likely = model.read(texts, dense if model.needs_vectors else None, gladness).likely[family]
    flags = np.zeros((len(texts), len(NAMES[family])), dtype=bool)
    flags[:, : likely.shape[1]] = given(family, likely)
    return flags


def _compared(learned: Learned, lessons: Lessons, unseen: Flags) -> TagComparison:
    """Hold what was read of comments the models did not learn from against the codings, beside the starter."""
    tested = np.flatnonzero(lessons.at_random)
    names = NAMES[learned.family]
    said = [{tag.name for tag in lessons.tags[place]} for place in tested]
    truth = np.array([[name in each for name in names] for each in said], dtype=bool)
    return compared(
        learned.language,
        (int(lessons.blind.sum()), int((~lessons.blind).sum())),
        names,
        truth,
        unseen[tested],
        learned.starter[lessons.rows[tested]],
        is_read=learned.is_read,
    )


def _cross_validated(learned: Learned, lessons: Lessons) -> Flags:
    """Return the tags (m, tags) of the coded texts, each read by a model that learned from the other nine tenths."""
    folds = np.array([fold_of(learned.texts[int(row)], FOLDS) for row in lessons.rows])
    found = np.zeros((folds.size, len(NAMES[learned.family])), dtype=bool)
    for fold in np.unique(folds[lessons.at_random]):
        here, others = np.flatnonzero(folds == fold), np.flatnonzero(folds != fold)
        likely, _ = _taught(learned, lessons, others, lessons.rows[here])
        found[here] = _flags(learned.family, likely)
    return found


def _taught(learned: Learned, lessons: Lessons, taken: Rows, asked: Rows) -> tuple[Floats, NDArray[np.int8]]:
    """Return how likely tags are in the texts `asked`, and drivers' signs, by a model that some lessons taught."""
    rows, tags = np.tile(lessons.rows[taken], _TIMES), [lessons.tags[int(one)] for one in taken] * _TIMES
    sight = learned.sight.of(rows)
    if learned.own is not None:
        sight, tags = learned.own[0].and_then(sight), [*learned.own[1], *tags]
    model, seen = TaughtTags(learned.family, sight, tags), learned.sight.of(asked)
    likely = model.likely(seen)
    if OFF_TOPIC in NAMES[learned.family]:
        likely = np.hstack([likely, _off_topic(learned, lessons, taken)[asked, None]])
    mute = np.array([says_no_word(learned.texts[int(row)]) for row in asked])
    likely[mute] = 0
    return likely, model.signs(seen)


def _off_topic(learned: Learned, lessons: Lessons, taken: Rows) -> Floats:
    """Return how likely each text (n) is off-topic: beyond the starter's limit, or beyond where codings put it.

    Where the starter does not read and codings put none, nothing is off-topic.
    """
    strayed = np.array([Tag(OFF_TOPIC) in lessons.tags[int(one)] for one in taken])
    is_taught = _FEWEST_OFF_TOPIC <= strayed.sum() < strayed.size
    if learned.beyond is None or not (is_taught or learned.is_read):
        return np.zeros(len(learned.texts), dtype=np.float32)
    beyond = np.clip(learned.beyond, -_NOWHERE, _NOWHERE)
    if not is_taught:
        return sigmoid(beyond)
    from sklearn.linear_model import LogisticRegression

    model = LogisticRegression(max_iter=2_000).fit(
        beyond[lessons.rows[taken], None].astype(np.float64), strayed
    )
    return model.predict_proba(beyond[:, None].astype(np.float64))[:, 1].astype(np.float32)


def _flags(family: Family, likely: Floats) -> Flags:
    if family == "driver":
        return given(family, likely)
    return np.hstack([given(family, likely[:, :-1]), likely[:, -1:] >= _LIMIT])
