"""Knows the greetings, closings and names that senders put around a letter: they are nobody's own opinion.

Simple rules for English, Spanish, Turkish and Thai, and the commonest forms of a few other languages.
"""

from __future__ import annotations

import re

_SALUTATIONS = """
dear; to whom(?:soever)? it may concern; attention; attn; estimad[oa]s?; apreciad[oa]s?; querid[oa]s?; distinguid[oa]s?
a quien (?:corresponda|pueda interesar|proceda); muy señor(?:es)? (?:m[ií]os?|nuestros?); excelent[ií]sim[oa]
sayın; sayin; değerli; sevgili; kıymetli; ilgili makama
sehr geehrter?; liebe[rs]?; (?:chère?|cher)s?; madame,? monsieur; à qui de droit; prezad[oa]s?; gentil[ei]; egregi[oa]; geachte
"""
# These may also be called out alone, with the letter going on at once.
_GREETINGS = """
hello; hi; hey; greetings; good (?:morning|afternoon|evening|day); hola; buen(?:os|as)? (?:d[ií]as?|tardes|noches); saludos
merhabal?a?r?; selam(?:lar)?; iyi (?:günler|akşamlar|çalışmalar); günaydın; selamün aleyküm
guten (?:tag|morgen|abend); hallo; servus; grüß gott; bonjour; olá; bom dia; boa (?:tarde|noite); buongiorno; salve; beste
"""
_ADDRESSED = """
sir; madam; sirs; mayor; council; councill?ors?; members?; team; all; everyone; everybody; friends; there; folks; neighbou?rs?
señor(?:es|as?)?; alcalde(?:sa)?; a todos; a todas; todos; todas; amig[oa]s; vecin[oa]s; concejal(?:es|a)?
yetkili(?:ler)?; başkan(?:ım)?; arkadaşlar; herkese; damen; herren; zusammen; monsieur; madame; à tous; a todos; pessoal
"""
_CLOSINGS = """
sincerely; yours (?:sincerely|faithfully|truly); very truly yours; respectfully(?: yours| submitted)?; cordially yours
(?:with )?(?:best|kind|warm|kindest|warmest)(?: personal)? (?:regards|wishes); sent from my
atentamente; muy atentamente; atte; (?:un )?(?:cordial|afectuoso|fuerte) (?:saludo|abrazo); un saludo; un abrazo
saludos cordiales; respetuosamente; se despide(?: atentamente)?
saygıl?(?:ar(?:ım|ımı)?(?:la| sunarım)?|arımızla); saygıyla; sevgi(?:ler|lerimle); (?:gereğini )?(?:saygılarımla )?arz ederi[mz]
gereğinin yapılmasını (?:arz|rica) ederi[mz]; teşekkür ederi[mz]
mit (?:freundlichen|besten) grüßen; (?:viele|beste|liebe|herzliche) grüße; hochachtungsvoll; mfg
cordialement; bien à vous; veuillez agréer; salutations distinguées
atenciosamente; com os melhores cumprimentos; cordiali saluti; distinti saluti; met vriendelijke groet(?:en)?
"""
# Words that close a letter but also begin an ordinary sentence: only names may follow.
_SHORT_CLOSINGS = """
regards; best; cheers; signed; yours; cordially; thank you(?: (?:very|so) much| again| in advance)?; many thanks
thanks(?: again| in advance| so much)?; saludos; (?:muchas |mil )?gracias(?: (?:de antemano|por todo))?; firmado; fdo; cordialmente
(?:çok |şimdiden )?teşekkürler; iyi (?:çalışmalar|günler)(?: dilerim)?; imza; kolay gelsin; selamlar
(?:vielen |besten )?dank; gruß; merci(?: d'avance| beaucoup)?; salutations; obrigad[oa]; abraços?; grazie; saluti
"""
_THANKS_FOR = re.compile(
    r"(?:for (?:your|the|taking|reading|considering|listening|hearing|all|this|allowing)|por (?:su|tu|vuestr[oa]|la|el|leer|escuchar|atender))\b",
    re.IGNORECASE,
)
_SPACELESS_GREETINGS = "กราบเรียน เรียน สวัสดี ถึง(?=ท่าน) 拝啓 前略 担当者様 ご担当者 お世話になっております こんにちは 尊敬的 敬爱的 您好 你好 致有关 안녕하세요 담당자".split()
_SPACELESS_CLOSINGS = (
    "ขอแสดงความนับถือ ด้วยความเคารพ ด้วยความนับถือ ขอบคุณ ขอบพระคุณ ลงชื่อ จึงเรียนมาเพื่อ 敬具 草々 よろしくお願い "
    "ありがとうございま 此致 敬上 敬礼 敬禮 谢谢 謝謝 顺祝 感谢您 감사합니다 드림 올림"
).split()
_RESIDENTS = """
(?:a |proud |concerned |longtime |long-time )*(?:resident|citizen|taxpayer|voter|homeowner|neighbou?r)s? (?:of|from|in); from; living in
(?:un |una )?(?:vecin[oa]|residente|ciudadan[oa])s? (?:de|del|en); desde; mahalle(?:si)? sakini; ikamet eden
"""
_NAMES_BEFORE = re.compile(
    "(?:นาย|นาง(?:สาว)?|ด\\.ช\\.|ด\\.ญ\\.|ดร\\.|คุณ|จังหวัด|จ\\.|อำเภอ|อ\\.|ตำบล|ต\\.|เขต|แขวง|ถนน|ซอย|หมู่(?:ที่|บ้าน)?)"
)
_WORDS = re.compile(r"[^\W_][\w'’.-]*")
_SMALL_WORDS = frozenset(
    "of the and de del la las los el y da do dos das e van von der den zu le du di bin al st rd ave no".split()
)
_NAME_WORDS = 8
_CLOSING_WORDS, _THANKING_WORDS = 12, 10
_SPACELESS_LETTERS = 60
_GREETING_WORDS = 6


