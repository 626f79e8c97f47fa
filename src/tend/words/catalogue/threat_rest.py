"""Threat, the last rules; they belong to the catalogue entry of that name."""

from tend.words.catalogue.threat_more import AFFECTION, IN_PLAY
from tend.words.signals import Rule, patterns

REST: tuple[Rule, ...] = (
    Rule(
        says=patterns("""
            (you|u) (will|would) (be sorry|regret it|regret this|wish)
            (i|we) (know|remember) (where|what) you (live|did|work)
            (it would|would) be a (shame|pity) if *
            (i|you) (could|can) (lose|snap) (it|control|my temper) *
            (you|u) (will|are) (have|going to have) (nothing|no one|nobody|to answer)
            (i will|i am going to) (leave|divorce) you *2 (with nothing|penniless|and|in the gutter|on the
              street)
            (push|pushing|pushed) me (too far|any further|over the edge|again)
            (not|never) (forget|forgive) this
            (get|getting) what (is coming|you deserve)
            (stop|shut up|quit) (it|crying|talking|that)? or (i|you)
            (i|i will|will) (get|have) (my|a) (revenge|own back|lawyer|brothers|cousins)
            (two|you two) can play (at)? (that|this) game
            (will|going to) (hit|slap|smack|thump|belt|hurt|kill|strangle|punch) (you|him|her|something|
              somebody|someone)
            (make|making) (your|you) (life)? (a)? (hell|misery|pay|suffer)
            (bad|terrible|awful|something bad|something terrible) (will|is going to|might|could) happen
            (say|do) that again
            (you|u) (asked|have asked) for (it|this)
        """),
        tier="possible",
        unless=(
            *IN_PLAY,
            *patterns("""
                (not|never) (forget|forgive) (this|the) (kindness|night|day|view|holiday|moment|help)
                (i will|would|could|am) (never|not) *2
                (you|u) (will|would) (kill|hate) me
                (say|do|try) that again (please|i|slowly|with|my)
            """),
        ),
        unless_near=AFFECTION,
        negated=True,
    ),
    Rule(
        says=patterns("""
            god help (you|him|her|them)
            you have (got)? (until|till) *5 (i|or|then) *
            the last thing you (will)? (ever)? (do|say|see)
            before i (do something|lose (it|my)|hurt|hit|smash|break) *
            (your|the) (job|car|house|reputation|career|visa|licence|phone) is (gone|finished|over|
              history)
            (have|get) your (visa|licence|job|contract|benefits|access) (cancelled|revoked|taken|pulled|
              stopped)
            (next time|this time) it (will|would) (not)? (be)? *4 (punch|hit|break|you|your)
            (close to|about to|ready to) (hitting|hit|smashing|smash|breaking|losing it|killing|hurting)
            i know (people|someone who|a guy|lads)
            i will see (how|that|to it) (that)? you (get|do not|lose|never|pay|are)
            i (hit|slap|kill|break|burn|beat) you *4 if
            i can (make|have) (your|you) *5 (difficult|hell|misery|cancelled|fired|deported|removed)
            (photos|pictures|videos|photo|screenshots|messages|recording) (of you)? *3 (would love|love to
              see|interested|should see|going to see)
            or i (tell|call|send|post|ring|report|show|take|put|cut|cancel|stop|will|burn|break|leave you
              with)
            do not make me (come|get|do|tell|show|take|hurt|call)
            you (will|are going to) wish (you|that you|he|she) (had|would)? (never|not|kept|stayed|shut|
              listened)
            say one (more)? word *6 (you will be|i will|on the street)
            (one|another) more (late)? *3 and (i am|i will|you will|you are|we)
            (use|keep|kept) (them|it|every|all|these) *5 to (ruin|finish|destroy|bury)
            (full custody|never see (him|her|them|the kids)|see (him|her|them) (twice|once) a year)
            (full)? custody *5 (you will|you would|never)
            make sure (your|you|his|her) *3 (questioned|suffers|loses|lose|finished|gone|pay|never)
            (do not|never|no) *1 (get|have|see) a (penny|cent)
            (have|get|got) the (dog|cat|pets) (destroyed|put down|shot|taken)
            (walk out|go|leave) *3 (and|or) (you|i) (will|do) not (walk|come|get|see|be)
            if (you|he|she) (go|leave|tell|say|walk|take|come) *6 (do not come back|see what|god help|i
              will (see|burn|break|smash|make|tell|post|kill))
        """),
        span="sentence",
        unless=(
            *IN_PLAY,
            *patterns("""
                (lol|haha|parking|snacks|chips|cake)
                i would never
                or i (will)? (ring|call) you (later|back|tomorrow|after)
            """),
        ),
        negated=True,
    ),
    Rule(
        says=patterns("""
            you (take|leave|go|do|tell|walk|sign|say|call|keep|touch|see) *8 and you will (come home|find|
              lose|be|never|regret|see|wake|end up|have|get|not) *6
            i would be (very|extremely|real|so)? careful *6 (if i were you|what you)
            if i were you i would (be careful|watch|think|shut|not|keep) *6
            i (still)? have (the|those|all the|your|some) (pictures|photos|videos|messages|screenshots|
              nudes|recordings|emails) *8 (just saying|remember|do not forget|so|think|you know|and)
            next time you *6 i am (coming|going to|taking|breaking)
            if i lose *8 you lose *4
            (sue|drag|take) you (through|to) (every|the|a)? (court|courts|cleaners|grave)
            (touch|go near|come near|look at|call|text) *4 (and|or) i will (bury|end|kill|break|hurt|
              finish|smash|burn|ruin|destroy)
            (accidents|fires|things) (happen|break|burn|can happen) *3 (you know|careful|do not they)
            you would not want *6 to (find out|see|know|hear|happen|get)
            (shame|pity) if (something|anything|anyone|your|it|that) *6
            (empty|burned|burnt|locked) (house|account|home) (and|when|with) *4
        """),
        unless=patterns("""
            (lol|haha|beeper|recipe|cake)
            careful (on|with|of) the
            (ice|stairs|stove|wasps)
        """),
        negated=True,
    ),
    Rule(
        says=patterns("""
            you (are going to|will|gonna|are gonna|shall) (live to)? regret (this|it|that|every|ever|
              crossing|leaving|telling)
            you are going to get (it|yours|what) (when|coming|for|now|$) *4
            (i will|i am going to|im gonna) (beat|kick|whoop|bust|batter|lamp|deck) (his|your|her|their|
              you|him|her) *2
            you will live to regret *2
        """),
        unless=patterns("""
            (birthday|christmas|cake|laugh|love this|telescope)
            at 2k
            regret it if you do not (try|taste|see)
        """),
        negated=True,
    ),
)
