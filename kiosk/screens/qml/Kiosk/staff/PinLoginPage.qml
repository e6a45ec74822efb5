import QtQuick
import QtQuick.Layouts
import Kiosk

// Badge first, now the PIN. Digits are never shown, keys never light up.
// Triggers: the keypad; digits, Backspace and Enter of a keyboard; the exit or Esc leaves.
Page {
    id: page

    readonly property PinLoginViewModel pinLogin: shell.pinLogin

    ownLow: true
    foot.languages: false
    foot.exitLabel: qsTr("Cancel")
    foot.exitSymbol: "cross"
    onLeaving: pinLogin.cancel()
    Keys.onPressed: event => event.key === Qt.Key_Backspace ? pinLogin.erase() : pinLogin.press(event.text)
    Keys.onReturnPressed: pinLogin.confirm()
    Keys.onEnterPressed: pinLogin.confirm()

    GridLayout {
        id: grid

        x: Geometry.margin
        y: Geometry.panelTop
        width: page.contentWidth
        height: page.contentBottom - y
        columns: Geometry.staff.pinColumns
        columnSpacing: Geometry.space7

        ColumnLayout {
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            spacing: Geometry.staff.pinGap

            Icon {
                Layout.leftMargin: -size / 6 // its drawing begins inside its frame
                name: "lock"
                size: Geometry.staff.lock
                weight: Geometry.staff.lockLine
            }

            ColumnLayout {
                spacing: 0

                Label {
                    Layout.fillWidth: true
                    text: qsTr("Staff")
                    bold: true
                    size: Theme.display
                    fontSizeMode: Text.HorizontalFit
                    minimumPixelSize: Theme.lead
                    Accessible.role: Accessible.Heading
                }

                Label {
                    Layout.fillWidth: true
                    text: qsTr("Type your PIN.")
                    fontSizeMode: Text.HorizontalFit
                    minimumPixelSize: Theme.lead
                    size: Theme.title
                    color: Theme.ink2
                }
            }

            ColumnLayout {
                spacing: Geometry.staff.apart

                PinSlots {
                    Layout.fillWidth: true
                    typed: page.pinLogin.digits
                    fewest: page.pinLogin.fewest
                    most: page.pinLogin.most
                }

                Label {
                    objectName: "pin.hint"
                    Layout.fillWidth: true
                    visible: page.pinLogin.trouble === ""
                    text: page.pinLogin.hint
                    color: Theme.ink2
                }

                RowLayout {
                    visible: page.pinLogin.trouble !== ""
                    spacing: Geometry.space4

                    StatusMark {
                        status: page.pinLogin.locked ? "no_contact" : "out_of_order"
                        color: Theme.broken
                        size: Geometry.staff.symbol
                    }

                    Label {
                        Layout.fillWidth: true
                        objectName: "pin.trouble"
                        text: page.pinLogin.trouble
                        bold: true
                        wrapMode: Text.Wrap
                        Accessible.role: Accessible.AlertMessage
                    }
                }
            }

            RowLayout {
                visible: Theme.wide && !Panel.largeText
                spacing: Geometry.space4

                Icon {
                    name: "clock"
                    size: Geometry.staff.symbolLarge
                }

                Label {
                    text: qsTr("The screen locks itself\nwhen nobody touches it.")
                    color: Theme.ink2
                }
            }
        }

        Keypad {
            Layout.alignment: Qt.AlignBottom
            Layout.fillWidth: grid.columns === 1
            Layout.fillHeight: grid.columns > 1
            Layout.preferredWidth: Geometry.staff.padWidth
            Layout.preferredHeight: Geometry.staff.padHeight
            Layout.bottomMargin: Geometry.staff.padBottom
            open: !page.pinLogin.locked
            canConfirm: page.pinLogin.canConfirm
            onDigit: value => page.pinLogin.press(value)
            onErase: page.pinLogin.erase()
            onConfirm: page.pinLogin.confirm()
        }
    }
}
