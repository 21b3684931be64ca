"""A newer export is read as its forerunner in the study was, where a person had said otherwise than the guess."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from workbench.domain.intake import Preview, Role
from workbench.services.intake import import_file, preview_file, with_role
from workbench.services.read_before import as_read_before
from workbench.services.studies import create_study
from workbench.store.study import Study

HEAD = "Ref,How did you reach us?,What should we change?\n"
MAY = HEAD + "".join(
    f"A{n},{way},Mend the lamp number {n} in the park\n" for n, way in enumerate(["Phone", "Form"] * 4)
)
JUNE = MAY + "A9,Phone,Open the library on Sundays\n"


@pytest.fixture
def study(tmp_path: Path) -> Iterator[Study]:
    with create_study(tmp_path / "s.voc") as made:
        yield made


def written(path: Path, text: str) -> Preview:
    path.write_text(text, encoding="utf-8")
    return preview_file(path)


def roles(preview: Preview) -> dict[str, Role]:
    return {column.name: column.role for column in preview.mapping.columns}


def test_that_a_newer_export_is_read_as_the_first_was(study: Study, tmp_path: Path) -> None:
    first = with_role(written(tmp_path / "may.csv", MAY), "How did you reach us?", Role.CHANNEL)
    first = asking_openly(first)
    import_file(study, first)
    guessed = written(tmp_path / "june.csv", JUNE)
    read = as_read_before(study, guessed)
    assert roles(guessed)["How did you reach us?"] != Role.CHANNEL
    assert roles(read) == roles(first)
    told = {column.name: column.why for column in read.mapping.columns}
    assert told["How did you reach us?"] == "It was read so in “may.csv”, which this study has."
    assert told["Ref"] == guessed.mapping.columns[0].why
    assert read.mapping.columns[2].polarity == "open"
    report = import_file(study, read)
    assert (report.comments, report.unchanged, report.changed) == (1, 8, 0)


def test_that_another_kind_of_file_is_read_as_recognised(study: Study, tmp_path: Path) -> None:
    first = with_role(written(tmp_path / "may.csv", MAY), "How did you reach us?", Role.CHANNEL)
    import_file(study, first)
    other = written(tmp_path / "other.csv", JUNE.replace("Ref,", "Number,"))
    assert as_read_before(study, other) == other


def asking_openly(preview: Preview) -> Preview:
    return replace(preview, mapping=preview.mapping.with_polarity("What should we change?", "open"))
