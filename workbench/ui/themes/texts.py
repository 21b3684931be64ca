"""Every text of the themes page."""

from __future__ import annotations

from workbench.domain.lines import Line
from workbench.domain.steadiness import Steadiness, steadiness
from workbench.domain.views import SentimentCounts, ThemeRow
from workbench.ui import language
from workbench.ui.language import translate
from workbench.ui.letters import on_page
from workbench.ui.themes.colour_texts import colour_names
from workbench.ui.themes.tree import Branch


class ThemeTexts:
    """Made after the translation is installed."""

    def __init__(self) -> None:
        self.title = translate("Themes", "Themes")
        self.told = translate("Themes", "What people talk about. Choose a theme to read what they say.")
        self.further = translate(
            "Themes",
            "The bar below a number shows its share of all comments. Sentiment is that of the comments which could be "
            "judged: − negative, = neutral, + positive. The machine proposes themes; you name, merge and move.",
        )
        self.more = translate("Themes", "More")
        self.more_hint = translate("Themes", "More to do with this theme")
        self.list = translate("Themes", "List of themes")
        self.columns = (
            translate("Themes", "Theme"),
            translate("Themes", "Comments"),
            translate("Themes", "Sentiment"),
            translate("Themes", "Over time"),
            translate("Themes", "Found again"),
        )
        self.steady: dict[Steadiness, str] = {
            "firm": translate("Themes", "firm"),
            "fair": translate("Themes", "fair"),
            "loose": translate("Themes", "loose"),
        }
        self.steady_told: dict[Steadiness, str] = {
            "firm": translate(
                "Themes", "Firm: in four fifths of the comments alone, nearly the same theme is found."
            ),
            "fair": translate(
                "Themes", "Fair: in four fifths of the comments alone, much the same theme is found."
            ),
            "loose": translate(
                "Themes",
                "Loose: its border is a matter of chance; in four fifths of the comments alone it lies elsewhere.",
            ),
        }
        self.unassigned = translate("Themes", "No theme")
        self.unassigned_words = translate("Themes", "Comments that fit no theme well enough")
        self.priority = translate("Themes", "Priority")
        self.none = "–"
        self.rename = on_page(translate("Themes", "&Rename"))
        self.describe = on_page(translate("Themes", "&Describe…"))
        self.merge = translate("Themes", "&Merge…")
        self.apart = translate("Themes", "Take apart")
        self.aside = translate("Themes", "Set aside")
        self.back = translate("Themes", "Bring back")
        self.is_aside = translate("Themes", "Set aside: no theme of this study")
        self.merged = translate("Themes", "Merged into it: %1")
        self.pile = translate("Themes", "&Suggestions…")
        self.nest = on_page(translate("Themes", "Put &below…"))
        self.colour = translate("Themes", "&Colour")
        self.colours = colour_names()
        self.level = translate("Themes", "level %1")
        self.folded = translate("Themes", "folded")
        self.unfolded = translate("Themes", "unfolded")
        self.below = translate("Themes", "Below: %1")
        self.tag = translate("Themes", "Make it a &priority")
        self.untag = translate("Themes", "Take off the priorities")
        self.all_themes = translate("Themes", "All themes")
        self.all_hint = translate("Themes", "Choose a theme to see what people say.")
        self._name_nothing()
        self.name_field = translate("Themes", "Name of the theme")
        self.not_judged = translate("Themes", "Not judged")
        self.by_person = translate("Themes", "named by a person")

    def _name_nothing(self) -> None:
        self.empty_title = translate("Themes", "No themes yet")
        self.empty_body = translate(
            "Themes",
            "Have the workbench read all comments and find what people talk about, on this computer.",
        )
        self.empty_offer = translate("Themes", "Find themes…")
        self.bare_title = translate("Themes", "No comments yet")
        self.bare_body = translate(
            "Themes", "Import a file of comments first; then their themes can be found."
        )
        self.bare_offer = translate("Themes", "Import files…")

    def chosen(self, themes: int) -> str:
        return translate("Themes", "%Ln theme(s)", "", themes)

    def counted(self, theme: ThemeRow) -> str:
        """Return the three counts of a theme, with those below it, in a line."""
        counts = theme if theme.whole is None else theme.whole
        return " · ".join(
            (
                translate("Counts", "%Ln comment(s)", "", counts.comments),
                translate("Counts", "%Ln unique text(s)", "", counts.texts),
                translate("Counts", "%Ln person(s)", "", counts.people),
            )
        )

    def mentioned(self, comments: int) -> str:
        return translate("Themes", "Also mentioned in %Ln more comment(s)", "", comments)

    def named(self, theme: ThemeRow, branch: Branch) -> str:
        """Return a theme's name as a screen reader should say it: with what was decided, and its place in the tree."""
        said = [theme.name]
        if theme.is_parked:
            said.append(self.is_aside)
        if theme.priority:
            said.append(self.priority)
        if theme.colour:
            said.append(self.colours[theme.colour])
        if branch.depth:
            said.append(self.level.replace("%1", language.number(branch.depth + 1)))
        if branch.is_open is not None and theme.whole is not None:
            said += [self.with_below(theme), self.unfolded if branch.is_open else self.folded]
        return ", ".join(said)

    def line(self, line: Line | None) -> str:
        """Return how the share of a theme went over time; "" where that is not known."""
        if line is None:
            return ""
        highest = max(range(len(line.shares)), key=line.shares.__getitem__)
        told = translate("Themes", "%1 of the comments of %2, %3 of those of %4; most in %5: %6")
        said = (
            language.percent(line.shares[0]),
            language.month(line.months[0]),
            language.percent(line.shares[-1]),
            language.month(line.months[-1]),
            language.month(line.months[highest]),
            language.percent(line.shares[highest]),
        )
        for place, part in enumerate(said, start=1):
            told = told.replace(f"%{place}", part)
        return told

    def together(self, theme: ThemeRow) -> str:
        """Return what a theme has of its own, where others stand below it; "" where none do."""
        if theme.whole is None:
            return ""
        own = translate("Themes", "%Ln comment(s) of its own", "", theme.comments)
        return f"{own} · {self.with_below(theme)}"

    def known_by(self, theme: ThemeRow) -> str:
        """Return the line below a theme's name: its words, or what it has below it, or that it was set aside."""
        if theme.is_parked:
            return self.is_aside
        return ", ".join(theme.words) or self.with_below(theme)

    def with_below(self, theme: ThemeRow) -> str:
        """Return how many themes stand below one; "" where there are none."""
        return translate("Themes", "%Ln theme(s) below it", "", theme.whole.subthemes) if theme.whole else ""

    def decided(self, theme: ThemeRow) -> str:
        """Return what people decided about a theme, in their own words and ours."""
        merged = self.merged.replace("%1", ", ".join(theme.merged)) if theme.merged else ""
        aside = self.is_aside if theme.is_parked else ""
        return "\n".join(part for part in (theme.description, merged, aside) if part)

    def steadiness(self, theme: ThemeRow) -> str:
        """Return the word for how surely a theme would be found again."""
        word = steadiness(theme.stability)
        return self.none if word is None else self.steady[word]

    def steadiness_told(self, theme: ThemeRow) -> str:
        """Return in a sentence how surely a theme would be found again; "" where it was not measured."""
        word = steadiness(theme.stability)
        return "" if word is None else self.steady_told[word]

    def steadiness_figure(self, theme: ThemeRow) -> str:
        """Return the figure behind that sentence; "" where it was not measured."""
        if theme.stability is None:
            return ""
        return translate("Themes", "stability %1 of 1").replace("%1", language.decimal(theme.stability))

    def size(self, comments: int, share: float) -> str:
        return f"{language.number(comments)} · {language.percent(share)}"

    def size_spoken(self, comments: int, share: float) -> str:
        return f"{translate('Counts', '%Ln comment(s)', '', comments)}, {self.share_spoken(share)}"

    def share_spoken(self, share: float) -> str:
        return translate("Themes", "%1 of all comments").replace("%1", language.percent(share))

    def sentiment_spoken(self, counts: SentimentCounts) -> str:
        """Return the parts of sentiment as a screen reader should say them."""
        if not counts.judged:
            return self.not_judged
        pattern = translate("Themes", "%1 negative, %2 neutral, %3 positive, of %4 judged")
        for mark, part in (("%1", counts.negative), ("%2", counts.neutral), ("%3", counts.positive)):
            pattern = pattern.replace(mark, language.percent_whole(part / counts.judged))
        return pattern.replace("%4", language.number(counts.judged))
