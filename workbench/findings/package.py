"""datapackage.json: what every table holds, for programs (Frictionless Data Package, Table Schema)."""

from __future__ import annotations

import json
from collections.abc import Sequence

from workbench.findings.tables import Table

_PRIMARY = {"comments": "comment_id", "themes": "theme_id", "priorities": "priority_id"}
_POINTS = {("comments", "theme_id"): "themes", ("quotes", "comment_id"): "comments"}


def package_json(name: str, title: str, tables: Sequence[Table], files: Sequence[str]) -> str:
    """Return the description of `tables`, whose CSV files are called `files`, as JSON.

    `name` may hold small letters, digits, dots, hyphens and underscores alone, as the standard has it.
    """
    held = {table.name for table in tables}
    resources = [_resource(table, file, held) for table, file in zip(tables, files, strict=True)]
    package = {"profile": "tabular-data-package", "name": name, "title": title, "resources": resources}
    return json.dumps(package, ensure_ascii=False, indent=2) + "\n"


def _resource(table: Table, file: str, held: set[str]) -> dict[str, object]:
    return {
        "name": table.name,
        "title": table.title,
        "path": file,
        "profile": "tabular-data-resource",
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "dialect": {"delimiter": ",", "lineTerminator": "\r\n", "quoteChar": '"', "doubleQuote": True},
        "schema": _schema(table, held),
    }


def _schema(table: Table, held: set[str]) -> dict[str, object]:
    schema: dict[str, object] = {
        "fields": [
            {"name": field.name, "type": field.kind, "description": field.told} for field in table.fields
        ],
        "missingValues": [""],
    }
    if table.name in _PRIMARY:
        schema["primaryKey"] = _PRIMARY[table.name]
    points = [
        {"fields": column, "reference": {"resource": other, "fields": column}}
        for (name, column), other in _POINTS.items()
        if name == table.name and other in held
    ]
    if points:
        schema["foreignKeys"] = points
    return schema
