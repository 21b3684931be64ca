"""Makes the environment in `.venv` from the locks, with the standard library's venv and with pip.

Used by the Makefile; where there is no make: `python packaging/set_up.py`, with `--dev` for the tools.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
HOME = ROOT / ".venv"
PYTHON = HOME / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
FIRST, BEYOND = (3, 11), (3, 15)
STAMPS = {"requirements.lock": HOME / "runtime.stamp", "requirements-dev.lock": HOME / "dev.stamp"}
# Tests of other people's libraries are a third of their modules and are never imported here.
NEVER_COMPILED = r"[/\\](tests?|_vendor|templates|deploy_lib)[/\\]"


def run(*arguments: str | Path) -> None:
    """Run the environment's Python on `arguments`.

    Raises:
        subprocess.CalledProcessError: it failed; it has said why.
    """
    subprocess.run([PYTHON, *arguments], cwd=ROOT, check=True)


def pip_install(*arguments: str | Path) -> None:
    """Install without looking for anything that was not named."""
    run(
        "-m",
        "pip",
        "install",
        "--quiet",
        "--no-deps",
        "--disable-pip-version-check",
        "--no-input",
        *arguments,
    )


def is_whole() -> bool:
    """Tell whether `.venv` is an environment with a pip of its own."""
    if not ((HOME / "pyvenv.cfg").exists() and PYTHON.exists()):
        return False
    return (
        subprocess.run([PYTHON, "-m", "pip", "--version"], capture_output=True, check=False).returncode == 0
    )


def make_environment() -> None:
    """Create `.venv`, or mend one whose making was interrupted; what is installed there stays."""
    if not is_whole():
        venv.create(HOME, with_pip=True, symlinks=os.name != "nt")


def install(locks: list[str]) -> None:
    """Install what is locked, then put the commands of this very folder beside it, without a network."""
    named = [argument for lock in locks for argument in ("-r", lock)]
    pip_install("--no-compile", "--only-binary", ":all:", "--require-hashes", *named)
    pip_install("--no-build-isolation", "--no-index", "--editable", ".")


def prepare_first_start() -> None:
    """Compile what will be imported, here and in the libraries, so that first windows and analyses need not wait.

    umap-learn compiles machine code when it is first imported, on one core; Python's own byte code is made
    on the others meanwhile. What a library carries that is no Python, or no good one, is of no matter here.
    """
    pages = next(HOME.glob("Lib/site-packages"), None) or next(HOME.glob("lib/python*/site-packages"))
    command = [PYTHON, "-m", "compileall", "-qq", "-j", "0", "-x", NEVER_COMPILED, pages, ROOT / "workbench"]
    with subprocess.Popen(command, cwd=ROOT, env={**os.environ, "PYTHONWARNINGS": "ignore"}):
        run("-c", "import umap")


def main() -> None:
    """Set up the environment and leave a stamp for each lock that it now holds."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--dev", action="store_true", help="add the tools for tests and checks")
    locks = list(STAMPS) if parser.parse_args().dev else ["requirements.lock"]
    if not FIRST <= sys.version_info[:2] < BEYOND:
        sys.exit(f"The workbench needs Python 3.11 to 3.14, and this is {sys.version.split()[0]}.")
    print(f"Setting up .venv with Python {sys.version.split()[0]}: installing pinned libraries.", flush=True)
    make_environment()
    install(locks)
    print("Preparing the first start.", flush=True)
    prepare_first_start()
    for lock in locks:
        STAMPS[lock].touch()


if __name__ == "__main__":
    try:
        main()
    except subprocess.CalledProcessError as error:
        sys.exit(f"Not complete: {error.cmd[0]} gave up (its own words are above). Run this again.")
