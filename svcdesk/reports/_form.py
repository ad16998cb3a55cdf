"""The form that the configuration gives a report: which columns it has in which words."""

from __future__ import annotations

from collections.abc import Sequence

from svcdesk.config.reports import ReportForm
from svcdesk.locale import _
from svcdesk.reports import Question
from svcdesk.views.columns import Column, Section
from svcdesk.views.tables import Sections, Table
from svcdesk.views.totals import together


def formed(form: ReportForm, answer: Table | Sections) -> Table | Sections:
    """The answer of a report in its form, as people read it. Of several tables the first gets the form's columns.

    The others have forms of their own; where the form names some of them, the rest is left out.
    """
    if isinstance(answer, Table):
        whole = Section("", answer.columns, list(answer.rows), sums=answer.sums, counts=answer.counts)
        found = _formed(form, whole)
        answer.columns, answer.rows, answer.form = found.columns, found.rows, form.columns is not None
        answer.total, answer.signatures = form.total or "", form.signed_by or ()
        return answer
    main = answer.sections[0].key
    forms = {**(form.tables or {}), main: form}
    sections = [
        _formed(own, each)._replace(title=each.title if each.block else own.name or each.title, total=form.total or "")
        if (own := forms.get(each.key))
        else each._replace(total=form.total or "")
        for each in answer.sections
        if form.tables is None or each.key in forms
    ]
    return Sections(answer.title, sections, answer.empty, form.columns is not None, answer.remark, form.signed_by or ())


def for_people(question: Question) -> bool:
    """Whether people will read the answer, and get its form; programs get every column."""
    return question.format not in ("json", "jsonl", "csv")


def _formed(form: ReportForm, section: Section) -> Section:
    """The section with the columns of its form; rows of counts that these do not tell apart are one, and numbered."""
    if not form.columns:
        return section
    known = [column for column in section.columns if column.data_only or column.key in form.columns]
    section = section._replace(columns=known)
    if section.counts:
        section = together(section)
        section = section._replace(columns=[_numbers() if each.key == "no" else each for each in section.columns])
    return section._replace(columns=columns(form, section.columns))


def columns(form: ReportForm, known: Sequence[Column]) -> Sequence[Column]:
    """The columns of the form in its order, then those for programs."""
    headings = form.columns or {}
    by_key = {column.key: column for column in (_numbers(), *known)}
    chosen = [by_key[key]._replace(title=heading, spare=False, data_only=False) for key, heading in headings.items()]
    return [*chosen, *(column for column in known if column.data_only and column.key not in headings)]


def _numbers() -> Column:
    """1, 2, 3, … down the rows."""
    seen: dict[int, int] = {}  # a format may ask for a value twice
    return Column("no", _("no."), lambda row: seen.setdefault(id(row), len(seen) + 1))
