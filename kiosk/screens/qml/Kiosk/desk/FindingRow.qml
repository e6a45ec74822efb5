import QtQuick
import QtQuick.Layouts
import Kiosk

// One finding: the shape of its level, the sentence, and below it what it rests on. What stops a print lies on brick.
// Properties: `level`, ok, advice, override or stop; `words`; `detail`; `detailed`, the detail of what is in order too.
// Not a control.
RowLayout {
    id: row

    required property string level
    required property string words
    required property string detail
    required property bool detailed
    readonly property bool ok: level === "ok"
    readonly property bool stops: level === "stop"
    readonly property color foreground: stops ? Theme.darkInk : Theme.ink
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
            stop: Theme.darkInk
        })
    readonly property var cuts: ({
            ok: Theme.ground,
            advice: Theme.ground,
            override: Theme.ink,
            stop: Theme.broken
        })

    spacing: Geometry.staff.near

    StatusMark {
        Layout.alignment: Qt.AlignTop
        Layout.topMargin: (sentence.font.pixelSize * 1.22 - size) / 2 // in the middle of the first line
        status: row.marks[row.level]
        cut: row.cuts[row.level]
        color: row.tones[row.level]
        size: Geometry.staff.mark
    }

    ColumnLayout {
        Layout.fillWidth: true
        spacing: 0

        Label {
            id: sentence

            Layout.fillWidth: true
            text: row.words
            bold: !row.ok
            size: Geometry.desk.findings > 5 ? Theme.aside : Theme.tiny // so few fit only as they are
            color: row.foreground
            wrapMode: Text.Wrap
        }

        Label {
            Layout.fillWidth: true
            visible: text !== "" && (row.detailed || !row.ok)
            text: row.detail
            size: Theme.tile
            color: row.stops ? Theme.darkInk : Theme.ink2
            wrapMode: Text.Wrap
        }
    }
}
