from __future__ import annotations

import hashlib
import json
import shutil
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from workbench.analysis.sentiment import score
from workbench.analysis.sentiment.models import Models
from workbench.analysis.sentiment.shelf import LIST, models_listed
from workbench.domain.problems import Problem


@pytest.fixture
def folder(tmp_path: Path, sentiment_resources: Path) -> Path:
    return Path(shutil.copytree(sentiment_resources, tmp_path / "sentiment"))


def asked(folder: Path, text: str, language: str) -> int:
    models = Models.in_folder(folder)
    dense = np.zeros((1, 384), dtype=np.float32)
    return int(score([text], [language], ["open"], dense, models).label[0])


@pytest.mark.parametrize("language", ["en", "es", "tr", "th", "ko"])
def test_that_a_changed_byte_is_noticed_before_a_model_speaks(folder: Path, language: str) -> None:
    weights = folder / language / "weights.npz"
    content = bytearray(weights.read_bytes())
    content[-200] ^= 1
    weights.write_bytes(content)
    with pytest.raises(Problem) as problem:
        asked(folder, "Bueno", language)
    assert problem.value.code == "model.damaged"


def test_that_a_changed_lexicon_is_noticed(folder: Path) -> None:
    with (folder / "es" / "lexicon.csv").open("a", encoding="utf-8") as file:
        file.write("lluvia,noun,-3,,\n")
    with pytest.raises(Problem, match=r"es/lexicon\.csv"):
        asked(folder, "Llueve", "es")


def test_that_a_missing_file_is_a_problem_of_its_language_alone(folder: Path) -> None:
    (folder / "th" / "weights.npz").unlink()
    assert asked(folder, "Muy buen servicio", "es") == 1
    with pytest.raises(Problem) as problem:
        asked(folder, "ดีมาก", "th")
    assert problem.value.code == "model.missing"


def test_that_a_list_which_cannot_be_read_is_a_problem(folder: Path) -> None:
    (folder / LIST).write_text("{", encoding="utf-8")
    with pytest.raises(Problem) as problem:
        models_listed(folder)
    assert problem.value.code == "model.damaged"


def test_that_pickled_arrays_are_refused(folder: Path) -> None:
    weights = folder / "es" / "weights.npz"
    np.savez(weights, coefficients=np.array([{}], dtype=object), intercepts=np.zeros(3))
    listed = json.loads((folder / LIST).read_text(encoding="utf-8"))
    listed["es"]["files"]["es/weights.npz"] = hashlib.sha256(weights.read_bytes()).hexdigest()
    (folder / LIST).write_text(json.dumps(listed), encoding="utf-8")
    with pytest.raises(ValueError, match="pickle"):
        asked(folder, "Bueno", "es")


def test_that_a_fingerprint_is_that_of_the_files_as_sha256sum_lists_them(sentiment_resources: Path) -> None:
    files = models_listed(sentiment_resources)["es"]
    paths = ["es/lexicon.csv", "es/weights.npz"]
    lines = [
        f"{hashlib.sha256((sentiment_resources / path).read_bytes()).hexdigest()}  {path}\n" for path in paths
    ]
    assert files.use.sha256 == hashlib.sha256("".join(lines).encode()).hexdigest()


def test_that_scoring_a_lexicon_language_loads_no_model_library() -> None:
    code = (
        "import sys; from workbench.analysis.sentiment import score;"
        "assert score(['Muy bueno'], ['es'], ['open'], None).label[0] == 1;"
        "print(sorted({'sklearn', 'scipy', 'onnxruntime', 'vaderSentiment'} & set(sys.modules)))"
    )
    root = Path(__file__).resolve().parents[3]
    done = subprocess.run([sys.executable, "-c", code], cwd=root, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
