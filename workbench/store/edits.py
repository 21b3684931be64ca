"""The edits a study knows: each a function that changes rows and returns its inverse and what it touched."""

from __future__ import annotations

from workbench.domain.changes import Changed, Edit, Payload
from workbench.domain.problems import Problem
from workbench.store import theme_edits
from workbench.store.calibration_edits import CALIBRATION_HANDLERS
from workbench.store.campaign_edits import CAMPAIGN_HANDLERS
from workbench.store.coding_edits import CODING_HANDLERS
from workbench.store.connection import StudyDatabase
from workbench.store.evidence_edits import EVIDENCE_HANDLERS
from workbench.store.log import Handler
from workbench.store.measure_edits import MEASURE_HANDLERS
from workbench.store.population_edits import POPULATION_HANDLERS
from workbench.store.promise_edits import PROMISE_HANDLERS
from workbench.store.quote_edits import QUOTE_HANDLERS
from workbench.store.report_edits import REPORT_HANDLERS
from workbench.store.selection_edits import SELECTION_HANDLERS
from workbench.store.tag_edits import TAG_HANDLERS
from workbench.store.version_edits import VERSION_HANDLERS
from workbench.store.watching_edits import WATCHING_HANDLERS

PLANNED = ("effort", "owner", "due", "status", "channel", "message", "answer", "driver")
_EVERY_COMMENT_VIEW = frozenset({"sources", "comments", "themes", "sentiment", "priorities"})
_EVERY_RUN_VIEW = frozenset({"runs", "comments", "themes", "sentiment", "priorities"})


def show_source(database: StudyDatabase, payload: Payload) -> tuple[Edit, Changed]:
    """Make a source's rows visible."""
    database.execute("UPDATE source SET state = 'shown' WHERE uid = ?", (payload["source"],))
    return Edit("source.hide", payload), Changed(_EVERY_COMMENT_VIEW, ids=(payload["source"],))


def hide_source(database: StudyDatabase, payload: Payload) -> tuple[Edit, Changed]:
    """Take a source's rows out of sight; they stay in the file."""
    database.execute("UPDATE source SET state = 'hidden' WHERE uid = ?", (payload["source"],))
    return Edit("source.show", payload), Changed(_EVERY_COMMENT_VIEW, ids=(payload["source"],))


def choose_run(database: StudyDatabase, payload: Payload) -> tuple[Edit, Changed]:
    """Make a run (by its number) the one whose themes are shown; None shows no run."""
    before = database.one("SELECT value FROM study_fact WHERE name = 'current_run'")
    database.execute("DELETE FROM study_fact WHERE name = 'current_run'")
    if payload["run"] is not None:
        database.execute("UPDATE run SET state = 'published' WHERE id = ?", (payload["run"],))
        database.execute(
            "INSERT INTO study_fact (name, value) VALUES ('current_run', ?)", (str(payload["run"]),)
        )
    inverse = Edit("run.choose", {"run": int(before[0]) if before else None})
    return inverse, Changed(_EVERY_RUN_VIEW)


def keep_run(database: StudyDatabase, payload: Payload) -> tuple[Edit, Changed]:
    """Keep a run (by its number) beside the one whose themes are shown."""
    database.execute("UPDATE run SET state = 'published' WHERE id = ?", (payload["run"],))
    return Edit("run.keep", payload), Changed(frozenset({"runs kept"}))


def judge_marks(database: StudyDatabase, payload: Payload) -> tuple[Edit, Changed]:
    """Set the states of personal-data marks: a list of (mark, state)."""
    before: list[list[object]] = []
    for mark, state in payload["states"]:
        row = database.one("SELECT state FROM personal_mark WHERE id = ?", (mark,))
        if row is None:
            raise Problem("mark.missing", mark=mark)
        before.append([mark, row[0]])
        database.execute("UPDATE personal_mark SET state = ? WHERE id = ?", (state, mark))
    return Edit("marks.judge", {"states": before}), Changed(frozenset({"personal data", "comments"}))


def correct_languages(database: StudyDatabase, payload: Payload) -> tuple[Edit, Changed]:
    """Set the language a person says comments are in: a list of (comment key, code, "" for none)."""
    before: list[list[object]] = []
    for comment, code in payload["languages"]:
        row = database.one("SELECT language_corrected FROM comment WHERE id = ?", (comment,))
        if row is None:
            raise Problem("comment.missing", comment=comment)
        before.append([comment, row[0]])
        database.execute("UPDATE comment SET language_corrected = ? WHERE id = ?", (code, comment))
    return Edit("languages.correct", {"languages": before}), Changed(frozenset({"comments"}))


def set_polarity(database: StudyDatabase, payload: Payload) -> tuple[Edit, Changed]:
    """Set what the question of a wording asks for; the next analysis judges its answers by it."""
    row = database.one("SELECT polarity FROM question WHERE wording = ?", (payload["wording"],))
    if row is None:
        raise Problem("question.missing", wording=payload["wording"])
    database.execute(
        "UPDATE question SET polarity = ? WHERE wording = ?", (payload["polarity"], payload["wording"])
    )
    inverse = Edit("question.polarity", {"wording": payload["wording"], "polarity": row[0]})
    return inverse, Changed(frozenset({"questions", "comments", "sentiment"}))


