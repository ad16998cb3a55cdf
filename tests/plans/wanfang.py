"""wanfang, pharmacy software: who depends on it waits one day at most, who still has the old system two."""

from tests.plans.shop import Shop
from tests.plans.story import Story


def tell(story: Story) -> None:
    # Friday 13 February 2026, 17:00; days of the calendar, so Sunday 15 counts although the shop is closed
    old = story.call("02-13 16:30", "stock differs from the old list", "Old Street Pharmacy", phase="parallel")
    old.promises()  # telephone first
    old.order("02-13 17:00").promises(arrive="02-15 17:00").arrive("02-15 17:00").met("arrive")
    new = story.call("02-13 16:40", "receipts do not print", "New Street Pharmacy").promises()
    new.order("02-13 17:00").promises(arrive="02-14 17:00").arrive("02-14 16:00").met("arrive")

    # in the holidays nobody goes
    both = [
        story.call("02-17 09:00", "does not start", "Old Street Pharmacy").order("02-17 09:10"),  # phase as known
        story.call("02-17 09:00", "does not start", "New Street Pharmacy", phase="dependent").order("02-17 09:10"),
    ]
    old_again, new_again = both
    old_again.promises(arrive="02-19 09:10")
    new_again.promises(arrive="02-18 09:10")
    story.overdue("02-18 09:20", (new_again, "arrive", "10m clock"))
    story.overdue("02-20 10:10", (new_again, "arrive", "2 days"), (old_again, "arrive", "1 day"))

    # Tuesday 24, an hour after the order the old system is switched off: one day, from the order
    switch = story.call("02-24 09:00", "prices are missing", "Corner Pharmacy", phase="parallel").promises()
    switch.order("02-24 10:00").promises(arrive="02-26 10:00")
    switch.classify("02-24 11:00", phase="dependent").moves(arrive="02-25 10:00")
    switch.arrive("02-25 09:00").met("arrive")


def field(shop: Shop) -> None:
    shop.have(
        "customer add 'Corner Pharmacy'",
        "customer add 'Chain Pharmacy'",
        "equipment add S-1 --kind single --customer 'Corner Pharmacy' --bought 2026-01-05",
        "equipment add S-2 --kind single --customer 'Corner Pharmacy' --bought 2025-06-01",
        "equipment add N-1 --kind network --customer 'Chain Pharmacy' --bought 2025-06-01",
        "contract add 'Corner Pharmacy' --kind single --from 2026-01-05",
        when="01-05 09:00",
    )
    # The first installation is free; the second costs 300 for a single user, of whom it has to be asked first, and 500
    # for a network site. It is paid before the visit is over.
    again, form = {}, "{fault: new, cause: new, action: done, result: runs, solved: yes, signature: {name: Ms Example}"
    for serial, price in (("S-1", 300_00), ("N-1", 500_00)):
        first = shop.call("01-06 09:00", f"'to be installed' --serial {serial} --kind installation --channel fax")
        shop.visit("01-06 10:00", first)
        assert shop.lacks("01-06 10:01", first) == ["action", "result", "signature"]
        done = shop.record("01-06 11:00", first, form + ", work: [{item: installation}]}", "--finish")
        [line] = done["lines"]
        assert (line["amount"], line["because"]) == (0, "the first installation is free")
        again[serial] = shop.call("03-02 09:00", f"'new disk' --serial {serial} --kind installation --channel letter")
        assert shop.do("03-02 09:10", f"quote make {again[serial]} --item installation")["total"] == price
    shop.visit("03-02 10:00", again["S-1"])
    wanted = form + ", work: [{item: installation}]}"
    assert "300.00 CNY are to be charged" in shop.refuses("03-02 11:00", again["S-1"], wanted, "--finish")
    shop.do("03-02 11:01", f"quote accept {again['S-1']} --by 'Ms Example' --how phone")
    assert shop.charged(shop.record("03-02 11:02", again["S-1"], wanted)) == {"installation": 300_00}
    assert "payment of 300.00 CNY" in shop.refused("03-02 11:03", f"dispatch finish {again['S-1']}")
    assert shop.pay("03-02 11:04", again["S-1"], "300") == ("R-0001", 300_00)
    shop.do("03-02 11:05", f"dispatch finish {again['S-1']}")

    # Data repaired after misuse: free once for each customer, then 300 to 600 by effort. A virus costs 300 each time.
    for when, minutes, price in (("04-01", 300, 0), ("04-02", 120, 300_00)):
        data = shop.call(f"{when} 09:00", "'stock is garbled' --serial S-1 --kind data --channel mail")
        assert shop.do(f"{when} 09:30", f"quote make {data} --item data --minutes {minutes}")["total"] == price
        shop.visit(f"{when} 10:00", data)
        paid = f", payment: {{amount: {price // 100}, method: transfer}}" if price else ""
        agreed = "" if not price else ", consents: [{to: quote, by: Ms Example, how: in person}]"
        job = f"{paid}{agreed}, minutes: {minutes}, work: [{{item: data}}]}}"
        assert shop.charged(shop.record(f"{when} 16:00", data, form + job, "--finish")) == {"data": price}
    virus = shop.call("05-04 09:00", "'a virus' --serial S-1 --kind virus --channel remote")
    for minutes, price in ((121, 450_00), (240, 450_00), (241, 600_00)):
        assert shop.do("05-04 09:10", f"quote make {virus} --item data --minutes {minutes}")["total"] == price
    assert shop.do("05-04 09:30", f"quote make {virus} --item virus")["total"] == 300_00
    shop.do("05-04 09:31", f"quote accept {virus} --by 'Ms Example' --how phone")
    shop.visit("05-04 10:00", virus)
    assert shop.record("05-04 11:00", virus, form + ", work: [{item: virus}]}")["total"] == 300_00
    # A prepaid card pays.
    shop.have("card sell 'Corner Pharmacy' 500", when="05-04 11:02")
    assert shop.pay("05-04 11:03", virus, "--card CARD-0001")[1] == 300_00
    assert [each["balance"] for each in shop.do("05-04 11:04", "card list 'Corner Pharmacy'")] == [200_00]
    shop.do("05-04 11:05", f"dispatch finish {virus}")
    second = shop.call("05-05 09:00", "'a virus again' --serial S-1 --kind fault --channel person")
    assert shop.do("05-05 09:10", f"quote make {second} --item virus")["total"] == 300_00
    # For a pirated copy, and for hardware of others, nothing is done.
    for cause, because in (("pirated", "no service for pirated copies"), ("hardware", "its supplier repairs it")):
        quote = shop.do("05-05 09:11", f"quote make {second} --minutes 60 --attribution {cause}")
        assert (quote["lines"], quote["coverage"]["because"]) == ([], because)
    # A changed environment is free for a year from the purchase, and paid for after it; so is a new version, always.
    for serial, kind, price, version in (
        ("S-1", "adaptation", 0, 400_00),
        ("S-2", "adaptation", 200_00, 400_00),
        ("N-1", "version", 200_00, 900_00),
    ):
        change = shop.call("06-01 09:00", f"'new printer' --serial {serial} --kind {kind} --channel phone")
        quote = shop.do("06-01 09:01", f"quote make {change} --item adaptation --item version")
        assert [line["amount"] for line in quote["lines"]] == [price, version]


