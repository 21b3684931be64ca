"""What the window asks about themes."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from workbench.domain.analyses import AnalysisRow, Comparison
    from workbench.domain.changes import Changed
    from workbench.domain.granularity import LevelRow
    from workbench.domain.lines import Line
    from workbench.domain.pile import Pile, Suggestion
    from workbench.domain.recipe import Recipe
    from workbench.domain.views import ThemeRow
    from workbench.services.studies import Study


class ThemeVerbs:
    """One method a verb; see the services for what each does and raises."""

    def list_themes(self, study: Study) -> list[ThemeRow]:
        from workbench.services.themes import list_themes

        return list_themes(study)

    def rename_theme(self, study: Study, theme: str, name: str) -> Changed:
        from workbench.services.themes import rename_theme

        return rename_theme(study, theme, name)

    def describe_theme(self, study: Study, theme: str, description: str) -> Changed:
        from workbench.services.themes import describe_theme

        return describe_theme(study, theme, description)

    def merge_themes(self, study: Study, themes: Sequence[str], into: str, name: str) -> Changed:
        from workbench.services.themes import merge_themes

        return merge_themes(study, themes, into, name)

    def nest_themes(self, study: Study, themes: Sequence[str], under: str | None) -> Changed:
        from workbench.services.themes import nest_themes

        return nest_themes(study, themes, under)

    def make_above(self, study: Study, name: str, themes: Sequence[str]) -> Changed:
        from workbench.services.themes import make_above

        return make_above(study, name, themes)

    def colour_theme(self, study: Study, theme: str, colour: str) -> Changed:
        from workbench.services.themes import colour_theme

        return colour_theme(study, theme, colour)

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

    def list_levels(self, study: Study) -> list[LevelRow]:
        from workbench.services.levels import list_levels

        return list_levels(study)

    def is_another_level(self, study: Study, recipe: Recipe) -> bool:
        from workbench.services.levels import differs_in_granularity_alone

        return differs_in_granularity_alone(study, recipe)

    def level_steps(
        self, study: Study, granularity: float, *, beside: bool = False
    ) -> Iterator[Changed | None]:
        from workbench.services.levels import level_steps

        return level_steps(study, granularity, beside=beside)

    def theme_lines(self, study: Study) -> dict[str, Line]:
        from workbench.services.lines import theme_lines

        return theme_lines(study)

    def look_at_pile(self, study: Study) -> Pile:
        from workbench.services.pile import look_at_pile

        return look_at_pile(study)

    def accept(self, study: Study, suggestions: Sequence[Suggestion], *, unread: bool) -> Changed:
        from workbench.services.pile import accept

        return accept(study, suggestions, unread=unread)

    def list_analyses(self, study: Study) -> list[AnalysisRow]:
        from workbench.services.succession import list_analyses

        return list_analyses(study)

    def compare_runs(self, study: Study, earlier: str, later: str) -> Comparison:
        from workbench.services.succession import compare_runs

        return compare_runs(study, earlier, later)

    def adopt(self, study: Study, analysis: str) -> Changed:
        from workbench.services.succession import adopt

        return adopt(study, analysis)
