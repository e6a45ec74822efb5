import QtQuick
import QtQuick.Layouts
import Kiosk

// The title of the fault report, that nobody is blamed, and which equipment it is about. Not a control.
GridLayout {
    id: header

    required property FaultReportViewModel fault
    readonly property bool stacked: Geometry.board.faultColumns === 1

    columns: stacked ? 1 : 3
    columnSpacing: Geometry.board.faultHeaderGap
    rowSpacing: Geometry.space2

    Label {
        id: title

        Layout.leftMargin: -Geometry.opticalInset
        text: qsTr("Report a fault")
        bold: true
        size: Geometry.board.faultTitle
    }

    Label {
        Layout.fillWidth: true
        Layout.alignment: Qt.AlignBottom
        Layout.bottomMargin: header.stacked ? 0 : title.height - title.baselineOffset - height + baselineOffset
        text: header.stacked ? qsTr("%1. Thank you! Nobody is looking for blame.").arg(header.fault.name) : qsTr("Thank you! Nobody is looking for blame.")
        wrapMode: header.stacked ? Text.Wrap : Text.NoWrap
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Geometry.panel.typeTiny
        size: Theme.lead
        color: Theme.ink2
    }

    RowLayout {
        visible: !header.stacked
        spacing: Geometry.space4

        Silhouette {
            kind: header.fault.kind
            size: Geometry.board.faultTool
        }

        Label {
            objectName: "fault.name"
            text: header.fault.name
            bold: true
            size: Theme.title
        }
    }
}
