"""How long the whole way takes, from a file of comments to findings, beside plain BERTopic; and whether it ends alike.

Both sides are cold processes that take turns on the same comments: the English public sets pooled and shuffled.
`voc run` imports, looks for copies and personal data, embeds, finds and names themes, draws the map, scores
sentiment, stores all and writes the findings; the other side (`plain_bertopic.py`) embeds and models topics alone.
CPU seconds are the steadier figure on a machine with other work. Peak memory is that of the largest process.
Prints a line of JSON for each run; `digest` is over every theme, membership, place and sentiment of the run.

    python benchmarks/whole_runs.py 10000                  once each, taking turns
    python benchmarks/whole_runs.py 10000 --turns 3
    python benchmarks/whole_runs.py 2000 --alone --turns 20    the same comments again and again: is it the same?
    python benchmarks/whole_runs.py 10000 --alone --again 2.0  then another granularity of the same study

Needs the public sets (VOC_SHARED, or `shared` beside the project) and, unless `--alone`, `make peer`.
"""

from __future__ import annotations

import argparse
import csv
import hashlib
import json
import os
import random
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from themes import DATA, ENGLISH, PEER, PEER_SCRIPT, ROOT, SETS, Set, read

csv.field_size_limit(2**30)
MORE = [
    Set("banking77-en/test.csv", "text", "category"),
    Set("tweeteval-sentiment-en/sentiment.csv", "text", "label"),
    Set("tweeteval-sentiment-en/stance.csv", "text", "target"),
    Set("xlm-t-sentiment-8lang/en.csv", "text", "label"),
    Set("polis-opendata/all_comments.csv", "comment_body", "lang"),
    Set("sib200-topics-multilingual/en.csv", "text", "category"),
]
FOUND = (
    "SELECT number, name, language, words, representatives FROM cluster WHERE run_id = ? ORDER BY 1",
    "SELECT text_id, cluster, strength FROM assignment WHERE run_id = ? ORDER BY 1, 2",
    "SELECT text_id, language, x, y FROM text_reading WHERE run_id = ? ORDER BY 1",
    "SELECT text_id, polarity, label, score, confidence FROM sentiment WHERE run_id = ? ORDER BY 1, 2",
)


def pooled(number: int) -> list[str]:
    """Return `number` English texts of all sets in a fixed order; when they give out, halves of two in one.

    Whole ones in one would be a chain of letters and additions through all texts, as no study has it.
    """
    texts: dict[str, None] = {}
    for chosen in [*(SETS[name] for name in ENGLISH), *MORE]:
        found, _, labels = read(chosen)
        english = chosen.label != "lang"
        texts |= {text: None for text, label in zip(found, labels, strict=True) if english or label == "en"}
    pool = list(texts)
    chance = random.Random(0)
    chance.shuffle(pool)
    whole = pool[:]
    while len(pool) < number:
        first, second = chance.choice(whole).split(), chance.choice(whole).split()
        pool.append(" ".join([*first[: len(first) // 2], *second[len(second) // 2 :]]))
    return pool[:number]


def measured(command: Sequence[str]) -> dict[str, Any]:
    """Run a command to its end and return wall and CPU seconds and the largest process's peak memory."""
    started = time.perf_counter()
    with tempfile.TemporaryFile() as answer:
        process = subprocess.Popen(command, stdout=answer)
        _, status, used = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        answer.seek(0)
        said = answer.read().decode()
    if process.returncode:
        sys.exit(f"{command[0]} ended with code {process.returncode}")
    return {
        "wall_s": round(time.perf_counter() - started, 1),
        "cpu_s": round(used.ru_utime + used.ru_stime, 1),
        "peak_mb": used.ru_maxrss // 1024,
        "load": round(os.getloadavg()[0], 1),
        "said": said,
    }


def digest_of(study: Path) -> str:
    """Return a fingerprint of all that the newest run of a study found."""
    digest = hashlib.sha256()
    with sqlite3.connect(f"file:{study}?mode=ro", uri=True) as database:
        (run,) = database.execute("SELECT max(id) FROM run").fetchone()
        for query in FOUND:
            digest.update(repr(database.execute(query, (run,)).fetchall()).encode())
    return digest.hexdigest()


def stages_of(study: Path) -> dict[str, float]:
    """Return the seconds of each stage of the newest run."""
    with sqlite3.connect(f"file:{study}?mode=ro", uri=True) as database:
        (timings,) = database.execute("SELECT timings FROM run ORDER BY id DESC LIMIT 1").fetchone()
    return json.loads(timings)


def voc(*words: str) -> list[str]:
    """Return a command line of the workbench."""
    return [sys.executable, "-m", "workbench", *words]


def of_the_workbench(file: Path, folder: Path, again: float | None) -> Iterator[dict[str, Any]]:
    """Yield the figures of `voc run`, and those of another granularity of the same study."""
    study = folder / "study.voc"
    first = measured(voc("run", str(file), "--to", str(folder), "--text", "text", "--json", "--replace"))
    yield first | {"side": "workbench", "stages": stages_of(study), "digest": digest_of(study)[:16]}
    if again is not None:
        second = measured(voc("analyze", str(study), "--granularity", str(again), "--json"))
        yield second | {
            "side": "workbench again",
            "stages": stages_of(study),
            "digest": digest_of(study)[:16],
        }


def of_the_peer(file: Path) -> dict[str, Any]:
    """Return the figures of plain BERTopic."""
    found = measured([str(PEER), str(PEER_SCRIPT), str(file), "text"])
    return found | {"side": "plain BERTopic", "stages": json.loads(found["said"].splitlines()[-1])}


def runs(asked: argparse.Namespace, folder: Path) -> Iterator[dict[str, Any]]:
    """Yield every run's figures, the sides taking turns."""
    file = folder / "comments.csv"
    with file.open("w", encoding="utf-8", newline="") as stream:
        csv.writer(stream).writerows([["text"], *([text] for text in pooled(asked.number))])
    for _ in range(asked.turns):
        yield from of_the_workbench(file, folder / "out", asked.again)
        if not asked.alone:
            yield of_the_peer(file)


def main() -> None:
    """Measure as the command line asks."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("number", type=int, help="how many comments")
    parser.add_argument("--turns", type=int, default=1)
    parser.add_argument("--alone", action="store_true", help="leave the other side out")
    parser.add_argument("--again", type=float, help="a granularity to analyse the study with once more")
    asked = parser.parse_args()
    if not DATA.is_dir():
        sys.exit(f"There is no {DATA}: set VOC_SHARED to the folder of the public data sets.")
    os.chdir(ROOT)
    with tempfile.TemporaryDirectory() as folder:
        for row in runs(asked, Path(folder)):
            del row["said"]
            print(json.dumps({"comments": asked.number, **row, "cores": os.cpu_count()}), flush=True)


if __name__ == "__main__":
    main()
