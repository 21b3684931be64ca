"""Write the cards of the tag models: what each is made of, under which licence, how right it is, where it fails.

Usage: python resources/tags/make_cards.py

The figures are those of tags.jsonl and tags_abroad.jsonl in benchmarks/results/, measured with the very models that
ship: others are refused.
"""

from __future__ import annotations

import csv
import hashlib
import json
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
RESULTS = HERE.parent.parent / "benchmarks" / "results" / "tags.jsonl"
ABROAD = RESULTS.with_name("tags_abroad.jsonl")
TAUGHT = RESULTS.with_name("tag_calibration.jsonl")
CARD = HERE / "en" / "CARD.md"
FIT = 0.5
"""A family is read in a language where its macro-F1 reached this on comments the model never met."""
LANGUAGES = {"es": "Spanish", "tr": "Turkish", "th": "Thai"}
_SETS = {
    "es": "comments on citizens' proposals of a city",
    "tr": "reviews of shops and what they sold",
    "th": "calls to a telephone company and messages of social media",
}
UNSEEN = "third"
_TEXT = """# English tones and drivers: {name} {version}

Says how a comment is spoken (anger, frustration, confusion, worry, gratitude, suggestion, question; off-topic
is found apart, by how far a comment lies from the rest) and what a service is judged for (the seven drivers of
OMB A-11, section 280, praised or blamed). A comment may have several or none. Made by `make_models.py`, card by
`make_cards.py`.

**How it reads.** One logistic regression a tag (one against the rest) over the MiniLM vector of the whole text,
counts of cues, question marks, exclamation marks, shouting, and the sentiment the starter gave it. A tone is
given from a probability of 0.6 on, a driver from 0.5 on; *other* only where no driver is. The sign of a driver
comes from cues and sentiment, and is left open between 0.4 and 0.6.

**Made of.** `tones.csv`, {tones} sentences, `drivers.csv`, {drivers} sentences, and `cues.csv`, {cues} cues,
all written for this project. The vectors are those of all-MiniLM-L6-v2 (Apache 2.0).

**Licence.** MIT, as the project; the weights hold nobody else's text.

**Measured** against one person's codings (`benchmarks/codings/`), F1 with the number of comments that have the
tag:

{table}

The first two draws were read before our sentences and cues were finished, by the person who wrote them, and
strength and thresholds were chosen on them, so their figures are too kind. The third was drawn and coded when
the model was done; it alone speaks for comments the model never met, though they come from the same public
sets. Intervals are percentiles of resampled comments; a tag with few comments says little.

**With 100 codings** of the first draw beside our sentences, the third is read at {tones_after} (tones) and
{drivers_after} (drivers), the mean of 20 draws (2.5 and 97.5 %: {tones_range} and {drivers_range}). Through
the program (`benchmarks/tag_calibration.py`), {taught}.

**Sign of a driver**: {signs} in the third draw. Nearly all comments of these sets are complaints, so praise was
hardly tested.

**Limits.** English alone: no tag in another language says nothing of it. Irony is read as it stands. Thanks at
the end of a request count as thanks. Frustration without a word for it is missed half the time. One person
coded, so agreement between people is not known: code a sample before you quote a share.

Fingerprint of the model's files: `{model}`
"""


_ABROAD = """# {language} tones and drivers: {name} {version}

Says how a comment is spoken and what a service is judged for, as the [English model](../en/CARD.md) does. Made by
`make_models.py`, card by `make_cards.py`.

**{verdict}**

**How it reads.** One logistic regression a tag (one against the rest) over counts of cues, question and exclamation
marks, shouting, the sentiment the starter gave, and sequences of two to five characters. Sentence vectors were tried
and did not help. A tone is given from a probability of 0.6 on, a driver from 0.5 on.

**Made of.** `tones.csv`, {tones} sentences, `drivers.csv`, {drivers} sentences, and `cues.csv`, {cues} cues, all
written for this project in {language}, none of them translated.

**Licence.** MIT, as the project; the weights hold nobody else's text.

**Measured** against one person's codings of {sets} (`benchmarks/codings/`), F1
with the number of comments that have the tag; the mean is of tags that were coded at least once:

{table}

The first draw was coded before there was a model; both it and the second, coded with a first model done, were then read
again for more sentences and cues, so their figures are too kind: the first model, not yet so taught, had reached
{before} on the second draw. The third was drawn and coded when the model stood; it alone
decides what is read. Intervals are percentiles of resampled comments: with so few of most tags, none is firm.

**Sign of a driver** in the third draw: {signs}.

**With 100 codings** (`benchmarks/tag_calibration.py`), {taught}.

**Limits.** Irony and contempt without a strong word are missed. One person coded, so agreement between
people is not known: code a sample before you quote a share.

Fingerprint of the model's files: `{model}`
"""
_BEFORE = {"es": ".47 (tones) and .22 (drivers)", "tr": ".60 and .33", "th": ".35 and .52"}


def abroad() -> list[dict[str, Any]]:
    """Return what was measured of tones and drivers in other languages."""
    rows = [json.loads(line) for line in ABROAD.read_text(encoding="utf-8").splitlines()]
    return [row for row in rows if row["what"] in {"tones", "drivers"}]


