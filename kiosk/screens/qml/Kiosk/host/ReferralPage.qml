import QtQuick
import QtQuick.Layouts
import Kiosk

// To which partner a visitor is sent, and why: two questions beside each other; the second press counts it and shows the
// card. Triggers: those of Answers, PartnerAnswers and StaffScreen.
StaffScreen {
    id: page

    readonly property ReferralViewModel referral: shell.referral
    readonly property bool isThere: (referral.partners as RowModel).count > 0

    ownExit: true
    title: qsTr("Who could make it?")
    foot.exitLabel: qsTr("Cancel")
    foot.exitSymbol: "cross"
    onLeaving: referral.leave()

    Statement {
        visible: !page.isThere
        x: 0
        width: parent.width
        titleName: "referral.none"
        title: qsTr("The hub has no partners yet.")
        words: qsTr("An admin writes them in the office, under Partners.")
        symbol: "group"
    }

    GridLayout {
        anchors.fill: parent
        visible: page.isThere
        columns: Geometry.staff.referralColumns
        columnSpacing: Geometry.gutter
        rowSpacing: Geometry.staff.apart

        Answers {
            Layout.fillWidth: Geometry.staff.referralColumns === 1
            Layout.fillHeight: Geometry.staff.referralColumns > 1
            Layout.preferredWidth: page.span(4)
            Layout.alignment: Qt.AlignTop
            columns: Geometry.staff.referralReasons
            buttonName: "reason"
            number: 1
            question: qsTr("Why not here?")
            answered: page.referral.hasReason
            saves: page.referral.hasPartner && !page.referral.hasReason
            rows: page.referral.reasons as RowModel
            onChose: key => page.referral.chooseReason(key)
        }

        PartnerAnswers {
            Layout.fillWidth: true
            Layout.fillHeight: true
            referral: page.referral
        }
    }
}
