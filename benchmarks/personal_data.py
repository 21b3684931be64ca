"""How much personal data is found, and how much of what is marked is none.

Run `python -m benchmarks.personal_data` from the project's folder. The texts are public collections that are
no part of the project: set VOC_SHARED to their folder, or keep it as `shared` beside the project. The first
lines are the labelled collection (a mark is right if it overlaps a label of its kind). The others count marks
in collections nobody labelled; `--show KIND` prints a sample of them to be read and judged.
"""

from __future__ import annotations

import argparse
import csv
import json
import os
import platform
import random
import sys
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from importlib.metadata import version
from pathlib import Path

from workbench.analysis.personal_data import find
from workbench.domain.personal_data import KINDS, Kind, Mark, Measured

KIND_OF_LABEL: dict[str, Kind] = {
    "EMAIL_ADDRESS": "email",
    "PHONE_NUMBER": "phone",
    "IBAN_CODE": "bank account",
    "CREDIT_CARD": "card",
    "US_SSN": "national number",
    "US_DRIVER_LICENSE": "national number",
    "IP_ADDRESS": "net address",
    "DOMAIN_NAME": "net address",
    "STREET_ADDRESS": "postal address",
    "ZIP_CODE": "postal address",
    "PERSON": "name",
}


@dataclass(frozen=True)
class Label:
    """A part of a text that is said to be of a kind; `held_out`: its text was not looked at in the making."""

    kind: Kind
    start: int
    end: int
    held_out: bool

    def overlaps(self, mark: Mark) -> bool:
        return self.start < mark.end and mark.start < self.end


@dataclass(frozen=True)
class Labelled:
    """A text, its labels, and the marks found in it."""

    text: str
    labels: tuple[Label, ...]
    marks: tuple[Mark, ...]


def shared_data() -> Path:
    """Return the folder of public collections."""
    root = Path(__file__).resolve().parent.parent
    return Path(os.environ.get("VOC_SHARED", root.parent / "shared")) / "data"


def read_labelled(data: Path) -> list[Labelled]:
    """Read the labelled collection (presidio-research, 1,500 synthetic English texts) and mark its texts."""
    records = json.loads((data / "presidio-pii-en" / "synth_dataset_v2.json").read_text(encoding="utf-8"))
    marks = find([record["full_text"] for record in records], ["en"] * len(records))
    return [
        Labelled(record["full_text"], tuple(_labels(record)), found)
        for record, found in zip(records, marks, strict=True)
    ]


def _labels(record: dict[str, list[dict[str, object]]]) -> Iterator[Label]:
    held_out = int(str(record["template_id"])) % 2 == 1
    for span in record["spans"]:
        kind = KIND_OF_LABEL.get(str(span["entity_type"]))
        if kind:
            yield Label(kind, int(str(span["start_position"])), int(str(span["end_position"])), held_out)


def kind_measured(mark: Mark) -> Kind:
    """Return the kind a mark is counted under: the collection does not tell signatures from names."""
    return "name" if mark.kind == "signature" else mark.kind


def measure(texts: Sequence[Labelled]) -> dict[Kind, Measured]:
    """Return recall, precision and the share of labelled characters hidden by any mark, kind by kind."""
    return {kind: _measure(kind, texts) for kind in KINDS if kind in KIND_OF_LABEL.values()}


def _measure(kind: Kind, texts: Sequence[Labelled]) -> Measured:
    labels = [(label, text) for text in texts for label in text.labels if label.kind == kind]
    held_out = [(label, text) for label, text in labels if label.held_out]
    marks = [(mark, text) for text in texts for mark in text.marks if kind_measured(mark) == kind]
    right = sum(
        any(label.kind == kind and label.overlaps(mark) for label in text.labels) for mark, text in marks
    )
    hidden = sum(_hidden(label, text) for label, text in labels)
    return Measured(
        kind=kind,
        labels=len(labels),
        recall=_recall(labels),
        precision=right / len(marks) if marks else None,
        held_out_recall=_recall(held_out),
        hidden=hidden / sum(label.end - label.start for label, _ in labels),
    )


