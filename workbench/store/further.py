"""What is read of very many comments after their columns: what is told of people, tags, and further themes.

Nobody waits for it: until it is there, the database is asked.
"""

from __future__ import annotations

from workbench.store.columns import Columns
from workbench.store.segments import SegmentReading
from workbench.store.spoken_columns import SpokenReading
from workbench.store.study import Study
from workbench.store.tag_columns import TagReading


class Further:
    """Reads one after the other, in parts; a part that was interrupted is read again."""

    def __init__(self, study: Study, columns: Columns) -> None:
        self._segments = SegmentReading(study)
        self._tags = TagReading(study, columns)
        self._spoken = SpokenReading(study, columns)

    def advance(self) -> bool:
        """Read the next part; return whether there is more."""
        return any(reading.advance() for reading in (self._segments, self._tags, self._spoken))

    @property
    def segments(self) -> SegmentReading | None:
        """What is told of submissions; None until it is read."""
        return self._segments if self._segments.is_whole else None

    @property
    def tags(self) -> TagReading | None:
        """The tags that files and the run gave comments; None until they are read."""
        return self._tags if self._tags.is_whole else None

    @property
    def spoken(self) -> SpokenReading | None:
        """Which comments speak of which further clusters; None until it is read."""
        return self._spoken if self._spoken.is_whole else None
