"""Keeps the steps in which an encoder counts: a small file that belongs to the published weights."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from workbench.analysis.embedding.graph import Step, Steps


def read(path: Path) -> Steps:
    """Read the steps that `write` wrote, by linear layer."""
    from safetensors.numpy import load_file

    found = load_file(path)
    layers = [name.removesuffix(".zero") for name in found if name.endswith(".zero")]
    return {
        layer: Step(found[f"{layer}.worth"].astype(np.float32), int(found[f"{layer}.zero"][0]))
        for layer in layers
    }


def write(path: Path, steps: Steps) -> None:
    """Write steps to a file; what they are worth is kept to float16, like vectors."""
    from safetensors.numpy import save_file

    worth = {f"{layer}.worth": step.worth.astype(np.float16) for layer, step in steps.items()}
    zero = {f"{layer}.zero": np.array([step.zero], dtype=np.uint8) for layer, step in steps.items()}
    save_file(worth | zero, path)
