pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk

// What the staff's first page offers besides its lists. On a small panel all but the main action are in the foot bar.
// Properties: `page`, the page below whose lists it stands.
// Triggers: "Night view", "Add a printer" where the member may set printers up, "Print a file", each as every Target.
Item {
    id: actions

    required property StaffScreen page
    readonly property HomeViewModel home: page.shell.home

    component NightButton: PushButton {
        objectName: "home.night"
        symbol: "moon"
        label: qsTr("Night view")
        onTriggered: actions.page.shell.goDark()
    }

    component AddButton: PushButton {
        objectName: "home.add"
        leftPadding: Geometry.staff.near
        rightPadding: leftPadding
        symbol: "plus"
        symbolSize: size
        label: qsTr("Add a printer")
        onTriggered: actions.page.shell.wizard.enter()
    }

    implicitHeight: large.implicitHeight

    GridLayout {
        id: large

        anchors.fill: parent
        columns: Theme.tall ? 2 : 3
        columnSpacing: Geometry.gutter
        rowSpacing: Geometry.gutter

        NightButton {
            Layout.row: Theme.tall ? 1 : 0
            Layout.column: 0
            Layout.preferredWidth: actions.page.span(Theme.wide && add.visible ? 3 : 4)
            Layout.fillHeight: true
            visible: !Theme.small
            size: Theme.wide ? Theme.lead : Theme.body
        }

        AddButton {
            id: add

            Layout.row: 0
            Layout.column: Theme.tall ? 0 : 1
            Layout.columnSpan: Theme.tall ? 2 : 1
            Layout.fillWidth: Theme.tall
            Layout.fillHeight: !Theme.tall
            Layout.preferredWidth: actions.page.span(3)
            visible: actions.home.maySetUp && !Theme.small
            size: Theme.wide ? Theme.lead : Theme.body
        }

        PushButton {
            objectName: "home.print"
            Layout.row: Theme.tall ? 1 : 0
            Layout.column: Theme.tall ? 1 : 2
            Layout.fillWidth: true
            implicitHeight: Geometry.touch
            enabled: actions.home.mayPrint
            kind: PushButton.Primary
            symbol: "right"
            symbolRight: true
            label: qsTr("Print a file")
            size: Geometry.staff.typeAction
            onTriggered: actions.page.shell.open("file_list")
        }
    }

    Row {
        parent: actions.page.foot
        x: actions.page.foot.nextX
        spacing: Geometry.gutter
        visible: Theme.small

        NightButton {
            height: Geometry.footHeight
        }

        AddButton {
            height: Geometry.footHeight
            leftPadding: Geometry.space2
            visible: actions.home.maySetUp
            caption: qsTr("Printer")
        }
    }
}
