"""`svcdesk dispatch record`: the form is filled in by options, from a file, with an editor or by questions."""

import sys
from collections.abc import Callable, Iterable, Mapping
from contextlib import nullcontext
from pathlib import Path
from typing import TYPE_CHECKING, Any

from svcdesk.commands.dispatch import own
from svcdesk.commands.dispatch.writing import Wanted, answered, counted, done, finding, keeping, opened, write
from svcdesk.commands.options import At, Json, OneVisit, Whose, Why
from svcdesk.config import inputs
from svcdesk.context import Desk
from svcdesk.declare import Annotated, Argument, Option
from svcdesk.desk.forms import failing
from svcdesk.desk.visits.consents import IN_PERSON
from svcdesk.errors import NotFound, UsageError
from svcdesk.locale import N_
from svcdesk.words import parted

if TYPE_CHECKING:
    from svcdesk.desk.forms.reading import Vocabulary
    from svcdesk.desk.forms.written import Written

File = Annotated[str | None, Argument(metavar="FILE", help=N_("The form as YAML or JSON; - is stdin."))]
Place = Annotated[str | None, Option("--place", help=N_("Where on site it is."))]
Fault = Annotated[str | None, Option("--fault", "-f", help=N_("What was found."))]
Code = Annotated[str | None, Option("--code", help=N_("Its code, of the section faults."))]
Component = Annotated[str | None, Option("--component", help=N_("Which part of the machine it is."))]
Cause = Annotated[str | None, Option("--cause", "-c", help=N_("Why it happened."))]
Attribution = Annotated[str | None, Option("--attribution", help=N_("What that is due to: material, customer …"))]
Action = Annotated[str | None, Option("--action", "-a", help=N_("What was done."))]
Parts = Annotated[
    list[str] | None,
    Option(
        "--part",
        metavar="PART[:COUNT][=SERIAL]",
        help=N_("A part fitted, how many in all: of those issued, then of the engineer's own, else bought."),
    ),
]
Items = Annotated[
    list[str] | None, Option("--item", metavar="ITEM[:COUNT]", help=N_("An item of the price list done."))
]
Methods = Annotated[list[str] | None, Option("--method", metavar="ITEM=TEXT", help=N_("How an item was done."))]
Minutes = Annotated[
    str | None, Option("--minutes", "-m", metavar="MINUTES", help=N_("Time worked on site, in minutes, or as 1h10m."))
]
Kilometres = Annotated[str | None, Option("--km", metavar="KM", help=N_("Kilometres travelled."))]
Test = Annotated[str | None, Option("--test", help=N_("How it was tested."))]
Result = Annotated[str | None, Option("--result", "-r", help=N_("How it works now."))]
Findings = Annotated[
    list[str] | None,
    Option(
        "--found",
        metavar="WHAT[=ticket]",
        help=N_("What else was found; =ticket behind it opens a ticket for it; none: nothing."),
    ),
]
Advice = Annotated[str | None, Option("--advice", help=N_("What the customer was told of cause and prevention."))]
Solved = Annotated[bool | None, Option("--solved/--not-solved", help=N_("Whether the fault is mended."))]
Checks = Annotated[list[str] | None, Option("--check", metavar="ITEM=yes|no", help=N_("An item of the checklist."))]
SignedBy = Annotated[str | None, Option("--signed-by", help=N_("Who signed for the customer."))]
Consents = Annotated[
    list[str] | None, Option("--consent", metavar="TO=NAME", help=N_("Who agrees on site to work, quote …"))
]
Paid = Annotated[
    str | None, Option("--paid", metavar="AMOUNT", help=N_("What was paid, in the first way of the configuration."))
]
_STEPS = ("ordered", "accepted", "departed", "arrived", "finished", "failed")  # with a time that can be put right
Edit = Annotated[bool, Option("--edit", help=N_("Fill it in with $VISUAL or $EDITOR."))]


