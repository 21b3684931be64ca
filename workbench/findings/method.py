"""The part of the findings that lets a sceptical reader check them: method, limits, fingerprints, time."""

from __future__ import annotations

from collections.abc import Iterator

from workbench.domain.views import RunRow
from workbench.findings.content import FindingsContent
from workbench.findings.quotes import LONGEST, QUOTES, SHORTEST
from workbench.findings.safe_markdown import escaped
from workbench.findings.wording import counted

_RECIPES = {
    "communities": (
        "comments whose meaning is close are joined into a network, and themes are the communities of that "
        "network (Leiden's method)"
    ),
    "classic": (
        "the way of BERTopic: meaning reduced to few dimensions (UMAP), then dense regions of it (HDBSCAN)"
    ),
}
_METHOD = """
**Themes.** A language model on the researcher's own computer turned every text into numbers that say
what it is about; {recipe}. {beforehand} The words beside a theme are those that set
it apart. Names marked so were given by a person, all others were made from the theme's words.

**Sentiment.** A model read each text as negative, neutral or positive, and passed over those it was not
sure of or whose language it does not know; these are “not judged” and are in no share of sentiment.
Sentiment says how something is spoken of. It is not agreement with a proposal.

**Quotes.** Up to {quotes} for each theme, letter for letter: the comments that are most typical of it,
those of {shortest} to {longest} characters first. They were not chosen by what they say, but for those marked
as chosen by a person, who read and approved each. Every quote was found in its comment again when this was written.

**Shares without an interval.** What part of the comments a theme, a language or a channel has, was counted over every
comment that came in. Nothing was estimated, so there is no interval. Nor could one say how many people in the
population think so: these comments are not a random sample of it, people chose to write.

**Figures with an interval.** Where one is given, it is a 95 % interval, and it stands for one of two things. The
negative part of a theme or a priority, what comments say of a promise, tones and drivers, ratings, and comparisons of
groups, of periods or with the population have one that says how little a few answers bear, had chance alone decided
who wrote. Shares that coding corrected, and the agreement of people and machine, have one because people read only
some of the comments, drawn at random. Neither makes the comments a sample of the population.

**Limits.** A comment is counted under the one theme it fits best, even if it speaks of several; what
sentences of long comments speak of besides is in `memberships.csv`. Comments marked as fitting weakly are
those that little else is like, a twentieth of each language: read them before you count on their theme. A
machine misreads irony, mixed feelings and rare words; read comments before acting on a figure. The same
comments with the same settings give the same themes; other settings give other themes.
"""
_NO_CODES = "No theme was given beforehand."
_CODES = "{codes} of a codebook were given beforehand: a comment near enough to what one of them says belongs to it; "
_BESIDE_CODES = "themes were looked for among all others."
_ONLY_CODES = "all others are left without a theme, and none were looked for among them."
_ADDED = (
    "**Comments that came later.** The themes are those of the analysis `{base}`. {added} came after it and went to "
    "the theme most of their 15 nearest texts are in; those that are less near to these than a comment that fits "
    "weakly have no theme. What they speak of that is new was not looked for: only another analysis finds themes."
)
_PROOF = """
Every comment, with its file, its row, its theme and its sentiment, is in `comments.csv`; the figures of
the themes are in `themes.csv`, those of the priorities in `priorities.csv`. In these files a cell that
a spreadsheet could take for a formula has an apostrophe in front, which is not part of the text.
"""


def _paragraphs(text: str) -> Iterator[str]:
    return (" ".join(paragraph.split()) for paragraph in text.strip().split("\n\n"))


def method_section(content: FindingsContent) -> Iterator[str]:
    """Yield how the figures were made and what they cannot say."""
    run = content.summary.run
    recipe = _RECIPES.get(run.recipe, escaped(run.recipe)) if run else _RECIPES["communities"]
    yield "## How this was found, and its limits"
    for paragraph in _paragraphs(_METHOD):
        yield paragraph.format(
            recipe=recipe, beforehand=_beforehand(run), quotes=QUOTES, shortest=SHORTEST, longest=LONGEST
        )
    if run is not None and run.extends:
        yield _ADDED.format(base=run.extends, added=counted(run.added, "text"))


def _beforehand(run: RunRow | None) -> str:
    if run is None or not run.codes:
        return _NO_CODES
    return _CODES.format(codes=counted(run.codes, "theme")) + (
        _ONLY_CODES if run.only_codes else _BESIDE_CODES
    )


def proof_section(content: FindingsContent) -> Iterator[str]:
    """Yield what is needed to find every figure again: ids, settings, versions, fingerprints."""
    yield "## How to check it"
    yield from _paragraphs(_PROOF)
    lines = [*_run_lines(content.summary.run), f"VoC Workbench {content.version}"]
    lines += [f"file {escaped(source.name)}: SHA-256 `{source.sha256}`" for source in content.sources]
    yield "\n".join(f"* {line}" for line in lines)


def _run_lines(run: RunRow | None) -> Iterator[str]:
    if run is None:
        yield "no analysis"
        return
    yield (
        f"analysis `{run.id}`: recipe {escaped(run.recipe)}, seed {run.seed}, granularity {run.granularity:g}, "
        f"over {counted(run.texts, 'analysed text')}"
    )
    if run.codes:
        yield f"codebook of {counted(run.codes, 'code')}: SHA-256 `{run.codebook}`"
    yield f"fingerprint of the comments analysed: `{run.data_hash}`"
    for name, fingerprint in run.models:
        yield f"model {escaped(name)}: `{fingerprint}`"
    yield "libraries: " + ", ".join(f"{escaped(name)} {escaped(version)}" for name, version in run.versions)


def time_section(content: FindingsContent) -> Iterator[str]:
    """Yield when the analysis ran: the one section in which two equal runs differ."""
    yield "## When it was computed"
    run = content.summary.run
    if run is None:
        yield "Not yet. (Only this section differs when the same analysis is run again.)"
        return
    yield (
        f"The analysis began at {run.started_at} and took {run.seconds:.1f} seconds. "
        "(Only this section differs when the same analysis is run again.)"
    )
