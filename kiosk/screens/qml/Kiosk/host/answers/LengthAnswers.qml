import Kiosk

// How long a consultation took. Properties: `consultation`, the view model. Triggers: those of Answers.
Answers {
    required property ConsultationViewModel consultation

    buttonName: "length"
    number: 3
    question: qsTr("How long?")
    saves: consultation.thirdSaves
    answered: consultation.hasLength
    rows: consultation.lengths as RowModel
    onChose: key => consultation.chooseLength(key)
}
