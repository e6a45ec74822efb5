pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk

// What visitors come for, as pictures; one touch chooses, a second takes it back, none is needed. Where there is no room
// for all, the last tile opens the page of all and bears what was chosen there.
// Triggers: each tile as every Target. Properties: `shown`, for how many there is room; `most`, the height of a tile;
// `shapeSize`, of a silhouette; `stacked`, words below them.
ColumnLayout {
    id: purposes

    required property PurposeViewModel purpose
    property int shown: Geometry.door.purposesShown
    property int most: Geometry.door.purposeMost
    property bool stacked: false
    property int shapeSize: Geometry.door.purposeShape
    readonly property bool all: shown >= purpose.rows.count

    spacing: Geometry.door.purposesGap

    RowLayout {
        spacing: Geometry.gutter

        Label {
            Layout.fillWidth: true
            text: qsTr("What will you do today?")
            bold: true
            size: Theme.grown(Geometry.door.purposeTitle)
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.body
            color: Theme.freeInk
        }

        Label {
            Layout.alignment: Qt.AlignBaseline
            visible: !Theme.large
            text: qsTr("You can skip this.")
            size: Theme.label
            color: Theme.freeInk
        }
    }

    GridLayout {
        Layout.fillWidth: true
        Layout.fillHeight: true
        columns: Geometry.door.purposeColumns
        columnSpacing: Geometry.gutter
        rowSpacing: Geometry.gutter
        uniformCellWidths: true
        uniformCellHeights: true

        Repeater {
            model: purposes.purpose.rows

            PurposeTile {
                required property int index
                required property string key
                required property string name

                objectName: "purpose." + key
                visible: index < purposes.shown
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: Geometry.touch
                Layout.minimumHeight: Geometry.touchLeast
                Layout.maximumHeight: purposes.most
                shapeSize: purposes.shapeSize
                stacked: purposes.stacked
                label: name
                onTriggered: purposes.purpose.choose(key)
            }
        }

        PurposeTile {
            objectName: "purpose.more"
            visible: !purposes.all
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: Geometry.touch
            Layout.minimumHeight: Geometry.touchLeast
            Layout.maximumHeight: purposes.most
            chosen: purposes.purpose.chosenIndex >= purposes.shown
            kind: chosen ? purposes.purpose.chosenKind : ""
            label: chosen ? purposes.purpose.chosenName : qsTr("Other …")
            onTriggered: purposes.purpose.more()
        }
    }

    Item {
        Layout.fillHeight: true
    }
}
