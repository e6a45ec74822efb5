import QtQuick
import Kiosk

// What every arrangement of a greeting has in common: the whole screen is green, and the exit keeps the visit. No other
// person is ever shown. Triggers: those of Page.
// Properties: `anonymous`, who came in without a pass. Read only: `nickname`, empty for them.
Page {
    id: page

    property bool anonymous: false
    readonly property CheckInViewModel checkIn: shell.checkIn
    readonly property string nickname: anonymous ? "" : checkIn.nickname
    readonly property bool asks: anonymous && checkIn.asksHeadcount
    readonly property bool mayAskPurpose: shell.purpose.onGreeting && !asks
    readonly property bool asksPurpose: mayAskPurpose && !docked

    color: Theme.free
    foot.main: true
    foot.languages: false
    foot.bare: true
    onLeaving: checkIn.stay()

    // with low reach the purposes have their own page
    LargeButton {
        objectName: "greeting.purpose"
        visible: page.mayAskPurpose && page.docked
        implicitHeight: Geometry.touchLeast
        size: Theme.grown(Theme.label)
        label: qsTr("What will you do today?")
        onTriggered: page.shell.purpose.more()
    }
}
