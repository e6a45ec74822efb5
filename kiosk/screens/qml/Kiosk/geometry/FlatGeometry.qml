import QtQml
import Kiosk

// The sizes that differ on a wide panel that is lower than it was drawn (1280x720 on 10 inch).
PanelGeometry {
    // ---------- door ----------
    door.headTop: px(2)
    door.hero: px(35)
    door.heroLow: px(19)
    door.heroLarge: px(25)
    door.statusTopLarge: px(66)
    door.enterIcon: px(19)
    door.enterBottom: px(3)
    door.enterWithSub: px(30)
    door.passLine: px(15)
    door.kind: px(22)
    door.dayGap: px(2)
    door.statementIcon: px(30)
    door.greetingTop: px(4)
    door.greetingHeight: px(57)
    door.greetingDialTop: px(6)
    door.nicknameType: px(34)
    door.countTop: px(34)
    door.newPassTop: px(2)
    door.keepButton: px(20.1)

    // ---------- desk ----------
    desk.bandHeight: px(47)
    desk.bandGap: px(4)
    desk.typeName: px(37)
    desk.nameTop: -px(3.6)
    desk.summaryBottom: px(3.2)
    desk.answerTop: px(2)
    desk.sign: px(18)

    // ---------- board ----------
    board.nameType: px(15)
}
