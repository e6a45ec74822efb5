import Kiosk

// Leads to the authority's form of participants. Properties: `shell`. Triggers: as every Target.
PushButton {
    required property Shell shell

    objectName: "tools.form"
    height: Geometry.footHeight
    leftPadding: Geometry.space4
    rightPadding: leftPadding
    symbol: "file"
    label: qsTr("Participant form")
    onTriggered: shell.open("participant_form")
}
