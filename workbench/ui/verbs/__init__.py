"""All the window asks of the services, each loaded when it is first asked for.

Called on the desk's thread: the store's libraries must not delay the first sight of the window.
"""

from __future__ import annotations

from workbench.ui.verbs.analysis import AnalysisVerbs
from workbench.ui.verbs.coding import CodingVerbs
from workbench.ui.verbs.comments import CommentVerbs
from workbench.ui.verbs.findings import FindingsVerbs
from workbench.ui.verbs.guide import GuideVerbs
from workbench.ui.verbs.intake import IntakeVerbs
from workbench.ui.verbs.map import MapVerbs
from workbench.ui.verbs.measures import MeasureVerbs
from workbench.ui.verbs.promises import PromiseVerbs
from workbench.ui.verbs.selections import SelectionVerbs
from workbench.ui.verbs.studies import StudyVerbs
from workbench.ui.verbs.themes import ThemeVerbs


class Verbs(
    AnalysisVerbs,
    CodingVerbs,
    CommentVerbs,
    FindingsVerbs,
    GuideVerbs,
    IntakeVerbs,
    MapVerbs,
    MeasureVerbs,
    PromiseVerbs,
    SelectionVerbs,
    StudyVerbs,
    ThemeVerbs,
):
    """The services, one method a verb, a room for each part of the window."""
