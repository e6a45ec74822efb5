"""The font of the kiosk, on screens and on paper."""

import fontpkg_atkinson_hyperlegible as font_package
from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication


def load_font(app: QGuiApplication) -> None:
    """Make it the application's own."""
    for path in sorted(font_package.ROOT.rglob("*.ttf")):
        if "Italic" not in path.name:
            QFontDatabase.addApplicationFont(str(path))
    app.setFont(QFont(font_package.FAMILY))
