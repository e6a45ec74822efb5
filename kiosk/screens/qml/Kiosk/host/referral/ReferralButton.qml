import Kiosk

// Leads to the partners, for what the hub can't make. Properties: `shell`. Triggers: as every Target.
PushButton {
    required property Shell shell

    objectName: "referral.begin"
    height: Geometry.footHeight
    leftPadding: Geometry.space4
    rightPadding: leftPadding
    label: qsTr("To a partner")
    onTriggered: shell.open("referral")
}
