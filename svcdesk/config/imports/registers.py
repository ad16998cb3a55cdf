"""The mapping of a table of customers, equipment, contracts or engineers: which column says what.

Without one its columns are named as the fields, by their keys or as any language of the program calls them.

columns: {serial: Serial No., kind: Type, customer: Client}
dates: "%d.%m.%Y"
encoding: gb18030
delimiter: ";"
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from svcdesk import labels
from svcdesk.config.imports.table import (
    Columns,
    TableMapping,
    read_columns,
    read_dates,
    read_delimiter,
    read_encoding,
    read_file,
)
from svcdesk.config.problems import nearest, quoted, remedy
from svcdesk.config.reading import Place
from svcdesk.errors import UsageError
from svcdesk.locale import N_, _, enumerated
from svcdesk.words import key_meant, listed

CUSTOMERS = (
    "name", "number", "phone", "region", "tier", "phase", "address", "category", "since", "keeper", "note", "site",
    "site_region", "site_address", "contact", "contact_role", "contact_phone", "contact_mail", "contact_head",
)  # fmt: skip
EQUIPMENT = (
    "serial", "kind", "model", "customer", "site", "contract", "bought", "delivered", "accepted", "used", "paid",
    "transferred", "scrapped", "plate", "note",
)  # fmt: skip
CONTRACTS = ("number", "customer", "kind", "from", "to", "tier", "phase")
ENGINEERS = ("name", "login", "station", "level", "phone", "mail", "skills", "roles", "capacity", "active")
_NEEDED = {
    CUSTOMERS: ("name",),
    EQUIPMENT: ("serial", "kind"),
    CONTRACTS: ("customer", "kind"),
    ENGINEERS: ("name",),
}
# what the desk's own lists call their columns, if not as the fields
_LISTED = {
    "phones": "phone",
    **{f"{name}_on": name for name in ("bought", "delivered", "accepted", "used", "paid", "transferred", "scrapped")},
    "since_on": "since",
    "starts_on": "from",
    "ends_on": "to",
}
_NOT_BROUGHT = ("customer_number", "days_left", "away_from", "away_until", "away_note")  # what else stands in them


@dataclass(frozen=True)
class RegisterMapping(TableMapping):
    """How to read a table of one of the registers; without columns its header names the `fields`."""

    fields: tuple[str, ...]

    def places(self, header: Sequence[str], table: str) -> dict[str, tuple[int, ...]]:
        """For each field where in `header` its column is; as in `TableMapping`, or UsageError without a mapping."""
        if self.columns:
            return super().places(header, table)
        found: dict[str, int] = {}
        for place, name in enumerate(header):
            field = self._field(name, table)
            if field in found:
                first = header[found[field]]
                if first == name:
                    raise UsageError(N_("{table} has several columns {name}"), table=table, name=quoted(name))
                message = N_("{table}: {first} and {second} both say the {field}: leave one of them")
                raise UsageError(message, table=table, first=quoted(first), second=quoted(name), field=field)
            found[field] = place
        if missing := [name for name in _NEEDED[self.fields] if name not in found]:
            message = N_("{table} has no column {names}: every row needs it; a --mapping may say what it is called")
            raise UsageError(message, table=table, names=enumerated(missing))
        return {field: (place,) for field, place in found.items() if field in self.fields}

    def _field(self, name: str, table: str) -> str:
        """The field that a heading means. Raises UsageError for one that means none."""
        field = _LISTED.get(name, name)
        if field not in self.fields and field not in _NOT_BROUGHT:
            field = key_meant("heading", name, (*self.fields, *_NOT_BROUGHT), in_full=True) or ""
        if not field:
            message = N_("{table}: no field is called {name} (a --mapping may say what it is); {remedy}")
            raise UsageError(message, table=table, name=quoted(name), remedy=self._remedy(name))
        return field

    def _remedy(self, name: str) -> str:
        titles = {field: labels.titles("heading")[field] for field in self.fields}
        names = (*titles, *titles.values())
        return remedy(name, names if nearest(name, names) else [listed(titles)])


def load(path: Path | None, fields: tuple[str, ...]) -> RegisterMapping:
    """The mapping in the YAML file at `path` for CUSTOMERS, EQUIPMENT, CONTRACTS or ENGINEERS.

    None: the columns are named as the fields.

    Raises ConfigError with one line for each mistake, in the order of the file.
    """
    if path is None:
        return RegisterMapping(_("a file for --mapping"), None, None, None, {}, fields)
    example = "{" + ", ".join(f"{name}: …" for name in _NEEDED[fields]) + "}"
    return read_file(path, example, lambda root: _read(root, str(path), fields))


def _read(root: Place, file: str, fields: tuple[str, ...]) -> RegisterMapping:
    places = root.fields(optional=["columns", "dates", "encoding", "delimiter"])
    columns: dict[str, Columns] = read_columns(places["columns"], fields)
    for name in _NEEDED[fields]:
        if places["columns"].given and name not in columns:
            places["columns"].wrong(_("no column says the {name}; write for example '{name}: …'").format(name=name))
    return RegisterMapping(
        file=file,
        dates=read_dates(places["dates"]),
        encoding=read_encoding(places["encoding"]),
        delimiter=read_delimiter(places["delimiter"]),
        columns=columns,
        fields=fields,
    )
