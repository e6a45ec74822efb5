import QtQuick
import QtQuick.Layouts
import Kiosk

// A visitor's own data: each stored thing with a rule cut to how long it stays; take it along, delete it (P5).
// Triggers: those of OwnDataActions and of Page; the exit or Esc first ends the question, then the second page.
Page {
    id: page

    readonly property OwnDataViewModel ownData: shell.ownData

    ownExit: true
    foot.exitLabel: ownData.asks ? "" : qsTr("Done")
    foot.exitSymbol: "check"
    foot.languages: !ownData.asks
    onLeaving: {
        if (ownData.asks)
            ownData.keep();
        else if (ownData.second)
            ownData.turn();
        else
            shell.back();
    }

    Flow {
        id: head

        x: Geometry.margin - Geometry.opticalInset
        y: Geometry.pageTop
        width: page.contentWidth
        spacing: Geometry.space6

        Label {
            id: title

            width: Math.min(implicitWidth, head.width)
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.lead
            text: page.ownData.asks ? qsTr("Delete everything?") : qsTr("Your data")
            bold: true
            size: Theme.pageTitle
            Accessible.role: Accessible.Heading
        }

        Label {
            topPadding: Geometry.door.ownAsideDrop
            width: Geometry.door.ownAsideBeside ? Math.min(implicitWidth, head.width - title.width - head.spacing) : implicitWidth
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Geometry.panel.typeLeast
            text: page.ownData.asks ? qsTr("This can't be undone.") : qsTr("This is all we have on you.")
            color: Theme.ink2
            size: Theme.lead
        }
    }

    GridLayout {
        x: Geometry.margin
        y: head.y + head.height + Geometry.space2
        width: page.contentWidth
        height: page.contentBottom - y
        columns: page.docked ? 1 : Geometry.door.ownColumns
        columnSpacing: Geometry.door.ownColumnGap
        rowSpacing: Geometry.space5

        ColumnLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            spacing: Geometry.space3

            DataRows {
                Layout.fillWidth: true
                Layout.fillHeight: true
                visible: !page.ownData.second
                wide: page.docked
                ownData: page.ownData
            }

            OwnDataWords {
                Layout.fillWidth: true
                Layout.fillHeight: true
                visible: page.ownData.second
                ownData: page.ownData
            }

            RowLayout {
                visible: !page.ownData.second && sentence.text !== "" && !Geometry.door.ownLogAside
                spacing: Geometry.space3

                Icon {
                    name: "shield"
                    size: Theme.heading
                }

                Label {
                    id: sentence

                    objectName: "own.views"
                    Layout.fillWidth: true
                    wrapMode: Text.Wrap
                    text: page.ownData.asks ? page.ownData.copies : page.ownData.views
                }
            }
        }

        ColumnLayout {
            Layout.fillWidth: page.docked || Geometry.door.ownColumns === 1
            Layout.fillHeight: !page.docked && Geometry.door.ownColumns > 1
            Layout.preferredWidth: Geometry.door.ownSide
            Layout.minimumHeight: 0
            Layout.preferredHeight: page.docked ? 0 : -1 // its controls are in the dock
            spacing: Geometry.gutter

            Label {
                Layout.fillWidth: true
                visible: !page.docked && (page.ownData.asks || Geometry.door.ownSideWords)
                topPadding: Geometry.door.ownWordsDrop
                wrapMode: Text.Wrap
                size: Geometry.door.ownWordsType
                lineHeight: 1.05
                text: {
                    if (page.ownData.asks)
                        return qsTr("The pass stops working at once. The number of visits stays in the figures.");
                    return page.ownData.canTake ? qsTr("The data is yours. Take it along or delete it.") : qsTr("The data is yours. You can delete it at once.");
                }
            }

            Item {
                visible: !page.docked && Geometry.door.ownColumns > 1
                Layout.fillHeight: true
            }

            OwnDataActions {
                Layout.fillWidth: true
                Layout.fillHeight: false
                ownData: page.ownData
            }
        }
    }
}
