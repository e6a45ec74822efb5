import QtQml
import Kiosk

// Small panel: the sizes of what all pages share.
ControlsGeometry {
    largeButton: px(14)
    largeButtonIcon: px(5.4)
    footSpelled: false
    footHelp: px(31)
    footHelpTight: px(27.5)
    footPrivacy: px(16.6)
    footPrivacyIcon: px(4)
    footPrivacyType: px(2.9)
    footIcon: px(6.2)
    language: px(17.6)
    languageTight: px(15)
    languageTypeTight: px(3.45)
    euFlag: px(5.6)
    euGap: px(1)
    euType: px(2.6)
    euLineHeight: .9
    euLines: 3
    notice: px(16)
    noticeGap: px(1)
    noticeAir: px(2)
    warningDial: px(24)
    warningGap: px(2.5)
    warningLow: px(17)
    plateHeight: px(4.6)
    plateMark: px(2.8)
    rowBrief: true
    rowLow: px(92) // always
    rowFlag: px(2)
    rowLeft: px(3.6)
    rowRight: px(1)
    rowPicture: 0
    rowMark: px(3)
    rowWordGap: px(.8)
    rowTick: px(6)
    rowRulerRight: px(1.6)
    keyboardHeight: 800
    keyLetter: px(5)
    keySymbol: px(5)
    letterGroups: 6
}
