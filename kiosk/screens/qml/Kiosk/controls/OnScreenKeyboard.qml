import QtQuick
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Settings
import Kiosk

// The on-screen keyboard, in the language of the screen; there while a field has the focus, unless LowKeys are.
// Triggers: its keys, which are Qt's own.
InputPanel {
    id: keyboard

    required property Shell shell

    objectName: "keyboard"
    x: 0
    visible: active && !Panel.lowReach
    z: 20
    Component.onCompleted: VirtualKeyboardSettings.activeLocales = ["fi_FI", "sv_SE", "en_GB"]

    Binding {
        target: VirtualKeyboardSettings
        property: "locale"
        value: ({
                fi: "fi_FI",
                sv: "sv_SE",
                en: "en_GB"
            })[keyboard.shell.language]
    }
}
