"""Defensiveness, the wider rules; they belong to the catalogue entry of that name."""

from tend.words.signals import Rule, patterns

OWNING = patterns("""
    (does|do|did) not (make it|excuse|justify|change|mean)
    (not|no) (an)? excuse
    (that|it) is|was (all)? (on|my) (me|fault|doing)
    i was wrong
    i (should|could) (not)? have
    i take responsibility
    (you were|you are) right
    (but|and) i (chose|hurt|left|let)
    (still|even so) (my|i|hurt|wrong|not)
""")

MORE: tuple[Rule, ...] = (
    Rule(
        says=patterns("""
            (it|that|this) (was|is) (all|only|just|really)? (for|because of) (the|our|my|your|you|us) *2 !i|we
              not (for|because of)? (me|myself|mine|my own|fun)
            i (did|hid|borrowed|spent|kept|took|lied) (it|that|this)? (for|because of) (the|our|your|us|you)
              *2 not (for)? (me|myself|mine|fun)
        """),
        unless=patterns("""
            i (told|called|said|told myself) *
        """),
    ),
    Rule(
        says=patterns("""
            i (was|am|had been|have been) (just|so|really|very|completely)? <EXCUSE>
            my (phone|battery|boss|train|bus|alarm) (died|was|had|ran|kept|is|would)
            (the)? traffic (was|is)
            work (is|was|has been) (so|insane|crazy|mad|hectic|mental|busy|bananas)
            because of (work|traffic|my boss|the kids|my mum|stress)
            i have (had)? (a lot|so much|enough) (on|going on) *
            i thought (you|it|that|we) (was|were|would|had|knew|did|meant) *
        """),
        tier="possible",
        unless_near=(
            *OWNING,
            *patterns("""
                i (left|hid|lied|broke|forgot|let) * you
                (help|heal|make it)
            """),
        ),
        needs=patterns("""
            but|only|just|ok
        """),
    ),
    Rule(
        says=patterns("""
            (i)? (never|do not ever|always) (hear|get) (the end|grief|it|blamed|stick|the blame) *2
            (no matter|whatever) what i (do|say|try) *
            (still)? i am (still|always|somehow|now|suddenly|apparently|made)? (the|a)? (villain|bad guy|
              bad one|baddie|monster|problem|enemy|one in the wrong|worst)
            why (only|always|just|is it (always|only)) me
            (do not|did not) know what (else|more) (i|you) (was|am|were|want|can|could) *3
            (and)? i suppose you (have|are|do|did|were|never|would) *
            (this|that) is (what|the thanks|how|all) (i|the) (get|thanks|am) *
            (so|oh so) (now)? i (am|can) not (even)? (allowed|have|do|go|see|say|be|talk)
            you (had a go|shouted|started|hit|swore|lied|yelled|snapped|did it|went) (at me)? (first|too|
              also|as well)
            you (also|too) (shouted|lied|forgot|did|do|said|went|never|left|are|were)
            sick|tired of (being|getting|always|having) *2 (blamed|blame|accused|attacked|criticised|the
              blame|bad guy|judged|wrong|picked on)
            i (put|bring|provide|pay|earn|work|keep) *4 (table|roof|home|bills|rent|mortgage|family|wages|
              money)
            at least i (come|came|am|do|did|try|tried|have|work|told|call|said|never)
            ^ (not guilty|i plead|ask (your (sister|mother|brother|friends)|anyone))
            i (did|do) (only|just) what (all|any|everyone|everybody|anyone|i was|you|he|she|i had)
            i did what (any|anyone|i (had|could|thought)|you|everyone) *
            (it is|was) not my (guilt|fault|problem|job|doing|idea)
            (the|my)? (boss|work|office|manager) (wanted|made|told me|kept me|insisted) *
            i (wanted|meant|tried|was hoping) (just|only) to (help|keep|make|be|do)
            ^^ and you $
            ^^ and you (never|always|do|did)
            i (do|did) (ninety|ninety five|all|most|half|so much|everything|more than|the lot) (percent|of
              (this|it|the))? *2 (and|around|here|for)
            i will not be (spoken|lectured|talked|blamed|judged|accused|told|treated|shouted) *
            (as)? i (have)? (told|said) (you)? (already|before|a hundred|many|ten) *4 (not|was|did|fault|
              traffic|doing)
            not (my|of my) (own)? (doing|making|fault|problem)
            (that is|it is) (your|a) (story|interpretation|perception|version|narrative|opinion) *2
            i am not (responsible|accountable|to blame|the cause) (for)? *3
            my (intention|intentions|heart|motives|motive) (was|were|is|are) (good|pure|kind|in the right|
              never|only|not)
            i (was|am) (merely|simply) (being|trying|doing|having|setting|saying|asking|following|looking|
              talking|chatting)
            (i|it) (was|were) not me (who|that|it was)? *
            (haein|having) a laugh
            (literally|just|only) (talking|chatting|joking|messing|working|sitting|vibing|helping|being) *
            i (getting|get|got|am getting|am i getting) (yelled|shouted|screamed|snapped) at (for)? *2
            (getting|get|taking|took) the blame *2
            (so|well)? i (forgot|was late|had (a (drink|beer|few)|one)) (so what|sue|big|ok|and)
            sue me
            how (am|was|is) i (supposed|meant|to) *2 (know|guess|read|tell|see|have)
        """),
        unless=patterns("""
            i (wanted|was) (just|only) (to|going to) (say|ask|tell|know|let|check|hear|thank)
            (no|not an) excuse
            but (i|the impact) (see|know|should|was (wrong|not)|stayed|left|made)
            (sorry|thank|love)
            (only|just) (a|being) (friend|kind)
            and (the impact|it left|you (waited|were|had))
            (in|at) (the|a) (meeting|cinema)
            i can not (allow|have (dinner|lunch))
        """),
        unless_near=(
            *OWNING,
            *patterns("""
                (i|that) (was|is) wrong
                i (hurt|left) you
                (love|kiss) you
                (she|he) (says|said)
                (stay|stick) with the impact
            """),
        ),
    ),
    Rule(
        says=patterns("""
            i only (looked|checked|opened|asked|texted|replied|answered|went|met|talked|said|did|bought|
              took|called|spoke|stayed|followed) * because *2
            not have to (explain|justify|account|defend|answer for) *4
            (not|hardly|exactly) (like|as if) you are (so)? (perfect|innocent|an angel|any better|
              blameless)
            (making|make|made|paint|painting) me (out|look|sound|seem) (to be|like|as)? *2 (bad|villain|
              monster|problem|guilty|one|crazy|fool)
            why are you (still|always|even|constantly)? (attacking|blaming|accusing|judging|picking on|
              having a go at|coming at|grilling|punishing) me
            i (had|have had|am having) (a|such a|the) (really|very|so)? (hard|long|tough|bad|terrible|
              rough|awful|mad|stressful) (day|week|month|time|night)
            (why|how) is (that|it|this) (a|such a)? (crime|sin|offence|wrong|bad|big deal)
            (being|am i|i am) (singled out|charged with|accused of|on trial|interrogated|blamed)
            you were not (exactly|so|even|there|any|reachable|around|answering|helpful) * (either|
              yourself)?
            (everyone|everybody|all of us|they) (was|were|else (was|did)|did it|does it) * (why|so) *2
              (me|i)
            i did what (any|anyone) *4 would
            i (said|told you) *4 if i could
            what else (am|was) i *4 (charged|guilty|blamed|accused)
        """),
        unless=patterns("""
            (and|but) i (should|still|hurt|was wrong|know)
            (need|help|sorry) (you|me|to)
            how was yours
            can we
            (could|would) you
        """),
        unless_near=patterns("""
            (hug|cuddle|listen|sit on the couch|vent|taken it out on you|no excuse|my fault|love you)
        """),
    ),
    Rule(
        says=patterns("""
            (traffic|weather|train|bus|delay|mess|noise|baby) (was|is) not my (doing|fault|problem)
            as i (have)? (told|said|explained) (you)? (already|before|repeatedly|many) *6
            i (was|have been|am) doing my best *3
        """),
        unless=patterns("""
            it is not (yours|your fault) either
        """),
    ),
)
