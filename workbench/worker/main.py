"""Runs one task from its work folder to its result, telling its owner by lines of JSON."""

from __future__ import annotations

import json
import os
import sys
import threading
import traceback
from collections.abc import Callable
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import IO

from workbench import __version__
from workbench.domain.problems import Problem
from workbench.domain.spoken import spoken
from workbench.protocol.events import Event, Failed, Finished, to_line
from workbench.protocol.workfolder import Result, WorkFolder
from workbench.worker.reporting import Reporter, expected_costs

_LIBRARIES = (
    "bertopic",
    "umap-learn",
    "hdbscan",
    "scikit-learn",
    "numpy",
    "onnxruntime",
    "graspologic-native",
)


def run(folder: Path) -> int:
    """Do the task in `folder` and return the exit code: 0 when it ended as it should, or told why not."""
    speak = _claim_output()
    _end_with_owner()

    def send(event: Event) -> None:
        speak.write(to_line(event) + "\n")
        speak.flush()

    try:
        _do(WorkFolder(folder), send)
    except Problem as problem:
        send(Failed(problem))
    except MemoryError:
        send(Failed(Problem("analysis.out_of_memory")))
    except Exception as error:  # noqa: BLE001 - the error funnel ends here
        _log_without_texts(error)
        send(
            Failed(
                Problem("unexpected", reason=spoken("{error} in the analysis", error=type(error).__name__))
            )
        )
    return 0


def answer(asked: str) -> int:
    """Answer a question (JSON: "question" and its details) with one JSON document; return the exit code."""
    from workbench.worker.questions import ANSWERS

    speak = _claim_output()
    details: dict[str, str] = json.loads(asked)
    question = details.pop("question")
    if question not in ANSWERS:
        return 2
    try:
        told = json.dumps(ANSWERS[question](**details))
    except Problem as problem:
        told = to_line(Failed(problem))
    speak.write(told + "\n")
    speak.flush()
    return 0


def _do(folder: WorkFolder, send: Callable[[Event], None]) -> None:
    match folder.kind():
        case "prepare":
            from workbench.worker.preparing import prepare

            prepare(folder, send, _versions())
        case "calibrate":
            from workbench.worker.calibrating import calibrate

            calibrate(folder, send)
        case "calibrate tags":
            from workbench.worker.tag_calibrating import calibrate_tags

            calibrate_tags(folder, send)
        case "embed":
            _embed_ahead(folder, send)
        case "assign":
            from workbench.worker.assigning import assign

            assign(folder, send, _versions())
        case "draw":
            from workbench.worker.beside import draw

            draw(folder)
        case "read":
            from workbench.worker.beside import read

            read(folder)
        case _:
            _analyse(folder, send)
    send(Finished())


def _analyse(folder: WorkFolder, send: Callable[[Event], None]) -> None:
    from workbench.analysis.themes import discover, warm_up
    from workbench.worker import steps
    from workbench.worker.before_themes import embedded
    from workbench.worker.beside import maps_beside, readings_beside
    from workbench.worker.levels import leave_levels
    from workbench.worker.sentences import memberships_of

    warm_up()
    task, recipe = folder.texts(), folder.recipe()
    reporter = Reporter(expected_costs(len(task.texts), sum(map(len, task.texts))), send)
    reporter.tell("start", 0, 1)
    languages = steps.languages_of(task, reporter.tell)
    known = embedded(folder, task, recipe, languages, reporter.tell)
    readings = readings_beside(folder, task, languages, known.dense, reporter.tell)
    discovery = discover(
        task.texts,
        known.languages,
        known.compared,
        recipe,
        lambda stage, fraction: reporter.tell("discover", round(fraction * 100), 100, stage),
        counts=task.counts.tolist(),
        private=task.private,
        places=folder.map_of(steps.encoders_used(known.identities), _versions()),
        codes=known.codes,
        draw=maps_beside(folder),
    )
    memberships, further = memberships_of(task.texts, discovery, known.sentences, reporter.tell)
    # Others work on both; what this worker still had to do itself is done.
    xy, read = discovery.xy, readings()
    reporter.tell("finish", 0, 1)
    leave_levels(folder, discovery, further)
    reporter.finish()
    folder.write_result(
        Result(
            languages=languages,
            labels=discovery.labels,
            strength=discovery.strength,
            xy=xy,
            sentiment=read.sentiment,
            score=read.score,
            confidence=read.confidence,
            clusters=steps.clusters_of(discovery),
            models=steps.encoders_used(known.identities) | read.models,
            versions=_versions(),
            timings=reporter.timings,
            parts=read.parts,
            memberships=memberships,
            tags=read.tags,
        )
    )


def _embed_ahead(folder: WorkFolder, send: Callable[[Event], None]) -> None:
    from workbench.worker import steps
    from workbench.worker.embedding import embed

    task = folder.texts()
    reporter = Reporter(expected_costs(len(task.texts), sum(map(len, task.texts))), send)
    embed(folder, task, steps.need_vectors_ahead(task), reporter.tell)


def _versions() -> dict[str, str]:
    found = {"workbench": __version__, "python": ".".join(map(str, sys.version_info[:3]))}
    for library in _LIBRARIES:
        try:
            found[library] = version(library)
        except PackageNotFoundError:
            found[library] = "unknown"
    return found


def _claim_output() -> IO[str]:
    """Keep the true standard output for events and turn whatever libraries print into the log."""
    speak = os.fdopen(os.dup(sys.stdout.fileno()), "w", encoding="utf-8")
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())
    return speak


def _end_with_owner() -> None:
    """End this process when the owner's end of the pipe closes, however the owner ended."""

    def wait() -> None:
        # Not through sys.stdin: whoever waits in its buffer when Python ends makes it end by SIGABRT.
        while os.read(sys.stdin.fileno(), 1):
            pass
        os._exit(3)

    threading.Thread(target=wait, daemon=True, name="owner-watch").start()


def _log_without_texts(error: BaseException) -> None:
    """Log where it happened; the message is left out, since it could quote a comment."""
    frames = traceback.extract_tb(error.__traceback__)
    places = "".join(f"  {frame.filename}:{frame.lineno} in {frame.name}\n" for frame in frames)
    sys.stderr.write(f"{type(error).__name__}\n{places}")
