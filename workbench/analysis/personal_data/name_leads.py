"""What stands before a name, language by language: titles, introductions, relations, greetings, speech."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from itertools import product

from workbench.analysis.personal_data.letters import LETTERS
from workbench.analysis.personal_data.name_lists import fold


@dataclass(frozen=True, slots=True)
class Lead:
    """What the words before a capitalised word say about it.

    `gap` is what may stand between; `listed` asks for a known given name, because the words prove little.
    """

    method: str
    confidence: float
    gap: re.Pattern[str]
    listed: bool = False


_TITLE = Lead("title and capitalised words", 0.9, re.compile(r"\.? {1,2}"))
_INTRODUCTION = Lead("introduction and capitalised words", 0.9, re.compile(r" ?[:?]?[ \n]{0,2}[\"'“«]?"))
_LABEL = Lead("introduction and capitalised words", 0.9, re.compile(r" ?:[ \n]{0,2}[\"'“«]?"))
_SELF = Lead("introduction and name list", 0.75, re.compile(r" "), listed=True)
_RELATION = Lead("relation and capitalised words", 0.65, re.compile(r",? "))
_SPEECH = Lead("verb of speech and capitalised words", 0.55, re.compile(r" "))
_GREETING = Lead("greeting and name list", 0.75, re.compile(r",? "), listed=True)

_TITLES = {
    "": "Mr Mrs Ms Miss Mx Dr Prof Professor Señor Señora Señorita Sr Sra Srta Don Doña Dña Dra Sayın"
    " Sn Herr Herrn Frau Monsieur Madame"
    " Mademoiselle Mme Mlle Signor Signora Senhor Senhora Dhr Mevr Meneer Mevrouw Pani",
    "en": "Messrs Doctor Sir Lady Lord Dame Rev Reverend Sgt Sergeant Capt Captain Lt Lieutenant Col"
    " Colonel Gen General Hon Judge Officer",
    "es": "D Lic Ing Licenciado Ingeniero Doctor Doctora",
    "de": "Hr Fr Ing Mag Dipl-Ing",
    "fr": "M Me",
    "it": "Sig Dott Dottor Dottoressa Avv Ing",
    "pt": "Dona Doutor Doutora Eng",
    "pl": "Pan Panu Panem",
    "sv": "Herr Fru",
    "tr": "Bay Bayan Av Op Doç Uzm",
}
_LABELS = {
    "": "nombre|nombre y apellidos|apellidos y nombre|ad soyad|adı soyadı|isim|imza|firmado|fdo|firma"
    "|signed|name|full name|your name|contact"
    "|attn|nom|nome|naam|vorname|nachname|unterschrift",
}
_INTRODUCTIONS = {
    "en": "my name is|my name's|name is|name was|name to|name as|maiden name is|change it to"
    "|what's your name|partner's name",
    "es": "me llamo|mi nombre es|mi nombre completo es|firmado por",
    "tr": "adım|benim adım|ismim|adım soyadım",
    "de": "ich heiße|ich heisse|mein name ist",
    "fr": "je m'appelle|m'appelle|mon nom est",
    "it": "mi chiamo|il mio nome è",
    "pt": "meu nome é|chamo-me|me chamo",
    "nl": "ik heet|mijn naam is",
    "sv": "jag heter|mitt namn är",
    "da": "jeg hedder|mit navn er",
    "no": "jeg heter|mitt navn er",
    "fi": "nimeni on",
    "pl": "nazywam się|mam na imię",
    "cs": "jmenuji se",
    "hu": "a nevem",
    "ro": "mă numesc|numele meu este",
    "ru": "меня зовут",
    "uk": "мене звати",
    "el": "με λένε",
}
_SELVES = {
    "en": "i am|i'm|im|this is|call me|calls me|called me|call him|call her",
    "es": "soy|yo soy|se llama|se llamaba|te llamas",
    "tr": "ben|adı",
    "de": "ich bin|hier ist|hier spricht",
    "fr": "je suis|s'appelle",
    "it": "sono|si chiama",
    "pt": "sou|sou o|sou a|aqui é",
    "nl": "ik ben",
    "sv": "jag är",
    "da": "jeg er",
    "no": "jeg er",
    "pl": "jestem",
}
_RELATIONS = {
    "en": "wife husband son daughter brother sister mother father mom mum dad friend neighbor"
    " neighbour partner boss colleague uncle aunt cousin"
    " girlfriend boyfriend grandson granddaughter officer councilmember councilman councilwoman"
    " councillor councilor alderman mayor senator"
    " governor congressman congresswoman president principal teacher doctor nurse detective sheriff"
    " judge pastor commissioner candidate"
    " commenter player singer songwriter manager",
    "es": "alcalde alcaldesa concejal concejala ministro ministra presidente presidenta profesor"
    " profesora doctor doctora vecino vecina hijo hija"
    " hermano hermana marido esposa amigo amiga señor señora",
    "fr": "maire ministre voisin voisine fils fille frère soeur sœur mari ami amie",
    "it": "sindaco ministro vicino vicina figlio figlia fratello sorella marito moglie amico amica",
    "pt": "prefeito prefeita ministro ministra vizinho vizinha filho filha irmão irmã marido esposa"
    " amigo amiga",
    "nl": "burgemeester minister buurman buurvrouw zoon dochter broer zus man vrouw vriend vriendin",
}
_RELATIONS_LISTED = {
    "tr": "müdür müdürü başkan başkanı öğretmen öğretmenim komşum arkadaşım eşim oğlum kızım kardeşim"
    " annem babam",
    "de": "bürgermeister bürgermeisterin minister ministerin nachbar nachbarin sohn tochter bruder"
    " schwester mann frau freund freundin",
}
_SPEECHES = {
    "en": "said|told|asked|said to|thanks to|thank you|thanks|ask for|speak to|speak with|speaking to"
    "|speaking with|spoke to|spoke with|talk to"
    "|talk with|talked to|talked with|follow up with|directed by|written by|signed by|sung by|starring"
    "|married to|named him|named her"
    "|maybe it's under|have you heard|according to|assistant to|founded by|given",
    "es": "dijo|según|hablar con|hablé con|pregunten por|casada con|casado con|gracias a",
}
_GREETINGS = {
    "": "hola|hello|hi|hey|merhaba|selam|hallo|bonjour|ciao|olá|hej",
    "en": "dear|good morning|good afternoon|good evening",
    "es": "estimado|estimada|querido|querida|buenos días|buenas tardes|gracias|bravo",
    "tr": "sevgili|değerli|teşekkürler",
    "de": "liebe|lieber|sehr geehrte|sehr geehrter|guten tag|danke",
    "fr": "cher|chère|salut|merci",
    "it": "cara|caro|gentile|grazie",
    "pt": "prezado|prezada|cara|caro|obrigado|obrigada",
    "nl": "beste|geachte|dag|bedankt",
    "sv": "kära|bästa|tack",
    "da": "kære|tak",
    "no": "kjære|takk",
}
AFTER = re.compile(
    rf"(?:'[a-zçğıöşü]{{1,4}})? (?:[Bb]ey|[Hh]anım|[Aa]bi|[Aa]bla|[Aa]ğabey|[Hh]oca|[Ee]fendi|[Tt]eyze"
    rf"|[Aa]mca)(?:'|[ae]|ın|in|a|ye)?(?![{LETTERS}])"
)
"""Turkish titles, which follow the name."""
SPEAKS = re.compile(
    r" (?:said|says|told|asked|wrote|replied|answered|lives|lived|thinks|spent|listed|has told"
    r"|had told|had given|spoke|was born)(?![a-z])"
)
LONGEST = 4
_ONLY_WITH_CAPITAL = frozenset(
    "sn av op doc uzm d fr m me hr ing mag gen col sig pan don lt hon rev eng lic".split()
)
"""Titles that, in small letters, are units, seconds or other words."""
_FIRST_OF_MANY_FORMS = "\u0300"
_AROUND = " \n\t.,;:?!\"'“”«»()[]-"


@cache
def leads(language: str) -> dict[str, Lead]:
    """Return what each phrase, folded, says about the word after it in a text of a language."""
    table: dict[str, Lead] = {}
    tables = (
        (_SPEECHES, "|", _SPEECH),
        (_RELATIONS, " ", _RELATION),
        (_RELATIONS_LISTED, " ", _SELF),
        (_GREETINGS, "|", _GREETING),
        (_SELVES, "|", _SELF),
        (_LABELS, "|", _LABEL),
        (_INTRODUCTIONS, "|", _INTRODUCTION),
        (_TITLES, " ", _TITLE),
    )
    for (phrases, separator, lead), code in product(tables, ("", language)):
        for phrase in filter(None, phrases.get(code, "").split(separator)):
            table[_folded(phrase)] = lead
    return table


@cache
def _last_words(language: str) -> frozenset[str]:
    """Return the words that phrases end with, folded, to look closer only after one of them."""
    return frozenset(phrase.rpartition(" ")[-1] for phrase in leads(language))


def _folded(phrase: str) -> str:
    return " ".join(fold(word) for word in phrase.split())


def lead_before(text: str, language: str) -> Lead | None:
    """Return what the end of `text`, the words before a capitalised one, says about it."""
    words = text.rstrip(_AROUND)
    last = words.rsplit(maxsplit=1)
    if not last or fold(last[-1].strip(_AROUND)).rpartition(" ")[-1] not in _last_words(language):
        return None
    found = [word.strip(_AROUND) for word in words.split()[-LONGEST:]]
    if found[-1].islower() and fold(found[-1]) in _ONLY_WITH_CAPITAL:
        return None
    folded = [fold(word) for word in found]
    table = leads(language)
    for count in range(len(folded), 0, -1):
        lead = table.get(" ".join(folded[-count:]))
        if lead:
            return lead if lead.gap.fullmatch(text, len(words)) else None
    return None


@cache
def before_small_names(language: str) -> re.Pattern[str]:
    """Return a pattern of the phrases after which even a word in small letters may be a name.

    Its group holds the phrase if that is an introduction, after which nothing but a name is expected.
    """
    introductions, others = _before_small_names(language)
    return re.compile(
        rf"(?<![{LETTERS}0-9_'])(?i:({_either(introductions) or '(?!)'})"
        rf"|{_either(others)})\.?[ ](?=[^\W\d_])"
    )


def _before_small_names(language: str) -> tuple[list[str], list[str]]:
    """Return introductions and other phrases."""
    introductions = [phrase for phrase in _INTRODUCTIONS.get(language, "").split("|") if phrase]
    others = [
        phrase
        for table in (_SELVES, _SPEECHES)
        for phrase in table.get(language, "").split("|")
        if " " in phrase or "'" in phrase
    ]
    titles = "mr mrs ms miss dr prof sra srta señor señora doña" if language in ("en", "es") else "sayın"
    return introductions, [*others, *titles.split()]


def may_lead_to_small_names(small: str, language: str) -> bool:
    """Say quickly whether `before_small_names` may find anything in a text in small letters: seldom it does."""
    return _lead_to_small_names(language).search(_as_read(small)) is not None


@cache
def _lead_to_small_names(language: str) -> re.Pattern[str]:
    """Return a pattern that matches whatever the other does, in small letters and sorted by the first of them."""
    phrases = [_as_read(phrase) for some in _before_small_names(language) for phrase in some]
    if any(letter >= _FIRST_OF_MANY_FORMS for phrase in phrases for letter in phrase):
        return re.compile("")
    firsts = {phrase[0]: [other[1:] for other in phrases if other[0] == phrase[0]] for phrase in phrases}
    # Not after a letter; but a k may have been the sign for kelvin, which is none.
    found = "|".join(rf"{first}(?<![a-jl-z].)(?:{_either(rest)})" for first, rest in sorted(firsts.items()))
    return re.compile(rf"(?:{found})\.?[ ]")


def _as_read(small: str) -> str:
    """Return small letters as `re` compares them without regard to case."""
    return small.replace("ı", "i").replace("ſ", "s")


def _either(phrases: list[str]) -> str:
    return "|".join(re.escape(phrase) for phrase in sorted(phrases, key=len, reverse=True))
