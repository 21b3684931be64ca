"""How a calibrated model enters a study: its judgements in short transactions, then offered, then adopted or not."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from typing import Any

from workbench.domain.changes import Changed, Edit
from workbench.domain.coding import AT_RANDOM, Calibration, Comparison, Taught
from workbench.domain.ids import derived_id
from workbench.domain.tag_comparison import TagComparison
from workbench.store.runs import SentimentResult, TagResult
from workbench.store.selecting import FROM_COMMENTS, current, current_run
from workbench.store.study import Study


@dataclass(frozen=True)
class CodedReading:
    """One coded comment as a model learns from it: its text and question polarity, the code, and how it was chosen."""

    text: int
    polarity: str
    code: int
    at_random: bool


def coded_readings(study: Study) -> list[CodedReading]:
    """Return every blind coding of a visible comment, several coders' of one comment by their middle one."""
    rows: list[Any] = study.database.all(
        "SELECT ifnull(k.letter_id, c.text_id), ifnull(q.polarity, 'open'), x.sentiment, w.kind"
        f" {FROM_COMMENTS} JOIN coding x ON x.comment_uid = c.uid AND x.blind = 1"
        " JOIN sample_draw w ON w.uid = x.draw_uid"
        " WHERE NOT EXISTS (SELECT 1 FROM coding z WHERE z.draw_uid = x.draw_uid AND z.comment_uid = x.comment_uid"
        " AND z.coder = x.coder AND (z.coded_at, z.id) > (x.coded_at, x.id)) ORDER BY c.id, x.coded_at, x.id",
        current(study),
    )
    said: dict[tuple[int, str], list[int]] = {}
    chosen: dict[tuple[int, str], bool] = {}
    for text, polarity, code, kind in rows:
        said.setdefault((text, polarity), []).append(code)
        chosen[text, polarity] = chosen.get((text, polarity), False) or kind in AT_RANDOM
    return [
        CodedReading(*which, sorted(codes)[(len(codes) - 1) // 2], chosen[which])
        for which, codes in said.items()
    ]


def languages_of(study: Study) -> dict[int, str]:
    """Return the language of each text (by its number) of the current run."""
    return dict(
        study.database.all(
            "SELECT text_id, language FROM text_reading WHERE run_id = ?", (current_run(study),)
        )
    )


def coded_by_language(study: Study) -> Counter[str]:
    """Return how many codings could teach a model of each language of the current run ("und" where it is unsure)."""
    spoken = languages_of(study)
    return Counter(spoken.get(one.text, "und") for one in coded_readings(study))


class CalibrationArrival:
    """A calibrated model on its way in. Add its judgements, then `offer` it, or `withdraw` it without a trace."""

    def __init__(
        self,
        study: Study,
        comparisons: Sequence[Comparison] | Sequence[TagComparison],
        subject: Taught = "sentiment",
    ) -> None:
        self._database = study.database
        now = datetime.now(UTC).isoformat(timespec="microseconds")
        self.uid = derived_id("m", study.log.actor, study.log.next_number(), now)
        report = json.dumps([asdict(one) for one in comparisons], sort_keys=True)
        with self._database.atomic():
            cursor = self._database.execute(
                "INSERT INTO calibration (uid, run_id, report, made_at, state, subject)"
                " VALUES (?,?,?,?,'arriving',?)",
                (self.uid, current_run(study), report, now, subject),
            )
        self._number: int = cursor.lastrowid

    def add(self, results: Sequence[SentimentResult]) -> None:
        """Store some judgements in one transaction."""
        with self._database.atomic():
            self._database.many(
                "INSERT INTO calibrated_sentiment (calibration_id, text_id, polarity, label, score, confidence)"
                " VALUES (?,?,?,?,?,?)",
                [(self._number, r.text, r.polarity, r.label, r.score, r.confidence) for r in results],
            )

    def add_tags(self, results: Sequence[TagResult]) -> None:
        """Store some tags in one transaction."""
        with self._database.atomic():
            self._database.many(
                "INSERT INTO calibrated_tag (calibration_id, text_id, polarity, tag, sign, score)"
                " VALUES (?,?,?,?,?,?)",
                [(self._number, r.text, r.polarity, r.tag, r.sign, r.score) for r in results],
            )

    def offer(self) -> None:
        """Let the model be seen. Earlier ones stay: a step back may lead to them."""
        with self._database.atomic():
            self._database.execute("UPDATE calibration SET state = 'offered' WHERE id = ?", (self._number,))

    def withdraw(self) -> None:
        """Take everything out again."""
        with self._database.atomic():
            self._database.execute("DELETE FROM calibration WHERE id = ?", (self._number,))


def list_calibrations(study: Study) -> list[Calibration]:
    """Return the models that are offered or adopted for the current run, oldest first."""
    rows = study.database.all(
        "SELECT uid, made_at, state, report, subject FROM calibration"
        " WHERE state != 'arriving' AND run_id = ? ORDER BY id",
        (current_run(study),),
    )
    return [_calibration(*row) for row in rows]


def adopted(study: Study, subject: Taught = "sentiment") -> Calibration | None:
    """Return the model that judges in the starters' place, or None."""
    return next((one for one in list_calibrations(study) if one.adopted and one.subject == subject), None)


def newest_offered(study: Study) -> int | None:
    """Return the row of the newest model of sentiment that waits to be adopted; None where there is none, or one
    judges already.
    """
    if adopted(study):
        return None
    row = study.database.one(
        "SELECT max(id) FROM calibration WHERE state = 'offered' AND subject = 'sentiment' AND run_id = ?",
        (current_run(study),),
    )
    return row[0] if row else None


def exchange(study: Study, calibration: str, label: str) -> Changed:
    """Let a model's judgements and the ones that are shown change places, as one step that can be undone."""
    return study.log.do(Edit("calibration.exchange", {"calibration": calibration}, label))


def _calibration(uid: str, made_at: str, state: str, report: str, subject: Taught) -> Calibration:
    told, is_adopted = json.loads(report), state == "adopted"
    if subject == "sentiment":
        return Calibration(uid, made_at, is_adopted, tuple(Comparison(**one) for one in told))
    return Calibration(uid, made_at, is_adopted, (), subject, tuple(map(TagComparison.of, told)))
