"""Has a large file read by a process of its own, so that reading its rows and storing them have a processor each.

Within one process they take turns: the interpreter does one thing at a time.
"""

from __future__ import annotations

import subprocess
from collections.abc import Generator
from contextlib import closing, suppress
from itertools import islice

from workbench.domain.intake import Preview
from workbench.protocol.launcher import READER_ROLE, own_command, worker_environment
from workbench.services.bundles import Order, ReaderLostError, order_of, receive
from workbench.services.reader import pressed
from workbench.store.rows import Batch, RowPress

WORTH_IT = 2 << 20
"""Bytes of a file below which starting a process costs more than it gains."""


def batches(preview: Preview, press: RowPress, at_once: int) -> Generator[Batch]:
    """Yield a file's rows in batches of `at_once`, from another process; where that fails, `press` makes the rest.

    Raises:
        Problem: the file changed since the preview, or became unreadable.
    """
    done = 0
    with suppress(ReaderLostError), closing(_from_reader(order_of(preview, press, at_once))) as found:
        for batch in found:
            yield batch
            done += 1
        return
    yield from islice(pressed(preview, press, at_once), done, None)


def _from_reader(order: Order) -> Generator[Batch]:
    try:
        with _reader() as reader:
            assert reader.stdin is not None and reader.stdout is not None  # noqa: S101, PT018 - both were asked for
            try:
                reader.stdin.write(order.to_line())
                reader.stdin.flush()
                while (batch := receive(reader.stdout)) is not None:
                    yield batch
            finally:
                reader.kill()
    except OSError as error:  # it could not be started, or was gone before it was told anything
        raise ReaderLostError from error


def _reader() -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        [*own_command(), READER_ROLE],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env=worker_environment(),
    )
