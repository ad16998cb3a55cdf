"""Files of customers, contracts and machines, as rows."""

from __future__ import annotations

from svcdesk.locale import _
from svcdesk.views.assets.columns import column
from svcdesk.views.columns import Column
from svcdesk.views.text import size

FILES = (
    column("number", _("file")),
    column("name", _("name"), bold=True),
    Column("bytes", _("size"), lambda each: each.bytes, shown=lambda each, _out: size(each.bytes)),
    column("added_at", _("added")),
    Column("sha256", "sha256", lambda each: each.sha256, data_only=True),
    Column("path", _("lies at"), lambda each: each.path and str(each.path), spare=True),
)
