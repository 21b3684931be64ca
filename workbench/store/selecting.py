"""Turns a selection into SQL: one place where "which comments" meets tables."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import lru_cache

from workbench.domain.selection import Selection
from workbench.domain.sentiment import LABELS, code_of
from workbench.store.nesting import with_below
from workbench.store.regions import texts_inside
from workbench.store.study import Study
from workbench.store.tag_conditions import has_any

SHORTEST_TRIGRAM_QUERY = 3

MEMBER = """k.preparation_id = :preparation AND k.text_id = c.text_id
    AND k.text_id NOT IN (SELECT text_id FROM apart_text)"""
"""How a comment meets the campaign its text is in (`k`), unless a person said that it is none."""

FROM_COMMENTS = f"""
FROM comment c
JOIN source s ON s.id = c.source_id AND s.state = 'shown'
JOIN submission p ON p.id = c.submission_id
LEFT JOIN question q ON q.id = c.question_id
LEFT JOIN text_language l ON l.text_id = c.text_id
LEFT JOIN campaign_member k ON {MEMBER}
LEFT JOIN text_reading r ON r.run_id = :run AND r.text_id = ifnull(k.letter_id, c.text_id)
LEFT JOIN assignment a ON a.run_id = :run AND a.text_id = ifnull(k.letter_id, c.text_id) AND a.rank = 0
LEFT JOIN theme_match m ON m.run_id = :run AND m.cluster = a.cluster
LEFT JOIN placement d ON d.comment_id = c.id
LEFT JOIN theme o ON o.id = CASE WHEN d.comment_id IS NULL THEN m.theme_id ELSE d.theme_id END
LEFT JOIN theme t ON t.id = ifnull(o.into_id, o.id)
LEFT JOIN sentiment e ON e.run_id = :run AND e.text_id = ifnull(k.letter_id, c.text_id)
    AND e.polarity = ifnull(q.polarity, 'open')
"""
"""Every visible comment with what the current run says of it; needs `current(study)` as parameters.

A member of a campaign is read through its letter, so that a mass mailing is analysed once. Where a person
placed a comment (`d`), that holds, whatever the run says; a merged theme (`o`) counts as the one it went into (`t`).
"""
FURTHER = """
CROSS JOIN membership x ON x.run_id = :run AND x.text_id = ifnull(k.letter_id, c.text_id)
JOIN theme_match n ON n.run_id = :run AND n.cluster = x.cluster
JOIN theme v ON v.id = n.theme_id
JOIN theme y ON y.id = ifnull(v.into_id, v.id)
"""
"""To be put behind FROM_COMMENTS: the further themes (`y`) that sentences of a comment speak of.