def record(
    desk: Desk,
    visit: OneVisit,
    file: File = None,
    place: Place = None,
    fault: Fault = None,
    code: Code = None,
    component: Component = None,
    cause: Cause = None,
    attribution: Attribution = None,
    action: Action = None,
    part: Parts = None,
    item: Items = None,
    method: Methods = None,
    minutes: Minutes = None,
    km: Kilometres = None,
    test: Test = None,
    result: Result = None,
    found: Findings = None,
    advice: Advice = None,
    solved: Solved = None,
    check: Checks = None,
    signed_by: SignedBy = None,
    consent: Consents = None,
    paid: Paid = None,
    edit: Edit = False,
    engineer: Whose = None,
    finish: Annotated[bool, Option("--finish", help=N_("The visit is over with it."))] = False,
    at: At = None,
    why: Why = None,
    json: Json = False,
) -> None:
    """Fill in the dispatch form, at once or bit by bit.

    By options, from a file, with an editor (--edit), or with nothing at all by questions for what is missing, on a
    terminal. All of it is written or nothing; what was typed on a terminal, or came on stdin, is kept in a file when it
    is refused. With --finish a form that says 'solved: yes' resolves the ticket. A file has these keys, each only where
    there is something to say:

    \b
      place: third floor, room 12
      fault: no power
      code: power
      component: machine
      cause: blown fuse
      attribution: material
      covered: {parts: free, work: free, because: goodwill}   (only to overrule what the rules decide)
      consents: [{to: work, by: Mr Sample, how: in person}]
      action: fuse replaced
      parts: [{part: fuse, quantity: 2, from: centre/Wang, condition: new, serial: X1, old: back}]
      work: [{item: training, quantity: 1, method: at the machine}]
      minutes: 40
      kilometres: 12
      test: prints ten labels
      result: runs
      found: [{what: fan noisy, ticket: yes}]   (none: nothing else)
      advice: keep the vents free
      solved: yes
      checklist: {uniform: yes, tidy: no}
      photos: [before.jpg]   (which lie beside this file, or below)
      scan: signed.pdf
      signature: {name: Ms Example, at: "11:05"}
      payment: {amount: 220, method: cash}
      arrived: "10:05"   (so departed, finished)

    \b
    Examples:
      svcdesk dispatch record 17 -f "paper jam" -c "worn roller" -a "roller replaced" -r "prints" -m 40
      svcdesk dispatch record 17 job.yaml --finish
      svcdesk dispatch record 17 job.yaml --engineer Wang
      svcdesk dispatch record 17 --edit
      svcdesk dispatch record 17
    """
    _fill_in(Wanted(desk, visit, finish, at, json, why, engineer=engineer), _typed(locals()), file, edit)


def amend(
    desk: Desk,
    visit: OneVisit,
    why: Annotated[str, Option("--why", help=N_("Why the form is changed afterwards."))],
    file: File = None,
    place: Place = None,
    fault: Fault = None,
    code: Code = None,
    component: Component = None,
    cause: Cause = None,
    attribution: Attribution = None,
    action: Action = None,
    part: Parts = None,
    item: Items = None,
    method: Methods = None,
    minutes: Minutes = None,
    km: Kilometres = None,
    test: Test = None,
    result: Result = None,
    found: Findings = None,
    advice: Advice = None,
    solved: Solved = None,
    check: Checks = None,
    signed_by: SignedBy = None,
    consent: Consents = None,
    paid: Paid = None,
    edit: Edit = False,
    ordered_at: Annotated[str | None, Option("--ordered-at", help=N_("When it was really ordered."))] = None,
    accepted_at: Annotated[str | None, Option("--accepted-at", help=N_("When the engineer really accepted."))] = None,
    departed_at: Annotated[str | None, Option("--departed-at", help=N_("When the engineer really left."))] = None,
    arrived_at: Annotated[str | None, Option("--arrived-at", help=N_("When the engineer really was there."))] = None,
    finished_at: Annotated[str | None, Option("--finished-at", help=N_("When it was really finished."))] = None,
    failure: Annotated[
        str | None, Option("--failure", help=N_("Why it was really in vain, of the section failures."))
    ] = None,
    failed_at: Annotated[str | None, Option("--failed-at", help=N_("When it was really found to be in vain."))] = None,
    at: At = None,
    json: Json = False,
) -> None:
    """Change the form of a finished visit, or the times of any, with a reason.

    By the options, files and keys of 'svcdesk dispatch record'. Stock and fee follow: a part of which fewer are written
    goes back to the engineer, what is charged more is owed, what is charged less is to be given back. 'svcdesk dispatch
    show' shows both versions, and the printed form says that it was amended.

    A time that was entered wrong is put right with --arrived-at and the like: promises are judged by the right one, and
    a ticket that finishing had resolved was resolved then.

    \b
    Examples:
      svcdesk dispatch amend 17 --arrived-at 08:50 --why "9:50 was a slip"
      svcdesk dispatch amend 17 --part fuse:1 --why "one was enough"
      svcdesk dispatch amend 17/1 --edit --why "the minutes were of another visit"
    """
    given = locals()
    times = {step: given[f"{step}_at"] for step in _STEPS if given[f"{step}_at"]}
    because = failing.because(desk.policy, failure, "--failure") if failure else None
    _fill_in(Wanted(desk, visit, False, at, json, None, why, times, because), _typed(given), file, edit)
    if because:
        own.tell_own_reason(desk, because)


def answers(desk: Desk, visit: str, checks: Iterable[str]) -> dict[str, bool]:
    """Answers to the checklist of a visit's form, as typed after --check. Raises UsageError for an unknown item."""
    _ticket, _visit, vocabulary = opened(Wanted(desk, visit, False, None, False))
    return dict(_read({"checklist": answered(checks)}, vocabulary).checklist)


