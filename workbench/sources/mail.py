"""Reads e-mails: who wrote when about what, and the words, from plain text where there is some."""

from __future__ import annotations

import email
import email.errors
import email.policy
import mailbox
from collections.abc import Iterator
from dataclasses import dataclass
from email.message import EmailMessage, MIMEPart
from email.utils import parseaddr, parsedate_to_datetime
from pathlib import Path

from workbench.domain.spoken import spoken
from workbench.sources.html_text import text_of_html

LARGEST_MAIL = 100_000_000
_MOST_NESTED = 500
_FAULTS = (LookupError, ValueError, TypeError, AttributeError, RecursionError, email.errors.MessageError)
"""What the standard library raises on headers and parts that are not what they say."""

NOT_READ = spoken("The message is not built as mail is, and cannot be read.")
TOO_LONG = spoken("The message is larger than any mail.")


@dataclass(frozen=True)
class Mail:
    """One message as text; `problem` says why it could not be read."""

    sender: str = ""
    date: str = ""
    subject: str = ""
    key: str = ""
    reply_to: str = ""
    attachments: str = ""
    text: str = ""
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
    """Yield the messages of an mbox file one by one."""
    box = mailbox.mbox(path, create=False)
    try:
        for key in box.iterkeys():
            with box.get_file(key) as stream:
                yield stream.read(LARGEST_MAIL + 1)
    finally:
        box.close()


def _read(message: EmailMessage) -> Mail:
    text = _text(message)
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


def _text(message: EmailMessage) -> str:
    part = message.get_body(preferencelist=("plain", "html"))
    if part is None:
        return ""
    text = _content(part)
    if part.get_content_type() == "text/html":
        return text_of_html(text)
    return text.replace("\r\n", "\n").rstrip("\n")


def _content(part: MIMEPart) -> str:
    """Return a part's text; in Windows-1252 where it names a character set that nobody knows."""
    try:
        return str(part.get_content())
    except _FAULTS:
        payload = part.get_payload(decode=True)
        return payload.decode("cp1252", "replace") if isinstance(payload, bytes) else ""


def _attachments(message: EmailMessage) -> list[str]:
    return [part.get_filename() or part.get_content_type() for part in message.walk() if part.is_attachment()]
