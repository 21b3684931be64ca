"""Everything that findings tell, gathered before a word of it is written."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from workbench.domain.coded import CodedShare, SubjectFigures
from workbench.domain.coding import Calibration, CodingAgreement, SentimentShares, Subject
from workbench.domain.concerns import Concern
from workbench.domain.friction import FrictionRanking
from workbench.domain.groups import GroupTable
from workbench.domain.handover import Handover
from workbench.domain.measures import MeasureTable
from workbench.domain.population import Represented
from workbench.domain.promises import PromiseRow
from workbench.domain.ranking import Weights
from workbench.domain.tags import NO_TAGS, TagFigures
from workbench.domain.views import (
    CampaignRow,
    PartCounts,
    PriorityRow,
    SentimentCounts,
    SourceRow,
    StudySummary,
    ThemeRow,
)
from workbench.domain.voices import Voices
from workbench.domain.watching import TargetStanding, Trends


@dataclass(frozen=True)
class Quote:
    """Words of one comment, letter for letter. `whole` says whether they are all of it.

    `dissents`: most of the theme's comments judge the other way, by the machine's or a person's reading. `start` is
    where it begins in the comment as it is handed over; `id` is that of a quote a person chose, "" where the
    program did.
    """

    comment: str
    source: str
    row: int
    text: str
    whole: bool
    dissents: bool = False
    language: str = ""
    id: str = ""
    start: int = 0

    @property
    def end(self) -> int:
        return self.start + len(self.text)


@dataclass(frozen=True)
class ThemeFinding:
    """A theme with the words that stand for it."""

    theme: ThemeRow
    quotes: tuple[Quote, ...]


@dataclass(frozen=True)
class Refusal:
    """How many rows of a file were refused for one reason."""

    source: str
    reason: str
    rows: int


@dataclass(frozen=True)
class FindingsContent:
    """The findings of one study as they stand: figures, themes with quotes, priorities, what is missing.

    `set_aside` are groups of comments that a person took out of the themes.
    """

    version: str
    summary: StudySummary
    sources: tuple[SourceRow, ...]
    refusals: tuple[Refusal, ...]
    themes: tuple[ThemeFinding, ...]
    priorities: tuple[PriorityRow, ...]
    campaigns: tuple[CampaignRow, ...] = ()
    texts_read: int = 0
    """Through how many texts the analysis read the comments; what senders added to letters is not among them."""
    no_campaigns: tuple[int, ...] = ()
    """Comments of each group of alike texts that a person said is no campaign."""
    set_aside: tuple[ThemeRow, ...] = ()
    masked: tuple[tuple[str, int], ...] = ()
    """Kinds of personal data that are covered in every file, with how many parts of comments."""
    agreement: CodingAgreement | None = None
    calibration: Calibration | None = None
    """The model, calibrated by coding, whose labels these are, where one was adopted."""
    tag_calibrations: tuple[Calibration, ...] = ()
    """The models, calibrated by coding, whose tones and drivers these are, where such were adopted."""
    shares: SentimentShares | None = None
    theme_shares: Mapping[str, SentimentShares] = field(default_factory=dict[str, SentimentShares])
    """By a theme's id, its shares of sentiment as coding corrected them, where enough is coded."""
    coded: Mapping[Subject, SubjectFigures] = field(default_factory=dict[Subject, SubjectFigures])
    """What coding tells of themes, tones and drivers, where samples of them were drawn."""
    theme_parts: Mapping[str, PartCounts] = field(default_factory=dict[str, PartCounts])
    """By a theme's id, how the sentences of its long comments were judged."""
    measures: tuple[MeasureTable, ...] = ()
    """What was measured: for each measure a table of all answers, then one by theme."""
    tagged: TagFigures = NO_TAGS
    """How people speak, and what they judge a service for."""
    voices: Voices | None = None
    """What is raised more by whom."""
    population: tuple[Represented, ...] = ()
    """Who answered, beside the population, for each segment of which its shares are known."""
    trends: Trends | None = None
    """What changed in the last month."""
    targets: tuple[TargetStanding, ...] = ()
    friction: tuple[FrictionRanking, ...] = ()
    """Where trouble meets: among the themes, and where they are known among the steps of the journey."""

    handover: Handover = field(default_factory=Handover)
    groups: tuple[GroupTable, ...] = ()
    """Comments by theme and by what is told of those who wrote, with the counts to withhold marked."""
    weights: Weights = field(default_factory=Weights)
    """How reach, severity and effort of priorities are weighed."""
    promises: tuple[PromiseRow, ...] = ()
    other_quotes: tuple[Quote, ...] = ()
    """Quotes a person chose of comments that belong to no theme of the findings."""
    names_covered: Mapping[str, str] = field(default_factory=dict[str, str])
    """Names and key words of themes that hold a person's name, and how they are told here; "" to leave out."""
    languages_unheard: tuple[tuple[str, int], ...] = ()
    """(language, comments) of those languages none of whose comments is in a theme."""
    concerns: tuple[Concern, ...] = ()
    """What was open when these findings were written."""
    groups_left_out: tuple[str, ...] = ()
    """Names of tables that would tell, beside another, what that one withholds."""
    not_told: frozenset[str] = frozenset()
    """Groups, and "channel", that name people and are told nowhere in these findings; none in a working copy."""

    def corrected(self, subject: Subject) -> Mapping[str, CodedShare]:
        """Return the corrected shares of themes (by their ids), or of tones or drivers (as they are written)."""
        return self.coded[subject].shares if subject in self.coded else {}

    @property
    def sentiment(self) -> SentimentCounts:
        """Return the sentiment of all comments that belong to a theme."""
        counts = [finding.theme.sentiment for finding in self.themes]
        return SentimentCounts(
            negative=sum(count.negative for count in counts),
            neutral=sum(count.neutral for count in counts),
            positive=sum(count.positive for count in counts),
            abstained=sum(count.abstained for count in counts),
        )
