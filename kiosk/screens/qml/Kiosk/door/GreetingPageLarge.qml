import Kiosk

// The greeting in large text. Triggers: those of GreetingLarge.
GreetingLarge {}
