"""What tests of the analysis share."""

from __future__ import annotations

import warnings
from importlib import import_module

import pytest


@pytest.fixture(scope="session")
def libraries() -> None:
    """Import the topic libraries once: what they warn of while they are imported is not ours to mend."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        for name in ("umap", "hdbscan", "bertopic"):
            import_module(name)
