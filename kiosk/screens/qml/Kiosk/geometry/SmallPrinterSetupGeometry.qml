import QtQml
import Kiosk

// Small panel: the sizes of adding a printer.
PrinterSetupGeometry {
    columnGap: px(3)
    top: px(.6)
    factsTop: px(2)
    codeColumns: 4
    codeCaption: px(4)
    captionBottom: px(.4)
    stepGap: px(.8)
    ruleHeight: px(3.2)
    ruleTicks: 50
    optionHeight: px(12.3)
    optionFlag: px(7)
    fieldFlag: px(6)
    flagMargin: px(2.5)
    fieldColumns: 2
    formTop: 0
    factsWidth: 4.2
    factGap: px(1.6)
    typeAgain: px(4.8)
    typingTop: px(.6)
    typingHeight: px(12.6)
    readyHeight: px(12.6)
    readyWidth: px(32)
    hintGap: px(.4)
}
