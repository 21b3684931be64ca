"""Draws the first printed page of a report for the guide, as a browser prints it.

    python docs/report_picture.py STUDY.voc      writes docs/pictures/report.png

Needs Chromium and pdftoppm (Debian: chromium, poppler-utils).
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from workbench.domain.handover import Handover
from workbench.services.export import export_findings
from workbench.services.studies import open_study

PICTURE = Path(__file__).parent / "pictures" / "report.png"
BROWSERS = ("chromium", "chromium-browser", "google-chrome")
DOTS_PER_INCH = 96


def draw(study: Path, picture: Path) -> None:
    """Export the page of a study, print it, and keep its first page as a picture."""
    browser = next(filter(None, map(shutil.which, BROWSERS)), None)
    if browser is None or shutil.which("pdftoppm") is None:
        sys.exit("This needs Chromium and pdftoppm.")
    with tempfile.TemporaryDirectory() as made, open_study(study) as opened:
        folder = Path(made)
        export_findings(opened, folder, plan=Handover(("html",)))
        printing = ["--no-pdf-header-footer", f"--print-to-pdf={folder / 'report.pdf'}"]
        page = (folder / "findings.html").as_uri()
        subprocess.run(
            [browser, "--headless", "--no-sandbox", *printing, page], check=True, capture_output=True
        )
        first = ["-f", "1", "-l", "1", "-singlefile", "-r", str(DOTS_PER_INCH)]
        target = str(picture.with_suffix(""))
        subprocess.run(["pdftoppm", "-png", *first, str(folder / "report.pdf"), target], check=True)


if __name__ == "__main__":
    draw(Path(sys.argv[1]).resolve(), PICTURE)
    print(PICTURE)
