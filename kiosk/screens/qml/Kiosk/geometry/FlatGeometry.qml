import QtQml
import Kiosk

// The sizes that differ on a wide panel that is lower than it was drawn (1280x720 on 10 inch).
PanelGeometry {
    // ---------- requests ----------
    requests.disc: px(12)
    requests.typeDay: px(8)

    // ---------- a company's digital map ----------
    maturity.typeStatement: px(10.4)
    maturity.statementTop: px(5)
    maturity.answer: px(30)
    maturity.size: px(28)
    maturity.step: px(9.4)
    maturity.stepGap: px(2)
    maturity.typeStep: px(3.2)
    maturity.codeSide: px(76)
    maturity.typeTitle: px(8.4)
    maturity.measure: px(12.4)
    maturity.sentence: px(10)
    maturity.faces: px(32)
    maturity.typed: px(20)
    maturity.typedLong: px(25.4)

    // ---------- door ----------
    door.headTop: px(1.4)
    door.hero: px(35)
    door.heroLow: px(19)
    door.heroLarge: px(27)
    door.slim: px(24)
    door.stripForDay: true
    door.shutter: px(38)
    door.shutterTop: px(3)
    door.shutterBaseline: px(5)
    door.weekBottom: px(2.2)
    door.shutterHour: px(24)
    door.weekRow: px(4.8)
    door.shutterLarge: px(36)
    door.shutterHourLarge: px(18)
    door.quietLarge: px(23)
    door.heroLargeStrip: px(22)
    door.closedDayGap: px(1.6)
    door.passGap: px(2)
    door.enterIcon: px(19)
    door.enterLow: px(33)
    door.enterBottom: px(3)
    door.enterWithSub: px(30)
    door.passLine: px(15)
    door.kind: px(22)
    door.dayGap: px(2)
    door.statementIcon: px(30)
    door.greetingTop: px(1.4)
    door.greetingGap: px(3.05)
    door.companionsTop: px(3)
    door.purposeMost: px(17)
    door.groupTitle: px(8)
    door.groupRise: px(3.2)
    door.purposeButtonLarge: false
    door.answerChip: px(12.2)
    door.chipTitle: px(3.5)
    door.chipTitleGap: px(.4)
    door.nicknameType: px(24)
    door.nicknameRise: px(5)
    door.welcomeType: px(15)
    door.groupNumber: px(14)
    door.dayPassFact: px(11)
    door.dayPassFactMore: false
    door.questionChip: px(12.2)
    door.questionsTitle: px(9.6)
    door.nicknameTop: px(1)
    door.nicknameField: px(20)
    staff.tool: px(24)
    staff.figureNote: false
    staff.formRoomy: false
    staff.formCode: px(66)
    staff.referralCode: px(58)
    staff.insideNumber: px(19)
    staff.bust: px(6)
    staff.dayTile: px(15.4)
    staff.answer: px(15.6)
    door.nicknameGap: px(1)
    door.nicknameHint: false
    door.ownSideWords: false
    door.goodbyeTop: px(3.4)
    door.goodbyeHead: px(22.6)
    door.goodbyeType: px(13)
    door.inkHeading: px(11)
    door.goodbyeRise: px(1.7)
    door.faceTileHeight: px(38)
    door.faceGap: px(4)
    door.privacyType: px(4.1)
    door.privacyLine: px(1.3)
    door.privacyGap: px(2.4)
    door.newPassTop: px(1)
    door.adviceLarge: false
    door.keepButton: px(20.1)

    // ---------- staff ----------
    staff.visitorSide: px(100)
    staff.visitorReasons: 2
    staff.morningAlarmsInline: false
    staff.repairHeads: false
    staff.alarmTop: px(1)
    staff.alarmPadding: px(2)
    staff.alarmGap: px(1.4)
    staff.alarmRow: px(13)
    staff.alarmsHandledInline: 0

    // ---------- desk ----------
    desk.bandHeight: px(47)
    desk.spoolPeg: px(29)
    desk.spoolAnswer: px(14)
    desk.loadDial: px(48)
    desk.bandGap: px(4)
    desk.typeName: px(37)
    desk.nameTop: -px(3.6)
    desk.summaryBottom: px(3.2)
    desk.answerTop: px(2)
    desk.sign: px(18)

    // ---------- printer ----------
    printer.heatOtherHeight: px(16)
    printer.typeHeatHeading: px(7)
    printer.filmHeight: px(24)
    printer.filmWhy: 0
    printer.resultStacked: px(13)
    printer.resultMark: px(6)
    printer.resultPadding: px(1.8)
    printer.doneGap: px(3.05)

    // ---------- printer setup ----------
    printerSetup.formTop: px(.6)
    printerSetup.typingTop: px(.3) // field and hint stay above the keyboard
    printerSetup.typingHeight: px(14)
    printerSetup.readyRows: 2
    printerSetup.hintColumns: 1
    printerSetup.hintGap: px(.6)

    // ---------- board ----------
    board.factsInline: true
    board.hoursTop: px(3.05)

    // ---------- night ----------
    night.name: px(8)
    night.nameGap: px(2)
    night.word: px(5.2)
    night.more: px(4.2)
    night.wordsTop: px(2)
}
