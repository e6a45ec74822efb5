import Kiosk

// Opens the privacy notice from the foot bar of the start page (P3). Triggers: as every Target.
PushButton {
    required property Shell shell

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
    onTriggered: shell.open("privacy")
}
