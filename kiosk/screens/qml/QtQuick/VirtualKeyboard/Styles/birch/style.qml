import QtQuick
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Styles
import Kiosk

// The on-screen keyboard in the look of the house: light keys with ink letters, function keys in the wall's tone.
KeyboardStyle {
    id: style

    component Cap: KeyPanel {
        id: cap

        property string word: ""
        property string symbol: ""
        property bool plain: true
        property bool lit: false
        readonly property real gap: Theme.px(.8)
        readonly property bool dark: lit || (control?.pressed ?? false)
        readonly property color pen: dark ? Theme.darkInk : Theme.ink

        Rectangle {
            anchors.fill: parent
            anchors.margins: cap.gap
            radius: Theme.r
            color: cap.dark ? Theme.ink : cap.plain ? Theme.sheet : Theme.wall
            border.width: Theme.line
            border.color: Theme.edge
            opacity: cap.control?.enabled ?? true ? 1 : .45

            Txt {
                visible: cap.symbol === ""
                anchors.centerIn: parent
                text: cap.word
                b: cap.plain
                size: cap.plain ? Theme.px(Theme.small ? 5 : 6) : Theme.label
                color: cap.pen
            }

            Icon {
                visible: cap.symbol !== ""
                anchors.centerIn: parent
                name: cap.symbol
                size: Theme.px(Theme.small ? 5 : 6.4)
                color: cap.pen
            }
        }
    }

    keyboardDesignWidth: 2560
    keyboardDesignHeight: Theme.small ? 800 : Theme.tall ? 1150 : 740
    keyboardRelativeLeftMargin: .02
    keyboardRelativeRightMargin: .02
    keyboardRelativeTopMargin: .015
    keyboardRelativeBottomMargin: 0
    keyboardBackground: Rectangle {
        color: Theme.ground

        Rectangle {
            width: parent.width
            height: Theme.px(.5)
            color: Theme.ink
        }
    }
    keyPanel: Cap {
        word: control?.uppercased ? control.displayText.toUpperCase() : control?.displayText ?? ""
    }
    backspaceKeyPanel: Cap {
        plain: false
        symbol: "back"
    }
    languageKeyPanel: Cap {
        plain: false
        word: control?.displayText ?? ""
    }
    enterKeyPanel: Cap {
        plain: false
        symbol: "check"
    }
    hideKeyPanel: Cap {
        plain: false
        symbol: "down"
    }
    shiftKeyPanel: Cap {
        plain: false
        symbol: "up"
        lit: InputContext.capsLockActive || InputContext.shiftActive
    }
    spaceKeyPanel: Cap {
        plain: false
        word: control?.displayText ?? ""
    }
    symbolKeyPanel: Cap {
        plain: false
        word: control?.displayText ?? ""
    }
    modeKeyPanel: Cap {
        plain: false
        word: control?.displayText ?? ""
    }
    characterPreviewDelegate: Item {
        property string text
        property string flickLeft
        property string flickTop
        property string flickRight
        property string flickBottom
    }
    alternateKeysListItemWidth: Theme.px(14)
    alternateKeysListItemHeight: Theme.px(14)
    alternateKeysListDelegate: Item {
        id: other

        required property string text

        width: style.alternateKeysListItemWidth
        height: style.alternateKeysListItemHeight

        Txt {
            anchors.centerIn: parent
            text: other.text
            b: true
            size: Theme.px(6)
        }
    }
    alternateKeysListHighlight: Rectangle {
        color: Theme.wall
        radius: Theme.r
    }
    alternateKeysListBackground: Rectangle {
        color: Theme.sheet
        border.width: Theme.bold
        border.color: Theme.ink
        radius: Theme.r
    }
    selectionListHeight: 0
}
