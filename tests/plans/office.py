"""office, office computers: a loaner for 15 days at most, holidays included."""

from tests.plans.story import Story


def tell(story: Story) -> None:
    # Thursday 12 February 2026, lent at 16:00: 15 calendar days later is Friday 27; February has 28
    desk = story.call("02-12 15:00", "mainboard smells burnt", "Example Bureau").promises()
    desk.note("02-12 16:00", "loaner-lent").promises(loaner="02-27 16:00")
    # waiting for a part, or the repaired computer's return, is no reason to keep it longer
    desk.hold("02-13 09:00", "parts").stands_still()
    desk.resume("02-25 09:00").moves()
    desk.resolve("02-25 15:00").promises()
    desk.note("02-27 15:30", "loaner-back").met("loaner")

    # Monday 2 March: due Tuesday 17, forgotten; the request was closed long ago, the loaner is still out
    till = story.call("03-02 09:00", "till is dead", "Sample Kiosk").promises()
    till.note("03-02 10:00", "loaner-lent").promises(loaner="03-17 10:00")
    till.resolve("03-05 10:00").close("03-05 10:10")
    story.overdue("03-17 10:00")
    story.overdue("03-19 12:00", (till, "loaner", "2 days"))
    till.note("03-19 14:00", "loaner-back").missed("loaner")
