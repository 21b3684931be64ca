"""Notices when a small change turns a letter into its opposite: a "not" put in, "support" become "oppose"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from workbench.analysis.duplicates.differences import Difference
from workbench.analysis.duplicates.folding import fold
from workbench.analysis.duplicates.words import said

_FEW_WORDS = 6

_NEGATIONS = frozenset(
    """
    no not never none nobody nothing neither nor without cannot cant can't won't don't doesn't didn't isn't aren't
    wasn't weren't shouldn't wouldn't couldn't mustn't haven't hasn't hadn't dont doesnt didnt isnt arent wont
    shouldnt wouldnt couldnt hardly against
    nunca jamás ni ningún ninguno ninguna tampoco sin nada nadie contra
    değil yok hayır hiç asla karşı
    nicht kein keine keinen keiner keinem nie niemals ohne nein gegen
    ne pas non jamais sans aucun aucune contre
    não nem nenhum nenhuma sem
    mai senza nessuno nessuna contro
    niet geen nooit zonder tegen nie bez inte ingen utan
    не нет никогда без против ні немає проти
    لا ليس لن لم بدون ضد نه نیست لیس नहीं नही मत बिना không tidak bukan tanpa
    안 못 아니다 아니라 없다 없는 없이
    """.split()
)
# Scripts whose words are not told apart here: the sign of a negation may stand inside a longer stretch.
_NEGATION_INSIDE = re.compile(
    "ไม่|มิได้|อย่า|ห้าม|คัดค้าน|ບໍ່|មិន|不|没|沒|無|无|勿|反对|反對|ない|ません|なく|なかっ|ずに|反対|않|없|반대|아니"
)

_OPPOSITES = frozenset(
    frozenset(pair.split("/"))
    for pair in """
    support/oppose supports/opposes supported/opposed supporting/opposing support/reject support/object favor/oppose
    favour/oppose agree/disagree agree/object approve/reject approve/disapprove accept/reject accept/refuse for/against
    yes/no good/bad good/poor better/worse best/worst more/less more/fewer most/least increase/decrease increase/reduce
    increase/cut raise/lower raise/reduce expand/reduce higher/lower high/low faster/slower fast/slow open/close
    keep/remove keep/close keep/abolish add/remove build/demolish start/stop continue/stop allow/ban allow/forbid
    allow/prohibit permit/prohibit safe/dangerous safe/unsafe easy/hard easy/difficult always/never everyone/nobody all/none
    all/no some/no before/after with/without love/hate like/dislike right/wrong true/false strengthen/weaken
    encourage/discourage include/exclude satisfied/dissatisfied enough/insufficient cheap/expensive clean/dirty
    apoyo/rechazo apoyamos/rechazamos apoyar/rechazar favor/contra sí/no si/no más/menos mejor/peor bueno/malo buena/mala
    aumentar/reducir subir/bajar siempre/nunca acuerdo/desacuerdo todos/ninguno con/sin abrir/cerrar mantener/eliminar
    permitir/prohibir fácil/difícil seguro/peligroso acepto/rechazo
    evet/hayır destekliyorum/reddediyorum destekliyoruz/reddediyoruz iyi/kötü daha/az çok/az artırılsın/azaltılsın
    kabul/red her/hiç güvenli/tehlikeli açılsın/kapatılsın memnunum/şikayetçiyim var/yok kolay/zor hızlı/yavaş
    dafür/dagegen ja/nein mehr/weniger gut/schlecht besser/schlechter immer/nie mit/ohne erhöhen/senken sicher/gefährlich
    oui/non pour/contre plus/moins bon/mauvais mieux/pire toujours/jamais avec/sans augmenter/réduire
    sim/não mais/menos melhor/pior bom/mau bom/ruim sempre/nunca com/sem
    sì/no più/meno meglio/peggio buono/cattivo sempre/mai con/senza
    ดี/แย่ เพิ่ม/ลด มาก/น้อย ชอบ/เกลียด สนับสนุน/คัดค้าน ง่าย/ยาก ปลอดภัย/อันตราย เปิด/ปิด ถูก/แพง เร็ว/ช้า
    支持/反对 支持/反對 赞成/反对 贊成/反對 同意/反对 同意/反對 好/坏 好/壞 多/少 增加/减少 增加/減少 安全/危险 安全/危險
    賛成/反対 増/減 良/悪 安全/危険 多/少 高/低 大/小
    찬성/반대 좋/나쁘 많/적 안전/위험 늘/줄
    """.split()
)
_WITHIN = [(one, other) for one, other in map(sorted, _OPPOSITES) if one[0] >= "\u0e00"]
_TURNING_PREFIXES = ("un", "dis", "in", "im", "ir", "il", "non", "anti", "des", "não", "нe", "не")
_TURNING_SUFFIXES = (
    ("less", "ful"),
    ("siz", "li"),
    ("sız", "lı"),
    ("siz", "lı"),
    ("suz", "lu"),
    ("süz", "lü"),
)
_TURKISH_NEGATION = re.compile("[ei]?m[aeiıuü]?z?|am|madı|medi")


def turns(letter: str, difference: Difference) -> bool:
    """Whether a small change of a letter may turn what it says into the opposite.

    It looks for words of negation on one side only, for pairs of opposites and for words that differ by a prefix
    or suffix that negates, in the languages most written in. What is longer than six words on a side is read
    as text of its own instead.
    """
    old = fold(letter[difference.letter_start : difference.letter_end])
    new = fold(difference.text)
    left, put = said(old), said(new)
    if max(len(left), len(put)) > _FEW_WORDS and not _spaceless(old + new):
        return False
    return _negations(old, left) != _negations(new, put) or _opposed(old, new, left, put)


def contradicts(letter: str, found: Sequence[Difference]) -> bool:
    """Whether two short opinions with these differences may say opposite things, however much else differs."""
    changes = [(fold(letter[d.letter_start : d.letter_end]), fold(d.text)) for d in found]
    negations = sum(_negations(old, said(old)) - _negations(new, said(new)) for old, new in changes)
    return negations != 0 or any(_opposed(old, new, said(old), said(new)) for old, new in changes)


def _spaceless(stretch: str) -> bool:
    return " " not in stretch and len(stretch) <= 4 * _FEW_WORDS


def _negations(stretch: str, heard: list[str]) -> int:
    return sum(word in _NEGATIONS for word in heard) + len(_NEGATION_INSIDE.findall(stretch))


def _opposed(old: str, new: str, left: list[str], put: list[str]) -> bool:
    return any(
        frozenset((one, other)) in _OPPOSITES or _affixed(one, other) or _affixed(other, one)
        for one in left
        for other in put
    ) or any(_stand_in(pair, old, new) for pair in _WITHIN)


def _stand_in(pair: tuple[str, str], old: str, new: str) -> bool:
    one, other = pair
    return (one in old and other in new and one not in new) or (
        other in old and one in new and other not in new
    )


def _affixed(plain: str, turned: str) -> bool:
    """Whether `turned` is `plain` with a negation before it, at its end, or (Turkish) inside."""
    if len(plain) < 3:
        return False
    if any(turned == prefix + plain for prefix in _TURNING_PREFIXES):
        return True
    if any(
        turned.endswith(no) and plain in (turned[: -len(no)], turned[: -len(no)] + yes)
        for no, yes in _TURNING_SUFFIXES
    ):
        return True
    return _turkish(plain, turned)


def _turkish(plain: str, turned: str) -> bool:
    grown = len(turned) - len(plain)
    if not 1 <= grown <= 4:
        return False
    return any(
        turned[:at] + turned[at + grown :] == plain and _TURKISH_NEGATION.fullmatch(turned[at : at + grown])
        for at in range(3, len(plain) - 1)
    )
