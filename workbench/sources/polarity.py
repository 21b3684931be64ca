"""Guesses what a question asks for: what was good, what should improve, or anything.

"Nothing" as an answer to the one is praise and to the other is none, so the sentiment of short answers
depends on it.
"""

from __future__ import annotations

import re

from workbench.domain.intake import Polarity
from workbench.sources.vocabulary import fold

_IMPROVE = re.compile(
    r"\b(?:liked? (?:the )?least|enjoy(?:ed)? (?:the )?least|improv\w*|better|worse|worst|problems?|"
    r"issues?|dislik\w*|least|chang\w*|missing|lack\w*|difficult\w*|frustrat\w*|complain\w*|suggest\w*|"
    r"concerns?|barriers?|wrong|negative\w*|weakness\w*|challeng\w*|fix|unsatisf\w*|dissatisf\w*|bad|"
    r"poor\w*|obstacle\w*|different\w*|not like|didn t like|"
    r"mejor(?:ar|as|ara|aria|e|emos|ado|amos|arse|amiento)\w*|podria ser mejor|problemas?|peor\w*|"
    r"cambi\w*|falt\w*|quejas?|sugerencias?|reclam\w*|dificult\w*|negativ\w*|menos|debilidad\w*|"
    r"no le gusto|no te gusto|malo|mala|gelistir\w*|iyilestir\w*|daha iyi|sorun\w*|sikayet\w*|oneri\w*|"
    r"kotu\w*|zorluk\w*|eksik\w*|olumsuz\w*|degis\w*|begenmedi\w*|hosunuza gitmeyen|memnun kalmadi\w*|"
    r"memnuniyetsiz\w*"
    r")\b|ปรับปรุง|ปัญหา|ข้อเสนอแนะ|ไม่พอใจ|ไม่ชอบ|ไม่ประทับใจ|ร้องเรียน|ข้อเสีย|แก้ไข|พัฒนา|อุปสรรค"
)
_GOOD = re.compile(
    r"\b(?:good|lik(?:e|ed)|best|well|appreciat\w*|enjoy\w*|strength\w*|positive\w*|prais\w*|"
    r"compliment\w*|love\w*|pleased|helpful|work(?:s|ed|ing) well|great|satisfied with|bien|buen[oa]s?|"
    r"gust(?:o|a|aron|an)|positiv[oa]s?|mejor|fortaleza\w*|felicit\w*|agrad\w*|elogio\w*|begen\w*|"
    r"iyi\w*|memnun\w*|olumlu\w*|hosunuza giden|guzel\w*|sevdi\w*|tesekkur\w*|guclu"
    r")\b|ชอบ|ประทับใจ|พึงพอใจ|ข้อดี|ชื่นชม|จุดเด่น|ดีที่สุด"
)
_NEUTRAL = re.compile(
    r"\bhow (?:well|good|satisfied|easy|likely)\b|\bwould you like\b|\blike to (?:add|tell|share|say|see)\b|"
    r"\bdo you (?:think|feel)\b|\bque tan\b|\bcomo calific\w*|\bne kadar (?:iyi|memnun)\w*|"
    r"\byour (?:review|feedback|opinion)\b"
)
_NEGATED_THAI = re.compile("ไม่(?:พึง)?(?:พอใจ|ชอบ|ประทับใจ)")


def polarity_of(question: str) -> Polarity:
    """Return "good", "improve", or "open" for a wording that asks for both or neither."""
    words = fold(question)
    improve = _IMPROVE.search(words) is not None
    rest = _NEGATED_THAI.sub(" ", _NEUTRAL.sub(" ", _IMPROVE.sub(" ", words)))
    good = _GOOD.search(rest) is not None
    if improve == good:
        return "open"
    return "improve" if improve else "good"
