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
        "equipment add N-1 --kind network --customer 'Chain Pharmacy' --bought 2025-01-05",
        "contract add 'Corner Pharmacy' --kind single --from 2026-01-05",
        when="01-05 09:00",
    )
    # The first installation is free; the second costs 300 for a single user, of whom it has to be asked first.
    first = shop.call("01-06 09:00", "'to be installed' --serial S-1 --kind installation")
    shop.visit("01-06 10:00", first)
    form = "{fault: new, cause: new, action: installed, result: runs, solved: yes, signature: {name: Ms Example}"
    done = shop.record("01-06 11:00", first, form + ", work: [{item: installation}]}", "--finish")
    assert shop.charged(done) == {"installation": 0}
    assert done["lines"][0]["because"] == "the first installation is free"
    again = shop.call("03-02 09:00", "'new computer' --serial S-1 --kind installation")
    shop.visit("03-02 10:00", again)
    wanted = form + ", work: [{item: installation}]}"
    assert "300.00 CNY are to be charged" in shop.refuses("03-02 11:00", again, wanted, "--finish")
    quote = shop.do("03-02 11:00", f"quote make {again} --item installation")
    assert quote["total"] == 300_00
    shop.do("03-02 11:01", f"quote accept {quote['number']} --by 'Ms Example' --how phone")
    assert shop.charged(shop.record("03-02 11:02", again, wanted)) == {"installation": 300_00}
    assert "payment of 300.00 CNY" in shop.refused("03-02 11:03", f"dispatch finish {again}")
    assert shop.pay("03-02 11:04", again, "300") == ("R-0001", 300_00)
    shop.do("03-02 11:05", f"dispatch finish {again}")
    # A network site pays 500 for its second.
    for when, price in (("03-03", 0), ("03-04", 500_00)):
        site = shop.call(f"{when} 09:00", "'to be installed' --serial N-1 --kind installation")
        quote = shop.do(f"{when} 09:05", f"quote make {site} --item installation")
        assert quote["total"] == price
        shop.do(f"{when} 09:06", f"quote accept {site} --by 'Mr Sample' --how phone")
        shop.visit(f"{when} 10:00", site)
        paid = f"payment: {{amount: {price // 100}, method: cash}}, " if price else ""
        shop.record(f"{when} 11:00", site, form + f", {paid}work: [{{item: installation}}]}}", "--finish")

    # Data repaired after misuse: free once for each customer, then 300 to 600 by effort.
    for when, minutes, price in (
        ("04-01", 300, 0),
        ("04-02", 120, 300_00),
        ("04-03", 121, 450_00),
        ("04-07", 241, 600_00),
    ):
        data = shop.call(f"{when} 09:00", "'stock is garbled' --serial S-1 --kind data")
        quote = shop.do(f"{when} 09:30", f"quote make {data} --item data --minutes {minutes}")
        assert quote["total"] == price
        shop.do(f"{when} 09:31", f"quote accept {data} --by 'Ms Example' --how phone")
        shop.visit(f"{when} 10:00", data)
        paid = f"payment: {{amount: {price // 100}, method: transfer}}, " if price else ""
        done = shop.record(
            f"{when} 16:00", data, form + f", {paid}minutes: {minutes}, work: [{{item: data}}]}}", "--finish"
        )
        assert shop.charged(done) == {"data": price}
    # Virus clean-up is 300 every time; of two training places both come with the set, the third is paid for.
    virus = shop.call("05-04 09:00", "'a virus' --serial S-1 --kind virus")
    quote = shop.do("05-04 09:30", f"quote make {virus} --item virus --item training:3")
    assert [(line["item"], line["quantity"], line["amount"]) for line in quote["lines"]] == [
        ("virus", 1, 300_00),
        ("training", 2, 0),
        ("training", 1, 150_00),
    ]
    shop.do("05-04 09:31", f"quote accept {virus} --by 'Ms Example' --how phone")
    shop.visit("05-04 10:00", virus)
    work = ", work: [{item: virus}, {item: training, quantity: 3}]}"
    assert shop.record("05-04 11:00", virus, form + work)["total"] == 450_00
    # What the customer has left of it, and a prepaid card that pays.
    contract = shop.do("05-04 11:01", "contract show C-0001")
    assert [(each["entitlement"], each["left"]) for each in contract["entitlements"]] == [("training", 0)]
    shop.have("card sell 'Corner Pharmacy' 500", when="05-04 11:02")
    assert shop.pay("05-04 11:03", virus, "--card CARD-0001")[1] == 450_00
    assert [each["balance"] for each in shop.do("05-04 11:04", "card list 'Corner Pharmacy'")] == [50_00]
    shop.do("05-04 11:05", f"dispatch finish {virus}")
    # A changed environment is free for a year from the purchase, and paid for after it.
    for serial, price in (("S-1", 0), ("N-1", 200_00)):
        change = shop.call("06-01 09:00", f"'new printer' --serial {serial} --kind adaptation")
        assert shop.do("06-01 09:01", f"quote make {change} --item adaptation")["total"] == price

    # Courses: two places come with a single-user set, one with a network site; the next is charged, when it may be.
    shop.have(
        "customer add 'Single Pharmacy'",
        "contract add 'Single Pharmacy' --kind single --from 2026-06-02",
        when="06-02 08:00",
    )
    shop.have(
        "customer add 'Network Pharmacy'",
        "contract add 'Network Pharmacy' --kind network --from 2026-06-02",
        when="06-02 08:00",
    )
    for number, (whose, included) in enumerate((("Single Pharmacy", 2), ("Network Pharmacy", 1)), start=1):
        shop.have(f"training plan pharmacy --at '2026-06-15 09:00' --customer '{whose}'", when="06-02 09:00")
        shop.have(*(f"training enrol {number} 'Person {each}'" for each in range(included)), when="06-02 09:00")
        assert "--charged charges it" in shop.refused("06-02 09:00", f"training enrol {number} 'Person {included}'")
        shop.have(f"training enrol {number} 'Person {included}' --charged", when="06-02 09:00")
        charged = [each["amount"] for each in shop.do("06-02 09:01", f"training show {number}")["people"]]
        assert charged == [None] * included + [150_00]
    assert shop.do("06-02 09:02", "report training 2026-06")["sessions"] == []  # not held yet
