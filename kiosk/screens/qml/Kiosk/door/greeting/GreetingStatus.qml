import QtQuick
import Kiosk

// That the visit is counted, or the pass is inside. Not a control. Property: `anonymous`, without a pass.
Label {
    property bool anonymous: false
    readonly property string words: anonymous ? qsTr("You are\ncounted.") : qsTr("You are\ninside now.")

    text: Theme.large ? words.replace("\n", " ") : words
    size: Theme.grown(Theme.title)
    color: Theme.freeInk
    bold: true
    lineHeight: .88
}
