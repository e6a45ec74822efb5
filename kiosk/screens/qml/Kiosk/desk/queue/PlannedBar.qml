pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Shapes
import Kiosk

// A print on the plan: solid as far as it is printed, outlined as far as it is not, dashed while it waits for a
// permission, ink when it is chosen, hatched where nobody knows; with a triangle where the spool will not be enough.
// Places for another job push it aside.
// Properties: as the rows of the view model; `pegs`, where places are; `quiet`, without words. As wide as the rule.
Item {
    id: bar

    required property string jobId
    required property real begin
    required property real end
    required property string kind
    required property string name
    required property string detail
    required property string brief
    required property bool runsShort
    required property var pegs
    required property bool quiet
    readonly property int step: Geometry.desk.place + Geometry.space1
    readonly property int startX: Math.round(begin * width)
    readonly property int endX: Math.round(end * width)
    readonly property int from: pegs.reduce((at, peg) => peg <= at + 1 && at < peg + Geometry.desk.place ? Math.round(peg) + step : at, startX)
    readonly property int to: pegs.reduce((at, peg) => from < peg && peg < at ? Math.round(peg) - Geometry.space1 : at, endX)
    readonly property bool solid: kind === "printed" || kind === "chosen"
    readonly property bool open: kind === "running" || kind === "planned" || kind === "waits"
    readonly property color pen: solid ? Theme.darkInk : Theme.ink

    Item {
        id: face

        readonly property string pick: bar.jobId

        objectName: pick === "" ? "" : "plan.job." + bar.brief
        x: bar.from
        width: Math.max(0, bar.to - bar.from)
        height: bar.height

        Rectangle {
            visible: bar.solid || bar.open
            anchors.fill: parent
            radius: bar.kind === "printed" || bar.kind === "running" ? 0 : Geometry.desk.barRadius
            color: bar.solid ? Theme.ink : Theme.sheet
            border.width: bar.open && bar.kind !== "waits" ? Geometry.edge : 0
            border.color: bar.kind === "running" ? Theme.ink : Theme.edge
        }

        Loader {
            active: bar.kind === "waits"
            anchors.fill: parent
            sourceComponent: Shape {
                id: dashes

                ShapePath {
                    strokeColor: Theme.ink
                    strokeWidth: Geometry.edge
                    strokeStyle: ShapePath.DashLine
                    dashPattern: [3, 2]
                    fillColor: Theme.clear

                    PathRectangle {
                        x: Geometry.edge / 2
                        y: Geometry.edge / 2
                        width: Math.max(0, dashes.width - Geometry.edge)
                        height: dashes.height - Geometry.edge
                    }
                }
            }
        }

        Loader {
            active: bar.kind === "unknown"
            anchors.fill: parent
            sourceComponent: PlanUnknown {
                words: bar.quiet ? "" : bar.detail
            }
        }

        Loader {
            active: !bar.quiet && bar.kind !== "unknown"
            anchors.fill: parent
            anchors.rightMargin: lack.active ? Geometry.desk.typeBar : 0
            sourceComponent: BarWords {
                name: bar.name
                detail: bar.detail
                brief: bar.brief
                pen: bar.pen
                quietPen: bar.solid ? Theme.darkInk : Theme.ink2
            }
        }

        Loader {
            id: lack

            active: bar.runsShort && face.width > 2 * Geometry.desk.typeBar
            anchors.right: parent.right
            anchors.rightMargin: Geometry.space1
            y: Geometry.space1
            sourceComponent: StatusMark {
                status: "out_of_order"
                size: Geometry.desk.typeBar
                color: bar.pen
                cut: bar.solid ? Theme.ink : Theme.sheet
            }
        }
    }
}
