import QtQuick
import Kiosk

// A thought of the future map, typed on the screen's own keyboard: a new one, or one that is changed or removed.
// Triggers: "Remove" as every Target; those of TypedFrame.
TypedFrame {
    id: page

    readonly property MapFutureViewModel future: shell.mapFuture

    name: "thought"
    heading: future.place
    hint: future.question
    trouble: future.trouble
    begin: future.before
    longest: future.longest
    typeField: Theme.lead
    others: "0123456789.,- "
    foot.languages: false
    onTaken: text => future.take(text)

    PushButton {
        parent: page.foot
        objectName: "thought.remove"
        docks: false
        visible: page.future.before !== ""
        x: page.foot.nextX
        width: Math.min(implicitWidth, page.foot.width - x - page.foot.exitW - Geometry.gutter)
        height: Geometry.footHeight
        symbol: "trash"
        label: qsTr("Remove")
        onTriggered: page.future.remove()
    }
}
