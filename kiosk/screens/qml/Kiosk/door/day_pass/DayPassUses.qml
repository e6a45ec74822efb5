pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk

// What a day pass is good for: half a sentence continued by four verbs. Not a control.
GridLayout {
    id: uses

    component Use: Item {
        id: use

        required property string symbol
        required property string words
        required property string more
        property bool first: false

        Layout.fillWidth: true
        Layout.preferredWidth: Geometry.touch
        implicitHeight: Geometry.door.dayPassFact

        Rectangle {
            width: parent.width
            height: use.first ? Geometry.rail : Geometry.thinLine
            color: use.first ? Theme.ink : Theme.edge
        }

        RowLayout {
            anchors.fill: parent
            spacing: Geometry.door.dayPassIconGap

            Icon {
                name: use.symbol
                size: Geometry.door.dayPassIcon
            }

            ColumnLayout {
                Layout.fillWidth: true
                spacing: 0

                Label {
                    Layout.fillWidth: true
                    text: use.words
                    bold: true
                    size: Geometry.door.dayPassFactType
                    fontSizeMode: Text.HorizontalFit
                    minimumPixelSize: Geometry.panel.typeLeast
                }

                Label {
                    Layout.fillWidth: true
                    visible: Geometry.door.dayPassFactMore
                    text: use.more
                    size: Theme.label
                    fontSizeMode: Text.HorizontalFit
                    minimumPixelSize: Geometry.panel.typeLeast
                    color: Theme.ink2
                }
            }
        }
    }

    columns: 2
    columnSpacing: Geometry.gutter
    rowSpacing: 0
    uniformCellWidths: true

    Use {
        first: true
        symbol: "enter"
        words: qsTr("take equipment")
        more: qsTr("or give it back")
    }

    Use {
        first: true
        symbol: "queue"
        words: qsTr("join the line")
        more: qsTr("and see your turn")
    }

    Use {
        symbol: "leave"
        words: qsTr("leave")
        more: qsTr("or come back")
    }

    Use {
        symbol: "speech"
        words: qsTr("give feedback")
        more: qsTr("or wish for a course")
    }
}
