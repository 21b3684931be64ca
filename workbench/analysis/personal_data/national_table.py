"""National numbers of persons: how each is written, which check it carries, and what people call it."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from importlib import import_module


@dataclass(frozen=True)
class National:
    """One country's number.

    `module` names the checking module of python-stdnum; without one the shape is all there is to check.
    `languages` are those in whose texts shape and check suffice; elsewhere one of the `words` must be near.
    `anywhere`: the shape is so telling that it needs neither.
    """

    shape: str
    module: str = ""
    languages: str = ""
    words: str = ""
    anywhere: bool = False

    def passes(self, number: str) -> bool:
        """Check a number that has the shape; punctuation and case do not matter."""
        compact = number.translate(_PUNCTUATION).upper()
        if len(set(compact)) < 3:
            return False
        # In some numbers the punctuation tells the century, in others the library does not expect it.
        return not self.module or _check(self.module)(number.upper()) or _check(self.module)(compact)


_PUNCTUATION = str.maketrans("", "", " .-/")


@cache
def _check(module: str) -> Callable[[str], bool]:
    return import_module(f"stdnum.{module}").is_valid


NATIONALS = (
    National(r"\d{3}-\d\d-\d{4}", "us.ssn", anywhere=True),
    National(r"9\d\d-[5-9]\d-\d{4}", "us.itin", anywhere=True),
    National(r"\d{3}[ .]?\d\d[ .]?\d{4}", "us.ssn", words="ssn|social security"),
    National(
        r"(?i:[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\d\d ?\d\d ?\d\d ?[A-D])", anywhere=True
    ),  # GB NI number
    National(r"\d{3}[ \-]?\d{3}[ \-]?\d{4}", "gb.nhs", words=r"nhs"),
    National(
        r"(?i:\d{8}[ \-]?[A-HJ-NP-TV-Z]|\d\d\.\d{3}\.\d{3}[ \-]?[A-HJ-NP-TV-Z])",
        "es.dni",
        "es ca eu gl",
        r"dni|nif",
    ),
    National(r"(?i:[XYZ][ \-]?\d{7}[ \-]?[A-HJ-NP-TV-Z])", "es.nie", anywhere=True),
    National(r"[1-9]\d{10}", "tr.tckimlik", "tr", r"t\.?c\.?(?![a-z])|kimlik"),
    National(r"[1-8]-\d{4}-\d{5}-\d\d-\d|[1-8] \d{4} \d{5} \d\d \d", "th.pin", anywhere=True),
    National(r"[1-8]\d{12}", "th.pin", "th", r"บัตรประชาชน|เลขประจำตัว|thai id|citizen id"),
    National(
        r"[12] ?\d\d ?(?:0[1-9]|1[0-2]|[2-9]\d) ?(?:\d\d|2[AB]) ?\d{3} ?\d{3} ?\d\d", "fr.nir", anywhere=True
    ),
    National(r"[1-9]\d ?\d{3} ?\d{3} ?\d{3}", "de.idnr", words=r"steuer|idnr|tax id"),
    National(r"\d\d ?\d{6} ?[A-Z] ?\d{3}", words=r"sozialversicherung|rentenversicherung|svnr"),
    National(r"(?i:[A-Z]{6}\d\d[A-EHLMPRST]\d\d[A-Z]\d{3}[A-Z])", "it.codicefiscale", anywhere=True),
    National(r"\d{8} ?\d ?[A-Z]{2}\d", "pt.cc", anywhere=True),
    National(r"[1-3]\d\d ?\d{3} ?\d{3}", "pt.nif", words=r"nif|contribuinte"),
    National(r"\d{9}|\d{4}[ .]\d\d[ .]\d{3}", "nl.bsn", words=r"bsn|burgerservice|sofi"),
    National(
        r"\d\d\.?[0-5]\d\.?[0-3]\d[\-.]?\d{3}[\-.]?\d\d",
        "be.nn",
        "nl fr",
        r"rijksregister|registre national|niss|insz",
    ),
    National(r"(?:19|20)?\d\d[01]\d[0-3]\d[\-+]\d{4}", "se.personnummer", "sv", r"personnummer"),
    National(r"[0-7]\d[0-5]\d\d\d ?\d{5}", "no.fodselsnummer", "no", r"fødselsnummer|personnummer"),
    National(r"[0-3]\d[01]\d\d\d-\d{4}", "dk.cpr", "da", r"cpr|personnummer"),
    National(r"[0-3]\d[01]\d\d\d[+\-A-F]\d{3}[0-9A-Y]", "fi.hetu", anywhere=True),
    National(r"\d{11}", "pl.pesel", "pl", r"pesel"),
    National(r"\d\d[0-8]\d[0-3]\d/\d{3,4}", "cz.rc", "cs sk", r"rodn"),
    National(r"[1-9]\d\d[01]\d[0-3]\d\d{6}", "ro.cnp", "ro", r"cnp"),
    National(r"\d{10}", "bg.egn", "bg", r"егн|egn"),
    National(r"\d{11}", "hr.oib", words=r"oib"),
    National(r"[A-Z]{4}\d{6}[HMX][A-Z]{5}[0-9A-Z]\d", "mx.curp", anywhere=True),
    National(r"[A-ZÑ&]{4}[ \-]?\d{6}[ \-]?[0-9A-Z]{3}", "mx.rfc", "es", r"rfc"),
    National(r"\d{3}\.\d{3}\.\d{3}-\d\d", "br.cpf", anywhere=True),
    National(r"\d{11}", "br.cpf", words=r"cpf"),
    National(r"\d\d?\.?\d{3}\.?\d{3}", "ar.dni", words=r"dni|documento"),
    National(r"(?:20|23|24|27)-?\d{8}-?\d", "ar.cuit", "es", r"cui[tl]"),
    National(r"(?i:\d\d?\.\d{3}\.\d{3}-[0-9K]|\d{7,8}-[0-9K])", "cl.rut", "es", r"rut|run"),
    National(r"\d{6,10}|\d{1,2}(?:\.\d{3}){2,3}", words=r"cédula|cedula de"),
    National(r"[1-9]\d{5}(?:19|20)\d\d[01]\d[0-3]\d\d{3}[0-9Xx]", "cn.ric", anywhere=True),
    National(r"\d\d[01]\d[0-3]\d-[1-8]\d{6}", "kr.rrn", anywhere=True),
    National(r"[2-9]\d{3}[ \-]\d{4}[ \-]\d{4}", "in_.aadhaar", "hi", r"aadhaar|aadhar"),
    National(r"[A-Z]{3}P[A-Z]\d{4}[A-Z]", "in_.pan", anywhere=True),
    National(r"\d\d[01]\d[0-3]\d-\d\d-\d{4}", "my.nric", "ms", r"nric|mykad|kad pengenalan"),
    National(r"\d{16}", "id.nik", "id", r"nik|ktp"),
    National(r"\d{6} ?\d{4} ?[01]\d\d", "za.idnr", words=r"id (?:number|no)|south african"),
    National(r"\d{9}", "il.idnr", "he", r"teudat|ת\.?ז|זהות"),
    National(r"[0-3]\d[01]\d{8}", "gr.amka", "el", r"amka|αμκα"),
    National(r"[1-6]\d\d[01]\d[0-3]\d\d{4}", "ee.ik", "et lt", r"isikukood|asmens kod"),
    National(r"(?i:\d{7}[A-W][A-IW]?)", "ie.pps", words=r"pps"),
    National(r"\d{3}[ \-]\d{3}[ \-]\d{3}|\d{9}", "ca.sin", words=r"(?<![a-z])sin(?![a-z])|social insurance"),
    National(r"\d{3} ?\d{3} ?\d{2,3}", "au.tfn", words=r"tfn|tax file"),
    National(r"[0-3]\d[01]\d\d\d-\d{4}", "is_.kennitala", "is", r"kennitala"),
    National(r"756\.?\d{4}\.?\d{4}\.?\d\d", "ch.ssn", anywhere=True),
    National(r"\d{4} ?[0-3]\d[01]\d\d\d", "at.vnr", words=r"sozialversicherung|svnr|sv-nummer"),
    National(r"\d{13}", "si.emso", "sl sr", r"emšo|jmbg"),
)
_DOCUMENT = (
    r"passport|driv(?:er'?s?|ing) licen[cs]e|national id(?:entity)?(?: card)?|identity card|id card"
    r"|residence permit"
    r"|pasaporte|permiso de conducir|carn[eé]t de conducir|licencia de conducir|pasaport|ehliyet"
    r"|sürücü belgesi"
    r"|passeport|permis de conduire|reisepass|führerschein|personalausweis|passaporto|patente|passaporte"
    r"|หนังสือเดินทาง|พาสปอร์ต|ใบขับขี่|บัตรประชาชน"
)
DOCUMENT = re.compile(
    rf"(?:{_DOCUMENT})(?: ?(?:number|numbers|num|no|nr|id|card|n[oº°]|numaram|numarası|nummer|número"
    rf"|numero|เลขที่))?\.?"
    r"(?: ?(?:is|es|ist|est"
    r"|คือ))?[ :#]{0,3}((?=[A-Z0-9\-]*[0-9]{3})[A-Z0-9][A-Z0-9\-]{4,16}[A-Z0-9])(?![A-Z0-9])",
    re.IGNORECASE,
)
"""A number that is called a passport, licence or identity card, in the group."""
