from __future__ import annotations

from email.message import EmailMessage
from pathlib import Path

import pytest

from tests.sources.files import accepted, outcome, refused, texts, written
from tests.sources.workbooks import zipped
from workbench.domain.problems import Problem
from workbench.sources import preview
from workbench.sources.html_text import decoded, text_of_html

_WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


def _docx(path: Path, body: str, before: str = "") -> Path:
    markup = f'{before}<w:document xmlns:w="{_WORD}"><w:body>{body}</w:body></w:document>'
    return zipped(path, {"[Content_Types].xml": "<Types/>", "word/document.xml": markup})


def _mail(text: str = "The lamp is out.", **headers: str) -> EmailMessage:
    message = EmailMessage()
    for name, value in headers.items():
        message[name.replace("_", "-")] = value
    message.set_content(text)
    return message


def test_that_every_letter_of_a_folder_is_a_submission(tmp_path: Path) -> None:
    written(tmp_path, "b.txt", "Señor alcalde:\nla luz", "cp1252")
    written(tmp_path, "a.txt", "\ufeffDear council,\r\nthe lamp is out.")
    written(tmp_path, ".DS_Store", "x")
    (tmp_path / "more").mkdir()
    _docx(tmp_path / "more" / "c.docx", "<w:p><w:r><w:t>Third</w:t></w:r></w:p>")
    looked_at = preview(tmp_path)
    assert looked_at.kind == "Letters"
    assert [(draft.key, draft.comments[0].text, draft.channel) for draft in accepted(looked_at)] == [
        ("a.txt", "Dear council,\r\nthe lamp is out.", "Letter"),
        ("b.txt", "Señor alcalde:\nla luz", "Letter"),
        ("more/c.docx", "Third", "Letter"),
    ]
    assert any("Windows-1252" in note for note in looked_at.notes)


def test_that_a_file_of_another_kind_among_letters_is_refused_and_told(tmp_path: Path) -> None:
    written(tmp_path, "a.txt", "Dear council")
    written(tmp_path, "b.pdf", b"%PDF-1.7")
    written(tmp_path, "c.docx", b"PK\x03\x04 no document")
    rows = refused(preview(tmp_path))
    assert [(row.row, row.raw) for row in rows] == [(2, "b.pdf"), (3, "c.docx")]
    assert ".docx" in rows[0].reason
    assert "c.docx" in rows[1].reason


def test_that_a_folder_of_tables_asks_for_one_of_them(tmp_path: Path) -> None:
    written(tmp_path, "a.csv", "id,comment\n1,a word\n")
    problem = outcome(tmp_path)
    assert isinstance(problem, Problem)
    assert problem.code == "file.several"
    assert "a.csv" in problem.do


def test_that_a_link_out_of_the_folder_is_not_followed(tmp_path: Path) -> None:
    secret = written(tmp_path, "secret.txt", "not for import")
    folder = tmp_path / "letters"
    folder.mkdir()
    written(folder, "a.txt", "Dear council")
    (folder / "b.txt").symlink_to(secret)
    assert texts(folder) == ["Dear council"]


def test_that_a_document_gives_its_paragraphs_without_what_was_deleted(tmp_path: Path) -> None:
    body = (
        "<w:p><w:r><w:t>One</w:t><w:tab/><w:t xml:space='preserve'> two</w:t></w:r></w:p>"
        "<w:p><w:del><w:r><w:delText>gone</w:delText></w:r></w:del>"
        "<w:ins><w:r><w:t>kept</w:t></w:r></w:ins></w:p>"
        "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>cell</w:t><w:br/><w:t>line</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"
    )
    assert texts(_docx(tmp_path / "a.docx", body)) == ["One\t two\nkept\ncell\nline"]


@pytest.mark.parametrize(
    "before",
    [
        '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>',
        '<!DOCTYPE a [<!ENTITY x "1"><!ENTITY y "&x;&x;&x;&x;">]>',
    ],
)
def test_that_a_document_with_entities_is_refused(tmp_path: Path, before: str) -> None:
    problem = outcome(_docx(tmp_path / "a.docx", "<w:p><w:r><w:t>&x;</w:t></w:r></w:p>", before))
    assert isinstance(problem, Problem)
    assert problem.code == "file.unreadable"


def test_that_a_document_nested_without_end_is_read_or_refused(tmp_path: Path) -> None:
    deep = "<w:p>" * 50_000 + "</w:p>" * 50_000
    assert isinstance(outcome(_docx(tmp_path / "a.docx", deep)), Problem | list)


def test_that_a_mail_keeps_who_wrote_when_about_what(tmp_path: Path) -> None:
    message = _mail(
        From="Ana Ruiz <Ana@Example.org>",
        Date="Tue, 05 Mar 2024 10:30:00 +0100",
        Subject="La luz",
        Message_ID="<1@example.org>",
        In_Reply_To="<0@example.org>",
    )
    message.add_alternative("<p>Not this one</p>", subtype="html")
    message.add_attachment(b"x", maintype="image", subtype="png", filename="lamp.png")
    (draft,) = accepted(preview(written(tmp_path, "a.eml", bytes(message))))
    assert (draft.author, draft.date, draft.channel) == (
        "ana@example.org",
        "2024-03-05T10:30:00+01:00",
        "Mail",
    )
    assert (draft.key, draft.parent) == ("<1@example.org>", "<0@example.org>")
    assert [comment.text for comment in draft.comments] == ["The lamp is out."]
    assert "La luz" in draft.content
    assert "lamp.png" in draft.content


