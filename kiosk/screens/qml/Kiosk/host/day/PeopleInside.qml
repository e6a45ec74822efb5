import QtQuick
import QtQuick.Layouts
import Kiosk

// How many people are inside, with and without a pass, and what they use; never a name. Not a control.
// Properties: `day`, the view model; `brief`, without the rail and what they use.
ColumnLayout {
    id: inside

    required property HostDayViewModel day
    property bool brief: false

    spacing: Geometry.staff.tight

    ZoneHead {
        Layout.fillWidth: true
        visible: !inside.brief
        title: qsTr("Inside now")
        tally: inside.day.visitsToday
    }

    RowLayout {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.minimumHeight: 0
        spacing: Geometry.staff.far

        Label {
            objectName: "day.people"
            Layout.maximumWidth: Geometry.staff.insideNumberMost
            Layout.fillHeight: true
            Layout.minimumHeight: Geometry.touchLeast / 2
            Layout.maximumHeight: Geometry.staff.insideNumber * 1.1
            text: inside.day.people
            bold: true
            size: Geometry.staff.insideNumber
            fontSizeMode: Text.Fit
            minimumPixelSize: Theme.title
            lineHeight: .8
            verticalAlignment: Text.AlignVCenter
        }

        ColumnLayout {
            Layout.fillWidth: true
            spacing: Geometry.staff.tight

            PeopleRow {
                Layout.fillWidth: true
                visible: inside.day.withPass > 0 || inside.day.people === 0
                known: true
                count: inside.day.withPass
                words: inside.day.withWords
            }

            PeopleRow {
                Layout.fillWidth: true
                visible: inside.day.people > inside.day.withPass
                known: false
                count: inside.day.people - inside.day.withPass
                words: inside.day.withoutWords
            }
        }
    }

    Label {
        Layout.fillWidth: true
        visible: !inside.brief
        text: inside.day.used
        bold: true
        size: Theme.body
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Theme.note
    }

    Label {
        objectName: "day.used"
        Layout.fillWidth: true
        visible: !inside.brief && text !== ""
        text: inside.day.usedNames
        size: Theme.body
        color: Theme.ink2
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Geometry.panel.typeLeast
    }
}
