import QtQuick
import QtQuick.Layouts
import Kiosk

// The last step: the nozzle's heat, what to do, the spool, and that it is on the printer now.
// Triggers: its two buttons as every Target. Properties: `load`, the view model.
ColumnLayout {
    id: change

    required property LoadFilamentViewModel load

    spacing: Geometry.gutter

    GridLayout {
        Layout.fillHeight: true
        columns: Geometry.desk.loadParts
        columnSpacing: Geometry.desk.columnGap
        rowSpacing: Geometry.gutter

        NozzleDial {
            Layout.fillHeight: true
            Layout.preferredWidth: Geometry.desk.loadDial
            Layout.preferredHeight: Geometry.desk.loadDial
            Layout.maximumHeight: Geometry.desk.loadDial
            Layout.alignment: Qt.AlignCenter
            load: change.load
        }

        ColumnLayout {
            spacing: Geometry.desk.rowGap

            Label {
                Layout.fillWidth: true
                text: qsTr("Put this spool on %1").arg(change.load.printerName)
                bold: true
                size: Geometry.desk.loadStatement
                wrapMode: Text.Wrap
            }

            Label {
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.minimumHeight: 0
                Layout.preferredHeight: 1.2 * size
                Layout.maximumHeight: 2.5 * size
                text: qsTr("Feed the filament in, then press the button.")
                size: Theme.lead
                wrapMode: Text.Wrap
                fontSizeMode: Text.Fit
                minimumPixelSize: Geometry.panel.typeNote
            }

            RowLayout {
                visible: change.load.nozzleHot
                spacing: Geometry.space4

                StatusMark {
                    status: "out_of_order"
                    color: Theme.signal
                    cut: Theme.signalInk
                    size: Geometry.staff.symbolLarge
                }

                Label {
                    Layout.fillWidth: true
                    text: qsTr("The nozzle burns. Do not touch the metal.")
                    bold: true
                    size: Theme.aside
                    wrapMode: Text.Wrap
                }
            }
        }

        ColumnLayout {
            Layout.fillWidth: false
            Layout.alignment: Qt.AlignCenter
            spacing: 0

            SpoolDisc {
                Layout.alignment: Qt.AlignHCenter
                size: Geometry.desk.loadSpool
                swatch: change.load.spoolSwatch
                wound: change.load.spoolWound
            }

            Label {
                Layout.alignment: Qt.AlignHCenter
                Layout.maximumWidth: Geometry.desk.loadSpoolWords
                Layout.topMargin: Geometry.space2
                horizontalAlignment: Text.AlignHCenter
                text: change.load.spoolName
                bold: true
                size: Theme.aside
                wrapMode: Text.Wrap
            }

            Label {
                Layout.alignment: Qt.AlignHCenter
                text: change.load.spoolLeft
                size: Theme.note
                color: Theme.ink2
            }
        }
    }

    GridLayout {
        Layout.fillHeight: false
        columns: Geometry.desk.spoolActions
        columnSpacing: Geometry.gutter
        rowSpacing: Geometry.gutter

        PushButton {
            objectName: "load.another"
            Layout.fillWidth: true
            Layout.preferredHeight: Geometry.desk.spoolAction
            Layout.horizontalStretchFactor: 1
            size: Theme.lead
            label: qsTr("Another spool")
            onTriggered: change.load.chooseAnother()
        }

        PushButton {
            objectName: "load.done"
            Layout.fillWidth: true
            Layout.preferredHeight: Geometry.desk.spoolAction
            Layout.horizontalStretchFactor: 2
            kind: PushButton.Primary
            symbol: "check"
            size: Geometry.staff.typeAction
            label: qsTr("It is on %1 now").arg(change.load.printerName)
            onTriggered: change.load.load()
        }
    }
}
