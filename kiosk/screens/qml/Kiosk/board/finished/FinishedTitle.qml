import QtQuick
import QtQuick.Layouts
import Kiosk

// What is asked, what to do, and below it a rule. Not a control. Property: `brief`, the question alone.
ColumnLayout {
    id: title

    required property FinishedViewModel finished
    property bool brief: false

    spacing: Geometry.space4

    GridLayout {
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
