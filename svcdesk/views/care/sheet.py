"""A survey as a sheet of paper, to be answered by hand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from svcdesk.locale import _
from svcdesk.views.paper.sheet import Fields, Sheet, Signature
from svcdesk.views.text import listed

if TYPE_CHECKING:
    from svcdesk.config.care import Survey
    from svcdesk.config.policy import Policy
    from svcdesk.desk.assets.equipment import Equipment
    from svcdesk.desk.care.subject import Subject

_BOX = "☐"
_ROOM = "\n".join(["\u00a0"] * 5)  # lines to write on


def sheet(policy: Policy, survey: Survey, subject: Subject, machine: Equipment | None) -> Sheet:
    """The sheet for a customer, about a ticket and its visit where there is one; `machine` is the ticket's."""
    ticket, visit = subject.ticket, subject.visit
    marked = [question for question in survey.questions.values() if question.marks]
    best = survey.best
    about: Fields = ()
    if ticket:
        about = (
            (_("ticket"), subject.name),
            (_("about"), ticket.summary),
            (_("machine"), f"{machine.serial} {machine.model or ''}".rstrip() if machine else ""),
            (_("engineer"), listed(*visit.engineers) if visit else ticket.engineer or ""),
        )
    return Sheet(
        organisation=policy.desk_name,
        title=survey.name,
        number=subject.name if ticket else subject.customer.number,
        blocks=(
            (
                _("Customer"),
                (
                    (_("name"), subject.customer.name),
                    (_("address"), subject.customer.address or ""),
                    (_("telephone"), listed(*subject.customer.phones)),
                    (_("answered by"), ""),
                ),
            ),
            *(((_("About"), about),) if about else ()),
        ),
        texts=(
            *((question.name, _ROOM) for question in survey.questions.values() if not question.marks),
            (_("What else you would like to say"), _ROOM),
        ),
        table=(
            (_("Please tick, {best} is the best").format(best=best), *map(str, range(best, 0, -1))),
            *(
                (question.name, *(_BOX if mark <= (question.marks or 0) else "" for mark in range(best, 0, -1)))
                for question in marked
            ),
        )
        if marked
        else (),
        totals=(),
        boxes=(),
        signatures=(Signature(_("Customer, and the day"), "", ""), Signature(_("Asked by"), "", "")),
        foot="",
        ticked=True,
        numbers=0,
    )
