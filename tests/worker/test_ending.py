"""A worker that has said its last word ends as a program does, though its owner still holds its input."""

from __future__ import annotations

import subprocess
from pathlib import Path

from workbench.protocol.events import Failed, from_line
from workbench.protocol.launcher import WORKER_ROLE, own_command, worker_environment


def test_that_a_worker_ends_of_its_own_accord(tmp_path: Path) -> None:
    command = [*own_command(), WORKER_ROLE, str(tmp_path / "nothing")]
    with subprocess.Popen(
        command,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env=worker_environment(),
        text=True,
    ) as process:
        assert process.stdout is not None
        last = process.stdout.read().splitlines()[-1]
        code = process.wait()
    assert isinstance(from_line(last), Failed)
    assert code == 0
