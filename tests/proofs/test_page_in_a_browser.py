"""The report's page in a real browser: it asks for nothing, runs nothing, and a checker of accessibility finds nothing.

Needs Chromium; the checker is axe-core, which `make page` brings. What is not there is told and left out.
"""

from __future__ import annotations

import html
import json
import os
import re
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest

from tests.conftest import ROOT
from tests.proofs.conftest import FORMULAS, MARKUP

NAMES = ("chromium", "chromium-browser", "google-chrome")
AXE = Path(os.environ.get("VOC_AXE", ROOT / ".axe" / "node_modules" / "axe-core" / "axe.min.js"))
POLICY = re.compile(r'<meta http-equiv="Content-Security-Policy"[^>]*>')
ASK = """
axe.run(document, {resultTypes: ["violations"]}).then(found => {
  const told = document.createElement("pre");
  told.id = "found";
  told.textContent = JSON.stringify({
    checked: found.passes.length,
    violations: found.violations.map(one => [one.id, one.impact, one.nodes.map(node => node.html)]),
  });
  document.body.replaceChildren(told);
});
"""


@pytest.fixture(scope="session")
def browser() -> str:
    """Return the path of a Chromium."""
    found = next(filter(None, map(shutil.which, NAMES)), None)
    if found is None:
        pytest.skip("There is no Chromium here: install it to see the page in a browser.")
    return found


def seen_by(browser: str, page: Path, home: Path, *more: str) -> str:
    """Return the page as it stands in the browser when it is done, as HTML."""
    apart = ("unshare", "-rn") if _can_be_cut_off() else ()
    command = [
        *(*apart, browser, "--headless", "--no-sandbox", "--disable-gpu", "--disable-crash-reporter"),
        *(f"--user-data-dir={home}", "--virtual-time-budget=60000", *more, "--dump-dom", page.as_uri()),
    ]
    return subprocess.run(command, capture_output=True, text=True, check=True, timeout=300).stdout


def _can_be_cut_off() -> bool:
    unshare = shutil.which("unshare")
    return (
        unshare is not None
        and subprocess.run([unshare, "-rn", "true"], check=False, capture_output=True).returncode == 0
    )


@pytest.fixture(params=["working-findings.html", "safe/findings.html"])
def page(request: pytest.FixtureRequest, handed_over: Path) -> Path:
    return handed_over / request.param


@pytest.mark.slow
def test_that_the_page_asks_for_nothing_and_runs_nothing(browser: str, page: Path, tmp_path: Path) -> None:
    log = tmp_path / "net.json"
    seen = seen_by(browser, page, tmp_path / "home", f"--log-net-log={log}")
    assert re.search(r"<title>Findings: \w+", seen)
    asked = set(re.findall(r'"url":"([^"]*)"', log.read_text(encoding="utf-8", errors="replace")))
    assert not [url for url in asked if "canary.example" in url or url.startswith("file:///etc")]
    assert "<script" not in seen
    assert set(re.findall(r'<img[^>]*>|<image[^>]*?href="(?!data:image/png)[^>]*>', seen)) == set()
    links = re.findall(r'<a [^>]*href="([^"]*)"', seen)
    assert links
    assert all(link.startswith("#") for link in links)


@pytest.mark.slow
def test_that_what_people_wrote_is_read_letter_for_letter(browser: str, page: Path, tmp_path: Path) -> None:
    seen = seen_by(browser, page, tmp_path / "home")
    quoted = re.findall(r"<blockquote[^>]*>(.*?)</blockquote>", seen, flags=re.DOTALL)
    words = " ".join(html.unescape(re.sub(r"<[^>]*>", " ", quote)) for quote in quoted)
    told = [
        comment for comment in (*FORMULAS, *MARKUP) if " ".join(comment.split()) in " ".join(words.split())
    ]
    assert len(told) >= 3, words


@pytest.mark.slow
def test_that_a_checker_of_accessibility_finds_nothing(browser: str, page: Path, tmp_path: Path) -> None:
    if not AXE.is_file():
        pytest.skip("There is no axe-core here: `make page` brings it (it needs npm).")
    text = POLICY.sub("", page.read_text(encoding="utf-8"))
    scripts = f"<script>{AXE.read_text(encoding='utf-8')}</script><script>{ASK}</script></body>"
    asked = tmp_path / "page.html"
    asked.write_text(text.replace("</body>", scripts), encoding="utf-8")
    seen = seen_by(browser, asked, tmp_path / "home")
    told = re.search(r'<pre id="found">(.*?)</pre>', seen, flags=re.DOTALL)
    assert told is not None
    found: dict[str, Any] = json.loads(html.unescape(told[1]))
    assert found["checked"] > 20
    assert found["violations"] == []
