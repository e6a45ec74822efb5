import Kiosk

// What a consultation was about. Properties: `consultation`, the view model. Triggers: those of Answers.
Answers {
    required property ConsultationViewModel consultation

    buttonName: "topic"
    number: 1
    question: qsTr("What about?")
    columns: 2
    answered: consultation.hasTopic
    rows: consultation.topics as RowModel
    onChose: key => consultation.chooseTopic(key)
}
