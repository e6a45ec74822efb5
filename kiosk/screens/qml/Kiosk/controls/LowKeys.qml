pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

// Letters as controls, for low reach: they go into the dock of the page, where the on-screen keyboard has no room.
// Triggers: each letter as every Target, on a small panel after the group that it is in; rubbing out, or leaving the
// group, is on every page of the dock.
// Properties: `field`, where the letters go; `letters`; `capitals`, the letters stay capitals after the first.
Item {
    id: keys

    required property TextInput field
    required property string letters
    property bool capitals: false

    function begin(): void {
        layout.begin(letters, Geometry.controls.letterGroups);
    }
    function press(number: int): void {
        const letter = layout.press(number);
        if (letter === "")
            return;
        field.insert(field.cursorPosition, capitals || field.cursorPosition === 0 ? letter : letter.toLowerCase());
        field.textEdited();
    }
    function erase(): void {
        field.remove(field.cursorPosition - 1, field.cursorPosition);
        field.textEdited();
    }

    visible: Panel.lowReach
    onLettersChanged: begin()
    Component.onCompleted: begin()

    LetterKeys {
        id: layout
    }

    Repeater {
        model: Panel.lowReach ? layout.count : 0

        PushButton {
            required property int index
            readonly property string letters: layout.keys[index]
            readonly property bool few: letters.length === 1 && letters !== " "

            objectName: "key." + letters
            visible: letters !== ""
            label: layout.names[index]
            caption: layout.captions[index]
            leftPadding: 0
            rightPadding: 0
            size: few ? Theme.lead : Theme.label
            onTriggered: keys.press(index)
        }
    }

    PushButton {
        objectName: layout.isOpen ? "key.close" : "key.back"
        main: true
        label: layout.isOpen ? qsTr("Other letters") : qsTr("Erase")
        caption: ""
        symbol: layout.isOpen ? "left" : "back"
        symbolSize: Geometry.controls.footIcon
        leftPadding: 0
        rightPadding: 0
        enabled: layout.isOpen || keys.field.length > 0
        onTriggered: {
            if (layout.isOpen)
                layout.close();
            else
                keys.erase();
        }
    }
}
