"""Assembles the sample study from its hand-written comments: five files in the shapes researchers are handed.

    python resources/sample/make_sample.py [--into FOLDER]

The same sources give the same bytes, on any machine.
"""

from __future__ import annotations

import argparse
import csv
import io
import json
from collections.abc import Iterable, Sequence
from pathlib import Path

from authoring import BrokenRow, read_broken_rows, read_lines
from metadata import (
    Cell,
    Record,
    Truth,
    campaign_record,
    consultation_record,
    letter_record,
    post_record,
    survey_record,
    ticket_record,
)

FILES = {
    "survey": "resident-survey.csv",
    "tickets": "service-desk-tickets.csv",
    "consultation": "chandler-street-consultation.csv",
    "social": "plaza-posts.jsonl",
    "letters": "complaint-letters.csv",
}
SURVEY_QUESTIONS = {
    "Q1": "Which district do you live in?",
    "Q2": "How old are you?",
    "Q3": "Do you use a wheelchair or another mobility aid?",
    "Q4": "Overall, how satisfied are you with the City's services? (1 very dissatisfied - 5 very satisfied)",
    "Q5": "The City made it easy for me to get done what I needed. (1 strongly disagree - 7 strongly agree)",
    "Q6": "How much do you trust the City of Averhaven? (1 not at all - 5 completely)",
    "Q7": "What was good?",
    "Q8": "What could be better?",
}
IMPORT_IDS = {
    "StartDate": "startDate",
    "EndDate": "endDate",
    "Status": "status",
    "IPAddress": "ipAddress",
    "Progress": "progress",
    "Duration (in seconds)": "duration",
    "Finished": "finished",
    "RecordedDate": "recordedDate",
    "ResponseId": "_recordId",
    "DistributionChannel": "distributionChannel",
    "UserLanguage": "userLanguage",
}
SURVEY_LABELS = {
    "StartDate": "Start Date",
    "EndDate": "End Date",
    "Status": "Response Type",
    "IPAddress": "IP Address",
    "RecordedDate": "Recorded Date",
    "ResponseId": "Response ID",
    "DistributionChannel": "Distribution Channel",
    "UserLanguage": "User Language",
}
TICKET_COLUMNS = (
    *(
        "Id",
        "Requester",
        "Subject",
        "Description",
        "Tags",
        "Status",
        "Priority",
        "Via",
        "Group",
        "Ticket type",
    ),
    *("Created at", "Updated at", "Solved at", "Resolution time", "Satisfaction Score", "Reopens", "Replies"),
    *("First reply time in minutes", "Resolved at first contact", "District", "Language"),
)
TRUTH_COLUMNS = (
    *("key", "file", "record", "question", "language"),
    *("theme", "also", "sentiment", "kind", "flags", "personal_data"),
)


def main() -> None:
    """Write the five files and the ground truth."""
    parser = argparse.ArgumentParser(description="Assemble the sample study.")
    parser.add_argument("--into", type=Path, default=Path(__file__).parent, help="folder to write to")
    folder: Path = parser.parse_args().into
    for name, content in assemble().items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(content)


def assemble() -> dict[str, bytes]:
    """All files of the sample by name."""
    records = {channel: _records(channel) for channel in FILES}
    texts = {channel: _file(channel, records[channel]) for channel in FILES}
    texts["consultation"] = "\ufeff" + texts["consultation"]
    files = {f"files/{FILES[channel]}": text.encode() for channel, text in texts.items()}
    return files | {"truth.csv": _truth_file(records).encode()}


def _records(channel: str) -> list[Record]:
    makers = {
        "survey": survey_record,
        "tickets": ticket_record,
        "consultation": consultation_record,
        "social": post_record,
        "letters": letter_record,
    }
    records = [makers[channel](line) for line in read_lines(channel)]
    if channel == "consultation":
        records += [campaign_record(line) for line in read_lines("campaign")]
    return sorted(records, key=lambda record: record.at)


def _file(channel: str, records: Sequence[Record]) -> str:
    broken = [row for row in read_broken_rows() if row.file == channel]
    if channel == "social":
        posts = (json.dumps(record.cells, ensure_ascii=False) + "\n" for record in records)
        return "".join(_with_broken(posts, broken, "\n"))
    delimiter, end = (";", "\r\n") if channel == "consultation" else (",", "\n")
    columns = TICKET_COLUMNS if channel == "tickets" else list(records[0].cells)
    rows = (_row([record.cells[name] for name in columns], delimiter, end) for record in records)
    head = _survey_head(columns) if channel == "survey" else _row(columns, delimiter, end)
    return head + "".join(_with_broken(rows, broken, end))


def _survey_head(columns: Sequence[str]) -> str:
    """The three header rows of a survey platform's export: names, wordings, import ids."""
    wordings = [SURVEY_QUESTIONS.get(name) or SURVEY_LABELS.get(name, name) for name in columns]
    ids = [f'{{"ImportId":"{IMPORT_IDS.get(name, f"QID{name[1:]}")}"}}' for name in columns]
    return "".join(_row(row, ",", "\n") for row in (columns, wordings, ids))


def _row(cells: Iterable[Cell], delimiter: str, end: str) -> str:
    line = io.StringIO()
    csv.writer(line, delimiter=delimiter, lineterminator=end).writerow(cells)
    return line.getvalue()


def _with_broken(rows: Iterable[str], broken: Sequence[BrokenRow], end: str) -> Iterable[str]:
    for n, row in enumerate(rows, 1):
        yield row
        yield from (wrong.raw + end for wrong in broken if wrong.after == n)


def _truth_file(records: dict[str, list[Record]]) -> str:
    rows = (
        _truth_row(file, truth)
        for channel, file in FILES.items()
        for record in records[channel]
        for truth in record.truths
    )
    return "".join(_row(row, ",", "\n") for row in (TRUTH_COLUMNS, *rows))


def _truth_row(file: str, truth: Truth) -> list[str]:
    meant = truth.hint
    flags = [flag for flag in meant.flags if flag != "question"]
    key = f"{truth.record}:{truth.question}"
    about = [truth.language, meant.theme, meant.also, meant.sentiment, truth.kind]
    return [key, file, truth.record, truth.question, *about, " ".join(flags), " ".join(meant.personal_data)]


if __name__ == "__main__":
    main()
