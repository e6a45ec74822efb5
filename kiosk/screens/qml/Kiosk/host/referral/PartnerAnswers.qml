pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk

// The partners with what they can do. Properties: `referral`, the view model.
// Triggers: each tile as every Target; "More" of PagedGrid.
ColumnLayout {
    id: answers

    required property ReferralViewModel referral

    spacing: Geometry.staff.answerGap

    AnswerHead {
        Layout.fillWidth: true
        number: 2
        answered: answers.referral.hasPartner
        question: qsTr("Which partner?")
    }

    PagedGrid {
        id: grid

        Layout.fillWidth: true
        Layout.fillHeight: true
        columns: Geometry.staff.partnerColumns
        rowHeight: Geometry.staff.partnerTile
        rows: answers.referral.partners as RowModel
        delegate: AnswerTile {
            required property string key
            required property int index
            required detail

            objectName: "partner." + key
            visible: grid.shows(index)
            width: grid.cellWidth
            height: grid.rowHeight
            saves: answers.referral.hasReason && !answers.referral.hasPartner
            onTriggered: answers.referral.choosePartner(key)
        }
    }
}
