import QtQuick
import Kiosk

// That the visit is counted, or the pass is inside. Not a control. Properties: `anonymous`, without a pass; `asks`, how many came.
Label {
    property bool anonymous: false
    property bool asks: false
    readonly property string counted: asks ? qsTr("How many came\ntogether?") : qsTr("You are\ncounted.")
    readonly property string words: anonymous ? counted : qsTr("You are\ninside now.")

    text: Theme.large ? words.replace("\n", " ") : words
    size: Theme.grown(Theme.title)
    color: Theme.freeInk
    bold: true
    lineHeight: .88
}
