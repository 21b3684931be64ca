"""Why something was marked is said in words that translators know."""

from __future__ import annotations

import ast
import re
from pathlib import Path

from workbench.analysis import personal_data
from workbench.domain.personal_data import METHODS

HOW = re.compile(
    r"(pattern|checksum|name list|title and|introduction and|closing formula|relation|verb of speech|greeting"
    r"|repeats)\b.*"
)


def test_that_every_method_is_known() -> None:
    found = {
        node.value
        for path in Path(str(personal_data.__file__)).parent.glob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and HOW.fullmatch(node.value)
    }
    assert found == set(METHODS)
