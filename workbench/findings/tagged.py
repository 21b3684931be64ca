"""Tones and drivers in words and in rows: sections of the findings, columns of the comments, and a11.csv."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

from workbench.domain import a11
from workbench.domain.coded import CodedShare
from workbench.domain.coding import Calibration
from workbench.domain.tags import BAD, GOOD, LANGUAGES, Family, TagCount, TagFigures, Tags
from workbench.findings.corrected import NO_SHARES, corrected_tags
from workbench.findings.safe_markdown import markdown_table
from workbench.findings.tables import Table
from workbench.findings.wording import counted, language_name, share
from workbench.statistics.intervals import wilson

TAG_COLUMNS = ("tone", "tone_by", "drivers", "drivers_by")
FEWEST = 30
"""A theme with fewer read comments gets no shares of tones."""
_SIDES = {BAD: "blamed", GOOD: "praised"}
_LEAST_SHARE = 0.1


def tag_cells(tone: Tags, drivers: Tags) -> tuple[str, str, str, str]:
    """Return the cells of TAG_COLUMNS; who says so is empty where nobody judged the comment."""
    return str(tone), tone.origin, str(drivers), drivers.origin


def a11_table(answers: Callable[[], Iterable[a11.Answer]]) -> Table:
    """Return one row per answer, in the columns of the feedback standard; `answers` gives them anew each time."""

    def rows() -> Iterator[tuple[str, ...]]:
        return (one.cells() for one in answers())

    return Table("a11", "Answers in the columns of A-11", a11.COLUMNS, rows)


def tags_section(
    found: TagFigures,
    tones_corrected: Mapping[str, CodedShare] = NO_SHARES,
    drivers_corrected: Mapping[str, CodedShare] = NO_SHARES,
    models: Sequence[Calibration] = (),
) -> Iterator[str]:
    """Yield how comments are spoken and what a service is judged for; nothing where nothing was judged.

    Corrected shares are by tags as they are written; `models` are the calibrated ones that were adopted.
    """
    tones, drivers = (any(one.judged for one in those) for those in (found.tones, found.drivers))
    if tones or drivers:
        yield "## How people speak, and what they judge"
    if tones:
        yield from _tones(found.tones, models)
        yield from _calibrated(models, "tone")
        yield from corrected_tags(tones_corrected)
    if drivers:
        yield from _drivers(found.drivers)
        yield from _calibrated(models, "driver")
        yield from corrected_tags(drivers_corrected)


def tones_in_words(tones: Sequence[TagCount]) -> str:
    """Return the tones a tenth or more of a theme's comments have, the commonest first; "" where too few were read."""
    judged = max((one.judged for one in tones), default=0)
    common = sorted((one for one in tones if (one.share or 0) >= _LEAST_SHARE), key=lambda one: -one.comments)
    if judged < FEWEST or not common:
        return ""
    told = ", ".join(f"{one.tag.name} {interval_in_words(one)}" for one in common)
    return f"Tones: {told} of {judged:,} read, 95 % intervals in brackets."


def interval_in_words(one: TagCount) -> str:
    """Return a share with its 95 % interval, as it would be if the comments were drawn at random."""
    if not one.judged:
        return "–"
    low, high = wilson(one.comments, one.judged)
    return f"{share(one.comments, one.judged)} ({100 * low:.1f}–{100 * high:.1f})"


def rests_on(one: TagCount) -> str:
    """Return what the count rests on."""
    ways = (("read", one.by_text), ("ticked", one.ticked), ("by a person", one.by_person))
    return ", ".join(f"{number:,} {name}" for name, number in ways if number) or "–"


def _calibrated(models: Sequence[Calibration], family: Family) -> Iterator[str]:
    """Yield whose tags these are where a model that codings taught was adopted, and how right it is."""
    for one in (told for model in models if model.subject == family for told in model.tags):
        more = f", and {counted(one.corrected, 'comment')} put right by hand" if one.corrected else ""
        starter = (
            f"the starter's is {_figure(one.starter_f1, one.starter_f1_low, one.starter_f1_high)}"
            if one.is_read
            else "the starter does not read the language"
        )
        tags = "; ".join(f"{tag.tag} {tag.f1:.2f} of {tag.given:,}" for tag in one.by_tag)
        yield (
            f"{family.capitalize()}s of comments in {language_name(one.language)} are read by a model calibrated by "
            f"{counted(one.coded, 'coded comment')}{more}. Cross-validated on {one.tested:,} of the former, drawn at "
            f"random, its macro-F1 is {_figure(one.f1, one.f1_low, one.f1_high)}, {starter} (95 % intervals; of the "
            f"difference {one.low:+.2f} to {one.high:+.2f}). Tag by tag, F1 and how often people said it: {tags}. "
            "Agreement and corrected shares are the starter's, which has seen none of the codings."
        )


def _figure(value: float, low: float, high: float) -> str:
    return f"{value:.2f} ({low:.2f} to {high:.2f})"


def _tones(tones: Sequence[TagCount], models: Sequence[Calibration]) -> Iterator[str]:
    judged = max(one.judged for one in tones)
    taught = (language for model in models if model.subject == "tone" for language in model.languages)
    read = ", ".join(map(language_name, dict.fromkeys((*LANGUAGES["tone"], *taught))))
    yield (
        f"Of {counted(judged, 'comment')} in a language that is read for tones ({read}), a model read these; a "
        "comment may have several or none. Off-topic are those that lie far from everything else that was said."
    )
    rows = [(one.tag.name, f"{one.comments:,}", interval_in_words(one), rests_on(one)) for one in tones]
    yield markdown_table(("Tone", "Comments#", "Share (95 %)#", "Rests on"), rows)


def _drivers(drivers: Sequence[TagCount]) -> Iterator[str]:
    judged = max(one.judged for one in drivers)
    yield (
        "What a service is praised or blamed for, by the drivers of the feedback standard (OMB A-11, section 280), in "
        f"{counted(judged, 'comment')}: from ticked boxes where there were any, else as a model read the text. The "
        "intervals would hold if these comments were drawn at random from all that could have come."
    )
    rows = [
        (
            one.tag.name,
            _SIDES[one.tag.sign],
            f"{one.comments:,}",
            interval_in_words(one),
            rests_on(one),
        )
        for one in drivers
        if one.comments
    ]
    if rows:
        yield markdown_table(("Driver", "Side", "Comments#", "Share (95 %)#", "Rests on"), rows)
