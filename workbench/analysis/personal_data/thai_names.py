"""Names in Thai, which has neither capitals nor spaces between words: after titles and by lists."""

from __future__ import annotations

import re
from collections.abc import Iterator

from workbench.analysis.personal_data.letters import THAI
from workbench.analysis.personal_data.name_lists import thai_family_names, thai_given_names, thai_words
from workbench.analysis.personal_data.reading import Reading
from workbench.domain.personal_data import Mark

_ANY_THAI = re.compile("[\u0e01-\u0e2e]")
_RANKS = (
    r"นางสาว|น\.ส\.|เด็กชาย|เด็กหญิง|ด\.ช\.|ด\.ญ\.|ดร\.|ผศ\.|รศ\.|ศ\.|นพ\.|พญ\.|ทพ\.|พ\.ต\.อ\."
    r"|พ\.ต\.ท\.|พ\.ต\.ต\.|ร\.ต\.อ\.|ร\.ต\.ท\.|ด\.ต\.|ส\.ต\.ต\."
    r"|พล\.อ\.|พล\.ต\.|พ\.อ\.|ว่าที่ ?ร\.ต\.|ม\.ล\.|ม\.ร\.ว\."
)
_BEFORE = (
    rf"(?:(?<![{THAI}])|(?<=ชื่อ)|(?<=ของ)|(?<=โดย)|(?<=กับ)|(?<=และ)|(?<=ที่)|(?<=คือ)|(?<=จาก)"
    rf"|(?<=พบ)|(?<=ให้)|(?<=ว่า)|(?<=นี้))"
)
_FORMAL = re.compile(rf"(?:{_BEFORE}(?:นาย|นาง)|{_RANKS})[ ]?(?=[{THAI}])")
_POLITE = re.compile(rf"(?:คุณ|พี่|น้อง|ลุง|ป้า|น้า|อาจารย์|ครู|หมอ|นาย|นาง)(?=[{THAI}])")
_INTRODUCED = re.compile(
    rf"(?:ผม|ดิฉัน|ฉัน|หนู|เรา|ข้าพเจ้า|กระผม)[ ]?ชื่อ[ ]?(?=[{THAI}])|(?:ชื่อ"
    rf"|ชื่อ-(?:นาม)?สกุล)[ ]?:[ ]?(?=[{THAI}])"
)
_NAMED = re.compile(rf"ชื่อ[ ]?(?=[{THAI}])")
_RUN = re.compile(rf"[{THAI}]{{2,30}}")
_PAIR = re.compile(rf"(?<![{THAI}])([{THAI}]{{3,20}})[ ]{{1,2}}([{THAI}]{{3,25}})(?![{THAI}])")
_DEPENDENT = re.compile("[\u0e30-\u0e3a\u0e45-\u0e4e]")
_NO_NAMES = tuple(
    """
    กจ้าง กรัฐ กเทศ กสมาคม ทุน หน้า ทหาร แพทย์ ช่าง ท่า ทะเบียน อำเภอ พล สิบ ร้อย พัน ประกัน แบบ พยาบาล
    ฟ้า เอก งาม เงือก ใน นวล สนม กลาง สมบัติ ภาพ ค่า ธรรม ประโยชน์ ลักษณะ วุฒิ หมอ ครู แม่ พ่อ ลุง ป้า น้า
    อา พี่ น้อง ลูก ลูกค้า หนู ผู้ชาย ผู้หญิง ผู้ชม
    """.split()
)
_GOES_ON = tuple(
    """
    ที่ ได้ ไป มา จะ ไม่ ว่า ให้ แล้ว และ กับ ของ เป็น อยู่ มี ทำ ก็ คือ ซึ่ง โดย เพื่อ จาก ใน ตาม ขอ อายุ
    ครับ ค่ะ คะ เลย ด้วย นะ โทร เบอร์ กล่าว บอก แจ้ง พูด ถูก เข้า ออก เดี๋ยว เหมือน มัน เรา ข้า อยาก
    วันนี้ วันที่ งาน น้ำ แปะ แดก ลด ถึง ประธาน ผู้ รอง อดีต
    """.split()
)
_AFTER_SPACE = re.compile(rf"[ ]{{1,2}}([{THAI}]{{3,25}})(?![{THAI}])")
_SILENT_END = re.compile("[\u0e01-\u0e2e]{1,2}[\u0e38\u0e34]?\u0e4c")
"""What follows a listed name and cannot begin a word: letters under the sign that silences them."""
_LONGEST, _SHORTEST, _LONGEST_GIVEN, _REST_OF_A_NAME = 20, 3, 14, 2


