from __future__ import annotations

from pathlib import Path

import pytest

from tests.sources.files import accepted, column, refused, roles, shared, written
from workbench.domain.intake import MeasureKind, Role
from workbench.domain.problems import Problem
from workbench.sources import preview
from workbench.sources.polarity import polarity_of
from workbench.sources.profile import Profile
from workbench.sources.roles import guess_columns

SAMPLE = Path(__file__).resolve().parents[2] / "resources" / "sample" / "files"


def _texts_of(path: Path) -> list[str]:
    return [name for name, role in roles(preview(path)).items() if role == Role.TEXT]


def test_that_polis_comments_are_recognised() -> None:
    looked_at = preview(shared("polis-opendata", "brexit-consensus", "comments.csv"))
    assert looked_at.kind == "Polis comments"
    assert roles(looked_at)["comment-body"] == Role.TEXT
    assert column(looked_at, "agrees").measure == MeasureKind.VOTES
    first = accepted(looked_at)[0]
    assert (first.key, first.date[:10], first.channel) == ("36", "2017-07-17", "Polis")


def test_that_the_newer_form_of_polis_comments_is_recognised() -> None:
    looked_at = preview(shared("polis-opendata", "bg2050-volunteers", "comments.csv"))
    assert looked_at.kind == "Polis comments"
    assert roles(looked_at)["is-seed"] == Role.SEGMENT


def test_that_polis_numbers_that_repeat_are_no_ids() -> None:
    looked_at = preview(shared("polis-opendata", "all_comments.csv"))
    assert roles(looked_at)["comment_id"] == Role.IGNORE


def test_that_votes_alone_hold_no_comments() -> None:
    with pytest.raises(Problem) as told:
        preview(shared("polis-opendata", "brexit-consensus", "votes.csv"))
    assert told.value.code == "file.no_text_column"


def test_that_comments_of_decide_madrid_are_recognised() -> None:
    looked_at = preview(shared("decide-madrid-2019", "comments.csv"))
    drafts = accepted(looked_at)
    assert looked_at.kind == "Consul comments"
    assert len(drafts) == 5633
    assert sum(len(draft.comments) for draft in drafts) == 5571
    assert (drafts[1].key, drafts[1].parent, drafts[1].date) == ("17107", "17092", "2015-09-15")
    assert roles(looked_at)["column 1"] == Role.IGNORE


def test_that_a_table_of_the_city_is_recognised_by_its_names() -> None:
    looked_at = preview(shared("dc-vision-zero-safety", "Vision_Zero_Safety.csv"))
    wanted = {
        "COMMENTS": Role.TEXT,
        "GLOBALID": Role.ID,
        "REQUESTDATE": Role.DATE,
        "REQUESTTYPE": Role.SEGMENT,
    }
    assert wanted.items() <= roles(looked_at).items()
    drafts = accepted(looked_at)
    assert (len(drafts), len(refused(looked_at))) == (5572, 0)
    assert sum(len(draft.comments) for draft in drafts) == 4925


def test_that_korean_reviews_are_recognised() -> None:
    looked_at = preview(shared("nsmc-scale-ko", "reviews.csv"))
    wanted = {"review": Role.TEXT, "review_id": Role.ID, "date": Role.DATE, "rating": Role.MEASURE}
    assert wanted.items() <= roles(looked_at).items()


@pytest.mark.parametrize(
    ("place", "wanted"),
    [
        (("truevoice-intent-th", "mari_test.csv"), ["texts"]),
        (("turkish-store-reviews", "reviews_utf8.csv"), ["text"]),
        (("presidio-pii-en", "synth_dataset_v2.csv"), ["text"]),
        (("themefinder-gambling-synthetic", "generation", "eval_sentiments.csv"), ["response"]),
        (("sib200-topics-multilingual", "th.csv"), ["text"]),
        (("decide-madrid-2019", "gpt_arguments.csv"), ["argument_description"]),
        (("decide-madrid-2019", "proposals.csv"), ["text"]),
    ],
)
def test_that_the_text_of_shared_files_is_found(place: tuple[str, ...], wanted: list[str]) -> None:
    assert _texts_of(shared(*place)) == wanted


