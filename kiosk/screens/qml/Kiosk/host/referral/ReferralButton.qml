import Kiosk

// Leads to the partners, for what the hub can't make. Properties: `shell`; `reason`, why not here, "" where the page
// does not know. Triggers: as every Target.
PushButton {
    required property Shell shell
    property string reason: ""

    objectName: "referral.begin"
    height: Geometry.footHeight
    leftPadding: Geometry.space4
    rightPadding: leftPadding
    label: qsTr("To a partner")
    onTriggered: shell.referral.begin(reason)
}
