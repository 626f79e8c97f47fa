"""Follow-through: a small act with a who and a when, or the word that it is done."""

from tend.words.catalogue.follow_through_more import MORE
from tend.words.signals import Rule, Signal, patterns

_WHEN = patterns("""
    (at|by|before|from|until|after|around|on|every|each|this|next|in) (the|about|half|a)? <TODAY|NUMBER|CLOCK>
    (tonight|tomorrow|today|now|already|first thing|straight away|right away|this (morning|evening|week|
      weekend))
    (once|twice|daily|weekly|monthly|nightly)
""")

FOLLOW_THROUGH = Signal(
    label="follow_through",
    kind="build",
    way="consistency",
    name="A small thing they can see",
    means="This may tell them: I can look and find it true.",
    why="An act with a day can be watched; it carries more than any word about the future.",
    ask="Would you bet on keeping it, and will they be able to see it?",
    shape="On … at … I will ….",
    rules=(
        Rule(
            says=patterns("""
                i (will|am going to|shall|can) (be|have|also|just|definitely|always|then|still|make sure to|
                  personally|promise to|now|first)? (the one)? (who)? <DOABLE|DOABLEING> *10
                (i will be|i am) (home|back|there|outside|ready) *4
                ^ (back|home|there) (at|by|before|in|within)
            """),
            span="clause",
            unless=patterns("""
                (not|never) (going|coming|paying|picking|staying)
                i (will|am going to|shall) (be|get|do|try|work|see|make|show) (better|more|my best|harder|what
                  i can|it up|everything|anything|you (how|what|one day|soon))
                (if|unless) (you|i) (do|will|ever|had|would|could|leave|tell)
                (hurt|kill|post|smash|take the kids|regret|leave you|ruin)
                i am going (out|to bed|to sleep|mad|crazy|insane|away|off)
                i am (leaving|going) $
                i am (going|coming|getting|giving|doing) (up|nothing|so|too|on about|to be)
                (might|maybe|perhaps|probably|hopefully)
                i am (working|staying|getting|being|doing) (so|too|late|hard|on it|on myself|my best)
            """),
            unless_near=patterns("""
                (i will|ill|gonna) (never|regret|make sure you)
                do not (talk|wait|call|text)
            """),
            needs=_WHEN,
            asked=False,
        ),
        Rule(
            says=patterns("""
                i (have|just|already|also|did|then|even|finally)? (already|just|now|also|finally|since)?
                  (booked|rang|called|registered|deleted|blocked|cancelled|transferred|paid|sorted|signed|
                  arranged|posted|fixed|closed|installed|emailed|unfollowed|printed|repaid|joined|moved|
                  handed|made (an|the|a|us) (appointment|list|spreadsheet|booking|plan)|set (up|the|an|two|a|
                  my)|put (it|them|all|the|both|my|everything|a|in)|told (my|the|your|him|her) (boss|mum|
                  sister|friend|manager|brother|parents|therapist|team)|asked (for|my|the)|found (a|us|the)|
                  bought (a|the)|started (seeing|going|the|a|my|with|meetings|therapy)|written (it|them|
                  everything|down|the)|picked (up)?|sent (it|the|you|them|him|her)|spoke (to|with)|talked to
                  (my|the)|stopped (drinking|smoking|buying|seeing|going|gambling|betting)|gave (back|up|her|
                  him|the)|returned|taken (off|it|the|down|out)|added (you|it|the|them)|shared (it|my|the)|
                  changed (the|my)|left (the|my|work)|cleared|filled|cleaned|collected|dropped|kept (it|my|
                  every|to|the|a|up|our)|been (going|to|home|at|on|sober|off|clean|seeing|keeping|doing)|done
                  (it|the|that|all|both|what|every|my)|finished (the|it|my)|went (to|back)|came home|turned
                  (off|down|my)|removed|returned|switched) *8
                (it is|they are|that is|all|everything is|this is) (booked|paid|done|sorted|in the (calendar|
                  diary|post)|on the (calendar|fridge|list|table)|signed|cancelled|deleted|fixed|transferred|
                  closed|arranged|set)
                (the|an|my|our|your) *3 (is|are) (booked|paid|done|sorted|in the (calendar|diary|post)|on the
                  (calendar|fridge)|cancelled|deleted|blocked|transferred|closed|made for|set for)
                as (i (said|promised)|promised|agreed|we (agreed|said))
                like i (said|promised) i would
                (kept|keeping) (my|to my|the) (word|promise|side)
            """),
            span="clause",
            unless=patterns("""
                (not|never)
                (asked for your|changed the (wifi|locks|password)|letters|pistol|gun|pills|note|until you)
                i (told|asked|called|rang|sent|went|left|put|deleted|hid|bought) (you|it|them|the messages|
                  him|her) (to|a (liar|fool)|because you|so you (would not|could not)|before you)
                (already|just) (told|said|apologised)
                (deleted|deleting|blocked|cancelled) (the|our|this|these|my)? (messages|chat|texts|chats|
                  evidence|you|your|history|dinner|our|plans)
                (you|u) (are|have been|were) (blocked|cancelled)
                all (done|sorted) (with you|talking)
                i (put|set|changed|started|left|spoke|called|paid|kept|moved|turned|switched|got) (up with|you
                  (down|up)|my (mind|foot)|the fight|crying|shouting|fire|you|on you|my back|away|quiet|it
                  from|him from|her from|things|everything from|off my phone)
                if (you|i)
                been (through|over) (this|that|it)
                i hid
                (went|been) (behind|mad|crazy|out with|too far)
            """),
            asked=False,
        ),
        Rule(
            says=patterns("""
                (from|starting) (now on|today|tomorrow|tonight|this|next|<WEEKDAY>|january|the first) *2 (i|
                  we|my|the|every) *10
                (every|each) (<WEEKDAY>|night|evening|morning|week|month|day|payday|weekend) *3 (i|we|at|my)
                  *8
                i (will|am going to) *6 (every|each) (<WEEKDAY>|night|evening|morning|week|month|day|payday|
                  time)
                (before|when|whenever|if|as soon as) i *5 i (will|am going to) (text|call|ring|tell|message|
                  let|show|say|ask|write|stop|leave|phone|come) (you|to you)? *6
                i (will)? (text|tell|ring|call|message|ask|let) you (know)? (before|as soon as|when|if|the
                  (minute|moment)|by|first|every|whenever) *6
                (so)? (that)? you (can|will) (see|check|look|find|watch|open) *6 (account|accounts|app|
                  calendar|statement|statements|receipt|receipts|it there|any time|list|whenever|each|every|
                  yourself|tonight)
                (shared|our|the|a) (calendar|spreadsheet|alarm|alarms|reminder) *
            """),
            span="clause",
            unless=patterns("""
                (not|never) (text|call|tell|ring|going)
                (from now on|every (time|day|single)) (you|things|everything|it)
                (every|each) (time|day|night) (you|we|i (come|try|have|get|talk|look))
                (might|maybe|perhaps|probably|hopefully)
                i will (be|do|try|get) (better|harder|more|good|different|my best)
                (you will|you are|you have to|you must) (tell|text|call|ask|send|share)
                i will (tell you everything|be)
                (hurt|kill|post|smash|take the kids|regret|leave you|ruin)
                when i get home (you|and you)
            """),
            unless_near=patterns("""
                new rule
            """),
            asked=False,
        ),
        *MORE,
    ),
    examples=(
        "I'll pick her up at five on Thursday.",
        "I booked the counsellor for Tuesday.",
        "From Monday I set two alarms.",
        "i've deleted the app and cancelled the card",
        "Every Sunday we look at the accounts together.",
        "If I'm going to be late I'll text you before six.",
    ),
    counters=(
        "I'll try to be better.",
        "You'll pick her up at five, won't you.",
        "I might ring the bank on Monday.",
        "He said he'd booked it for Tuesday.",
        "I'm not going on Thursday.",
    ),
)
