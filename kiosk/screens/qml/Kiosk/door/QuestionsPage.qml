import QtQuick
import QtQuick.Layouts
import Kiosk

// Four questions, none of them needed: one a line. Triggers: those of QuestionList, QuestionsGoOn and Page.
QuestionsFrame {
    id: page

    ColumnLayout {
        x: Geometry.margin
        y: Geometry.pageTop
        width: page.contentWidth
        height: page.contentBottom - y
        spacing: Geometry.space2

        RowLayout {
            spacing: Geometry.space6

            Label {
                Layout.leftMargin: -Geometry.opticalInset
                text: qsTr("Tell us, if you like")
                bold: true
                size: Geometry.door.questionsTitle
                Accessible.role: Accessible.Heading
            }

            Label {
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignBaseline
                text: qsTr("Voluntary. We don't ask your name.")
                size: Theme.lead
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Theme.tiny
                color: Theme.ink2
            }
        }

        QuestionList {
            Layout.fillWidth: true
            Layout.fillHeight: true
            questions: page.questions
        }

        RowLayout {
            Layout.topMargin: Geometry.space3
            visible: Geometry.door.questionsMain > 0
            spacing: Geometry.gutter

            Label {
                Layout.fillWidth: true
                text: qsTr("We ask again in a year at the earliest.")
                wrapMode: Text.WordWrap
                color: Theme.ink2
            }

            QuestionsGoOn {
                Layout.preferredWidth: page.span(5)
                questions: page.questions
            }
        }
    }

    // on a small panel in the place of the exit
    QuestionsGoOn {
        objectName: visible ? "question.goOn" : ""
        visible: Geometry.door.questionsMain === 0
        anchors.right: parent.right
        anchors.rightMargin: Geometry.margin
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Geometry.footPadding
        width: Geometry.controls.footHelp
        height: Geometry.footHeight
        z: 20
        size: Theme.action
        questions: page.questions
    }
}
