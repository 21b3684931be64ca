"""Puts the program together: hands the window to the command line, and the services to the window.

Qt is loaded when a window is wanted and not before, so that commands stay quick.
"""

from __future__ import annotations

import sys
from pathlib import Path

NAME = "voc-workbench"


def command_line() -> int:
    """Run the command the arguments name (without one, the window) and return the exit code."""
    from workbench.cli.main import main

    return main(sys.argv[1:], open_window)


def open_window(path: Path | None = None) -> int:
    """Open the window, with the study at `path` if one is given; return the exit code when it is closed."""
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication

    from workbench.ui.assembly import assemble
    from workbench.ui.memory import Memory
    from workbench.ui.tidying import Tidying
    from workbench.ui.verbs import Verbs

    application = QApplication(sys.argv[:1])
    workbench = assemble(application, Verbs(), Memory(settings_file()))
    workbench.funnel.install()
    tidying = Tidying()
    tidying.begin()
    workbench.window.show()
    QTimer.singleShot(0, workbench.warm_up)
    if path is not None:
        study = path.resolve()
        QTimer.singleShot(0, lambda: workbench.ways.open_path(study))
    try:
        return application.exec()
    finally:
        workbench.stop()
        tidying.end()


def settings_file() -> Path:
    """Return the file in which the window remembers its shape and the recent studies."""
    import platformdirs

    return Path(platformdirs.user_config_dir(NAME, appauthor=False)) / "window.ini"
