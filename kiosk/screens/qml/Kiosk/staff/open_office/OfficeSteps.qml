import QtQuick
import QtQuick.Layouts
import Kiosk

// What to do to open the office elsewhere: the steps, the address and the code to type, how long it works, and the
// fingerprint to compare. Properties: `office`. Not a control.
ColumnLayout {
    id: steps

    required property OpenOfficeViewModel office
    readonly property bool has: office.code !== ""

    spacing: Geometry.staff.apart

    Label {
        visible: !steps.has
        objectName: "openOffice.trouble"
        Layout.fillWidth: true
        wrapMode: Text.Wrap
        text: steps.office.trouble
        bold: true
        size: Theme.lead
    }

    Label {
        visible: steps.has
        Layout.fillWidth: true
        wrapMode: Text.Wrap
        text: qsTr("Scan the code with the phone's camera, then type your PIN there.")
        size: Theme.heading
    }

    Rectangle {
        visible: steps.has
        Layout.fillWidth: true
        Layout.preferredHeight: Geometry.rail
        color: Theme.ink
    }

    Label {
        visible: steps.has
        Layout.fillWidth: true
        wrapMode: Text.Wrap
        text: qsTr("Or type %1 into a browser, and this code:").arg(steps.office.address)
        size: Theme.note
    }

    Label {
        visible: steps.has
        objectName: "openOffice.code"
        Layout.fillWidth: true
        text: steps.office.code
        bold: true
        size: Geometry.staff.typeTitle
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Theme.body
    }

    Ruler {
        visible: steps.has
        Layout.fillWidth: true
        minor: 120
        half: 10
        major: 30
        value: steps.office.fraction
    }

    Label {
        visible: steps.has
        Layout.fillWidth: true
        wrapMode: Text.Wrap
        text: qsTr("%1. It works once.").arg(steps.office.remaining)
        size: Theme.note
    }

    Label {
        visible: steps.has
        Layout.fillWidth: true
        wrapMode: Text.Wrap
        text: qsTr("The browser asks once whether to trust the hub. Compare the fingerprint: %1").arg(steps.office.fingerprint)
        size: Theme.note
        color: Theme.ink2
    }

    Item {
        Layout.fillHeight: true
    }
}
