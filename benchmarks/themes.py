"""How near the themes come to people's own categories, and how long they take, on public labelled sets.

Each set is analysed by a cold process from texts to map, as the worker does: identify languages, embed, find
themes. Compared with the labels are the themes of all unique texts, those without a theme as a group of their
own: AMI is adjusted mutual information, ARI the adjusted Rand index. Prints a line of JSON for each run and a
table at the end. Needs the public sets (VOC_SHARED, or `shared` beside the project). With `--peer` plain BERTopic
with its defaults and the same encoder (`plain_bertopic.py` beside the sets, in the environment that `make peer`
makes) is given the same texts in the same run.

    python benchmarks/themes.py                     the English sets
    python benchmarks/themes.py madrid sib200-tr    some sets by name; `--list` says which there are
    python benchmarks/themes.py --recipe classic --runs 2
    python benchmarks/themes.py --all --peer        every labelled set, beside plain BERTopic
"""

from __future__ import annotations

import argparse
import csv
import json
import os
import platform
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from importlib import import_module
from importlib.metadata import version
from pathlib import Path
from typing import Any

STARTED = time.perf_counter()
ROOT = Path(__file__).resolve().parent.parent
SHARED = Path(os.environ.get("VOC_SHARED", ROOT.parent / "shared"))
DATA = SHARED / "data"
PEER_SCRIPT = SHARED / "reference" / "plain_bertopic.py"
PEER = ROOT / ".peer" / "bin" / "python"
sys.path.insert(0, str(ROOT))

from workbench.domain.recipe import RECIPES, Recipe  # noqa: E402 - the path to it is known only now
from workbench.domain.text import normalise  # noqa: E402 - as above

LIBRARIES = ("bertopic", "graspologic-native", "numpy", "onnxruntime", "scikit-learn", "umap-learn")


@dataclass(frozen=True)
class Set:
    """A labelled set: its file, how it is written, and the columns of text and label."""

    file: str
    text: str
    label: str
    encoding: str = "utf-8"
    delimiter: str = ","


SETS = {
    "banking77": Set("banking77-en/train.csv", "text", "category"),
    "stackoverflow": Set("stackoverflow-shorttext-en/stackoverflow.csv", "text", "label"),
    "dc-vision-zero": Set(
        "dc-vision-zero-safety/Vision_Zero_Safety.csv", "COMMENTS", "REQUESTTYPE", "cp1252", "\t"
    ),
    "polis": Set("polis-opendata/all_comments.csv", "comment_body", "conversation"),
    "madrid": Set("decide-madrid-2019/comments.csv", "text", "proposalId"),
    "truevoice": Set("truevoice-intent-th/mari_train.csv", "texts", "destination"),
}
ENGLISH: list[str] = ["banking77", "stackoverflow", "dc-vision-zero"]


def known_sets() -> dict[str, Set]:
    """Return all sets there are, those of sib200 by their language."""
    folder = DATA / "sib200-topics-multilingual"
    several = {
        f"sib200-{file.stem}": Set(f"{folder.name}/{file.name}", "text", "category")
        for file in folder.glob("*.csv")
    }
    return SETS | dict(sorted(several.items()))


def read(chosen: Set) -> tuple[list[str], list[int], list[str]]:
    """Return the unique texts, how many comments carry each, and the label of the first of these."""
    path = DATA / chosen.file
    if not path.is_file():
        sys.exit(f"There is no {path}: set VOC_SHARED to the folder of the public data sets.")
    counts: dict[str, int] = {}
    labels: dict[str, str] = {}
    with path.open(encoding=chosen.encoding, newline="") as file:
        for row in csv.DictReader(file, delimiter=chosen.delimiter):
            text, label = normalise(row[chosen.text] or ""), row[chosen.label]
            if text and label:
                counts[text] = counts.get(text, 0) + 1
                labels.setdefault(text, label)
    return list(counts), list(counts.values()), list(labels.values())


class Watch:
    """Adds up seconds by stage."""

    def __init__(self) -> None:
        self.seconds: dict[str, float] = {}
        self._since = time.perf_counter()

    def lap(self, stage: str) -> None:
        now = time.perf_counter()
        self.seconds[stage] = round(self.seconds.get(stage, 0.0) + now - self._since, 2)
        self._since = now


