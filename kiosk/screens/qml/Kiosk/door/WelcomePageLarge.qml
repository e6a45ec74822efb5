import Kiosk

// "Welcome" without a pass in large text. Triggers: those of GreetingLarge.
GreetingLarge {
    anonymous: true
}
