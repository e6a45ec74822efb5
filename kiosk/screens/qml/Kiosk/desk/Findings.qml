pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk

// What was checked of the file, finding by finding: a mark, the sentence, and below it what it rests on, where there is room.
// Properties: `printCheck`, the view model. Not a control.
Item {
    id: list

    required property PrintCheckViewModel printCheck
    readonly property var marks: ({
            ok: "free",
            advice: "advice",
            override: "out_of_order",
            stop: "stop"
        })
    readonly property var tones: ({
            ok: Theme.free,
            advice: Theme.ink,
            override: Theme.signal,
            stop: Theme.broken
        })
    readonly property bool detailed: !Panel.largeText && height >= Geometry.staff.rowsTop + printCheck.findings.count * Geometry.desk.findingHeight

    ColumnLayout {
        width: parent.width
        spacing: Panel.largeText ? Geometry.space2 : Geometry.desk.findingGap

        ZoneHead {
            Layout.fillWidth: true
            title: qsTr("Check")
            tally: list.printCheck.findingsTally
        }

        Repeater {
            model: list.printCheck.findings as RowModel

            RowLayout {
                id: finding

                required property int index
                required property string level
                required property string words
                required property string detail
                readonly property bool ok: level === "ok"

                Layout.fillWidth: true
                visible: index < Geometry.desk.findings
                opacity: y + height <= list.height ? 1 : 0 // the worst come first; the tally counts all of them
                spacing: Geometry.staff.near

                StatusMark {
                    Layout.alignment: Qt.AlignTop
                    Layout.topMargin: (sentence.font.pixelSize * 1.22 - size) / 2 // in the middle of the first line
                    status: list.marks[finding.level]
                    cut: finding.level === "override" ? Theme.ink : Theme.ground
                    color: list.tones[finding.level]
                    size: Geometry.staff.mark
                }

                ColumnLayout {
                    Layout.fillWidth: true
                    spacing: 0

                    Label {
                        id: sentence

                        Layout.fillWidth: true
                        text: finding.words
                        bold: !finding.ok
                        size: Geometry.desk.findings > 5 ? Theme.aside : Theme.tiny // so few fit only as they are
                        wrapMode: Text.Wrap
                    }

                    Label {
                        Layout.fillWidth: true
                        visible: text !== "" && (list.detailed || !finding.ok)
                        text: finding.detail
                        size: Theme.tile
                        color: Theme.ink2
                        wrapMode: Text.Wrap
                    }
                }
            }
        }
    }
}
