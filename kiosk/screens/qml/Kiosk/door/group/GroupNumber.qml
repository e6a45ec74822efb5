import QtQuick
import QtQuick.Layouts
import Kiosk

// How many come, in figures and words. Not a control.
ColumnLayout {
    id: number

    required property GroupViewModel group

    spacing: -Geometry.door.groupRise

    Label {
        Layout.fillWidth: true
        Layout.leftMargin: -Geometry.opticalInset
        visible: Geometry.door.groupHasTitle
        text: qsTr("Class or group")
        bold: true
        size: Geometry.door.groupTitle
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Theme.lead
        Accessible.role: Accessible.Heading
    }

    RowLayout {
        spacing: Geometry.space4

        Label {
            objectName: "group.people"
            Layout.leftMargin: -Geometry.opticalInset
            Layout.alignment: Qt.AlignBaseline
            text: number.group.people || "–"
            bold: true
            size: Geometry.door.groupNumber
            color: number.group.people ? Theme.ink : Theme.ink2
            lineHeight: .9
        }

        Label {
            Layout.alignment: Qt.AlignBaseline
            text: Geometry.door.groupHasTitle ? qsTr("people", "", number.group.people) : qsTr("in the group")
            size: Theme.grown(Geometry.door.groupHasTitle ? Theme.title : Theme.lead)
        }

        Label {
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignBaseline
            horizontalAlignment: Text.AlignRight
            visible: Geometry.door.groupHasTitle && !Theme.large
            text: qsTr("teachers included")
            size: Theme.label
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.tiny
            color: Theme.ink2
        }
    }
}
