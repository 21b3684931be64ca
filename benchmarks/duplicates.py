"""Whether copied letters are found, told from letters that are only alike, and what senders added is kept.

Run `python -m benchmarks.duplicates` from the project's folder. The texts are public collections that are no
part of the project: set VOC_SHARED to their folder, or keep it as `shared` beside the project. Copies are made
of real texts: 5 to 20 in 100 words replaced by words of other texts, left out or put in, with a greeting before
and a signature after. Every text of at least 40 letters is there with one copy ("one copy"), or twelve copies
without the text itself ("copies only"). Pairs of different texts put together are counted as wrong twice over:
all of them ("precision"), and without those that people themselves wrote alike, of whose words, segmented by a
way of its own, the shorter shares at least 80 in 100 with the other in order ("precision_natural"). A change made
at random may put in or take out a "not": "recall_same_meaning" leaves such pairs aside.
`--show SET` prints the wrong pairs of a set to be read and judged.
"""

from __future__ import annotations

import argparse
import csv
import json
import os
import random
import re
import resource
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations
from pathlib import Path

from rapidfuzz.distance import LCSseq

from workbench.analysis.duplicates import Groups, additions, differences, group, turns
from workbench.analysis.duplicates.opposites import contradicts
from workbench.analysis.duplicates.shingles import shingles
from workbench.analysis.duplicates.verification import SHORTEST
from workbench.domain.text import normalise

DATA = Path(os.environ.get("VOC_SHARED", Path(__file__).resolve().parent.parent.parent / "shared")) / "data"
SEED = 7
MOST_TEXTS = 4000
NATURAL = 0.8
Row = dict[str, str]


@dataclass(frozen=True)
class Source:
    """Where the texts of a set are, and in what language."""

    language: str
    path: str
    column: str
    encoding: str = "utf-8-sig"
    delimiter: str = ","
    chosen: Callable[[Row], bool] = bool

    def texts(self) -> list[str]:
        """Return the distinct normalised texts, in their order."""
        csv.field_size_limit(10**9)
        with (DATA / self.path).open(encoding=self.encoding, newline="") as file:
            rows = csv.DictReader(file, delimiter=self.delimiter)
            found = [normalise(row[self.column] or "") for row in rows if self.chosen(row)]
        return list(dict.fromkeys(filter(None, found)))


def _sib(language: str) -> Source:
    return Source(language, f"sib200-topics-multilingual/{language}.csv", "text")


def _polis(language: str) -> Source:
    return Source(
        language,
        "polis-opendata/all_comments.csv",
        "comment_body",
        chosen=lambda row: row["lang"] == language,
    )


SOURCES = {
    "polis en": _polis("en"),
    "polis de": _polis("de"),
    "decide madrid": Source("es", "decide-madrid-2019/comments.csv", "text"),
    "vision zero": Source("en", "dc-vision-zero-safety/Vision_Zero_Safety.csv", "COMMENTS", "cp1252", "\t"),
    "truevoice": Source("th", "truevoice-intent-th/mari_train.csv", "texts"),
    "store reviews": Source("tr", "turkish-store-reviews/reviews_utf8.csv", "text"),
    "sib ja": _sib("ja"),
    "sib zh": _sib("zh"),
    "sib th": _sib("th"),
    "sib tr": _sib("tr"),
}
OTHERS = {
    "nsmc": Source("ko", "nsmc-scale-ko/reviews.csv", "review"),
    "wisesight": Source("th", "wisesight-sentiment-th/wisesight_all.csv", "text"),
    "stackoverflow": Source("en", "stackoverflow-shorttext-en/stackoverflow.csv", "text"),
    "tweeteval": Source("en", "tweeteval-sentiment-en/sentiment.csv", "text"),
}

# By language: how letters begin, how they end, and what a sender adds; written for this measurement.
LETTERS: dict[str, dict[str, list[str]]] = json.loads(
    Path(__file__).with_name("letters.json").read_text(encoding="utf-8")
)
GREETINGS, SIGNATURES, OWN = (LETTERS[part] for part in ("greetings", "signatures", "own"))
SPACELESS = frozenset({"th", "ja", "zh"})


def words_of(text: str, language: str) -> list[str]:
    """Cut a text for changing and judging it: by spaces, by newmm, or every two characters."""
    if language == "th":
        from pythainlp.tokenize import word_tokenize

        return word_tokenize(text, engine="newmm", keep_whitespace=True)
    if language in SPACELESS:
        return [text[i : i + 2] for i in range(0, len(text), 2)]
    return text.split(" ")


def changed(words: Sequence[str], pool: Sequence[str], share: float, draw: random.Random) -> list[str]:
    """Return `words` with a share of them replaced (6 in 10), left out (2) or followed by another (2)."""
    chosen = set(draw.sample(range(len(words)), min(len(words), max(1, round(share * len(words))))))
    result: list[str] = []
    for place, word in enumerate(words):
        kind = draw.random() if place in chosen else 1.0
        if kind == 1.0 or kind >= 0.8:
            result.append(word)
        if kind < 0.6 or 0.8 <= kind < 1.0:
            result.append(draw.choice(pool))
    return result


