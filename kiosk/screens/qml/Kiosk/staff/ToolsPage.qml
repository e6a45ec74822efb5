import QtQuick
import QtQuick.Layouts
import Kiosk

// What staff need now and then. Triggers: each button as every Target; those of StaffScreen.
StaffScreen {
    id: page

    title: qsTr("Tools")

    GridLayout {
        width: parent.width
        columns: Geometry.staff.toolColumns
        columnSpacing: Geometry.gutter
        rowSpacing: Geometry.gutter
        uniformCellWidths: true

        PushButton {
            objectName: "tools.repairs"
            Layout.fillWidth: true
            Layout.preferredHeight: Geometry.staff.tool
            size: Theme.lead
            symbol: "warn"
            label: qsTr("Equipment")
            onTriggered: page.shell.open("repairs")
        }

        PushButton {
            objectName: "tools.inductions"
            Layout.fillWidth: true
            Layout.preferredHeight: Geometry.staff.tool
            size: Theme.lead
            symbol: "hand"
            label: qsTr("Inductions")
            onTriggered: page.shell.open("inductions")
        }

        PushButton {
            objectName: "tools.labels"
            Layout.fillWidth: true
            Layout.preferredHeight: Geometry.staff.tool
            size: Theme.lead
            symbol: "pass"
            label: qsTr("Labels and passes")
            onTriggered: page.shell.open("labels")
        }

        PushButton {
            objectName: "tools.scanners"
            Layout.fillWidth: true
            Layout.preferredHeight: Geometry.staff.tool
            size: Theme.lead
            symbol: "card"
            label: qsTr("Try a reader")
            onTriggered: page.shell.open("scanner_check")
        }

        PushButton {
            objectName: "tools.fromVisitors"
            Layout.fillWidth: true
            Layout.preferredHeight: Geometry.staff.tool
            size: Theme.lead
            symbol: "speech"
            label: qsTr("From visitors")
            onTriggered: page.shell.open("from_visitors")
        }

        PushButton {
            objectName: "tools.visitorData"
            Layout.fillWidth: true
            Layout.preferredHeight: Geometry.staff.tool
            size: Theme.lead
            symbol: "person"
            label: qsTr("A visitor's data")
            onTriggered: page.shell.open("visitor_data")
        }

        PushButton {
            objectName: "tools.add"
            visible: page.shell.home.maySetUp
            Layout.fillWidth: true
            Layout.preferredHeight: Geometry.staff.tool
            size: Theme.lead
            symbol: "plus"
            label: qsTr("Add a printer")
            onTriggered: page.shell.wizard.enter()
        }
    }
}
