pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

// Badge first, now the PIN. Digits are never shown, keys never light up. Triggers: the pad; digits, Backspace and
// Enter of a keyboard; Esc or the exit leaves.
Screen {
    id: page

    readonly property Login login: (shell.staff as StaffPages).login as Login
    readonly property real edgeY: Theme.px(Theme.small ? 3.6 : 5)
    readonly property real padY: Theme.tall ? bottomY - 4 * keyH - 3 * g - Theme.px(2) : edgeY
    readonly property real keyH: Theme.tall ? Theme.px(23) : (bottomY - edgeY - 3 * g) / 4
    readonly property real keyW: Theme.tall ? (cw - 2 * g) / 3 : Theme.px(Theme.small ? 26 : 30)
    readonly property real padX: width - m - 3 * keyW - 2 * g
    readonly property real textW: Theme.tall ? cw : padX - m - Theme.px(6)

    foot.languages: false
    foot.exitLabel: qsTr("Cancel")
    foot.exitSymbol: "cross"
    onLeaving: login.cancel()
    Keys.onPressed: event => {
        if (event.key === Qt.Key_Backspace)
            login.erase();
        else
            login.press(event.text);
    }
    Keys.onReturnPressed: login.confirm()
    Keys.onEnterPressed: login.confirm()

    Column {
        x: page.m
        y: page.edgeY
        width: page.textW
        spacing: Theme.px(Theme.small ? 2 : Theme.tall ? 3.4 : 6)

        Icon {
            name: "lock"
            size: Theme.px(Theme.small ? 11 : Theme.tall ? 15 : 20)
            weight: Theme.px(Theme.small ? 1.1 : 1.9)
            x: -size / 6
        }

        Column {
            width: parent.width

            Txt {
                text: qsTr("Staff")
                b: true
                size: Theme.display
                Accessible.role: Accessible.Heading
            }

            Txt {
                text: qsTr("Type your PIN.")
                size: Theme.title
                color: Theme.ink2
            }
        }

        Column {
            width: parent.width
            spacing: Theme.px(Theme.small ? 1.2 : 3)

            Row {
                id: boxes

                readonly property real box: Math.min(Theme.px(11), (page.textW - (page.login.places - 1) * spacing) / page.login.places)

                spacing: page.login.places > 6 ? Theme.px(1.2) : Theme.px(Theme.small ? 1.6 : 3.05)

                Repeater {
                    model: page.login.places

                    Rectangle {
                        required property int index
                        readonly property bool typed: index < page.login.digits

                        width: boxes.box
                        height: Theme.px(Theme.small ? 9 : 16)
                        radius: Theme.r
                        color: typed ? Theme.ink : Theme.clear
                        border.width: Theme.bold
                        border.color: typed ? Theme.ink : Theme.edge
                    }
                }
            }

            Txt {
                objectName: "pin.hint"
                visible: page.login.trouble === ""
                text: page.login.hint
                color: Theme.ink2
            }

            Row {
                visible: page.login.trouble !== ""
                spacing: Theme.px(2)

                StatusMark {
                    id: mark

                    status: page.login.locked ? "no_contact" : "out_of_order"
                    color: Theme.broken
                    size: Theme.px(Theme.small ? 4.4 : 6)
                }

                Txt {
                    objectName: "pin.trouble"
                    text: page.login.trouble
                    b: true
                    width: page.textW - mark.width - Theme.px(2)
                    wrapMode: Text.Wrap
                    Accessible.role: Accessible.AlertMessage
                }
            }
        }

        Row {
            visible: !Theme.small && !Theme.tall
            spacing: Theme.px(2.4)

            Icon {
                name: "clock"
                size: Theme.px(7)
            }

            Txt {
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
        open: !page.login.locked
        canConfirm: page.login.canConfirm
        onDigit: value => page.login.press(value)
        onErase: page.login.erase()
        onConfirm: page.login.confirm()
    }
}
