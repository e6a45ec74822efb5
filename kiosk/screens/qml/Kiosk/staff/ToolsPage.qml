import QtQuick
import QtQuick.Layouts
import Kiosk

// What staff need now and then. Triggers: each button as every Target; those of StaffScreen.
StaffScreen {
    id: page

    component Tool: PushButton {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredHeight: Geometry.staff.tool
        stacked: Geometry.staff.toolsStacked
        leftPadding: Geometry.staff.toolPadding
        rightPadding: leftPadding
        size: Geometry.staff.typeTool
    }

    title: qsTr("Tools")

    GridLayout {
        width: parent.width
        height: Math.min(implicitHeight, parent.height)
        columns: Geometry.staff.toolColumns
        columnSpacing: Geometry.gutter
        rowSpacing: Geometry.gutter
        uniformCellWidths: true

        Tool {
            objectName: "tools.day"
            symbol: "day"
            label: qsTr("The day")
            onTriggered: page.shell.open("host_day")
        }

        Tool {
            objectName: "tools.repairs"
            symbol: "warn"
            label: qsTr("Equipment")
            onTriggered: page.shell.open("repairs")
        }

        Tool {
            objectName: "tools.requests"
            symbol: "file"
            label: qsTr("Print requests")
            onTriggered: page.shell.open("requests")
        }

        Tool {
            objectName: "tools.inductions"
            symbol: "hand"
            label: qsTr("Inductions")
            onTriggered: page.shell.open("inductions")
        }

        Tool {
            objectName: "tools.openOffice"
            symbol: "lock"
            label: qsTr("Open on my phone")
            onTriggered: page.shell.open("open_office")
        }

        Tool {
            objectName: "tools.labels"
            symbol: "pass"
            label: qsTr("Labels and passes")
            onTriggered: page.shell.open("labels")
        }

        Tool {
            objectName: "tools.scanners"
            symbol: "card"
            label: qsTr("Try a reader")
            onTriggered: page.shell.open("scanner_check")
        }

        Tool {
            objectName: "tools.fromVisitors"
            symbol: "speech"
            label: qsTr("From visitors")
            onTriggered: page.shell.open("from_visitors")
        }

        Tool {
            objectName: "tools.visitorData"
            symbol: "person"
            label: qsTr("A visitor's data")
            onTriggered: page.shell.open("visitor_data")
        }

        Tool {
            objectName: "tools.spools"
            symbol: "spool"
            label: qsTr("Spools")
            onTriggered: page.shell.open("spools")
        }

        Tool {
            objectName: "tools.shelf"
            symbol: "shelf"
            label: qsTr("Pick-up shelf")
            onTriggered: page.shell.open("pick_up_shelf")
        }

        Tool {
            objectName: "tools.events"
            symbol: "day"
            label: qsTr("Events")
            onTriggered: page.shell.open("events_today")
        }

        Tool {
            objectName: "tools.form"
            symbol: "file"
            label: qsTr("Participant form")
            onTriggered: page.shell.open("participant_form")
        }

        Tool {
            objectName: "tools.map"
            visible: page.shell.companyMap.isOffered
            symbol: "figures"
            label: qsTr("Digital map")
            onTriggered: page.shell.open("company_map")
        }

        Tool {
            objectName: "tools.pin"
            symbol: "lock"
            label: qsTr("My PIN")
            onTriggered: page.shell.newPin.change()
        }

        Tool {
            objectName: "tools.people"
            visible: page.shell.home.maySetUp
            symbol: "group"
            label: qsTr("People")
            onTriggered: page.shell.open("people")
        }

        Tool {
            objectName: "tools.log"
            visible: page.shell.home.maySetUp
            symbol: "eye"
            label: qsTr("Log")
            onTriggered: page.shell.open("audit_log")
        }

        Tool {
            objectName: "tools.add"
            visible: page.shell.home.maySetUp
            symbol: "plus"
            label: qsTr("Add a printer")
            onTriggered: page.shell.wizard.enter()
        }
    }
}
