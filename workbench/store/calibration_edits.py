"""Adopting a calibrated model and going back: what it says and what is shown change places, in one step."""

from __future__ import annotations

from typing import Any

from workbench.domain.changes import Changed, Edit, Payload
from workbench.domain.problems import Problem
from workbench.store.connection import StudyDatabase
from workbench.store.log import Handler

_JUDGED = Changed(frozenset({"codings", "comments", "themes", "sentiment", "priorities"}))
_TAGGED = Changed(frozenset({"codings", "comments", "themes", "tags", "priorities"}))
_SHOWN_SENTIMENT = """
CREATE TEMP TABLE shown_before AS SELECT s.text_id, s.polarity, s.label, s.score, s.confidence
FROM sentiment s JOIN calibrated_sentiment k ON k.calibration_id = :calibration AND k.text_id = s.text_id
AND k.polarity = s.polarity WHERE s.run_id = :run
"""
_ADOPTED_SENTIMENT = """
UPDATE sentiment SET (label, score, confidence) =
 (SELECT k.label, k.score, k.confidence FROM calibrated_sentiment k WHERE k.calibration_id = :calibration
  AND k.text_id = sentiment.text_id AND k.polarity = sentiment.polarity)
WHERE run_id = :run AND EXISTS (SELECT 1 FROM calibrated_sentiment k WHERE
 k.calibration_id = :calibration AND k.text_id = sentiment.text_id AND k.polarity = sentiment.polarity)
"""
_KEPT_SENTIMENT = """
INSERT OR REPLACE INTO calibrated_sentiment
(calibration_id, text_id, polarity, label, score, confidence) SELECT :calibration, * FROM shown_before
"""
_OF_ITS_LANGUAGES = """
run_id = :run AND family = :subject AND text_id IN (SELECT r.text_id FROM text_reading r WHERE r.run_id = :run
AND r.language IN (SELECT json_extract(j.value, '$.language') FROM calibration y, json_each(y.report) j
WHERE y.id = :calibration))
"""
_SHOWN_TAGS = f"""
CREATE TEMP TABLE shown_before AS
SELECT text_id, polarity, tag, sign, score FROM text_tag WHERE {_OF_ITS_LANGUAGES}
"""
_ADOPTED_TAGS = """
INSERT INTO text_tag (run_id, text_id, polarity, family, tag, sign, score)
SELECT :run, text_id, polarity, :subject, tag, sign, score FROM calibrated_tag WHERE calibration_id = :calibration
"""
_KEPT_TAGS = """
INSERT INTO calibrated_tag (calibration_id, text_id, polarity, tag, sign, score)
SELECT :calibration, * FROM shown_before
"""
_SENTIMENT = (_SHOWN_SENTIMENT, _ADOPTED_SENTIMENT, _KEPT_SENTIMENT)
_TAGS = (
    _SHOWN_TAGS,
    f"DELETE FROM text_tag WHERE {_OF_ITS_LANGUAGES}",
    _ADOPTED_TAGS,
    "DELETE FROM calibrated_tag WHERE calibration_id = :calibration",
    _KEPT_TAGS,
)


def exchange(database: StudyDatabase, payload: Payload) -> tuple[Edit, Changed]:
    """Let what a calibrated model says and what is shown change places: adopting, and its own way back.

    Of tags, that some text has none is part of what is said: all of the model's languages are exchanged.

    Raises:
        Problem: there is no such calibration.
    """
    row = database.one(
        "SELECT id, run_id, state, subject FROM calibration WHERE uid = ?", (payload["calibration"],)
    )
    if row is None:
        raise Problem("calibration.missing", calibration=payload["calibration"])
    calibration, run, state, subject = row
    named: dict[str, Any] = {"calibration": calibration, "run": run, "subject": subject}
    database.execute("DROP TABLE IF EXISTS temp.shown_before")
    for step in _SENTIMENT if subject == "sentiment" else _TAGS:
        database.execute(step, named)
    database.execute("DROP TABLE temp.shown_before")
    turned = "offered" if state == "adopted" else "adopted"
    database.execute("UPDATE calibration SET state = ? WHERE id = ?", (turned, calibration))
    return Edit("calibration.exchange", payload), _JUDGED if subject == "sentiment" else _TAGGED


CALIBRATION_HANDLERS: dict[str, Handler] = {"calibration.exchange": exchange}
