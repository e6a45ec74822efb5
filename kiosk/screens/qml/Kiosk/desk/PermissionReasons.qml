pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk

// Why a file may be printed in spite of what was found: one of a few reasons, kept with the name of who chose it.
// Properties: `printCheck`, the view model. Triggers: each reason as every Target.
ColumnLayout {
    id: list

    required property PrintCheckViewModel printCheck

    spacing: Geometry.gutter

    ZoneHead {
        Layout.fillWidth: true
        visible: Geometry.desk.reasonHead
        title: qsTr("Why may it print?")
        tally: list.printCheck.keeper
    }

    Repeater {
        model: list.printCheck.reasons as RowModel

        Target {
            id: reason

            required property string key
            required property string words
            required property string detail
            required property bool chosen
            readonly property color foreground: chosen ? Theme.darkInk : Theme.ink

            objectName: "reason." + key
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.minimumHeight: Geometry.touchLeast
            Layout.maximumHeight: Geometry.desk.reasonHeight
            label: words + ", " + detail
            leftPadding: Geometry.space5
            rightPadding: Geometry.space5
            ground: chosen ? Theme.ink : Theme.sheet
            edgeWidth: chosen ? 0 : Geometry.edge
            ring: chosen ? Theme.signal : Theme.ink
            Accessible.role: Accessible.RadioButton
            Accessible.checked: chosen
            onTriggered: list.printCheck.chooseReason(key)
            contentItem: RowLayout {
                spacing: Geometry.space5

                ColumnLayout {
                    spacing: 0

                    Label {
                        Layout.fillWidth: true
                        text: reason.words
                        bold: true
                        size: Theme.heading
                        fontSizeMode: Text.HorizontalFit
                        minimumPixelSize: Theme.tile
                        color: reason.foreground
                        Accessible.ignored: true
                    }

                    Label {
                        Layout.fillWidth: true
                        visible: Geometry.desk.reasonDetails && !Panel.largeText
                        text: reason.detail
                        size: Theme.tile
                        color: reason.chosen ? Theme.darkInk : Theme.ink2
                        elide: Text.ElideRight
                        Accessible.ignored: true
                    }
                }

                Icon {
                    visible: reason.chosen
                    name: "check"
                    color: reason.foreground
                    size: Geometry.staff.symbolLarge
                }
            }
        }
    }

    Item {
        visible: Geometry.desk.reasonHead // else there is no height to spare
        Layout.fillHeight: true
        Layout.preferredHeight: 0
    }
}
