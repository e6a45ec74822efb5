pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

// Letters as controls, for low reach: they go into the dock of the page, where the on-screen keyboard has no room.
// Triggers: each letter as every Target, on a small panel after the group that it is in; rubbing out, or leaving the
// group, is on every page of the dock; with `Chosen`, a key for capitals.
// Properties: `field`, where the letters go; `letters`, in capitals; `capitals`, which of them stay so.
Item {
    id: keys

    enum Capitals {
        First, // the first letter
        Words, // that of each word
        Always,
        Never,
        Chosen // by a key
    }

    required property TextInput field
    required property string letters
    property int capitals: LowKeys.First
    property bool shifted: false
    readonly property bool small: capitals === LowKeys.Never || capitals === LowKeys.Chosen && !shifted
    readonly property string shown: small ? letters.toLowerCase() : letters

    function begin(): void {
        layout.begin(shown, Geometry.controls.letterGroups);
    }
    function isCapital(): bool {
        const before = field.text.slice(0, field.cursorPosition);
        if (capitals === LowKeys.First)
            return before === "";
        return capitals !== LowKeys.Words || before === "" || before.endsWith(" ");
    }
    function press(number: int): void {
        const letter = layout.press(number);
        if (letter === "")
            return;
        field.insert(field.cursorPosition, isCapital() ? letter : letter.toLowerCase());
        field.textEdited();
    }
    function erase(): void {
        field.remove(field.cursorPosition - 1, field.cursorPosition);
        field.textEdited();
    }

    visible: Panel.lowReach
    onShownChanged: begin()
    Component.onCompleted: begin()

    LetterKeys {
        id: layout
    }

    PushButton {
        objectName: "key.shift"
        visible: keys.capitals === LowKeys.Chosen && !layout.isOpen
        label: keys.shifted ? qsTr("Small letters") : qsTr("Capital letters")
        caption: keys.shifted ? "abc" : "ABC"
        leftPadding: 0
        rightPadding: 0
        onTriggered: keys.shifted = !keys.shifted
    }

    Repeater {
        model: Panel.lowReach ? layout.count : 0

        PushButton {
            required property int index
            readonly property string letters: layout.keys[index] ?? "" // of fewer letters, until this key is gone
            readonly property bool few: letters.length === 1 && letters !== " "

            objectName: "key." + letters
            visible: letters !== ""
            label: layout.names[index] ?? ""
            caption: layout.captions[index] ?? ""
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
