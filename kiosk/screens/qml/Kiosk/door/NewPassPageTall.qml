import QtQuick
import QtQuick.Layouts
import Kiosk

// A new pass on an upright panel, and below it what to do with it. Triggers: those of NewPassActions and Page.
NewPassFrame {
    id: page

    ColumnLayout {
        anchors.fill: parent
        anchors.leftMargin: Geometry.margin
        anchors.rightMargin: Geometry.margin
        anchors.topMargin: Geometry.panelTop
        anchors.bottomMargin: page.height - page.contentBottom
        spacing: Geometry.gutter

        PassCard {
            Layout.preferredWidth: Geometry.door.card
            Layout.preferredHeight: page.docked ? Geometry.door.cardLow : Geometry.door.cardHeight
            shell: page.shell
        }

        NewPassActions {
            Layout.fillWidth: true
            Layout.fillHeight: true
            shell: page.shell
        }
    }
}