def take_steps(database: StudyDatabase, payload: Payload) -> tuple[Edit, Changed]:
    """Do several edits as one step: a list of (kind, payload)."""
    inverses: list[list[object]] = []
    nouns: frozenset[str] = frozenset()
    ids: tuple[str, ...] = ()
    for kind, part in payload["edits"]:
        inverse, changed = HANDLERS[kind](database, part)
        inverses.insert(0, [inverse.kind, inverse.payload])
        nouns, ids = nouns | changed.nouns, (*ids, *changed.ids)
    return Edit("steps", {"edits": inverses}), Changed(nouns, ids=ids)


def add_priority(database: StudyDatabase, payload: Payload) -> tuple[Edit, Changed]:
    """Add a priority, or bring back the one of this id that was removed."""
    uid = payload["priority"]
    known = database.one("SELECT id FROM priority WHERE uid = ?", (uid,))
    if known:
        database.execute("UPDATE priority SET removed = 0 WHERE id = ?", known)
    else:
        database.execute(
            "INSERT INTO priority (uid, statement, made_by, created_at) VALUES (?, ?, ?, ?)",
            (uid, payload["statement"], payload["made_by"], payload["created_at"]),
        )
        database.many(
            "INSERT INTO priority_theme (priority_id, theme_id) "
            "SELECT p.id, t.id FROM priority p, theme t WHERE p.uid = ? AND t.uid = ?",
            [(uid, theme) for theme in payload["themes"]],
        )
    return Edit("priority.remove", payload), Changed(frozenset({"priorities", "themes"}), ids=(uid,))


def remove_priority(database: StudyDatabase, payload: Payload) -> tuple[Edit, Changed]:
    """Take a priority off the list; its row stays for the way back."""
    uid = payload["priority"]
    if database.one("SELECT 1 FROM priority WHERE uid = ? AND removed = 0", (uid,)) is None:
        raise Problem("priority.missing", priority=uid)
    database.execute("UPDATE priority SET removed = 1 WHERE uid = ?", (uid,))
    return Edit("priority.add", payload), Changed(frozenset({"priorities", "themes"}), ids=(uid,))


def reword_priority(database: StudyDatabase, payload: Payload) -> tuple[Edit, Changed]:
    """Give a priority another statement."""
    uid = payload["priority"]
    before = database.one("SELECT statement FROM priority WHERE uid = ? AND removed = 0", (uid,))
    if before is None:
        raise Problem("priority.missing", priority=uid)
    database.execute("UPDATE priority SET statement = ? WHERE uid = ?", (payload["statement"], uid))
    inverse = Edit("priority.reword", {"priority": uid, "statement": before[0]})
    return inverse, Changed(frozenset({"priorities"}), ids=(uid,))


def plan_priority(database: StudyDatabase, payload: Payload) -> tuple[Edit, Changed]:
    """Set what is planned for a priority: effort, owner, due, status, channel, message, answer; some or all."""
    uid, told = payload["priority"], payload["plan"]
    names = [name for name in PLANNED if name in told]
    before = database.one(f"SELECT {', '.join(names)} FROM priority WHERE uid = ? AND removed = 0", (uid,))
    if before is None:
        raise Problem("priority.missing", priority=uid)
    places = ", ".join(f"{name} = ?" for name in names)
    database.execute(f"UPDATE priority SET {places} WHERE uid = ?", (*(told[name] for name in names), uid))
    inverse = Edit("priority.plan", {"priority": uid, "plan": dict(zip(names, before, strict=True))})
    return inverse, Changed(frozenset({"priorities"}), ids=(uid,))


def weigh_priorities(database: StudyDatabase, payload: Payload) -> tuple[Edit, Changed]:
    """Set how reach, severity and effort are weighed (JSON); None for the usual way."""
    before = database.one("SELECT value FROM study_fact WHERE name = 'ranking'")
    database.execute("DELETE FROM study_fact WHERE name = 'ranking'")
    if payload["weights"] is not None:
        database.execute("INSERT INTO study_fact (name, value) VALUES ('ranking', ?)", (payload["weights"],))
    inverse = Edit("priorities.weigh", {"weights": before[0] if before else None})
    return inverse, Changed(frozenset({"priorities"}))


HANDLERS: dict[str, Handler] = {
    "source.show": show_source,
    "source.hide": hide_source,
    "run.choose": choose_run,
    "run.keep": keep_run,
    "marks.judge": judge_marks,
    "languages.correct": correct_languages,
    "question.polarity": set_polarity,
    "theme.rename": theme_edits.rename_theme,
    "theme.describe": theme_edits.describe_theme,
    "theme.make": theme_edits.make_theme,
    "theme.nest": theme_edits.nest_theme,
    "theme.colour": theme_edits.colour_theme,
    "theme.state": theme_edits.set_state,
    "themes.redirect": theme_edits.redirect_themes,
    "comments.place": theme_edits.place_comments,
    "steps": take_steps,
    "priority.add": add_priority,
    "priority.remove": remove_priority,
    "priority.reword": reword_priority,
    "priority.plan": plan_priority,
    "priorities.weigh": weigh_priorities,
    **CALIBRATION_HANDLERS,
    **CAMPAIGN_HANDLERS,
    **CODING_HANDLERS,
    **EVIDENCE_HANDLERS,
    **PROMISE_HANDLERS,
    **QUOTE_HANDLERS,
    **REPORT_HANDLERS,
    **SELECTION_HANDLERS,
    **TAG_HANDLERS,
    **VERSION_HANDLERS,
    **MEASURE_HANDLERS,
    **WATCHING_HANDLERS,
    **POPULATION_HANDLERS,
}
