pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk

// Heat, cool down, home, move filament, stop. What moves asks once more in its own place; heat and its end act at once.
// Properties: `control`, the view model. Triggers: each as every Target.
GridLayout {
    id: actions

    required property PrinterControlViewModel control

    component Action: PushButton {
        property string asks: ""
        property string words: ""
        property string question: ""
        property string note: ""
        readonly property bool armed: question !== "" && actions.control.armed === asks

        objectName: "control." + asks
        Layout.fillWidth: true
        Layout.fillHeight: true // as high as its row
        Layout.preferredWidth: 1
        Layout.preferredHeight: main ? Geometry.printer.heatActionHeight : Geometry.printer.heatOtherHeight
        leftPadding: Geometry.space2
        rightPadding: Geometry.space2
        size: Geometry.printer.typeHeatAction
        kind: armed ? PushButton.Ink : PushButton.Plain
        label: armed ? question : words
        subtitle: Geometry.printer.heatNotes ? note : ""
        onTriggered: actions.control.ask(asks)
    }

    columns: Geometry.printer.heatActionColumns
    columnSpacing: Geometry.gutter
    rowSpacing: Geometry.gutter
    uniformCellWidths: true

    Action {
        asks: "preheat"
        kind: PushButton.Primary
        enabled: actions.control.mayHeat
        words: qsTr("Heat up")
    }

    Action {
        asks: "cool_down"
        enabled: actions.control.mayCool
        words: qsTr("Cool down")
        note: qsTr("heat off")
    }

    Action {
        asks: "home"
        enabled: actions.control.mayHome
        words: actions.control.homesZ ? qsTr("Home") : qsTr("Home X and Y")
        question: qsTr("Yes, move home")
        note: armed ? "" : qsTr("asks once more")
    }

    Action {
        asks: "load_filament"
        enabled: actions.control.mayFeed
        words: qsTr("Load filament")
        question: qsTr("Yes, push in")
        note: qsTr("%1 mm").arg(actions.control.feedMm)
    }

    Action {
        asks: "unload_filament"
        enabled: actions.control.mayFeed
        words: qsTr("Unload filament")
        question: qsTr("Yes, pull out")
        note: qsTr("%1 mm").arg(actions.control.pullMm)
    }

    PushButton {
        objectName: "control.stop"
        Layout.fillWidth: true
        Layout.fillHeight: true // as high as its row
        Layout.preferredWidth: 1
        Layout.preferredHeight: main ? Geometry.printer.heatActionHeight : Geometry.printer.heatOtherHeight
        kind: PushButton.Danger
        edgeWidth: Geometry.contrastEdge
        symbol: Geometry.printer.heatNotes ? "stop" : ""
        label: qsTr("Stop now")
        subtitle: Geometry.printer.heatNotes ? qsTr("heat off at once") : ""
        size: Geometry.printer.typeHeatAction
        onTriggered: actions.control.stopNow()
    }
}
