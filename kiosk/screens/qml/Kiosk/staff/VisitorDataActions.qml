pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk

// The reasons for looking, and deleting after the visitor's yes. Triggers: each button as every Target.
// Property: `visitor`, the view model.
ColumnLayout {
    id: actions

    required property VisitorDataViewModel visitor
    readonly property bool choosing: !visitor.looked && !visitor.asks

    spacing: Geometry.gutter

    Label {
        Layout.fillWidth: true
        visible: actions.choosing
        text: qsTr("Why are you looking?")
        bold: true
        size: Theme.lead
    }

    GridLayout {
        Layout.fillWidth: true
        Layout.fillHeight: false
        visible: actions.choosing
        columns: Geometry.staff.visitorReasons
        columnSpacing: Geometry.gutter
        rowSpacing: Geometry.gutter
        uniformCellWidths: true

        Repeater {
            model: actions.visitor.reasons

            PushButton {
                required property int index
                required property string key
                required property string words

                objectName: `visitor.why.${key}`
                Layout.fillWidth: true
                leftPadding: Geometry.space3
                rightPadding: Geometry.space3
                label: words
                onTriggered: actions.visitor.look(key)
            }
        }
    }

    Label {
        Layout.fillWidth: true
        Layout.fillHeight: true
        visible: actions.visitor.asks
        fontSizeMode: Text.Fit
        minimumPixelSize: Geometry.panel.typeLeast
        text: qsTr("Everything goes at once and can't be undone. The visits stay as numbers.")
        wrapMode: Text.Wrap
    }

    Item {
        Layout.fillHeight: true
        visible: !actions.visitor.asks
    }

    PushButton {
        objectName: "visitor.keep"
        main: true
        visible: actions.visitor.asks
        Layout.fillWidth: true
        implicitHeight: Geometry.staff.action
        symbol: "left"
        label: qsTr("Don't delete")
        onTriggered: actions.visitor.keep()
    }

    PushButton {
        objectName: "visitor.delete"
        main: true
        Layout.fillWidth: true
        implicitHeight: Geometry.staff.action
        kind: PushButton.Danger
        edgeWidth: Geometry.stateEdge
        symbol: "trash"
        label: actions.visitor.asks ? qsTr("Delete for good") : qsTr("Delete the pass")
        onTriggered: {
            if (actions.visitor.asks)
                actions.visitor.delete();
            else
                actions.visitor.ask();
        }
    }
}
