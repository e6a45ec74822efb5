pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

// Opens the privacy notice from the foot bar of the start page (P3). Made while it is `active`. Triggers: as every Target.
Loader {
    id: place

    required property Shell shell

    visible: active

    sourceComponent: PushButton {
        objectName: "foot.privacy"
        docks: false
        implicitWidth: Geometry.controls.footPrivacy
        leftPadding: 0
        rightPadding: 0
        stacked: true
        symbol: "shield"
        label: qsTr("Privacy")
        size: Geometry.controls.footPrivacyType
        symbolSize: Geometry.controls.footPrivacyIcon
        onTriggered: place.shell.open("privacy")
    }
}
