"""Words of the calendar and the clock."""

from .listed import listed

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
SHORT_DAYS = {day[:3]: day for day in WEEKDAYS} | {
    "tues": "tuesday",
    "thur": "thursday",
    "thurs": "thursday",
}
MONTHS = listed("january february march april june july august september october november december")
_SMALL = ("zero", "one", "two", "three", "four", "five", "six", "seven")
_LARGER = ("eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen")
NUMBERS = {word: n for n, word in enumerate((*_SMALL, *_LARGER))} | {
    "a": 1,
    "an": 1,
    "twenty": 20,
    "thirty": 30,
    "forty": 40,
    "half": 0,
}
UNITS = {"minute": 1, "min": 1, "mins": 1, "hour": 60, "hr": 60, "hrs": 60, "day": 1440, "week": 10080}
"""How many minutes a unit has."""
DAY_PARTS = {
    "morning": 12,
    "lunch": 14,
    "lunchtime": 14,
    "afternoon": 18,
    "evening": 22,
    "night": 23,
    "tonight": 23,
}
"""The hour a part of the day is over."""
DAYS_AHEAD = {"today": 0, "tonight": 0, "tomorrow": 1}
