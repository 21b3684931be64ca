"""Looking at the map: where every text lies, what it is coloured by, and which of them are selected."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workbench.domain.selection import Selection
from workbench.store import map as stored
from workbench.store.map import SEGMENT, SEVERAL, Places, Shades
from workbench.store.study import Study

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

__all__ = ["SEGMENT", "SEVERAL", "Places", "Shades", "places", "shades", "texts_of"]


def places(study: Study) -> Places:
    """Return the map of the current run; none of its arrays has an element before the first analysis."""
    return stored.places(study)


def shades(study: Study, facet: str) -> Shades:
    """Return what the dots are coloured by: theme, sentiment, channel, language, month, or SEGMENT + a name."""
    return stored.shades(study, facet)


def texts_of(study: Study, selection: Selection) -> NDArray[np.int64]:
    """Return the ids of the texts on the map that a selection means, ascending."""
    return stored.texts_of(study, selection)
