pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk

// A pass that is shown to staff: how much is stored, what it is once a reason is chosen, deleting it (P7).
// Triggers: each reason and each button as every Target; those of StaffScreen; the exit or Esc first ends the question.
StaffScreen {
    id: page

    readonly property VisitorDataViewModel visitor: shell.visitorData

    title: visitor.asks ? qsTr("Does the visitor agree?") : qsTr("A visitor's data")
    ownExit: true
    onLeaving: {
        if (visitor.asks)
            visitor.keep();
        else
            shell.back();
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: Geometry.space5

        Label {
            Layout.fillWidth: true
            visible: !page.visitor.known
            objectName: "visitor.ask"
            text: page.visitor.request
            wrapMode: Text.Wrap
            bold: true
            size: Theme.title
        }

        Label {
            Layout.fillWidth: true
            visible: !page.visitor.known
            text: qsTr("You see what is stored only with a reason. The visitor sees that you looked.")
            wrapMode: Text.Wrap
            size: Theme.lead
        }

        Item {
            visible: !page.visitor.known
            Layout.fillHeight: true
        }

        Label {
            objectName: "visitor.retention"
            Layout.fillWidth: true
            visible: !page.visitor.known
            text: page.visitor.retention
            wrapMode: Text.Wrap
            color: Theme.ink2
        }

        GridLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: page.visitor.known
            columns: Geometry.staff.visitorColumns
            columnSpacing: Geometry.space7
            rowSpacing: Geometry.space5

            VisitorDataLines {
                Layout.fillWidth: true
                Layout.fillHeight: true
                visitor: page.visitor
            }

            VisitorDataActions {
                Layout.fillWidth: Geometry.staff.visitorColumns === 1
                Layout.fillHeight: Geometry.staff.visitorColumns > 1
                Layout.preferredWidth: choosing ? Geometry.staff.visitorSide : Geometry.staff.visitorSlim
                visitor: page.visitor
            }
        }
    }
}
