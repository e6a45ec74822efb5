import Kiosk

// Goes on with or without answers. Triggers: as every Target.
PushButton {
    required property QuestionsViewModel questions

    objectName: "question.goOn"
    implicitHeight: Geometry.door.questionsMain || Geometry.touchLeast
    kind: PushButton.Primary
    label: qsTr("Continue")
    symbol: "right"
    symbolRight: true
    size: Theme.grown(Theme.action)
    onTriggered: questions.goOn()
}
