"""Groups form letters and mass mail, and keeps what each sender added or changed."""

from workbench.analysis.duplicates.additions import additions
from workbench.analysis.duplicates.differences import Difference, differences
from workbench.analysis.duplicates.grouping import Groups, group
from workbench.analysis.duplicates.opposites import turns

__all__ = ["Difference", "Groups", "additions", "differences", "group", "turns"]
