"""The part of the policy about the field: what customers own, the dispatch form, stock, money. See `policy`."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cached_property

from svcdesk.errors import word
from svcdesk.locale import language
from svcdesk.words import Names

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from typing import Any, TypeVar

    from svcdesk.config.assets import ContractKind, EquipmentKind
    from svcdesk.config.care import Complaints, Survey
    from svcdesk.config.currency import Currency
    from svcdesk.config.forms import Approval, Check, Failure, Fault, FormRule
    from svcdesk.config.money import CoverageRule, PriceItem, Settlement
    from svcdesk.config.reports import ReportForm
    from svcdesk.config.stock import Loaners, Part, ReturnRule, SpareRule
    from svcdesk.sla.terms import Term

    Document = dict[str, Any]
    Entry = TypeVar("Entry")
else:
    Document = dict


class Entries(Mapping[str, "Entry"]):
    """The entries of a section by key, in the order of the YAML; each becomes a value when it is first asked for."""

    def __init__(self, section: Mapping[str, Any], value: Callable[[str, Any], Entry]) -> None:
        self._section = section
        self._value = value
        self._made: dict[str, Entry] = {}

    def __getitem__(self, key: str) -> Entry:
        if key not in self._made:
            self._made[key] = self._value(key, self._section[key])
        return self._made[key]

    def __contains__(self, key: object) -> bool:
        return key in self._section

    def __iter__(self) -> Iterator[str]:
        return iter(self._section)

    def __len__(self) -> int:
        return len(self._section)


class Field:
    """What the configuration decides about the field, section by section. What is not written is empty or None."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._named: dict[tuple[str, str], Mapping[str, str]] = {}

    def names(self, section: str) -> Mapping[str, str]:
        """Key → what people read, of a section whose entries have names, in the order of the YAML.

        Nothing for a section that is not written and has no default.
        """
        spoken = (section, language())  # a paper may speak another one than the screen
        if spoken not in self._named:
            entries = self._section(section)
            names = {key: entry if isinstance(entry, str) else entry.get("name", key) for key, entry in entries.items()}
            self._named[spoken] = Names(names) if section in self._document["unwritten"] else names
        return self._named[spoken]

    def fact(self, section: str, key: str) -> str | dict[str, str]:
        """The name of a key as a fact of a refusal: the program's own is said in the language of whoever reads it."""
        entry = self._section(section)[key]
        name: str = entry if isinstance(entry, str) else entry.get("name", key)
        return word(name) if section in self._document["unwritten"] else name

    # What customers own

    @cached_property
    def equipment(self) -> Mapping[str, EquipmentKind]:
        """The kinds of equipment."""
        from svcdesk.config.assets import EquipmentKind

        return self._entries("equipment", lambda _key, entry: EquipmentKind.of(entry))

    @cached_property
    def contracts(self) -> Mapping[str, ContractKind]:
        """The kinds of contract."""
        from svcdesk.config.assets import ContractKind

        return self._entries("contracts", lambda _key, entry: ContractKind.of(entry))

    def phase_of(self, stage: str) -> str | None:
        """The phase that begins for a customer with this stage of acceptance; None for none."""
        phase: str | None = self._section("acceptances")[stage].get("phase")
        return phase

    @cached_property
    def repeats(self) -> Term | None:
        """Within how long a repair of the same machine is a repeat; None when the policy does not say."""
        text = self._document.get("repeats")
        if not text:
            return None
        from svcdesk.sla.terms import Term

        return Term.parse(text)

    # What customers are asked

    @cached_property
    def surveys(self) -> Mapping[str, Survey]:
        """What customers are asked together."""
        from svcdesk.config.care import Survey

        return self._entries("surveys", Survey.of)

    @cached_property
    def complaints(self) -> Complaints | None:
        """How complaints are handled; None when the policy does not say."""
        entry = self._section("complaints")
        if not entry:
            return None
        from svcdesk.config.care import Complaints

        return Complaints(**entry)

    # The dispatch form

    @cached_property
    def checklist(self) -> Mapping[str, Check]:
        """What is answered yes or no on a dispatch form, and where it is asked."""
        from svcdesk.config.forms import Check

        return self._entries("checklist", lambda _key, entry: Check(entry["when"]))

    @cached_property
    def form(self) -> Sequence[FormRule] | None:
        """What must be on a dispatch form: all rules that fit add up. None when the policy does not say."""
        from svcdesk.config.forms import FormRule

        return self._rules("form", lambda entry: FormRule(**entry)) if "form" in self._document else None

    @cached_property
    def faults(self) -> Mapping[str, Fault]:
        """The codes of faults."""
        from svcdesk.config.forms import Fault

        return self._entries("faults", Fault.of)

    @property
    def explains_faults(self) -> bool:
        """Whether a code of a fault says more than its name."""
        return any(not isinstance(entry, str) for entry in self._section("faults").values())

    def failure(self, why: str) -> Failure:
        """What a visit in vain is by its reason: a key of the section `failures`, or words of one's own."""
        from svcdesk.config.forms import Failure

        entry = self._section("failures").get(why)
        return Failure(**{**entry, "key": why, "name": self.names("failures")[why]}) if entry else Failure()

    @property
    def consents(self) -> Sequence[str]:
        """What needs the customer's consent before it is done."""
        consents: Sequence[str] = self._document.get("consents", ())
        return consents

    @cached_property
    def approvals(self) -> Mapping[str, Approval]:
        """What needs the approval of others."""
        from svcdesk.config.forms import Approval

        return self._entries("approvals", lambda _key, entry: Approval(**entry))

    def report_form(self, report: str) -> ReportForm | None:
        """What a report is called, and which columns it has in which words; None where the policy does not say."""
        entry = self._section("reports").get(report)
        if entry is None:
            return None
        from svcdesk.config.reports import ReportForm

        return ReportForm.of(entry)

    @property
    def monthly_reports(self) -> Sequence[str]:
        """The papers of a month: what a rule of care asks for or the policy gives a form; else all that it is about."""
        from svcdesk.config.reports import COLUMNS, NEEDS

        asked = [rule["what"].split(", ") for rule in self._section("care").values() if rule["does"] == "report"]
        named = dict.fromkeys([*(name for names in asked for name in names), *self._section("reports")])
        known = (name for name in COLUMNS if name not in NEEDS or self._section(NEEDS[name]))
        return tuple(named) or tuple(known)

    # Stock

    @cached_property
    def parts(self) -> Mapping[str, Part]:
        """The parts."""
        from svcdesk.config.stock import Part

        return self._entries("parts", lambda _key, entry: Part.of(entry))

    @cached_property
    def spares(self) -> Mapping[str, SpareRule]:
        """What every station holds ready, by part."""
        from svcdesk.config.stock import SpareRule

        return self._entries("spares", lambda _key, entry: SpareRule(**entry))

    @cached_property
    def loaners(self) -> Loaners:
        """How machines are lent."""
        from svcdesk.config.stock import Loaners

        entry = self._document.get("loaners")
        return Loaners.of(entry) if entry else Loaners()

    @cached_property
    def returns(self) -> Sequence[ReturnRule]:
        """What becomes of returns: the first rule that fits decides."""
        from svcdesk.config.stock import ReturnRule

        return self._rules("returns", ReturnRule.of)

    # Money

    @cached_property
    def currency(self) -> Currency:
        """The currency of all amounts; CNY when the policy does not say."""
        from svcdesk.config.currency import Currency

        return Currency.of(self._document.get("currency"))

    @cached_property
    def coverage(self) -> Sequence[CoverageRule]:
        """What is charged for parts and for work: the first rule that fits decides."""
        from svcdesk.config.money import CoverageRule

        return self._rules("coverage", lambda entry: CoverageRule(**entry))

    @cached_property
    def prices(self) -> Mapping[str, PriceItem]:
        """The price list of work."""
        from svcdesk.config.money import PriceItem

        return self._entries("prices", lambda _key, entry: PriceItem.of(entry))

    @cached_property
    def settlement(self) -> Settlement | None:
        """How quarters are settled with dealers; None when the policy does not say."""
        from svcdesk.config.money import Settlement

        entry = self._document.get("settlement")
        return Settlement.of(entry) if entry else None

    def _section(self, name: str) -> Mapping[str, Any]:
        section: Mapping[str, Any] = self._document.get(name, {})
        return section

    def _entries(self, section: str, value: Callable[[str, Any], Entry]) -> Mapping[str, Entry]:
        return Entries(self._section(section), value)

    def _rules(self, section: str, value: Callable[[Any], Entry]) -> Sequence[Entry]:
        return tuple(value(entry) for entry in self._document.get(section, ()))
