"""wanfang, pharmacy software: who depends on it waits one day at most, who still has the old system two."""

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