def dressed(body: str, language: str, draw: random.Random) -> str:
    """Put a greeting before a text and a signature after it."""
    return f"{draw.choice(GREETINGS[language])} {body} {draw.choice(SIGNATURES[language])}"


def joined(words: Sequence[str], language: str) -> str:
    return ("" if language in SPACELESS else " ").join(words)


def shared_words(one: str, other: str, language: str) -> float:
    """Return how much of the shorter's words (characters of Chinese, Japanese) the other has in order."""
    left, right = (
        [kept for piece in pieces if (kept := re.sub(r"[\W_]+", "", piece) or piece.strip())]
        for pieces in (
            list(text.casefold()) if language in ("ja", "zh") else words_of(text.casefold(), language)
            for text in (one, other)
        )
    )
    return LCSseq.similarity(left, right) / (min(len(left), len(right)) or 1)


@dataclass(frozen=True)
class Planted:
    """Texts with their copies; `owner` says which original each belongs to."""

    originals: list[str]
    texts: list[str]
    owner: list[int]


def plant(source: Source, copies: int, with_original: bool) -> Planted:
    """Make copies of a sample of the texts of a set."""
    draw = random.Random(SEED)
    found = source.texts()
    long_enough = [
        t for t, length in zip(found, shingles(found).lengths(), strict=True) if length >= SHORTEST
    ]
    originals = draw.sample(long_enough, min(MOST_TEXTS // (copies or 1), len(long_enough)))
    cut = [words_of(text, source.language) for text in originals]
    pool = [word for words in cut for word in words if word.strip()]
    made: dict[str, int] = {}
    for owner, (original, words) in enumerate(zip(originals, cut, strict=True)):
        if with_original:
            made.setdefault(original, owner)
        for _ in range(copies):
            body = joined(changed(words, pool, draw.uniform(0.05, 0.2), draw), source.language)
            made.setdefault(normalise(dressed(body, source.language, draw)), owner)
    return Planted(originals, list(made), list(made.values()))


def together(groups: Groups) -> list[list[int]]:
    """Return the members of each group."""
    members: list[list[int]] = [[] for _ in groups.letters]
    labels: list[int] = groups.labels.tolist()
    for text, label in enumerate(labels):
        if label >= 0:
            members[label].append(text)
    return members


def wrong_pairs(planted: Planted, groups: Groups) -> Iterator[tuple[int, int, int]]:
    """Yield pairs of originals whose texts were put together, and how many pairs of texts that makes."""
    for members in together(groups):
        owners = Counter(planted.owner[text] for text in members)
        for one, other in combinations(sorted(owners), 2):
            yield one, other, owners[one] * owners[other]


def same_meaning(planted: Planted, groups: Groups) -> float:
    """Return the recall over pairs of one original in which no change puts in or takes out a negation."""
    labels: list[int] = groups.labels.tolist()
    of_owner: dict[int, list[int]] = {}
    for text, owner in enumerate(planted.owner):
        of_owner.setdefault(owner, []).append(text)
    found = [
        labels[one] >= 0 and labels[one] == labels[other]
        for members in of_owner.values()
        for one, other in combinations(members, 2)
        if not contradicts(planted.texts[one], differences(planted.texts[one], planted.texts[other]))
    ]
    return sum(found) / len(found)


def measure_pairs(name: str, copies: int, with_original: bool, show: bool) -> dict[str, object]:
    """Measure recall and precision over pairs of texts put together."""
    source = SOURCES[name]
    planted = plant(source, copies, with_original)
    begun = time.process_time()
    groups = group(planted.texts)
    seconds = time.process_time() - begun
    right = sum(
        size * (size - 1) // 2
        for members in together(groups)
        for size in Counter(planted.owner[member] for member in members).values()
    )
    wrong = unnatural = 0
    for one, other, count in wrong_pairs(planted, groups):
        alike = shared_words(planted.originals[one], planted.originals[other], source.language)
        wrong, unnatural = wrong + count, unnatural + count * (alike < NATURAL)
        if show:
            print(f"{alike:.2f}\n   {planted.originals[one]}\n   {planted.originals[other]}")
    pairs = sum(size * (size - 1) // 2 for size in Counter(planted.owner).values())
    return {
        "measured": "one copy" if with_original else "copies only",
        "set": name,
        "texts": len(planted.texts),
        "pairs": pairs,
        "recall": round(right / pairs, 4),
        "recall_same_meaning": round(same_meaning(planted, groups), 4),
        "precision": round(right / max(1, right + wrong), 4),
        "precision_natural": round((right + wrong - unnatural) / max(1, right + wrong), 4),
        "cpu_seconds": round(seconds, 1),
    }


@dataclass(frozen=True)
class Letter:
    """A sender's letter and what they added to it."""

    text: str
    own: str


def campaign(parts: Sequence[str], pool: Sequence[str], language: str, draw: random.Random) -> list[Letter]:
    """Return 20 to 45 letters made from the same sentences, every other with one to three of the sender's own."""
    letters: list[Letter] = []
    for number in range(draw.randint(20, 45)):
        share = draw.uniform(0, 0.1)
        said = [joined(changed(words_of(part, language), pool, share, draw), language) for part in parts]
        own = " ".join(draw.sample(OWN[language], draw.randint(1, 3))) if number % 2 else ""
        if own:
            said.insert(draw.choice([0, len(said) // 2, len(said)]), own)
        letters.append(Letter(normalise(dressed(" ".join(said), language, draw)), own))
    return list({letter.text: letter for letter in letters}.values())


def campaigns_of(source: Source, number: int) -> list[Letter]:
    """Return the letters of campaigns whose form letters are three to six texts of a set."""
    draw = random.Random(SEED)
    spaceless = source.language in SPACELESS
    chosen = [t for t in source.texts() if len(t) >= 25 and (spaceless or 60 <= len(t) <= 300)]
    stop = "" if source.language == "th" else "."
    sentences = [text if text[-1] in ".!?。" else text + stop for text in chosen]
    pool = [word for text in sentences[:2000] for word in words_of(text, source.language) if word.strip()]
    return [
        letter
        for _ in range(number)
        for letter in campaign(draw.sample(sentences, draw.randint(3, 6)), pool, source.language, draw)
    ]


def measure_additions(name: str, campaigns: int = 12) -> dict[str, object]:
    """Measure how often what was added is found, and how often nothing where nothing was."""
    letters = campaigns_of(SOURCES[name], campaigns)
    groups = group([letter.text for letter in letters])
    found: list[bool] = []
    nothing: list[bool] = []
    turned = 0
    labels: list[int] = groups.labels.tolist()
    for letter, label in zip(letters, labels, strict=True):
        form = letters[groups.letters[label]].text if label >= 0 else ""
        heard = additions(form, letter.text) if form != letter.text else letter.own
        if letter.own:
            found.append(shared_words(letter.own, heard, SOURCES[name].language) >= NATURAL)
        elif any(turns(form, difference) for difference in differences(form, letter.text)):
            turned += 1
        else:
            nothing.append(not heard)
    return {
        "measured": "additions",
        "set": name,
        "letters": len(letters),
        "campaigns": campaigns,
        "grouped": round(sum(label >= 0 for label in labels) / len(labels), 4),
        "added": len(found),
        "found": round(sum(found) / len(found), 4),
        "nothing_added": len(nothing),
        "nothing_found": round(sum(nothing) / len(nothing), 4),
        "turned_by_chance": turned,
    }


def measure_scale(name: str, texts: list[str]) -> dict[str, object]:
    begun = time.process_time()
    groups = group(texts)
    return {
        "measured": "scale",
        "set": name,
        "texts": len(texts),
        "letters_each": sum(map(len, texts)) // len(texts),
        "grouped": int((groups.labels >= 0).sum()),
        "groups": len(groups.letters),
        "largest": max(map(len, together(groups)), default=0),
        "cpu_seconds": round(time.process_time() - begun, 1),
        "peak_mb": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024,
    }


def pooled(size: int) -> list[str]:
    """Return texts of all sets, mixed, filled up from the largest."""
    found = [text for source in [*SOURCES.values(), *OTHERS.values()] for text in source.texts()]
    return random.Random(SEED).sample(list(dict.fromkeys(found)), size)


def one_campaign(members: int) -> list[str]:
    """Return that many different copies of one letter among 3,000 other comments."""
    draw, others = random.Random(SEED), SOURCES["polis en"].texts()
    words = " ".join(draw.sample([text for text in others if len(text) > 80], 5)).split(" ")
    pool = [word for text in others for word in text.split(" ")]
    made = (
        dressed(" ".join(changed(words, pool, draw.uniform(0.05, 0.2), draw)), "en", draw)
        for _ in range(members)
    )
    return list(dict.fromkeys([normalise(text) for text in made] + others[:3000]))


def measurements(only: Sequence[str], show: str) -> Iterator[dict[str, object]]:
    names = [show] if show else [name for name in SOURCES if not only or name in only]
    for name in names:
        yield measure_pairs(name, 1, with_original=True, show=bool(show))
        if not show:
            yield measure_pairs(name, 12, with_original=False, show=False)
            yield measure_additions(name)
    if not only and not show:
        yield measure_scale("nsmc", OTHERS["nsmc"].texts()[:100_000])
        yield measure_scale("all sets pooled", pooled(100_000))
        yield measure_scale("one campaign", one_campaign(50_000))


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument(
        "--set", action="append", default=[], choices=list(SOURCES), help="measure these sets only"
    )
    parser.add_argument("--show", default="", choices=["", *SOURCES], help="print the wrong pairs of a set")
    asked = parser.parse_args()
    if not DATA.is_dir():
        sys.exit(f"The public data sets are not at {DATA}: set VOC_SHARED to their folder.")
    for measured in measurements(asked.set, asked.show):
        print(json.dumps({**measured, "seed": SEED}, ensure_ascii=False), flush=True)


if __name__ == "__main__":
    main()
