"""Rows as pages, commands and files show them: read from the study, never written back."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, get_args

from workbench.domain.evidence import NO_EVIDENCE, Evidence
from workbench.domain.personal_data import Kind, Mark
from workbench.domain.sentiment import Label
from workbench.domain.tags import NOT_JUDGED, Tags
from workbench.domain.theme_rows import SentimentCounts, ThemeRow, Whole

__all__ = ("SentimentCounts", "ThemeRow", "Whole")
"""What else is a row to be shown."""

PriorityStatus = Literal["open", "under way", "done", "declined"]
PRIORITY_STATUSES: tuple[PriorityStatus, ...] = get_args(PriorityStatus)
MarkState = Literal["found", "confirmed", "dismissed"]
Silence = Literal["no words", "language unsure", "no model", "not clear"]


@dataclass(frozen=True)
class Counts:
    """Three ways to count: comments, the unique texts among them, the people who wrote them."""

    comments: int
    texts: int
    people: int


@dataclass(frozen=True)
class SourceRow:
    """One imported file."""

    id: str
    name: str
    sha256: str
    adapter: str
    encoding: str
    records: int
    imported: int
    rejected: int
    comments: int
    imported_at: str
    unchanged: int = 0
    changed: int = 0
    taken_over: int = 0


@dataclass(frozen=True)
class CommentRow:
    """One comment as a table shows it; `key` is the study's internal number, for lazy tables.

    `placed_by` is the person whose word put it in its theme (or in none), "" where the run did. `is_weak` says that
    it fits its theme weakly: little in the study is like it. `is_forced`: a person accepted its theme among many that
    were suggested, without reading each.
    """

    key: int
    id: str
    source: str
    row: int
    text: str
    language: str
    question: str
    date: str
    channel: str
    theme: str | None
    theme_name: str
    strength: float | None
    placed_by: str
    sentiment: Label | None
    sentiment_score: float | None
    is_weak: bool = False
    is_forced: bool = False


@dataclass(frozen=True)
class FurtherTheme:
    """A theme that a sentence of a comment speaks of, beside the comment's main one.

    The sentence stands from `start` to before `stop` of the text as received; None where that cannot be told.
    """

    theme: str
    name: str
    strength: float
    start: int | None = None
    stop: int | None = None


@dataclass(frozen=True)
class Part:
    """One sentence of a comment, from `start` to before `stop` of its text as received, and how it was judged."""

    start: int
    stop: int
    sentiment: Label | None
    score: float | None
    confidence: float


@dataclass(frozen=True)
class PartCounts:
    """The sentences of a theme's long comments: how many have each label, and how many comments have both poles."""

    sentences: SentimentCounts
    comments: int
    both_poles: int


@dataclass(frozen=True)
class CommentDetail:
    """All that the reader shows of one comment.

    `marks` are its personal-data marks that nobody dismissed. A comment of a campaign has the campaign's id,
    what its sender added to the letter, and the name of the theme of that addition; `denied_by` is who said that it is
    no campaign, so that the comment stands for itself. `parts` are its sentences,
    where it has several and a model judged them; `further` are the themes they speak of beside the main one.
    """

    comment: CommentRow
    segments: tuple[tuple[str, str], ...]
    measures: tuple[tuple[str, float], ...]
    twins: int
    sentiment_model: str
    sentiment_confidence: float | None
    theme_words: tuple[str, ...]
    marks: tuple[Mark, ...] = ()
    campaign: int | None = None
    addition: str = ""
    addition_theme: str = ""
    denied_by: str = ""
    parts: tuple[Part, ...] = ()
    further: tuple[FurtherTheme, ...] = ()
    tone: Tags = NOT_JUDGED
    drivers: Tags = NOT_JUDGED

    @property
    def both_poles(self) -> bool:
        """Whether one sentence is glad and another unhappy: a flag, not a label."""
        return {"negative", "positive"} <= {part.sentiment for part in self.parts}


