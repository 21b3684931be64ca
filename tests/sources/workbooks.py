"""Workbooks for tests, written part by part as Excel and LibreOffice lay them out."""

from __future__ import annotations

import zipfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from xml.sax.saxutils import escape, quoteattr

_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_STYLES = (
    f'<styleSheet xmlns="{_MAIN}"><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="22"/></cellXfs>'
    "</styleSheet>"
)


def zipped(path: Path, parts: Mapping[str, str | bytes]) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return path


def column_letters(place: int) -> str:
    letters = ""
    while place >= 0:
        letters = chr(65 + place % 26) + letters
        place = place // 26 - 1
    return letters


def text_cell(place: int, row: int, text: str) -> str:
    reference = f"{column_letters(place)}{row}"
    return f'<c r="{reference}" t="inlineStr"><is><t xml:space="preserve">{escape(text)}</t></is></c>'


def rows_of(rows: Sequence[Sequence[str]]) -> str:
    return "".join(
        f'<row r="{number}">{"".join(text_cell(place, number, cell) for place, cell in enumerate(row))}</row>'
        for number, row in enumerate(rows, start=1)
    )


def xlsx(
    path: Path,
    sheets: Mapping[str, str],
    hidden: Sequence[str] = (),
    parts: Mapping[str, str | bytes] | None = None,
) -> Path:
    """Write a workbook; `sheets` holds the rows' markup by name, `parts` replaces whole parts by path."""
    numbered = list(enumerate(sheets.items(), start=1))
    state = dict.fromkeys(hidden, ' state="hidden"')
    listed = "".join(
        f'<sheet name={quoteattr(name)} sheetId="{n}" r:id="r{n}"{state.get(name, "")}/>'
        for n, (name, _) in numbered
    )
    links = "".join(
        f'<Relationship Id="r{n}" Type="{_OFFICE}/worksheet" Target="worksheets/sheet{n}.xml"/>'
        for n, _ in numbered
    )
    links += f'<Relationship Id="rs" Type="{_OFFICE}/styles" Target="styles.xml"/>'
    links += f'<Relationship Id="rt" Type="{_OFFICE}/sharedStrings" Target="sharedStrings.xml"/>'
    content: dict[str, str | bytes] = {
        "[Content_Types].xml": f'<Types xmlns="{_PACKAGE}/content-types"/>',
        "_rels/.rels": f'<Relationships xmlns="{_PACKAGE}/relationships"><Relationship Id="r1" '
        f'Type="{_OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
        "xl/workbook.xml": f'<workbook xmlns="{_MAIN}" xmlns:r="{_OFFICE}">'
        f"<sheets>{listed}</sheets></workbook>",
        "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{_PACKAGE}/relationships">'
        f"{links}</Relationships>",
        "xl/styles.xml": _STYLES,
    }
    for n, (_, rows) in numbered:
        content[f"xl/worksheets/sheet{n}.xml"] = (
            f'<worksheet xmlns="{_MAIN}"><sheetData>{rows}</sheetData></worksheet>'
        )
    return zipped(path, content | dict(parts or {}))


def ods(path: Path, rows: str) -> Path:
    """Write a sheet of LibreOffice from the markup of its rows."""
    scheme = "urn:oasis:names:tc:opendocument:xmlns"
    names = "".join(f' xmlns:{name}="{scheme}:{name}:1.0"' for name in ("office", "table", "text"))
    return zipped(
        path,
        {
            "mimetype": "application/vnd.oasis.opendocument.spreadsheet",
            "META-INF/manifest.xml": f'<m:manifest xmlns:m="{scheme}:manifest:1.0"/>',
            "content.xml": f"<office:document-content{names}><office:body><office:spreadsheet>"
            f'<table:table table:name="Answers">{rows}</table:table>'
            "</office:spreadsheet></office:body></office:document-content>",
        },
    )
