"""Reads the dates people and systems write, and writes them one way (ISO 8601), without moving time zones."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from functools import lru_cache

from workbench.domain.intake import DateOrder

_TIME = (
    r"(?:[T ,]+(?P<hour>\d{1,2}):(?P<minute>\d{2})(?::(?P<second>\d{2})(?:[.,]\d+)?)?"
    r"(?:\s*(?P<half>[AaPp])\.?\s?[Mm]\.?)?\s*(?P<zone>Z|(?:UTC|GMT)(?:[+-]\d{1,2}(?::\d{2})?)?|[+-]\d{2}:?\d{2})?(?:\s+[A-Z]{3,4})?)?"
)
_YEAR_FIRST = re.compile(rf"(?P<year>\d{{4}})([-/.])(?P<month>\d{{1,2}})\2(?P<day>\d{{1,2}}){_TIME}")
_YEAR_LAST = re.compile(rf"(?P<one>\d{{1,2}})([-/. ])(?P<two>\d{{1,2}})\2(?P<year>\d{{4}}|\d{{2}}){_TIME}")
_COMPACT = re.compile(rf"(?P<year>(?:19|20)\d{{2}})(?P<month>[01]\d)(?P<day>[0-3]\d){_TIME}")
_DAY_MONTH = re.compile(
    rf"(?:[^\W\d]+\.?,?\s+)?(?P<day>\d{{1,2}})(?:st|nd|rd|th|\.|º)?[-\s]+(?:de\s+)?(?P<name>[^\W\d_][^\d\s,-]*)\.?,?[-\s]+"
    rf"(?:de[l]?\s+)?(?P<year>\d{{4}}|\d{{2}})\b{_TIME}"
)
_MONTH_DAY = re.compile(
    rf"(?:[^\W\d]+\.?,?\s+)?(?P<name>[^\W\d_][^\d\s,.-]*)\.?\s+(?P<day>\d{{1,2}})(?:st|nd|rd|th)?,?\s+"
    rf"(?P<year>\d{{4}}){_TIME}"
)
_UNIX = re.compile(
    r"(?:[^\W\d]+ )?(?P<name>[^\W\d_]+) +(?P<day>\d{1,2}) (?P<hour>\d{1,2}):(?P<minute>\d{2})"
    r":(?P<second>\d{2})(?P<half>)(?: (?P<zone>Z|UTC|GMT|[+-]\d{4})| [A-Z]{2,5})? (?P<year>\d{4})"
)
_EPOCH = re.compile(r"(\d{10})(\d{3})?(?:\.\d+)?")
_MONTHS = (
    "jan january ene enero oca ocak ม.ค มกราคม",
    "feb february febrero sub subat ก.พ กุมภาพันธ์",
    "mar march marzo mart มี.ค มีนาคม",
    "apr april abr abril nis nisan เม.ย เมษายน",
    "may mayo mayis พ.ค พฤษภาคม",
    "jun june junio haz haziran มิ.ย มิถุนายน",
    "jul july julio tem temmuz ก.ค กรกฎาคม",
    "aug august ago agosto agu agustos ส.ค สิงหาคม",
    "sep sept september septiembre set setiembre eyl eylul ก.ย กันยายน",
    "oct october octubre eki ekim ต.ค ตุลาคม",
    "nov november noviembre kas kasim พ.ย พฤศจิกายน",
    "dec december dic diciembre ara aralik ธ.ค ธันวาคม",
)
_MONTH_NUMBER = {name: number for number, names in enumerate(_MONTHS, start=1) for name in names.split()}
_PLAIN = str.maketrans("çğıöşüáéíóúñ", "cgiosuaeioun")
_EARLIEST, _LATEST = 1900, 2100
_BUDDHIST = 543
_PIVOT = 70


@dataclass(frozen=True)
class Order:
    """Which of day and month comes first, and whether the values leave that open."""

    order: DateOrder
    open: bool = False
    mixed: bool = False


def order_of(values: Iterable[str]) -> Order:
    """Tell from the values whether 03/04/2024 means the third of April or the fourth of March.

    Where dots stand between them, the day comes first.
    """
    pairs = list(_pairs(values))
    day_first = any(one > 12 for one, _, _ in pairs)
    month_first = any(two > 12 for _, two, _ in pairs)
    if not pairs:
        return Order("ymd")
    if day_first == month_first:
        dotted = all(mark == "." for _, _, mark in pairs)
        return Order("dmy", open=not day_first and not dotted, mixed=day_first)
    return Order("dmy" if day_first else "mdy")


def _pairs(values: Iterable[str]) -> Iterator[tuple[int, int, str]]:
    for value in values:
        found = _YEAR_LAST.fullmatch(value.strip())
        if found is not None:
            yield int(found["one"]), int(found["two"]), found[2]


@lru_cache(maxsize=4096)
def to_iso(value: str, order: DateOrder = "ymd", epoch: bool = True) -> str:
    """Return the date (with its time, where there is one) as ISO 8601; empty if it cannot be read.

    Years above 2400 are Buddhist years. Seconds or milliseconds since 1970 are dates if `epoch`.
    """
    text = value.strip()
    if not text:
        return ""
    if epoch and (found := _EPOCH.fullmatch(text)):
        return _since_1970(found)
    for pattern in (_YEAR_FIRST, _YEAR_LAST, _COMPACT, _UNIX, _DAY_MONTH, _MONTH_DAY):
        if found := pattern.fullmatch(text):
            return _written(found, order)
    return ""


def _since_1970(found: re.Match[str]) -> str:
    moment = datetime.fromtimestamp(int(found[1]), UTC)
    if not _EARLIEST < moment.year < _LATEST:
        return ""
    return moment.strftime("%Y-%m-%dT%H:%M:%SZ")


def _written(found: re.Match[str], order: DateOrder) -> str:
    parts = found.groupdict()
    try:
        day = date(_year(parts["year"]), *_month_and_day(parts, order))
        return day.isoformat() + _clock(parts)
    except (ValueError, KeyError):
        return ""


def _year(written: str) -> int:
    year = int(written)
    if len(written) == 2:
        year += 1900 if year >= _PIVOT else 2000
    if year >= _EARLIEST + _BUDDHIST and year > _LATEST + 300:
        year -= _BUDDHIST
    if not _EARLIEST <= year <= _LATEST:
        raise ValueError(written)
    return year


def _month_and_day(parts: dict[str, str | None], order: DateOrder) -> tuple[int, int]:
    if parts.get("name"):
        name = str(parts["name"]).lower().replace("i̇", "i").translate(_PLAIN).rstrip(".")
        return _MONTH_NUMBER[name], int(parts["day"] or 0)
    if parts.get("one"):
        one, two = int(parts["one"] or 0), int(parts["two"] or 0)
        return (one, two) if order == "mdy" else (two, one)
    return int(parts["month"] or 0), int(parts["day"] or 0)


def _clock(parts: dict[str, str | None]) -> str:
    if not parts["hour"]:
        return ""
    hour = int(parts["hour"])
    if parts["half"]:
        hour = hour % 12 + (12 if parts["half"] in "Pp" else 0)
    moment = time(hour, int(parts["minute"] or 0), int(parts["second"] or 0))
    return "T" + moment.isoformat() + _zone(parts["zone"] or "")


def _zone(written: str) -> str:
    if written in {"Z", "UTC", "GMT"}:
        return "Z"
    if written.startswith(("UTC", "GMT")):
        hours, _, minutes = written[4:].partition(":")
        return f"{written[3]}{int(hours):02}:{minutes or '00'}"
    return written if ":" in written or not written else f"{written[:3]}:{written[3:]}"
