pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk

// What is stored of the pass: how many of each kind, or what they are. Not a control. Property: `visitor`, the view model.
ColumnLayout {
    id: lines

    required property VisitorDataViewModel visitor

    spacing: 0

    Repeater {
        model: lines.visitor.rows

        ColumnLayout {
            id: line

            required property string key
            required property string name
            required property string words

            objectName: `visitor.${key}`
            Layout.fillHeight: false
            spacing: Geometry.space2

            RowLayout {
                Layout.topMargin: Geometry.space2
                spacing: Geometry.space4

                Label {
                    Layout.preferredWidth: Theme.label * Geometry.door.ownName
                    Layout.alignment: Qt.AlignTop
                    text: line.name
                    bold: true
                    size: Theme.label
                }

                Label {
                    Layout.fillWidth: true
                    text: line.words
                    size: Theme.label
                    wrapMode: Text.Wrap
                    maximumLineCount: 3
                    elide: Text.ElideRight
                }
            }

            Rectangle {
                Layout.fillWidth: true
                implicitHeight: 1
                color: Theme.hair
            }
        }
    }

    Label {
        Layout.fillWidth: true
        Layout.topMargin: Geometry.space5
        visible: (lines.visitor.rows as RowModel).count === 0
        text: qsTr("Nothing but the pass itself.")
        wrapMode: Text.Wrap
        size: Theme.lead
    }

    Item {
        Layout.fillHeight: true
    }
}
