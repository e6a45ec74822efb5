pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

// What makes the screen easier: contrast, large text, still pictures, low reach, more time; and the privacy notice.
// Everything goes back to the default when the visitor is gone (X10).
Page {
    id: s

    readonly property int columns: Theme.tall ? 1 : 2
    readonly property int rows: Math.ceil(6 / columns)
    readonly property real keyW: (contentWidth - (columns - 1) * Geometry.gutter) / columns
    readonly property int topY: sub.y + sub.height + Geometry.px(Theme.small ? 1.6 : 4)
    readonly property real keyH: Math.min(Geometry.px(28), (contentBottom - topY - (rows - 1) * Geometry.gutter) / rows)
    readonly property var comforts: [
        {
            comfort: "contrast",
            symbol: "halves",
            label: qsTr("High contrast"),
            on: Panel.contrast
        },
        {
            comfort: "largeText",
            symbol: "text",
            label: qsTr("Larger text"),
            on: Panel.largeText
        },
        {
            comfort: "lowReach",
            symbol: "down",
            label: qsTr("Buttons low down"),
            on: Panel.lowReach
        },
        {
            comfort: "still",
            symbol: "pause",
            label: qsTr("Nothing moves"),
            on: Panel.still
        },
        {
            comfort: "moreTime",
            symbol: "clock",
            label: qsTr("Ten times more time"),
            on: Panel.moreTime
        }
    ]

    foot.exitLabel: qsTr("Done")
    foot.exitSymbol: "check"

    Label {
        id: head

        x: Geometry.margin - Geometry.px(.3)
        y: Geometry.px(Theme.small ? 1 : 3)
        text: qsTr("Accessibility")
        bold: true
        size: Theme.small ? Theme.title : Theme.display
    }

    Label {
        id: sub

        x: Geometry.margin
        y: head.y + head.height + Geometry.px(.4)
        width: s.contentWidth
        wrapMode: Text.Wrap
        text: qsTr("Choose what helps you. Everything goes back when you leave.")
        size: Theme.small ? Theme.body : Theme.lead
        color: Theme.ink2
    }

    Grid {
        x: Geometry.margin
        y: s.topY
        columns: s.columns
        spacing: Geometry.gutter

        Repeater {
            model: s.comforts

            Choice {
                required property var modelData

                objectName: "access." + modelData.comfort
                width: s.keyW
                height: s.keyH
                symbol: modelData.symbol
                label: modelData.label
                on: modelData.on
                onTriggered: Panel.choose(modelData.comfort, !on)
            }
        }

        PushButton {
            objectName: "access.privacy"
            width: s.keyW
            height: s.keyH
            symbol: "shield"
            label: qsTr("Privacy")
            size: Theme.lead
            onTriggered: s.shell.open("privacy")
        }
    }
}
