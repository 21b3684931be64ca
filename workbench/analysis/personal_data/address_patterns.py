"""What an address looks like, country by country: each pattern finds its core, street and house number."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from workbench.analysis.personal_data import address_words as words
from workbench.analysis.personal_data.letters import (
    CAPITALISED,
    FIRST_CAPITAL,
    FIRST_DIGIT,
    FIRST_LETTER,
    LETTERS,
    REST_OF_WORD,
    THAI,
    WORD_END,
    WORD_START,
)


@dataclass(frozen=True, slots=True)
class Shape:
    """A way to write where somebody lives, and how much it proves.

    A text, in small letters, without any of the `hints` cannot hold it, which is quickly seen.
    """

    pattern: re.Pattern[str]
    method: str
    confidence: float
    hints: tuple[str, ...] = ("",)
    has_tail: bool = True


_STREET = "pattern (street and number)"
_NO_UNIT = (
    r"(?! ?(?:%|€|\$|£|[º°]C|(?i:m|km|km/h|metros|meters|metres|min|minutos|minutes|mins|h|hs|hrs|horas|años"
    rf"|year|years|yıl|euros|coches|cars|people|personas|mph|kmh)(?![{LETTERS}]))|[.,:][0-9]|[{LETTERS}0-9])"
)
_HOUSE = (
    r"(?!(?:19|20)\d\d(?![0-9]))[0-9]{1,5}(?:-[0-9]{1,4})?"
    rf"(?:(?: ?[A-Z]|[a-z])(?![{LETTERS}0-9']))?(?:/[0-9]{{1,4}}){{0,3}}"
)
_ORDINAL = r"[0-9]{1,3}(?:st|nd|rd|th)"
_NO_BLOCK = r"(?!(?:Block|Blocks|Bus|Route|Lane|Lanes|Metro|And|The|Of|Mph|MPH)(?![A-Za-z]))"

_ENGLISH = rf"""
    {FIRST_DIGIT}(?<![0-9][,:].)[0-9]{{0,4}}[A-Za-z]?(?:-[0-9]{{1,5}})?
    (?:[ ]+(?:{words.COMPASS}[ ]+)?(?:{_NO_BLOCK}(?:{CAPITALISED}\.?|{_ORDINAL})[ ]+){{1,4}}?
    (?:{words.AFTER_NAME})
    |,[ ](?:{CAPITALISED}\.?[ ]+){{1,3}}?(?:Street|St|Road|Rd|Avenue|Ave|Lane|Drive|Close|Gardens))
    \.?{WORD_END}(?:[ ]+{words.COMPASS}{WORD_END})?
"""
_AT = r"(?:(?<=[ ]at[ ].)|(?<=[ ]to[ ].)|(?<=live[ ].)|(?<=address[ ].)|(?<=address[ ]is[ ].)|(?<=address:[ ].))"
_ENGLISH_SMALL = rf"""
    [0-9]{_AT}[0-9]{{1,4}}[ ]+(?:[nsew][ ]+)?(?:[a-z]{{3,20}}[ ]+){{1,2}}?
    (?:{words.AFTER_NAME_SMALL}){WORD_END}
