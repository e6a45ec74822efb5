import QtQuick
import QtQuick.Layouts
import Kiosk

// One printer: the part fills up, the rule counts, the chart shows the temperatures. While the print room is silent all
// of it says that nothing is known.
// Triggers: those of PrinterControls and of PrinterMessages; the buttons for heat and filament and for the link to its server; the exit or Esc
// goes back.
StaffScreen {
    id: page

    readonly property PrinterViewModel printer: shell.printerPage
    readonly property Temperatures temperatures: printer.temperatures
    readonly property bool silent: printer.controls === "silent"

    title: printer.heading
    flag: printer.colour
    foot.exitAside: true // "Stop now" is far from everything

    ColumnLayout {
        anchors.fill: parent
        anchors.bottomMargin: Geometry.printer.controlsBottom
        spacing: Geometry.printer.controlsGap

        GridLayout {
            id: grid

            Layout.fillHeight: true
            Layout.minimumHeight: 0
            Layout.preferredHeight: 0 // whatever is said, the controls keep their place
            columns: Geometry.printer.columns
            columnSpacing: Geometry.printer.columnGap
            rowSpacing: Geometry.staff.far

            GrowingPart {
                Layout.fillWidth: grid.columns === 1
                Layout.fillHeight: grid.columns > 1
                Layout.preferredWidth: page.span(Geometry.printer.partColumns)
                Layout.preferredHeight: Geometry.printer.partHeight
                printer: page.printer
            }

            ColumnLayout {
                id: readings

                Layout.minimumHeight: 0
                Layout.preferredHeight: 0
                spacing: Geometry.staff.apart

                readonly property real spare: height - figures.implicitHeight - strip.implicitHeight - 3 * spacing

                readonly property real below: height - taken(figures) - taken(unknown)

                function taken(item: Item): real {
                    return item.visible ? item.implicitHeight + spacing : 0;
                }

                PrintFigures {
                    id: figures

                    Layout.fillWidth: true
                    visible: page.printer.controls !== "idle" && !page.silent && page.printer.part.name !== "" && readings.spare >= messages.leastRoom
                    printer: page.printer
                }

                SilentFigures {
                    id: unknown

                    Layout.fillWidth: true
                    visible: page.silent
                    silence: page.printer.silence
                    heat: !chart.visible
                }

                PrinterMessages {
                    id: messages

                    Layout.fillWidth: true
                    visible: !empty
                    printer: page.printer
                    room: readings.below - readings.taken(strip) - readings.spacing
                }

                Item {
                    Layout.fillWidth: true
                    Layout.fillHeight: true

                    TemperatureChart {
                        id: chart

                        anchors.bottom: parent.bottom
                        width: parent.width
                        height: Math.min(parent.height, readings.below - readings.taken(messages) - readings.taken(strip)) // a layout is late with longer words
                        visible: height > leastHeight && (page.temperatures.toolLine !== "" || page.temperatures.tool !== "–")
                        temperatures: page.temperatures
                    }
                }

                OrderStrip {
                    id: strip

                    Layout.fillWidth: true
                    printer: page.printer
                }
            }
        }

        PrinterControls {
            Layout.fillWidth: true
            printer: page.printer
            middleX: readings.x
            onFilesWanted: page.shell.open("file_list")
        }
    }

    PushButton {
        parent: page.foot
        objectName: "printer.changes"
        visible: page.printer.mayChange && !page.printer.mayControl
        x: page.foot.crowded ? page.foot.nextX : page.foot.nextX + page.foot.exitW + Geometry.gutter
        width: Geometry.footHeight
        height: Geometry.footHeight
        leftPadding: 0
        rightPadding: 0
        symbol: "layers"
        symbolSize: Geometry.controls.footIcon
        label: qsTr("Layer and objects")
        caption: ""
        onTriggered: page.printer.openChanges()
    }

    PushButton {
        parent: page.foot
        objectName: "printer.control"
        visible: page.printer.mayControl
        x: page.foot.crowded ? page.foot.nextX : page.foot.nextX + page.foot.exitW + Geometry.gutter
        height: Geometry.footHeight
        symbol: Geometry.printer.controlSpelled ? "heat" : ""
        label: Geometry.printer.controlSpelled ? qsTr("Heat and filament") : qsTr("Heat")
        size: page.foot.size
        onTriggered: page.printer.openControl()
    }

    PushButton {
        parent: page.foot
        objectName: "printer.connection"
        visible: page.printer.hasServer && !page.printer.canStop
        anchors.right: parent.right
        height: Geometry.footHeight
        label: Theme.tall ? qsTr("Link") : qsTr("Server link")
        size: page.foot.size
        onTriggered: page.printer.openConnection()
    }
}
