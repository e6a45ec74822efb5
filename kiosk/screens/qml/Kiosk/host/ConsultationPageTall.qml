import QtQuick
import QtQuick.Layouts
import Kiosk

// The quick log of a consultation on an upright panel: three questions below each other; the third press saves.
// Triggers: those of Answers, ReferralButton, KindButton and StaffScreen.
StaffScreen {
    id: page

    title: qsTr("Log a consultation")
    foot.exitLabel: qsTr("Cancel")
    foot.exitSymbol: "cross"

    ColumnLayout {
        anchors.fill: parent
        spacing: Geometry.staff.apart

        TopicAnswers {
            Layout.fillWidth: true
            consultation: page.shell.consultation
        }

        AskerAnswers {
            Layout.fillWidth: true
            columns: 2
            consultation: page.shell.consultation
        }

        LengthAnswers {
            Layout.fillWidth: true
            columns: 4
            consultation: page.shell.consultation
        }

        RowLayout {
            Layout.fillHeight: false
            spacing: Geometry.gutter

            ReferralButton {
                Layout.preferredHeight: Geometry.footHeight
                shell: page.shell
            }

            KindButton {
                Layout.preferredHeight: Geometry.footHeight
                shell: page.shell
            }
        }

        Item {
            Layout.fillHeight: true
        }
    }
}
