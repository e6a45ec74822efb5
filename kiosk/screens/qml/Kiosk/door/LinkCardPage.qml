import QtQuick
import Kiosk

// A card of somebody else's was shown: may it stand for the pass? Yes and no are equally large.
// Triggers: those of LinkCardAnswers and of Page.
Page {
    id: page

    onLeaving: page.shell.linkCard.decline()

    LinkCardQuestion {
        width: page.contentWidth
        linkCard: page.shell.linkCard
    }

    LinkCardAnswers {
        x: Geometry.margin
        y: page.contentBottom - height
        width: page.contentWidth
        linkCard: page.shell.linkCard
    }
}