def care(shop: Shop) -> None:
    # Computer basics are never free, not even while places are left.
    shop.have(
        "customer add 'Corner Pharmacy'",
        "customer add 'Chain Pharmacy'",
        "contract add 'Corner Pharmacy' --kind single --from 2026-06-02",
        "contract add 'Chain Pharmacy' --kind network --from 2026-06-02",
        "training plan basics --at '2026-06-16 09:00' --customer 'Corner Pharmacy'",
        when="06-02 08:00",
    )
    assert "--charged notes the price" in shop.refused("06-02 08:10", "training enrol 1 Ann")
    shop.have("training enrol 1 Ann --charged", when="06-02 08:11")
    assert [each["amount"] for each in shop.do("06-02 08:12", "training show 1")["people"]] == [100_00]
    # Two places of the course come with a single-user set, one with a network site; the next is charged, if it may be.
    for number, whose, included in ((2, "Corner Pharmacy", ("Ann", "Bob")), (3, "Chain Pharmacy", ("Ann",))):
        shop.have(
            f"training plan pharmacy --at '2026-06-15 09:00' --customer '{whose}'",
            f"training enrol {number} {' '.join(included)}",
            when="06-02 09:00",
        )
        assert "--charged notes the price" in shop.refused("06-02 09:01", f"training enrol {number} Cid")
        shop.have(f"training enrol {number} Cid --charged", when="06-02 09:02")
        charged = [each["amount"] for each in shop.do("06-02 09:03", f"training show {number}")["people"]]
        assert charged == [None] * len(included) + [150_00]
        contract = shop.do("06-02 09:04", f"contract show C-{number - 1:04d}")
        assert (contract["ends_on"], contract["entitlements"][0]["left"]) == ("2027-06-01", 0)
    shop.have("training held 2 --absent Bob", when="06-15 17:00")
    [held] = shop.do("06-15 17:01", "report training 2026-06")["sessions"]
    assert (held["content"], held["audience"], held["lasts"], held["present"]) == (
        "Pharmacy software",
        "Users",
        "1 day",
        2,
    )
