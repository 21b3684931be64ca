"""The words by which columns are named, in English, Spanish, Turkish and Thai.

A word ending in * stands for all words that begin so; words of scripts without spaces are found anywhere.
Accents and capitals do not count: the words below are written without them.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache, lru_cache

_CAMEL = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")
_SEPARATORS = re.compile(r"[\W_]+", re.UNICODE)
_LATIN_ACCENTS = re.compile("[\u0300-\u036f]")
_ENDINGS = ("date", "type", "name", "code")

WORDS: dict[str, str] = {
    "text": """
        text texts comment comments comentario* opinion* feedback narrative verbatim review reviews
        body message messages suggestion* complaint complaints description answer answers response
        responses remark* note notes reply letter letters tweet post content transcript utterance
        statement concern* texto* mensaje* sugerencia* queja* respuesta* descripcion* observacion*
        resena* reclamo* aportacion* propuesta* carta* yorum* gorus* oneri* sikayet* mesaj* metin metni
        aciklama* cevap* cevab* yanit* dusunce* talep* mektup* dilekce* ความคิดเห็น ความเห็น ข้อเสนอแนะ
        ข้อความ คำตอบ รีวิว รายละเอียด ข้อร้องเรียน คำร้อง ติชม คำแนะนำ ปัญหาที่พบ 의견 리뷰 후기 评论
        意见 コメント 意見 自由記述 commentaire* avis kommentar* meinung* commento commenti""",
    "heading": """
        subject title summary headline topic asunto titulo resumen konu baslik ozet หัวข้อ เรื่อง
        ชื่อเรื่อง""",
    "derived": """
        clean cleaned normalized normalised tokens tokenized tokenised lemma* stem* translated
        translation translate* preprocessed processed embedding* vector masked redacted hash traduccion
        traducid* ceviri* คำแปล""",
    "id": """
        id ids uuid guid identifier key ref reference number no num nr nro numero folio codigo
        expediente identificador* kimlik numara* kod kodu รหัส เลขที่ ลำดับ globalid objectid""",
    "date": """
        date dates datetime timestamp time created submitted received posted published recorded updated
        closed fecha* fechahora hora creado enviado recibido publicado tarih* zaman gonderilme วันที่
        เวลา วันเวลา""",
    "late date": """
        updated closed due solved resolved modified edited end ended completed actualiz* cerrad* cierre
        resuelt* guncelle* kapanis* cozum* แก้ไข ปิด สิ้นสุด""",
    "language": """
        lang language languages locale idioma* lengua dil dili ภาษา""",
    "channel": """
        channel channels via medium source origin platform canal canales medio origen fuente via
        plataforma kanal* kaynak platform ช่องทาง แหล่งที่มา""",
    "question": """
        question questions prompt pregunta* soru sorusu คำถาม""",
    "weight": """
        weight weights weighting peso ponderacion ponderador agirlik* น้ำหนัก""",
    "author": """
        author user username userid respondent participant voter customer citizen requester reporter
        submitter commenter speaker interviewee autor autora usuario* ciudadan* participante encuestad*
        solicitante yazar* kullanici* katilimci* vatandas* musteri* ผู้ใช้ ผู้เขียน ผู้ตอบ ผู้ร้อง ชื่อ""",
    "answered": """
        company agency official officer department staff admin our government office kurum municipality""",
    "personal": """
        firstname lastname surname fullname email mail phone telephone mobile ip ipaddress address
        street ssn apellido* correo telefono movil direccion domicilio soyad* eposta telefon* adres*
        อีเมล โทรศัพท์ ที่อยู่ นามสกุล""",
    "parent": """
        parent parentid inreplyto padre respuestaa ust yanitlanan""",
    "votes": """
        votes vote likes like upvotes downvotes agrees agree disagrees disagree supports support
        supporters shares reposts retweets favorites favourites votos voto apoyos megusta oy oylar
        begeni* destek* คะแนนโหวต ถูกใจ โหวต""",
    "satisfaction": """
        satisfaction satisfied csat rating ratings score stars star nps recommend grade overall
        satisfaccion calificacion puntuacion valoracion estrellas recomienda* recomendar* nota
        memnuniyet puan* yildiz derece* tavsiye ความพึงพอใจ คะแนน ดาว""",
    "effort": """
        effort ces ease easy difficulty difficult esfuerzo facilidad facil dificultad caba kolaylik
        zorluk ความพยายาม ความยาก ความง่าย""",
    "reversed": """
        effort difficulty difficult esfuerzo dificultad caba zorluk ความพยายาม ความยาก""",
    "resolved": """
        resolved solved fcr resuelto resuelta solucionado solucionada cozuldu cozulmus แก้ไขแล้ว
        แก้ปัญหา""",
    "trust": """
        trust trusted confidence confianza guven* ความเชื่อมั่น ความไว้วางใจ""",
    "segment": """
        district region county city town state province country borough ward neighbourhood neighborhood
        area zip postcode postal zone age gender sex group category type status department agency
        service product office branch team priority tag tags issue topic education income occupation
        disability ethnicity role segment label wave distrito region* provincia ciudad municipio barrio
        zona edad genero sexo grupo categoria tipo estado departamento servicio oficina producto
        ocupacion nivel ilce il sehir bolge mahalle yas cinsiyet grup kategori tur turu durum birim
        mudurluk hizmet egitim meslek อำเภอ จังหวัด ตำบล เขต ภูมิภาค อายุ เพศ กลุ่ม ประเภท หมวด สถานะ
        หน่วยงาน บริการ อาชีพ การศึกษา พื้นที่""",
    "place": """
        longitude latitude lon lat lng x y coordinates geometry geom longitud latitud enlem boylam
        ละติจูด ลองจิจูด""",
    "link": """
        url link href website uri permalink enlace liga baglanti ลิงก์""",
    "count": """
        count length words characters index rank page duration seconds cantidad sayisi sure จำนวน""",
}

NAMING = ("text", "id", "date", "language", "channel", "question", "weight", "author", "personal", "votes")
"""Concepts whose words are hardly ever data: a first row that holds one is a header."""

_QUESTIONING = re.compile(
    r"[?？¿؟]|^(?:what|how|why|which|who|when|where|please|do|does|did|is|are|would|could|can|if|tell|share|any|"
    r"que|como|por que|cual|cuales|quien|cuando|donde|comparta|describa|indique|explique|si|"
    r"ne|neden|nasil|hangi|kim|lutfen|nicin)\b|(?:^|\s)(?:mi|mu|misiniz|musunuz|nedir|neler|nelerdir|nasildi)\b|"
    r"อะไร|อย่างไร|ทำไม|หรือไม่|กรุณา|โปรด|ไหม"
)


@lru_cache(maxsize=4096)
def fold(name: str) -> str:
    """Return the words of a column name, apart, in small letters and without accents."""
    apart = _CAMEL.sub(" ", unicodedata.normalize("NFKC", name))
    plain = _LATIN_ACCENTS.sub("", unicodedata.normalize("NFD", apart.casefold())).replace("ı", "i")
    return unicodedata.normalize("NFC", _split(plain))


def _split(text: str) -> str:
    """Blanks for punctuation; combining marks of other scripts are no punctuation."""
    kept = (character if _belongs_to_word(character) else " " for character in text)
    return " ".join("".join(kept).split())


def _belongs_to_word(character: str) -> bool:
    return character.isalnum() or unicodedata.category(character) in {"Mn", "Mc"}


@cache
def _pattern(concept: str) -> re.Pattern[str]:
    parts = [_word_pattern(word) for word in WORDS[concept].split()]
    return re.compile("|".join(parts))


def _word_pattern(word: str) -> str:
    if not word.rstrip("*").isascii():
        return f"(?:{re.escape(unicodedata.normalize('NFC', word))})"
    stem = re.escape(word.rstrip("*"))
    return rf"\b{stem}\w*" if word.endswith("*") else rf"\b{stem}\b"


def said(name: str, concept: str) -> str:
    """Return the word of `name` that belongs to the concept; empty if none does."""
    found = _pattern(concept).search(fold(name))
    return found.group() if found else ""


def ends_with(name: str, concept: str) -> str:
    """Return the last word of `name` if it belongs to the concept: the word that rules a compound."""
    words = fold(name).split()
    return said(words[-1], concept) if words else ""


def glued_ending(name: str) -> str:
    """Return "date" for REQUESTDATE and the like, where capitals do not tell the words apart."""
    word = fold(name)
    return next((ending for ending in _ENDINGS if word.endswith(ending) and " " not in word), "")


def is_known_name(name: str) -> bool:
    """Say whether a cell is a column's name in all likelihood: short, and a word that names things."""
    words = fold(name).split()
    return 0 < len(words) <= 4 and len(name) <= 60 and any(said(name, concept) for concept in NAMING)


def is_question(name: str) -> bool:
    """Say whether a column's name is a question or a request put to people."""
    return "?" in name or "¿" in name or _QUESTIONING.search(fold(name)) is not None
