"""What every page is given: the desk to ask, the one selection, what is known of the study, and the look."""

from __future__ import annotations

from dataclasses import dataclass, field

from workbench.ui.coder import Coder
from workbench.ui.desk import Desk
from workbench.ui.edits import Edits
from workbench.ui.look.appearance import Appearance
from workbench.ui.look.inked import Icons
from workbench.ui.notices import Notices
from workbench.ui.overview import Overview
from workbench.ui.safe_view import SafeView
from workbench.ui.selection import SharedSelection
from workbench.ui.verbs import Verbs


@dataclass(frozen=True)
class Bench:
    """Handed to pages through their constructors; made once, by the application."""

    desk: Desk
    verbs: Verbs
    selection: SharedSelection
    overview: Overview
    edits: Edits
    appearance: Appearance
    icons: Icons
    notices: Notices
    safe_view: SafeView = field(default_factory=SafeView)
    coder: Coder = field(default_factory=Coder)
