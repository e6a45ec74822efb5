import QtQuick
import QtQuick.Layouts
import Kiosk

// The questions on an upright panel: each above its answers. Triggers: those of QuestionList, QuestionsGoOn and Page.
QuestionsFrame {
    id: page

    ColumnLayout {
        x: Geometry.margin
        y: Geometry.space6
        width: page.contentWidth
        height: page.contentBottom - y
        spacing: Geometry.space3

        Label {
            Layout.fillWidth: true
            Layout.rightMargin: page.exitW + Geometry.gutter
            Layout.leftMargin: -Geometry.opticalInset
            text: qsTr("Tell us, if you like")
            bold: true
            size: Geometry.door.questionsTitle
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.lead
            Accessible.role: Accessible.Heading
        }

        Label {
            Layout.fillWidth: true
            text: qsTr("Voluntary. We don't ask your name.")
            size: Theme.lead
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.tiny
            color: Theme.ink2
        }

        QuestionList {
            Layout.fillWidth: true
            Layout.fillHeight: true
            questions: page.questions
        }

        QuestionsGoOn {
            Layout.fillWidth: true
            questions: page.questions
        }
    }
}
