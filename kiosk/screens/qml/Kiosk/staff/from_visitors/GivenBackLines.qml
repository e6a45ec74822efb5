pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

// Equipment that somebody gave back without a pass, in the last seven days. A reading; "More" of PagedGrid.
StaffSection {
    id: given

    required property FromVisitorsViewModel visitors

    title: qsTr("Given back without a pass")
    empty: qsTr("Nothing in the last seven days.")
    rows: visitors.givenBack
    rowHeight: Geometry.staff.givenBackRow
    delegate: Item {
        id: line

        required property string name
        required property string detail
        required property int index

        visible: given.shows(index)
        width: given.cellWidth
        height: given.rowHeight

        Label {
            width: when.x - Geometry.space4
            height: parent.height
            verticalAlignment: Text.AlignVCenter
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Geometry.panel.typeLeast
            text: line.name
            bold: true
            size: Theme.aside
        }

        Label {
            id: when

            anchors.right: parent.right
            height: parent.height
            verticalAlignment: Text.AlignVCenter
            text: line.detail
            size: Theme.note
            color: Theme.ink2
        }
    }
}
