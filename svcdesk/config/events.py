"""The events that commands record by themselves, which start and stop the clocks of the targets.

An organisation adds its own in the section `events`; those are recorded with `svcdesk note … --event`.
"""

from __future__ import annotations

EVENTS = (
    "logged",  # the call was taken and the ticket exists
    "called",  # the customer called again about it
    "assigned",  # somebody was made responsible for it
    "answered",  # the customer heard from the desk
    "appointed",  # a time for the visit was agreed with the customer
    "escalated",  # it was handed to a higher support level
    "ordered",  # an engineer was sent: the dispatch form was opened
    "accepted",  # the engineer took the dispatch
    "departed",  # the engineer set out
    "arrived",  # the engineer is on site
    "recorded",  # findings, work and parts were written on the dispatch form
    "finished",  # the visit is over
    "handed-over",  # form and money are with the office
    "consented",  # the customer agreed to something
    "remote",  # the fault was worked on from afar
    "lent",  # a loaner stands at the customer's
    "loaner-back",  # the loaner is back
    "sent-away",  # the equipment left for the factory
    "sent-back",  # it came back from there
    "resolved",  # the customer's request is met
    "closed",  # nothing is left to be done
    "reopened",  # it was not met after all
)