The cross join keeps the comments first: the library would go through all of them once for every theme.
"""
FURTHER_HOLDS = (
    "(y.state = 'active' AND y.id IS NOT t.id AND (d.comment_id IS NULL OR d.theme_id IS NOT NULL))"
)
"""A person's word goes first: merged themes count as one, what is set aside is no theme, and who put a comment into
no theme said that it speaks of none."""
_JOINS = re.split(r"\n(?=JOIN|LEFT JOIN)", FROM_COMMENTS.rstrip())
_ALIAS = re.compile(r"JOIN \w+ (\w) ON")
LANGUAGE_KNOWN = "coalesce(nullif(c.language_corrected, ''), nullif(c.language_given, ''), l.code, '')"
LANGUAGE = f"coalesce(nullif({LANGUAGE_KNOWN}, ''), r.language, '')"
PERSON = "ifnull(p.author_key, p.id)"
WEAK = "(d.comment_id IS NULL AND ifnull(a.weak, 0) = 1)"
"""The run put a comment to a theme that it fits weakly, and nobody said otherwise."""
MONTH = "substr(p.posted_at, 1, 7)"
_PLACED_TEXT = "ifnull(k.letter_id, c.text_id)"


@dataclass
class Clause:
    """A WHERE clause (without the word) and its named parameters."""

    parts: list[str] = field(default_factory=list[str])
    parameters: dict[str, object] = field(default_factory=dict[str, object])

    def any_of(self, expression: str, values: tuple[object, ...]) -> None:
        """Restrict `expression` to one of `values`; no values restrict nothing."""
        if not values:
            return
        names = [f"v{len(self.parameters) + offset}" for offset in range(len(values))]
        self.parameters.update(zip(names, values, strict=True))
        self.parts.append(f"{expression} IN ({', '.join(':' + name for name in names)})")

    @property
    def sql(self) -> str:
        return "WHERE " + " AND ".join(self.parts) if self.parts else ""


@lru_cache(256)
def from_comments(*rest: str) -> str:
    """Return FROM_COMMENTS for a query of which this is the rest, without the tables it needs nothing of.

    Each of them has at most one row for a comment, so that none is lost or doubled; where rows are counted, the
    library looks into every table that is named. The source stays: it says whether the comment is visible.
    """
    (head, source, *joins), needed, kept = _JOINS, " ".join(rest), list[str]()
    for join in reversed(joins):
        alias = _ALIAS.search(join)
        if alias is not None and re.search(rf"\b{alias[1]}\.", needed):
            kept.insert(0, join)
            needed += join.partition(" ON ")[2]
    return "\n".join([head, source, *kept])


def current_run(study: Study) -> int:
    """Return the number of the run whose themes are shown; 0 when there is none."""
    return int(study.fact("current_run") or 0)


def current(study: Study) -> dict[str, object]:
    """Return the parameters every query over FROM_COMMENTS needs."""
    return {"run": current_run(study), "preparation": int(study.fact("current_preparation") or 0)}


def clause_for(study: Study, selection: Selection) -> Clause:
    """Return the clause over FROM_COMMENTS that means `selection`: a theme with those below it."""
    clause = Clause(parameters=current(study))
    _restrict_themes(clause, study, selection)
    clause.any_of("ifnull(e.label, 2)", tuple(_label_code(label) for label in selection.sentiments))
    clause.any_of(LANGUAGE, selection.languages)
    if selection.weak:
        clause.parts.append(WEAK)
    clause.any_of("p.channel", selection.channels)
    clause.any_of("s.uid", selection.sources)
    clause.any_of(MONTH, selection.months)
    _restrict_segments(clause, selection.segments)
    _restrict_mentions(clause, selection.mentions)
    _restrict_tags(clause, selection)
    if selection.region is not None:
        inside = texts_inside(selection.region, clause.parameters)
        clause.parts.append(f"{_PLACED_TEXT} IN ({inside})")
    _restrict_words(clause, selection.search.strip())
    return clause


def _restrict_themes(clause: Clause, study: Study, selection: Selection) -> None:
    themes = Clause(parameters=clause.parameters)
    themes.any_of("t.uid", with_below(study, selection.themes))
    if selection.unassigned:
        themes.parts.append("t.id IS NULL")
    if themes.parts:
        clause.parts.append("(" + " OR ".join(themes.parts) + ")")


def _restrict_segments(clause: Clause, segments: tuple[str, ...]) -> None:
    """Restrict to people of these segments: any value of one name, and every name."""
    for name in dict.fromkeys(segment.partition("=")[0] for segment in segments):
        values = Clause(parameters=clause.parameters)
        same = tuple(segment for segment in segments if segment.partition("=")[0] == name)
        values.any_of("g.name || '=' || g.value", same)
        clause.parts.append(
            f"EXISTS (SELECT 1 FROM segment g WHERE g.submission_id = p.id AND {values.parts[0]})"
        )


def _restrict_tags(clause: Clause, selection: Selection) -> None:
    if selection.tones:
        clause.parts.append(has_any("tone", selection.tones, clause.parameters))
    if selection.drivers:
        clause.parts.append(has_any("driver", selection.drivers, clause.parameters))


def _restrict_mentions(clause: Clause, themes: tuple[str, ...]) -> None:
    if themes:
        mentioned = Clause(parameters=clause.parameters)
        mentioned.any_of("y.uid", themes)
        clause.parts.append(
            f"EXISTS (SELECT 1 FROM (SELECT 1) {FURTHER} WHERE {FURTHER_HOLDS} AND {mentioned.parts[0]})"
        )


def _restrict_words(clause: Clause, words: str) -> None:
    if not words:
        return
    if len(words) >= SHORTEST_TRIGRAM_QUERY:
        clause.parts.append("c.text_id IN (SELECT rowid FROM text_search WHERE text_search MATCH :words)")
        clause.parameters["words"] = phrase(words)
    else:
        clause.parts.append("c.text_id IN (SELECT id FROM unique_text WHERE content LIKE :words ESCAPE '\\')")
        clause.parameters["words"] = like(words)


def phrase(words: str) -> str:
    """Return what the index of trigrams is asked for a text that holds `words`."""
    return '"' + words.replace('"', '""') + '"'


def like(words: str) -> str:
    """Return the pattern for LIKE (with a backslash as its escape) of a text that holds `words`."""
    escaped = words.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
    return f"%{escaped}%"


def _label_code(label: str) -> int:
    return code_of(next((known for known in LABELS if known == label), None))
