pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk

// The strip: the numbers that are called now, and a notice; each alone may be there. Not a control.
// Properties: `large`, its words are grown for large text.
Item {
    id: strip

    required property StartViewModel startPage
    readonly property bool large: Theme.large
    readonly property bool calls: startPage.called.count > 0
    readonly property bool several: startPage.called.count > 1
    readonly property bool notes: startPage.noticeSentence !== "" && !(calls && (several || large || !Geometry.door.stripBeside))
    readonly property bool beside: Geometry.door.stripBeside && !large
    readonly property real middle: Math.round(5 * (width + Geometry.gutter) / 12)

    objectName: "start.strip"
    implicitHeight: calls ? Geometry.door.strip : Math.min(notice.implicitHeight, Geometry.door.strip)

    RowLayout {
        visible: strip.calls
        height: parent.height
        spacing: Geometry.space5

        ColumnLayout {
            spacing: 0

            Label {
                text: qsTr("Now serving")
                bold: true
                size: Theme.grown(Theme.heading)
            }

            Label {
                visible: !strip.several && !strip.large
                text: strip.startPage.calledTo
                size: Theme.note
                color: Theme.ink2
            }
        }

        Repeater {
            model: strip.startPage.called

            RowLayout {
                id: one

                required property string number
                required property string equipment

                spacing: Geometry.space3

                CalledTag {
                    objectName: "start.called." + one.number
                    number: one.number
                    Layout.preferredHeight: strip.height
                    Layout.preferredWidth: width
                }

                Label {
                    visible: strip.several && strip.beside
                    Layout.maximumWidth: Geometry.door.calledName
                    text: one.equipment
                    size: Theme.note
                    wrapMode: Text.WordWrap
                    lineHeight: .94
                }
            }
        }

        Label {
            visible: text !== ""
            text: strip.startPage.calledMore
            bold: true
            size: Theme.grown(Theme.heading)
        }
    }

    Rectangle {
        visible: strip.notes && strip.beside
        x: strip.middle
        width: Geometry.rail
        height: parent.height
        color: Theme.ink
    }

    GridLayout {
        id: notice

        visible: strip.notes
        x: strip.calls ? strip.middle + Geometry.door.blockPadding : 0
        width: parent.width - x
        height: parent.height
        columns: strip.beside && !strip.calls ? 2 : 1
        rowSpacing: 0
        columnSpacing: Geometry.door.blockPadding * 2

        Label {
            objectName: "start.noticeHeading"
            visible: !strip.large
            Layout.preferredWidth: notice.columns === 2 ? strip.middle - Geometry.door.blockPadding : -1
            Layout.fillWidth: notice.columns === 1
            text: strip.startPage.noticeHeading
            bold: true
            size: Theme.grown(Theme.heading)
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.note
        }

        Label {
            objectName: "start.notice"
            Layout.fillWidth: true
            text: strip.startPage.noticeSentence
            size: strip.large ? Theme.title : Theme.body
            Layout.fillHeight: true
            verticalAlignment: notice.columns === 2 ? Text.AlignVCenter : Text.AlignTop
            fontSizeMode: Text.Fit
            minimumPixelSize: Geometry.panel.typeNote
            wrapMode: Text.WordWrap
            lineHeight: .94
        }
    }
}
