import QtQuick
import QtQuick.Layouts
import Kiosk

// A question at the end to a company with four faces: the press answers and goes on.
// Triggers: those of Faces; "Previous" as every Target; the exit or Esc leads to the map, to go on later.
Page {
    id: page

    readonly property MapFacesViewModel asked: shell.mapFaces

    foot.languages: false
    foot.exitLabel: qsTr("Go on later")
    foot.exitSymbol: "clock"

    ColumnLayout {
        x: Geometry.margin
        y: Geometry.pageTop
        width: page.contentWidth
        height: page.contentBottom - y
        spacing: Geometry.maturity.ruleGap

        RowLayout {
            Layout.fillWidth: true
            spacing: Geometry.gutter

            Label {
                Layout.fillWidth: true
                text: qsTr("How did it go?")
                bold: true
                size: Geometry.maturity.typeArea
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Theme.body
                Accessible.role: Accessible.Heading
            }

            Label {
                objectName: "faces.place"
                Layout.alignment: Qt.AlignBottom
                text: page.asked.place
                size: Theme.body
                color: Theme.ink2
            }
        }

        MapTicks {
            Layout.fillWidth: true
            ticks: page.asked.ticks as RowModel
            now: page.asked.now
        }

        Label {
            objectName: "faces.question"
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.topMargin: Geometry.maturity.statementTop
            Layout.minimumHeight: 0
            text: page.asked.question
            bold: true
            size: Geometry.maturity.typeStatement
            wrapMode: Text.WordWrap
            fontSizeMode: Text.Fit
            minimumPixelSize: Geometry.maturity.typeLeast
            lineHeight: .96
            Accessible.role: Accessible.AlertMessage // read out when the next one has come
        }

        Faces {
            Layout.fillWidth: true
            Layout.fillHeight: false
            Layout.preferredHeight: Geometry.maturity.faces
            columns: Geometry.maturity.faceColumns
            light: true
            chosen: page.asked.face
            onFaceChosen: face => page.asked.answer(face)
        }

        Item {
            id: own

            visible: !Geometry.maturity.actsInFoot && !page.docked
            Layout.topMargin: Geometry.space2 // with the spacing, a gutter
            Layout.preferredHeight: Geometry.footHeight
        }
    }

    PushButton {
        parent: Geometry.maturity.actsInFoot ? page.foot : own
        objectName: "faces.previous"
        visible: page.asked.hasPrevious
        docks: !Geometry.maturity.actsInFoot
        x: Geometry.maturity.actsInFoot ? page.foot.nextX : 0
        height: Geometry.footHeight
        symbol: "left"
        label: qsTr("Previous")
        onTriggered: page.asked.previous()
    }
}
