"""Comments made for tests: a few subjects a language, each said in many ways, so that groups are known."""

from __future__ import annotations

from itertools import product

_ENGLISH = {
    "bus": (
        ["The bus", "Our bus", "My morning bus", "The last bus"],
        [
            "was late again",
            "never came to the stop",
            "drove past the stop",
            "was full of passengers",
            "is not on time",
        ],
    ),
    "bins": (
        ["The rubbish", "Our bin", "The recycling", "The garbage"],
        [
            "was not collected",
            "was left in the street",
            "lies there for a week",
            "smells",
            "was forgotten by the lorry",
        ],
    ),
    "library": (
        ["The library", "The reading room", "Our library branch", "The children's library"],
        [
            "closes too early",
            "has too few books",
            "needs more chairs",
            "should open on Sunday",
            "has no new books",
        ],
    ),
}
_SPANISH = {
    "autobús": (
        ["El autobús", "Mi autobús", "El autobús de la mañana", "El último autobús"],
        [
            "llegó tarde",
            "no paró en la parada",
            "iba lleno de pasajeros",
            "nunca pasa a su hora",
            "no respeta el horario",
        ],
    ),
    "basura": (
        ["La basura", "Nuestra basura", "El contenedor de basura", "La basura del barrio"],
        [
            "no se recoge",
            "lleva una semana en la calle",
            "huele muy mal",
            "está siempre llena de bolsas",
            "se quedó sin recoger",
        ],
    ),
}
_TURKISH = {
    "otobüs": (
        ["Otobüs", "Sabah otobüsü", "Son otobüs", "Mahallemizin otobüsü"],
        ["yine geç geldi", "durakta durmadı", "çok kalabalıktı", "saatinde gelmiyor", "duraktan geçip gitti"],
    ),
    "çöp": (
        ["Çöpler", "Sokağımızın çöpü", "Çöp kutusu", "Mahallenin çöpleri"],
        [
            "toplanmadı",
            "bir haftadır sokakta duruyor",
            "çok kötü kokuyor",
            "taşıyor",
            "zamanında toplanmıyor",
        ],
    ),
}
_THAI = {
    "รถเมล์": (
        ["รถเมล์", "รถเมล์ตอนเช้า", "รถเมล์สายนี้", "รถเมล์คันสุดท้าย"],
        ["มาสายอีกแล้ว", "ไม่จอดที่ป้าย", "คนแน่นมาก", "มาไม่ตรงเวลา", "วิ่งเลยป้ายไป"],
    ),
    "ขยะ": (
        ["ขยะ", "ขยะหน้าบ้าน", "ถังขยะ", "ขยะในซอย"],
        ["ไม่มีคนมาเก็บ", "กองอยู่ทั้งสัปดาห์", "ส่งกลิ่นเหม็น", "ล้นออกมา", "เก็บไม่ตรงเวลา"],
    ),
}
_ALL = {"en": _ENGLISH, "es": _SPANISH, "tr": _TURKISH, "th": _THAI}


def comments(language: str) -> tuple[list[str], list[str]]:
    """Return unlike comments in a language and the subject of each; twenty a subject."""
    said = [
        (f"{who} {what}" if language != "th" else who + what, subject)
        for subject, (whos, whats) in _ALL[language].items()
        for who, what in product(whos, whats)
    ]
    return [text for text, _ in said], [subject for _, subject in said]
