"""Draws the contact sheets: every page of the window in every dress, and pages with comments in four scripts.

    python docs/contact_sheet.py              into docs/pictures (some minutes: two studies are analysed)
    python docs/contact_sheet.py STUDY.voc    of a sample study that is analysed already (a copy of it is opened)

What is ugly, cut off or unreadable shows here first: look at the sheets after every change of the window.
"""

from __future__ import annotations

import sys
import tempfile
from dataclasses import dataclass
from itertools import product
from pathlib import Path

from make_pictures import PICTURES, Painter, analysed_study, window
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter

from workbench.domain.recipe import Recipe
from workbench.domain.selection import Selection
from workbench.services.analysis import analyse
from workbench.services.intake import import_file, preview_file
from workbench.services.studies import create_study
from workbench.ui.language import language_name
from workbench.ui.look.appearance import Mode
from workbench.ui.pages import page_kinds

CELL = QSize(440, 278)
GAP, HEAD = 14, 34
_QUALITY = 82
GROUND, INK = "#e4e8ee", "#1a2330"
SCRIPT_PAGES = ("comments", "themes", "map", "findings")
# Made-up answers: each beginning is joined with each end.
VOICES = {
    "th": (
        ("รถเมล์สาย 12", "ห้องสมุดประชาชน", "สวนสาธารณะริมน้ำ", "คลินิกใกล้บ้าน", "ถนนหน้าโรงเรียน"),
        ("ดีขึ้นมากในปีนี้", "ยังต้องรอนานเกินไป", "สะอาดและปลอดภัย", "ควรเปิดให้นานกว่านี้", "เข้าถึงยากสำหรับรถเข็น"),
    ),
    "ar": (
        ("الحافلة رقم ١٢", "المكتبة العامة", "الحديقة قرب النهر", "العيادة في الحي", "الشارع أمام المدرسة"),
        (
            "تحسنت كثيرا هذا العام",
            "تحتاج إلى انتظار طويل",
            "نظيفة وآمنة للأطفال",
            "يجب أن تفتح وقتا أطول",
            "صعبة على الكراسي المتحركة",
        ),
    ),
    "ja": (
        ("12番のバスは", "市の図書館は", "川沿いの公園は", "近所の診療所は", "学校の前の道は"),
        (
            "今年とても良くなりました。",
            "待ち時間が長すぎます。",
            "清潔で安心して使えます。",
            "もっと遅くまで開けてほしいです。",
            "車いすでは使いにくいです。",
        ),
    ),
    "tr": (
        (
            "12 numaralı otobüs",
            "Halk kütüphanesi",
            "Nehir kıyısındaki park",
            "Mahalledeki sağlık ocağı",
            "Okulun önündeki yol",
        ),
        (
            "bu yıl çok güzelleşti.",
            "için çok uzun bekliyoruz.",
            "temiz ve güvenli.",
            "daha geç saate kadar açık olmalı.",
            "tekerlekli sandalye için zor.",
        ),
    ),
}


@dataclass(frozen=True)
class Sheet:
    """Pictures in rows (pages) and columns (dresses), each with its name."""

    rows: list[str]
    columns: list[str]

    def draw(self, pictures: dict[tuple[str, str], QImage], target: Path) -> None:
        """Put the pictures side by side and save them as one."""
        across = GAP + len(self.columns) * (CELL.width() + GAP)
        down = HEAD + len(self.rows) * (CELL.height() + GAP + HEAD)
        sheet = QImage(across, down, QImage.Format.Format_RGB32)
        sheet.fill(QColor(GROUND))
        painter = QPainter(sheet)
        font = QFont(painter.font())
        font.setPixelSize(17)
        painter.setFont(font)
        painter.setPen(QColor(INK))
        for (row, page), (column, dress) in product(enumerate(self.rows), enumerate(self.columns)):
            corner = QPoint(GAP + column * (CELL.width() + GAP), HEAD + row * (CELL.height() + GAP + HEAD))
            painter.drawText(
                QRect(corner, QSize(CELL.width(), HEAD)), Qt.AlignmentFlag.AlignVCenter, f"{page} · {dress}"
            )
            painter.drawImage(corner + QPoint(0, HEAD), pictures[page, dress])
        painter.end()
        sheet.save(str(target), quality=_QUALITY)
        print(f"docs/pictures/{target.name}", flush=True)


def shot(painter: Painter) -> QImage:
    """Return the window as it is now, in the size of a cell."""
    painter.rest()
    whole = painter.workbench.window.grab().toImage()
    ratio = whole.devicePixelRatio()
    return whole.scaled(CELL * ratio, mode=Qt.TransformationMode.SmoothTransformation)


def draw_dresses(painter: Painter) -> None:
    """Draw every page light, dark, in high contrast, and at 200 %."""
    look = painter.workbench.bench.appearance
    dresses = {
        "light": (Mode.LIGHT, 1.0),
        "dark": (Mode.DARK, 1.0),
        "high contrast": (Mode.CONTRAST, 1.0),
        "200 %": (Mode.LIGHT, 2.0),
    }
    pages = [(kind.name, kind.title) for kind in page_kinds()]
    pictures: dict[tuple[str, str], QImage] = {}
    for dress, (mode, scale) in dresses.items():
        look.choose_mode(mode)
        look.choose_scale(scale)
        for name, title in pages:
            painter.workbench.window.show_page(name)
            pictures[title, dress] = shot(painter)
    look.choose_mode(Mode.LIGHT)
    look.choose_scale(1.0)
    Sheet([title for _, title in pages], list(dresses)).draw(pictures, PICTURES / "pages.jpg")


def draw_scripts(painter: Painter) -> None:
    """Draw pages that show comments, with comments in one language after the other."""
    bench = painter.workbench.bench
    titles = {kind.name: kind.title for kind in page_kinds()}
    pictures: dict[tuple[str, str], QImage] = {}
    for code in VOICES:
        bench.selection.set(Selection(languages=(code,)))
        for name in SCRIPT_PAGES:
            painter.workbench.window.show_page(name)
            painter.rest()
            painter.workbench.window.step_comment(1)
            pictures[titles[name], language_name(code)] = shot(painter)
    columns = [language_name(code) for code in VOICES]
    Sheet([titles[name] for name in SCRIPT_PAGES], columns).draw(pictures, PICTURES / "scripts.jpg")


def voices_study(folder: Path) -> Path:
    """Return an analysed study of made-up answers in four scripts."""
    file, path = folder / "voices.csv", folder / "Four scripts.voc"
    said = [
        (f"{start} {end}" if code != "ja" else f"{start}{end}", code)
        for code, (starts, ends) in VOICES.items()
        for start, end in product(starts, ends)
    ]
    rows = "".join(f"{number},{text},{code}\n" for number, (text, code) in enumerate(said, start=1))
    file.write_text(f"id,comment,language\n{rows}", encoding="utf-8")
    with create_study(path, "Four scripts") as study:
        import_file(study, preview_file(file))
        analyse(study, Recipe())
    return path


def main() -> None:
    """Draw both sheets."""
    PICTURES.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        studies = ((analysed_study(folder), draw_dresses), (voices_study(folder), draw_scripts))
        with window(folder) as painter:
            for study, draw in studies:
                painter.workbench.ways.open_path(study)
                painter.rest()
                painter.workbench.window.step_comment(2)
                draw(painter)


if __name__ == "__main__":
    sys.exit(main())