"""
_NAMED = rf"(?:{words.SMALL_INSIDE}[ ]*)?(?:{CAPITALISED}\.?|[0-9]{{1,2}}[ ]de)"
_SIGN = r"(?:n[.ºo°]{1,2}|N[.ºo°]{1,2}|n\.º|núm\.?|num\.?|número|nr\.?|numero|\#)"
_STREET_FIRST = rf"""
    {WORD_START}(?:{words.BEFORE_NAME})(?:[ ]+|(?<=[/.'])){_NAMED}(?:[ ]+{_NAMED}){{0,5}}
    (?:,?[ ]*{_SIGN}[ ]*[0-9]{{1,5}}(?:[ ]?[A-Za-z](?![{LETTERS}]))?|,?[ ]+{_HOUSE}){_NO_UNIT}
"""
_STREET_FIRST_SMALL = rf"""
    {WORD_START}(?i:calle|c/|avenida|avda\.?|plaza|paseo|rua|via|rue)
    [ ]?(?:[{LETTERS}]{{2,20}}[ ]+){{1,4}}?,?[ ]*(?:n[.ºo°]{{1,2}}|núm\.?|número)[ ]*[0-9]{{1,4}}{_NO_UNIT}
"""
_COLOMBIAN = r"""
    (?<![A-Za-z])(?i:calle|cll?\.?|carrera|cra\.?|kra?\.?|transversal|diagonal|avenida)
    [ ]?[0-9]{1,3}[ ]?[A-Za-z]?(?:[ ]?(?i:bis|sur|norte))?
    [ ]?(?:\#|[Nn][.oº°]{1,2})[ ]?[0-9]{1,3}[A-Za-z]?[ ]?-[ ]?[0-9]{1,3}(?![0-9])
"""
_FRENCH = rf"""
    {FIRST_DIGIT}(?<![0-9][.,:].)[0-9]{{0,3}}(?:[ ]?(?:bis|ter))?,?[ ]+{words.FRENCH}
    [ ]+{_NAMED}(?:[ ]+{_NAMED}){{0,4}}
"""
_ENDING = rf"{FIRST_LETTER}[{LETTERS}\-]{{2,30}}?{words.ENDINGS}[ ]+{_HOUSE}{_NO_UNIT}"
_BEFORE_UNIT = rf"""
    {FIRST_CAPITAL}{REST_OF_WORD}\.?[ ]+(?:{CAPITALISED}\.?[ ]+){{0,3}}[0-9]{{1,5}}[A-Za-z]?\.?
    (?=[ ]?[,\n ][ \n]{{0,3}}(?i:apartment|apt\.?|suite|ste\.|flat|piso|bajo|daire|depto\.?)[ ]?\#?[0-9])
"""
_BEFORE_UNIT_SMALL = rf"""
    {FIRST_DIGIT}[0-9]{{1,4}}[ ]+(?:[a-z]{{3,20}}[ ]+){{1,2}}?(?:{words.AFTER_NAME_SMALL})
    (?=[ ]?[,\n ][ \n]{{0,3}}(?:apartment|apt\.?|suite|ste\.)[ ]?\#?[0-9])
"""
_HUNGARIAN = rf"""
    {FIRST_CAPITAL}{REST_OF_WORD}[ ]+(?:{CAPITALISED}[ ]+){{0,2}}(?:[{LETTERS}]{{3,15}}[ ]+)?
    (?:utca|útja|sétány|körút|krt\.|u\.)[ ]+[0-9]{{1,4}}\.?{_NO_UNIT}
"""
_TURKISH_STREET = (
    r"(?i:cadd?esi|cad\.?|cd\.?|sokağı|sokak|sok\.?|sk\.?|bulvarı|blv\.?|mahallesi|mah\.?|mh\.?|sitesi"
    r"|apartmanı|apt\.?)"
)
_TURKISH_WORD = rf"(?:{CAPITALISED}|[0-9]{{1,4}}\.?)"
_TURKISH_PLACE = rf"(?:{_TURKISH_WORD}[ ]+){{1,3}}?{_TURKISH_STREET}"
_TURKISH = rf"""
    (?:{FIRST_CAPITAL}(?!(?<=A)dres){REST_OF_WORD}|{FIRST_DIGIT}[0-9]{{0,3}}\.?)[ ]+
    (?:{_TURKISH_WORD}[ ]+){{0,2}}?{_TURKISH_STREET}(?:[ ,]{{1,3}}{_TURKISH_PLACE}){{0,3}}
    [ ,]{{1,3}}(?:(?i:no|numara)[ ]?[:.]?[ ]?[0-9]{{1,4}}|{_HOUSE})
    (?:[ ]?/[ ]?(?:[0-9]{{1,3}}|[A-Z]))?{_NO_UNIT}
    (?:[ ,/]{{1,3}}(?i:d|daire|kat|k|blok)[ ]?[:.]?[ ]?[0-9]{{1,3}}){{0,3}}
    (?:[ ,]{{1,3}}{CAPITALISED}(?:[ ]?[/,][ ]?{CAPITALISED})?(?=[.,;\n]|$))?
"""
_THAI_PART = (
    r"(?:หมู่บ้าน|หมู่ที่|หมู่|ม\.|ซอย|ซ\.|ตรอก|ถนน|ถ\.|ตำบล|ต\.|แขวง|อำเภอ|อ\.|เขต|จังหวัด|จ\.|กรุงเทพ|กทม\.?)"
    rf"[ ]?[{THAI}0-9/.]{{0,40}}"
)
_THAI_HOUSE = r"(?<![0-9/.,])[0-9]{1,5}(?:/[0-9]{1,4})?"
_THAI_ADDRESS = rf"""
    (?:(?:บ้านเลขที่|ที่อยู่|อยู่บ้านเลขที่)[ :]{{0,3}}{_THAI_HOUSE}(?:[ ,]{{0,3}}{_THAI_PART}){{0,8}}
    |(?:เลขที่[ ]?)?{_THAI_HOUSE}(?:[ ,]{{0,3}}{_THAI_PART}){{2,8}})
    (?:[ ,]{{0,3}}[1-9][0-9]{{4}}(?![0-9]))?
"""
_BOX = r"""
    (?<![A-Za-z])(?:(?i:P\.?[ ]?O\.?[ ]?Box|post[ ]?box|postboks|postfach|postbus
    |apartado(?:[ ]de[ ]correos|[ ]postal)?|bo[îi]te[ ]postale|caixa[ ]postal|casella[ ]postale
    |posta[ ]kutusu|skrytka)|BP|(?:PSC|CMR|Unit)[ ][0-9]{1,5},?[ ](?i:Box))
    [ ]?(?:[Nn][oº°.]{1,2}[ ]?|\#)?[0-9]{1,6}(?![0-9A-Za-z])|ตู้[ ]?ปณ\.?[ ]?[0-9]{1,5}
"""
_MILITARY = r"(?:APO|FPO|DPO)(?<![A-Z]...),?[ ](?:AA|AE|AP)[ ][0-9]{5}(?![0-9])"
_CODE_CALLED = rf"""
    (?<![A-Za-z])(?i:zip(?:[ ]?code)?|post[ ]?code|postal[ ]code|código[ ]postal|c\.p\.|plz|postleitzahl
    |posta[ ]kodu|code[ ]postal|cep|รหัสไปรษณีย์)(?:[ ](?:is|was|to|of|from|in|es|ist|est|lautet))?
    [ :#=(]{{0,3}}({words.CODE}|[0-9]{{3}}(?![0-9]))(?![0-9A-Za-z])
"""
_STATE_AND_CODE = rf"{words.STATES}(?<![A-Za-z]..)[ ][0-9]{{5}}(?:-[0-9]{{4}})?(?![0-9A-Za-z])"
_LIVES = r"""
    (?:(?i:address(?:es)?)(?:[ ](?:is|are|was|with|here))?[ ]?:?
    |(?i:lives?|living|resid(?:e|es|ing)|located|staying)[ ](?:at|on)|(?i:meet(?:ing)?)[ ]me[ ]at
    |(?i:vivo|vive|vivimos|resido)[ ]en|(?i:domicilio|dirección|direccion)(?:[ ](?:es|en))?[ ]?:?
    |(?i:adresim|adresimiz|adres)[ ]?:?|(?i:ikamet)[ ]?:?
    |(?i:wohne|wohnt|wohnhaft)[ ](?:in|am|an)(?:[ ]der|[ ]dem)?|(?i:anschrift|adresse)[ ]?:?
    |(?i:habite)[ ](?:au|à|dans)|(?i:abito)[ ](?:in|a)|(?i:moro)[ ](?:na|no|em))
"""
_AFTER_LIVES = rf"""
    {WORD_START}{_LIVES}[ ]?(?:\s|(?:it[ ]is|the|la|el)[ ]){{0,2}}
    ((?:[0-9]{{1,5}}[ ]){{0,2}}(?:{CAPITALISED}\.?[ ]+){{1,5}}{_HOUSE}
    |(?:[0-9]{{1,5}}[ ]){{1,2}}{CAPITALISED}(?:[ ]{CAPITALISED}){{0,4}}){_NO_UNIT}
"""


def _compiled(pattern: str) -> re.Pattern[str]:
    """Compile a pattern that is laid out over lines; spaces inside a line count."""
    return re.compile("".join(line.strip() for line in pattern.splitlines()))


def _hints(words: str) -> tuple[str, ...]:
    return tuple(words.split())


_POSTCODE = "pattern (postcode)"
EVERYWHERE = (
    Shape(_compiled(_ENGLISH), _STREET, 0.85),
    Shape(
        _compiled(_ENGLISH_SMALL),
        _STREET,
        0.7,
        _hints("street ave road rd drive lane court b close terr cres park"),
    ),
    Shape(_compiled(_STREET_FIRST), _STREET, 0.85),
    Shape(_compiled(_STREET_FIRST_SMALL), _STREET, 0.75, _hints("calle c/ av plaza paseo rua via rue")),
    Shape(_compiled(_COLOMBIAN), _STREET, 0.9, _hints("calle cl carrera cr kr transversal diagonal avenida")),
    Shape(
        _compiled(_FRENCH),
        _STREET,
        0.8,
        _hints("rue av bou bd pla che all imp quai rou cours squ fau pas cit esp"),
    ),
    Shape(_compiled(_ENDING), _STREET, 0.85, words.ENDING_HINTS),
    Shape(
        _compiled(_BEFORE_UNIT),
        "pattern (number before a flat or suite)",
        0.8,
        _hints("apartment apt suite ste flat piso bajo daire depto"),
    ),
    Shape(
        _compiled(_BEFORE_UNIT_SMALL),
        "pattern (number before a flat or suite)",
        0.75,
        _hints("apartment apt suite ste."),
    ),
    Shape(_compiled(_HUNGARIAN), _STREET, 0.85, _hints("utca útja sétány körút krt. u.")),
    Shape(_compiled(_TURKISH), _STREET, 0.85, _hints("cad cd sok sk bulvar blv mah mh sites apartman apt")),
    Shape(
        _compiled(_BOX),
        "pattern (post office box)",
        0.9,
        _hints("box post apartado boîte boite casella caixa skrytka bp ปณ"),
    ),
    Shape(_compiled(_MILITARY), "pattern (military post)", 0.9, _hints("apo fpo dpo")),
    Shape(
        _compiled(_AFTER_LIVES),
        "pattern and the words before it",
        0.7,
        _hints(
            "address live living resid located staying meet viv domicilio direcci adres ikamet wohn anschrift"
            " habite abito moro"
        ),
    ),
    Shape(
        _compiled(_CODE_CALLED),
        _POSTCODE,
        0.75,
        _hints("zip post código c.p plz code cep รหัส"),
        has_tail=False,
    ),
    Shape(_compiled(words.BRITISH_CODE), _POSTCODE, 0.7, has_tail=False),
    Shape(_compiled(words.CANADIAN_CODE), _POSTCODE, 0.7, has_tail=False),
    Shape(_compiled(_STATE_AND_CODE), _POSTCODE, 0.7, has_tail=False),
)
_THAI_SHAPE = Shape(
    _compiled(_THAI_ADDRESS),
    "pattern (house number and places)",
    0.85,
    _hints("ที่ . ซอย หมู่ ถนน แขวง เขต"),
    has_tail=False,
)


@cache
def shapes(language: str) -> tuple[Shape, ...]:
    """Return the shapes to look for in a text of a language."""
    ending = words.ENDINGS_AT_HOME.get(language)
    own = (_THAI_SHAPE,) if language in ("th", "und") else ()
    if ending:
        pattern = rf"{FIRST_CAPITAL}[{LETTERS}\-]{{2,30}}?{ending}[ ]+{_HOUSE}{_NO_UNIT}"
        own += (Shape(_compiled(pattern), _STREET, 0.75),)
    return EVERYWHERE + own
