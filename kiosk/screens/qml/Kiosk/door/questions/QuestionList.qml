import QtQuick
import QtQuick.Layouts
import Kiosk

// The four questions; under 13 the age alone, and a line for the guardian. Triggers: those of Question.
ColumnLayout {
    id: list

    required property QuestionsViewModel questions

    spacing: 0

    Question {
        first: true
        title: qsTr("Age")
        name: "question.age"
        rows: list.questions.ages
        answered: list.questions.ageAnswered
        Layout.fillHeight: !list.questions.isJunior
        Layout.preferredHeight: list.questions.isJunior ? implicitHeight + Geometry.space6 : implicitHeight
        onPicked: key => list.questions.chooseAge(key)
    }

    Question {
        visible: !list.questions.isJunior
        title: qsTr("Gender")
        name: "question.gender"
        rows: list.questions.genders
        answered: list.questions.genderAnswered
        onPicked: key => list.questions.chooseGender(key)
    }

    Question {
        visible: !list.questions.isJunior && list.questions.asksMunicipality
        title: qsTr("Municipality")
        name: "question.municipality"
        rows: list.questions.municipalities
        answered: list.questions.municipalityAnswered
        onPicked: key => list.questions.chooseMunicipality(key)
    }

    Question {
        visible: !list.questions.isJunior
        title: qsTr("On whose behalf")
        name: "question.behalf"
        rows: list.questions.behalves
        answered: list.questions.behalfAnswered
        onPicked: key => list.questions.chooseBehalf(key)
    }

    Label {
        objectName: "question.guardian"
        visible: list.questions.isJunior
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredHeight: 1
        wrapMode: Text.WordWrap
        fontSizeMode: Text.Fit
        minimumPixelSize: Theme.body
        text: qsTr("For the guardian: under 13 the pass stores the age alone. You can delete it at any time.")
        size: Theme.grown(Theme.lead)
    }

    Rectangle {
        Layout.fillWidth: true
        implicitHeight: Geometry.rail
        color: Theme.ink
    }
}
