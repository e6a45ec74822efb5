pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk

// Over the wall while the print room is silent: what, for how long, what to do, who was told. Filled and an edge by
// turns; only an edge once somebody has acknowledged it. Not a control.
// Properties: `nightWall`, the view model; `names`, the printers are named here because they have no tiles.
Rectangle {
    id: block

    required property NightWallViewModel nightWall
    property bool names: false
    readonly property bool lit: nightWall.bright && nightWall.silentWaits
    readonly property bool calls: nightWall.silentWaits && !nightWall.paused
    readonly property color calling: lit ? Theme.signalInk : Theme.signal
    readonly property color pen: calls ? calling : Theme.ink2

    component Line: Label {
        Layout.fillWidth: true
        color: block.pen
        wrapMode: Text.Wrap
        lineHeight: .94
        Accessible.ignored: true
    }

    objectName: "night.silence"
    implicitHeight: lines.implicitHeight + 2 * Geometry.night.blockPadding
    radius: Geometry.radius
    color: lit ? Theme.signal : Theme.clear
    border.width: lit ? 0 : Geometry.contrastEdge
    border.color: Theme.edge // dim: the fill covers the same place at other times
    Accessible.role: Accessible.AlertMessage
    Accessible.name: [what.text, lasts.text, since.text, todo.text, told.text].join(", ")

    ColumnLayout {
        id: lines

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: Geometry.night.blockSide
        anchors.rightMargin: Geometry.night.blockSide
        anchors.verticalCenter: parent.verticalCenter
        spacing: Geometry.night.blockGap

        GridLayout {
            columns: Geometry.night.blockColumns
            columnSpacing: Geometry.night.blockApart
            rowSpacing: 0

            Line {
                id: what

                Layout.preferredHeight: contentHeight
                text: qsTr("The print room does not answer")
                bold: true
                size: Geometry.night.headline
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Geometry.night.headlineLeast
                maximumLineCount: Geometry.night.blockColumns === 1 ? 2 : 1
                lineHeight: .9
            }

            Line {
                id: lasts

                Layout.fillWidth: false
                Layout.alignment: Qt.AlignBottom
                text: block.nightWall.silentFor
                bold: true
                size: what.fontInfo.pixelSize
                lineHeight: .9
            }
        }

        GridLayout {
            columns: Geometry.night.blockColumns
            columnSpacing: Geometry.night.blockApart
            rowSpacing: 0

            Line {
                id: todo

                text: qsTr("Look at the machines.") + "\n" + qsTr("If something is wrong, cut the power at the socket.")
                size: Geometry.night.todo
            }

            Line {
                id: since

                Layout.fillWidth: false
                Layout.alignment: Qt.AlignTop
                text: block.nightWall.silentSince
                size: Geometry.night.since
            }
        }

        Line {
            id: told

            objectName: "night.told"
            visible: text !== ""
            Layout.topMargin: Geometry.space2
            text: block.nightWall.told
            bold: true
            size: Geometry.night.told
        }
    }
}
