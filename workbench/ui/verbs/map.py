"""What the window asks about the map."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from workbench.domain.comparing import SideBySide
    from workbench.domain.selection import Selection
    from workbench.services.map import Places, Shades
    from workbench.services.studies import Study


class MapVerbs:
    """One method a verb; see the services for what each does and raises."""

    def places(self, study: Study) -> Places:
        from workbench.services.map import places

        return places(study)

    def shades(self, study: Study, facet: str) -> Shades:
        from workbench.services.map import shades

        return shades(study, facet)

    def side_by_side(self, study: Study, first: Selection, second: Selection) -> SideBySide:
        from workbench.services.comparing import side_by_side

        return side_by_side(study, first, second)

    def texts_of(self, study: Study, selection: Selection) -> NDArray[np.int64]:
        from workbench.services.map import texts_of

        return texts_of(study, selection)
