"""What people decided about wordings that a newer export took out of sight: it stays with them."""

from __future__ import annotations

from workbench.domain.intake import Resting
from workbench.store.study import Study

_AWAY = """
WITH away AS (
    SELECT c.id, c.uid FROM changed_row r
    JOIN source s ON s.id = r.source_id
    JOIN changed_comment x ON x.later = r.later
    JOIN comment c ON c.id = CASE WHEN r.taken > 0 THEN x.gone ELSE x.come END
    WHERE s.uid = :source AND NOT EXISTS (
        SELECT 1 FROM comment v JOIN source o ON o.id = v.source_id AND o.state = 'shown' WHERE v.uid = c.uid
    )
)
SELECT
    (SELECT count(*) FROM coding WHERE comment_uid IN (SELECT uid FROM away))
        + (SELECT count(*) FROM judgement WHERE comment_uid IN (SELECT uid FROM away)),
    (SELECT count(*) FROM placement WHERE comment_id IN (SELECT id FROM away)),
    (SELECT count(*) FROM quote WHERE removed = 0 AND comment_uid IN (SELECT uid FROM away)),
    (SELECT count(*) FROM tag_decision WHERE comment_id IN (SELECT id FROM away)),
    (SELECT count(*) FROM priority_evidence WHERE kind = 'comment' AND target IN (SELECT uid FROM away))
"""


def resting(study: Study, source: str) -> Resting:
    """Return how much rests on the versions of a source's changed rows (its id) that are not in sight."""
    return Resting(*study.database.one(_AWAY, {"source": source}))
