pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

// Badge first, now the PIN. Digits are never shown, keys never light up. Triggers: the pad; digits, Backspace and
// Enter of a keyboard; Esc or the exit leaves.
Page {
    id: page

    readonly property PinLoginViewModel pinLogin: shell.pinLogin
    readonly property real edgeY: Geometry.px(Theme.small ? 3.6 : 5)
    readonly property real padY: Theme.tall ? contentBottom - 4 * keyH - 3 * Geometry.gutter - Geometry.px(2) : edgeY
    readonly property real keyH: Theme.tall ? Geometry.px(23) : (contentBottom - edgeY - 3 * Geometry.gutter) / 4
    readonly property real keyW: Theme.tall ? (contentWidth - 2 * Geometry.gutter) / 3 : Geometry.px(Theme.small ? 26 : 30)
    readonly property real padX: width - Geometry.margin - 3 * keyW - 2 * Geometry.gutter
    readonly property real textW: Theme.tall ? contentWidth : padX - Geometry.margin - Geometry.px(6)

    foot.languages: false
    foot.exitLabel: qsTr("Cancel")
    foot.exitSymbol: "cross"
    onLeaving: pinLogin.cancel()
    Keys.onPressed: event => {
        if (event.key === Qt.Key_Backspace)
            pinLogin.erase();
        else
            pinLogin.press(event.text);
    }
    Keys.onReturnPressed: pinLogin.confirm()
    Keys.onEnterPressed: pinLogin.confirm()

    Column {
        x: Geometry.margin
        y: page.edgeY
        width: page.textW
        spacing: Geometry.px(Theme.small ? 2 : Theme.tall ? 3.4 : 6)

        Icon {
            name: "lock"
            size: Geometry.px(Theme.small ? 11 : Theme.tall ? 15 : 20)
            weight: Geometry.px(Theme.small ? 1.1 : 1.9)
            x: -size / 6
        }

        Column {
            width: parent.width

            Label {
                text: qsTr("Staff")
                bold: true
                size: Theme.display
                Accessible.role: Accessible.Heading
            }

            Label {
                text: qsTr("Type your PIN.")
                size: Theme.title
                color: Theme.ink2
            }
        }

        Column {
            width: parent.width
            spacing: Geometry.px(Theme.small ? 1.2 : 3)

            Row {
                id: boxes

                readonly property real box: Math.min(Geometry.px(11), (page.textW - (page.pinLogin.places - 1) * spacing) / page.pinLogin.places)

                spacing: page.pinLogin.places > 6 ? Geometry.px(1.2) : Geometry.px(Theme.small ? 1.6 : 3.05)

                Repeater {
                    model: page.pinLogin.places

                    Rectangle {
                        required property int index
                        readonly property bool typed: index < page.pinLogin.digits

                        width: boxes.box
                        height: Geometry.px(Theme.small ? 9 : 16)
                        radius: Geometry.radius
                        color: typed ? Theme.ink : Theme.clear
                        border.width: Geometry.strongEdge
                        border.color: typed ? Theme.ink : Theme.edge
                    }
                }
            }

            Label {
                objectName: "pin.hint"
                visible: page.pinLogin.trouble === ""
                text: page.pinLogin.hint
                color: Theme.ink2
            }

            Row {
                visible: page.pinLogin.trouble !== ""
                spacing: Geometry.px(2)

                StatusMark {
                    id: mark

                    status: page.pinLogin.locked ? "no_contact" : "out_of_order"
                    color: Theme.broken
                    size: Geometry.px(Theme.small ? 4.4 : 6)
                }

                Label {
                    objectName: "pin.trouble"
                    text: page.pinLogin.trouble
                    bold: true
                    width: page.textW - mark.width - Geometry.px(2)
                    wrapMode: Text.Wrap
                    Accessible.role: Accessible.AlertMessage
                }
            }
        }

        Row {
            visible: !Theme.small && !Theme.tall
            spacing: Geometry.px(2.4)

            Icon {
                name: "clock"
                size: Geometry.px(7)
            }

            Label {
                text: qsTr("The screen locks itself\nwhen nobody touches it.")
                color: Theme.ink2
            }
        }
    }

    Keypad {
        x: page.padX
        y: page.padY
        keyWidth: page.keyW
        keyHeight: page.keyH
        open: !page.pinLogin.locked
        canConfirm: page.pinLogin.canConfirm
        onDigit: value => page.pinLogin.press(value)
        onErase: page.pinLogin.erase()
        onConfirm: page.pinLogin.confirm()
    }
}