def test_that_every_file_of_the_sample_study_is_recognised() -> None:
    found = {path.name: _texts_of(path) for path in sorted(SAMPLE.iterdir())}
    assert found == {
        "chandler-street-consultation.csv": ["What would you like to tell us about the scheme?"],
        "complaint-letters.csv": ["Letter"],
        "plaza-posts.jsonl": ["text"],
        "resident-survey.csv": ["Q7", "Q8"],
        "service-desk-tickets.csv": ["Description"],
    }


def test_that_a_qualtrics_file_brings_its_questions_and_leaves_previews_out() -> None:
    looked_at = preview(SAMPLE / "resident-survey.csv")
    assert looked_at.kind == "Qualtrics responses"
    assert (column(looked_at, "Q7").question, column(looked_at, "Q7").polarity) == ("What was good?", "good")
    assert column(looked_at, "Q8").polarity == "improve"
    scales = {
        name: (column(looked_at, name).measure, column(looked_at, name).high) for name in ("Q4", "Q5", "Q6")
    }
    assert scales == {
        "Q4": (MeasureKind.SATISFACTION, 5.0),
        "Q5": (MeasureKind.EFFORT, 7.0),
        "Q6": (MeasureKind.TRUST, 5.0),
    }
    assert sum("preview" in row.reason for row in refused(looked_at)) == 2
    assert ("Which district do you live in?", "Fernhill") in accepted(looked_at)[0].segments


def test_that_every_column_says_why() -> None:
    for path in SAMPLE.iterdir():
        assert all(each.why.endswith(".") for each in preview(path).mapping.columns), path


HEADERS = {
    "es": "Fecha;Identificador;¿Qué le gustó?;¿Qué podemos mejorar?;Satisfacción (1-5);Distrito;Canal;Edad",
    "tr": "Tarih;Kayıt No;Neyi beğendiniz?;Neyi geliştirebiliriz?;Memnuniyet (1-5);İlçe;Kanal;Yaş",
    "th": "วันที่;รหัส;สิ่งที่คุณชอบคืออะไร;อะไรที่ควรปรับปรุง;ความพึงพอใจ (1-5);เขต;ช่องทาง;อายุ",
    "en": "Date;Reference;What did you like?;What could be better?;Satisfaction (1-5);District;Channel;Age",
}


@pytest.mark.parametrize("language", HEADERS)
def test_that_columns_are_known_by_their_names_in_four_languages(tmp_path: Path, language: str) -> None:
    rows = "".join(
        f"{day}/03/2024;R{day};the staff were kind {day};"
        f"the queue took {day} hours;{day % 5 + 1};North;web;{day + 20}\n"
        for day in range(1, 25)
    )
    looked_at = preview(written(tmp_path, "a.csv", f"{HEADERS[language]}\n{rows}"))
    assert [each.role for each in looked_at.mapping.columns] == [
        Role.DATE,
        Role.ID,
        Role.TEXT,
        Role.TEXT,
        Role.MEASURE,
        Role.SEGMENT,
        Role.CHANNEL,
        Role.SEGMENT,
    ]
    assert [each.polarity for each in looked_at.mapping.named(Role.TEXT)] == ["good", "improve"]
    satisfaction = looked_at.mapping.named(Role.MEASURE)[0]
    assert (satisfaction.low, satisfaction.high) == (1.0, 5.0)
    assert accepted(looked_at)[20].date == "2024-03-21"


