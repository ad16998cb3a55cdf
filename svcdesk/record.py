"""Record: a tuple with named fields, as `typing.NamedTuple` is, whose types are made in a tenth of the time.

Every command makes some thirty such types before it does anything. Type checkers read `Record` as `NamedTuple`.
"""

from operator import itemgetter

__all__ = ["Record"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import NamedTuple as Record
else:

    class _RecordType(type):
        """Makes the type of a record from the annotations in its body."""

        def __new__(cls, name, bases, body):
            fields = tuple(body.get("__annotations__", ()))
            defaults = {field: body.pop(field) for field in fields if field in body}
            for place, field in enumerate(fields):
                body[field] = property(itemgetter(place))
            return super().__new__(
                cls, name, bases, {"__slots__": (), "_fields": fields, "_field_defaults": defaults, **body}
            )

    class Record(tuple, metaclass=_RecordType):
        """The base of records: fields by place, by name, with defaults; values never change."""

        def __new__(cls, *values, **named):
            """A record with these values. Raises TypeError when one is missing, unknown or given twice."""
            fields = cls._fields
            if len(values) != len(fields) or named:
                try:
                    rest = fields[len(values) :]
                    values += tuple([named.pop(each) if each in named else cls._field_defaults[each] for each in rest])
                except KeyError as missing:
                    raise TypeError(f"{cls.__name__} needs {missing.args[0]}") from None
                if named or len(values) > len(fields):
                    raise TypeError(f"{cls.__name__} has the fields {', '.join(fields)}")
            return tuple.__new__(cls, values)

        @classmethod
        def _make(cls, values):
            """A record with the values that an iterable gives: one for each field."""
            record = tuple.__new__(cls, values)
            if len(record) != len(cls._fields):
                raise TypeError(f"{cls.__name__} has {len(cls._fields)} fields")
            return record

        def _replace(self, /, **changes):
            """The same record with other values."""
            made = self._make(map(changes.pop, self._fields, self))
            if changes:
                raise TypeError(f"{type(self).__name__} has the fields {', '.join(self._fields)}")
            return made

        def _asdict(self):
            """Its values by field."""
            return dict(zip(self._fields, self, strict=True))

        def __getnewargs__(self):
            return tuple(self)

        def __repr__(self):
            fields = ", ".join(f"{field}={value!r}" for field, value in zip(self._fields, self, strict=True))
            return f"{type(self).__name__}({fields})"
