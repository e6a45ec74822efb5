import QtQuick
import QtQuick.Layouts
import Kiosk

// A day pass on an upright panel, and below it its two answers. Triggers: those of DayPassActions and Page.
DayPassFrame {
    id: page

    ColumnLayout {
        anchors.fill: parent
        anchors.leftMargin: Geometry.margin
        anchors.rightMargin: Geometry.margin
        anchors.topMargin: Geometry.panelTop
        anchors.bottomMargin: page.height - page.contentBottom
        spacing: Geometry.gutter

        DayPassCard {
            Layout.preferredWidth: Geometry.door.dayPassCard
            Layout.preferredHeight: Geometry.door.dayPassCardHeight
            shell: page.shell
        }

        DayPassActions {
            Layout.fillWidth: true
            Layout.fillHeight: true
            shell: page.shell
        }
    }
}