@pytest.mark.parametrize(
    ("question", "polarity"),
    [
        ("What went well?", "good"),
        ("What did you like least?", "improve"),
        ("What was good and what could be better?", "open"),
        ("Any other comments?", "open"),
        ("How satisfied are you?", "open"),
        ("¿Qué fue lo mejor?", "good"),
        ("¿Qué no le gustó?", "improve"),
        ("Memnun kaldığınız yönler", "good"),
        ("Önerileriniz", "improve"),
        ("สิ่งที่ประทับใจ", "good"),
        ("คุณไม่ชอบอะไร", "improve"),
    ],
)
def test_that_a_question_tells_whether_it_asks_for_good_or_bad(question: str, polarity: str) -> None:
    assert polarity_of(question) == polarity


def test_that_a_person_can_name_the_text_and_the_question(tmp_path: Path) -> None:
    rows = "".join(f"{n},asked {n % 2},words of {n},more words {n}\n" for n in range(9))
    path = written(tmp_path, "a.csv", f"id,asked,comment,other\n{rows}")
    looked_at = preview(path, text="Other", question="asked")
    assert roles(looked_at) == {
        "id": Role.ID,
        "asked": Role.QUESTION,
        "comment": Role.IGNORE,
        "other": Role.TEXT,
    }
    first = accepted(looked_at)[0].comments
    assert [(comment.text, comment.question) for comment in first] == [("more words 0", "asked 0")]


def test_that_a_column_that_is_not_there_is_told_with_those_that_are(tmp_path: Path) -> None:
    path = written(tmp_path, "a.csv", "id,comment\n1,words of one\n")
    with pytest.raises(Problem) as told:
        preview(path, text="verbatim")
    assert told.value.code == "file.missing_column"
    assert told.value.params["columns"] == "id, comment"


def test_that_numbers_alone_are_not_taken_for_comments(tmp_path: Path) -> None:
    path = written(tmp_path, "a.csv", "id,score\n1,5\n2,4\n")
    with pytest.raises(Problem) as told:
        preview(path)
    assert told.value.code == "file.no_text_column"


def test_that_what_the_service_answered_is_no_comment(tmp_path: Path) -> None:
    rows = "".join(f"{n},the road is broken {n},we will mend it {n}\n" for n in range(9))
    path = written(tmp_path, "a.csv", f"id,Complaint,Agency response\n{rows}")
    assert roles(preview(path)) == {"id": Role.ID, "Complaint": Role.TEXT, "Agency response": Role.IGNORE}


def test_that_personal_data_is_left_alone_and_told(tmp_path: Path) -> None:
    path = written(tmp_path, "a.csv", "Full name,E-mail,Phone,comment\nA B,a@b.c,123456,words of one\n")
    found = roles(preview(path))
    assert [found[name] for name in ("Full name", "E-mail", "Phone")] == [Role.IGNORE] * 3


def test_that_one_word_comments_are_comments_where_nothing_better_is_there() -> None:
    words = ("bus", "park", "queue", "staff", "clean")
    rows = [{"id": str(number), "comment": words[number % 5]} for number in range(60)]
    roles = {column.name: column.role for column in guess_columns(profiles_of(rows))}
    assert roles["comment"] == Role.TEXT
    longer = [
        {**row, "what else": f"The {row['comment']} at stop {row['id']} could be better in many ways"}
        for row in rows
    ]
    roles = {column.name: column.role for column in guess_columns(profiles_of(longer))}
    assert roles["what else"] == Role.TEXT


def profiles_of(rows: list[dict[str, str]]) -> list[Profile]:
    return [
        Profile(name, name, place, tuple(row[name] for row in rows), len(rows))
        for place, name in enumerate(rows[0])
    ]


def test_that_short_comments_line_by_line_are_comments_and_codes_are_not(tmp_path: Path) -> None:
    words = "".join(f"ok{'o' * number}\n" for number in range(1, 60))
    assert len(accepted(preview(written(tmp_path, "a.txt", words)))) == 59
    for value in ("{}", "p{}@example.org", "https://a.b/{}", "2{:03}-03-05"):
        lines = "".join(f"{value.format(number)}\n" for number in range(1, 60))
        with pytest.raises(Problem) as told:
            preview(written(tmp_path, "b.txt", lines))
        assert told.value.code == "file.no_text_column"
