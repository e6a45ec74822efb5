import QtQml
import Kiosk

// Every size of a panel, with the values of a wide one (10 inch and more). FlatGeometry, SmallGeometry and TallGeometry
// give other values to the same names. What one scene alone needs is in that scene's group.
TokenGroup {
    // ---------- grid and touch ----------
    property int margin: px(5) // outer margin of a page
    property int gutter: px(3.05) // between columns, and the least gap between two targets
    property int radius: px(1) // the one corner radius
    property int touch: px(20.1) // height of a main target
    property int touchLeast: px(12.2) // least side of a target
    property int footHeight: px(13)
    property int footPadding: px(3.4) // from the foot bar to the edge of the panel
    property int pageTop: px(3) // from the edge to a page's title
    property int panelTop: px(5) // from the edge to a framed area
    property int opticalInset: px(.4) // large letters begin this far left of the margin

    // ---------- lines ----------
    property int edge: px(.35) // of anything plain
    property int strongEdge: px(.5) // of what says something; in high contrast: contrastEdge
    property int stateEdge: px(.6) // of a reserved, broken or calling tile
    property int contrastEdge: px(.7) // of the signal colour in high contrast
    property int rail: px(.5) // a full-width line
    property int thinLine: px(.3)

    // ---------- space between things, small to large ----------
    property int space1: px(.6)
    property int space2: px(1)
    property int space3: px(1.6)
    property int space4: px(2)
    property int space5: px(3)
    property int space6: px(4)
    property int space7: px(6)

    // ---------- type, em; Theme chooses the large ones in large text ----------
    property int typeSmallest: px(2.2) // nothing shrinks further
    property int typeLeast: px(2.4) // a reading shrinks no further
    property int typeTiny: px(3.2) // a reading in a tile; grows with nothing
    property int typeTile: px(3.2) // second line of a tile
    property int typeTileLarge: px(4.2)
    property int typeNote: px(3.2) // second lines; never an instruction on its own
    property int typeNoteLarge: px(4.2)
    property int typeAside: px(4) // a remark beside something larger
    property int typeAsideLarge: px(4.9)
    property int typeBody: px(4) // lists, foot bar
    property int typeBodyLarge: px(4.9)
    property int typeHeading: px(5.2) // above a group
    property int typeHeadingLarge: px(6.2)
    property int typeAction: px(5.2) // the word on a large button
    property int typeActionLarge: px(6.2)
    property int typeLead: px(5.2) // tile names, instructions
    property int typeLeadLarge: px(6.2)
    property int typeTitle: px(7.6) // section statements
    property int typePageTitle: px(12.4)
    property int typeDisplay: px(12.4) // greeting, clock
    property int typeBlock: px(10.8) // the two ways in
    property int typeLargest: px(11) // everything on a main page in large text

    // ---------- scenes ----------
    property ControlsGeometry controls: ControlsGeometry {}
    property DoorGeometry door: DoorGeometry {}
    property BoardGeometry board: BoardGeometry {}
    property StaffGeometry staff: StaffGeometry {}
    property DeskGeometry desk: DeskGeometry {}
    property RequestsGeometry requests: RequestsGeometry {}
    property MaturityGeometry maturity: MaturityGeometry {}
    property PrinterGeometry printer: PrinterGeometry {}
    property PrinterSetupGeometry printerSetup: PrinterSetupGeometry {}
    property NightGeometry night: NightGeometry {}
}
