"""One file for each screen: it works, a stranger gets 404, looking cannot act, and nothing private shows."""
