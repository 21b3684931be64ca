"""Files in the shape their makers publish, recognised without help; the contents are invented."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Sequence
from pathlib import Path

import pytest

from tests.sources.files import accepted, column, refused, roles, written
from tests.sources.workbooks import rows_of, xlsx
from workbench.domain.intake import MeasureKind, Preview, Role, SubmissionDraft
from workbench.sources import preview
from workbench.sources.adapters.regulations import is_placeholder
from workbench.sources.adapters.requests import RESOLUTION
from workbench.sources.adapters.zendesk import PROXY

REGULATIONS = (
    "Document ID,Agency ID,Docket ID,Tracking Number,Document Type,Posted Date,Is Withdrawn?,"
    "Federal Register Number,FR Citation,Title,Comment Start Date,Comment Due Date,Allow Late Comments,"
    "Comment on Document ID,Effective Date,Implementation Date,Postmark Date,Received Date,Author Date,"
    "Related RIN(s),Authors,CFR,Abstract,Legacy ID,Media,Document Subtype,Exhibit Location,"
    "Exhibit Type,Additional Field 1,Additional Field 2,Topics,Duplicate Comments,"
    "OMB/PRA Approval Number,Page Count,Page Length,Paper Width,Special Instructions,Source Citation,"
    "Start End Page,Subject,First Name,Last Name,City,State/Province,Zip/Postal Code,Country,"
    "Organization Name,Submitter Representative,Representative's Address,Representative's City,"
    "Representative's State & Zip,Government Agency,Government Agency Type,Comment,Category,"
    "Restrict Reason Type,Restrict Reason,Reason Withdrawn,Content Files,Attachment Files,"
    "Display Properties (Name, Label, Tooltip)"
)
ZENDESK = (
    "Summation column,Id,Requester,Requester id,Requester external id,Requester email,Requester domain,"
    "Submitter,Assignee,Group,Subject,Tags,Status,Priority,Via,Ticket type,Created at,Updated at,"
    "Assigned at,Organization,Due date,Initially assigned at,Solved at,Resolution time,"
    "Satisfaction Score,Group stations,Assignee stations,Reopens,Replies,First reply time in minutes,"
    "First reply time in minutes within business hours"
)
_DRIVERS = ("effectiveness", "ease", "efficiency", "transparency", "humanity", "employee", "other")
A11 = [
    "external_id",
    "question_1",
    *[f"{sign}_{name}" for sign in ("positive", "negative") for name in _DRIVERS],
]


def _table(names: Sequence[str], rows: list[dict[str, str]]) -> str:
    stream = io.StringIO()
    writer = csv.DictWriter(stream, names, restval="")
    writer.writeheader()
    writer.writerows(rows)
    return stream.getvalue()


def _looked_at(folder: Path, names: Sequence[str], rows: list[dict[str, str]], before: str = "") -> Preview:
    return preview(written(folder, "export.csv", before + _table(names, rows)))


def _texts(drafts: list[SubmissionDraft]) -> list[list[str]]:
    return [[comment.text for comment in draft.comments] for draft in drafts]


def _measure(draft: SubmissionDraft, name: str) -> float | None:
    return next((measure.value for measure in draft.measures if measure.name == name), None)


def _all_say_why(looked_at: Preview) -> None:
    assert all(each.why.endswith(".") for each in looked_at.mapping.columns)


def test_that_comments_on_rules_are_recognised(tmp_path: Path) -> None:
    row = {
        "Document ID": "EPA-2024-0001-0002",
        "Agency ID": "EPA",
        "Document Type": "Public Submission",
        "Posted Date": "2024-03-05T05:00Z",
        "Is Withdrawn?": "false",
        "Comment on Document ID": "EPA-2024-0001-0001",
        "Duplicate Comments": "12",
        "First Name": "Ana",
        "Comment": "It&#39;s unfair.<br/>Please don&rsquo;t &amp; think.",
    }
    rows = [
        row,
        row
        | {"Document ID": "EPA-2024-0001-0003", "Comment": "See attached file(s)", "Is Withdrawn?": "true"},
        row | {"Document ID": "EPA-2024-0001-0001", "Document Type": "Notice", "Comment on Document ID": ""},
    ]
    looked_at = _looked_at(tmp_path, REGULATIONS.split(","), rows)
    assert looked_at.kind == "Regulations.gov comments"
    _all_say_why(looked_at)
    drafts = accepted(looked_at)
    assert _texts(drafts) == [["It's unfair.\nPlease don’t & think."], []]
    assert [row.row for row in refused(looked_at)] == [3]
    assert "document of the agency" in refused(looked_at)[0].reason
    assert _measure(drafts[0], "Duplicate comments, as counted by the agency") == 12
    assert ("Is Withdrawn?", "true") in drafts[1].segments
    assert (drafts[0].key, drafts[0].date) == ("EPA-2024-0001-0002", "2024-03-05T05:00:00Z")
    assert any("attached" in note for note in looked_at.notes)


@pytest.mark.parametrize(
    ("text", "placeholder"),
    [
        ("See attached file(s)", True),
        ("Please see the attached.", True),
        ("See Attached", True),
        ("Comments attached", True),
        ("Please find my comment letter attached", True),
        ("See attached, but above all keep the river clean", False),
        ("I am attached to this park", False),
    ],
)
def test_that_only_what_says_nothing_else_is_a_placeholder(text: str, placeholder: bool) -> None:
    assert is_placeholder(text) is placeholder


@pytest.mark.parametrize(("answers", "high"), [("1 0 1 null", 1.0), ("5 1 3 null", 5.0)])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_that_a11_feedback_is_recognised(tmp_path: Path, answers: str, high: float, mark: str) -> None:
    rows = [
        {"external_id": str(n), "question_1": answer, "positive_ease": "1", "negative_ease": "null"}
        | {"question_4": "null" if n == 2 else f"it went well {n}"}
        for n, answer in enumerate(answers.split())
    ]
    looked_at = _looked_at(tmp_path, [*A11, "question_4"], rows, mark)
    assert looked_at.kind == "A-11 feedback"
    trust = column(looked_at, "question_1")
    assert (trust.measure, trust.high) == (MeasureKind.TRUST, high)
    drafts = accepted(looked_at)
    assert _texts(drafts) == [["it went well 0"], ["it went well 1"], [], ["it went well 3"]]
    assert drafts[0].segments == (("positive_ease", "1"),)
    assert drafts[3].measures == ()
    _all_say_why(looked_at)


def test_that_tickets_give_their_subject_and_a_proxy_that_says_so(tmp_path: Path) -> None:
    row = {"Requester": "Resident 1", "Status": "Solved", "Via": "Mail", "Created at": "2024-03-05 10:30:00"}
    row |= {"Solved at": "2024-03-06 10:30:00", "Resolution time": "24", "Reopens": "0", "Replies": "1"}
    rows = [
        row | {"Id": "1", "Subject": "Lamp out", "Satisfaction Score": "Good"},
        row | {"Id": "2", "Subject": "Bins again", "Satisfaction Score": "Bad", "Replies": "3"},
        row | {"Id": "3", "Subject": "Still open", "Satisfaction Score": "Not Offered", "Status": "Open"},
    ]
    looked_at = _looked_at(tmp_path, ZENDESK.split(","), rows)
    assert looked_at.kind == "Zendesk tickets"
    _all_say_why(looked_at)
    drafts = accepted(looked_at)
    assert _texts(drafts) == [["Lamp out"], ["Bins again"], ["Still open"]]
    assert [_measure(draft, PROXY) for draft in drafts] == [1.0, 0.0, None]
    assert [_measure(draft, "Satisfaction Score") for draft in drafts] == [1.0, 0.0, None]
    assert "proxy" in PROXY
    assert any("proxy" in note for note in looked_at.notes)


def test_that_tickets_as_json_give_their_description(tmp_path: Path) -> None:
    ticket = {
        "id": 35436,
        "url": "https://city.example/api/v2/tickets/35436.json",
        "subject": "Lamp",
        "description": "The lamp is out.",
        "via": {"channel": "web", "source": {"rel": None}},
        "status": "solved",
        "requester_id": 20978392,
        "created_at": "2024-03-05T10:30:00Z",
        "satisfaction_rating": {"score": "good", "comment": "Thank you"},
        "tags": ["lamp", "street"],
    }
    path = written(tmp_path, "a.json", json.dumps({"tickets": [ticket], "next_page": None, "count": 1}))
    looked_at = preview(path)
    (draft,) = accepted(looked_at)
    assert _texts([draft]) == [["The lamp is out.", "Thank you"]]
    assert (draft.key, draft.channel, draft.author, draft.measures[0].value) == (
        "35436",
        "web",
        "20978392",
        1.0,
    )


CFPB = (
    "Date received,Product,Sub-product,Issue,Sub-issue,Consumer complaint narrative,"
    "Company public response,Company,State,ZIP code,Tags,Consumer consent provided?,Submitted via,"
    "Date sent to company,Company response to consumer,Timely response?,Consumer disputed?,Complaint ID"
).split(",")


@pytest.mark.parametrize("without", [(), ("Consumer disputed?", "Tags")])
def test_that_complaints_about_banks_are_recognised(tmp_path: Path, without: tuple[str, ...]) -> None:
    row = {
        "Date received": "2024-03-05T12:00:00-05:00",
        "Product": "Mortgage",
        "Issue": "Paying",
        "Tags": "None",
    }
    row |= {
        "Consumer complaint narrative": "I sent XXXX the money.",
        "Submitted via": "Web",
        "Complaint ID": "1",
    }
    names = [name for name in CFPB if name not in without]
    kept = {name: cell for name, cell in row.items() if name in names}
    looked_at = _looked_at(tmp_path, names, [kept])
    assert looked_at.kind == "CFPB complaints"
    (draft,) = accepted(looked_at)
    assert _texts([draft]) == [["I sent XXXX the money."]]
    assert draft.segments == (("Product", "Mortgage"), ("Issue", "Paying"))
    assert (draft.date, draft.channel) == ("2024-03-05T12:00:00-05:00", "Web")


@pytest.mark.parametrize(
    "names",
    [
        ("Complaint Type", "Descriptor"),
        ("Problem (formerly Complaint Type)", "Problem Detail (formerly Descriptor)"),
    ],
)
def test_that_requests_to_new_york_are_recognised(tmp_path: Path, names: tuple[str, str]) -> None:
    row = {
        "Unique Key": "1",
        "Created Date": "03/05/2024 11:30:00 PM",
        "Closed Date": "03/06/2024 12:30:00 AM",
    }
    row |= {"Agency": "NYPD", names[0]: "Noise", names[1]: "Loud Music/Party", "Borough": "BRONX"}
    header = [
        "Unique Key",
        "Created Date",
        "Closed Date",
        "Agency",
        "Agency Name",
        *names,
        "Status",
        "Borough",
    ]
    looked_at = _looked_at(tmp_path, header, [row, row | {"Unique Key": "2", "Closed Date": ""}])
    assert looked_at.kind == "New York 311 requests"
    drafts = accepted(looked_at)
    assert drafts[0].date == "2024-03-05T23:30:00"
    assert [_measure(draft, RESOLUTION) for draft in drafts] == [1.0, None]


def test_that_open311_is_recognised(tmp_path: Path) -> None:
    request = {
        "service_request_id": 638344,
        "status": "closed",
        "status_notes": "Duplicate request.",
        "service_name": "Sidewalk",
        "description": "The curb is broken.",
        "requested_datetime": "2024-03-05T10:30:00-08:00",
        "updated_datetime": "2024-03-06T10:30:00-08:00",
        "lat": 37.76,
        "long": -122.42,
    }
    looked_at = preview(written(tmp_path, "a.json", json.dumps([request])))
    assert looked_at.kind == "Open311 requests"
    (draft,) = accepted(looked_at)
    assert (_texts([draft]), draft.key) == ([["The curb is broken."]], "638344")
    assert draft.segments == (("status", "closed"), ("service_name", "Sidewalk"))


def test_that_comments_of_decidim_keep_whom_they_reply_to(tmp_path: Path) -> None:
    names = "id,created_at,body,locale,author/id,author/name,alignment,depth,commentable_id,commentable_type"
    rows = "7,2024-03-05 10:30:00,Més arbres,ca,3,Ana,1,0,99,Decidim::Proposals::Proposal\n"
    rows += "8,2024-03-05 11:30:00,D'acord,ca,4,Pau,0,1,7,Decidim::Comments::Comment\n"
    looked_at = preview(written(tmp_path, "a.csv", f"{names}\n{rows}"))
    drafts = accepted(looked_at)
    assert looked_at.kind == "Decidim comments"
    assert [(draft.key, draft.parent, draft.author) for draft in drafts] == [("7", "", "3"), ("8", "7", "4")]
    assert drafts[0].comments[0].language == "ca"


def test_that_comments_under_a_video_are_found_among_its_formats(tmp_path: Path) -> None:
    comment = {"id": "a", "text": "Well said", "author": "@x", "author_id": "UC1", "timestamp": 1709634600}
    comment |= {"like_count": 3, "parent": "root", "author_is_uploader": False}
    video = {
        "id": "v",
        "title": "Council",
        "formats": [{"format_id": str(n), "ext": "mp4"} for n in range(30)],
        "comments": [comment, comment | {"id": "a.b", "text": "No", "parent": "a"}],
    }
    looked_at = preview(written(tmp_path, "video.info.json", json.dumps(video)))
    drafts = accepted(looked_at)
    assert looked_at.kind == "YouTube comments"
    assert [(draft.key, draft.parent) for draft in drafts] == [("a", ""), ("a.b", "a")]
    assert (drafts[0].date, drafts[0].measures[0].kind) == ("2024-03-05T10:30:00Z", MeasureKind.VOTES)


@pytest.mark.parametrize(
    ("header", "row", "kind", "text", "segments"),
    [
        ("comment-id,comment-body,attribute_age,source", "1,More trees,20s,X", "Broad listening opinions",
         "More trees", (("attribute_age", "20s"),)),
        ("participant_id,survey_text,demo:area", "1,More trees,North", "Jigsaw survey", "More trees",
         (("demo:area", "North"),)),
        ("response_id,response", "1,More trees", "ThemeFinder responses", "More trees", ()),
        ("id,interview,comment", "1,Ana,More trees", "Talk to the City comments", "More trees", ()),
    ],
)  # fmt: skip
def test_that_tables_for_finding_themes_are_recognised(
    tmp_path: Path, header: str, row: str, kind: str, text: str, segments: tuple[tuple[str, str], ...]
) -> None:
    looked_at = preview(written(tmp_path, "a.csv", f"{header}\n{row}\n"))
    (draft,) = accepted(looked_at)
    assert (looked_at.kind, _texts([draft]), draft.segments) == (kind, [[text]], segments)


def test_that_themefinder_lines_are_recognised(tmp_path: Path) -> None:
    path = written(tmp_path, "a.jsonl", '{"response_id": 1, "response": "More trees"}\n' * 1)
    assert preview(path).kind == "ThemeFinder responses"


@pytest.mark.parametrize("newer", [{}, {"is-meta": "false", "is-seed": "true"}])
def test_that_comments_of_polis_are_recognised_with_their_votes(
    tmp_path: Path, newer: dict[str, str]
) -> None:
    row = {"timestamp": "1500252000000", "datetime": "Mon Jul 17 2017 00:40:00 GMT+0000", "comment-id": "36"}
    row |= {"author-id": "5", "agrees": "12", "disagrees": "3", "moderated": "1"}
    row |= {"comment-body": "More trees"} | newer
    rows = [row, row | {"comment-id": "37", "moderated": "-1", "comment-body": "Fewer cars"}]
    looked_at = _looked_at(tmp_path, list(row), rows)
    assert looked_at.kind == "Polis comments"
    _all_say_why(looked_at)
    drafts = accepted(looked_at)
    assert _texts(drafts) == [["More trees"], ["Fewer cars"]]
    assert [(draft.key, draft.author, draft.date[:10]) for draft in drafts] == [
        ("36", "5", "2017-07-17"),
        ("37", "5", "2017-07-17"),
    ]
    assert [_measure(drafts[0], name) for name in ("agrees", "disagrees")] == [12.0, 3.0]
    assert [dict(draft.segments)["moderated"] for draft in drafts] == ["1", "-1"]


@pytest.mark.parametrize("index", [{}, {"": "0"}])
def test_that_comments_of_consul_keep_votes_and_whom_they_reply_to(
    tmp_path: Path, index: dict[str, str]
) -> None:
    row = index | {"id": "17092", "parentId": "", "proposalId": "7", "date": "2015-09-15", "time": "10:30:00"}
    row |= {"text": "Más árboles", "numVotes": "5", "numPositiveVotes": "4", "numNegativeVotes": "1"}
    rows = [row, row | {"id": "17107", "parentId": "17092", "text": "De acuerdo"}]
    looked_at = _looked_at(tmp_path, list(row), rows)
    assert looked_at.kind == "Consul comments"
    _all_say_why(looked_at)
    drafts = accepted(looked_at)
    assert [(draft.key, draft.parent, draft.date) for draft in drafts] == [
        ("17092", "", "2015-09-15"),
        ("17107", "17092", "2015-09-15"),
    ]
    assert _texts(drafts) == [["Más árboles"], ["De acuerdo"]]
    assert _measure(drafts[0], "numPositiveVotes") == 4


def test_that_google_forms_are_recognised(tmp_path: Path) -> None:
    header = "Timestamp,Email Address,What do you like about the park?,What should we improve?,Your age group"
    rows = "".join(
        f"2024/03/05 10:{n}:00 AM GMT+1,p{n}@b.c,the trees and benches {n},the light at night {n},30-39\n"
        for n in range(10, 40)
    )
    looked_at = preview(written(tmp_path, "a.csv", f"{header}\n{rows}"))
    assert looked_at.kind == "Google Forms answers"
    first = accepted(looked_at)[0]
    assert [(c.question, c.polarity) for c in first.comments] == [
        ("What do you like about the park?", "good"),
        ("What should we improve?", "improve"),
    ]
    assert (first.date, first.author) == ("2024-03-05T10:10:00+01:00", "p10@b.c")


def test_that_kobotoolbox_is_recognised(tmp_path: Path) -> None:
    header = (
        "start;end;What is your main concern?;_id;_uuid;_submission_time;_validation_status;_notes;_status;"
    )
    header += "_submitted_by;__version__;_tags;_index"
    rows = "".join(
        f"2024-03-05T10:30:00;2024-03-05T10:{n}:00;there is no water {n};{n};u{n};"
        f"2024-03-06T11:00:00;;;ok;;v1;;{n}\n"
        for n in range(31, 40)
    )
    looked_at = preview(written(tmp_path, "a.csv", f"{header}\n{rows}"))
    first = accepted(looked_at)[0]
    assert looked_at.kind == "KoboToolbox submissions"
    assert (first.key, first.date, _texts([first])) == (
        "u31",
        "2024-03-06T11:00:00",
        [["there is no water 31"]],
    )


def test_that_surveymonkeys_two_rows_of_names_are_joined(tmp_path: Path) -> None:
    names = "Respondent ID,Collector ID,Date Created,Date Modified,IP Address,Email Address,First Name,"
    names += "Last Name,Custom Data 1,How did you travel?,,What could be better?"
    header = [names, ",,,,,,,,,Bus,Train,Open-Ended Response"]
    rows = [
        f"{n},9,03/05/2024 10:{n} AM,03/05/2024 11:00 AM,192.0.2.1,,,,,Bus,,more buses at night {n}"
        for n in range(10, 40)
    ]
    looked_at = preview(written(tmp_path, "a.csv", "\n".join([*header, *rows])))
    assert looked_at.kind == "SurveyMonkey responses"
    assert {"How did you travel?: Bus", "How did you travel?: Train"} < set(looked_at.headers)
    first = accepted(looked_at)[0]
    assert (first.row, first.key, first.date[:10]) == (1, "10", "2024-03-05")
    assert [(c.question, c.polarity) for c in first.comments] == [("What could be better?", "improve")]
    assert roles(looked_at)["IP Address"] == Role.IGNORE


def test_that_what_analysts_added_to_a_consultation_is_no_answer(tmp_path: Path) -> None:
    names = ["Response ID", "Date Submitted", "Name", "What do you think of the plan?"]
    names += [
        "What do you think of the plan? - Analyst notes",
        "What do you think of the plan? - Analyst tags",
    ]
    rows = [
        [f"ANON-{n}", "2024-03-05", "A B", f"the plan is too dear for us {n}", f"too dear, says {n}", "cost"]
        for n in range(9)
    ]
    looked_at = preview(xlsx(tmp_path / "a.xlsx", {"Responses": rows_of([names, *rows])}))
    assert looked_at.kind == "Citizen Space responses"
    drafts = accepted(looked_at)
    assert (drafts[0].key, _texts(drafts)[0]) == ("ANON-0", ["the plan is too dear for us 0"])
