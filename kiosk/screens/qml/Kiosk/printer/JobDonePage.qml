import QtQuick
import QtQuick.Layouts
import Kiosk

// A print is over: its film strip, how it came out, where it goes, and that the bed is clear.
// Triggers: those of ResultTiles, ReasonTiles, ShelfNumber, JobDoneActions and JobDoneAnswer; the button of the printer;
// the exit or Esc goes back, from the reasons to the three results.
StaffScreen {
    id: page

    readonly property JobDoneViewModel jobDone: shell.jobDone
    readonly property bool asks: jobDone.phase !== "done"
    readonly property bool asksWhy: asks && jobDone.failed
    readonly property bool hasFilm: film.frames.count > 0

    title: jobDone.title
    flag: jobDone.colour
    ownExit: asksWhy
    foot.exitLabel: asksWhy ? qsTr("Change the result") : qsTr("Back")
    onLeaving: {
        if (asksWhy)
            jobDone.changeResult();
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: Geometry.printer.doneGap

        FilmStrip {
            id: film

            Layout.fillWidth: true
            Layout.leftMargin: -Geometry.margin
            Layout.rightMargin: -Geometry.margin
            Layout.topMargin: Geometry.printer.filmTop
            Layout.preferredHeight: page.asksWhy ? Geometry.printer.filmWhy : Geometry.printer.filmHeight
            visible: page.hasFilm && (!page.asksWhy || Geometry.printer.filmWhy > 0) && (page.asks || Geometry.printer.filmStays)
            frames: page.jobDone.frames as RowModel
        }

        GridLayout {
            visible: page.asks
            Layout.fillHeight: true
            Layout.topMargin: film.visible ? 0 : Geometry.printer.doneTop
            columns: page.asksWhy ? 1 : Geometry.printer.doneColumns
            columnSpacing: Geometry.printer.columnGap
            rowSpacing: Geometry.gutter

            ColumnLayout {
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: page.span(Geometry.printer.resultColumns)
                spacing: Geometry.printer.doneLines

                Label {
                    Layout.fillWidth: true
                    text: page.jobDone.name
                    bold: true
                    size: Geometry.printer.typeDoneName
                    fontSizeMode: Text.HorizontalFit
                    minimumPixelSize: Theme.body
                    elide: Text.ElideRight
                }

                Label {
                    Layout.fillWidth: true
                    text: page.jobDone.message === "" ? page.jobDone.summary : page.jobDone.message
                    bold: page.jobDone.message !== ""
                    size: Theme.body
                    color: page.jobDone.message === "" ? Theme.ink2 : Theme.ink
                    wrapMode: Text.Wrap
                    maximumLineCount: 2
                    fontSizeMode: Text.Fit
                    minimumPixelSize: Geometry.panel.typeTiny
                }

                ResultTiles {
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.topMargin: Geometry.space3
                    visible: !page.asksWhy
                    enabled: page.jobDone.phase === "ask"
                    jobDone: page.jobDone
                }

                ReasonTiles {
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.topMargin: Geometry.space3
                    visible: page.asksWhy
                    enabled: page.jobDone.phase === "ask"
                    jobDone: page.jobDone
                }
            }

            ShelfNumber {
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: page.span(Geometry.printer.shelfColumns)
                Layout.maximumHeight: Geometry.printer.shelfHeight
                visible: !page.asksWhy
                jobDone: page.jobDone
            }
        }

        JobDoneActions {
            Layout.fillWidth: true
            Layout.fillHeight: false
            Layout.topMargin: Geometry.printer.doneActTop
            visible: page.asks
            jobDone: page.jobDone
        }

        JobDoneAnswer {
            visible: !page.asks
            jobDone: page.jobDone
            onFinished: page.shell.back()
        }
    }

    PushButton {
        parent: page.foot
        objectName: "done.printer"
        visible: page.asks && !page.asksWhy
        x: page.foot.nextX
        height: Geometry.footHeight
        leftPadding: Geometry.space4
        rightPadding: Geometry.space4
        label: qsTr("Printer")
        size: page.foot.size
        onTriggered: page.jobDone.openPrinter()
    }
}
