pragma ComponentBehavior: Bound
import QtQuick
import Kiosk

// One printer of the plan: its colour and name, what runs and what is planned, the present, the beds to clear; while a
// job is to be moved the places for it, or why it can't go there. A reading; QueuePlan takes the touches.
// Properties: as the rows of the view model; `ruleX`, where the rule begins; `nowX`, where the present is; `below`, the
// gap to the next row.
Item {
    id: row

    required property string key
    required property string name
    required property string colour
    required property RowModel bars
    required property real barsEnd
    required property var beds
    required property var places
    required property string why
    required property string nothing
    required property string spoken
    required property real ruleX
    required property real nowX
    required property real below
    readonly property real ruleWidth: width - ruleX
    readonly property var pegs: Geometry.desk.planPlaces ? pegPlaces() : []
    readonly property int lastEnd: Math.round(barsEnd * ruleWidth)

    // Where the places are drawn: each where it begins, none upon another, all of them on the rule.
    function pegPlaces(): var {
        const step = Geometry.desk.place + Geometry.space1;
        const found = [];
        places.forEach((one, index) => found.push(Math.max(index > 0 ? found[index - 1] + step : 0, one.at * ruleWidth)));
        for (let index = found.length - 1; index >= 0; index--)
            found[index] = Math.min(found[index], ruleWidth - Geometry.desk.place - (found.length - 1 - index) * step);
        return found;
    }

    Accessible.role: Accessible.StaticText
    Accessible.name: spoken

    Rectangle {
        width: Geometry.desk.planFlag
        height: parent.height
        color: row.colour || Theme.clear
        border.width: Theme.contrast ? Geometry.thinLine : 0
        border.color: Theme.edge
    }

    Label {
        x: Geometry.desk.planNameX
        width: row.ruleX - x - Geometry.space2
        anchors.verticalCenter: parent.verticalCenter
        text: row.name
        bold: true
        size: Geometry.desk.typePlanName
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Geometry.panel.typeSmallest
        Accessible.ignored: true
    }

    Item {
        x: row.ruleX
        width: row.ruleWidth
        height: row.height

        Loader {
            active: row.nothing !== ""
            anchors.fill: parent
            sourceComponent: PlanUnknown {
                words: row.nothing
            }
        }

        Repeater {
            model: row.bars

            PlannedBar {
                width: row.ruleWidth
                height: row.height
                pegs: row.pegs
                quiet: reason.inside
            }
        }

        Rectangle {
            x: row.nowX - row.ruleX - width / 2
            width: Geometry.staff.now
            height: parent.height + row.below
            color: Theme.signal
        }

        Repeater {
            model: row.beds.length

            BedMark {
                required property int index
                readonly property real middle: given.at * row.ruleWidth

                given: row.beds[index] ?? none

                x: Math.max(0, Math.min(row.ruleWidth - width, middle - width / 2))
                y: (row.height - height) / 2
            }
        }

        Repeater {
            model: Geometry.desk.planPlaces ? row.places : []

            PlacePeg {
                required property int index

                x: row.pegs[index] ?? 0
                height: row.height
            }
        }

        CannotGo {
            id: reason

            readonly property bool inside: visible && row.ruleWidth - row.lastEnd < wanted

            visible: row.why !== "" && row.nothing === ""
            x: inside ? row.nowX - row.ruleX + Geometry.space4 : row.lastEnd + Geometry.space4
            width: Math.min(wanted, row.ruleWidth - x)
            height: row.height
            words: row.why
        }
    }
}
