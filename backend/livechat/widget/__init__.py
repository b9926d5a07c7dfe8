"""The visitor's doors that join several features: the session, the look of the widget, the agents on line."""