def card_abroad(language: str) -> str:
    """Return the card of another language. Raises ValueError for figures of a model other than the one that ships."""
    listed = json.loads((HERE / "models.json").read_text(encoding="utf-8"))[language]
    model = fingerprint(listed["files"])
    rows = [row for row in abroad() if row["language"] == language]
    if {row["model"] for row in rows} != {model}:
        raise ValueError("the figures were not measured with the model that ships")
    families = [[row for row in rows if row["what"] == what] for what in ("tones", "drivers")]
    unseen = {row["what"]: row for row in rows if row["draw"] == UNSEEN}
    return _ABROAD.format(
        language=LANGUAGES[language],
        name=listed["name"],
        version=listed["version"],
        model=model,
        sets=_SETS[language],
        before=_BEFORE[language],
        taught=taught(language),
        verdict=verdict({what: row["macro_f1"] for what, row in unseen.items()}),
        **{name: f"{lines(name, language):,}" for name in ("tones", "drivers", "cues")},
        table="\n\n".join(map(table, families)),
        signs=", ".join(f"{number} {what}" for what, number in unseen["drivers"]["signs"].items()),
    )


def taught(language: str) -> str:
    """Return what 100 codings bring. Raises ValueError for figures of a model other than the one that ships."""
    listed = json.loads((HERE / "models.json").read_text(encoding="utf-8"))[language]
    rows = [json.loads(line) for line in TAUGHT.read_text(encoding="utf-8").splitlines()]
    own = [row for row in rows if row["language"] == language]
    if not own:
        return "nothing was measured"
    if {row["model"] for row in own} != {fingerprint(listed["files"])}:
        raise ValueError("the figures were not measured with the model that ships")
    return "; ".join(_brought(row) for row in own)


def _brought(row: dict[str, Any]) -> str:
    every, third = row["all_others"], row["third_draw"]
    return (
        f"{row['family']}s go from {every['before']:.3f} to {every['after']:.3f} on the\n{every['comments']} comments "
        f"nobody coded, and from {third['before']:.3f} to {third['after']:.3f} on the {third['comments']} of the third "
        f"draw\n(means of {row['repeats']} draws)"
    )


def verdict(reached: dict[str, float]) -> str:
    """Return which families are fit to be read."""
    told = {
        what: f"{what} reached {f1:.3f} where the model never met the comments"
        for what, f1 in reached.items()
    }
    fit = [f"Read: {told[what]}." for what, f1 in reached.items() if f1 >= FIT]
    unfit = [f"Not read: {told[what]}, less than {FIT}." for what, f1 in reached.items() if f1 < FIT]
    return " ".join([*fit, *unfit])


def results() -> list[dict[str, Any]]:
    """Return what was measured of tones and drivers."""
    rows = [json.loads(line) for line in RESULTS.read_text(encoding="utf-8").splitlines()]
    return [row for row in rows if row["what"] in {"tones", "drivers"}]


def card() -> str:
    """Return the card. Raises ValueError for figures of a model other than the one that ships."""
    listed = json.loads((HERE / "models.json").read_text(encoding="utf-8"))["en"]
    model = fingerprint(listed["files"])
    rows = results()
    if {row["model"] for row in rows} != {model}:
        raise ValueError("the figures were not measured with the model that ships")
    families = [[row for row in rows if row["what"] == what] for what in ("tones", "drivers")]
    unseen = {row["what"]: row for row in rows if row["draw"] == UNSEEN}
    return _TEXT.format(
        name=listed["name"],
        version=listed["version"],
        model=model,
        **{name: f"{lines(name):,}" for name in ("tones", "drivers", "cues")},
        table="\n\n".join(map(table, families)),
        taught=taught("en"),
        signs=", ".join(f"{number} {what}" for what, number in unseen["drivers"]["signs"].items()),
        **{f"{what}_after": f"{row['with_100_codings']:.3f}" for what, row in unseen.items()},
        **{f"{what}_range": _ends(row["with_100_codings_range"]) for what, row in unseen.items()},
    )


def table(rows: list[dict[str, Any]]) -> str:
    """Return the figures of one family, a column a draw."""
    heads = " | ".join(f"{row['draw']} draw ({row['comments']})" for row in rows)
    whole = " | ".join(f"**{_macro(row):.3f}** ({_ends(row['interval'])})" for row in rows)
    return "\n".join(
        [
            f"| {rows[0]['what']} | {heads} |",
            "|---" * (1 + len(rows)) + "|",
            f"| macro-F1 (95 %) | {whole} |",
            *(
                f"| {name} | {' | '.join(_cell(row['by_tag'][name]) for row in rows)} |"
                for name in rows[0]["by_tag"]
            ),
        ]
    )


def _macro(row: dict[str, Any]) -> float:
    return row["starter"] if "starter" in row else row["macro_f1"]


def _cell(figures: dict[str, Any]) -> str:
    return f"{figures['f1']:.3f} of {figures['n']}" if figures["n"] else "none coded"


def _ends(ends: list[float]) -> str:
    return f"{ends[0]:.2f}–{ends[1]:.2f}"


def lines(name: str, language: str = "en") -> int:
    """Return how many rows one of our files has."""
    with (HERE / language / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        return sum(1 for _ in csv.DictReader(file))


def fingerprint(files: dict[str, str]) -> str:
    """Return the fingerprint of a model's file list."""
    listing = "".join(f"{digest}  {path}\n" for path, digest in sorted(files.items()))
    return hashlib.sha256(listing.encode()).hexdigest()


def main() -> None:
    """Write the cards."""
    CARD.write_text(card(), encoding="utf-8", newline="\n")
    for language in LANGUAGES:
        (HERE / language / "CARD.md").write_text(card_abroad(language), encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
