pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk

// How far a new printer is: its steps, and while the server waits for somebody, the time that is left.
// Properties: `authorization`, the view model. A reading, not a control.
ColumnLayout {
    id: steps

    required property Authorization authorization

    spacing: Geometry.printerSetup.stepGap

    Repeater {
        model: steps.authorization.steps

        RowLayout {
            id: step

            required property string modelData
            required property int index
            readonly property bool done: index < steps.authorization.stepsDone
            readonly property bool now: index === steps.authorization.stepsDone
            readonly property string nextSymbol: now ? "clock" : "minus"
            readonly property color nextColor: now ? Theme.ink : Theme.edge

            spacing: Geometry.space4

            Icon {
                name: step.done ? "check" : step.nextSymbol
                size: Geometry.staff.symbol
                color: step.done ? Theme.free : step.nextColor
            }

            Label {
                text: step.modelData
                bold: step.now
                size: Theme.heading
                color: step.done || step.now ? Theme.ink : Theme.ink2
            }
        }
    }

    Ruler {
        Layout.fillWidth: true
        Layout.topMargin: Geometry.printerSetup.stepGap
        implicitHeight: Geometry.printerSetup.ruleHeight
        visible: steps.authorization.waits
        minor: Geometry.printerSetup.ruleTicks
        value: steps.authorization.fraction
    }

    Label {
        objectName: "authorization.remaining"
        Layout.fillWidth: true
        visible: steps.authorization.waits
        text: qsTr("It waits for %1").arg(steps.authorization.remaining)
        size: Theme.aside
        color: Theme.ink2
    }
}
