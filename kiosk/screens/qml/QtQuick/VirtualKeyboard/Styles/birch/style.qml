import QtQuick
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Styles
import Kiosk

// The on-screen keyboard in the kiosk's look: light keys with ink letters, function keys in the tone of tiles.
KeyboardStyle {
    id: style

    component Cap: KeyPanel {
        id: cap

        property string word: ""
        property string symbol: ""
        property bool plain: true
        property bool lit: false
        readonly property real gap: Geometry.controls.keyGap
        readonly property bool dark: lit || (control?.pressed ?? false)
        readonly property color pen: dark ? Theme.darkInk : Theme.ink

        Rectangle {
            anchors.fill: parent
            anchors.margins: cap.gap
            radius: Geometry.radius
            color: cap.dark ? Theme.ink : cap.plain ? Theme.sheet : Theme.wall
            border.width: Geometry.edge
            border.color: Theme.edge
            opacity: cap.control?.enabled ?? true ? 1 : .45

            Label {
                visible: cap.symbol === ""
                anchors.centerIn: parent
                text: cap.word
                bold: cap.plain
                size: cap.plain ? Geometry.controls.keyLetter : Theme.label
                color: cap.pen
            }

            Icon {
                visible: cap.symbol !== ""
                anchors.centerIn: parent
                name: cap.symbol
                size: Geometry.controls.keySymbol
                color: cap.pen
            }
        }
    }

    keyboardDesignWidth: 2560
    keyboardDesignHeight: Geometry.controls.keyboardHeight
    keyboardRelativeLeftMargin: .02
    keyboardRelativeRightMargin: .02
    keyboardRelativeTopMargin: .015
    keyboardRelativeBottomMargin: 0
    keyboardBackground: Rectangle {
        color: Theme.ground

        Rectangle {
            width: parent.width
            height: Geometry.rail
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
    alternateKeysListItemWidth: Geometry.controls.keyOther
    alternateKeysListItemHeight: Geometry.controls.keyOther
    alternateKeysListDelegate: Item {
        id: other

        required property string text

        width: style.alternateKeysListItemWidth
        height: style.alternateKeysListItemHeight

        Label {
            anchors.centerIn: parent
            text: other.text
            bold: true
            size: Geometry.controls.keyLetter
        }
    }
    alternateKeysListHighlight: Rectangle {
        color: Theme.wall
        radius: Geometry.radius
    }
    alternateKeysListBackground: Rectangle {
        color: Theme.sheet
        border.width: Geometry.strongEdge
        border.color: Theme.ink
        radius: Geometry.radius
    }
    selectionListHeight: 0
}
