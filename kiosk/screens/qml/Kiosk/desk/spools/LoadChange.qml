import QtQuick
import QtQuick.Layouts
import Kiosk

// A step at the machine: the nozzle's heat, what to do, the spool, and the next button; while something is waited for,
// its place shows that instead, and nothing can be pressed too early.
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
                text: change.load.heading
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
                text: change.load.sentence
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

        ChosenSpool {
            Layout.fillWidth: false
            Layout.alignment: Qt.AlignCenter
            load: change.load
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
            visible: change.load.otherWords !== ""
            size: Theme.lead
            label: change.load.otherWords
            onTriggered: change.load.other === "" ? change.load.chooseAnother() : change.load.press(change.load.other)
        }

        PushButton {
            objectName: "load.done"
            Layout.fillWidth: true
            Layout.preferredHeight: Geometry.desk.spoolAction
            Layout.horizontalStretchFactor: 2
            visible: change.load.wait === ""
            kind: PushButton.Primary
            symbol: change.load.next === "" ? "check" : "spool"
            size: Geometry.staff.typeAction
            label: change.load.nextWords
            onTriggered: change.load.next === "" ? change.load.load() : change.load.press(change.load.next)
        }

        LoadWait {
            Layout.fillWidth: true
            Layout.preferredHeight: Geometry.desk.spoolAction
            Layout.horizontalStretchFactor: 2
            load: change.load
        }
    }
}