def _typed(given: Mapping[str, Any]) -> dict[str, Any]:
    """What was typed as options, by their names, as a file would say it."""
    keys = ("place", "fault", "code", "component", "cause", "attribution", "action", "test", "result", "advice")
    texts = {**{key: given[key] for key in keys}, "signature": given["signed_by"]}
    lists = (given[key] or [] for key in ("part", "item", "method", "found", "check", "consent"))
    paid = {"payment": {"amount": given["paid"]}} if given["paid"] else {}
    return _plain(texts, _figures(given["minutes"], given["km"]), given["solved"]) | _lists(*lists) | paid


def _figures(minutes: str | None, km: str | None) -> dict[str, str]:
    """The minutes and kilometres that were typed. Raises UsageError for what is none."""
    from svcdesk.desk.forms import measures  # a form with neither is read without them

    found = {}
    if minutes is not None:
        found["minutes"] = str(measures.whole(minutes, "--minutes", measures.minutes))
    if km is not None:
        found["kilometres"] = str(measures.whole(km, "--km", measures.kilometres))
    return found


def _fill_in(wanted: Wanted, typed: Mapping[str, Any], file: str | None, edit: bool) -> None:
    """Fill in the form the way that was chosen; questions are asked on a terminal only, when nothing was given."""
    if sum((bool(typed), file is not None, edit)) > 1:
        raise UsageError(N_("one way at a time: options, a FILE, or --edit"))
    if edit:
        from svcdesk.commands.dispatch import editor  # it and the questions are loaded when they are wanted

        editor.edit(_meant(wanted))
    elif file == "-":
        data = inputs.read(file)
        with keeping(wanted, lambda: data.decode(errors="replace")):
            write(_meant(wanted), lambda vocabulary: _read_file(data, "stdin", Path(), vocabulary))
    elif file is not None:
        write(_meant(wanted), _file(Path(file)))
    elif typed or wanted.amended is not None or not (sys.stdin.isatty() and sys.stdout.isatty()) or wanted.json:
        with keeping(wanted, lambda: _dumped(typed)) if typed and sys.stderr.isatty() else nullcontext():
            write(_meant(wanted), lambda vocabulary: _read(typed, vocabulary), by_options=True)
    else:
        from svcdesk.commands.dispatch import questions

        questions.ask(_meant(wanted, coming=True))


def _meant(wanted: Wanted, coming: bool = False) -> Wanted:
    """The same of the one visit that is meant, as `own.named` finds it; an amendment may be anybody's."""
    if wanted.amended is not None:
        return wanted
    visit = own.named(wanted.desk, wanted.visit, wanted.engineer, wanted.at, wanted.json, care="ask", coming=coming)
    return wanted._replace(visit=visit)


def _plain(texts: Mapping[str, str | None], numbers: Mapping[str, str], solved: bool | None) -> dict[str, Any]:
    """What options of one value each say, as a file would say it."""
    found: dict[str, Any] = {key: text for key, text in texts.items() if text}
    found |= numbers
    return found if solved is None else found | {"solved": "yes" if solved else "no"}


def _lists(
    parts: Iterable[str],
    items: Iterable[str],
    methods: Iterable[str],
    found: list[str],
    checks: Iterable[str],
    agreed: Iterable[str],
) -> dict[str, Any]:
    """What options that may be repeated say, as a file would say it; a consent is given on site."""
    pairs = [parted(consent, "=") for consent in agreed]
    lists = {
        "parts": counted(parts, "part"),
        "work": done(items, methods),
        "found": found[0] if len(found) == 1 and "=" not in found[0] else [finding(each) for each in found],
        "checklist": answered(checks),
        "consents": [{"to": to.strip(), "by": by.strip(), "how": IN_PERSON} for to, _equals, by in pairs],
    }
    return {key: value for key, value in lists.items() if value}


def _read(typed: Mapping[str, Any], vocabulary: "Vocabulary") -> "Written":
    from svcdesk.desk.forms.reading import read_part  # it loads YAML

    return read_part(typed, vocabulary)


def _file(path: Path) -> "Callable[[Vocabulary], Written]":
    if not path.is_file():
        raise NotFound(N_("no file {path}: name a form in YAML or JSON"), path=path)
    data = inputs.read(path)
    return lambda vocabulary: _read_file(data, str(path), path.parent, vocabulary)


def _read_file(data: bytes, name: str, folder: Path, vocabulary: "Vocabulary") -> "Written":
    from svcdesk.desk.forms.reading import read_file

    return read_file(data, name, folder, vocabulary)


def _dumped(typed: Mapping[str, Any]) -> str:
    from svcdesk.views.dumping import dump

    return dump(typed)
