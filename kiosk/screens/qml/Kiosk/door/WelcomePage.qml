import Kiosk

// "Welcome" without a pass: counted, how many came, and what is offered. Triggers: those of GreetingWide.
GreetingWide {
    anonymous: true
}
