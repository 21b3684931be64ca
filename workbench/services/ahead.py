"""Embeds comments while they are still being looked through: the longest stage needs nothing of the others."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager
from threading import Thread

from workbench.protocol.launcher import WorkerProcess
from workbench.protocol.workfolder import WorkFolder
from workbench.services.preparation import is_needed
from workbench.services.vectors import hand_over_vectors, salvage_vectors
from workbench.store.snapshot import Snapshot, take_snapshot
from workbench.store.study import Study

# Below this the second process costs more than it gains.
_WORTH_IT = 2_000


@contextmanager
def embedding_ahead(study: Study) -> Generator[None]:
    """Have a worker embed the study's texts as long as the block lasts, where they are still to be looked through.

    What it finished is in the study afterwards; what went wrong is met again, and told, by the analysis.

    Raises:
        Problem: the folder beside the study cannot be written.
    """
    snapshot = take_snapshot(study) if is_needed(study) else None
    if snapshot is None or len(snapshot.texts) < _WORTH_IT:
        yield
        return
    folder = WorkFolder.of_study(study.path)
    salvage_vectors(study, folder)
    worker = _hand_over(study, folder, snapshot)
    following = Thread(target=_follow, args=(worker,), daemon=True, name="embedding-ahead")
    following.start()
    try:
        yield
    finally:
        worker.cancel()
        following.join()
        salvage_vectors(study, folder)


def _hand_over(study: Study, folder: WorkFolder, snapshot: Snapshot) -> WorkerProcess:
    folder.begin()
    folder.write_embedding(snapshot.texts, snapshot.given)
    folder.write_hashes(snapshot.hashes)
    hand_over_vectors(study, folder, snapshot)
    return WorkerProcess(folder.path)


def _follow(worker: WorkerProcess) -> None:
    for _ in worker.events():
        pass
