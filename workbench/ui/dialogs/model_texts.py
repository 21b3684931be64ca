"""Every text of the dialog of model packs."""

from __future__ import annotations

from workbench.ui import language
from workbench.ui.language import translate


class ModelTexts:
    """Made after the translation is installed."""

    def __init__(self) -> None:
        self.title = translate("Models", "Language models")
        self.body = translate(
            "Models",
            "The workbench brings models along and analyses each language on its own. A model pack is a multilingual "
            "model you have as files: with it all languages share their themes. Nothing is downloaded.",
        )
        self.columns = (
            translate("Models", "Model pack"),
            translate("Models", "Kind"),
            translate("Models", "Size"),
            translate("Models", "Fingerprint"),
        )
        self.add_folder = translate("Models", "Add a &folder…")
        self.add_zip = translate("Models", "Add a &zip file…")
        self.remove = translate("Models", "&Remove")
        self.close = translate("Models", "Close")
        self.choose_folder = translate("Models", "The folder in which config.json lies")
        self.choose_zip = translate("Models", "A zip file of a model")
        self.zips = translate("Models", "Zip files (*.zip)")
        self.adding = translate("Models", "Adding %1: it is copied and tried out …")

    def size(self, in_bytes: int) -> str:
        return translate("Models", "%1 MB").replace("%1", language.number(round(in_bytes / 10**6)))
