"""What holds for every file of the project: short enough to read, at home on any machine, safe to load."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.architecture.committed import ROOT, committed_files, text_of

LONGEST = 400
# Written in pieces: this file is one of those that are read.
REGISTRIES = (
    "pypi." + "org",
    "pythonhosted." + "org",
    "anaconda." + "org",
    "npmjs." + "org",
    "npmjs." + "com",
)
REGISTRY = re.compile("|".join(re.escape(host) for host in REGISTRIES), re.IGNORECASE)
MACHINE_PATH = re.compile(
    r"(?<![\w./*~-])/(?:work|root|tmp|home/\w+|Users/\w+|opt/\w+)(?=[/\s\"'`),;:]|$)", re.MULTILINE
)
# Loading one of these runs whatever the file says.
UNSAFE_MODULES = {
    "pickle",
    "cPickle",
    "_pickle",
    "dill",
    "cloudpickle",
    "marshal",
    "shelve",
    "joblib",
    "jsonpickle",
}
UNSAFE_CALLS = {"read_pickle", "to_pickle", "eval", "exec"}


def python_files(folder: str) -> list[Path]:
    """Return the committed modules below `folder`."""
    return [path for path in committed_files() if path.suffix == ".py" and path.is_relative_to(ROOT / folder)]


def lines_with(pattern: re.Pattern[str]) -> list[str]:
    """Return where `pattern` stands, as `file:line: what`."""
    return [
        f"{path.relative_to(ROOT)}:{text.count(chr(10), 0, found.start()) + 1}: {found.group()}"
        for path in committed_files()
        for text in [text_of(path)]
        for found in pattern.finditer(text)
    ]


def unsafe_loads(source: str) -> Iterator[str]:
    """Yield every way in which `source` would let a data file run code."""
    for node in ast.walk(ast.parse(source)):
        match node:
            case ast.Import(names=names) if {
                alias.name.partition(".")[0] for alias in names
            } & UNSAFE_MODULES:
                yield f"line {node.lineno}: {ast.unparse(node)}"
            case ast.ImportFrom(module=str(module)) if module.partition(".")[0] in UNSAFE_MODULES:
                yield f"line {node.lineno}: {ast.unparse(node)}"
            case ast.Call(func=ast.Name(id=name) | ast.Attribute(attr=name)) if _unsafe_call(name, node):
                yield f"line {node.lineno}: {ast.unparse(node)}"
            case _:
                pass


def _unsafe_call(name: str, call: ast.Call) -> bool:
    if name in ("eval", "exec"):
        return isinstance(call.func, ast.Name)  # a dialog or a database has an exec of its own
    allowed = any(word.arg == "allow_pickle" and ast.unparse(word.value) != "False" for word in call.keywords)
    return name in UNSAFE_CALLS or allowed


def test_that_no_file_names_a_package_registry() -> None:
    assert lines_with(REGISTRY) == []


def test_that_no_file_knows_the_machine_it_was_written_on() -> None:
    assert lines_with(MACHINE_PATH) == []


@pytest.mark.parametrize("told", ["cd /ro" + "ot/x", "'/tm" + "p'", "(/wo" + "rk/main)", "/ho" + "me/ada/x"])
def test_that_a_path_of_a_machine_is_seen(told: str) -> None:
    assert MACHINE_PATH.search(told)


@pytest.mark.parametrize(
    "told", ["workbench/work/x", "a/tmp/b", "https://x.example/home/", "~/work", "/workbench"]
)
def test_that_other_paths_are_left_alone(told: str) -> None:
    assert not MACHINE_PATH.search(told)


def test_that_no_module_is_too_long_to_read() -> None:
    lengths = {path: len(path.read_text(encoding="utf-8").splitlines()) for path in python_files("workbench")}
    assert {str(path.relative_to(ROOT)): lines for path, lines in lengths.items() if lines > LONGEST} == {}
    assert lengths


def test_that_no_module_loads_what_could_run_code() -> None:
    found = {
        str(path.relative_to(ROOT)): list(unsafe_loads(path.read_text(encoding="utf-8")))
        for path in python_files("workbench")
    }
    assert {path: loads for path, loads in found.items() if loads} == {}


@pytest.mark.parametrize(
    "source",
    [
        "import pickle",
        "from joblib import load",
        "import os, shelve",
        "np.load(path, allow_pickle=True)",
        "np.load(path, allow_pickle=trusted)",
        "pandas.read_pickle(path)",
        "eval(text)",
    ],
)
def test_that_an_unsafe_load_is_seen(source: str) -> None:
    assert list(unsafe_loads(source))


@pytest.mark.parametrize("source", ["np.load(path, allow_pickle=False)", "dialog.exec()", "import json"])
def test_that_a_safe_load_is_left_alone(source: str) -> None:
    assert not list(unsafe_loads(source))
