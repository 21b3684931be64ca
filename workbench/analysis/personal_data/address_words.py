"""The words by which streets, units, postboxes and codes are known in the languages we read."""

from __future__ import annotations


def _any_of(words: str) -> str:
    """Return an alternative of words, the longest first so that none hides another."""
    return "|".join(
        sorted((word.replace("_", " ") for word in words.split()), key=lambda word: (-len(word), word))
    )


AFTER_NAME = _any_of(
    """
    Street Streets St Avenue Avenues Ave Av Road Roads Rd Drive Dr Lane Lanes Ln Court Courts Ct Place Pl
    Boulevard Blvd Way Terrace Ter Circle Cir Square Squares Sq Parkway Pkwy Highway Hwy Close Crescent
    Cres Grove Gardens Mews Row Walk Rise Trail Trl Pike Alley Loop Esplanade Quay Parade Hill Hills Ridge
    Crossing Turnpike Expressway Freeway Cove Bend Heights Manor Meadow Meadows Path Point Run Springs
    Spur Station Track Valley View Village Vista Wynd Bypass Causeway Common Junction Landing Plaza
    Promenade Ramp Route Stravenue Strand Throughway Viaduct Green Gate
    """
)
"""Words after the name of a street, as in "12 Oak Street"."""
AFTER_NAME_SMALL = _any_of(
    "street avenue ave road rd drive lane court boulevard blvd terrace crescent parkway close"
)
COMPASS = r"(?:[NSEW]\.?[EW]?\.?|North|South|East|West|Northeast|Northwest|Southeast|Southwest)"
BEFORE_NAME = (
    r"(?i:calle|c/|avenida|avda\.?|plaza|plza\.?|pza\.?|paseo|camino|carretera|ctra\.?|travesía"
    r"|glorieta|callejón"
    r"|bulevar|calzada|prolongación|jirón|carrer|avinguda|passeig|plaça|rua|travessa|praça|alameda|estrada"
    r"|viale|piazza|piazzale|piazzetta|corso|vicolo|rue|chemin|allée|impasse|quai|ul\.|ulica|aleja"
    r"|οδός|λεωφόρος|πλατεία"
    r"|улица|ул\.|проспект|strada|șoseaua|calea)"
    r"|Via|Avenue|Boulevard|Ronda|Av\.?|Largo|Bulevardul|Straße"
)
"""Words before the name of a street, as in "Calle Mayor 12"."""
SMALL_INSIDE = (
    r"(?:de las|de los|de la|de l'|de le|del|dello|della|dei|degli|delle|de|la|las|los|el|y|e|i|da|do"
    r"|dos|das|di|du|des"
    r"|le|les|van|von|der|den|of|the|d'|l')"
)
FRENCH = (
    r"(?i:rue|avenue|av\.?|boulevard|bd|place|chemin|allée|impasse|quai|route|cours|square"
    r"|faubourg|passage|cité|esplanade)"
)
"""Words after the house number, as in "12 rue de la Paix"."""
ENDINGS = (
    r"(?:strasse|straße|gasse|gatan|vägen|vegen|veien|straat|gracht|katu|maantee|stræti|vegur|gränd|puiestee)"
)
"""Endings of names of streets that no other word has, as in "Ziegelgasse 19"."""
ENDING_HINTS = tuple(ENDINGS.removeprefix("(?:").removesuffix(")").split("|"))
ENDINGS_AT_HOME = {
    "de": r"(?:str\.|weg|platz|allee|damm|ufer|steig|zeile|ring|hof|graben|markt)",
    "nl": r"(?:weg|laan|plein|kade|singel|dijk|dreef|steeg|hof|markt|pad)",
    "sv": r"(?:väg|gata|torg|stigen|backen)",
    "no": r"(?:veg|vei|gate|gata|alléen|bakken|stien)",
    "da": r"(?:vej|gade|allé|stræde|torv|parken)",
    "fi": r"(?:tie|kuja|polku|kaari|rinne|raitti)",
    "et": r"(?:tee|tänav)",
    "is": r"(?:gata|braut|vegur)",
}
"""Endings that mean a street in a text of that language only."""
NO_STREET = frozenset(
    """
    radweg gehweg fußweg fussweg heimweg arbeitsweg schulweg umweg ausweg parkplatz arbeitsplatz spielplatz
    sitzplatz standplatz sportplatz stellplatz bahnhof bauernhof schulhof innenhof friedhof supermarkt
    arbeitsmarkt wohnungsmarkt strommarkt binnenmarkt flohmarkt weltmarkt bundesstraße bundesstrasse
    landesstraße schnellstraße schnellstrasse einbahnstraße nebenstraße spielstraße fahrradstraße fahrradweg
    feldweg gehsteig bahnsteig aufstieg landstraße landstrasse landstr. freilandstraße freilandstrasse
    autobahn anstieg umstieg ausstieg einstieg spring during string ring weg platz hof markt tie
    """.split()
)
UNIT = (
    r"(?:\d{1,2}[ºª](?: ?[A-Z](?![A-Za-zà-ÿ]))?|(?i:apartment|apt\.?|suite|ste\.?|unit|flat|room|floor"
    r"|piso|bajo|portal|escalera|puerta|planta"
    r"|depto\.?|interior"
    r"|daire|kat|bâtiment|appartement|appt\.?|wohnung|top|stiege|interno|scala|bloco|casa)"
    r" ?(?:#|[:.]|n[oº°]\.?)? ?(?:\d{1,5}[ºª°]?(?: ?[A-Za-z](?![a-zà-ÿ]))?|[A-Z](?![A-Za-zà-ÿ])))"
)
COUNTRIES = (
    r"(?:United States(?: of America)?|USA|U\.S\.A\.|United Kingdom|UK|England|Scotland|Wales"
    r"|Northern Ireland|Ireland|Spain"
    r"|España|Mexico|México|Argentina|Colombia|Chile|Perú|Peru|Uruguay|Ecuador|Turkey|Türkiye|Thailand"
    r"|ประเทศไทย|Germany"
    r"|Deutschland|Austria|Österreich|Switzerland|Schweiz|Suisse|France|Belgium|België|Belgique"
    r"|Netherlands|Nederland"
    r"|Italy|Italia|Portugal|Brazil|Brasil|Canada|Australia|New Zealand|South Africa|India|Poland"
    r"|Polska|Czech Republic"
    r"|Slovakia|Slovenia|Croatia|Hungary|Magyarország|Romania|România|Bulgaria|Greece|Cyprus|Denmark"
    r"|Danmark|Norway|Norge"
    r"|Sweden|Sverige|Finland|Suomi|Iceland|Ísland|Greenland|Estonia|Eesti|Latvia|Lithuania|Japan"
    r"|Tunisia|Morocco)"
)
STATES = (
    r"(?:AL|AK|AZ|AR|CA|CO|CT|DE|FL|GA|HI|ID|IL|IN|IA|KS|KY|LA|ME|MD|MA|MI|MN|MS|MO|MT|NE|NV|NH|NJ|NM"
    r"|NY|NC|ND|OH|OK|OR"
    r"|PA|RI|SC|SD|TN|TX|UT|VT|VA|WA|WV|WI|WY|DC|AB|BC|MB|NB|NS|ON|QC|SK)"
)
_NO_MORE = r"(?![A-Za-z0-9])"
BRITISH_CODE = rf"[A-PR-UWYZ](?<![A-Za-z0-9].)[A-HK-Y]?\d[A-Z0-9]? \d[ABD-HJLNP-UW-Z]{{2}}{_NO_MORE}"
CANADIAN_CODE = rf"[ABCEGHJ-NPRSTVXY](?<![A-Za-z0-9].)\d[ABCEGHJ-NPRSTV-Z] \d[ABCEGHJ-NPRSTV-Z]\d{_NO_MORE}"
CODE = (
    rf"(?:{BRITISH_CODE}|{CANADIAN_CODE}|[A-Z]{{1,2}}-\d{{4,5}}|\d{{5}}-\d{{3,4}}|\d{{3}} \d\d"
    rf"|\d\d-\d{{3}}|\d{{4}} ?[A-Z]{{2}}|\d{{4,6}})"
)
