from __future__ import annotations

from pathlib import Path

import pytest

from tests.sources.files import accepted, preview, shared, texts, written

SPANISH = "¿Por qué tarda tanto? El señor de la ventanilla fue amable, pero la atención telefónica no existe."
TURKISH = "Otobüs çok geç geliyor, şoför güler yüzlü ama yollar bozuk. Işıklar yanmıyor, ağaçlar kesilmiş."
THAI = "เจ้าหน้าที่บริการดีมาก แต่ต้องรอนานเกินไป อยากให้เพิ่มช่องบริการ"
GERMAN = "Die Straße ist für Fußgänger gefährlich, schöne Grüße aus Österreich – „wirklich“."
RUSSIAN = "Автобус всегда опаздывает, а водители не отвечают на вопросы пассажиров."
JAPANESE = "バスがいつも遅れます。窓口の職員はとても親切でした。待ち時間を短くしてください。"
KOREAN = "버스가 항상 늦게 옵니다. 직원은 친절했지만 대기 시간이 너무 깁니다."


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        (SPANISH, "utf-8"),
        (SPANISH, "utf-8-sig"),
        (SPANISH, "utf-16"),
        (SPANISH, "cp1252"),
        (SPANISH, "mac_roman"),
        (SPANISH, "cp850"),
        (GERMAN, "cp1252"),
        (TURKISH, "cp1254"),
        (TURKISH, "utf-16"),
        (THAI, "cp874"),
        (THAI, "utf-16"),
        (RUSSIAN, "cp1251"),
        (RUSSIAN, "koi8_r"),
        (JAPANESE, "cp932"),
        (JAPANESE, "euc_jp"),
        (KOREAN, "cp949"),
        ("The bus — “always” late — doesn’t stop", "cp1252"),
    ],
)
def test_that_the_characters_are_found_whatever_the_encoding(
    tmp_path: Path, text: str, encoding: str
) -> None:
    path = written(tmp_path, "a.csv", f'id,comment\n1,"{text}"\n2,"{text} {text}"\n', encoding)
    assert texts(path) == [text, f"{text} {text}"]


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_that_utf_16_without_its_mark_is_a_guess_that_is_told(tmp_path: Path, encoding: str) -> None:
    looked_at = preview(written(tmp_path, "a.csv", "id,comment\n1,the bus is late\n", encoding))
    assert [draft.comments[0].text for draft in accepted(looked_at)] == ["the bus is late"]
    assert any("guess" in note for note in looked_at.notes)


def test_that_a_guessed_encoding_is_told_and_utf_8_is_not(tmp_path: Path) -> None:
    guessed = preview(written(tmp_path, "a.csv", f'id,comment\n1,"{SPANISH}"\n', "cp1252"))
    certain = preview(written(tmp_path, "b.csv", f'id,comment\n1,"{SPANISH}"\n', "utf-8"))
    assert guessed.mapping.encoding == "cp1252"
    assert any("Windows-1252" in note and "guess" in note for note in guessed.notes)
    assert certain.notes == ()


def test_that_one_wrong_byte_does_not_spoil_a_file_of_utf_8(tmp_path: Path) -> None:
    good = "".join(f"{number},{TURKISH.replace(',', '')}\n" for number in range(9))
    path = written(tmp_path, "a.csv", f"id,comment\n{good}".encode() + b"10,el caf\xe9 cerrado\n")
    assert texts(path)[0] == TURKISH.replace(",", "")
    assert texts(path)[-1] == "el café cerrado"
    assert any("Some bytes (1)" in note for note in preview(path).notes)


@pytest.mark.parametrize(
    ("text", "encoding", "told"),
    [(TURKISH, "cp1254", "Turkish"), (SPANISH, "cp1252", "Western"), (SPANISH, "mac_roman", "Mac")],
)
@pytest.mark.parametrize(("good", "others"), [(9, 9), (30, 3), (4, 20)])
def test_that_rows_of_two_encodings_in_one_file_are_both_read(
    tmp_path: Path, text: str, encoding: str, told: str, good: int, others: int
) -> None:
    first = "".join(f'{number},"{text}"\n' for number in range(good))
    second = "".join(f'{number},"{text}"\n' for number in range(good, good + others))
    path = written(tmp_path, "a.csv", f"id,comment\n{first}".encode() + second.encode(encoding))
    assert texts(path) == [text] * (good + others)
    assert any("Some bytes" in note and told in note for note in preview(path).notes)


def test_that_a_wrong_byte_far_behind_the_beginning_is_found(tmp_path: Path) -> None:
    plain = "".join(f"{number},the bus is late again today\n" for number in range(12_000))
    path = written(tmp_path, "a.csv", f"id,comment\n{plain}".encode() + b"x,el caf\xe9 est\xe1 cerrado\n")
    assert preview(path).mapping.encoding == "cp1252"
    assert texts(path)[-1] == "el café está cerrado"


def test_that_the_shared_files_in_other_encodings_are_read() -> None:
    safety = preview(shared("dc-vision-zero-safety", "Vision_Zero_Safety.csv"))
    assert (safety.mapping.encoding, safety.mapping.delimiter) == ("cp1252", "\t")
    turkish = preview(shared("turkish-store-reviews", "magaza_yorumlari_duygu_analizi_utf16le.csv"))
    assert turkish.mapping.encoding == "utf-16"
    assert turkish.headers == ("Görüş", "Durum")
