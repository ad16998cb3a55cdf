"""Durations in the words of a language other than English, which has them as the YAML writes them."""

from __future__ import annotations

from svcdesk.locale import _, ngettext
from svcdesk.sla.durations import BadDuration, Duration
from svcdesk.sla.terms import Term


def worded(text: str) -> str:
    """What the text of a duration or of a term says; a text that is neither as it is."""
    if text in ("0m", "0m clock"):  # no promise, but what is left of one
        return _time(0, clock=text != "0m")
    try:
        duration = Duration.parse(text)
    except BadDuration:
        return _term(text)
    return _worded(duration)


def _worded(duration: Duration) -> str:
    days = duration.amount
    if duration.kind in ("working", "clock"):
        return _time(duration.amount // 60, clock=duration.kind == "clock")
    if duration.kind == "appointment":
        return _("appointment")
    if duration.kind == "time of day":
        first, second = (f"{minutes // 60:02d}:{minutes % 60:02d}" for minutes in duration.times)
        return _("{first} or next {second}").format(first=first, second=second)
    if duration.kind == "working days" and not days:
        return _("same day")
    if duration.kind == "working days":
        return ngettext("{days} working day", "{days} working days", days).format(days=days)
    if duration.kind == "working days later":
        return ngettext("{days} working day later", "{days} working days later", days).format(days=days)
    return ngettext("{days} day", "{days} days", days).format(days=days)


def _term(text: str) -> str:
    try:
        months = Term.parse(text).months
    except ValueError:
        return text
    if not months:
        return text
    if months % 12:
        return ngettext("{months} month", "{months} months", months).format(months=months)
    years = months // 12
    return ngettext("{years} year", "{years} years", years).format(years=years)


def _time(minutes: int, clock: bool) -> str:
    """Hours, however many, and minutes: a day of working time is not 24 hours."""
    hours, minutes = divmod(minutes, 60)
    words = _("{hours} h {minutes} min") if hours and minutes else _("{hours} h") if hours else _("{minutes} min")
    if clock:
        return _("{time} of wall time").format(time=words.format(hours=hours, minutes=minutes))
    return words.format(hours=hours, minutes=minutes)
