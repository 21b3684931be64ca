"""All the window asks of the services, each loaded when it is first asked for.

Called on the desk's thread: the store's libraries must not delay the first sight of the window.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

    from workbench.domain.changes import Changed
    from workbench.domain.intake import (
        ChangedRow,
        DateOrder,
        Glimpse,
        ImportReport,
        Part,
        Polarity,
        Preview,
        Question,
        RejectedRow,
        Role,
    )
    from workbench.domain.personal_data import Mark
    from workbench.domain.recipe import Recipe
    from workbench.domain.selection import Selection
    from workbench.domain.views import (
        CampaignRow,
        CampaignVoice,
        CommentDetail,
        CommentRow,
        Counts,
        HistoryRow,
        MarkRow,
        MarkState,
        PriorityRow,
        SourceRow,
        StudySummary,
        ThemeRow,
        Unjudged,
    )
    from workbench.services.analysis import AnalysisTask
    from workbench.services.comments import Facets
    from workbench.services.doctor import Finding
    from workbench.services.models import ModelPack
    from workbench.services.preparation import PreparationTask
    from workbench.services.studies import Study


class Verbs:
    """The services, one method a verb; see there for what each does and raises."""

    def create_study(self, path: Path, name: str = "") -> Study:
        from workbench.services.studies import create_study

        return create_study(path, name)

    def open_study(self, path: Path) -> Study:
        from workbench.services.studies import open_study

        return open_study(path)

    def make_sample_study(self, path: Path, name: str) -> Study:
        from workbench.services.sample import make_sample_study

        return make_sample_study(path, name)

    def summary(self, study: Study) -> StudySummary:
        from workbench.services.studies import summary

        return summary(study)

    def preview_file(
        self, path: Path, text: str | None = None, encoding: str = "", mapping: str = ""
    ) -> Preview:
        from workbench.services.intake import preview_file
        from workbench.services.mappings import mapping_file

        saved = mapping_file(mapping) if mapping else None
        return preview_file(path, text=text, encoding=encoding, mapping=saved)

    def parts_of(self, path: Path) -> tuple[Part, ...]:
        from workbench.services.intake import parts_of

        return parts_of(path)

    def glimpse(self, preview: Preview) -> Glimpse:
        from workbench.services.intake import glimpse

        return glimpse(preview)

    def about_how_many(self, preview: Preview) -> int:
        from workbench.services.intake import about_how_many

        return about_how_many(preview)

    def with_role(self, preview: Preview, name: str, meaning: tuple[Role, str], why: str) -> Preview:
        """Give a column a role; its measure or what its question asks for come with it."""
        from workbench.domain.intake import POLARITIES, MeasureKind, Role
        from workbench.services.intake import with_role

        role, detail = meaning
        measure = MeasureKind(detail) if role == Role.MEASURE else None
        asked: dict[str, Polarity] = {each: each for each in POLARITIES}
        return with_role(preview, name, role, measure=measure, polarity=asked.get(detail), why=why)

    def with_dates(self, preview: Preview, order: DateOrder) -> Preview:
        from workbench.services.intake import with_dates

        return with_dates(preview, order)

    def encodings(self) -> tuple[str, ...]:
        from workbench.services.intake import encodings

        return encodings()

    def list_mappings(self) -> list[str]:
        from workbench.services.mappings import list_mappings

        return list_mappings()

    def save_mapping(self, preview: Preview, name: str) -> Path:
        from workbench.services.mappings import save_mapping

        return save_mapping(preview, name)

    def forget_mapping(self, name: str) -> None:
        from workbench.services.mappings import forget_mapping

        forget_mapping(name)

    def import_file(self, study: Study, preview: Preview, tell: Callable[[int, int], None]) -> ImportReport:
        from workbench.services.intake import import_file

        return import_file(study, preview, tell)

    def list_sources(self, study: Study) -> list[SourceRow]:
        from workbench.services.intake import list_sources

        return list_sources(study)

    def list_questions(self, study: Study) -> list[Question]:
        from workbench.services.questions import list_questions

        return list_questions(study)

    def say_polarity(self, study: Study, wording: str, polarity: Polarity) -> Changed:
        from workbench.services.questions import say_polarity

        return say_polarity(study, wording, polarity)

    def list_rejected(self, study: Study, source: str) -> list[RejectedRow]:
        from workbench.services.intake import list_rejected

        return list_rejected(study, source)

    def list_changed(self, study: Study, source: str) -> list[ChangedRow]:
        from workbench.services.intake import list_changed

        return list_changed(study, source)

    def write_rejected(self, study: Study, target: Path, wanted: Sequence[str]) -> int:
        from workbench.services.intake import write_rejected

        return write_rejected(study, target, wanted)

    def begin(self, study: Study, recipe: Recipe) -> AnalysisTask:
        from workbench.services.analysis import begin

        return begin(study, recipe)

    def publish(self, study: Study, task: AnalysisTask) -> Iterator[Changed | None]:
        from workbench.services.analysis import publish

        return publish(study, task)

    def salvage(self, study: Study, task: AnalysisTask) -> None:
        from workbench.services.analysis import salvage

        salvage(study, task)

    def begin_looking(self, study: Study) -> PreparationTask | None:
        """Begin to look through the comments; None where nothing came or went since the last time."""
        from workbench.services.preparation import begin, is_needed

        return begin(study) if is_needed(study) else None

    def publish_looking(self, study: Study, task: PreparationTask) -> Iterator[Changed | None]:
        from workbench.services.preparation import publish

        return publish(study, task)

    def discard_looking(self, task: PreparationTask) -> None:
        from workbench.services.preparation import discard

        discard(task)

    def list_campaigns(self, study: Study) -> list[CampaignRow]:
        from workbench.services.campaigns import list_campaigns

        return list_campaigns(study)

    def voices_of(self, study: Study, campaign: int) -> list[CampaignVoice]:
        from workbench.services.campaigns import voices_of

        return voices_of(study, campaign)

    def campaign_counts(self, study: Study, campaign: int) -> Counts:
        from workbench.services.campaigns import counts_of

        return counts_of(study, campaign)

    def list_marks(
        self, study: Study, states: Sequence[MarkState] = (), kinds: Sequence[str] = ()
    ) -> list[MarkRow]:
        from workbench.services.personal_data import list_marks

        return list_marks(study, states, kinds)

    def tally_marks(self, study: Study) -> list[tuple[str, MarkState, int]]:
        from workbench.services.personal_data import tally

        return tally(study)

    def judge_marks(self, study: Study, marks: Sequence[int], state: MarkState) -> Changed:
        from workbench.services.personal_data import judge

        return judge(study, marks, state)

    def marks_of(self, study: Study, keys: Sequence[int]) -> dict[int, tuple[Mark, ...]]:
        from workbench.services.personal_data import marks_of

        return marks_of(study, keys)

    def unexamined(self, study: Study, keys: Sequence[int]) -> frozenset[int]:
        from workbench.services.personal_data import unexamined

        return unexamined(study, keys)

    def unjudged(self, study: Study) -> list[Unjudged]:
        from workbench.services.studies import unjudged

        return unjudged(study)

    def correct_language(self, study: Study, keys: Sequence[int], code: str) -> Changed:
        from workbench.services.languages import correct_language

        return correct_language(study, keys, code)

    def list_themes(self, study: Study) -> list[ThemeRow]:
        from workbench.services.themes import list_themes

        return list_themes(study)

    def rename_theme(self, study: Study, theme: str, name: str) -> Changed:
        from workbench.services.themes import rename_theme

        return rename_theme(study, theme, name)

    def describe_theme(self, study: Study, theme: str, description: str) -> Changed:
        from workbench.services.themes import describe_theme

        return describe_theme(study, theme, description)

    def merge_themes(self, study: Study, themes: Sequence[str], into: str) -> Changed:
        from workbench.services.themes import merge_themes

        return merge_themes(study, themes, into)

    def take_apart(self, study: Study, theme: str) -> Changed:
        from workbench.services.themes import take_apart

        return take_apart(study, theme)

    def set_aside(self, study: Study, theme: str, is_aside: bool) -> Changed:
        from workbench.services.themes import bring_back, set_aside

        return set_aside(study, theme) if is_aside else bring_back(study, theme)

    def make_theme(self, study: Study, name: str, comments: Sequence[int]) -> Changed:
        from workbench.services.themes import make_theme

        return make_theme(study, name, comments)

    def move_comments(self, study: Study, comments: Sequence[int], theme: str | None) -> Changed:
        from workbench.services.themes import move_comments

        return move_comments(study, comments, theme)

    def let_the_run_decide(self, study: Study, comments: Sequence[int]) -> Changed:
        from workbench.services.themes import let_the_run_decide

        return let_the_run_decide(study, comments)

    def count(self, study: Study, selection: Selection) -> Counts:
        from workbench.services.comments import count

        return count(study, selection)

    def keys(self, study: Study, selection: Selection, order: str) -> Sequence[int]:
        from workbench.services.comments import keys

        return keys(study, selection, order)

    def rows(self, study: Study, keys: Sequence[int]) -> list[CommentRow]:
        from workbench.services.comments import rows

        return rows(study, keys)

    def detail(self, study: Study, key: int) -> CommentDetail:
        from workbench.services.comments import detail

        return detail(study, key)

    def facets(self, study: Study) -> Facets:
        from workbench.services.comments import facets

        return facets(study)

    def tag_theme(self, study: Study, theme: str, statement: str = "") -> Changed:
        from workbench.services.priorities import tag_theme

        return tag_theme(study, theme, statement)

    def remove_priority(self, study: Study, priority: str) -> Changed:
        from workbench.services.priorities import remove_priority

        return remove_priority(study, priority)

    def reword_priority(self, study: Study, priority: str, statement: str) -> Changed:
        from workbench.services.priorities import reword_priority

        return reword_priority(study, priority, statement)

    def list_priorities(self, study: Study) -> list[PriorityRow]:
        from workbench.services.priorities import list_priorities

        return list_priorities(study)

    def undo(self, study: Study) -> Changed:
        from workbench.services.history import undo

        return undo(study)

    def redo(self, study: Study) -> Changed:
        from workbench.services.history import redo

        return redo(study)

    def next_steps(self, study: Study) -> tuple[str | None, str | None]:
        """Return the names of what undo would take back and redo would make again."""
        from workbench.services.history import next_redo, next_undo

        return next_undo(study), next_redo(study)

    def history(self, study: Study) -> list[HistoryRow]:
        from workbench.services.history import history

        return history(study)

    def export_findings(self, study: Study, folder: Path, tell: Callable[[int, int], None]) -> list[Path]:
        from workbench.services.export import export_findings

        return export_findings(study, folder, tell)

    def findings_text(self, study: Study) -> str:
        from workbench.services.export import findings_text

        return findings_text(study)

    def list_packs(self) -> list[ModelPack]:
        from workbench.services.models import list_packs

        return list_packs()

    def names_of_packs(self) -> list[str]:
        from workbench.services.models import names_of_packs

        return names_of_packs()

    def add_pack(self, source: Path) -> ModelPack:
        from workbench.services.models import add_pack

        return add_pack(source)

    def remove_pack(self, name: str) -> ModelPack:
        from workbench.services.models import remove_pack

        return remove_pack(name)

    def examine(self) -> list[Finding]:
        from workbench.services.doctor import examine

        return examine()
