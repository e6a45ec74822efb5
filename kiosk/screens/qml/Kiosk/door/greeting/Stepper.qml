pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk

// One number and two buttons that change it. Triggers: each button as every Target; they emit `stepped(change)`.
// Properties: `name`, the start of the buttons' object names; `title`, `sub`, what is counted; `number`; `canFewer`,
// `canMore`; `fewerLabel`, `moreLabel`, names for a screen reader; `one`, what a step is, for the dock.
GridLayout {
    id: stepper

    required property string name
    required property string title
    required property string sub
    required property int number
    required property string fewerLabel
    required property string moreLabel
    required property string one
    property bool canFewer: true
    property bool canMore: true

    signal stepped(int change)

    component Step: LargeButton {
        Layout.preferredWidth: Geometry.controls.largeButton
        Layout.preferredHeight: Geometry.controls.largeButton
        leftPadding: 0
        rightPadding: 0
        implicitHeight: Panel.lowReach ? Geometry.touchLeast : Geometry.controls.largeButton
        caption: Panel.lowReach ? stepper.one : "" // in the dock it has no other context
        size: Theme.grown(Theme.label)
        symbolSize: Panel.lowReach ? size : Geometry.door.stepIcon
    }

    columns: Geometry.door.stepperColumns
    columnSpacing: 0
    rowSpacing: Geometry.space2

    ColumnLayout {
        Layout.columnSpan: Geometry.door.stepperWords
        Layout.fillWidth: true
        spacing: 0

        Label {
            Layout.fillWidth: true
            text: Geometry.door.stepperSub ? stepper.title : stepper.title + " " + stepper.sub
            bold: true
            size: Theme.grown(Geometry.door.stepperTitle)
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.note
            color: Theme.freeInk
        }

        Label {
            Layout.fillWidth: true
            visible: Geometry.door.stepperSub && !Theme.large
            text: stepper.sub
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Geometry.panel.typeLeast
            color: Theme.freeInk
        }
    }

    Step {
        objectName: stepper.name + ".fewer"
        symbol: "minus"
        enabled: stepper.canFewer
        label: stepper.fewerLabel
        onTriggered: stepper.stepped(-1)
    }

    Label {
        objectName: stepper.name + ".number"
        Layout.preferredWidth: Geometry.door.stepperNumber
        Layout.fillWidth: Geometry.door.stepperWords > 1
        horizontalAlignment: Text.AlignHCenter
        text: stepper.number
        bold: true
        size: Geometry.door.stepperType
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Theme.lead
        color: Theme.freeInk
        Accessible.name: stepper.title + " " + stepper.number
    }

    Step {
        objectName: stepper.name + ".more"
        symbol: "plus"
        enabled: stepper.canMore
        label: stepper.moreLabel
        onTriggered: stepper.stepped(1)
    }
}
