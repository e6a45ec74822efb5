import QtQuick
import Kiosk

// Low reach: where a page's controls go, with the buttons that turn to the page before and the next one, see Page.
// Triggers: both as every Target. Properties: `dock`, which arranges; read only: `lessButton` and `moreButton`.
Item {
    id: area

    required property ControlDock dock
    readonly property int gap: Geometry.gutter
    readonly property int least: Geometry.touchLeast
    readonly property int main: Geometry.touch
    readonly property int lineMost: Geometry.controls.dockLine
    readonly property int pad: Geometry.space4
    readonly property int more: Geometry.controls.dockMore
    readonly property alias lessButton: dockLess
    readonly property alias moreButton: dockMore

    objectName: "dock"

    PushButton {
        id: dockLess

        objectName: "dock.less"
        docks: false
        visible: area.dock.hasLess
        label: qsTr("Page before")
        caption: ""
        leftPadding: 0
        rightPadding: 0
        symbol: "left"
        onTriggered: area.dock.turn(-1)
    }

    PushButton {
        id: dockMore

        objectName: "dock.more"
        readonly property string number: (area.dock.atPage + 1) + "/" + area.dock.pages

        docks: false
        visible: area.dock.pages > 1
        label: qsTr("More (page %1 of %2)").arg(area.dock.atPage + 1).arg(area.dock.pages)
        caption: width < Geometry.controls.dockMoreSpelled ? number : qsTr("More") + " " + number
        leftPadding: 0
        rightPadding: 0
        stacked: width < Geometry.controls.dockMore
        symbolRight: !stacked
        symbol: "right"
        onTriggered: area.dock.turn(1)
    }
}
