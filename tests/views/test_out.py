"""What all formats have in common: rows may come one by one."""

from __future__ import annotations

import io
import json
from collections.abc import Iterator
from operator import itemgetter

import pytest

from svcdesk.views.columns import Column
from svcdesk.views.out import Out
from svcdesk.views.text import clean
from tests.views.conftest import NOW, ZONE, written

COLUMNS = (Column("n", "number", itemgetter("n")),)


@pytest.mark.parametrize("format", ["table", "plain", "json", "jsonl", "csv", "md", "html", "xlsx"])
def test_rows_may_be_an_iterator(format: str) -> None:
    rows = [{"n": number} for number in range(3)]
    once = written(format, lambda out: out.rows(COLUMNS, iter(rows)))
    assert once == written(format, lambda out: out.rows(COLUMNS, rows))


@pytest.mark.parametrize("format", ["jsonl", "csv"])
def test_rows_are_written_as_they_come(format: str) -> None:
    stream = io.StringIO()

    def rows() -> Iterator[dict[str, int]]:
        for number in range(3):
            yield {"n": number}
            seen.append(stream.getvalue().splitlines()[-1])

    seen: list[str] = []
    Out(format, ZONE, NOW, stream).rows(COLUMNS, rows())
    expected = [json.dumps({"n": number}) if format == "jsonl" else str(number) for number in range(3)]
    assert seen == expected


def test_marks_that_nobody_sees_do_not_reach_the_screen() -> None:
    """What joins the parts of a picture, or letters of Persian, is no such mark."""
    assert clean("pay\u200bpal\u2060\ufeff\u061c\U000e0061 a\u2028b") == "paypal a b"
    assert clean("👩\u200d👧 می\u200cخواهم") == "👩\u200d👧 می\u200cخواهم"
