import QtQuick
import QtQuick.Layouts
import Kiosk

// What did not work on this page, and the way out, with the mark of trouble beside the words.
// Properties: `words`; hidden while they are "". Not a control.
Rectangle {
    id: box

    required property string words

    objectName: "trouble.line"
    visible: words !== ""
    implicitHeight: row.implicitHeight + 2 * Geometry.staff.troublePadding
    radius: Geometry.radius
    color: Theme.sheet
    border.width: Geometry.stateEdge
    border.color: Theme.broken
    Accessible.role: Accessible.AlertMessage
    Accessible.name: words

    RowLayout {
        id: row

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: Geometry.space5
        anchors.verticalCenter: parent.verticalCenter
        spacing: Geometry.space5

        StatusMark {
            status: "out_of_order"
            cut: Theme.sheet
            size: Geometry.staff.symbolLarge
        }

        Label {
            Layout.fillWidth: true
            text: box.words
            bold: true
            size: Theme.heading
            wrapMode: Text.Wrap
            fontSizeMode: Text.Fit
            minimumPixelSize: Geometry.panel.typeNote
            maximumLineCount: Geometry.staff.troubleLines
            elide: Text.ElideRight
            Accessible.ignored: true
        }
    }
}
