"""How long the map takes to draw a frame while it is moved and zoomed, beside pyqtgraph's scatter plot.

Both sides show the same made-up dots (in sixty crowds, coloured in eight colours) in the same window and take the same
way over them: moving by some pixels a frame, then zooming in by steps. A frame is timed from the change of the view
until it is painted. Prints a line of JSON for each side and kind of movement, milliseconds a frame. Needs no screen:
Qt draws into memory, as it does for the map on every screen.

    python benchmarks/map.py                     100,000 dots, thirty frames of each kind
    python benchmarks/map.py --dots 20000 --frames 60
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import time
from collections.abc import Callable
from importlib import import_module
from importlib.metadata import version
from pathlib import Path
from statistics import median
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
SIZE = (1000, 700)
sys.path.insert(0, str(ROOT))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import numpy as np  # noqa: E402 - the path to the project had to be known first
from PySide6.QtCore import QObject  # noqa: E402 - as above
from PySide6.QtWidgets import QApplication  # noqa: E402 - as above

from workbench.services.map import Places, Shades  # noqa: E402 - as above
from workbench.ui.charts.categories import category_inks  # noqa: E402 - as above
from workbench.ui.look.appearance import Appearance  # noqa: E402 - as above
from workbench.ui.map.canvas import Canvas  # noqa: E402 - as above
from workbench.ui.map.dots import Dots  # noqa: E402 - as above
from workbench.ui.map.regions import theme_regions  # noqa: E402 - as above

Step = Callable[[int], object]


def made_up(count: int) -> Places:
    """Return `count` places in sixty crowds, each a theme; one text in ten is carried by several comments."""
    rng = np.random.default_rng(7)
    crowd = rng.integers(0, 60, count).astype(np.int32)
    middles = rng.normal(size=(60, 2))
    where = (middles[crowd] + rng.normal(size=(count, 2)) * 0.12).astype(np.float32)
    comments = np.maximum(1, rng.pareto(2, count)).astype(np.int32)
    texts = np.arange(count)
    themes = Shades(tuple(f"Theme {number}" for number in range(60)), crowd)
    return Places("r", texts, where[:, 0], where[:, 1], comments, texts, themes)


def our_map(application: QApplication, places: Places, root: QObject) -> tuple[Any, Step, Step]:
    """Return the workbench's map, and what moves and zooms it."""
    appearance = Appearance(application, root)
    canvas = Canvas("map", "", appearance)
    canvas.resize(*SIZE)
    dots = Dots(places)
    dots.colour(places.themes.codes % 8)
    canvas.inks = tuple(category_inks(8, appearance.look))
    canvas.show_map(dots, theme_regions(places), str)
    return (
        canvas,
        lambda frame: canvas.go(canvas.plane.moved(-7 if frame % 2 else 9, 3)),
        lambda _: canvas.zoom(1.15),
    )


def plain_plot(places: Places) -> tuple[Any, Step, Step]:
    """Return pyqtgraph's plot with one item for all dots, and what moves and zooms it."""
    pyqtgraph: Any = import_module("pyqtgraph")
    plot = pyqtgraph.PlotWidget(background="w")
    plot.resize(*SIZE)
    colours = [pyqtgraph.mkBrush(n * 30, 80, 200 - n * 20) for n in range(8)]
    brushes = [colours[code % 8] for code in places.themes.codes.tolist()]
    sizes = 3 * places.comments**0.35
    plot.addItem(pyqtgraph.ScatterPlotItem(places.x, places.y, size=sizes, pen=None, brush=brushes))
    view = plot.getViewBox()
    return (
        plot,
        lambda frame: view.translateBy(x=0.02 if frame % 2 else -0.03, y=0.01),
        lambda _: view.scaleBy((0.87, 0.87)),
    )


def timed(application: QApplication, step: Step, frames: int) -> tuple[list[float], float]:
    """Return the milliseconds of each frame until it was painted, and the processor's milliseconds a frame.

    The first frame is not counted. The processor's time tells more where the machine does other things too.
    """
    taken: list[float] = []
    busy = 0.0
    for frame in range(frames + 1):
        started, began = time.perf_counter(), time.process_time()
        step(frame)
        application.processEvents()
        if frame:
            taken.append((time.perf_counter() - started) * 1000)
            busy += (time.process_time() - began) * 1000
    return taken, busy / frames


def main() -> None:
    """Measure both sides and print."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--dots", type=int, default=100_000)
    parser.add_argument("--frames", type=int, default=30)
    chosen = parser.parse_args()
    application = QApplication([])
    places, root = made_up(chosen.dots), QObject()
    sides = {"the map": our_map(application, places, root), "pyqtgraph's ScatterPlotItem": plain_plot(places)}
    for side, (widget, move, zoom) in sides.items():
        widget.show()
        application.processEvents()
        for kind, step in (("moving", move), ("zooming", zoom)):
            taken, busy = timed(application, step, chosen.frames)
            told = {"side": side, "what": kind, "dots": chosen.dots, "ms a frame": round(median(taken), 1)}
            told |= {
                "processor ms a frame": round(busy, 1),
                "slowest": round(max(taken), 1),
                "frames": len(taken),
            }
            told |= {"pyqtgraph": version("pyqtgraph"), "numpy": version("numpy"), "cores": os.cpu_count()}
            print(json.dumps(told), flush=True)
        widget.close()


if __name__ == "__main__":
    main()
