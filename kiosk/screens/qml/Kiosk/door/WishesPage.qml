pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk

// All wishes of a kind in big words: to learn or make, or new equipment; a tap votes. And a wish of one's own.
// Triggers: each as every Target; those of Page.
GoodbyeFrame {
    id: page

    foot.exitLabel: qsTr("Back")
    foot.exitSymbol: "left"

    ColumnLayout {
        anchors.fill: parent
        anchors.leftMargin: Geometry.margin
        anchors.rightMargin: Geometry.margin
        anchors.topMargin: Geometry.door.goodbyeTop
        anchors.bottomMargin: page.height - page.contentBottom
        spacing: Geometry.gutter

        InkHeading {
            Layout.fillWidth: true
            Layout.rightMargin: page.exitW
            text: qsTr("What do you wish for here?")
        }

        RowLayout {
            Layout.fillHeight: false
            spacing: Geometry.gutter
            uniformCellSizes: true

            InkChip {
                objectName: "wishes.topic"
                Layout.fillWidth: true
                label: qsTr("To learn or make")
                chosen: page.goodbye.kind === "topic"
                onTriggered: page.goodbye.chooseKind("topic")
            }

            InkChip {
                objectName: "wishes.equipment"
                Layout.fillWidth: true
                label: qsTr("New equipment")
                chosen: page.goodbye.kind === "equipment"
                onTriggered: page.goodbye.chooseKind("equipment")
            }
        }

        GridLayout {
            Layout.fillHeight: false
            columns: Geometry.door.wishColumns
            columnSpacing: Geometry.gutter
            rowSpacing: Geometry.gutter
            uniformCellWidths: true

            Repeater {
                model: page.goodbye.allWishes

                WishButton {
                    required property int index

                    Layout.fillWidth: true
                    Layout.preferredHeight: Geometry.door.wishHeight
                    onTriggered: page.goodbye.choose(key)
                }
            }
        }

        Label {
            objectName: "wishes.none"
            visible: (page.goodbye.allWishes as RowModel).count === 0
            Layout.fillWidth: true
            wrapMode: Text.Wrap
            text: qsTr("Nobody has wished for anything yet. Be the first.")
            size: Theme.grown(Theme.label)
            color: Theme.quietOnInk
        }

        RowLayout {
            Layout.fillHeight: true
            spacing: Geometry.gutter

            WishButton {
                visible: !page.goodbye.wished
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignBottom
                Layout.preferredHeight: Geometry.touchLeast
                key: "write"
                words: qsTr("Write your own")
                votes: 0
                chosen: false
                answer: ""
                mark: "speech"
                onTriggered: page.shell.open("own_wish")
            }

            InkChip {
                objectName: "wishes.more"
                visible: page.goodbye.wishPages > 1
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignBottom
                label: qsTr("More (page %1 of %2)").arg(page.goodbye.wishPage + 1).arg(page.goodbye.wishPages)
                onTriggered: page.goodbye.showMore()
            }
        }
    }
}
