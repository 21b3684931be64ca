"""Gives each authored comment the metadata its channel would carry, drawn from its own key and hints.

Every draw is seeded by the key of the line alone, so a new line never changes what another one was given.
"""

from __future__ import annotations

import calendar
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from random import Random
from string import ascii_letters, digits

from authoring import DISTRICTS, Hint, Line, age_band, hint, read_letter_base

Cell = str | int | float
YEAR = 2026
START = datetime(YEAR, 1, 1, tzinfo=UTC)
END = datetime(YEAR, 9, 1, tzinfo=UTC)
POSITIONS = {"s": "Support", "o": "Oppose", "u": "Unsure"}
VIA = {"p": "Phone", "w": "Web form", "e": "Mail"}
TEAMS = {
    "Streets": ("lighting", "roads", "bridge", "cycling", "parking", "access"),
    "Housing": ("housing",),
    "Waste": ("waste",),
    "Digital": ("app",),
    "Leisure": ("pool", "parks", "playgrounds", "library"),
    "Licensing": ("permits", "noise"),
}
SLOW_THEMES = ("housing", "lighting", "app", "access", "bridge", "noise")


@dataclass(frozen=True)
class Truth:
    """What the author meant by one comment."""

    record: str
    question: str
    language: str
    hint: Hint
    kind: str


@dataclass(frozen=True)
class Record:
    """One row of a channel's file: its cells by column name, when it arrived, what its comments mean."""

    at: datetime
    cells: dict[str, Cell]
    truths: tuple[Truth, ...]


def survey_record(line: Line) -> Record:
    """A respondent: ratings follow the authored mood with noise, two text answers, one of several devices."""
    when, district, age, mood, good_hint, good, improve_hint, improve = line.fields
    rng = Random(line.key)
    start = moment(when, rng)
    seconds = 60 + rng.randint(20, 90) + 2 * len(good + improve)
    end = start + timedelta(seconds=seconds)
    ident = "R_" + "".join(rng.choices(ascii_letters + digits, k=15))
    cells: dict[str, Cell] = {
        "StartDate": _stamp(start),
        "EndDate": _stamp(end),
        "Status": "IP Address",
        "IPAddress": rng.choice(("192.0.2.", "198.51.100.", "203.0.113.")) + str(rng.randint(1, 254)),
        "Progress": 100,
        "Duration (in seconds)": seconds,
        "Finished": "True",
        "RecordedDate": _stamp(end + timedelta(seconds=1)),
        "ResponseId": ident,
        "DistributionChannel": rng.choice(("anonymous", "anonymous", "qr", "email")),
        "UserLanguage": "EN" if rng.random() < 0.04 else line.language.upper(),
        "Q1": DISTRICTS[district],
        "Q2": age_band(age),
        "Q3": _mobility_aid(age),
        **_ratings(int(mood), rng),
        "Q7": good,
        "Q8": improve,
    }
    answers = (("good", good_hint, good), ("improve", improve_hint, improve))
    truths = (_truth(ident, question, line.language, code) for question, code, text in answers if text)
    return Record(end, cells, tuple(truths))


def ticket_record(line: Line) -> Record:
    """A ticket: resolution, reopens, replies and satisfaction follow from its theme and sentiment."""
    when, district, via, code, subject, description = line.fields
    rng, meant = Random(line.key), hint(code)
    created = moment(when, rng) if via == "w" else _office_hours(moment(when, rng), rng)
    ident = str(1_190_100 + _minutes_of_year(created))
    first_contact = rng.random() < _first_contact_chance(meant)
    cells: dict[str, Cell] = {
        "Id": ident,
        "Requester": f"Resident {rng.randint(1000, 9999)}",
        "Subject": subject,
        "Description": description,
        "Tags": "praise" if meant.sentiment == "positive" else rng.choice(("", "", "callback", "photo")),
        "Priority": rng.choice(("Normal", "Normal", "High", "Low")),
        "Via": VIA[via],
        "Group": next((team for team, themes in TEAMS.items() if meant.theme in themes), "City line"),
        "Ticket type": "Question" if "question" in meant.flags else "Incident",
        "Created at": _stamp(created),
        **_handling(created, first_contact, rng),
        "Satisfaction Score": _score(meant, first_contact, rng),
        "First reply time in minutes": rng.randint(1, 9) if via == "p" else rng.randint(25, 4000),
        "District": DISTRICTS[district],
        "Language": line.language,
    }
    return Record(created, cells, (_truth(ident, "description", line.language, code),))


