import QtQuick
import QtQuick.Layouts
import Kiosk

// What is asked, what to do, and below it a rule. Not a control. Properties: `brief`, the question alone; `taken`, the
// width at the right that the exit has.
ColumnLayout {
    id: title

    required property FinishedViewModel finished
    property bool brief: false
    property real taken: 0

    spacing: Geometry.space4

    GridLayout {
        Layout.fillWidth: true
        Layout.rightMargin: title.taken
        columns: Geometry.board.finishedTitleColumns
        columnSpacing: Geometry.space7
        rowSpacing: 0

        Label {
            objectName: "finished.title"
            Layout.fillWidth: true
            Layout.maximumWidth: implicitWidth + 1
            Layout.leftMargin: -Geometry.opticalInset
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.title
            text: qsTr("What is free again?")
            bold: true
            size: Theme.pageTitle
        }

        Label {
            visible: !title.brief
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignBottom
            Layout.bottomMargin: Geometry.board.finishedRemark
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Geometry.panel.typeLeast
            text: qsTr("Tap what you used.")
            size: Theme.lead
            color: Theme.ink2
        }
    }

    Rectangle {
        Layout.fillWidth: true
        implicitHeight: Geometry.rail
        color: Theme.ink
    }
}
