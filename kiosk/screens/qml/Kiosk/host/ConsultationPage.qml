import QtQuick
import QtQuick.Layouts
import Kiosk

// The quick log of a consultation: three questions beside each other; the third press saves.
// Triggers: those of Answers, ReferralButton, KindButton and StaffScreen.
StaffScreen {
    id: page

    title: qsTr("Log a consultation")
    foot.exitLabel: qsTr("Cancel")
    foot.exitSymbol: "cross"

    RowLayout {
        anchors.fill: parent
        spacing: Geometry.gutter

        TopicAnswers {
            Layout.preferredWidth: page.span(Geometry.staff.topicColumns)
            Layout.maximumWidth: page.span(Geometry.staff.topicColumns)
            Layout.fillHeight: true
            consultation: page.shell.consultation
        }

        AskerAnswers {
            Layout.preferredWidth: page.span(3)
            Layout.maximumWidth: page.span(3)
            Layout.fillHeight: true
            consultation: page.shell.consultation
        }

        LengthAnswers {
            Layout.fillWidth: true
            Layout.fillHeight: true
            consultation: page.shell.consultation
        }
    }

    Row {
        parent: page.foot
        x: page.foot.nextX
        width: page.footRoom
        height: page.foot.height
        spacing: Geometry.gutter

        ReferralButton {
            id: referral

            shell: page.shell
        }

        KindButton {
            id: kind

            width: Math.min(implicitWidth, parent.width - referral.width - parent.spacing)
            shell: page.shell
        }

        Label {
            width: parent.width - referral.width - kind.width - 2 * parent.spacing
            height: parent.height
            visible: width > 2 * Geometry.touchLeast
            verticalAlignment: Text.AlignVCenter
            text: qsTr("The third press saves. No person is named.")
            size: Theme.note
            color: Theme.ink2
            wrapMode: Text.Wrap
            fontSizeMode: Text.Fit
            minimumPixelSize: Geometry.panel.typeLeast
        }
    }
}
