pragma Singleton
import QtQml
import Kiosk

// The geometry tokens of this panel: Panel.geometry chooses which of four objects with the same names is made, here and
// nowhere else. Shared tokens are Geometry.margin and so on; those of a scene are Geometry.door.tileHeight and so on.
TokenGroup {
    id: geometry

    readonly property string format: Panel.geometry
    readonly property Component wide: PanelGeometry {}
    readonly property Component flat: FlatGeometry {}
    readonly property Component small: SmallGeometry {}
    readonly property Component tall: TallGeometry {}
    readonly property PanelGeometry panel: ({
            wide: wide,
            flat: flat,
            small: small,
            tall: tall
        })[format].createObject(geometry)

    readonly property ControlsGeometry controls: panel.controls
    readonly property DoorGeometry door: panel.door
    readonly property BoardGeometry board: panel.board
    readonly property StaffGeometry staff: panel.staff
    readonly property DeskGeometry desk: panel.desk
    readonly property RequestsGeometry requests: panel.requests
    readonly property MaturityGeometry maturity: panel.maturity
    readonly property PrinterGeometry printer: panel.printer
    readonly property PrinterSetupGeometry printerSetup: panel.printerSetup
    readonly property NightGeometry night: panel.night

    readonly property int margin: panel.margin
    readonly property int gutter: panel.gutter
    readonly property int radius: panel.radius
    readonly property int touch: panel.touch
    readonly property int touchLeast: panel.touchLeast
    readonly property int footHeight: panel.footHeight
    readonly property int footPadding: panel.footPadding
    readonly property int pageTop: panel.pageTop
    readonly property int panelTop: panel.panelTop
    readonly property int opticalInset: panel.opticalInset

    readonly property int edge: panel.edge
    readonly property int strongEdge: Panel.theme === "contrast" ? panel.contrastEdge : panel.strongEdge
    readonly property int stateEdge: panel.stateEdge
    readonly property int contrastEdge: panel.contrastEdge
    readonly property int rail: panel.rail
    readonly property int thinLine: panel.thinLine

    readonly property int space1: panel.space1
    readonly property int space2: panel.space2
    readonly property int space3: panel.space3
    readonly property int space4: panel.space4
    readonly property int space5: panel.space5
    readonly property int space6: panel.space6
    readonly property int space7: panel.space7
}
