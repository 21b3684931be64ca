"""Reads e-mails: who wrote when about what, and the words, from plain text where there is some."""

from __future__ import annotations

import email
import email.errors
import email.policy
import re
from collections.abc import Iterator
from dataclasses import dataclass
from email.message import EmailMessage, MIMEPart
from email.utils import parseaddr, parsedate_to_datetime
from functools import partial
from pathlib import Path

from workbench.domain.spoken import spoken
from workbench.sources.encoding import decoded
from workbench.sources.html_text import text_of_html

LARGEST_MAIL = 100_000_000
_MOST_NESTED = 500
_FAULTS = (LookupError, ValueError, TypeError, AttributeError, RecursionError, email.errors.MessageError)
"""What the standard library raises on headers and parts that are not what they say."""
_POSTMARK = re.compile(rb"From .*\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)\b.*\d:\d\d.*\b\d{4}\b")
_BARE_POSTMARK = re.compile(rb"From (?:\S+@\S+|-)\s*$")
_QUOTED = re.compile(rb">+From ")

NOT_READ = spoken("The message is not built as mail is, and cannot be read.")
TOO_LONG = spoken("The message is larger than any mail.")


@dataclass(frozen=True)
class Mail:
    """One message as text; `note` says what had to be guessed, `problem` why it could not be read."""

    sender: str = ""
    date: str = ""
    subject: str = ""
    key: str = ""
    reply_to: str = ""
    attachments: str = ""
    text: str = ""
    note: str = ""
    problem: str = ""


def mail_of(content: bytes) -> Mail:
    """Return the message that the bytes hold; never raises, whatever they are."""
    if len(content) > LARGEST_MAIL:
        return Mail(problem=TOO_LONG)
    if (
        content.count(b"multipart/") > _MOST_NESTED
    ):  # the time to tell nested parts apart grows with their square
        return Mail(problem=NOT_READ)
    try:
        message = email.message_from_bytes(content, policy=email.policy.default)
        return _read(message)
    except _FAULTS:
        return Mail(problem=NOT_READ)


def mails_in(path: Path) -> Iterator[bytes]:
    """Yield the messages of an mbox file one by one, each without its postmark.

    A line of a letter may begin with "From " as well; what a postmark is, its day and time tell. Where the
    program that wrote the file put a ">" before such lines, it is taken away again.
    """
    lines: list[bytes] | None = None
    size, last = 0, b""
    with path.open("rb") as stream:
        for line in iter(partial(stream.readline, LARGEST_MAIL), b""):
            if _is_postmark(line, last):
                if lines is not None:
                    yield b"".join(lines)
                lines, size = [], 0
            elif lines is not None and size <= LARGEST_MAIL:
                lines.append(line[1:] if _QUOTED.match(line) else line)
                size += len(line)
            last = line
    if lines is not None:
        yield b"".join(lines)


def _is_postmark(line: bytes, last: bytes) -> bool:
    if not line.startswith(b"From "):
        return False
    return (
        not last
        or _POSTMARK.match(line) is not None
        or (not last.strip() and _BARE_POSTMARK.match(line) is not None)
    )


def _read(message: EmailMessage) -> Mail:
    text, note = _text(message)
    names = _attachments(message)
    if not text and not message.keys():
        return Mail(problem=NOT_READ)
    return Mail(
        sender=parseaddr(_header(message, "From"))[1].lower() or _header(message, "From"),
        date=_date(message),
        subject=_header(message, "Subject"),
        key=_header(message, "Message-ID"),
        reply_to=_header(message, "In-Reply-To"),
        attachments=", ".join(names),
        text=text,
        note=note,
    )


def _header(message: EmailMessage, name: str) -> str:
    try:
        return " ".join(str(message.get(name, "")).split())
    except _FAULTS:
        return ""


def _date(message: EmailMessage) -> str:
    written = _header(message, "Date")
    try:
        return parsedate_to_datetime(written).isoformat()
    except (ValueError, TypeError, IndexError, OverflowError):
        return written


def _text(message: EmailMessage) -> tuple[str, str]:
    """Return the words of a message, and a note where their encoding had to be guessed."""
    part = message.get_body(preferencelist=("plain", "html"))
    if part is None:
        return "", ""
    text, note = _content(part)
    if part.get_content_type() == "text/html":
        text = text_of_html(text)
    return text.replace("\r\n", "\n").rstrip("\n"), note


def _content(part: MIMEPart) -> tuple[str, str]:
    payload = part.get_payload(decode=True)
    if not isinstance(payload, bytes):
        return "", ""
    return decoded(payload, str(part.get_param("charset", "")))


def _attachments(message: EmailMessage) -> list[str]:
    return [part.get_filename() or part.get_content_type() for part in message.walk() if part.is_attachment()]