def thai_names(reading: Reading) -> Iterator[Mark]:
    """Mark names of people in Thai letters."""
    if not _ANY_THAI.search(reading.plain):
        return
    yield from _after(reading.plain, _FORMAL, "title and name list", 0.9, formal=True)
    yield from _after(reading.plain, _INTRODUCED, "introduction and name list", 0.9, formal=True)
    yield from _after(reading.plain, _POLITE, "title and name list", 0.75, formal=False)
    yield from _after(reading.plain, _NAMED, "introduction and name list", 0.7, formal=False)
    for match in _PAIR.finditer(reading.plain):
        if (
            match[1] in thai_given_names()
            and match[2] in thai_family_names()
            and match[1] not in thai_words()
        ):
            yield Mark(match.start(), match.end(), "name", "name list (given and family name)", 0.75)


def _after(
    plain: str, pattern: re.Pattern[str], method: str, confidence: float, *, formal: bool
) -> Iterator[Mark]:
    """Mark the name after each match; an unknown or ambiguous one only if a family name follows."""
    for match in pattern.finditer(plain):
        run = _RUN.match(plain, match.end())
        if run is None or run[0].startswith(_NO_NAMES) or (run[0][0] == "ก" and match[0] == "นาย"):
            continue
        given = _whole(plain, run, formal=formal) or _listed(run[0], common=formal)
        end = match.end() + len(given) if given else run.end()
        rest = _SILENT_END.match(plain, end)
        end = rest.end() if rest else run.end() if run.end() - end <= _REST_OF_A_NAME else end
        family = _family_name(plain, end)
        if given and (family or given not in thai_words()):
            yield Mark(match.end(), family or end, "name", method, confidence)
        elif formal and not given and family and len(run[0]) <= _LONGEST and not _is_phrase(run[0]):
            yield Mark(match.end(), family, "name", "title and a family name after a space", confidence - 0.1)


def _whole(plain: str, run: re.Match[str], *, formal: bool) -> str:
    """Return all of a short run that begins with a listed name and has a family name behind its space."""
    begins = formal and len(run[0]) <= _LONGEST_GIVEN and _listed(run[0], common=False)
    return run[0] if begins and not _is_phrase(run[0]) and _family_name(plain, run.end()) else ""


def _listed(run: str, *, common: bool) -> str:
    """Return the longest listed given name that `run` starts with; `common`: even one that is a word."""
    for length in range(min(len(run), _LONGEST), _SHORTEST - 1, -1):
        name = run[:length]
        if (
            name in thai_given_names()
            and not _DEPENDENT.match(run, length)
            and (common or name not in thai_words())
        ):
            return name
    return ""


def _family_name(plain: str, end: int) -> int:
    """Return the end of a family name after the space at `end`; 0 if none is there."""
    match = _AFTER_SPACE.match(plain, end)
    if match is None:
        return 0
    unknown = match[1] not in thai_words() and len(match[1]) > 4 and not _is_phrase(match[1])
    return match.end() if unknown or match[1] in thai_family_names() else 0


def _is_phrase(run: str) -> bool:
    """Say whether a run begins with one of the common words that sentences go on with."""
    return run.startswith(_GOES_ON)
