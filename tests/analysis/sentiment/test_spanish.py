from __future__ import annotations

from collections.abc import Callable

import pytest

from workbench.analysis.sentiment.spanish_forms import folded, forms

Ask = Callable[..., str | None]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("La enfermera fue amabilísima y muy paciente.", "positive"),
        ("Los autobuses llegan tarde y están sucísimos.", "negative"),
        ("El registro está en la segunda planta.", "neutral"),
        ("MUY BUEN SERVICIO", "positive"),
        ("Pésimas instalaciones", "negative"),
        ("Me resolvieron el problema en cinco minutos", "positive"),
        ("Nos trataron fatal", "negative"),
    ],
)
def test_that_spanish_feeling_is_read_through_the_forms_of_words(label: Ask, text: str, found: str) -> None:
    assert label(text, "es") == found


@pytest.mark.parametrize(
    ("glad", "unhappy"),
    [
        ("El sistema funciona", "El sistema no funciona"),
        ("Me gusta la nueva plaza", "No me gusta nada la nueva plaza"),
        ("Es un servicio útil", "Es un servicio poco útil"),
        ("No tengo ninguna queja", "Tengo una queja"),
        ("Hay limpieza y seguridad", "Falta de limpieza y de seguridad"),
    ],
)
def test_that_spanish_negation_turns_the_feeling(label: Ask, glad: str, unhappy: str) -> None:
    assert (label(glad, "es"), label(unhappy, "es")) == ("positive", "negative")


def test_that_what_comes_after_pero_weighs_more(label: Ask) -> None:
    assert label("El edificio es bonito pero el trato fue pésimo", "es") == "negative"
    assert label("El trato fue malo pero el resultado es magnífico", "es") == "positive"


def test_that_not_only_is_no_negation(label: Ask) -> None:
    assert label("No solo es rápido, es excelente", "es") == "positive"


@pytest.mark.parametrize(
    ("entry", "kind", "stem", "form"),
    [
        ("rico", "adjective", "", "riquisimas"),
        ("encantador", "adjective", "", "encantadoras"),
        ("feliz", "adjective", "", "felices"),
        ("sucio", "adjective", "", "sucisimo"),
        ("solución", "noun", "", "soluciones"),
        ("tardar", "verb", "", "tardaron"),
        ("resolver", "verb", "resuelv", "resuelven"),
        ("agradecer", "verb", "", "agradezco"),
        ("robar", "verb", "", "robando"),
    ],
)
def test_that_an_entry_is_found_in_its_forms(entry: str, kind: str, stem: str, form: str) -> None:
    assert form in forms(entry, kind, stem)


def test_that_accents_may_be_left_out_but_n_and_enye_differ() -> None:
    assert folded("ATENCIÓN pésima, buenísimoooo") == "atencion pesima, buenisimo"
    assert folded("año") == "año"


def test_that_mentions_and_addresses_of_pages_are_not_read(label: Ask) -> None:
    assert label("@maravilla https://excelente.example/perfecto", "es") == "neutral"
