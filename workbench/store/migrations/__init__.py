"""Every step the study file's format ever took, one module a step, never edited after release."""

from __future__ import annotations

from workbench.store.connection import APPLICATION_ID, FORMAT, StudyDatabase
from workbench.store.library import Migrations
from workbench.store.migrations import (
    m0001_begin,
    m0002_parts,
    m0003_codings,
    m0004_memberships,
    m0005_levels,
    m0006_tags,
    m0007_actions,
    m0008_selections,
    m0009_watching,
    m0010_subjects,
    m0011_populations,
    m0012_promises,
    m0013_subthemes,
    m0014_evidence,
    m0015_no_campaign,
    m0016_taught_tags,
    m0017_versions,
)

MIGRATIONS = Migrations("workbench")
MIGRATIONS(name="0001_begin")(m0001_begin.apply)
MIGRATIONS(name="0002_parts")(m0002_parts.apply)
MIGRATIONS(name="0003_codings")(m0003_codings.apply)
MIGRATIONS(name="0004_memberships")(m0004_memberships.apply)
MIGRATIONS(name="0005_levels")(m0005_levels.apply)
MIGRATIONS(name="0006_tags")(m0006_tags.apply)
MIGRATIONS(name="0007_actions")(m0007_actions.apply)
MIGRATIONS(name="0008_selections")(m0008_selections.apply)
MIGRATIONS(name="0009_watching")(m0009_watching.apply)
MIGRATIONS(name="0010_subjects")(m0010_subjects.apply)
MIGRATIONS(name="0011_populations")(m0011_populations.apply)
MIGRATIONS(name="0012_promises")(m0012_promises.apply)
MIGRATIONS(name="0013_subthemes")(m0013_subthemes.apply)
MIGRATIONS(name="0014_evidence")(m0014_evidence.apply)
MIGRATIONS(name="0015_no_campaign")(m0015_no_campaign.apply)
MIGRATIONS(name="0016_taught_tags")(m0016_taught_tags.apply)
MIGRATIONS(name="0017_versions")(m0017_versions.apply)


def bring_up_to_date(database: StudyDatabase) -> None:
    """Apply what is pending and mark the file as a study of this format."""
    if not MIGRATIONS.pending(database):
        return
    MIGRATIONS.apply(database)
    database.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    database.execute(f"PRAGMA user_version = {FORMAT}")
