import QtQuick
import QtQuick.Layouts
import Kiosk

// A notice of the strip: its heading, and the sentence beside or below it. Not a control.
// Properties: `columns`, 2 for beside; `middle`, where the sentence begins then.
GridLayout {
    id: notice

    required property StartViewModel startPage
    required property real middle
    readonly property bool large: Theme.large

    rowSpacing: 0
    columnSpacing: Geometry.door.blockPadding * 2

    Label {
        objectName: "start.noticeHeading"
        visible: !notice.large
        Layout.preferredWidth: notice.columns === 2 ? notice.middle - Geometry.door.blockPadding : -1
        Layout.fillWidth: notice.columns === 1
        text: notice.startPage.noticeHeading
        bold: true
        size: Theme.grown(Theme.heading)
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Geometry.panel.typeLeast
    }

    Label {
        objectName: "start.notice"
        Layout.fillWidth: true
        text: notice.startPage.noticeSentence
        size: notice.large ? Theme.title : Theme.body
        Layout.fillHeight: true
        verticalAlignment: notice.columns === 2 ? Text.AlignVCenter : Text.AlignTop
        fontSizeMode: Text.Fit
        minimumPixelSize: Geometry.panel.typeNote
        wrapMode: Text.WordWrap
        lineHeight: .94
    }
}
