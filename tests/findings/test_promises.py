"""What findings say of promises: words with figures, none of too few people, and a table that tells the same."""

from __future__ import annotations

import re
from dataclasses import replace

from tests.findings.handed_over import NASTY, some_findings
from workbench.domain.handover import Handover
from workbench.domain.promises import Calls, PromiseLink, PromiseRow
from workbench.findings.content import FindingsContent
from workbench.findings.in_short import in_short_section
from workbench.findings.markdown import findings_markdown
from workbench.findings.promises import PROMISE_COLUMNS, PROMISED, promise_table
from workbench.findings.tables import dictionary
from workbench.statistics.intervals import wilson

WORKING = Handover(profile="working")


def calls(negative: int, positive: int, people: int) -> Calls:
    return Calls(negative + positive, negative, 0, positive, *wilson(negative, negative + positive), people)


BROKEN = PromiseLink("theme", "t1", "Buses | late", calls(30, 3, 29))
KEPT = PromiseLink("theme", "t2", NASTY, calls(0, 9, 4))
PROMISES = (
    PromiseRow("v1", "A bus every | ten minutes", "citizens", "2026-04-02", (BROKEN,), calls(30, 3, 29)),
    PromiseRow("v2", "Staff are kind", "staff", "2026-04-02", (KEPT,), calls(0, 9, 4)),
    PromiseRow("v3", "Answers within a week", "businesses", "2026-04-02", (), judged="kept"),
)


def findings(plan: Handover | None = None) -> FindingsContent:
    return replace(some_findings(), promises=PROMISES, handover=plan or Handover())


def rows(smallest: int) -> list[dict[str, str]]:
    table = promise_table(PROMISES, smallest)
    return [dict(zip(table.columns, map(str, row), strict=True)) for row in table.rows()]


def test_that_the_findings_say_which_are_kept_and_which_broken() -> None:
    text = findings_markdown(findings(WORKING))
    assert f"## {PROMISED}" in text
    assert "3 promises were written down; comments call 2 kept and 1 broken." in text
    assert "* **A bus every \\| ten minutes** (to citizens): called broken; 30 of 33 comments" in text
    assert "(90.9 %, 95 % interval 76.4–96.9); 29 people speak of it." in text
    assert "called kept (a person says so); no theme touches it yet." in text
    assert re.search(r"(?<!\\)<img", text) is None


def test_that_the_first_page_names_what_is_called_broken() -> None:
    told = "\n".join(in_short_section(findings()))
    assert "Called broken: “A bus every \\| ten minutes”." in told


def test_that_a_safe_copy_keeps_few_people_to_itself() -> None:
    text = findings_markdown(findings())
    assert "fewer than 11 people speak of it" in text
    assert "0 of 9" not in text
    small = [row for row in rows(11) if row["promise_id"] == "v2"]
    assert {(row["word"], row["comments"], row["positive"], row["withheld"]) for row in small} == {
        ("cannot tell", "", "", "yes")
    }
    assert [row["word"] for row in rows(0) if row["promise_id"] == "v2"] == ["kept", "kept"]


def test_that_the_table_tells_the_figures_of_promises_and_links() -> None:
    first, link, *_ = rows(0)
    assert (first["link"], first["word"], first["said_by"]) == ("", "broken", "comments")
    assert (link["link"], link["link_id"], link["link_name"]) == ("theme", "t1", "Buses | late")
    assert (link["negative"], link["positive"], link["broken_share"]) == ("30", "3", "0.9091")
    assert (link["broken_low"], link["broken_high"]) == ("0.7643", "0.9686")


def test_that_every_column_is_described() -> None:
    described = [row[1] for row in dictionary([promise_table(PROMISES, 0)]).rows()]
    assert described == list(PROMISE_COLUMNS)


def test_that_without_promises_nothing_is_said_of_them() -> None:
    assert PROMISED not in findings_markdown(some_findings())
