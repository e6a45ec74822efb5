import QtQuick
import QtQuick.Layouts
import Kiosk

// One story: its picture, its title, its text; and the next one. Triggers: "Next story" as every Target; those of Page.
Page {
    id: page

    readonly property StoriesViewModel stories: shell.stories

    foot.exitLabel: qsTr("Back")

    GridLayout {
        anchors.fill: parent
        anchors.leftMargin: Geometry.margin
        anchors.rightMargin: Geometry.margin
        anchors.topMargin: Geometry.door.goodbyeTop
        anchors.bottomMargin: page.height - page.contentBottom
        columns: Geometry.door.storyColumns
        columnSpacing: Geometry.door.goodbyeGap
        rowSpacing: Geometry.gutter

        Rectangle {
            objectName: "story.frame"
            visible: page.stories.picture !== ""
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.topMargin: page.exitW > 0 ? Geometry.touchLeast + Geometry.gutter : 0
            Layout.preferredWidth: 1
            Layout.preferredHeight: 1
            Layout.maximumHeight: Geometry.door.storyColumns === 1 ? width * 3 / 4 : Number.POSITIVE_INFINITY
            radius: Geometry.radius
            color: Theme.wall

            Image {
                objectName: "story.picture"
                anchors.fill: parent
                source: page.stories.picture
                sourceSize: Qt.size(width, height)
                fillMode: Image.PreserveAspectCrop
                Accessible.role: Accessible.Graphic
                Accessible.name: page.stories.title
            }
        }

        ColumnLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1
            Layout.preferredHeight: 1
            spacing: Geometry.gutter

            Label {
                objectName: "story.title"
                Layout.fillWidth: true
                Layout.rightMargin: page.exitW
                wrapMode: Text.WordWrap
                text: page.stories.title
                bold: true
                size: Theme.pageTitle
                lineHeight: .92
            }

            Rectangle {
                Layout.fillWidth: true
                Layout.preferredHeight: Geometry.rail
                color: Theme.ink
            }

            Label {
                objectName: "story.text"
                Layout.fillWidth: true
                Layout.fillHeight: true
                verticalAlignment: Text.AlignTop
                wrapMode: Text.WordWrap
                fontSizeMode: Text.Fit
                minimumPixelSize: Geometry.panel.typeLeast
                text: page.stories.text
                size: Theme.grown(Theme.title)
            }

            PushButton {
                objectName: "story.next"
                visible: page.stories.count > 1
                Layout.alignment: Qt.AlignRight
                Layout.fillWidth: true // its words become smaller where the column is narrow
                Layout.minimumWidth: 0
                Layout.maximumWidth: implicitWidth
                Layout.preferredHeight: Geometry.touch
                size: Theme.lead
                symbol: "right"
                symbolRight: true
                label: qsTr("Next story (%1 of %2)").arg(page.stories.at + 1).arg(page.stories.count)
                onTriggered: page.stories.showNext()
            }
        }
    }
}
