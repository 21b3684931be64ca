"""Every column that is handed over is described, and the description says what the files hold."""

from __future__ import annotations

import json

from tests.findings.handed_over import a_comment, a_theme, some_findings
from workbench.findings.csv_files import (
    comment_table,
    group_table,
    priority_table,
    quote_table,
    refusal_table,
    theme_table,
)
from workbench.findings.package import package_json
from workbench.findings.tables import dictionary

TABLES = [
    theme_table([a_theme()], {}),
    comment_table(lambda: [a_comment(1, "text")]),
    priority_table([]),
    group_table([]),
    quote_table(some_findings()),
    refusal_table([], with_raw=True),
]


def test_that_every_column_is_described_in_the_dictionary() -> None:
    rows = [tuple(map(str, row)) for row in dictionary(TABLES).rows()]
    assert [(file, column) for file, column, _, _ in rows] == [
        (f"{table.name}.csv", column) for table in TABLES for column in table.columns
    ]
    assert all(meaning.endswith((".", ")")) for _, _, _, meaning in rows)


def test_that_the_package_describes_every_file_with_its_columns_in_order() -> None:
    files = [f"{table.name}.csv" for table in TABLES]
    package = json.loads(package_json("buses", "Buses", TABLES, files))
    assert [each["path"] for each in package["resources"]] == files
    for resource, table in zip(package["resources"], TABLES, strict=True):
        assert [field["name"] for field in resource["schema"]["fields"]] == list(table.columns)
        assert {field["type"] for field in resource["schema"]["fields"]} <= {"string", "integer", "number"}
    comments = package["resources"][1]["schema"]
    assert comments["primaryKey"] == "comment_id"
    assert comments["foreignKeys"][0]["reference"] == {"resource": "themes", "fields": "theme_id"}
