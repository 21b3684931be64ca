"""How a file is read as a whole: its encoding, the order of its dates, and ways of reading kept by name."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QInputDialog, QLabel, QLineEdit, QWidget

from workbench.domain.intake import DateOrder, Preview, Role
from workbench.ui.bench import Bench
from workbench.ui.look.tokens import SPACE_M, SPACE_S
from workbench.ui.sources.preview_texts import ReadingTexts
from workbench.ui.widgets.boxes import ChoiceBox
from workbench.ui.widgets.controls import button, row
from workbench.ui.widgets.flow import Flow

_ENCODING_LENGTH = 14
_TEXTUAL = frozenset({"delimited", "json", "json lines"})


class ReadingBar(Flow):
    """Signals: `encoding_chosen` (its name), `mapping_chosen` (its name; "" for none), `order_chosen`."""

    encoding_chosen = Signal(str)
    mapping_chosen = Signal(str)
    order_chosen = Signal(str)

    def __init__(self, bench: Bench) -> None:
        super().__init__()
        self._bench, self._texts = bench, ReadingTexts()
        self._preview: Preview | None = None
        self._mapping = ""
        self.encoding, self.order, self.mapping = ChoiceBox(), ChoiceBox(), ChoiceBox()
        self.save = button(self._texts.save, self._ask_name, "facet", icons=bench.icons, icon="write")
        self.forget = button(
            "", self._forget, "quiet", icons=bench.icons, icon="remove", name=self._texts.forget
        )
        self._encodings = _labelled(self._texts.encoding, self.encoding)
        self._orders = _labelled(self._texts.dates, self.order)
        mappings = _labelled(self._texts.mapping, self.mapping, self.forget)
        self.show_widgets([mappings, self._encodings, self._orders, self.save])
        self.encoding.activated.connect(lambda _: self._choose_encoding())
        self.order.activated.connect(lambda _: self.order_chosen.emit(self.order.currentData()))
        self.mapping.activated.connect(lambda _: self._choose_mapping())
        self.encoding.setMinimumContentsLength(_ENCODING_LENGTH)
        self.encoding.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        for order, name in self._texts.orders.items():
            self.order.addItem(name, order)

    def show_preview(self, preview: Preview, mapping: str) -> None:
        """Show how a file is read; `mapping` is the name of the way kept that reads it, if one does."""
        self._preview, self._mapping = preview, mapping
        self._show_encodings(preview)
        self.show_order(preview.mapping.date_order)
        self._orders.setVisible(bool(preview.mapping.named(Role.DATE)))
        self._read_mappings()
        self.settle()

    def show_order(self, order: DateOrder) -> None:
        self.order.setCurrentIndex(self.order.findData(order))

    def show_dates(self, *, are_there: bool) -> None:
        """Offer an order of dates where there are dates."""
        self._orders.setVisible(are_there)
        self.settle()

    def keep(self, name: str) -> None:
        """Keep how the file is read under a name, which is never that of a file somewhere."""
        preview, verbs = self._preview, self._bench.verbs
        name = name.strip().removesuffix(".json")
        if preview is None or not name:
            return

        def kept(_: object) -> None:
            self._mapping = name
            self._bench.notices.done(self._texts.saved(name))
            self._read_mappings()

        self._bench.desk.call(lambda: verbs.save_mapping(preview, name), kept, self._bench.notices.problem)

    def follow(self, preview: Preview) -> None:
        """Keep in mind what was corrected since, for when it is saved."""
        self._preview = preview

    def _show_encodings(self, preview: Preview) -> None:
        present = preview.mapping.encoding
        names = dict.fromkeys((present, *self._bench.verbs.encodings()))
        self.encoding.clear()
        for name in names:
            self.encoding.addItem(self._texts.encoding_name(name), name)
        self.encoding.setCurrentIndex(0)
        self._encodings.setVisible(preview.mapping.options.get("container", "") in _TEXTUAL)

    def _read_mappings(self) -> None:
        self._bench.desk.call(self._bench.verbs.list_mappings, self._show_mappings)

    def _show_mappings(self, names: list[str]) -> None:
        self.mapping.clear()
        self.mapping.addItem(self._texts.as_guessed, "")
        for name in names:
            self.mapping.addItem(name, name)
        self.mapping.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.mapping.setCurrentIndex(max(0, self.mapping.findData(self._mapping)))
        self.forget.setVisible(bool(self._mapping) and self._mapping in names)
        self.settle()

    def _choose_encoding(self) -> None:
        chosen: str = self.encoding.currentData()
        if self._preview is not None and chosen != self._preview.mapping.encoding:
            self.encoding_chosen.emit(chosen)

    def _choose_mapping(self) -> None:
        chosen: str = self.mapping.currentData()
        if chosen != self._mapping:
            self.mapping_chosen.emit(chosen)

    def _ask_name(self) -> None:
        dialog = QInputDialog(self)
        dialog.setWindowTitle(self._texts.save_title)
        dialog.setLabelText(self._texts.save_body)
        dialog.setTextValue(self._mapping)
        dialog.setTextEchoMode(QLineEdit.EchoMode.Normal)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.textValueSelected.connect(self.keep)
        dialog.open()

    def _forget(self) -> None:
        name, verbs = self._mapping, self._bench.verbs

        def gone(_: object) -> None:
            self._mapping = ""
            self._bench.notices.done(self._texts.forgotten(name))
            self._read_mappings()

        self._bench.desk.call(lambda: verbs.forget_mapping(name), gone, self._bench.notices.problem)


def _labelled(text: str, box: QComboBox, *others: QWidget) -> QWidget:
    label = QLabel(text)
    label.setBuddy(box)
    beside = row(label, box, *others, space=SPACE_S)
    beside.setContentsMargins(0, 0, SPACE_M, 0)
    field = QWidget()
    field.setLayout(beside)
    return field
