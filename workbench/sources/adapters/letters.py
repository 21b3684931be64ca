"""Letters and mail, whose columns the workbench names itself when it reads a folder or a mailbox."""

from __future__ import annotations

from workbench.domain.intake import Role
from workbench.domain.spoken import spoken
from workbench.sources.adapters.adapter import Adapter, Known

_KEPT = spoken("It is kept with the row, and is no comment of its own.")

MAIL = Adapter(
    name="mail",
    title="Mail",
    signature=frozenset({"letter file", "letter text", "mail from", "mail id"}),
    columns={
        "letter text": Known(Role.TEXT, "What the person wrote: the plain text of the mail, else its page."),
        "mail from": Known(Role.AUTHOR, "Who wrote; only a keyed fingerprint of it is kept."),
        "mail date": Known(Role.DATE, "When it was sent."),
        "mail id": Known(Role.ID, "Every mail has an id of its own."),
        "mail in reply to": Known(Role.PARENT, "The mail that this one answers."),
        "mail subject": Known(Role.IGNORE, _KEPT),
        "mail attachments": Known(
            Role.IGNORE, "Names of attached files, which are not read; kept with the row."
        ),
        "letter file": Known(Role.IGNORE, _KEPT),
    },
    channel="Mail",
)
LETTERS = Adapter(
    name="letters",
    title="Letters",
    signature=frozenset({"letter file", "letter text"}),
    columns={
        "letter text": Known(Role.TEXT, "What the person wrote."),
        "letter file": Known(Role.ID, "The letter's place in the folder."),
    },
    channel="Letter",
)
