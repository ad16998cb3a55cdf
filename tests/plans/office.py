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
    # The inventory of equipment comes as a table.
    shop.have("customer add 'Example Bureau'", "contract add 'Example Bureau' --kind office --from 2026-01-01")
    rows = (
        "PC-1,computer,2024-02-12",
        "PC-2,computer,2025-03-04",
        "PR-1,printer,2025-03-04",
        "PR-3,printer,2025-03-02",
    )
    owned = [f"{row},Example Bureau" for row in rows]
    shop.file("inventory.csv", "\n".join(["serial,kind,bought,customer", *owned, "PC-9,computer,,"]))
    assert shop.do("01-01 09:00", "import equipment inventory.csv")["added"] == 5
    shop.have("stock receive board 1 --to shop", "stock count shop board 1 --used", "stock receive toner 3 --to shop")

    # The computer leaves with consent only, and is signed for on its return; a loaner stays for 15 days at most.
    smell = shop.call("02-12 15:00", "'smells burnt' --serial PC-1 --kind computer")
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
    [done] = shop.do("03-02 09:11", "return done RMA-0001 --signed-by 'Ms Example'")
    assert done["changes"][0]["data"]["signed_by"] == "Ms Example"

    # Standard time is Monday to Friday, 9:00 to 18:00, without holidays: of a visit at another time the desk says so.
    edges = ("03-03 08:59", "03-03 09:00", "03-06 17:59", "03-06 18:00", "03-07 10:00")
    assert shop.agreed_outside_hours("03-02 09:20", smell, *edges) == [True, False, False, True, True]
    holiday, worked_in_china = "05-01 10:00", "05-09 10:00"
    assert shop.agreed_outside_hours("03-02 09:21", smell, holiday, worked_in_china) == [True, True]

    # A part is quoted and confirmed before it is fitted; a service record of every visit is signed by both sides.
    shop.visit("03-02 10:00", smell)
    assert shop.lacks("03-02 10:01", smell) == ["fault", "cause", "action", "result", "signature"]
    form = "{fault: burnt, cause: dust, action: board replaced, result: runs, component: board, minutes: 50, "
    form += "parts: [{part: board, from: shop}], signature: {name: Ms Example}}"
    assert "600.00 CNY are to be charged" in shop.refuses("03-02 10:30", smell, form)
    shop.do("03-02 10:31", f"quote make {smell} --part board:1 --component board --minutes 50")
    shop.do("03-02 10:32", f"quote accept {smell} --by 'Ms Example' --how 'in person'")
    assert shop.charged(shop.record("03-02 10:40", smell, form, "--finish")) == {"board": 600_00, "labour": 0}
    # The new board is warranted for a year: to 1 March 2027.
    covers = {each["component"]: each["until"] for each in shop.do("03-02 11:00", "equipment show PC-1")["warranty"]}
    assert covers == {"computer": "2025-02-11", "board": "2027-03-01"}
    for when, warranty in (("03-01", "free"), ("03-02", "price")):
        shop.desk.at(f"2027-{when} 10:00")
        call = shop.desk.json("log", "dead again", "--serial", "PC-1")["number"]
        quote = shop.desk.json("quote", "make", call, "--part", "board:1", "--component", "board", "--minutes", "30")
        assert quote["coverage"]["parts"] == warranty

    # A second-hand board gives no warranty; toner has none, even for a printer that is in warranty itself.
    worn = shop.call("03-03 09:00", "'worn' --serial PR-1 --kind printer")
    assert shop.do("03-03 09:01", f"quote make {worn} --part board:1 --attribution fault --minutes 30")["total"] == 0
    shop.visit("03-03 09:10", worn)
    shop.do("03-03 09:11", f"quote make {worn} --part board:1 --part toner:1 --attribution supplies --minutes 30")
    shop.do("03-03 09:12", f"quote accept {worn} --by 'Ms Example' --how phone")
    form = "{fault: worn, cause: use, action: replaced, result: runs, attribution: supplies, minutes: 30, parts: ["
    form += "{part: board, from: shop, condition: used}, {part: toner, from: shop}], signature: {name: Ms Example}}"
    charged = shop.charged(shop.record("03-03 09:20", worn, form, "--finish"))
    assert charged == {"board": 600_00, "toner": 80_00, "labour": 0}
    [cover] = shop.do("03-03 09:21", "equipment show PR-1")["warranty"]
    assert (cover["component"], cover["until"]) == ("printer", "2026-03-03")
    old = shop.call("03-03 09:30", "'worn' --serial PR-3 --kind printer")
    quote = shop.do("03-03 09:31", f"quote make {old} --part toner:1 --minutes 30")
    assert {line["item"]: line["amount"] for line in quote["lines"]} == {"toner": 80_00, "labour": 0}
    # Cabling is quoted by itself, contract or not; without a contract all work is charged.
    for who, kind, because in (
        ("'Example Bureau'", "cabling", "ordered by itself"),
        ("'Sample Kiosk' --yes", "network", "no contract"),
    ):
        call = shop.call("03-03 10:00", f"'new desks' -c {who} --kind {kind}")
        quote = shop.do("03-03 10:01", f"quote make {call} --part toner:1 --minutes 61")
        assert (quote["total"], quote["coverage"]["because"]) == (280_00, because)

    # 220 V, data rescue, passwords, finance and tax software are refused: nothing is done, the advice is on record.
    socket = shop.call("03-04 09:00", "'sparks from the socket' --serial PC-2 --kind outside")
    assert shop.do("03-04 09:01", f"quote make {socket} --minutes 60")["coverage"]["work"] == "refused"
    assert "is refused" in shop.refused("03-04 09:02", f"quote make {socket} --part board:1")
    shop.visit("03-04 10:00", socket)
    form = "{fault: sparks, cause: loose wire, action: none, result: as before}"
    shop.record("03-04 10:10", socket, form)
    assert shop.lacks("03-04 10:11", socket) == ["advice", "signature"]
    form = "{advice: call an electrician, signature: {name: Ms Example}}"
    done = shop.record("03-04 10:12", socket, form, "--finish")
    assert (done["lines"], done["advice"]) == ([], "call an electrician")


def care(shop: Shop) -> None:
    # The check day is Wednesday; in the week of the National Day it is the first day that is worked.
    shop.have("customer add 'Example Bureau'", "contract add 'Example Bureau' --kind office --from 2026-09-28")
    planned = shop.do("09-28 09:00", "task plan --until 2026-10-15")
    assert [each["due_on"] for each in planned] == ["2026-09-30", "2026-10-08", "2026-10-14"]
    check = shop.go_round("09-30 10:00", planned[0]["number"])
    # Of this visit, too, a service record is signed by both sides; nothing need be out of order.
    assert shop.lacks("09-30 10:01", check) == ["action", "result", "signature"]
    form = "{action: cleaned, result: all run, signature: {name: Ms Example}, solved: yes}"
    shop.record("09-30 11:00", check, form, "--finish")
    sheet = shop.desk.run("dispatch", "print", check, "--to", "-").out
    assert all(words in sheet for words in ("服务记录 Service record", "Ms Example", "<div>Engineer</div>"))
    assert [each["due_on"] for each in shop.do("09-30 11:10", "task list")] == ["2026-10-08", "2026-10-14"]
