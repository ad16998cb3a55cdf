"""Files of customers, contracts and machines, as rows."""

from __future__ import annotations

from svcdesk.locale import N_
from svcdesk.views.assets.columns import column
from svcdesk.views.columns import Column
from svcdesk.views.text import size

FILES = (
    column("number", N_("file")),
    column("name", N_("name"), bold=True),
    Column("bytes", N_("size"), lambda each: each.bytes, shown=lambda each, _out: size(each.bytes)),
    column("added_at", N_("added")),
    Column("sha256", "sha256", lambda each: each.sha256, data_only=True),
    Column("path", N_("lies at"), lambda each: each.path and str(each.path), spare=True),
)