def _recall(labels: Sequence[tuple[Label, Labelled]]) -> float:
    found = sum(_is_found(label, text) for label, text in labels)
    return found / len(labels)


def _is_found(label: Label, text: Labelled) -> bool:
    return any(kind_measured(mark) == label.kind and label.overlaps(mark) for mark in text.marks)


def _hidden(label: Label, text: Labelled) -> int:
    """Count the characters of a label that a mask of any kind would cover."""
    return sum(max(0, min(label.end, mark.end) - max(label.start, mark.start)) for mark in text.marks)


def citizens(data: Path) -> Iterator[tuple[str, list[str], list[str]]]:
    """Yield collections of citizens' and customers' comments: name, texts, languages."""
    yield _column(data, "banking77-en/train.csv", "text", "en")
    yield _column(data, "dc-vision-zero-safety/Vision_Zero_Safety.csv", "COMMENTS", "en", "cp1252", "\t")
    yield _column(data, "decide-madrid-2019/comments.csv", "text", "es")
    yield _column(data, "turkish-store-reviews/reviews_utf8.csv", "text", "tr")
    yield _column(data, "truevoice-intent-th/mari_test.csv", "texts", "th")
    yield _column(data, "wisesight-sentiment-th/wisesight_all.csv", "text", "th")
    with (data / "polis-opendata" / "all_comments.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    yield "polis-opendata", [row["comment_body"] for row in rows], [row["lang"] for row in rows]


def _column(
    data: Path, path: str, column: str, language: str, encoding: str = "utf-8", delimiter: str = ","
) -> tuple[str, list[str], list[str]]:
    with (data / path).open(encoding=encoding, newline="") as file:
        texts = [row[column] or "" for row in csv.DictReader(file, delimiter=delimiter)]
    return path.split("/", maxsplit=1)[0], texts, [language] * len(texts)


def _say_measured(measured: dict[Kind, Measured]) -> None:
    for kind, row in measured.items():
        shares = asdict(row) | {"kind": kind}
        print(json.dumps({name: round(x, 3) if isinstance(x, float) else x for name, x in shares.items()}))


def _say_citizens(data: Path, show: str | None, sample: int) -> None:
    for name, texts, languages in citizens(data):
        start = time.process_time()
        marks = find(texts, languages)
        seconds = time.process_time() - start
        counts = Counter(mark.kind for found in marks for mark in found)
        each_thousand = {kind: round(1000 * counts[kind] / len(texts), 2) for kind in KINDS if counts[kind]}
        told = {"set": name, "texts": len(texts), "texts_each_second": round(len(texts) / seconds)}
        print(json.dumps(told | {"marks_in_1000": each_thousand}), flush=True)
        if show:
            pairs = [(text, mark) for text, found in zip(texts, marks, strict=True) for mark in found]
            _say_sample([(text, mark) for text, mark in pairs if mark.kind == show], sample)


def _say_sample(marks: Sequence[tuple[str, Mark]], size: int) -> None:
    for text, mark in random.Random(1).sample(marks, min(size, len(marks))):
        before, after = text[max(0, mark.start - 30) : mark.start], text[mark.end : mark.end + 30]
        around = f"{before!r} >> {text[mark.start : mark.end]!r} << {after!r}"
        print(f"    {mark.method} ({mark.confidence}): {around}")


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--show", choices=KINDS, help="print a sample of the marks of a kind")
    parser.add_argument("--sample", type=int, default=40, help="how many of each collection")
    options = parser.parse_args()
    csv.field_size_limit(2**31 - 1)
    data = shared_data()
    if not data.is_dir():
        sys.exit("The public collections are not here: set VOC_SHARED to their folder.")
    _say_measured(measure(read_labelled(data)))
    _say_citizens(data, options.show, options.sample)
    libraries = {name: version(name) for name in ("phonenumberslite", "python-stdnum", "pythainlp")}
    print(json.dumps({"machine": platform.machine(), "python": platform.python_version()} | libraries))


if __name__ == "__main__":
    main()
