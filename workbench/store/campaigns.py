"""Reads the campaigns: letters many sent, and what each sender made of theirs; and those a person said are none."""

from __future__ import annotations

from workbench.domain.changes import Changed, Edit
from workbench.domain.views import CampaignRow, CampaignVoice, Counts
from workbench.store.selecting import PERSON, current
from workbench.store.study import Study

SHORTEST_LETTER = 40
"""Characters of a letter: below, equal answers ("No", "Nothing") are nobody's campaign."""

_DENIED = "k.letter_id IN (SELECT text_id FROM apart_text)"
_MEMBERS = f"""
FROM comment c
JOIN source s ON s.id = c.source_id AND s.state = 'shown'
JOIN submission p ON p.id = c.submission_id
JOIN campaign_member k ON k.preparation_id = :preparation AND k.text_id = c.text_id
    AND ({_DENIED} OR k.text_id NOT IN (SELECT text_id FROM apart_text))
"""
"""Comments of alike texts. A group is denied where its letter is kept apart; of any other, single texts may be."""
_COUNTED = f"count(*), count(DISTINCT c.text_id), count(DISTINCT {PERSON})"
_CAMPAIGNS = f"""
SELECT k.letter_id, letter.content, {_COUNTED},
       count(DISTINCT CASE WHEN c.text_id != k.letter_id THEN c.text_id END),
       count(CASE WHEN k.addition_id IS NOT NULL THEN 1 END),
       ifnull(min(CASE WHEN c.text_id = k.letter_id THEN c.id END), 0),
       ifnull((SELECT n.said_by FROM no_campaign n
               WHERE n.preparation_id = :preparation AND n.letter_id = k.letter_id), '')
{_MEMBERS}
JOIN unique_text letter ON letter.id = k.letter_id
WHERE ({_DENIED}) = :denied AND (:denied OR length(letter.content) >= {SHORTEST_LETTER})
GROUP BY k.letter_id HAVING count(*) > 1
ORDER BY count(*) DESC, k.letter_id
"""
_VOICES = f"""
SELECT u.content, count(*), k.similarity,
       ifnull((SELECT content FROM unique_text x WHERE x.id = k.addition_id), ''), min(c.id)
{_MEMBERS}
JOIN unique_text u ON u.id = c.text_id
WHERE k.letter_id = :letter
GROUP BY c.text_id ORDER BY k.similarity DESC, c.text_id
"""
_DENIED_BY = """
SELECT ifnull(n.said_by, '') FROM campaign_member k
LEFT JOIN no_campaign n ON n.preparation_id = k.preparation_id AND n.letter_id = k.letter_id
WHERE k.preparation_id = ? AND k.letter_id = ? LIMIT 1
"""
_COUNTS = f"SELECT {_COUNTED} {_MEMBERS} WHERE k.letter_id = :letter"
_ROOTS = """
SELECT DISTINCT n.root_id FROM no_campaign n
JOIN campaign_member k ON k.preparation_id = n.preparation_id AND k.letter_id = n.letter_id
WHERE k.text_id IN (SELECT text_id FROM campaign_member WHERE preparation_id = ? AND letter_id = ?) ORDER BY 1
"""


def list_campaigns(study: Study) -> list[CampaignRow]:
    """Return the campaigns among the visible comments, largest first."""
    return _listed(study, denied=False)


def list_dissolved(study: Study) -> list[CampaignRow]:
    """Return the groups of alike texts that a person said are no campaign, largest first."""
    return _listed(study, denied=True)


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


def denied_by(study: Study, campaign: int) -> str | None:
    """Return who said of alike texts that they are no campaign, "" for nobody; None where there are none."""
    row = study.database.one(_DENIED_BY, (current(study)["preparation"], campaign))
    return row[0] if row else None


def dissolve(study: Study, campaign: int, label: str) -> Changed:
    """Say that a campaign is none: its texts stand for themselves, now and after later imports."""
    newest = study.database.one("SELECT max(id) FROM unique_text")[0]
    group = [current(study)["preparation"], campaign, campaign, newest, study.log.actor]
    return study.log.do(Edit("campaign.dissolve", {"groups": [group]}, label))


def gather(study: Study, campaign: int, label: str) -> Changed:
    """Take back that a group of alike texts is no campaign."""
    rows = study.database.all(_ROOTS, (current(study)["preparation"], campaign))
    return study.log.do(Edit("campaign.gather", {"roots": [root for (root,) in rows]}, label))


def _listed(study: Study, *, denied: bool) -> list[CampaignRow]:
    rows = study.database.all(_CAMPAIGNS, {**current(study), "denied": denied})
    return [
        CampaignRow(letter, text, Counts(*counts), changed, added, comment, denied_by)
        for letter, text, *counts, changed, added, comment, denied_by in rows
    ]
