pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk

// The future map of a company: one of its themes at four times, each with its thoughts. A time opens them.
// Triggers: a theme and a time as every Target; "More" of PagedGrid; the exit or Esc leads to the digital map.
Page {
    id: page

    readonly property MapFutureViewModel future: shell.mapFuture

    foot.languages: false
    foot.exitLabel: qsTr("Digital map")

    ColumnLayout {
        x: Geometry.margin
        y: Geometry.pageTop
        width: page.contentWidth
        height: page.contentBottom - y
        spacing: Geometry.maturity.futureGap

        Label {
            objectName: "future.question"
            Layout.fillWidth: true
            Layout.leftMargin: -Geometry.opticalInset
            Layout.preferredHeight: Geometry.maturity.futureTitle
            text: page.future.question
            bold: true
            size: Geometry.maturity.typeFuture
            wrapMode: Text.WordWrap
            lineHeight: .9
            fontSizeMode: Text.Fit
            minimumPixelSize: Geometry.panel.typeLeast
            Accessible.role: Accessible.Heading
        }

        PagedGrid {
            id: themes

            Layout.fillWidth: true
            Layout.preferredHeight: Geometry.maturity.themes
            columns: page.docked ? Math.max(1, rows.count) : Geometry.maturity.themeColumns // the dock has pages of its own
            rowHeight: Geometry.touchLeast
            rows: page.future.themes as RowModel
            delegate: MapTheme {
                required property string key
                required property int index

                objectName: "future." + key
                visible: themes.shows(index)
                width: themes.cellWidth
                height: themes.rowHeight
                onTriggered: page.future.chooseTheme(key)
            }
        }

        Rectangle {
            Layout.fillWidth: true
            Layout.fillHeight: false
            Layout.preferredHeight: Geometry.rail
            color: Theme.ink
        }

        GridLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            columns: Geometry.maturity.timeColumns
            columnSpacing: Geometry.gutter
            rowSpacing: Geometry.gutter
            uniformCellWidths: true
            uniformCellHeights: true

            Repeater {
                model: page.future.times as RowModel

                MapTime {
                    required property string key
                    required property int index

                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    name: "future." + key
                    now: index === 0
                    docked: page.docked
                    onOpened: page.future.openTime(key)
                }
            }
        }
    }
}
