"""Reads a file for a study that another process keeps: the role `--reader` of the program."""

from __future__ import annotations

import gc
import os
import signal
import sys
from collections.abc import Generator
from itertools import islice
from pathlib import Path
from typing import IO

from workbench import sources
from workbench.domain.intake import Mapping, Preview
from workbench.domain.problems import Problem
from workbench.services.bundles import Order, send
from workbench.store.rows import Batch, RowPress


def run() -> int:
    """Read the file that the order on standard input tells of, and send its rows; return the exit code."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C is met by the owner, who ends this process
    speak = _claim_output()
    order = Order.from_line(sys.stdin.buffer.readline())
    preview = Preview(Path(order.path), order.sha256, "", Mapping.from_json(order.mapping), (), ())
    gc.disable()  # rows never form circles of objects, and looking for some takes a tenth of the time
    press = RowPress(order.source, order.scope, bytes.fromhex(order.salt))
    try:
        for batch in pressed(preview, press, order.at_once):
            send(speak, batch)
        send(speak, None)
    except Problem as problem:
        send(speak, problem)
    except BrokenPipeError:  # nobody waits any more
        return 1
    return 0


def pressed(preview: Preview, press: RowPress, at_once: int) -> Generator[Batch]:
    """Yield the rows of a file in batches of `at_once`.

    Raises:
        Problem: the file changed since the preview, or became unreadable.
    """
    rows = sources.read(preview)
    while (batch := press.press(list(islice(rows, at_once)))).records:
        yield batch


def _claim_output() -> IO[bytes]:
    """Keep standard output for the batches, whatever a library prints."""
    stream = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())
    return stream
