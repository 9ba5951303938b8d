"""The days of the week as reports write them, in small letters: Monday first, as `datetime.date.weekday` counts them."""

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
DAYS = frozenset(WEEKDAYS)
