"""What may stand in somebody's record and is read for ever: these lists only grow."""

BREAK_SLUGS = {
    "disconnection": "shut-down walked-out absent-in-need unanswered on-a-screen",
    "inconsistency": "said-and-not-done promise-forgotten promise-shrunk unreturned warm-then-cold",
    "dishonesty": "lie hide distort omission secrecy trickle minimised-after",
    "disrespect": "mocking belittling dismissing contempt shamed-before-others",
    "self-protection": (
        "defensiveness blame-shifting counter-complaint refusing-to-repair refusing-to-account"
    ),
    "lack-of-repair": "no-apology bare-apology no-empathy no-change hurt-unanswered hurried",
}
BUILD_SLUGS = {
    "consistency": "word-kept told-ahead steady-mood",
    "transparency": "told-unasked own-mistake told-in-full set-straight",
    "empathic-responsiveness": "felt-heard responsiveness asked-again",
    "emotional-awareness": "owned-feeling pause-and-return settled-together",
    "vulnerability": "shared-vulnerability received-safely asked-leave",
    "boundaries": "limit-honoured no-accepted asked-first respect",
    "fairness": "meant-well said-why load-shared",
    "time-and-patience": "returning-hurt-met kept-going pace-asked",
}
VERBS = {
    "joins": "name", "leaves": "", "invites": "therapist", "consents": "therapist scope",
    "meets": "number topics homework", "measures": "name total",
    "promises": "ref to due rrule first until way repair notice", "accepts": "promise", "declines": "promise",
    "releases": "promise", "drops": "promise", "asks-to-move": "occasion to due",
    "answers-move": "occasion answer", "notes-move": "occasion due", "keeps": "occasion how due",
    "misses": "occasion due", "sees": "occasion answer", "sees-try": "occasion", "excuses": "occasion",
    "names": "rupture about way harm how deception injury", "adds": "rupture how", "was-minimised": "about",
    "sees-differently": "rupture", "believes-whole": "answer", "goes-on": "rupture answer",
    "repairs": "repair step ruptures answer promises within weeks back-by draft level aloud",
    "checks-in": "ref safety connection hope wondered wished-well easy-to-read", "notes": "about",
    "tells": "ref kind how depth whole topic invites", "receives": "telling answer late",
    "opens": "ref scope until start review-on", "answers-opening": "agreement answer",
    "reviews-opening": "agreement answer", "ends-opening": "agreement", "sets": "ref kind",
    "answers-boundary": "boundary answer", "aftermath": "boundary day answer", "needs": "ref asked",
    "answers-request": "request answer",
    "asks-leave": "ref", "gives-leave": "leave answer", "extends": "pause back-by",
    "settles": "", "gives-back": "turn",
    "was-met": "need answer", "logs": "kind count answered", "pauses": "ref heat back-by",
    "returns": "pause", "listens": "ref minutes", "feels-heard": "by answer turn", "thanks": "ref about",
    "takes-thanks": "thanks answer", "writes": "", "drafts": "ref purpose sent", "quietens": "on",
    "withdraws": "entry",
    "weighs-load": "does plans remembers", "writes-page": "topic", "enjoys": "ref",
    "likes-too": "enjoyed answer", "pledges": "ref", "signs": "pledge", "asks-to-open": "ref",
    "keeps-in-view": "repair answer", "paces": "check-in quiet-from quiet-until", "sets-aside": "practice",
    "puts-away": "",
}  # fmt: skip
