import QtQuick
import QtQuick.Layouts
import Kiosk

// The funding emblem and the privacy button, where the foot bar has no room for them. Triggers: those of PrivacyButton.
RowLayout {
    id: line

    required property Shell shell

    EuEmblem {
        visible: line.shell.startPage.eu
    }

    Item {
        Layout.fillWidth: true
    }

    PrivacyButton {
        shell: line.shell
    }
}