def test_that_a_mail_without_plain_text_gives_the_words_of_its_page(tmp_path: Path) -> None:
    message = EmailMessage()
    message["From"] = "a@b.c"
    message.set_content(
        "<html><head><style>p {}</style></head>"
        "<body><p>Dear&nbsp;council,</p><p>the lamp<br>is &lt;out&gt;</p>"
        "<script>alert(1)</script></body></html>",
        subtype="html",
    )
    assert texts(written(tmp_path, "a.eml", bytes(message))) == ["Dear council,\n\nthe lamp\nis <out>"]


def test_that_a_mailbox_gives_all_its_mails(tmp_path: Path) -> None:
    mails = [_mail(f"mail {n}", From=f"{n}@b.c", Message_ID=f"<{n}@b.c>") for n in range(3)]
    content = b"".join(b"From x Tue Mar  5 10:30:00 2024\n" + bytes(each) + b"\n" for each in mails)
    path = written(tmp_path, "a.mbox", content)
    assert texts(path) == ["mail 0", "mail 1", "mail 2"]


@pytest.mark.parametrize(
    "content",
    [
        b"Content-Type: text/plain; charset=klingon\nFrom: a@b.c\n\nun caf\xe9",
        b"Content-Type: text/plain; charset=utf-8\nFrom: a@b.c\n\ncaf\xe9",
        b"From: a@b.c\nDate: never\nContent-Transfer-Encoding: base64\n\n!!!",
        b"From: =?utf-8?q?=FF?= <a@b.c>\nSubject: =?x?y?z?=\n\nwords",
        b"From: a@b.c" + b"\nContent-Type: multipart/mixed; boundary=x\n\n--x" * 5_000,
        b"\x00\xff\xfe",
    ],
)
def test_that_a_mail_that_is_not_what_it_says_is_read_or_refused(tmp_path: Path, content: bytes) -> None:
    rows = outcome(written(tmp_path, "a.eml", content))
    assert isinstance(rows, Problem) or len(rows) == 1


def test_that_a_page_becomes_text_and_escapes_are_undone() -> None:
    assert text_of_html("<ul><li>one<li>two</ul> a &amp; b") == "one\ntwo\n\na & b"
    assert decoded("It&rsquo;s<br/>late &amp; <b>cold</b>, 3 < 4") == "It’s\nlate & cold, 3 < 4"


TURKISH = "Otobüs çok geç geliyor; ışıklar yanmıyor, ağaçlar kesilmiş."


@pytest.mark.parametrize(
    ("head", "encoding", "is_guess"),
    [
        ("", "utf-8", False),
        ("Content-Type: text/plain; charset=us-ascii\n", "utf-8", False),
        ("Content-Type: text/plain; charset=windows-1254\n", "cp1254", False),
        ("Content-Type: text/plain; charset=iso-8859-9\n", "cp1254", False),
        ("", "cp1254", True),
        ("Content-Type: text/plain; charset=utf-8\n", "cp1254", True),
        ("Content-Type: text/plain; charset=x-nobody\n", "cp1254", True),
        ('Content-Type: text/plain; charset="a\x00b"\n', "utf-8", False),
    ],
)
def test_that_no_character_of_a_mail_is_lost_where_it_says_nothing_or_the_wrong_encoding(
    tmp_path: Path, head: str, encoding: str, is_guess: bool
) -> None:
    content = f"From: a@b.tr\n{head}\n{TURKISH} ’\n".encode(encoding)
    looked_at = preview(written(tmp_path, "a.eml", content))
    assert [draft.comments[0].text for draft in accepted(looked_at)] == [f"{TURKISH} ’"]
    assert any("guess" in note for note in looked_at.notes) is is_guess


def test_that_quotation_marks_of_windows_survive_a_mail_that_says_latin_1(tmp_path: Path) -> None:
    head = b"From: a@b.c\nContent-Type: text/plain; charset=iso-8859-1\n\n"
    path = written(tmp_path, "a.eml", head + "It’s late – señor".encode("cp1252"))
    assert texts(path) == ["It’s late – señor"]


def test_that_one_wrong_byte_of_a_mail_does_not_spoil_the_others(tmp_path: Path) -> None:
    head = b"From: a@b.c\nContent-Type: text/plain; charset=utf-8\n\n"
    assert texts(written(tmp_path, "a.eml", head + TURKISH.encode() + b" caf\xe9")) == [f"{TURKISH} café"]


@pytest.mark.parametrize("quote", ["", ">"])
@pytest.mark.parametrize(
    "postmark", ["From a@b.c Tue Mar  5 10:30:00 2024", "From 18@xxx Tue Mar 05 10:30:00 +0000 2024"]
)
def test_that_a_line_that_begins_with_from_does_not_cut_a_mail_in_two(
    tmp_path: Path, quote: str, postmark: str
) -> None:
    first = f"The bus is late.\n\n{quote}From next year on at 10:30 only?\n{quote}From here to there."
    mails = [
        f"{postmark}\nFrom: {who}@b.c\n\n{text}\n\n"
        for who, text in (("a", first), ("b", "The lamp is out."))
    ]
    assert texts(written(tmp_path, "a.mbox", "".join(mails))) == [
        "The bus is late.\n\nFrom next year on at 10:30 only?\nFrom here to there.",
        "The lamp is out.",
    ]
