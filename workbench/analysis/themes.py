"""Finds the themes of a set of texts: from vectors to groups with names, words, examples and a map."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property, partial

import numpy as np
from numpy.typing import NDArray

from workbench.analysis import map as maps
from workbench.analysis import topics
from workbench.analysis.clusters import Cluster, Describer, Divided, Level
from workbench.analysis.codes import Codes, Guided, one_theme_a_code, texts_of_codes
from workbench.analysis.communities import NEIGHBOURS
from workbench.analysis.cores import single_threaded_algebra
from workbench.analysis.fit import CROWD, belonging, in_common, in_order_of, nearness, weak_below
from workbench.analysis.folding import Space
from workbench.analysis.graph import affinities
from workbench.analysis.grounds import Ground, members_of_grounds
from workbench.analysis.hierarchy import Division, divisions
from workbench.analysis.neighbours import NO_NEIGHBOURS, Neighbours, nearest, nearest_in_crowd
from workbench.analysis.spaces import needs_vectors
from workbench.analysis.topics import Topics, warm_up
from workbench.analysis.vocabulary import Vocabulary
from workbench.domain.granularity import OWN_CHOICE, STOPS, nearest_stop
from workbench.domain.recipe import Recipe, RecipeName

__all__ = ["Cluster", "Discovery", "Level", "discover", "needs_vectors", "warm_up"]

Tell = Callable[[str, float], None]

_SEEDS = 2**32  # as many as every library knows
FEWEST_TO_DIVIDE: dict[RecipeName, int] = {"communities": 6, "classic": 20}


@dataclass(frozen=True)
class Discovery:
    """Themes of n texts.

    `labels` int32 (n,) are numbers of `clusters`, -1 for a text without theme; `strength` float32 (n,) in
    [0, 1] is the cosine to the theme's centroid (0 without theme); `nearness` float32 (n,) in [0, 1] how near the
    texts nearest to each are; `xy` float32 (n, 2) are places on the map, which is waited for when they are asked for.
    `grounds` are the texts as they were compared. `levels` are the same texts' themes at every stop of granularity,
    from broad to fine, each within one of the next broader level; what stands above is the one nearest to the
    granularity that was asked for.
    """

    labels: NDArray[np.int32]
    strength: NDArray[np.float32]
    nearness: NDArray[np.float32]
    drawn: Callable[[], NDArray[np.float32]]
    clusters: tuple[Cluster, ...]
    grounds: tuple[Ground, ...] = ()
    levels: tuple[Level, ...] = ()

    @cached_property
    def xy(self) -> NDArray[np.float32]:
        return self.drawn()


def discover(  # noqa: PLR0913, PLR0917 - all of it is known from elsewhere, and little of it belongs together
    texts: Sequence[str],
    languages: Sequence[str],
    dense: NDArray[np.float32] | None,
    recipe: Recipe,
    tell: Tell,
    counts: Sequence[int] | None = None,
    private: Mapping[str, int] | None = None,
    places: NDArray[np.float32] | None = None,
    codes: Codes | None = None,
    draw: maps.Draw = maps.drawn_here,
) -> Discovery:
    """Group unique, normalised `texts` into themes.

    `languages` has a code a text. `dense` (n, d) has a row of the English encoder for every text that
    `needs_vectors` asks for; without it all languages do with what their own texts tell. `counts` says how
    many comments carry each text, `private` how many hold a word, in small letters, as personal data: such
    words are in no name. `places` (n, 2) is the map if it is known already. Texts that belong to one of `codes` are its
    theme, in all languages, and themes are found among the others. Languages are analysed one by one
    (`spaces.groups` says which texts that leaves without a theme) and share one numbering and one map; where
    the recipe names a model all are analysed together, by its rows in `dense`. `tell`
    hears the stage ("neighbours", "themes", "words", "map") and the share of it that is done. The same input
    gives the same result, bit for bit; fewer than six texts of a language (classic: twenty) make one theme.
    """
    topics.load_libraries()
    recipe = replace(recipe, seed=recipe.seed % _SEEDS)
    one_space = bool(recipe.model)
    parts = [
        _Part(
            members,
            [texts[i] for i in members],
            [languages[i] if one_space else language for i in members],
            None if dense is None else dense[members],
            one_space=one_space,
        )
        for language, members in members_of_grounds(texts, languages, recipe).items()
    ]
    describer = Describer(
        np.ones(len(texts), dtype=np.int64) if counts is None else np.asarray(counts), private or {}
    )
    with single_threaded_algebra():
        for part in _told(parts, "neighbours", tell):
            part.compare(recipe)
        drawn = _drawn(parts, recipe.seed, len(texts), draw) if places is None else lambda: places
        for part in _told(parts, "themes", tell):
            part.divide(recipe, codes)
        levels = _levels(parts, describer, lambda share: tell("words", share))
    near = np.zeros(len(texts), dtype=np.float32)
    for part in parts:
        near[part.members] = part.nearness
    asked = levels[STOPS.index(nearest_stop(recipe.granularity))]
    waited_for = partial(_waited_for, drawn, tell)
    return Discovery(
        asked.labels, asked.strength, near, waited_for, asked.clusters, tuple(parts), tuple(levels)
    )


@dataclass
class _Part(Ground):
    """The texts that are compared with each other, and what is known of them so far."""

    neighbours: Neighbours = NO_NEIGHBOURS
    belongs: NDArray[np.float64] = field(default_factory=lambda: np.empty(0))
    found: Topics = field(default_factory=Topics)
    divided: dict[float, Division] = field(default_factory=dict[float, Division])
    codes: tuple[str, ...] = ()

    def compare(self, recipe: Recipe) -> None:
        self.settle(recipe)
        common = None if self.dense is None else in_common(self.dense)
        self.dense = None  # as large as the space, and in it by now
        self.neighbours, crowd = nearest_in_crowd(self.vectors, NEIGHBOURS, CROWD)
        # Several languages in one space share neither words nor what all texts of one have in common.
        self.belongs = crowd.astype(float) if self.one_space else belonging(crowd, common, self.words)

    def divide(self, recipe: Recipe, codes: Codes | None = None) -> None:
        """Find the themes of the workbench's own choice, and nest and divide them for every other stop."""
        if codes is not None:
            self._divide_beside(codes, recipe)
            return
        if len(self.texts) < FEWEST_TO_DIVIDE[recipe.name]:
            common = Counter(word for words in self.words for word in words).most_common()
            weighted = tuple((word, float(number)) for word, number in common)
            self.found = Topics(np.zeros(len(self.texts), dtype=np.int32), (weighted,))
            self.divided = dict.fromkeys(STOPS, Division(self.found.labels))
            return
        own = replace(recipe, granularity=OWN_CHOICE)
        self.found = topics.fit(self.words, self.vectors, self.neighbours, own, self.silent)
        graph, measured = affinities(self.neighbours), recipe.name == "communities"
        self.divided = divisions(graph, self.found.labels, self.silent, recipe.seed, measured=measured)

    def _divide_beside(self, codes: Codes, recipe: Recipe) -> None:
        """Give codes their texts, and find themes among the others where these are enough."""
        given = texts_of_codes(self, affinities(self.neighbours), codes)
        guided = Guided.by(codes, given)
        rest = _Part(np.empty(0, np.int64), [], [], None)
        if not codes.codebook.only and len(guided.free) >= FEWEST_TO_DIVIDE[recipe.name]:
            rest = self._alone(guided.free)
            rest.divide(recipe)
        self.codes = guided.names
        own = Division(rest.found.labels, rest.found.stability)
        others = rest.divided | ({OWN_CHOICE: own} if rest.divided else {})
        self.divided = {stop: guided.beside(others.get(stop)) for stop in STOPS}
        self.found = self._told(self.divided[OWN_CHOICE])

    def _alone(self, rows: NDArray[np.int64]) -> _Part:
        """Return some of the texts, compared with each other alone, in the space they are in."""
        places: list[int] = rows.tolist()
        part = _Part(
            self.members[rows], [self.texts[i] for i in places], [self.languages[i] for i in places], None
        )
        part.words, part.silent = [self.words[i] for i in places], self.silent[rows]
        part.space = Space(self.vectors[rows], self.space.fold)
        part.neighbours = nearest(part.vectors, NEIGHBOURS)
        return part

    def _told(self, division: Division) -> Topics:
        words = self.vocabulary.telling(division.labels, topics.CANDIDATE_WORDS)
        return Topics(division.labels, tuple(tuple(telling) for telling in words), division.stability)

    @cached_property
    def nearness(self) -> NDArray[np.float32]:
        return in_order_of(nearness(self.neighbours), self.belongs, self.silent)

    @cached_property
    def vocabulary(self) -> Vocabulary:
        return Vocabulary(self.words)

    def at(self, stop: float) -> Divided:
        """Return the themes at a stop of granularity."""
        division = self.divided[stop]
        found = self.found if division.labels is self.found.labels else self._told(division)
        return Divided(self, found, weak_below(self.nearness, self.silent), self.codes)

    @property
    def drawn_from(self) -> tuple[NDArray[np.float32], Neighbours]:
        return self.vectors, self.neighbours


