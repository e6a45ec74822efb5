"""Print files in the drop folder and on USB sticks, and taking one in, for staff."""

from kiosk.screens.kit.file_taking import FileTaking
from kiosk.screens.qt import QmlElement, QmlUncreatable
from kiosk.screens.session.pages import routes_of

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the shell")
class FileListViewModel(FileTaking):
    routes = routes_of("file_list")
