import QtQuick
import Kiosk

// "Come in": the one orange thing of the start page; counts a visitor without a pass at once.
// Triggers: as every Target.
Target {
    id: enter

    readonly property bool oneLine: width > Geometry.door.enterOneLine

    label: qsTr("Come in")
    ground: Theme.signal
    edgeWidth: Theme.signalEdge

    Label {
        id: title

        x: Geometry.door.blockPadding
        y: Geometry.door.blockTop
        text: enter.label
        bold: true
        size: Theme.grown(Theme.block)
        color: Theme.signalInk
        Accessible.ignored: true
    }

    Icon {
        name: "enter"
        visible: !Theme.large
        size: Math.min(Geometry.door.enterIcon, enter.height * .7)
        weight: Geometry.door.enterIconWeight
        color: Theme.signalInk
        anchors.right: parent.right
        anchors.rightMargin: Geometry.door.blockPadding - size / 7
        anchors.verticalCenter: enter.oneLine || !sub.visible ? enter.verticalCenter : sub.verticalCenter
    }

    Label {
        id: sub

        x: Geometry.door.blockPadding
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Geometry.door.enterBottom
        text: enter.oneLine ? qsTr("No pass? Press here.") : qsTr("No pass?\nPress here.")
        visible: enter.height >= Geometry.door.enterWithSub
        size: Theme.grown(Theme.action)
        color: Theme.signalInk
        Accessible.ignored: true
    }
}
