import QtQml
import Kiosk

// The sizes that differ on an upright panel (720x1280). Millimetres of that panel.
PanelGeometry {
    // ---------- shared controls ----------
    controls.footSpelled: false
    controls.footCrowded: true
    controls.footHasPrivacy: false
    controls.footHelp: px(32.6)
    controls.footIcon: px(6.2)
    controls.language: px(18)
    controls.euLines: 1
    controls.keyboardHeight: 1150

    // ---------- staff ----------
    staff.titleTop: px(11.4)
    staff.morningTilesAcross: 2
    staff.morningAlarmsAcross: 1
    staff.buttonsInFoot: false
    staff.stripName: px(18.4)
    staff.stripResult: px(30)
    staff.stripGap: px(2)
    staff.stripFewHours: true
    staff.stripStacked: true
    staff.stripPitch: px(14)
    staff.typeResult: px(3.4)
    staff.alarmLifeIndent: 0
    staff.alarmNamesLabel: px(22)
    staff.alarmNamesAcross: 2
    staff.alarmNamesWhy: false
    staff.typeAcknowledged: px(4.4)
    staff.typeAlarm: px(6.6)
    staff.handledRow: px(9.4)
    staff.handledStacked: true
    staff.alarmsOthersInline: 2
    staff.alarmsHandledInline: 4
    staff.alarmsHandledHeight: px(46)
    staff.lock: px(15)
    staff.pinGap: px(3.4)
    staff.pinColumns: 1
    staff.padBottom: px(2)
    staff.troubleLines: 9 // a fingerprint in large text among them

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
    desk.findingGap: px(1.6)
    desk.findingsShare: 50
    desk.printersShare: 50
    desk.findingHeight: px(217) // never
    desk.bandHeight: px(48)
    desk.holdColumns: 1
    desk.bandColumns: 1
    desk.ringGap: px(5)
    desk.typeName: px(27)
    desk.nameTop: px(1)
    desk.nameGap: px(4)
    desk.printerShare: .62
    desk.partMost: px(20)
    desk.answerColumns: 1
    desk.largeRows: false
    desk.permissionColumns: 1
    desk.permissionSpan: 12
    desk.reasonSpan: 12
    desk.actionsAcross: 2
    desk.permitAcross: 1
    desk.typePermit: px(5.2)
    desk.typeQueue: px(4.4)

    // ---------- printer ----------
    printer.columns: 1
    printer.partColumns: 12
    printer.plugWidth: px(15)
    printer.plugGap: px(2)
    printer.sentenceGap: "\n"
    printer.typeUnheard: px(4)
    printer.typeCut: px(4.6)
    printer.controlsBottom: px(15)
    printer.sideShare: .31
    printer.typeControl: px(4)
    printer.typePause: px(5.2)
    printer.typeMiddle: px(5.2)
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

    // ---------- door ----------
    door.codeType: px(6.2)
    door.codeColumns: 1
    door.headBeside: false
    door.heroTop: px(3)
    door.hero: px(35)
    door.heroLow: px(27)
    door.strip: px(14)
    door.stripBeside: false
    door.kindStrip: px(21.4)
    door.slim: px(24)
    door.shutter: px(76)
    door.shutterTop: px(5)
    door.shutterBaseline: px(38.6)
    door.shutterAside: px(.01)
    door.week: px(100)
    door.weekBottom: px(3)
    door.shutterHour: px(28)
    door.weekRow: px(4.5)
    door.closedDayGap: px(4)
    door.closedDayColumns: 1
    door.waysColumns: 1
    door.passLine: px(15.6)
    door.kindColumns: 3
    door.kind: px(25)
    door.kindGreeting: px(25)
    door.dayGap: px(2.2)
    door.dayPadding: px(1.3)
    door.welcomeType: px(18)
    door.countGap: px(3.05)
    door.count: px(22)
    door.welcomeColumns: 2
    door.farewellColumns: 1
    staff.toolColumns: 2
    staff.checkColumns: 1
    door.farewellType: px(15)
    door.farewellButtonsTop: px(108)
    door.stillHere: px(60)
    door.inkHeading: px(12)
    door.chipsAlike: false
    door.face: px(18)
    door.faceTileHeight: px(32.4)
    door.goodbyeRise: px(1)
    door.faceGap: px(3)
    door.wishHeight: px(13.4)
    door.statementTop: px(20)
    door.statementType: px(12.4)
    door.statementIcon: px(30)
    door.callType: px(9)
    door.comfortColumns: 1
    door.comforts: px(184)
    door.privacyColumns: 1
    door.privacyCard: px(62)
    door.privacyCardTop: px(5)
    door.privacyLead: px(5.2)
    door.privacyType: px(4)
    door.nicknameColumns: 1

    door.ownColumns: 1
    door.ownAsideDrop: 0
    door.ownBeside: px(12)
    door.ownName: 6.6
    door.ownWords: 9.8

    // ---------- board ----------
    board.places: 4
    board.zoneAlone: true
    board.lowHeadColumns: 1
    board.lowSymbol: false
    board.legendGap: px(4.4)
    board.tilePicture: .345
    board.tileLineGap: 0
    board.tileName: px(4.7)
    board.tileRulerBottom: px(1.4)
    board.rulerAlways: true
    board.faultColumns: 1
    board.faultHeaderBottom: px(4)
    board.faultGap: px(6)
    board.faultPicture: px(20)
    board.faultWords: px(4)
    board.faultWordsLarge: px(5)

    // ---------- night ----------
    night.pairs: true
    night.tileMost: px(46)
    night.blockHeight: px(66)
    night.blockColumns: 1
    night.unknownNames: px(5.6)
    night.instrument: .42
    night.wordDense: px(4.8)
    night.moreDense: px(4)
}
