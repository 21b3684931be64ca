"""Capitalised words that are no names of people, and words that make the name beside them that of a place."""

from __future__ import annotations

import re
from functools import cache

from workbench.analysis.personal_data.address_words import AFTER_NAME
from workbench.analysis.personal_data.name_lists import fold
from workbench.analysis.stopwords import stop_words

_PLACES_AFTER = """
    Park School Schools Church Hospital University College County City Town Township Library Center Centre
    Bridge Island Islands River Lake Mall Hotel Airport Theatre Theater Museum Foundation Institute
    Company Inc LLC Ltd Corp Bank Group Party Committee Council Department Commission Act Bill Law Plan
    Project Program Programme Elementary Middle High Memorial Field Stadium Arena Tower Towers Building
    House Hall Apartments Estates Line Metro Bus Festival Award Prize Fund Trust Beach Bay Creek Falls
    Mountain Mountains Forest Woods Market Store Shop Motors Airlines Orchestra University's Harbor
    Harbour Recreation Community Neighborhood District Ward Borough Administration Amendment Straße
    Strasse Platz Weg Gasse Schule Caddesi Sokak Mahallesi Meydanı Hastanesi Üniversitesi Parkı Köprüsü
    Bulvarı Belediyesi Partisi
""".split()
PLACES_AFTER = frozenset(fold(word) for word in (*_PLACES_AFTER, *AFTER_NAME.split("|"))) - {
    "ranch",
    "way",
    "point",
}
"""What makes the name before it the name of a place or a body: "Martin Luther King Library"."""
SMALL_PLACES_AFTER = frozenset(
    """
    street st ave avenue road rd blvd boulevard circle park school library building center centre church
    hospital bridge trail station courthouse plaza square stadium theater theatre museum university
    airport golf caddesi sokak mahallesi
    """.split()
)
"""Those of them that mean the same without a capital: "Thomas circle"."""
PLACES_BEFORE = frozenset(
    """
    calle plaza paseo avenida avda glorieta parque jardin jardines colegio instituto hospital barrio metro
    estacion puente teatro mercado universidad carretera camino ronda edificio palacio museo biblioteca
    polideportivo iglesia distrito tunel fundacion estadio catedral mezquita puerta ciudad rue avenue
    piazza rua via sankt
    """.split()
)
"""What makes all the capitalised words after it a place's, folded."""
_BEFORE_PLACES = """
    calle plaza pza pza. paseo avenida avda avda. c/ glorieta parque jardín jardines colegio instituto ies ceip
    hospital barrio metro estación puente centro teatro mercado universidad ciudad puerta puerto carretera
    camino ronda edificio palacio museo biblioteca polideportivo iglesia ermita san santa santo st st. saint
    sankt fort ft ft. mount mt mt. lake port cape rue via piazza rua praça street avenue lycée place boulevard
    distrito túnel tunel parada esquina esquina_a esquina_con monumento estatua busto pº cementerio pabellón
    fundación premio estadio cine hotel residencia campus cañada cuesta dehesa vía
""".split()
_OF = (" de la", " de los", " de las", " de", " del", " della", " di", " du", " da", " do", " of")
ENDS_BEFORE_PLACES = (*(word.replace("_", " ") for word in _BEFORE_PLACES), *_OF)
"""What the words before the name of a place end with."""
PLACE_BEFORE = (
    rf"(?<![^\W\d_])(?:{'|'.join(re.escape(word) for word in ENDS_BEFORE_PLACES[: -len(_OF)])})"
    rf"(?:{'|'.join(_OF)})? $"
)
"""What makes the name after it the name of a place: "Plaza de Manuel Becerra"."""
_NEVER = """
    January February March April May June July August September October November December Monday Tuesday
    Wednesday Thursday Friday Saturday Sunday Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Wed
    Thu Fri Sat Sun Enero Febrero Marzo Abril Mayo Junio Julio Agosto Septiembre Octubre Noviembre
    Diciembre Lunes Martes Miércoles Jueves Viernes Sábado Domingo Ocak Şubat Mart Nisan Mayıs Haziran
    Temmuz Ağustos Eylül Ekim Kasım Aralık Pazartesi Salı Çarşamba Perşembe Cuma Cumartesi Pazar Montag
    Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag North South East West Northeast Northwest
    Southeast Southwest Norte Sur Este Oeste Northern Southern Eastern Western New Old Great Upper Lower
    American Americans British English Spanish French German Italian Turkish Thai Chinese Japanese Mexican
    Indian African European Asian Russian Canadian Australian Irish Scottish Dutch Polish Swedish Muslim
    Muslims Christian Christians Catholic Jewish Hispanic Latino Latina Black White Republican Republicans
    Democrat Democrats Democratic Socialist Communist Liberal Conservative Labour Tory Green Greens
    America Europe Africa Asia England Scotland Wales Ireland Britain Spain España France Germany Italy
    Turkey Türkiye Thailand China Japan India Mexico México Canada Australia Russia Ukraine Israel Iran
    Iraq Syria Egypt Greece Poland Portugal Brazil Argentina Chile Colombia Peru Cuba Alaska Nebraska
    Madrid Barcelona Sevilla Valencia London Paris Berlin Vienna Wien Rome Roma Istanbul İstanbul Ankara
    İzmir Bangkok Washington Chicago Boston Seattle Houston Dallas Austin Phoenix Portland Denver Atlanta
    Miami Detroit Texas Florida California Georgia Virginia Carolina Kentucky Tennessee Ohio Michigan
    Illinois Indiana Oregon Arizona Nevada Utah Colorado Kansas Missouri Iowa Minnesota Wisconsin Maryland
    Pennsylvania Jersey York Massachusetts Connecticut Vermont Maine Hampshire Delaware Dakota Montana
    Idaho Wyoming Oklahoma Arkansas Louisiana Mississippi Alabama Hawaii Manchester Sydney Melbourne
    Toronto Quebec Zealand Bowling Kingdom Union States United Nations Facebook Twitter Google Amazon Uber
    Apple Microsoft Instagram YouTube Youtube Netflix WhatsApp Whatsapp iPhone Android Windows Samsung
    Visa Mastercard Paypal PayPal Tesla Walmart Kroger Starbucks Internet Wifi TV Covid COVID Brexit
    Christmas Easter Ramadan Thanksgiving Halloween God Allah Lord Jesus Christ Bible Quran Sir Madam Team
    All Everyone Everybody Friends Folks Ladies Gentlemen Customer Support Service Services Mr Mrs Ms Miss
    Dr President Mayor Governor Senator Minister Secretary Council Congress Senate Parliament Government
    Court Police City County State Department Office Board Committee Commission Agency Administration
    Authority Company Corporation Bank University College School Hospital Church Street Avenue Road Drive
    Lane Boulevard Highway Bridge Park Square Metro Bus Train Station Airport Hotel Library Museum Center
    Centre Mall Alcalde Alcaldesa Presidente Presidenta Ministro Ministra Concejal Concejala Ayuntamiento
    Comunidad Gobierno Junta Policía Estado Partido Calle Plaza Paseo Avenida Barrio Distrito Parque
    Puerta Puente Colegio Instituto Universidad Hospital Señores Señoras Señor Señora Vecinos Ciudadanos
    Podemos Belediye Başkan Bakan Bakanlık Devlet Cumhurbaşkanı Vali Kaymakam Müdür Mahalle Cadde Sokak
    Bey Hanım Sayın Yetkili Yetkililer Arkadaşlar Stadt Gemeinde Staat Bund Land Österreich Deutschland
    Schweiz Regierung Minister Bürgermeister Partei Klima Straße Verkehr Herr Frau Damen Herren The This
    That These Those There Here They We You He She It I A An And But Or If So Yes No Not Why How What When
    Where Who Which Please Thanks Thank Also Just Only Even More Most Many Much Some Any All Every Each
    Both Few Other Another Such Own Same Than Then Once Again Very Too Now Can Could Will Would Should
    Shall May Might Must Do Does Did Don't Doesn't Have Has Had Is Are Was Were Be Been Being Let Make
    Made Need Needs Get Got Give Go Going Look Stop Start Keep Take Put Add Use Used Using Bring Build
    Create Support Fix Help Want Think Know See Say Said Feel Love Like Hate Agree Disagree Yeah Okay OK
    Hello Hi Hey Dear Good Bad Best Better Great Nice Poor Free Public Private Local National
    International Federal Social Economic Human Rights Health Care Education Housing Energy Climate Water
    Air Food Traffic Bike Bikes Car Cars Speed Light Lights Sign Signs Cross NE NW SE SW NB SB EB WB XX
    XXX XXXX Nature Earth Personal Info Title Act Article Section Date Phone Mobile Desk Fax Email E-mail
    Website Address Zip Name User Bot Regards Sincerely
""".split()
_NEVER_FOLDED = frozenset(fold(word) for word in _NEVER)


@cache
def no_names(language: str) -> frozenset[str]:
    """Return capitalised words, folded, that are no part of a person's name in a text of a language."""
    return (
        _NEVER_FOLDED
        | {fold(word) for word in stop_words(language)}
        | {fold(word) for word in stop_words("en")}
    )
