"""Letters and mail: a folder of files, each what one person wrote, or a single one, or a mailbox."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import astuple, dataclass, field
from itertools import islice
from pathlib import Path

from workbench.domain.problems import Problem
from workbench.domain.spoken import spoken, together
from workbench.sources.container import Examined, Layout, Record
from workbench.sources.documents import text_of_docx, text_of_file
from workbench.sources.mail import Mail, mail_of, mails_in
from workbench.sources.places import TABLES, is_hidden

LETTER_NAMES = ("Letter file", "Letter text")
MAIL_NAMES = (
    *("Letter file", "Mail from", "Mail date", "Mail subject", "Mail id", "Mail in reply to"),
    *("Mail attachments", "Letter text"),
)
_MAIL = frozenset({".eml", ".mbox"})
_READ = frozenset({".txt", ".text", ".docx"}) | _MAIL
_LOOKED_AT = 200
_NO_LETTER = spoken("The file is no letter the workbench reads (.txt, .docx, .eml or .mbox).")


@dataclass(frozen=True)
class Letters:
    """Reads every letter as one record: its place in the folder, its text, and for mail its headers."""

    name: str = field(default="letters", init=False)

    def claims(self, path: Path, head: bytes) -> bool:
        if path.suffix.lower() == ".docx":
            return head.startswith(b"PK")
        return path.is_dir() or path.suffix.lower() in _MAIL

    def examine(self, path: Path) -> Examined:
        files = files_in(path)
        if not any(_suffix(file) in _READ for file in files):
            raise _without_letters(path, files)
        has_mail = any(_suffix(file) in _MAIL for file in files)
        names = MAIL_NAMES if has_mail else LETTER_NAMES
        notes = sorted({note for file in islice(files, _LOOKED_AT) for note in _note(file)})
        return Examined(
            spoken("Mail") if has_mail else spoken("Letters"),
            Layout(self.name, header_rows=0),
            names,
            tuple(notes),
        )

    def records(self, path: Path, layout: Layout, names: Sequence[str]) -> Iterator[Record]:  # noqa: ARG002 - a folder has no layout
        number = 0
        for file in files_in(path):
            place = file.relative_to(path).as_posix() if path.is_dir() else file.name
            for letter in _letters(file, alone=not path.is_dir()):
                number += 1
                if letter.problem:
                    yield Record(number, (), letter.problem, place)
                else:
                    yield Record(number, _cells(place, letter, len(names)))


def files_in(path: Path) -> list[Path]:
    """Return the files of a folder and the folders in it, in their order; links are not followed."""
    if not path.is_dir():
        return [path]
    return sorted(
        file
        for file in path.rglob("*")
        if file.is_file() and not file.is_symlink() and not is_hidden(file.relative_to(path).as_posix())
    )


def _suffix(path: Path) -> str:
    return path.suffix.lower()


def _without_letters(path: Path, files: Sequence[Path]) -> Problem:
    if not files:
        return Problem("file.empty", path=path)
    tables = [file for file in files if _suffix(file) in TABLES]
    if tables:
        parts = ", ".join(file.relative_to(path).as_posix() for file in files[:20])
        return Problem("file.several", path=path, parts=parts, example=tables[0])
    return Problem("file.unknown_kind", path=path, kinds=spoken("a folder of letters (.txt, .docx, .eml)"))


def _note(file: Path) -> Iterator[str]:
    """Yield what had to be guessed of a file, once."""
    if _suffix(file) == ".docx":
        return
    with suppress(Problem, OSError):
        letters = islice(_letters(file, alone=True), _LOOKED_AT)
        for note in {letter.note for letter in letters if letter.note}:
            yield spoken("A letter: {note}", note=note)


def _letters(file: Path, alone: bool) -> Iterator[Mail]:
    try:
        if _suffix(file) == ".mbox":
            yield from map(mail_of, mails_in(file))
        else:
            yield _letter(file)
    except Problem as problem:
        if alone:
            raise
        named = Problem(problem.code, **{**problem.params, "path": file.name})
        yield Mail(problem=together(named.what, named.do))
    except OSError as error:
        yield Mail(problem=spoken("The file cannot be read: {reason}.", reason=error.strerror))


def _letter(file: Path) -> Mail:
    match _suffix(file):
        case ".eml":
            return mail_of(file.read_bytes())
        case ".docx":
            return Mail(text=text_of_docx(file))
        case ".txt" | ".text":
            text, note = text_of_file(file)
            return Mail(text=text, note=note)
        case _:
            return Mail(problem=_NO_LETTER)


def _cells(place: str, letter: Mail, width: int) -> tuple[str, ...]:
    if width == len(LETTER_NAMES):
        return place, letter.text
    return place, *astuple(letter)[: len(MAIL_NAMES) - 1]