@dataclass(frozen=True)
class RunRow:
    """One published analysis.

    One that `extends` another (its id) keeps that one's themes, and put `added` texts that came later to them. Where
    themes were given beforehand, `codes` says how many and `codebook` is their fingerprint; with `only_codes` no others
    were looked for.
    """

    id: str
    recipe: str
    seed: int
    started_at: str
    seconds: float
    texts: int
    themes: int
    data_hash: str
    versions: tuple[tuple[str, str], ...]
    models: tuple[tuple[str, str], ...]
    extends: str = ""
    added: int = 0
    granularity: float = 1.0
    codes: int = 0
    codebook: str = ""
    only_codes: bool = False


@dataclass(frozen=True)
class PriorityRow:
    """One priority action, the themes it rests on, and how far it is.

    Its reach is told by three counts, its severity by `negative` of `judged` comments, with the ends of Wilson's
    95 % interval. `effort` is judged from 1 to 5, None where nobody has; `due` is a day (ISO 8601) or ""; `answer`
    is what those who wrote were told; `impact` is the score before effort is taken off. Where nobody judged effort, the
    score counts a middling one, and `score_low` and `score_high` are what it would be for the hardest and the easiest;
    else both are the score. `driver` is that of A-11 a
    person says it is about; `linked` are comments it rests on beside its themes, `quotes` those (their ids) that
    speak for it.
    """

    id: str
    statement: str
    themes: tuple[tuple[str, str], ...]
    comments: int
    negative_share: float | None
    created_at: str
    texts: int = 0
    people: int = 0
    judged: int = 0
    negative: int = 0
    negative_low: float | None = None
    negative_high: float | None = None
    effort: int | None = None
    owner: str = ""
    due: str = ""
    status: PriorityStatus = "open"
    channel: str = ""
    message: str = ""
    answer: str = ""
    score: float = 0.0
    score_low: float = 0.0
    score_high: float = 0.0
    impact: float = 0.0
    driver: str = ""
    linked: tuple[str, ...] = ()
    quotes: tuple[str, ...] = ()
    evidence: Evidence = NO_EVIDENCE


@dataclass(frozen=True)
class Unjudged:
    """How many comments have no sentiment for one reason; `language` is told where no model knows it."""

    reason: Silence
    comments: int
    language: str = ""


@dataclass(frozen=True)
class StudySummary:
    """The study at a glance. `set_aside` counts comments of parked themes.

    `by_language` holds (language, comments), largest first; `without_sentiment` the same for comments whose
    sentiment no model could judge.
    """

    name: str
    path: str
    counts: Counts
    submissions: int
    sources: int
    rejected: int
    themes: int
    unassigned: int
    set_aside: int
    run: RunRow | None
    unanalysed: int
    first_date: str
    last_date: str
    by_language: tuple[tuple[str, int], ...] = ()
    by_channel: tuple[tuple[str, int], ...] = ()
    without_sentiment: tuple[tuple[str, int], ...] = ()


@dataclass(frozen=True)
class HistoryRow:
    """One step of the change log; `steps_back` is how many have to be taken back to be before it, 0 if none can.

    `touched` says what it was about where the step before or after it is called the same.
    """

    number: int
    at: str
    actor: str
    kind: str
    label: str
    undone: bool
    steps_back: int = 0
    touched: str = ""


@dataclass(frozen=True)
class MarkRow:
    """One part of a comment that looks like personal data; `before` and `after` are what stands around it."""

    id: int
    comment: int
    comment_id: str
    kind: Kind
    method: str
    confidence: float
    state: MarkState
    before: str
    text: str
    after: str


@dataclass(frozen=True)
class CampaignRow:
    """One letter many sent: `letter` is its text, the counts those of all its senders.

    `changed` counts the different texts among them that are not the letter itself, `added` the senders who
    wrote something of their own. `comment` is the internal number of a comment that is the letter itself, 0
    where none is. `denied_by` is who said that these alike texts are no campaign, "" while they are one.
    """

    id: int
    letter: str
    counts: Counts
    changed: int
    added: int
    comment: int = 0
    denied_by: str = ""


@dataclass(frozen=True)
class CampaignVoice:
    """One text of a campaign: how alike it is to the letter (0 to 1), and what its sender added.

    `comment` is the internal number of the first comment that carries it.
    """

    text: str
    comments: int
    similarity: float
    addition: str
    comment: int = 0
