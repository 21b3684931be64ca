"""Everything the window can be told to do, each with its words, its shortcut and its place in a menu."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from workbench.domain.views import ThemeRow
from workbench.ui.action_texts import ActionTexts
from workbench.ui.doings import Doings
from workbench.ui.language import in_label
from workbench.ui.look.appearance import Mode
from workbench.ui.look.inked import Icons
from workbench.ui.pages import PageKind
from workbench.ui.spoken import told

_Keys = QKeySequence.StandardKey
_MOST_DIGITS = 9


class Actions:
    """Makes the actions and fills the menu bar with them."""

    def __init__(self, window: QWidget, doings: Doings, icons: Icons, pages: Sequence[PageKind]) -> None:
        self._window, self._icons, self._texts = window, icons, ActionTexts()
        self._doings = doings
        self._pictures: dict[QAction, str] = {}
        texts = self._texts
        self.new = self._make(texts.new, doings.new_study, _Keys.New, "plus")
        self.open = self._make(texts.open, doings.open_study, _Keys.Open, "folder")
        self.sample = self._make(texts.sample, doings.open_sample, icon="sample")
        self.bring, self.bring_folder = (
            self._make(texts.bring, doings.import_files, "Ctrl+I", "sources"),
            self._make(texts.bring_folder, doings.import_folder, "Ctrl+Shift+I", "folder"),
        )
        self.write = self._make(texts.write, doings.write_findings, "Ctrl+E", "write")
        self.close = self._make(texts.close, doings.close_study, "Ctrl+W")
        self.quit = self._make(texts.quit, doings.quit, _Keys.Quit)
        self.undo = self._make(texts.undo, doings.undo, _Keys.Undo, "undo")
        self.redo = self._make(texts.redo, doings.redo, icon="redo")
        self.redo.setShortcuts([QKeySequence("Ctrl+Shift+Z"), QKeySequence("Ctrl+Y")])
        self.find = self._make(texts.find, doings.find, _Keys.Find, "search")
        self.find.setShortcuts([QKeySequence(_Keys.Find), QKeySequence("Ctrl+K")])
        self.clear = self._make(texts.clear, doings.clear_filters, "Ctrl+Shift+L", "clear")
        self._make_curation(texts, doings)
        self.history = self._make(texts.history, doings.history, "Ctrl+H", "history")
        self.preferences = self._make(texts.preferences, doings.preferences, "Ctrl+,")
        self.next = self._make(texts.next, doings.next_comment, "Alt+Down", "down")
        self.previous = self._make(texts.previous, doings.previous_comment, "Alt+Up", "up")
        self.reader = self._make(texts.reader, doings.reader, "F8", "reader")
        self.safe = self._make(texts.safe, doings.safe_view, "Ctrl+Shift+S", "personal")
        self.larger = self._make(texts.larger, doings.larger, _Keys.ZoomIn)
        self.smaller = self._make(texts.smaller, doings.smaller, _Keys.ZoomOut)
        self.usual = self._make(texts.usual, doings.usual_size, "Ctrl+0")
        self.full = self._make(texts.full, doings.full_screen, "F11")
        self.analyse = self._make(texts.analyse, doings.analyse, "Ctrl+R", "analyse")
        self.compare = self._make(texts.compare, doings.compare, "Ctrl+Shift+R", "themes")
        self.pile = self._make(texts.pile, doings.pile, "Ctrl+Shift+U", "comments")
        self.cancel = self._make(texts.cancel, doings.cancel, "Ctrl+.", "stop")
        self._make_help(texts, doings)
        self.larger.setShortcuts([QKeySequence(_Keys.ZoomIn), QKeySequence("Ctrl+=")])
        self.reader.setCheckable(True)
        self.safe.setCheckable(True)
        self.pages = {page.name: self._page_action(page, place) for place, page in enumerate(pages, 1)}
        self.modes = self._mode_actions()
        self.recent = QMenu(texts.recent, window)

    def fill(self, bar: QMenuBar) -> None:
        """Put every action into a menu."""
        texts = self._texts
        menus: tuple[tuple[str, tuple[QAction | QMenu | None, ...]], ...] = (
            (
                texts.file,
                (
                    self.new,
                    self.open,
                    self.recent,
                    self.sample,
                    None,
                    self.bring,
                    self.bring_folder,
                    self.write,
                    None,
                    self.close,
                    self.quit,
                ),
            ),
            (
                texts.edit,
                (
                    self.undo,
                    self.redo,
                    self.history,
                    None,
                    self.find,
                    self.clear,
                    None,
                    self.rename,
                    self.describe,
                    self.merge,
                    self.apart,
                    self.aside,
                    self.nest,
                    self._colour_menu(),
                    self.tag,
                    None,
                    self.move,
                    self.campaign,
                    None,
                    self.preferences,
                ),
            ),
            (texts.view, self._view_menu()),
            (texts.analysis, (self.analyse, self.compare, self.pile, self.cancel, None, self.models)),
            (texts.help, self._help_menu()),
        )
        for title, entries in menus:
            menu = bar.addMenu(title)
            menu.aboutToShow.connect(lambda menu=menu: self._draw(menu))
            _fill(menu, entries)

    def all(self) -> list[QAction]:
        """Return every action, for the list of shortcuts."""
        return list(self._window.actions())

    def need_study(self) -> tuple[QAction, ...]:
        """Return the actions that mean nothing without an open study."""
        steps = (self.history, self.find, self.clear, self.next, self.previous, self.reader, self.analyse)
        first = (self.bring, self.bring_folder, self.write, self.close, self.compare, self.pile)
        return (*first, *steps, *self.pages.values())

    def settle_curation(self, themes: Sequence[ThemeRow], *, has_comment: bool) -> None:
        """Enable what can be done to the chosen themes and comments."""
        one = themes[0] if len(themes) == 1 else None
        self.describe.setEnabled(one is not None)
        self.aside.setEnabled(one is not None)
        self.aside.setText(self._texts.back if one is not None and one.is_parked else self._texts.aside)
        self.apart.setEnabled(one is not None and bool(one.merged))
        self.merge.setEnabled(len(themes) > 1)
        self.nest.setEnabled(any(not theme.is_parked for theme in themes))
        self.move.setEnabled(has_comment)
        for colour, action in self.colours.items():
            action.setEnabled(one is not None)
            action.setChecked(one is not None and one.colour == colour)

    def settle_campaign(self, *, is_there: bool, is_denied: bool) -> None:
        """Offer to say of the campaign in sight that it is none, or one after all."""
        self.campaign.setEnabled(is_there)
        self.campaign.setText(self._texts.a_campaign if is_denied else self._texts.no_campaign)

    def name_steps(self, undo: str | None, redo: str | None) -> None:
        """Say in the menu what undo would take back and redo make again."""
        texts = self._texts
        self.undo.setText(f"{texts.undo} {in_label(told(undo))}" if undo else texts.undo)
        self.redo.setText(f"{texts.redo} {in_label(told(redo))}" if redo else texts.redo)
        self.undo.setEnabled(undo is not None)
        self.redo.setEnabled(redo is not None)

    def _make_curation(self, texts: ActionTexts, doings: Doings) -> None:
        self.rename = self._make(texts.rename, doings.rename, "F2", "rename")
        self.tag = self._make(texts.tag, doings.tag, "Ctrl+T", "priorities")
        self.describe = self._make(texts.describe, doings.describe, "Ctrl+D", "reader")
        self.merge = self._make(texts.merge, doings.merge, "Ctrl+Shift+M", "merge")
        self.apart = self._make(texts.apart, doings.apart)
        self.aside = self._make(texts.aside, doings.aside, "Ctrl+Shift+D", "aside")
        self.nest = self._make(texts.nest, doings.nest, "Ctrl+Shift+B", "themes")
        self.colours = {colour: self._colour_action(colour, name) for colour, name in texts.colours.items()}
        self.move = self._make(texts.move, doings.move, "Ctrl+M", "move")
        self.campaign = self._make(texts.no_campaign, doings.judge_campaign, "Ctrl+Shift+K", "campaigns")

    def _make_help(self, texts: ActionTexts, doings: Doings) -> None:
        self.palette = self._make(texts.palette, doings.palette, "Ctrl+Shift+P", "search")
        self.guide = self._make(texts.guide, doings.guide, _Keys.HelpContents, "help")
        self.numbers = self._make(texts.numbers, doings.numbers, "Shift+F1")
        self.shortcuts = self._make(texts.shortcuts, doings.shortcuts, "Ctrl+F1")
        self.models = self._make(texts.models, doings.models)
        self.doctor = self._make(texts.doctor, doings.doctor)
        self.about = self._make(texts.about, doings.about)

    def _view_menu(self) -> tuple[QAction | QMenu | None, ...]:
        look = QMenu(self._texts.look, self._window)
        look.addActions(list(self.modes.values()))
        sizes = QMenu(self._texts.size, self._window)
        sizes.addActions([self.larger, self.smaller, self.usual])
        places = (self.reader, self.next, self.previous)
        return (*self.pages.values(), None, *places, None, self.safe, look, sizes, self.full)

    def _help_menu(self) -> tuple[QAction | None, ...]:
        more = (self.palette, self.shortcuts, self.doctor)
        return (self.guide, self.numbers, None, *more, None, self.about)

    def _make(
        self,
        text: str,
        doing: Callable[[], object],
        keys: QKeySequence.StandardKey | str | None = None,
        icon: str = "",
    ) -> QAction:
        action = QAction(text, self._window)
        action.setToolTip(text.replace("&", ""))
        if keys is not None:
            action.setShortcut(QKeySequence(keys))
        if icon:
            self._pictures[action] = icon
        action.triggered.connect(lambda _checked: doing())
        self._window.addAction(action)
        return action

    def _page_action(self, page: PageKind, place: int) -> QAction:
        keys = f"Ctrl+{place}" if place <= _MOST_DIGITS else f"Alt+{place - _MOST_DIGITS - 1}"
        action = self._make(in_label(page.title), lambda: self._doings.show_page(page.name), keys, page.icon)
        action.setCheckable(True)
        return action

    def _colour_action(self, colour: str, name: str) -> QAction:
        action = self._make(
            f"{self._texts.colour.replace('&', '')}: {name}", lambda: self._doings.colour(colour)
        )
        action.setIconText(name)
        action.setCheckable(True)
        return action

    def _colour_menu(self) -> QMenu:
        menu = QMenu(self._texts.colour, self._window)
        menu.addActions(list(self.colours.values()))
        return menu

    def _mode_actions(self) -> dict[Mode, QAction]:
        group = QActionGroup(self._window)
        actions = {mode: self._mode_action(mode, name) for mode, name in self._texts.modes.items()}
        for action in actions.values():
            group.addAction(action)
        return actions

    def _mode_action(self, mode: Mode, name: str) -> QAction:
        action = self._make(name, lambda: self._doings.choose_mode(mode))
        action.setCheckable(True)
        return action

    def _draw(self, menu: QMenu) -> None:
        """Draw the pictures of a menu when it is first opened: the first sight of the window needs none."""
        for action in menu.actions():
            name = self._pictures.pop(action, "")
            if name:
                self._icons.put(action, name)


def _fill(menu: QMenu, entries: Sequence[QAction | QMenu | None]) -> None:
    for entry in entries:
        if entry is None:
            menu.addSeparator()
        elif isinstance(entry, QMenu):
            menu.addMenu(entry)
        else:
            menu.addAction(entry)
