"""Reads the campaigns: letters many sent, and what each sender made of theirs."""

from __future__ import annotations

from workbench.domain.views import CampaignRow, CampaignVoice, Counts
from workbench.store.selecting import FROM_COMMENTS, PERSON, current
from workbench.store.study import Study

SHORTEST_LETTER = 40
"""Characters of a letter: below, equal answers ("No", "Nothing") are nobody's campaign."""

_CAMPAIGNS = f"""
SELECT k.letter_id, letter.content,
       count(*), count(DISTINCT c.text_id), count(DISTINCT {PERSON}),
       count(DISTINCT CASE WHEN c.text_id != k.letter_id THEN c.text_id END),
       count(CASE WHEN k.addition_id IS NOT NULL THEN 1 END),
       ifnull(min(CASE WHEN c.text_id = k.letter_id THEN c.id END), 0)
{FROM_COMMENTS}
JOIN unique_text letter ON letter.id = k.letter_id AND length(letter.content) >= {SHORTEST_LETTER}
GROUP BY k.letter_id HAVING count(*) > 1
ORDER BY count(*) DESC, k.letter_id
"""
_VOICES = f"""
SELECT u.content, count(*), k.similarity,
       ifnull((SELECT content FROM unique_text x WHERE x.id = k.addition_id), ''), min(c.id)
{FROM_COMMENTS}
JOIN unique_text u ON u.id = c.text_id
WHERE k.letter_id = :letter
GROUP BY c.text_id ORDER BY k.similarity DESC, c.text_id
"""
_COUNTS = f"""
SELECT count(*), count(DISTINCT c.text_id), count(DISTINCT {PERSON})
{FROM_COMMENTS}
WHERE k.letter_id = :letter
"""


def list_campaigns(study: Study) -> list[CampaignRow]:
    """Return the campaigns among the visible comments, largest first."""
    return [
        CampaignRow(letter, text, Counts(*counts), changed, added, comment)
        for letter, text, *counts, changed, added, comment in study.database.all(_CAMPAIGNS, current(study))
    ]


def voices_of(study: Study, campaign: int) -> list[CampaignVoice]:
    """Return the different texts of a campaign, the nearest to its letter first."""
    rows = study.database.all(_VOICES, {**current(study), "letter": campaign})
    return [CampaignVoice(*row) for row in rows]


def counts_of(study: Study, campaign: int) -> Counts:
    """Return how large a campaign is."""
    return Counts(*study.database.one(_COUNTS, {**current(study), "letter": campaign}))


def first_comment(study: Study, campaign: int) -> int:
    """Return the internal number of the first visible comment that carries the letter; 0 for none."""
    row = study.database.one(
        "SELECT min(c.id) FROM comment c JOIN source s ON s.id = c.source_id AND s.state = 'shown'"
        " WHERE c.text_id = ?",
        (campaign,),
    )
    return row[0] or 0
