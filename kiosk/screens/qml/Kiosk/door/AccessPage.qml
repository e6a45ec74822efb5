pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk

// What makes the screen easier: contrast, large text, still pictures, low reach, more time; and the privacy notice.
// Everything goes back to the default when the visitor is gone (X10).
// Triggers: each Choice and the button as every Target; those of Page.
Page {
    id: page

    readonly property var comforts: [
        {
            comfort: "contrast",
            symbol: "halves",
            label: qsTr("High contrast")
        },
        {
            comfort: "largeText",
            symbol: "text",
            label: qsTr("Larger text")
        },
        {
            comfort: "still",
            symbol: "pause",
            label: qsTr("Nothing moves")
        },
        {
            comfort: "moreTime",
            symbol: "clock",
            label: qsTr("Ten times more time")
        },
        {
            comfort: "speech",
            symbol: "speech",
            label: qsTr("Read aloud")
        },
        {
            comfort: "headset",
            symbol: "headset",
            label: qsTr("I use a headset")
        }
    ]

    function isThere(comfort: string): bool {
        return comfort === "speech" ? Panel.speechWorks : comfort === "headset" ? Panel.hasHeadset : true;
    }

    foot.exitLabel: qsTr("Done")
    foot.exitSymbol: "check"

    ColumnLayout {
        anchors.fill: parent
        anchors.leftMargin: Geometry.margin
        anchors.rightMargin: Geometry.margin
        anchors.topMargin: Geometry.pageTop
        anchors.bottomMargin: page.height - page.contentBottom
        spacing: Geometry.space2

        Label {
            Layout.leftMargin: -Geometry.opticalInset
            text: qsTr("Accessibility")
            bold: true
            size: Theme.pageTitle
        }

        Label {
            Layout.fillWidth: true
            Layout.bottomMargin: Geometry.door.comfortsGap
            wrapMode: Text.Wrap
            text: qsTr("Choose what helps you. Everything goes back when you leave.")
            size: Theme.heading
            color: Theme.ink2
        }

        GridLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.maximumHeight: Geometry.door.comforts
            columns: Geometry.door.comfortColumns
            columnSpacing: Geometry.gutter
            rowSpacing: Geometry.gutter
            uniformCellWidths: true
            uniformCellHeights: true

            Repeater {
                model: page.comforts

                Choice {
                    required property var modelData

                    objectName: "access." + modelData.comfort
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    visible: page.isThere(modelData.comfort)
                    symbol: modelData.symbol
                    label: modelData.label
                    on: Panel[modelData.comfort]
                    onTriggered: Panel.choose(modelData.comfort, !on)
                }
            }

            PushButton {
                objectName: "access.privacy"
                Layout.fillWidth: true
                Layout.fillHeight: true
                symbol: "shield"
                label: qsTr("Privacy")
                size: Theme.lead
                onTriggered: page.shell.open("privacy")
            }

            // the last one: within low reach before it is on
            Choice {
                objectName: "access.lowReach"
                Layout.fillWidth: true
                Layout.fillHeight: true
                symbol: "down"
                label: qsTr("Buttons low down")
                on: Panel.lowReach
                onTriggered: Panel.choose("lowReach", !on)
            }
        }

        Item {
            Layout.fillHeight: true
        }
    }
}
