import QtQuick

// "Welcome" for whoever came in without a pass. Triggers: those of GreetingPage.
GreetingPage {
    anonymous: true
}
