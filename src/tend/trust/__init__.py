"""The living system: what two people wrote down, and what it gives each of them to go on.

Read it in this order: people, breaks, builds; entries and record; promises, repair, openness, boundaries,
presence, checkins; weigh, forecast, follow, resilience; picture, reasons, twin. The journal is the written
form of a record, and errors holds every refusal. Nothing here knows the clock, chance, the disk or the net.
"""
