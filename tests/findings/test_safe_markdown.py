from __future__ import annotations

import re

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.token import Token

from tests.findings.handed_over import NASTY, some_findings
from workbench.findings.markdown import findings_markdown
from workbench.findings.safe_markdown import escaped, quoted

MARKDOWN = MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"])
HARMLESS = {"text", "softbreak", "hardbreak", "text_special"}
ATTACKS = (
    NASTY,
    "# heading\n## another",
    "> quote\n>> deeper",
    "- item\n* item\n+ item\n1. one\n2) two",
    "```\ncode\n```",
    "~~~\ncode",
    "    indented code",
    "\tindented code",
    "title\n=====\ntitle\n-----",
    "a | b\n--- | ---\nc | d",
    "| a | b |\n|---|---|\n| c | d |",
    "[ref]: http://x.y/z\n[ref]",
    "<script>alert(1)</script>",
    "<!-- comment -->",
    "<http://x.y>",
    "http://x.y/z and www.x.y and me@x.y",
    "*a* _b_ **c** __d__ ~~e~~ `f`",
    "&amp; &#60; &copy;",
    "back\\slash\\",
    "***\n---\n___",
    "line\n\n\nline\r\n\r\nline",
    "$x$ costs $5",
    "a\u2028# b\x0b# c\x85# d",
)


def _inline(tokens: list[Token]) -> list[Token]:
    return [child for token in tokens for child in (token.children or [])]


def _words(text: str) -> list[str]:
    return re.sub("[\x00-\x08\x0e-\x1f\x7f\x80-\x84\x86-\x9f\ufeff]", "", text).split()


def _shown(tokens: list[Token]) -> list[str]:
    parts = [child.content if child.type.startswith("text") else " " for child in _inline(tokens)]
    return "".join(parts).split()


@settings(max_examples=400, deadline=None)
@given(st.text(st.sampled_from(list("ab1 \n\r\t\\`*_[]()<>#&;!|~$:=+-.\"'/w@{}^\u2028é")), max_size=40))
@pytest.mark.parametrize("attack", ["", *ATTACKS])
def test_that_nothing_gets_out_of_a_quoted_comment(attack: str, text: str) -> None:
    tokens = MARKDOWN.parse(quoted(attack + text) + "\n\nend")
    blocks = {token.type for token in tokens}
    assert blocks <= {"blockquote_open", "blockquote_close", "paragraph_open", "paragraph_close", "inline"}
    assert {child.type for child in _inline(tokens)} <= HARMLESS
    assert tokens[-2].content == "end"


@settings(max_examples=300, deadline=None)
@given(st.text(max_size=80))
@example("a\n\nb  \n c")
def test_that_a_quoted_comment_is_shown_word_for_word(text: str) -> None:
    tokens = MARKDOWN.parse(quoted(text))
    assert "".join(_shown(tokens)) == "".join(_words(text))


@pytest.mark.parametrize("attack", ATTACKS)
def test_that_attacks_are_shown_word_for_word(attack: str) -> None:
    assert "".join(_shown(MARKDOWN.parse(quoted(attack)))) == "".join(_words(attack))


@settings(max_examples=300, deadline=None)
@given(st.text(st.sampled_from(list("ab1 \n\t\\`*_[]()<>#&;!|~$:=+-./w@é")), max_size=40))
def test_that_a_name_stays_within_its_heading_and_its_cell(name: str) -> None:
    heading = MARKDOWN.parse(f"### 1. {escaped(name)}\n")
    assert [token.type for token in heading] == ["heading_open", "inline", "heading_close"]
    assert {child.type for child in _inline(heading)} <= HARMLESS
    table = MARKDOWN.parse(f"| a | b |\n| --- | --- |\n| {escaped(name)} | end |\n")
    cells = [table[place + 1] for place, token in enumerate(table) if token.type == "td_open"]
    assert len(cells) == 2
    assert {child.type for child in _inline(cells)} <= HARMLESS
    assert cells[1].content == "end"


def test_that_plain_words_are_left_as_they_are() -> None:
    text = "It's 5 € (not $5!), isn't it? “Yes” – at 10:30, said R&D, see p. 3/4, No. 7 & more: 100 % sure."
    assert quoted(text) == f"> {text}"
    assert escaped(text) == text


def test_that_no_part_of_the_findings_holds_a_link_an_image_or_a_tag() -> None:
    for attack in ATTACKS:
        tokens = MARKDOWN.parse(findings_markdown(some_findings(quoted=attack)))
        types = {token.type for token in [*tokens, *_inline(tokens)]}
        assert not types & {"link_open", "image", "html_inline", "html_block", "fence", "code_block", "hr"}
        assert sum(token.type == "heading_open" for token in tokens) == 12
