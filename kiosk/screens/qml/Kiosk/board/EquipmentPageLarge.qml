import Kiosk

// One piece of equipment in large text: arranged as within low reach, where everything is large. Triggers: as there.
EquipmentPageLow {}
