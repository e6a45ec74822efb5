import QtQuick
import QtQuick.Layouts
import Kiosk

// A page on which a PIN is typed: what is asked beside the keypad. Digits are never shown, keys never light up.
// Properties: `title`; `words` below it; `advice`, where there is room; `typed`, `fewest`, `most` digits; `hint`;
// `trouble`, shown in its place; `locked`, no digits are taken; `canConfirm`, OK is lit.
// Signals: `digit(value)`, `erase`, `confirm`.
// Triggers: the keypad; digits, Backspace and Enter of a keyboard; those of Page; in low reach, see LoweredArea.
Page {
    id: page

    property string title: ""
    property string words: ""
    property string advice: ""
    property int typed: 0
    property int fewest: 0
    property int most: 0
    property string hint: ""
    property string trouble: ""
    property bool locked: false
    property bool canConfirm: false

    signal digit(string value)
    signal erase
    signal confirm

    ownLow: true
    foot.languages: false
    foot.exitLabel: qsTr("Cancel")
    foot.exitSymbol: "cross"
    Keys.onPressed: event => event.key === Qt.Key_Backspace ? page.erase() : page.digit(event.text)
    Keys.onReturnPressed: page.confirm()
    Keys.onEnterPressed: page.confirm()

    LoweredArea {
        page: page

        GridLayout {
            id: grid

            x: Geometry.margin
            y: Geometry.panelTop
            width: page.contentWidth
            height: page.contentBottom - y
            columns: Geometry.staff.pinColumns
            columnSpacing: Geometry.space7

            PinWords {
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop
                title: page.title
                words: page.words
                advice: page.advice
                typed: page.typed
                fewest: page.fewest
                most: page.most
                hint: page.hint
                trouble: page.trouble
                locked: page.locked
            }

            Keypad {
                Layout.alignment: Qt.AlignBottom
                Layout.fillWidth: grid.columns === 1
                Layout.fillHeight: grid.columns > 1
                Layout.preferredWidth: Geometry.staff.padWidth
                Layout.preferredHeight: Geometry.staff.padHeight
                Layout.bottomMargin: Geometry.staff.padBottom
                open: !page.locked
                canConfirm: page.canConfirm
                onDigit: value => page.digit(value)
                onErase: page.erase()
                onConfirm: page.confirm()
            }
        }
    }
}
