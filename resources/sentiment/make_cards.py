"""Write the card of each sentiment model: what it is made of, under which licence, how right it is, where it fails.

Usage: python resources/sentiment/make_cards.py

The figures are those of benchmarks/results/sentiment.jsonl, each for the very model that ships: a result measured
with another one is refused, so that no card can praise a model that is gone.
"""

from __future__ import annotations

import csv
import hashlib
import json
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
RESULTS = HERE.parent.parent / "benchmarks" / "results" / "sentiment.jsonl"
CARD = "CARD.md"

ENGINES = {
    "en": "A logistic regression over the MiniLM vector of a text, VADER's four figures, our set phrases and emoji.",
    "es": "A logistic regression over six figures of our lexicon (its words' forms made by rules, negation, stress,"
    " “pero”) and of emoji.",
    "tr": "A logistic regression over six figures of our lexicon of roots, read through suffixes and negation, and"
    " of emoji.",
    "th": "A logistic regression over hashed character n-grams (int8), twelve figures of our lexicon, and emoji.",
    "ko": "A logistic regression over hashed character n-grams (int8), and emoji.",
}
SOURCES = {
    "en": "`civic.csv`, {civic} sentences ({civic_labels}) and `lexicon.csv`, {lexicon} phrases, all written for this"
    " project. No tweet and no other labelled text is in it. `answers.csv`, also ours, is for measuring only. The"
    " vectors are those of all-MiniLM-L6-v2 (Apache 2.0), the lexicon figures those of vaderSentiment (MIT).",
    "es": "`sentences.csv`, {sentences} sentences ({sentences_labels}) and `lexicon.csv`, {lexicon} entries, all"
    " written for this project.",
    "tr": "`sentences.csv`, {sentences} sentences ({sentences_labels}) and `lexicon.csv`, {lexicon} entries, all"
    " written for this project.",
    "th": "`lexicon.csv`, {lexicon} entries, written for this project, and nine tenths of wisesight-sentiment (Thai"
    " messages from social media, 2016–2019, labelled by people; CC0 1.0). Its questions count as neutral.",
    "ko": "120,000 film reviews of nsmc (CC0 1.0), 40,000 a class: ratings 1–4 are negative, 5–8 neutral, 9–10"
    " positive. They come from nine tenths of the collection.",
}
SETS = {
    "tweets-en": "tweeteval, test: tweets (evaluation only)",
    "answers-en": "our own short answers to questions",
    "feedback-en": "our own feedback and complaints, written to be measured with",
    "tweets-es": "xlm-t, Spanish, all: tweets (evaluation only)",
    "tweets-es-test": "xlm-t, Spanish, test (evaluation only)",
    "shops-tr": "Turkish shop reviews (evaluation only)",
    "wisesight-th": "wisesight, the tenth held out",
    "films-ko": "nsmc, 10,000 of the tenth held out",
}
LIMITS = {
    "en": "Irony without a marked word is read as it stands. A text of several sentences has one label (its parts are"
    " scored beside it). Agreement with a proposal is not sentiment. Dialects of English far from British and American"
    " use were not tried. The sentences it learned from are ours, so its idea of “civic” is too.",
    "es": "A word the lexicon lacks says nothing. Written with the Spanish of Spain in mind; words of Latin America are"
    " fewer. Irony is read as it stands.",
    "tr": "A root the lexicon lacks says nothing; short roots that are also other words' beginnings mislead it. Texts"
    " without Turkish letters (“cok guzel”) are understood. Irony is read as it stands.",
    "th": "It learned from messages about brands and shops; letters to an authority are more formal. Nothing was"
    " measured on them. Neutral is its commonest answer.",
    "ko": "It learned from film reviews alone. What is said of services is read by the same words, and nothing was"
    " measured on it: treat its labels as a first guess and code a sample.",
}
NAMES = {"en": "English", "es": "Spanish", "tr": "Turkish", "th": "Thai", "ko": "Korean"}
LICENCES = {
    "en": "MIT, as the project; the weights hold nobody else's text.",
    "es": "MIT, as the project; the weights hold nobody else's text.",
    "tr": "MIT, as the project; the weights hold nobody else's text.",
    "th": "MIT for lexicon and weights; the texts learned from are CC0 1.0 and are not carried.",
    "ko": "MIT for the weights; the texts learned from are CC0 1.0 and are not carried.",
}


