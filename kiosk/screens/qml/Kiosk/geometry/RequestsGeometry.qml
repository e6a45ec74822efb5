import QtQml
import Kiosk

// Sizes of the pages on which a print is asked for, with the values of a wide panel; see PanelGeometry.
TokenGroup {
    property int columns: 2 // what is chosen beside the question
    property int partWidth: px(60)
    property int partTop: px(4)
    property int partShare: 52 // of the height of its box, for the picture
    property bool partSource: true // where its file was found
    property bool partBeside: false // the words are beside the picture
    property int partHeight: 0 // where it is above the question; 0: as high as that
    property int typePart: px(5)
    property int typeStep: px(4.4)
    property int headTop: px(3) // below the exit, where that is above
    property int headGap: px(3)
    property int material: px(14)
    property int typeMaterial: px(5.6)
    property bool materialNotes: true
    property int colours: 8 // on a page, with the way to the others
    property int colourColumns: 4
    property int colourLeast: px(28) // in the dock
    property int disc: px(18.6)
    property int typeColour: px(4.4)
    property bool discBeside: false // the word is beside the disc
    property int dayRule: px(7)
    property int dayMost: px(70) // the height of a day
    property int dayNow: px(.8)
    property int typeDay: px(12)
    property int typeWeekday: px(5.2)
    property int anyDay: px(20.1)
    property int files: 6 // on a page
    property int fileColumns: 2
    property int fileRow: px(15)
    property int number: px(50)
    property int own: 4 // requests on a page
    property int ownRow: px(16)
    property int lineLarge: px(15) // of the list of staff, in large text
    property int ownNumber: px(24)
    property int withdraw: px(40)
    property int requestColumns: 3
    property int stockColumns: 2
    property int copies: px(16)
    property int copiesHeight: px(20.1)
    property int copiesWidth: px(60)
    property int decline: px(44)
    property int staffPartWidth: px(60) // beside what staff choose of
    property int staffPartHeight: 0 // above it
    property int actColumns: 3 // copies, and both decisions
    property int declineColumns: 2
}