def consultation_record(line: Line) -> Record:
    """An individual answer to the consultation."""
    when, district, age, position, code, text = line.fields
    rng = Random(line.key)
    return _answer(line, moment(when, rng), rng, (district, age, position), text, code, "")


def campaign_record(line: Line) -> Record:
    """One sender's copy of the campaign letter: greeting, sentences kept, own addition, signature."""
    when, district, age, greeting, left_out, addition, signature = line.fields
    rng = Random(line.key)
    sentences = [s for n, s in enumerate(read_letter_base(), 1) if str(n) != left_out]
    body = " ".join(sentences)
    text = "\n\n".join(part for part in (greeting, body, addition, signature) if part)
    return _answer(line, moment(when, rng), rng, (district, age, "o"), text, "parking/buses-", "campaign")


def post_record(line: Line) -> Record:
    """A post: likes grow with the authored reach, and so do reposts and replies."""
    when, district, reach, code, text = line.fields
    rng = Random(line.key)
    at = moment(when, rng)
    low, high = ((0, 3), (2, 20), (15, 80), (60, 240), (200, 900))[int(reach)]
    likes, ident = rng.randint(low, high), str(75_000_000 + _minutes_of_year(at) << 24 | rng.getrandbits(24))
    cells: dict[str, Cell] = {
        "id": ident,
        "created_at": at.strftime("%Y-%m-%dT%H:%M:%SZ"),
        "platform": "Plaza",
        "author_id": f"u_{rng.getrandbits(28):07x}",
        "lang": "und" if code.startswith("none") or rng.random() < 0.03 else line.language,
        "text": text,
        "likes": likes,
        "reposts": rng.randint(0, likes // 4),
        "replies": rng.randint(0, likes // 6),
        "place": DISTRICTS[district],
    }
    return Record(at, cells, (_truth(ident, "text", line.language, code),))


def letter_record(line: Line) -> Record:
    """A letter or e-mail; whether it was resolved at first contact was decided by the author."""
    when, district, age, resolved, code, text = line.fields
    rng, meant = Random(line.key), hint(code)
    at = _office_hours(moment(when, rng), rng)
    ident = f"AVH-{10_000 + _minutes_of_year(at) // 5}"
    cells: dict[str, Cell] = {
        "Reference": ident,
        "Received": str(at.date()),
        "Channel": "Letter" if int(age.rstrip("w")) > rng.randint(40, 75) else "E-mail",
        "Language": line.language,
        "District": DISTRICTS[district],
        "Age band": age_band(age),
        "Mobility aid": _mobility_aid(age),
        "Department": next((team for team, themes in TEAMS.items() if meant.theme in themes), "City line"),
        "Letter": text,
        "Answered": "Yes" if resolved == "y" or rng.random() < 0.6 else "No",
        "Resolved at first contact": {"y": "Yes", "n": "No"}.get(resolved, ""),
    }
    return Record(at, cells, (_truth(ident, "letter", line.language, code),))


def moment(when: str, rng: Random) -> datetime:
    """A moment within an authored period: `04`, `04a` or `04b` (halves), `0408`, `0408-0430`, `0523T02`."""
    days, _, hour = when.partition("T")
    first, last = _period(days)
    day = first + timedelta(days=rng.randint(0, (last - first).days))
    clock = int(hour) if hour else round(rng.triangular(7, 23, 18))
    return datetime(YEAR, day.month, day.day, clock, rng.randint(0, 59), rng.randint(0, 59), tzinfo=UTC)


def _period(days: str) -> tuple[date, date]:
    if len(days) > 3:
        first, _, last = days.partition("-")
        return _day(first), _day(last or first)
    month = int(days[:2])
    first = 16 if days.endswith("b") else 1
    last = 15 if days.endswith("a") else calendar.monthrange(YEAR, month)[1]
    return date(YEAR, month, first), date(YEAR, month, last)


def _day(month_and_day: str) -> date:
    return date(YEAR, int(month_and_day[:2]), int(month_and_day[2:]))


def _office_hours(at: datetime, rng: Random) -> datetime:
    """The next working day between 8 and 18 o'clock, but never beyond August."""
    working_day = at + timedelta(days=7 - at.weekday() if at.weekday() > 4 else 0)
    return min(working_day, END - timedelta(days=1)).replace(
        hour=rng.randint(8, 17), minute=at.minute, second=at.second
    )


def _minutes_of_year(at: datetime) -> int:
    return int((at - START).total_seconds() // 60)


def _stamp(at: datetime) -> str:
    return at.strftime("%Y-%m-%d %H:%M:%S")


def _mobility_aid(age: str) -> str:
    return "Yes" if age.endswith("w") else "No" if age.isdigit() else ""


def _ratings(mood: int, rng: Random) -> dict[str, Cell]:
    """Satisfaction 1-5, ease 1-7, trust 1-5; a few are left out and a very few read the scale upside down."""
    felt = 6 - mood if rng.random() < 0.015 else mood
    satisfaction = _within(felt + rng.choice((0, 0, 0, 0, 0, 0, 0, -1, 1)), 5)
    ease = _within(round(1 + (felt - 1) * 1.4 + rng.gauss(0, 0.9)), 7)
    trust = _within(round(1.3 + felt * 0.55 + rng.gauss(0, 0.8)), 5)
    return {f"Q{n}": "" if rng.random() < 0.03 else v for n, v in enumerate((satisfaction, ease, trust), 4)}


def _within(value: int, top: int) -> int:
    return max(1, min(top, value))


def _first_contact_chance(meant: Hint) -> float:
    if meant.sentiment != "negative":
        return 0.9
    return 0.1 if meant.theme in SLOW_THEMES else 0.35


def _handling(created: datetime, first_contact: bool, rng: Random) -> dict[str, Cell]:
    """Solved, reopened, replied to: within two days at first contact, else within six weeks."""
    hours = round(rng.uniform(0.2, 48) if first_contact else rng.uniform(60, 1000), 1)
    solved = created + timedelta(hours=hours)
    closed = solved < END
    recorded = first_contact if rng.random() < 0.95 else not first_contact
    return {
        "Status": "Solved" if closed else "Open",
        "Updated at": _stamp(solved if closed else created + timedelta(hours=3)),
        "Solved at": _stamp(solved) if closed else "",
        "Resolution time": hours if closed else "",
        "Reopens": 0 if first_contact else rng.choice((0, 0, 1, 1, 2, 3)),
        "Replies": rng.choice((0, 1, 1)) if first_contact else rng.randint(2, 8),
        "Resolved at first contact": ("Yes" if recorded else "No") if closed else "",
    }


def _score(meant: Hint, first_contact: bool, rng: Random) -> str:
    """Good or Bad from about half of the requesters, Offered or Not Offered from the others."""
    if rng.random() < 0.45:
        return rng.choice(("Offered", "Offered", "Not Offered"))
    good = {"positive": 0.97, "neutral": 0.75, "negative": 0.12}[meant.sentiment] + 0.15 * first_contact
    return "Good" if rng.random() < good else "Bad"


def _answer(
    line: Line, at: datetime, rng: Random, person: Sequence[str], text: str, code: str, kind: str
) -> Record:
    district, age, position = person
    ident = "ANON-" + "-".join("".join(rng.choices("BCDFGHJKMNPQRTVWXYZ346789", k=k)) for k in (4, 4, 1))
    cells: dict[str, Cell] = {
        "Response ID": ident,
        "Submitted": at.strftime("%d.%m.%Y"),
        "District": DISTRICTS[district],
        "Age band": age_band(age),
        "Mobility aid": _mobility_aid(age),
        "Position on the scheme": POSITIONS[position],
        "What would you like to tell us about the scheme?": text,
        "Language": line.language,
    }
    return Record(at, cells, (_truth(ident, "scheme", line.language, code, kind),))


def _truth(record: str, question: str, language: str, code: str, kind: str = "") -> Truth:
    meant = hint(code)
    usual = "question" if "question" in meant.flags else "statement"
    kind = kind or {"none": "no_content", "offtopic": "off_topic"}.get(meant.theme, usual)
    return Truth(record, question, language, meant, kind)
