"""The form that the configuration gives a report: which columns it has in which words."""

from __future__ import annotations

from collections.abc import Sequence

from svcdesk.config.reports import ReportForm
from svcdesk.locale import _
from svcdesk.views.columns import Column
from svcdesk.views.tables import Sections, Table


def formed(form: ReportForm, answer: Table | Sections, whole: bool) -> Table | Sections:
    """The answer in that form; of several tables the first sort has its columns, others have forms of their own.

    Tables that it does not name are left out, unless it is `whole`: for programs. With columns of its own it is read by
    people in a spreadsheet, too.
    """
    if isinstance(answer, Table):
        answer.columns, answer.form = columns(form, answer.columns), form.columns is not None
        return answer
    main = answer.sections[0].key
    forms = {**(form.tables or {}), main: form}
    sections = [
        each._replace(title=each.title if each.block else own.name or each.title, columns=columns(own, each.columns))
        if (own := forms.get(each.key))
        else each
        for each in answer.sections
        if whole or form.tables is None or each.key in forms
    ]
    return Sections(answer.title, sections, answer.empty, form.columns is not None)


def columns(form: ReportForm, known: Sequence[Column]) -> Sequence[Column]:
    """The columns of the form in its order, then those for programs. All of them where it names none."""
    if not form.columns:
        return known
    by_key = {column.key: column for column in (_numbers(), *known)}
    chosen = [
        by_key[key]._replace(title=heading, spare=False, data_only=False) for key, heading in form.columns.items()
    ]
    return [*chosen, *(column for column in known if column.data_only and column.key not in form.columns)]


def _numbers() -> Column:
    """1, 2, 3, … down the rows."""
    seen: dict[int, int] = {}  # a format may ask for a value twice
    return Column("no", _("no."), lambda row: seen.setdefault(id(row), len(seen) + 1))