@dataclass(frozen=True)
class Model:
    """What the list of models says of one language."""

    name: str
    version: str
    fingerprint: str


def models() -> dict[str, Model]:
    """Return the models that ship, by language."""
    listed: dict[str, Any] = json.loads((HERE / "models.json").read_text(encoding="utf-8"))
    found: dict[str, Model] = {}
    for language, entry in listed.items():
        listing = "".join(f"{digest}  {path}\n" for path, digest in sorted(entry["files"].items()))
        fingerprint = hashlib.sha256(listing.encode()).hexdigest()
        found[language] = Model(entry["name"], entry["version"], fingerprint)
    return found


def results() -> list[dict[str, Any]]:
    """Return what was measured."""
    return [json.loads(line) for line in RESULTS.read_text(encoding="utf-8").splitlines()]


def card(language: str) -> str:
    """Return the card of a language's model.

    Raises:
        ValueError: nothing was measured with the model that ships.
    """
    model = models()[language]
    measured = [
        row for row in results() if row.get("language") == language and row["model"] == model.fingerprint
    ]
    if not measured:
        raise ValueError(
            f"no result was measured with the {language} model that ships: run benchmarks/sentiment.py"
        )
    parts = [
        f"# {NAMES[language]} sentiment: {model.name} {model.version}",
        "Says whether a comment is negative, neutral or positive. Made by `make_models.py`, card by `make_cards.py`.",
        (
            f"**How it reads.** {ENGINES[language]} The question a comment answers is then considered, and answers that"
            " say nothing (“none”, “n/a”) are looked up."
        ),
        f"**Made of.** {SOURCES[language].format(**counts(language))}",
        f"**Licence.** {LICENCES[language]}",
        (
            "**Measured** (macro-F1 / linear-weighted kappa over negative, neutral, positive; abstained counts as"
            " neutral; in brackets the middle 95 % over 2,000 resamples of the texts; *with student* joins the model"
            " with one it taught on the same texts without labels):"
        ),
        "\n".join([*_HEADER, *map(line, measured)]),
        f"**Limits.** {LIMITS[language]}",
        f"Fingerprint of the model's files: `{model.fingerprint}`",
    ]
    return "\n\n".join(parts) + "\n"


_HEADER = (
    "| set | texts | this model | with student | majority class | VADER |",
    "|---|---|---|---|---|---|",
)


def line(row: dict[str, Any]) -> str:
    """Return one result as a line of the table."""
    figures = (pair(row[side]) for side in ("self_trained", "majority", "vader"))
    ours = pair(row["ours"], row["intervals"])
    return f"| {SETS[row['set']]} | {row['texts']:,} | {ours} | {' | '.join(figures)} |"


def pair(figures: dict[str, float] | None, intervals: dict[str, list[float]] | None = None) -> str:
    """Return two figures as they stand in tables, with their intervals; a dash where nothing could be measured."""
    if figures is None:
        return "–"
    told = {name: f"{value:.3f}" for name, value in figures.items()}
    for name, (low, high) in (intervals or {}).items():
        told[name] += f" ({low:.3f}–{high:.3f})"
    return f"{told['macro_f1']} / {told['kappa']}"


def counts(language: str) -> dict[str, str]:
    """Return how many rows each of the language's tables has, and their labels where they have some."""
    found: dict[str, str] = {}
    for path in sorted((HERE / language).glob("*.csv")):
        with path.open(encoding="utf-8", newline="") as file:
            rows = list(csv.DictReader(file))
        found[path.stem] = f"{len(rows):,}"
        labels = Counter(row["label"] for row in rows if "label" in row)
        found[f"{path.stem}_labels"] = ", ".join(
            f"{number:,} {name}" for name, number in sorted(labels.items())
        )
    return found


def main() -> None:
    """Write every card."""
    for language in NAMES:
        (HERE / language / CARD).write_text(card(language), encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
