import QtQml
import Kiosk

// The sizes that differ on a small panel (7 inch, 800x480). Millimetres of that panel.
PanelGeometry {
    margin: px(3.6)
    footHeight: px(12.2)
    footPadding: px(2.4)
    pageTop: px(1)
    panelTop: px(3.6)
    typeTiny: px(3.15)
    typeTile: px(2.95)
    typeTileLarge: px(2.95)
    typeNote: px(3.15)
    typeAside: px(3.15)
    typeAsideLarge: px(4.2)
    typeBody: px(3.8)
    typeHeading: px(3.8)
    typeHeadingLarge: px(4.9)
    typeAction: px(3.8)
    typeActionLarge: px(3.8)
    typeLead: px(4.8)
    typeTitle: px(6.6)
    typePageTitle: px(6.6)
    typeDisplay: px(9.6)
    typeBlock: px(8.1)

    // ---------- shared controls ----------
    controls.largeButton: px(14)
    controls.largeButtonIcon: px(5.4)
    controls.footHelp: px(31)
    controls.footHelpTight: px(27.5)
    controls.footPrivacy: px(16.6)
    controls.footPrivacyIcon: px(4)
    controls.footPrivacyType: px(2.9)
    controls.footIcon: px(6.2)
    controls.language: px(17.6)
    controls.languageTight: px(15)
    controls.languageTypeTight: px(3.45)
    controls.euFlag: px(5.6)
    controls.euGap: px(1)
    controls.euType: px(2.6)
    controls.euLineHeight: .9
    controls.euLines: 3
    controls.notice: px(16)
    controls.noticeGap: px(1)
    controls.warningDial: px(24)
    controls.warningGap: px(2.5)
    controls.plateHeight: px(4.6)
    controls.plateMark: px(2.8)
    controls.rowLow: px(92) // always
    controls.rowFlag: px(2)
    controls.rowLeft: px(3.6)
    controls.rowRight: px(1)
    controls.rowPicture: 0
    controls.rowMark: px(3)
    controls.rowTick: px(6)
    controls.rowRulerRight: px(1.6)

    // ---------- door ----------
    door.codeTitle: px(6.6)
    door.codeField: px(12.6)
    door.codeType: px(6.2)
    door.codeReady: px(32)
}
