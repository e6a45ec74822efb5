import Kiosk

// On whose behalf somebody asked. Properties: `consultation`, the view model. Triggers: those of Answers.
Answers {
    required property ConsultationViewModel consultation

    buttonName: "asker"
    number: 2
    question: qsTr("Who asked?")
    answered: consultation.hasAsker
    rows: consultation.askers as RowModel
    onChose: key => consultation.chooseAsker(key)
}
