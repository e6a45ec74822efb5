"""`kiosk demo`: a ready-made hub with virtual printers."""