def _either(entries: str) -> str:
    found = [entry.strip() for line in entries.strip().splitlines() for entry in line.split(";")]
    return "|".join(sorted(found, key=len, reverse=True))


_SIGN = r"\s*[,:;!–—-]+"
_WORD_MORE = r"(?:[ ]+[^\s,:;.!?]+)"
_OPENS = re.compile(
    rf"\s*(?:(?:{_either(_SALUTATIONS)})\b{_WORD_MORE}{{0,{_GREETING_WORDS}}}?{_SIGN}"
    rf"|(?:{_either(_GREETINGS)})\b{_WORD_MORE}{{0,2}}?{_SIGN}"
    rf"|(?:{_either(_SALUTATIONS)}|{_either(_GREETINGS)})\b(?:[ ]+(?:{_either(_ADDRESSED)})\b)*[ ]*[,.]?"
    rf"|(?:{'|'.join(_SPACELESS_GREETINGS)})[^\s,，:：。!！]*[\s,，:：。!！]*)",
    re.IGNORECASE,
)
_CLOSES = re.compile(
    rf"(?<![^\W_])(?:{_either(_CLOSINGS)})(?![^\W_])|(?:{'|'.join(_SPACELESS_CLOSINGS)})", re.IGNORECASE
)
_MAY_CLOSE = re.compile(rf"(?:{_either(_SHORT_CLOSINGS)})(?![^\W_])", re.IGNORECASE)
_AFTER_A_SIGN = re.compile(r"[.!?…,;:–—-]\s+")
_RESIDES = re.compile(rf"\s*(?:{_either(_RESIDENTS)})\b", re.IGNORECASE)


def greeting_end(text: str) -> int:
    """Return where the greeting at the beginning of `text` ends, 0 if there is none."""
    end = 0
    while (match := _OPENS.match(text, end)) and match.end() > end:
        end = match.end()
    return end


def closing_starts(text: str) -> list[int]:
    """Return where formulas of closing begin."""
    after_signs = [match.end() for match in _AFTER_A_SIGN.finditer(text)]
    return [match.start() for match in _CLOSES.finditer(text)] + [
        start for start in after_signs if _MAY_CLOSE.match(text, start)
    ]


def is_closing(stretch: str) -> bool:
    """Whether a stretch is a formula of closing with no more than thanks, a name or an address after it."""
    stretch = stretch.strip(" ,;:–—-")
    if (match := _CLOSES.match(stretch)) is not None:
        rest = stretch[match.end() :]
        return len(rest) <= _SPACELESS_LETTERS and len(rest.split()) <= _CLOSING_WORDS
    if (match := _MAY_CLOSE.match(stretch)) is None:
        return False
    rest = stretch[match.end() :].strip(" ,.!;:–—-")
    thanks = _THANKS_FOR.match(rest) is not None and len(rest.split()) <= _THANKING_WORDS
    return not rest or thanks or is_name_or_place(rest)


def is_name_or_place(stretch: str) -> bool:
    """Whether a stretch is but names, numbers and places, as below a letter: "Ana Gil, 28012 Madrid"."""
    words = _WORDS.findall(stretch)
    if not 0 < len(words) <= _NAME_WORDS:
        return False
    if _RESIDES.match(stretch) or _NAMES_BEFORE.match(stretch.lstrip()):
        return True
    return all(word[0].isupper() or word[0].isdigit() or word.lower() in _SMALL_WORDS for word in words)
