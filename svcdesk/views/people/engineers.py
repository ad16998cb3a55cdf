"""Engineers for people: all that is known of each, and who is on duty."""

from __future__ import annotations

from svcdesk.locale import _
from svcdesk.views.columns import Column

ENGINEERS = (
    Column("name", _("name"), lambda engineer: engineer.name, style=lambda _row, _out: "bold"),
    Column("login", _("login"), lambda engineer: engineer.login),
    Column("station", _("station"), lambda engineer: engineer.station),
    Column("level", _("level"), lambda engineer: engineer.level),
    Column("skills", _("skills"), lambda engineer: engineer.skills),
    Column("phone", _("phone"), lambda engineer: engineer.phone),
    Column("mail", _("mail"), lambda engineer: engineer.mail),
    Column("active", _("active"), lambda engineer: engineer.active),
)

DUTY = tuple(column for column in ENGINEERS if column.key in ("name", "phone", "mail"))
