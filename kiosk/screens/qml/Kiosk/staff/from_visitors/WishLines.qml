pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk

// What visitors would like to learn or make: those that wait for staff first.
// Triggers: "Show" and "Decline" of each as every Target; "More" of PagedGrid.
StaffSection {
    id: wishes

    required property FromVisitorsViewModel visitors

    title: qsTr("Wishes")
    tally: visitors.waiting
    empty: qsTr("Nobody has wished for anything yet.")
    rows: visitors.wishes
    rowHeight: Geometry.staff.wishRow
    delegate: Rectangle {
        id: line

        required property string key
        required property string words
        required property string detail
        required property bool canShow
        required property bool canDecline
        required property int index

        visible: wishes.shows(index)
        width: wishes.cellWidth
        height: wishes.rowHeight
        radius: Geometry.radius
        color: Theme.sheet

        RowLayout {
            anchors.fill: parent
            anchors.leftMargin: Geometry.space5
            spacing: Geometry.gutter

            ColumnLayout {
                Layout.fillWidth: true
                spacing: 0

                Label {
                    Layout.fillWidth: true
                    Layout.preferredHeight: Geometry.staff.wishWords
                    verticalAlignment: Text.AlignVCenter
                    wrapMode: Text.Wrap
                    fontSizeMode: Text.Fit
                    minimumPixelSize: Geometry.panel.typeLeast
                    text: line.words
                    bold: true
                    size: Theme.aside
                }

                Label {
                    Layout.fillWidth: true
                    fontSizeMode: Text.HorizontalFit
                    minimumPixelSize: Geometry.panel.typeLeast
                    text: line.detail
                    size: Theme.note
                    color: Theme.ink2
                }
            }

            PushButton {
                objectName: "wish.show." + line.key
                visible: line.canShow
                Layout.fillHeight: true
                leftPadding: Geometry.space3
                rightPadding: Geometry.space3
                size: Theme.note
                label: qsTr("Show %1").arg(line.words)
                caption: qsTr("Show")
                onTriggered: wishes.visitors.show(line.key)
            }

            PushButton {
                objectName: "wish.decline." + line.key
                visible: line.canDecline
                Layout.fillHeight: true
                leftPadding: Geometry.space3
                rightPadding: Geometry.space3
                size: Theme.note
                label: qsTr("Decline %1").arg(line.words)
                caption: qsTr("Decline")
                onTriggered: wishes.visitors.decline(line.key)
            }
        }
    }
}