def measure(name: str, recipe: Recipe, precision: Any) -> dict[str, Any]:
    """Analyse one set in this process and return what was measured."""
    watch = Watch()
    texts, counts, labels = read(known_sets()[name])
    watch.lap("read")
    from workbench.analysis.embedding.minilm import minilm
    from workbench.analysis.language import identify
    from workbench.analysis.themes import discover, needs_vectors, warm_up

    warm_up()
    languages = [guess.code for guess in identify(texts)]
    watch.lap("language")
    wanted = needs_vectors(languages)
    encoder = minilm(precision)
    import numpy as np

    dense = np.zeros((len(texts), encoder.identity.dimension), dtype=np.float32)
    dense[wanted] = encoder.encode([text for text, want in zip(texts, wanted, strict=True) if want])
    watch.lap("embed")
    found = discover(texts, languages, dense, recipe, _laps(watch), counts)
    np.asarray(found.xy)  # the map is waited for
    total = time.perf_counter() - STARTED
    metrics = import_module("sklearn.metrics")
    return {
        "set": name,
        "recipe": recipe.name,
        "seed": recipe.seed,
        "granularity": recipe.granularity,
        "precision": precision,
        "n": len(texts),
        "labels": len(set(labels)),
        "themes": len(found.clusters),
        "unassigned": round(float((found.labels < 0).mean()), 3),
        "ami": round(float(metrics.adjusted_mutual_info_score(labels, found.labels)), 3),
        "ari": round(float(metrics.adjusted_rand_score(labels, found.labels)), 3),
        "seconds": watch.seconds,
        "total_s": round(total, 1),
        "cpu_s": round(time.process_time(), 1),
        "peak_mb": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024,
        "load": round(os.getloadavg()[0], 1),
        "cores": os.cpu_count(),
        "versions": {"python": platform.python_version()}
        | {library: version(library) for library in LIBRARIES},
    }


def _laps(watch: Watch) -> Callable[[str, float], None]:
    def tell(stage: str, share: float) -> None:
        if share == 1:
            watch.lap(stage)

    return tell


def in_cold_processes(names: list[str], arguments: argparse.Namespace) -> Iterator[dict[str, Any]]:
    """Yield what a process of its own measured, for each set and run."""
    for name in names:
        for run in range(arguments.runs):
            command = [
                sys.executable, __file__, "--here", name, "--recipe", arguments.recipe,
                "--granularity", str(arguments.granularity), "--precision", arguments.precision,
                "--seed", str(arguments.seed + run),
            ]  # fmt: skip
            done = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True)
            yield json.loads(done.stdout)
            if arguments.peer:
                yield of_the_peer(name)


def of_the_peer(name: str) -> dict[str, Any]:
    """Return what plain BERTopic makes of the unique texts of a set."""
    texts, _, labels = read(known_sets()[name])
    with tempfile.NamedTemporaryFile("w", suffix=".csv", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([("text", "label"), *zip(texts, labels, strict=True)])
        file.flush()
        command = [str(PEER), str(PEER_SCRIPT), file.name, "text", "label"]
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        done = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    found = json.loads(done.stdout.splitlines()[-1])
    return {
        "set": name,
        "recipe": "plain BERTopic",
        "labels": len(set(labels)),
        "cpu_s": round(cpu, 1),
        **found,
    }


def table(rows: list[dict[str, Any]]) -> str:
    """Return the rows' main figures as lines of text."""
    columns = [
        "set",
        "recipe",
        "n",
        "labels",
        "themes",
        "unassigned",
        "ami",
        "ari",
        "total_s",
        "cpu_s",
        "peak_mb",
    ]
    lines = [columns, *([str(row[column]) for column in columns] for row in rows)]
    widths = [max(len(line[i]) for line in lines) for i in range(len(columns))]
    return "\n".join(
        "  ".join(cell.rjust(width) for cell, width in zip(line, widths, strict=True)) for line in lines
    )


def asked() -> argparse.Namespace:
    """Read the command line."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("sets", nargs="*", help="names of sets; none: the English ones")
    parser.add_argument("--list", action="store_true", help="say which sets there are")
    parser.add_argument("--all", action="store_true", help="every labelled set")
    parser.add_argument("--peer", action="store_true", help="plain BERTopic beside it")
    parser.add_argument("--recipe", choices=RECIPES, default="communities")
    parser.add_argument("--granularity", type=float, default=1.0)
    parser.add_argument("--precision", choices=["compact", "full"], default="compact")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--runs", type=int, default=1, help="runs a set, each with the next seed")
    parser.add_argument("--here", action="store_true", help="analyse one set in this very process")
    return parser.parse_args()


def main() -> None:
    """Measure the sets that were asked for."""
    arguments = asked()
    names = arguments.sets or (list(known_sets()) if arguments.all else ENGLISH)
    if arguments.list:
        sys.exit("\n".join(known_sets()))
    unknown = [name for name in names if name not in known_sets()]
    if unknown:
        sys.exit(f"There is no set {unknown[0]}; --list says which there are.")
    if arguments.here:
        recipe = Recipe(arguments.recipe, arguments.seed, arguments.granularity)
        print(json.dumps(measure(names[0], recipe, arguments.precision)))
        return
    rows: list[dict[str, Any]] = []
    for row in in_cold_processes(names, arguments):
        print(json.dumps(row), flush=True)
        rows.append(row)
    print(table(rows))


if __name__ == "__main__":
    main()
