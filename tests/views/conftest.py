"""Views without a desk: what one Out writes."""

from __future__ import annotations

import io
from collections.abc import Callable
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from svcdesk.views.out import Out

ZONE = ZoneInfo("Asia/Shanghai")
NOW = datetime(2026, 3, 2, 4, tzinfo=UTC)


def written(format: str, write: Callable[[Out], None], encoding: str = "utf-8") -> bytes:
    """What is written to a stream with this encoding that is no terminal."""
    kept = io.BytesIO()
    stream = io.TextIOWrapper(kept, encoding=encoding, errors="replace", write_through=True)
    write(Out(format, ZONE, NOW, stream, "Example Service Centre"))
    stream.flush()
    return kept.getvalue()
