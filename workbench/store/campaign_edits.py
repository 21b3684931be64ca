"""A person's word that alike texts are no campaign: handlers of its edits, and how it goes on to what is found later.

What the machine found stays as it is (`campaign_member`). The groups a person meant lie beside it (`no_campaign`), and
reading leaves out their texts (`apart_text`, worked out from both).
"""

from __future__ import annotations

from typing import Any

from workbench.domain.changes import Changed, Edit, Payload
from workbench.store.connection import StudyDatabase
from workbench.store.log import Handler

_FOUND = frozenset({"comments", "themes", "personal data", "campaigns"})
_SAID = frozenset({"comments", "themes", "sentiment", "priorities", "campaigns"})
_FIELDS = "preparation_id, letter_id, root_id, newest_text, said_by"
_MEANT = "no_campaign n JOIN campaign_member k ON k.preparation_id = n.preparation_id AND k.letter_id = n.letter_id"
_GROWN = f"""
WITH meant AS (SELECT k.text_id, max(n.root_id) AS root, max(n.newest_text) AS newest FROM {_MEANT} GROUP BY k.text_id),
met AS (
    SELECT k.letter_id AS letter, max(k.text_id = k.letter_id) AS has_letter, count(*) AS texts,
           max(m.root) AS root, max(m.newest) AS newest
    FROM campaign_member k JOIN meant m ON m.text_id = k.text_id
    WHERE k.preparation_id = :preparation GROUP BY k.letter_id
)
INSERT OR IGNORE INTO no_campaign ({_FIELDS})
SELECT :preparation, letter, root, (SELECT max(id) FROM unique_text),
       (SELECT said_by FROM no_campaign WHERE root_id = root LIMIT 1)
FROM met
WHERE has_letter OR 2 * texts >= (
    SELECT count(*) FROM campaign_member o
    WHERE o.preparation_id = :preparation AND o.letter_id = letter AND o.text_id <= newest
)
"""
"""A group found later is the one a person meant when its letter was in that, or at least half of its texts that there
were then: so the word holds however many alike texts come, and one stray text undoes no other campaign."""


def choose_preparation(database: StudyDatabase, payload: Payload) -> tuple[Edit, Changed]:
    """Make a preparation (by its number) the one whose campaigns hold; None lets none hold."""
    before = database.one("SELECT value FROM study_fact WHERE name = 'current_preparation'")
    database.execute("DELETE FROM study_fact WHERE name = 'current_preparation'")
    if payload["preparation"] is not None:
        database.execute("UPDATE preparation SET state = 'published' WHERE id = ?", (payload["preparation"],))
        database.execute(
            "INSERT INTO study_fact (name, value) VALUES ('current_preparation', ?)",
            (str(payload["preparation"]),),
        )
    _settle(database)
    inverse = Edit("preparation.choose", {"preparation": int(before[0]) if before else None})
    return inverse, Changed(_FOUND)


def dissolve(database: StudyDatabase, payload: Payload) -> tuple[Edit, Changed]:
    """Say that groups are no campaign: a list of (preparation, letter, root, newest text, who)."""
    database.many(f"INSERT OR IGNORE INTO no_campaign ({_FIELDS}) VALUES (?,?,?,?,?)", payload["groups"])
    _settle(database)
    roots = sorted({root for _, _, root, *_ in payload["groups"]})
    return Edit("campaign.gather", {"roots": roots}), Changed(_SAID)


def gather(database: StudyDatabase, payload: Payload) -> tuple[Edit, Changed]:
    """Take that word back: a list of the letters of the groups a person meant."""
    taken: list[Any] = []
    for root in payload["roots"]:
        rows = database.all(f"SELECT {_FIELDS} FROM no_campaign WHERE root_id = ? ORDER BY 1, 2", (root,))
        taken += [list(row) for row in rows]
        database.execute("DELETE FROM no_campaign WHERE root_id = ?", (root,))
    _settle(database)
    return Edit("campaign.dissolve", {"groups": taken}), Changed(_SAID)


def _settle(database: StudyDatabase) -> None:
    """Let the word go on to the groups of the current preparation, and work out which texts are in no campaign."""
    current = database.one("SELECT value FROM study_fact WHERE name = 'current_preparation'")
    if current is not None:
        database.execute(_GROWN, {"preparation": int(current[0])})
    database.execute("DELETE FROM apart_text")
    database.execute(f"INSERT OR IGNORE INTO apart_text (text_id) SELECT k.text_id FROM {_MEANT}")


CAMPAIGN_HANDLERS: dict[str, Handler] = {
    "preparation.choose": choose_preparation,
    "campaign.dissolve": dissolve,
    "campaign.gather": gather,
}
