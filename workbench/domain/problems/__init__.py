"""Everything that can go wrong for a user, said once: what happened, what is safe, what to do."""

from __future__ import annotations

import errno
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

from workbench.domain.problems import (
    codebooks,
    coding,
    editing,
    files,
    levels,
    measuring,
    packs,
    populations,
    promising,
    running,
    selecting,
    studies,
    tagging,
)
from workbench.domain.problems.wording import Wording
from workbench.domain.spoken import Spoken, together

WORDINGS: dict[str, Wording] = {
    **files.WORDINGS,
    **studies.WORDINGS,
    **editing.WORDINGS,
    **coding.WORDINGS,
    **codebooks.WORDINGS,
    **measuring.WORDINGS,
    **populations.WORDINGS,
    **tagging.WORDINGS,
    **packs.WORDINGS,
    **levels.WORDINGS,
    **promising.WORDINGS,
    **selecting.WORDINGS,
    **running.WORDINGS,
}


class Problem(Exception):  # noqa: N818 - the user meets a problem; "Error" is a programmer's word
    """A thing a user can meet. `code` names its wording; `params` fill the wording in."""

    def __init__(self, code: str, **params: object) -> None:
        if code not in WORDINGS:
            raise KeyError(code)
        self.code = code
        self.params = {
            name: value if isinstance(value, str) else str(value) for name, value in params.items()
        }
        super().__init__(self.what)

    def __reduce__(self) -> tuple[object, ...]:
        return _rebuilt, (self.code, self.params)

    @property
    def what(self) -> Spoken:
        return self._told(WORDINGS[self.code].what)

    @property
    def safe(self) -> Spoken:
        return self._told(WORDINGS[self.code].safe)

    @property
    def do(self) -> Spoken:
        return self._told(WORDINGS[self.code].do)

    @property
    def sentences(self) -> Spoken:
        return together(self.what, self.safe, self.do)

    def _told(self, template: str) -> Spoken:
        return Spoken(template.format(**self.params), template, self.params)


def _rebuilt(code: str, params: dict[str, str]) -> Problem:
    return Problem(code, **params)


@contextmanager
def told_as(area: str, path: Path) -> Generator[None]:
    """Turn an operating-system error on `path` into the problem of `area` ("study" or "export").

    Raises:
        Problem: `<area>.disk_full` when the disk is full, `<area>.not_writable` for the rest.
    """
    try:
        yield
    except OSError as error:
        if error.errno in {errno.ENOSPC, errno.EDQUOT}:
            raise Problem(f"{area}.disk_full", path=path) from error
        raise Problem(f"{area}.not_writable", path=path, reason=error.strerror or error) from error
