pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

// Letters as controls, for low reach: they go into the dock of the page, where the on-screen keyboard has no room.
// Triggers: each letter as every Target; rubbing out is on every page of the dock.
// Properties: `field`, where the letters go; `letters`; `capitals`, the letters stay capitals after the first.
Item {
    id: keys

    required property TextInput field
    required property string letters
    property bool capitals: false

    function type(letter: string): void {
        field.insert(field.cursorPosition, capitals || field.cursorPosition === 0 ? letter : letter.toLowerCase());
        field.textEdited();
    }
    function erase(): void {
        field.remove(field.cursorPosition - 1, field.cursorPosition);
        field.textEdited();
    }

    visible: Panel.lowReach

    Repeater {
        model: Panel.lowReach ? keys.letters.split("") : []

        PushButton {
            required property string modelData
            required property int index

            objectName: "key." + modelData
            label: modelData === " " ? qsTr("Space") : modelData
            leftPadding: 0
            rightPadding: 0
            size: modelData === " " ? Theme.note : Theme.lead
            onTriggered: keys.type(modelData)
        }
    }

    PushButton {
        objectName: "key.back"
        main: true
        label: qsTr("Erase")
        caption: ""
        symbol: "back"
        symbolSize: Geometry.controls.footIcon
        leftPadding: 0
        rightPadding: 0
        enabled: keys.field.length > 0
        onTriggered: keys.erase()
    }
}