def _levels(parts: Sequence[_Part], describer: Describer, tell: Callable[[float], None]) -> list[Level]:
    """Describe the themes of every stop, beginning with the workbench's own choice, from which others inherit."""
    tell(0.0)
    own = STOPS.index(OWN_CHOICE)
    found = {own: one_theme_a_code(describer.level(OWN_CHOICE, [part.at(OWN_CHOICE) for part in parts]))}
    for place in (*range(own + 1, len(STOPS)), *range(own - 1, -1, -1)):
        tell(len(found) / len(STOPS))
        beside = found[place - 1 if place > own else place + 1]
        level = describer.level(STOPS[place], [part.at(STOPS[place]) for part in parts], beside)
        found[place] = one_theme_a_code(level)
    tell(1.0)
    return [found[place] for place in range(len(STOPS))]


def _told(parts: Sequence[_Part], stage: str, tell: Tell) -> Iterator[_Part]:
    """Yield the parts, telling after each which share of the texts is through this stage."""
    tell(stage, 0.0)
    total, done = sum(len(part.members) for part in parts), 0
    for part in parts:
        yield part
        done += len(part.members)
        tell(stage, done / total)


def _drawn(
    parts: Sequence[_Part], seed: int, texts: int, draw: maps.Draw
) -> Callable[[], NDArray[np.float32]]:
    """Begin to draw the maps of the parts; what is returned waits for them and makes one of them."""
    finish = draw([part.drawn_from for part in parts], seed)
    return lambda: _one_map(parts, finish(), texts)


def _waited_for(drawn: Callable[[], NDArray[np.float32]], tell: Tell) -> NDArray[np.float32]:
    tell("map", 0.0)
    places = drawn()
    tell("map", 1.0)
    return places


def _one_map(parts: Sequence[_Part], drawn: Sequence[NDArray[np.float32]], texts: int) -> NDArray[np.float32]:
    """Set the languages' maps beside each other and the texts no language has in a disc at the end."""
    rest = np.setdiff1d(
        np.arange(texts), np.concatenate([np.empty(0, np.int64), *(part.members for part in parts)])
    )
    placed = maps.side_by_side([*drawn, maps.disc(len(rest))])
    xy = np.zeros((texts, 2), dtype=np.float32)
    for members, places in zip([*(part.members for part in parts), rest], placed, strict=True):
        xy[members] = places
    return maps.framed(xy)
