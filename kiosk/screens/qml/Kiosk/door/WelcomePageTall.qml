import Kiosk

// "Welcome" without a pass on an upright panel. Triggers: those of GreetingTall.
GreetingTall {
    anonymous: true
}
