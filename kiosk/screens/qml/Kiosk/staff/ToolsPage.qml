import QtQuick
import QtQuick.Layouts
import Kiosk

// What staff need now and then. Triggers: each button as every Target; those of StaffScreen.
StaffScreen {
    id: page

    title: qsTr("Tools")

    GridLayout {
        width: parent.width
        height: Math.min(implicitHeight, parent.height)
        columns: Geometry.staff.toolColumns
        columnSpacing: Geometry.gutter
        rowSpacing: Geometry.gutter
        uniformCellWidths: true

        PushButton {
            objectName: "tools.day"
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredHeight: Geometry.staff.tool
            size: Geometry.staff.typeTool
            symbol: "day"
            label: qsTr("The day")
            onTriggered: page.shell.open("host_day")
        }

        PushButton {
            objectName: "tools.repairs"
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredHeight: Geometry.staff.tool
            size: Geometry.staff.typeTool
            symbol: "warn"
            label: qsTr("Equipment")
            onTriggered: page.shell.open("repairs")
        }

        PushButton {
            objectName: "tools.requests"
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredHeight: Geometry.staff.tool
            size: Geometry.staff.typeTool
            symbol: "file"
            label: qsTr("Print requests")
            onTriggered: page.shell.open("requests")
        }

        PushButton {
            objectName: "tools.inductions"
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredHeight: Geometry.staff.tool
            size: Geometry.staff.typeTool
            symbol: "hand"
            label: qsTr("Inductions")
            onTriggered: page.shell.open("inductions")
        }

        PushButton {
            objectName: "tools.openOffice"
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredHeight: Geometry.staff.tool
            size: Geometry.staff.typeTool
            symbol: "lock"
            label: qsTr("Open on my phone")
            onTriggered: page.shell.open("open_office")
        }

        PushButton {
            objectName: "tools.labels"
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredHeight: Geometry.staff.tool
            size: Geometry.staff.typeTool
            symbol: "pass"
            label: qsTr("Labels and passes")
            onTriggered: page.shell.open("labels")
        }

        PushButton {
            objectName: "tools.scanners"
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredHeight: Geometry.staff.tool
            size: Geometry.staff.typeTool
            symbol: "card"
            label: qsTr("Try a reader")
            onTriggered: page.shell.open("scanner_check")
        }

        PushButton {
            objectName: "tools.fromVisitors"
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredHeight: Geometry.staff.tool
            size: Geometry.staff.typeTool
            symbol: "speech"
            label: qsTr("From visitors")
            onTriggered: page.shell.open("from_visitors")
        }

        PushButton {
            objectName: "tools.visitorData"
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredHeight: Geometry.staff.tool
            size: Geometry.staff.typeTool
            symbol: "person"
            label: qsTr("A visitor's data")
            onTriggered: page.shell.open("visitor_data")
        }

        PushButton {
            objectName: "tools.spools"
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredHeight: Geometry.staff.tool
            size: Geometry.staff.typeTool
            symbol: "spool"
            label: qsTr("Spools")
            onTriggered: page.shell.open("spools")
        }

        PushButton {
            objectName: "tools.shelf"
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredHeight: Geometry.staff.tool
            size: Geometry.staff.typeTool
            symbol: "shelf"
            label: qsTr("Pick-up shelf")
            onTriggered: page.shell.open("pick_up_shelf")
        }

        PushButton {
            objectName: "tools.events"
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredHeight: Geometry.staff.tool
            size: Geometry.staff.typeTool
            symbol: "day"
            label: qsTr("Events")
            onTriggered: page.shell.open("events_today")
        }

        PushButton {
            objectName: "tools.pin"
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredHeight: Geometry.staff.tool
            size: Geometry.staff.typeTool
            symbol: "lock"
            label: qsTr("My PIN")
            onTriggered: page.shell.newPin.change()
        }

        PushButton {
            objectName: "tools.people"
            visible: page.shell.home.maySetUp
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredHeight: Geometry.staff.tool
            size: Geometry.staff.typeTool
            symbol: "group"
            label: qsTr("People")
            onTriggered: page.shell.open("people")
        }

        PushButton {
            objectName: "tools.log"
            visible: page.shell.home.maySetUp
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredHeight: Geometry.staff.tool
            size: Geometry.staff.typeTool
            symbol: "eye"
            label: qsTr("Log")
            onTriggered: page.shell.open("audit_log")
        }

        PushButton {
            objectName: "tools.add"
            visible: page.shell.home.maySetUp
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredHeight: Geometry.staff.tool
            size: Geometry.staff.typeTool
            symbol: "plus"
            label: qsTr("Add a printer")
            onTriggered: page.shell.wizard.enter()
        }
    }
}
