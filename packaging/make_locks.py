"""Pins every dependency with its hashes, and proves that each pin has a wheel wherever it is to run.

Run by `make lock` (keeps what is pinned as far as it can) and `make lock UPGRADE=1` (takes the newest).
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
TOOLS = ROOT / "build" / "lock-tools"
PYTHONS = ("3.11", "3.12", "3.13", "3.14")
# The oldest systems that the wheels of Qt and onnxruntime run on: glibc 2.34, Windows 10, macOS 14.
PLATFORMS = ("x86_64-manylinux_2_34", "x86_64-pc-windows-msvc", "aarch64-apple-darwin")
OLDEST_MACOS = "14.0"


def uv(*arguments: str | Path) -> None:
    """Run the pinned resolver in the project's folder, on the macOS that the wheels are made for.

    Raises:
        subprocess.CalledProcessError: it found no solution; it has said why.
    """
    environment = {**os.environ, "MACOSX_DEPLOYMENT_TARGET": OLDEST_MACOS}
    program = TOOLS / ("Scripts" if os.name == "nt" else "bin") / "uv"
    subprocess.run([program, "--quiet", "pip", *arguments], cwd=ROOT, env=environment, check=True)


def install_resolver() -> None:
    """Put the pinned resolver into a folder of its own, so that neither lock has to carry it."""
    venv.create(TOOLS, with_pip=True)
    python = TOOLS / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    tools = ROOT / "packaging" / "lock-tools.txt"
    subprocess.run([python, "-m", "pip", "install", "--quiet", "--require-hashes", "-r", tools], check=True)


def lock(output: str, *what: str, upgrade: bool) -> None:
    """Write one lock, valid on every platform and from the first of `PYTHONS` on, naming no index."""
    newest = ("--upgrade",) if upgrade else ()
    uv(
        *("compile", *what, "--output-file", output, *newest),
        *("--universal", "--python-version", PYTHONS[0], "--generate-hashes", "--only-binary", ":all:"),
        *("--overrides", "packaging/overrides.txt", "--custom-compile-command", "make lock"),
        *("--no-emit-index-url", "--no-emit-find-links"),
    )


def prove_wheels(*locks: str) -> None:
    """Resolve both locks for every Python and platform, wheels only, installing nothing."""
    files = [argument for name in locks for argument in ("-r", name)]
    with tempfile.TemporaryDirectory() as target:
        for version in PYTHONS:
            for platform in PLATFORMS:
                print(f"wheels for Python {version} on {platform}", flush=True)
                uv(
                    *("install", "--dry-run", "--target", target, "--no-deps", "--require-hashes"),
                    *("--only-binary", ":all:", "--python-version", version, "--python-platform", platform),
                    *files,
                )


def main() -> None:
    """Make both locks, or only prove those that are there."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--upgrade", action="store_true", help="take the newest version of everything")
    parser.add_argument(
        "--prove", action="store_true", help="only look for the wheels of the locks that are there"
    )
    chosen = parser.parse_args()
    install_resolver()
    if not chosen.prove:
        lock("requirements.lock", "pyproject.toml", "--group", "build", upgrade=chosen.upgrade)
        lock("requirements-dev.lock", "--group", "dev", "-c", "requirements.lock", upgrade=chosen.upgrade)
    prove_wheels("requirements.lock", "requirements-dev.lock")


if __name__ == "__main__":
    try:
        main()
    except subprocess.CalledProcessError as error:
        sys.exit(f"Stopped: {error.cmd[0]} found no way (its own words are above).")
