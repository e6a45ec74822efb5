import QtQml
import Kiosk

// Small panel: the sizes of asking for a print.
RequestsGeometry {
    partWidth: px(38)
    partTop: px(1.6)
    partShare: 50
    partSource: false
    typePart: px(3.8)
    typeStep: px(3.4)
    headTop: px(1)
    headGap: px(1)
    material: px(12.2)
    typeMaterial: px(4.2)
    materialNotes: false
    colours: 4
    colourColumns: 4
    disc: px(12)
    typeColour: px(3.4)
    discBeside: false
    dayRule: px(3.4)
    typeDay: px(7)
    typeWeekday: px(3.8)
    anyDay: px(12.2)
    files: 3
    fileColumns: 1
    fileRow: px(12.3)
    number: px(24)
    own: 2
    ownRow: px(13)
    ownNumber: px(16)
    withdraw: px(32)
}
