import Kiosk

// "Welcome, Aino": who holds a pass is inside; the dial closes the page by itself. Triggers: those of GreetingWide.
GreetingWide {}
