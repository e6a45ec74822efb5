pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk

// Labels are chosen and written on a USB stick; a hub without equipment is told where it is added.
// Triggers: each button as every Target; those of StaffScreen.
StaffScreen {
    id: page

    readonly property LabelsViewModel labels: shell.labels
    readonly property bool ofPasses: labels.what === "passes"
    readonly property bool ofSpools: labels.what === "spools"

    title: qsTr("Labels")

    ColumnLayout {
        anchors.fill: parent
        spacing: Geometry.gutter

        RowLayout {
            Layout.fillHeight: false
            spacing: Geometry.gutter
            uniformCellSizes: true

            PushButton {
                objectName: "labels.equipment"
                Layout.fillWidth: true
                Layout.preferredHeight: Geometry.staff.labelChoice
                kind: page.labels.what === "equipment" ? PushButton.Chosen : PushButton.Plain
                size: Theme.body
                label: qsTr("For equipment")
                onTriggered: page.labels.choose("equipment")
            }

            PushButton {
                objectName: "labels.spools"
                Layout.fillWidth: true
                Layout.preferredHeight: Geometry.staff.labelChoice
                kind: page.labels.what === "spools" ? PushButton.Chosen : PushButton.Plain
                size: Theme.body
                label: qsTr("For spools")
                onTriggered: page.labels.choose("spools")
            }

            PushButton {
                objectName: "labels.passes"
                Layout.fillWidth: true
                Layout.preferredHeight: Geometry.staff.labelChoice
                kind: page.ofPasses ? PushButton.Chosen : PushButton.Plain
                size: Theme.body
                label: qsTr("Passes to print ahead")
                onTriggered: page.labels.choose("passes")
            }
        }

        GridLayout {
            visible: !page.labels.isEmpty
            Layout.fillHeight: false
            columns: Geometry.staff.labelSizesAcross
            columnSpacing: Geometry.gutter
            rowSpacing: Geometry.gutter
            uniformCellWidths: true

            Repeater {
                model: page.labels.sizes

                PushButton {
                    required property string key
                    required property string words
                    required property string detail
                    required property bool chosen

                    objectName: "labels.size." + key
                    Layout.fillWidth: true
                    Layout.preferredHeight: Geometry.staff.labelSize
                    kind: chosen ? PushButton.Chosen : PushButton.Plain
                    size: Theme.aside
                    label: words
                    subtitle: detail
                    onTriggered: page.labels.chooseSize(key)
                }
            }
        }

        RowLayout {
            Layout.fillHeight: false
            visible: page.ofPasses
            spacing: Geometry.gutter
            uniformCellSizes: true

            Repeater {
                model: page.labels.counts

                PushButton {
                    required property int modelData

                    objectName: "labels.count." + modelData
                    Layout.fillWidth: true
                    Layout.preferredHeight: Geometry.staff.labelChoice
                    kind: page.labels.count === modelData ? PushButton.Chosen : PushButton.Plain
                    size: Theme.body
                    label: qsTr("%1 passes").arg(modelData)
                    onTriggered: page.labels.chooseCount(modelData)
                }
            }
        }

        Label {
            objectName: "labels.none"
            Layout.fillWidth: true
            Layout.topMargin: Geometry.staff.emptyTop
            visible: page.labels.isEmpty
            text: page.ofSpools ? qsTr("There is no spool in stock yet.") : qsTr("There is no equipment yet.")
            bold: true
            size: Theme.title
            wrapMode: Text.Wrap
        }

        Label {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: page.labels.isEmpty
            text: page.ofSpools ? qsTr("Add the first one at the spool shelf. Then its label is made here.") : qsTr("Add it in the office, on a phone or a computer. Then its labels are made here.")
            size: Theme.lead
            color: Theme.ink2
            wrapMode: Text.Wrap
        }

        Label {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: Geometry.staff.labelAdvice && !page.labels.isEmpty
            text: page.ofPasses ? qsTr("Whoever copies the file can use these passes. They hold nothing about anybody.") : page.ofSpools ? qsTr("Each label has the filament, the number and the code that chooses the spool here.") : qsTr("Each label has the name, the zone and the code to scan.")
            size: Theme.lead
            fontSizeMode: Text.Fit
            minimumPixelSize: Geometry.panel.typeNote
            color: Theme.ink2
            wrapMode: Text.Wrap
        }

        PushButton {
            objectName: "labels.office"
            visible: page.labels.isEmpty
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignBottom
            Layout.preferredHeight: Geometry.staff.labelSave
            kind: PushButton.Primary
            size: Geometry.staff.typeAction
            symbol: "right"
            symbolRight: true
            label: page.ofSpools ? qsTr("To the spool shelf") : qsTr("Open the office on my phone")
            onTriggered: page.shell.open(page.ofSpools ? "spools" : "open_office")
        }

        PushButton {
            objectName: "labels.save"
            visible: !page.labels.isEmpty
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignBottom
            Layout.preferredHeight: Geometry.staff.labelSave
            enabled: !page.labels.writing
            kind: PushButton.Primary
            size: Geometry.staff.typeAction
            label: page.labels.writing ? qsTr("Writing…") : qsTr("Save to a USB stick")
            subtitle: page.labels.summary
            onTriggered: page.labels.save()
        }
    }
}
