import Kiosk

// The project that a consultation counts for; each press chooses another one, or none. Hidden while none runs.
// Properties: `consultation`, the view model. Triggers: as every Target.
PushButton {
    required property ConsultationViewModel consultation

    objectName: "consultation.project"
    visible: consultation.project !== ""
    height: Geometry.footHeight
    leftPadding: Geometry.space4
    rightPadding: leftPadding
    label: qsTr("Project: %1").arg(consultation.project)
    caption: consultation.project
    onTriggered: consultation.nextProject()
}
