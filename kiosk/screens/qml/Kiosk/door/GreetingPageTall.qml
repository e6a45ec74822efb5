import Kiosk

// The greeting on an upright panel. Triggers: those of GreetingTall.
GreetingTall {}
