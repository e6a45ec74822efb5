import QtQuick
import QtQuick.Layouts
import Kiosk

// Hold to start: name and colour of the printer fill the upper third; below, the bed question and the button.
// Triggers: the answer of BedQuestion toggles; HoldButton; those of HoldAnswer; "Don't start" or Esc leaves; in low reach
// those of LoweredArea on an upright panel.
Page {
    id: page

    readonly property HoldToStartViewModel holdToStart: shell.holdToStart
    readonly property bool asks: holdToStart.phase === "ask"

    ownLow: true
    foot.languages: false

    LoweredArea {
        page: page
        moves: Geometry.desk.holdColumns === 1

        HoldBand {
            id: band

            width: parent.width
            holdToStart: page.holdToStart
        }

        GridLayout {
            readonly property real least: band.height + Geometry.desk.bandGap
            readonly property real lowest: columns === 1 ? least : page.contentBottom - bed.implicitHeight

            visible: page.asks
            x: Geometry.margin
            y: Panel.lowReach ? Math.max(least, lowest) : least
            width: page.contentWidth
            height: columns === 1 ? implicitHeight : page.height - Geometry.desk.bandGap - y
            columns: Geometry.desk.holdColumns
            columnSpacing: Geometry.desk.ringGap
            rowSpacing: Geometry.desk.ringGap

            BedQuestion {
                id: bed

                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop
                holdToStart: page.holdToStart
            }

            HoldButton {
                Layout.alignment: Qt.AlignCenter
                holdToStart: page.holdToStart
            }
        }

        HoldAnswer {
            visible: !page.asks
            holdToStart: page.holdToStart
            x: Geometry.margin
            y: band.height + Geometry.desk.bandGap + Geometry.desk.answerTop
            width: page.contentWidth
            height: page.contentBottom - y
            onBack: page.shell.back()
        }
    }

    PushButton {
        objectName: "hold.cancel"
        visible: page.asks
        x: Geometry.margin + page.foot.nextX
        y: page.foot.y
        width: Math.max(Geometry.desk.cancelWidth, implicitWidth)
        height: Geometry.footHeight
        leftPadding: Geometry.space2
        rightPadding: Geometry.space2
        symbol: Theme.small ? "" : "cross"
        label: qsTr("Don't start")
        onTriggered: page.leaving()
    }
}
