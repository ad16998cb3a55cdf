"""Amounts of money: whole numbers in the smallest unit of one currency, as people type and read them."""

from __future__ import annotations

from svcdesk.errors import UsageError, said, word
from svcdesk.locale import N_, _, translated
from svcdesk.record import Record
from svcdesk.words import half_width

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

_NAMES = {"CNY": N_("CNY"), "TWD": N_("TWD"), "KRW": N_("KRW")}  # a language names its own, the others by their code
_WORDED = {"CNY": N_("{amount} CNY"), "TWD": N_("{amount} TWD"), "KRW": N_("{amount} KRW")}
_MOST = 10**12  # in the smallest unit; more is a slip of the finger


class Currency(Record):
    """The currency of the desk: its code, and how many decimals its smallest unit has (CNY 2, KRW 0)."""

    code: str
    decimals: int

    @staticmethod
    def of(entry: Mapping[str, Any] | None) -> Currency:
        """The currency that a compiled entry says; CNY where there is none."""
        return Currency(**entry) if entry else _DEFAULT

    def amount(self, text: str) -> int:
        """The amount that a text such as `300` or `12.50` means, in the smallest unit (fen).

        Raises ValueError, one line with an example, for what is negative, no number, or finer than the smallest unit.
        """
        import re  # few commands read an amount

        found = re.fullmatch(r"([0-9]{1,13})(?:\.([0-9]+))?", half_width(text).strip())
        fraction = (found[2] or "") if found else ""
        if not found or len(fraction) > self.decimals:
            example = "300" if not self.decimals else "300." + "5".ljust(self.decimals, "0")
            message = _("'{text}' is not an amount in {code}: write for example '{example}'")
            raise ValueError(message.format(text=text, code=self.code, example=example))
        amount = int(found[1] + fraction.ljust(self.decimals, "0"))
        if amount > _MOST:
            raise ValueError(_("'{text}' is too much to be meant").format(text=text))
        return amount

    def text(self, amount: int) -> str:
        """An amount as people read it: 30000 fen are `300.00`; the code is not part of it."""
        if not self.decimals:
            return str(amount)
        whole, rest = divmod(abs(amount), 10**self.decimals)
        return f"{'-' if amount < 0 else ''}{whole}.{rest:0{self.decimals}d}"

    def meant(self, text: str) -> int:
        """The amount that somebody means who types `15,000`, `₩5000` or `1만 5천원` as well, in the smallest unit.

        Raises ValueError, one line with what to write, as `amount` and `amounts.plain` do.
        """
        try:
            return self.amount(text)
        except ValueError:
            from svcdesk.config import amounts  # most amounts are typed in figures

            return self.amount(amounts.plain(text, self.code, self.decimals))

    def typed(self, text: str) -> int:
        """The amount that somebody means. Raises UsageError as `meant` raises ValueError."""
        try:
            return self.meant(text)
        except ValueError as error:
            raise UsageError(str(error)) from None

    @property
    def name(self) -> str:
        """What people call it: CNY; 元."""
        return translated(_NAMES.get(self.code, self.code))

    def worded(self, amount: int) -> str:
        """An amount with its currency, as the language is used to: 300.00 CNY; ¥300.00."""
        return said(self.fact(amount))

    def fact(self, amount: int) -> dict[str, Any]:
        """An amount with its currency as a fact of a refusal, which is worded in the language of its reader."""
        return word(_WORDED.get(self.code, "{amount} {code}"), amount=self.text(amount), code=self.code)


_USUAL = {
    **dict.fromkeys(("CLP", "ISK", "JPY", "KRW", "VND", "XAF", "XOF"), 0),
    **dict.fromkeys(("BHD", "JOD", "KWD", "OMR", "TND"), 3),
}


def usual_decimals(code: str) -> int:
    """How many decimals the smallest unit of a currency usually has."""
    return _USUAL.get(code, 2)


_DEFAULT = Currency("CNY", 2)  # fen
