import QtQuick
import Kiosk

// Something went wrong in the program itself: says so, and who helps. The scanner still works.
// Triggers: the button as every Target; those of Page.
Page {
    id: page

    foot.exitLabel: qsTr("Start")
    foot.exitSymbol: "home"

    Statement {
        width: page.contentWidth
        titleName: "trouble.title"
        title: qsTr("This screen has a fault")
        words: qsTr("Your last step may not have worked. Start again, or call staff.")
        symbol: "warn"
        pen: Theme.broken
    }

    PushButton {
        objectName: "trouble.start"
        x: Geometry.margin
        y: page.contentBottom - height
        width: page.contentWidth
        height: Geometry.door.startAgain
        kind: PushButton.Primary
        size: Theme.block
        symbol: "home"
        label: qsTr("Start again")
        onTriggered: page.leaving()
    }
}
