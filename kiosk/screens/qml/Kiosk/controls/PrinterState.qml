import QtQuick
import QtQuick.Layouts
import Kiosk

// The words of a PrinterRow: the name, below it the shape and word of the state and as much detail as fits.
// Not a control.
ColumnLayout {
    id: words

    required property PrinterRow row
    readonly property bool alarmed: row.calls && !row.chosen
    readonly property int usualName: row.low ? Theme.body : Theme.lead
    readonly property int narrowName: Math.min(Theme.aside, usualName * row.roomForName / Math.max(1, wholeName.advanceWidth))
    readonly property real roomForWord: Math.max(0, row.roomForWords - Geometry.controls.rowMark - Geometry.controls.rowWordGap)
    readonly property real roomForDetail: Math.max(0, width - detail.x)

    spacing: 0

    TextMetrics {
        id: full

        text: words.row.detail
        font: detail.font
    }

    TextMetrics {
        id: wholeName

        text: words.row.name
        font.family: detail.font.family
        font.bold: true
        font.pixelSize: words.usualName
    }

    TextMetrics {
        id: wholeWord

        text: words.row.word
        font.family: detail.font.family
        font.pixelSize: Theme.tile
    }

    RowLayout {
        spacing: Geometry.controls.rowGap

        Label {
            Layout.fillWidth: true
            text: words.row.name
            bold: true
            size: wholeName.advanceWidth > words.row.roomForName ? Math.max(Geometry.panel.typeSmallest, words.narrowName) : words.usualName
            color: words.row.foreground
            elide: Text.ElideRight
            Accessible.ignored: true
        }

        Icon {
            visible: words.row.chosen && words.row.low
            name: "check"
            color: words.row.foreground
            size: Geometry.controls.rowTickLow
            weight: Geometry.controls.rowTickWeight
        }
    }

    RowLayout {
        spacing: Geometry.controls.rowWordGap

        StatusMark {
            status: words.row.mark
            color: words.alarmed ? Theme.signal : words.row.foreground
            cut: words.alarmed ? Theme.signalInk : words.row.ground
            size: Geometry.controls.rowMark
        }

        Label {
            Layout.maximumWidth: words.roomForWord
            text: words.row.word
            bold: words.row.detail !== ""
            size: wholeWord.advanceWidth > words.roomForWord ? Theme.tiny : Theme.tile
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Geometry.panel.typeSmallest
            color: words.row.foreground
            elide: Text.ElideRight
            Accessible.ignored: true
        }

        Label {
            id: detail

            Layout.maximumWidth: words.roomForDetail
            Layout.fillWidth: true
            text: Geometry.controls.rowBrief || Panel.largeText || full.advanceWidth > words.roomForDetail ? words.row.brief : words.row.detail
            size: Theme.tile
            color: words.row.foreground
            elide: Text.ElideRight
            Accessible.ignored: true
        }
    }
}
