"""office, office computers: a loaner for 15 days at most, holidays included."""

from tests.plans.shop import Shop
from tests.plans.story import Story


def tell(story: Story) -> None:
    # Thursday 12 February 2026, lent at 16:00: 15 calendar days later is Friday 27; February has 28
    desk = story.call("02-12 15:00", "mainboard smells burnt", "Example Bureau").promises()
    desk.lend("02-12 16:00", "PC-8").promises(loaner="02-27 16:00")
    # waiting for a part, or the repaired computer's return, is no reason to keep it longer
    desk.hold("02-13 09:00", "parts").stands_still()
    desk.resume("02-25 09:00").moves()
    desk.resolve("02-25 15:00").promises()
    desk.give_back("02-27 15:30", "PC-8").met("loaner")

    # Monday 2 March: due Tuesday 17, forgotten; the request was solved long ago, the loaner is still out
    till = story.call("03-02 09:00", "till is dead", "Sample Kiosk").promises()
    till.lend("03-02 10:00", "PC-9").promises(loaner="03-17 10:00")
    till.resolve("03-05 10:00")
    story.overdue("03-17 10:00")
    story.overdue("03-19 12:00", (till, "loaner", "2 days"))
    till.give_back("03-19 14:00", "PC-9").missed("loaner")


def field(shop: Shop) -> None:
    shop.have(
        "customer add 'Example Bureau'",
        "equipment add PC-1 --kind computer --customer 'Example Bureau' --bought 2024-02-12",
        "equipment add PC-9 --kind computer",
        "stock receive board 1 --to shop",
        "stock count shop board 1 --used",
        "stock receive toner 3 --to shop",
    )
    # The computer leaves with consent only; a loaner stays for 15 days at most.
    smell = shop.call("02-12 15:00", "'smells burnt' --serial PC-1")
    assert shop.bring("02-12 15:05", smell, "--reason quality") == ("repair", "desk")
    assert "has not agreed" in shop.refused("02-12 15:10", "return send RMA-0001")
    shop.do("02-12 15:30", f"consent {smell} --to removal --by 'Ms Example' --how 'in person'")
    shop.do("02-12 15:31", "return send RMA-0001")
    shop.do("02-12 16:00", f"loan out {smell} PC-9")
    assert [each["due_at"] for each in shop.do("02-12 16:01", "loan list")] == ["2026-02-27T08:00:00Z"]
    assert shop.do("02-27 16:00", "loan list --overdue") == []
    [late] = shop.do("03-01 16:00", "loan list --overdue")
    assert (late["serial"], late["late_minutes"]) == ("PC-9", 2 * 24 * 60)
    shop.do("03-02 09:00", "loan back PC-9")
    shop.do("03-02 09:10", "return back RMA-0001")
    shop.do("03-02 09:11", "return done RMA-0001")

    # Standard time is Monday to Friday, 9:00 to 18:00, without holidays: of a visit at another time the desk says so.
    edges = ("03-03 08:59", "03-03 09:00", "03-06 17:59", "03-06 18:00", "03-07 10:00")
    assert shop.agreed_outside_hours("03-02 09:20", smell, *edges) == [True, False, False, True, True]
    holiday, worked_in_china = "05-01 10:00", "05-09 10:00"
    assert shop.agreed_outside_hours("03-02 09:21", smell, holiday, worked_in_china) == [True, True]

    # A part is quoted and confirmed before it is fitted; every visit is signed by both sides.
    shop.visit("03-02 10:00", smell)
    assert shop.lacks("03-02 10:01", smell) == ["fault", "cause", "action", "result", "signature"]
    form = "{fault: burnt, cause: dust, action: board replaced, result: runs, component: board, "
    form += "parts: [{part: board, from: shop}], signature: {name: Ms Example}}"
    assert "600.00 CNY are to be charged" in shop.refuses("03-02 10:30", smell, form)
    shop.do("03-02 10:31", f"quote make {smell} --part board:1 --component board")
    shop.do("03-02 10:32", f"quote accept {smell} --by 'Ms Example' --how 'in person'")
    assert shop.charged(shop.record("03-02 10:40", smell, form, "--finish")) == {"board": 600_00}
    # The new board is warranted for a year: to 1 March 2027.
    covers = {each["component"]: each["until"] for each in shop.do("03-02 11:00", "equipment show PC-1")["warranty"]}
    assert covers == {"computer": "2025-02-11", "board": "2027-03-01"}
    for when, warranty in (("03-01", "free"), ("03-02", "price")):
        shop.desk.at(f"2027-{when} 10:00")
        call = shop.desk.json("log", "dead again", "--serial", "PC-1")["number"]
        quote = shop.desk.json("quote", "make", call, "--part", "board:1", "--component", "board", "--minutes", "30")
        assert (quote["coverage"]["parts"], quote["coverage"]["work"]) == (warranty, "free")

    # A second-hand board gives no warranty; toner has none, even for a printer that is in warranty itself.
    for serial, kind, bought, cause, part, condition, price in (
        ("PC-2", "computer", "2024-02-12", "fault", "board", "used", {"board": 600_00}),
        ("PR-1", "printer", "2025-03-04", "supplies", "toner", "new", {"toner": 80_00}),
        ("PR-2", "printer", "2025-03-04", "fault", "toner", "new", {"toner": 0}),
        ("PR-3", "printer", "2025-03-02", "fault", "toner", "new", {"toner": 80_00}),
    ):
        shop.have(f"equipment add {serial} --kind {kind} --customer 'Example Bureau' --bought {bought}")
        call = shop.call("03-03 09:00", f"'worn' --serial {serial}")
        shop.visit("03-03 09:10", call)
        shop.do("03-03 09:11", f"quote make {call} --part {part}:1 --attribution {cause}")
        shop.do("03-03 09:12", f"quote accept {call} --by 'Ms Example' --how phone")
        form = f"{{fault: worn, cause: use, action: replaced, result: runs, attribution: {cause}, "
        form += f"parts: [{{part: {part}, from: shop, condition: {condition}}}], signature: {{name: Ms Example}}}}"
        assert shop.charged(shop.record("03-03 09:20", call, form, "--finish")) == price
        covered = {each["component"] for each in shop.do("03-03 09:21", f"equipment show {serial}")["warranty"]}
        assert covered == {kind}

    # 220 V, data rescue, passwords, finance and tax software are refused: nothing is done, the advice is on record.
    socket = shop.call("03-04 09:00", "'sparks from the socket' --serial PC-1 --kind outside")
    assert shop.do("03-04 09:01", f"quote make {socket} --minutes 60")["coverage"]["work"] == "refused"
    assert "is refused" in shop.refused("03-04 09:02", f"quote make {socket} --part board:1")
    shop.visit("03-04 10:00", socket)
    form = "{fault: sparks, cause: loose wire, action: none, result: as before}"
    shop.record("03-04 10:10", socket, form)
    assert shop.lacks("03-04 10:11", socket) == ["advice", "signature"]
    form = "{advice: call an electrician, signature: {name: Ms Example}}"
    done = shop.record("03-04 10:12", socket, form, "--finish")
    assert (done["lines"], done["advice"]) == ([], "call an electrician")
