"""barcode, label printers: half an hour that lasts ten days, and a loaner for what was not solved."""

from tests.plans.story import Story


def tell(story: Story) -> None:
    # Friday 13 February 2026, 17:45: 15 minutes until closing, 15 more on Saturday 14, which is worked. Two working
    # days further are Saturday 14 and Tuesday 24: all in between is the Spring Festival
    jam = story.call("02-13 17:45", "labels jam", "Example Market")
    jam.promises(answer="02-14 09:15", solve="02-13 18:00", loaner="02-24 18:00")
    jam.note("02-13 17:55", "answered").met("answer")
    jam.resolve("02-13 18:00").met("solve", "loaner")  # at closing time is in time

    # Saturday 14, 17:45: 15 minutes until closing, then the holidays, 15 more on Tuesday 24
    cut = story.call("02-14 17:45", "does not cut", "Sample Bakery", kind="printer")
    cut.promises(answer="02-24 09:15", solve="02-14 18:00", loaner="02-25 18:00")
    # Sunday 15, closed: all of it counts from Tuesday 24, 09:00
    pale = story.call("02-15 10:00", "prints pale", "Test Depot", kind="head")
    pale.promises(answer="02-24 09:30", solve="02-24 18:00", loaner="02-26 18:00")
    # a day that ended before the holidays is late, in working time, when the next one has begun
    story.overdue("02-24 09:20", (cut, "answer", "5m"), (cut, "solve", "20m"))
    cut.note("02-24 09:20", "answered").missed("answer", "solve")
    pale.note("02-24 09:25", "answered").met("answer")
    # waiting for parts stops nothing; the loaner comes on the second working day
    cut.hold("02-24 10:00", "parts").stands_still()
    cut.note("02-25 17:00", "loaner-lent").met("loaner")
    cut.resume("02-27 09:00").moves()
    cut.resolve("02-27 09:30").missed("solve")
    # no head for it, no loaner: Friday 27, 09:30
    story.overdue("02-27 09:30", (pale, "solve", "2 working days"), (pale, "loaner", "30m"))
    pale.resolve("02-27 10:00").missed("solve", "loaner")
