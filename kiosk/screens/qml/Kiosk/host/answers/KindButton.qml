import Kiosk

// The kind of a consultation and, while one runs, its project; leads to the page on which others are chosen.
// Properties: `shell`. Triggers: as every Target.
PushButton {
    required property Shell shell
    readonly property ConsultationViewModel consultation: shell.consultation

    objectName: "consultation.kind"
    height: Geometry.footHeight
    leftPadding: Geometry.space4
    rightPadding: leftPadding
    symbol: Geometry.staff.kindRoomy ? "down" : ""
    size: Geometry.staff.kindRoomy ? Theme.label : Theme.note // two lines and the project
    symbolRight: true
    label: consultation.project === "" ? qsTr("Kind: %1").arg(consultation.kind) : qsTr("Kind: %1, project: %2").arg(consultation.kind).arg(consultation.project)
    caption: consultation.kind
    subtitle: consultation.project
    onTriggered: shell.open("consultation_kind")
}
