"""What the window lets itself be told to do: the other side of every action."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from workbench.ui.look.appearance import Mode


@dataclass(eq=False)
class Doings:
    """What the actions do; given by the window."""

    new_study: Callable[[], object]
    open_study: Callable[[], object]
    open_sample: Callable[[], object]
    import_files: Callable[[], object]
    import_folder: Callable[[], object]
    write_findings: Callable[[], object]
    close_study: Callable[[], object]
    quit: Callable[[], object]
    undo: Callable[[], object]
    redo: Callable[[], object]
    find: Callable[[], object]
    clear_filters: Callable[[], object]
    rename: Callable[[], object]
    tag: Callable[[], object]
    describe: Callable[[], object]
    merge: Callable[[], object]
    apart: Callable[[], object]
    aside: Callable[[], object]
    nest: Callable[[], object]
    colour: Callable[[str], object]
    move: Callable[[], object]
    judge_campaign: Callable[[], object]
    history: Callable[[], object]
    preferences: Callable[[], object]
    next_comment: Callable[[], object]
    previous_comment: Callable[[], object]
    reader: Callable[[], object]
    safe_view: Callable[[], object]
    larger: Callable[[], object]
    smaller: Callable[[], object]
    usual_size: Callable[[], object]
    full_screen: Callable[[], object]
    analyse: Callable[[], object]
    compare: Callable[[], object]
    pile: Callable[[], object]
    cancel: Callable[[], object]
    palette: Callable[[], object]
    guide: Callable[[], object]
    numbers: Callable[[], object]
    shortcuts: Callable[[], object]
    models: Callable[[], object]
    doctor: Callable[[], object]
    about: Callable[[], object]
    show_page: Callable[[str], object]
    choose_mode: Callable[[Mode], object]
