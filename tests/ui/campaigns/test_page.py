"""The campaigns page: how large a campaign is, what senders made of the letter, and what if there is none."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QTextCharFormat
from PySide6.QtTest import QTest
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from tests.studies import a_preview, bring_in
from tests.ui.conftest import PATIENCE, Settle
from workbench.domain.views import CampaignVoice
from workbench.ui.analysis import Analysis
from workbench.ui.bench import Bench
from workbench.ui.campaigns.model import VoiceColumn
from workbench.ui.campaigns.page import CampaignsPage

LETTER = "Dear council, keep the baths open for everybody."
TEXTS = (LETTER, LETTER, f"{LETTER} My son swims <b>there</b>, call 020 7946.", "The park is dark.", LETTER)


@pytest.fixture
def page(qtbot: QtBot, open_bench: Bench, settle: Settle) -> CampaignsPage:
    made = CampaignsPage(open_bench)
    qtbot.addWidget(made)
    made.resize(1000, 700)
    made.show()
    settle()
    return made


@pytest.fixture
def campaign(qtbot: QtBot, open_bench: Bench, page: CampaignsPage, settle: Settle) -> CampaignsPage:
    """Return the page after one letter of four senders came and was looked through."""
    open_bench.desk.change(lambda study: bring_in(study, a_preview("petition.csv", "cd" * 32), TEXTS))
    analysis = Analysis(open_bench.desk, open_bench.verbs)
    with qtbot.waitSignal(analysis.ended, timeout=PATIENCE):
        analysis.look_through()
    analysis.stop()
    settle()
    return page


def shown(page: CampaignsPage) -> list[str]:
    table = page.table
    return [table.index(0, column).data() for column in range(table.columnCount())]


def test_that_it_says_what_campaigns_are_while_there_is_none(page: CampaignsPage) -> None:
    assert not page.list.isVisible()
    assert page._views.currentIndex() == 1


def test_that_a_campaign_is_counted_in_three_ways(campaign: CampaignsPage) -> None:
    assert campaign.list.isVisible()
    assert shown(campaign) == [LETTER, "4", "2", "3", "1", "1"]
    assert campaign.letter.toPlainText() == LETTER
    assert campaign.counts.text() == (
        "4 comments · 2 unique texts · 3 people · 1 text differs from the letter · "
        "1 sender added words of their own"
    )


def test_that_they_are_sound_models(qtmodeltester: ModelTester, campaign: CampaignsPage) -> None:
    qtmodeltester.check(campaign.table)
    qtmodeltester.check(campaign.voices.table)


def test_that_what_a_sender_added_is_told_and_marked_without_colour(
    campaign: CampaignsPage, settle: Settle
) -> None:
    voices = campaign.voices
    assert voices.table.index(0, 0).data() == "The letter itself"
    assert voices.table.index(1, 0).data().startswith("Added: My son swims")
    voices.list.setFocus()
    QTest.keyClick(voices.list, Qt.Key.Key_Down)
    settle()
    assert voices.told.text() == "7 words not in the letter · 0 words of the letter missing"
    assert voices.text.toPlainText().endswith("My son swims <b>there</b>, call 020 7946.")
    last = voices.text.textCursor()
    last.movePosition(last.MoveOperation.End)
    assert last.charFormat().fontWeight() == QFont.Weight.Bold
    assert last.charFormat().underlineStyle() == QTextCharFormat.UnderlineStyle.SingleUnderline
    assert voices.text.accessibleDescription() == voices.told.text()


def test_that_a_text_leads_to_a_comment_that_carries_it(
    qtbot: QtBot, open_bench: Bench, campaign: CampaignsPage, settle: Settle
) -> None:
    with qtbot.waitSignal(campaign.read_wanted) as wanted:
        campaign.voices.read.click()
    assert wanted.args is not None
    texts: list[str] = []
    key = wanted.args[0]
    open_bench.desk.ask(
        lambda study: open_bench.verbs.rows(study, [key]), lambda rows: texts.append(rows[0].text)
    )
    settle()
    assert texts == [LETTER]


def test_that_safe_view_covers_what_a_sender_added(
    open_bench: Bench, campaign: CampaignsPage, settle: Settle
) -> None:
    open_bench.safe_view.turn(on=True)
    settle()
    assert campaign.letter.toPlainText() == LETTER
    campaign.voices.list.selectRow(1)
    settle()
    assert "020" not in campaign.voices.table.index(1, 0).data()
    assert campaign.voices.text.toPlainText().endswith("call [phone] 7946.") is False
    assert "[phone]" in campaign.voices.text.toPlainText()


def test_that_alike_texts_are_said_to_be_no_campaign_by_a_key_and_one_after_all(
    open_bench: Bench, campaign: CampaignsPage, settle: Settle
) -> None:
    told: list[str] = []
    open_bench.notices.told.connect(lambda notice: told.append(notice.headline))
    campaign.list.setFocus()
    QTest.keyClick(campaign.list, Qt.Key.Key_C)
    settle()
    assert shown(campaign)[0] == LETTER
    QTest.keyClick(campaign.list, Qt.Key.Key_N)
    settle()
    assert shown(campaign)[0] == f"✕ No campaign · {LETTER}"
    assert campaign.denied.text().endswith("said that this is no campaign: each text counts for itself.")
    assert campaign.deny.text() == "&It is a campaign after all"
    assert told == ["This is no campaign any more."]
    assert campaign.voices.table.rowCount() == 2
    QTest.keyClick(campaign.list, Qt.Key.Key_N)
    settle()
    QTest.keyClick(campaign.list, Qt.Key.Key_C)
    settle()
    assert shown(campaign)[0] == LETTER
    assert not campaign.denied.isVisible()


def test_that_the_button_says_it_and_undo_takes_it_back(
    open_bench: Bench, campaign: CampaignsPage, settle: Settle
) -> None:
    QTest.mouseClick(campaign.deny, Qt.MouseButton.LeftButton)
    settle()
    assert campaign.is_denied
    open_bench.edits.undo()
    settle()
    assert not campaign.is_denied


def test_that_a_changed_text_is_never_shown_as_wholly_alike(campaign: CampaignsPage) -> None:
    table = campaign.voices.table
    table.show_voices(LETTER, [CampaignVoice(LETTER, 2, 1.0, ""), CampaignVoice(LETTER[9:], 5, 1.0, "")])
    column = VoiceColumn.ALIKE
    assert [table.index(row, column).data() for row in (0, 1)] == ["100%", "99%"]
