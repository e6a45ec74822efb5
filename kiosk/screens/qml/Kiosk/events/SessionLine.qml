pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk

// One session: what, when and where; a dot for each place; how many are there. Filled is there, a ring signed up, a point
// is free. Properties: the roles of its row. Signals: `count`, `takeBack`. Triggers: plus and minus as every Target.
Item {
    id: line

    required property string title
    required property string detail
    required property string tally
    required property int present
    required property int awaited
    required property int free
    required property bool on
    required property bool mayCount
    required property bool mayTakeBack

    signal count
    signal takeBack

    RowLayout {
        anchors.fill: parent
        anchors.bottomMargin: Geometry.staff.near
        spacing: Geometry.space5

        Rectangle {
            Layout.fillHeight: true
            implicitWidth: Geometry.staff.now
            color: line.on ? Theme.signal : Theme.clear
        }

        ColumnLayout {
            Layout.fillWidth: true
            spacing: Geometry.staff.tight

            Label {
                Layout.fillWidth: true
                text: line.title
                bold: true
                size: Theme.lead
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Theme.note
                elide: Text.ElideRight
            }

            Label {
                Layout.fillWidth: true
                Layout.maximumHeight: Theme.note * 2.5 // two lines
                text: line.detail
                size: Theme.note
                color: Theme.ink2
                wrapMode: Text.Wrap
                fontSizeMode: Text.Fit
                minimumPixelSize: Theme.tiny
            }

            Flow {
                Layout.fillWidth: true
                visible: dots.count > 0
                spacing: Geometry.staff.tight

                Repeater {
                    id: dots

                    model: line.present + line.awaited + line.free

                    Item {
                        required property int index
                        readonly property bool there: index < line.present
                        readonly property bool comes: index < line.present + line.awaited

                        implicitWidth: Geometry.staff.dot
                        implicitHeight: Geometry.staff.dot

                        Rectangle {
                            anchors.centerIn: parent
                            width: parent.comes ? parent.width : Geometry.staff.dotFree
                            height: width
                            radius: width / 2
                            color: parent.there || !parent.comes ? Theme.ink : Theme.clear
                            border.width: Geometry.strongEdge
                            border.color: Theme.ink
                        }
                    }
                }
            }
        }

        Label {
            objectName: line.objectName + ".tally"
            text: line.tally
            bold: true
            size: Theme.title
            Accessible.name: qsTr("%1 there").arg(line.tally)
        }

        PushButton {
            objectName: line.objectName + ".takeBack"
            Layout.preferredWidth: Geometry.staff.count
            Layout.preferredHeight: Geometry.staff.count
            visible: line.mayCount
            enabled: line.mayTakeBack
            symbol: "minus"
            symbolSize: Geometry.staff.symbolLarge
            label: qsTr("One less at %1").arg(line.title)
            caption: ""
            onTriggered: line.takeBack()
        }

        PushButton {
            objectName: line.objectName + ".count"
            Layout.preferredWidth: Geometry.staff.count
            Layout.preferredHeight: Geometry.staff.count
            visible: line.mayCount
            symbol: "plus"
            symbolSize: Geometry.staff.symbolLarge
            label: qsTr("One more at %1").arg(line.title)
            caption: ""
            onTriggered: line.count()
        }
    }

    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: Geometry.thinLine
        color: Theme.hair
    }
}
