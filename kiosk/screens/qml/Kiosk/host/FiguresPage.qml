pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Kiosk

// How many people came, how many of them are women, and the other figures of a month, a year or a project.
// Triggers: a chip shows another period; those of StaffScreen.
StaffScreen {
    id: page

    readonly property FiguresViewModel figures: shell.figures

    title: figures.title
    Component.onCompleted: figures.setRoom(Geometry.staff.figurePeriods * Geometry.staff.figurePeriodLines)

    ColumnLayout {
        anchors.fill: parent
        spacing: Geometry.staff.dayGap

        Chips {
            Layout.fillWidth: true
            Layout.preferredHeight: Geometry.staff.figurePeriodLines * (chip + spacing) - spacing
            Layout.topMargin: Geometry.staff.near
            columns: Geometry.staff.figurePeriods
            options: page.figures.periods as RowModel
            name: "figures"
            onPicked: key => page.figures.choose(key)
        }

        RowLayout {
            spacing: Geometry.staff.columnGap
            uniformCellSizes: true

            BigFigure {
                objectName: "figures.people"
                Layout.fillWidth: true
                Layout.fillHeight: true
                title: qsTr("People")
                tally: page.figures.peopleTally
                number: page.figures.people
                known: page.figures.peopleKnown
                share: page.figures.peopleShare
            }

            BigFigure {
                objectName: "figures.women"
                Layout.fillWidth: true
                Layout.fillHeight: true
                title: qsTr("Women")
                tally: page.figures.womenTally
                number: page.figures.women
                known: page.figures.womenKnown
                share: page.figures.womenShare
            }
        }

        GridLayout {
            Layout.fillWidth: true
            Layout.fillHeight: false
            columns: Geometry.staff.figureColumns
            columnSpacing: Geometry.staff.columnGap
            rowSpacing: Geometry.staff.near
            uniformCellWidths: true

            Repeater {
                model: page.figures.cells as RowModel

                FigureCell {
                    required property string key

                    objectName: "figures." + key
                    Layout.fillWidth: true
                    Layout.alignment: Qt.AlignTop
                }
            }
        }

        FiguresNote {
            Layout.fillWidth: true
            visible: Geometry.staff.figureNote
            figures: page.figures
        }
    }

    FiguresNote {
        parent: page.foot
        visible: !Geometry.staff.figureNote
        x: page.foot.nextX
        width: page.footRoom
        height: page.foot.height
        figures: page.figures
    }
}
