pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk

// What is stored of a pass and what is not, side by side. Not a control. Property: `size`, the em of a line.
RowLayout {
    id: facts

    property real size: Theme.body

    component Fact: RowLayout {
        id: fact

        required property string modelData
        property bool kept: true

        spacing: Geometry.space4

        Icon {
            Layout.alignment: Qt.AlignTop
            Layout.topMargin: Geometry.door.factLift
            name: fact.kept ? "check" : "cross"
            color: fact.kept ? Theme.free : Theme.ink2
            size: Geometry.door.factIcon
            weight: Geometry.door.factIconWeight
        }

        Label {
            Layout.fillWidth: true
            text: fact.modelData
            size: facts.size
            wrapMode: Text.Wrap
            lineHeight: .98
        }
    }

    component Facts: ColumnLayout {
        id: column

        required property string title
        required property list<string> lines
        property bool kept: true

        Layout.alignment: Qt.AlignTop
        spacing: Geometry.door.factGap

        Label {
            text: column.title
            bold: true
            size: Theme.lead
        }

        Repeater {
            model: column.lines

            Fact {
                kept: column.kept
                Layout.fillWidth: true
            }
        }
    }

    spacing: Geometry.gutter
    uniformCellSizes: true

    Facts {
        title: qsTr("We store")
        lines: [qsTr("the number of the pass"), qsTr("a nickname and answers, if you give any"), qsTr("visits, equipment and bookings")]
        Layout.fillWidth: true
    }

    Facts {
        title: qsTr("We don't store")
        lines: [qsTr("your real name"), qsTr("a phone number or address"), qsTr("anything you do on a computer")]
        kept: false
        Layout.fillWidth: true
    }
}
