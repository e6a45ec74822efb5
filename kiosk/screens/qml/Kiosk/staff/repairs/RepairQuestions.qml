pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk

// Why something is out of order, and on which day it is expected back. Triggers: each answer as every Target.
ColumnLayout {
    id: questions

    required property RepairsViewModel repairs

    spacing: Geometry.gutter

    ZoneHead {
        Layout.fillWidth: true
        visible: Geometry.staff.repairHeads
        title: qsTr("What is wrong?")
    }

    GridLayout {
        Layout.fillWidth: true
        columns: Geometry.staff.symptomColumns
        columnSpacing: Geometry.gutter
        rowSpacing: Geometry.gutter
        uniformCellWidths: true

        Repeater {
            model: questions.repairs.symptoms as RowModel

            ChoiceTile {
                required property string key
                required property string words

                objectName: "repair." + key
                Layout.fillWidth: true
                Layout.preferredHeight: Geometry.staff.symptom
                label: words
                onTriggered: questions.repairs.chooseSymptom(key)
            }
        }
    }

    ZoneHead {
        Layout.fillWidth: true
        visible: Geometry.staff.repairHeads
        title: qsTr("When is it back?")
    }

    RowLayout {
        Layout.fillWidth: true
        spacing: Geometry.gutter

        PushButton {
            objectName: "repair.earlier"
            Layout.preferredWidth: Geometry.staff.dayStep
            Layout.preferredHeight: Geometry.staff.symptom
            enabled: questions.repairs.backOn !== ""
            symbol: "minus"
            caption: ""
            label: qsTr("A day earlier")
            onTriggered: questions.repairs.moveDay(-1)
        }

        Label {
            objectName: "repair.day"
            Layout.fillWidth: true
            text: questions.repairs.backOn ? qsTr("back %1").arg(questions.repairs.backOn) : qsTr("return not known")
            bold: questions.repairs.backOn !== ""
            size: Theme.title
            Layout.preferredHeight: Geometry.staff.symptom
            fontSizeMode: Text.Fit
            minimumPixelSize: Geometry.panel.typeTiny
            wrapMode: Text.Wrap
            maximumLineCount: 2
            horizontalAlignment: Text.AlignHCenter
            verticalAlignment: Text.AlignVCenter
        }

        PushButton {
            objectName: "repair.later"
            Layout.preferredWidth: Geometry.staff.dayStep
            Layout.preferredHeight: Geometry.staff.symptom
            symbol: "plus"
            caption: ""
            label: qsTr("A day later")
            onTriggered: questions.repairs.moveDay(1)
        }

        PushButton {
            objectName: "repair.week"
            Layout.preferredHeight: Geometry.staff.symptom
            label: qsTr("+ 7 days")
            onTriggered: questions.repairs.moveDay(7)
        }
    }
}
