import QtQuick
import QtQuick.Layouts
import Kiosk

// A question of the fault report under its rail. Properties: `question`. Not a control.
ColumnLayout {
    id: head

    required property string question

    spacing: Geometry.board.faultRailGap

    Rectangle {
        Layout.fillWidth: true
        Layout.preferredHeight: Geometry.rail
        color: Theme.ink
    }

    Label {
        Layout.fillWidth: true
        text: head.question
        bold: true
        size: Theme.heading
        wrapMode: Text.Wrap
    }
}
