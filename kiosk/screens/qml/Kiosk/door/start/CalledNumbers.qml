pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk

// The numbers that are called now, as tags. Not a control. Property: `beside`, of several each has its equipment beside.
RowLayout {
    id: numbers

    required property StartViewModel startPage
    property bool beside: false
    readonly property bool several: startPage.called.count > 1

    spacing: Geometry.space5

    ColumnLayout {
        spacing: 0

        Label {
            text: qsTr("Now serving")
            bold: true
            size: Theme.grown(Theme.heading)
        }

        Label {
            visible: !numbers.several && !Theme.large
            text: numbers.startPage.calledTo
            size: Theme.note
            color: Theme.ink2
        }
    }

    Repeater {
        model: numbers.startPage.called

        RowLayout {
            id: one

            required property string number
            required property string equipment

            spacing: Geometry.space3

            CalledTag {
                objectName: "start.called." + one.number
                number: one.number
                Layout.preferredHeight: numbers.height
                Layout.preferredWidth: width
            }

            Label {
                visible: numbers.several && numbers.beside
                Layout.maximumWidth: Geometry.door.calledName
                text: one.equipment
                size: Theme.note
                wrapMode: Text.WordWrap
                lineHeight: .94
            }
        }
    }

    Label {
        visible: text !== ""
        text: numbers.startPage.calledMore
        bold: true
        size: Theme.grown(Theme.heading)
    }
}
