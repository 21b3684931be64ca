"""What two groups can be told by, and which comments either of them means."""

from __future__ import annotations

from dataclasses import dataclass, replace

from workbench.domain.selection import Selection
from workbench.ui.frame.facets import Choice, Facets
from workbench.ui.map.comparing_texts import ComparingTexts
from workbench.ui.map.texts import SEGMENT
from workbench.ui.overview import Overview
from workbench.ui.selection import Field, values, with_values

_FIELDS: dict[str, Field] = {"channel": "channels", "month": "months", "file": "sources"}


@dataclass(frozen=True)
class Kind:
    """Something that tells groups apart: "channel", "month", "file" or SEGMENT + its name; and the groups."""

    id: str
    name: str
    groups: tuple[Choice, ...]

    @property
    def field(self) -> Field:
        return _FIELDS.get(self.id, "segments")

    def narrowed(self, selection: Selection, group: str) -> Selection:
        """Return the selection with this group in place of what it says of the kind."""
        if self.field != "segments":
            return with_values(selection, self.field, (group,))
        name = self.id.removeprefix(SEGMENT)
        others = tuple(each for each in values(selection, "segments") if not each.startswith(f"{name}="))
        return replace(selection, segments=(*others, group))


def kinds(overview: Overview) -> list[Kind]:
    """Return everything that tells two groups or more apart."""
    facets, texts = Facets(overview), ComparingTexts()
    names = {"channel": texts.channel, "month": texts.month, "file": texts.file}
    found = [Kind(each, names[each], tuple(facets.choices(field))) for each, field in _FIELDS.items()]
    segments: dict[str, list[Choice]] = {}
    for choice in facets.choices("segments"):
        name, _, value = choice.value.partition("=")
        segments.setdefault(name, []).append(replace(choice, name=value))
    found += [Kind(SEGMENT + name, name, tuple(groups)) for name, groups in segments.items()]
    return [kind for kind in found if len(kind.groups) > 1]
