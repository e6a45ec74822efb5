import QtQml
import Kiosk

// The sizes that differ on an upright panel (720x1280). Millimetres of that panel.
PanelGeometry {
    // ---------- shared controls ----------
    controls.footHelp: px(32.6)
    controls.footIcon: px(6.2)
    controls.language: px(18)
    controls.euLines: 1

    // ---------- door ----------
    door.codeType: px(6.2)
    door.codeColumns: 1

    // ---------- staff ----------
    staff.titleTop: px(11.4)
    staff.lock: px(15)
    staff.pinGap: px(3.4)

    // ---------- desk ----------
    desk.fileColumns: 1
    desk.columns: 1
    desk.partColumns: 6
    desk.queueColumns: 5
    desk.columnGap: px(3.05)
    desk.rowGap: px(4)
    desk.partsAcross: 2
    desk.factColumns: 1
    desk.factHeight: px(10)
    desk.factGap: 0
    desk.partHeight: px(40)
    desk.findingGap: px(2.4)
    desk.findingHeight: px(217) // never
    desk.bandHeight: px(48)
    desk.holdColumns: 1
    desk.ringGap: px(5)
    desk.typeName: px(27)
    desk.nameTop: px(1)
    desk.nameGap: px(4)
    desk.printerShare: .62
    desk.partMost: px(20)
    desk.answerColumns: 1

    // ---------- printer ----------
    printer.columns: 1
    printer.partColumns: 12
    printer.controlsBottom: px(15)
    printer.sideShare: .31
    printer.typeStop: px(4)

    // ---------- printer setup ----------
    printerSetup.columns: 1
    printerSetup.serverColumns: 1
    printerSetup.codeColumns: 7.2
    printerSetup.codeRow: 1
    printerSetup.buttonRow: 2
    printerSetup.optionColumns: 1
    printerSetup.optionHeight: px(13)
    printerSetup.factColumns: 2
    printerSetup.typeAgain: px(4.8)
    printerSetup.readyRow: 2
}
