"""Non apology, the wider rules; they belong to the catalogue entry of that name."""

from tend.words.signals import ALSO_MINE, Rule, patterns

CARING = patterns("""
    but i (will|want|love|am here|promise|know (that|it|i)|understand|can see|hear|did it|hurt|was wrong|
      should)
    but (you|it) (deserve|deserved|matters|hurt you)
    but i (can not|could not|will not|do not|have to|need to|would rather|am not able|need|am going|must|am)
      (make it|come|do|go|be|say|leave|lend|join|stay|talk|get|take|want|like|think|feel|have|eat|be|answer|
      work|help|at|on|busy|stop)
    but (that|it) (is|does) (no|not) (an)? (excuse|justify|make|all right|ok)
    but (can|could|would|will|may|shall) (we|i|you)
    sorry but (no|thank|the|we are (full|closed))
""")

MORE: tuple[Rule, ...] = (
    Rule(
        says=patterns("""
            (sorry|apologise|apologies) (that)? (i|for|about) *8 but (the|nobody|everyone|they|he|she|
              work|traffic|my|all|in|after|if|when|at least|a man|honestly|come on|there)
            (sorry|apologise|apologies) * but (you|ye|had|everyone|a (man|woman|person)|i will not|in|the)
              *
            (sorry|apologise) (that)? you are *3 (but|and|about it)
            if (you|anyone|anybody|someone|people) (felt|feel|were|was|got|are|took|thought|found) *
              (then)? (i am|i)? (sorry|apologise|my apologies|apologies|regret)
            (said|say) (that)? (i am|i was|im)? sorry (geez|jesus|god|ok|no|what|already|did not|how|
              enough|twice|again|so|and)
            (sorry|apologise) (that)? my *3 (bothers|bothered|offends|offended|upset|upsets|annoys|
              annoyed|came|scares|is (a|too|such))
            (look|fine|god|grand|right|ok|well) (i am)? sorry (right|all right|ok|now|is|can|there|damn|
              enough|what|happy) *
            sorry (now)? (like)? but (you|ye|ya) *
            how many (times|more) (i|do|must|should|have|will) *4 (sorry|apologise|say)
            ^^ (well|ok|fine|so)? sorry (i guess|i suppose|ok|all right|if|for breathing|not sorry|about
              that i suppose)
            sorry (that)? you (saw fit|misunderstood|mistook|experienced|perceived|interpreted|read|can
              not|could not|cannae|choose|chose|had to make) *
            (any|whatever) (distress|upset|offence|hurt|inconvenience|pain|misunderstanding) *6
            (given|caused) (any)? offence *
            regret that (this|it|that) (brought|came|caused|stirred|triggered|upset) *
            (apologies|sorry) but (had|if|were) you *
            (i am|am)? sorry (for|about) (being)? (human|honest|caring|alive|existing|breathing|loving
              you|trying|having (feelings|a life|friends))
            (i did|did i not) (say sorry|apologise) (did i not|already|at the time)?
            (i apologised|i have apologised) (did not i|did i not|twice|three|so|ok|and|what)
            (sorry|soz) (but)? (it is|that is|its) (just|only)? (the truth|who i am|how i am|life|your
              problem)
        """),
        unless=(
            *CARING,
            *patterns("""
                sorry but (i|we) (can|must|have)
                (late|short) notice
                sorry (to|for) (hear|your)
                but (thank|no thank)
                sorry (you|it) (had to wait|is late)
                (wrong|theatre|bleep|caps|just saw)
                sorry but the (table|shop|office|place|line|restaurant|kitchen|bus|train|film)
                because i
            """),
        ),
        unless_near=patterns("""
            (funeral|passed away|passing|died|lost (his|her|your))
            (she|he|they) (said|says|told|wrote)
        """),
        voices=ALSO_MINE,
    ),
    Rule(
        says=patterns("""
            (i am)? sorry (that)? (this|that|it|what) (happened|is happening|has happened) to you
            (i am)? sorry (that)? you are (having|going through|finding|struggling) (such)? (a)? *3 (hard|
              difficult|tough|time|this|it) (time)? (with (this|it|that|what))
            (apologies|sorry|apologise) if *8 but
            i (have)? (said|made) (my piece|my peace) *3 sorry *4
            (the)? rest is (up to|on) you
            i (apologise|am sorry) if anything *6
            sorry sorry *2 (there|enough|happy)
        """),
        unless=patterns("""
            (loss|dad|mum|sick|ill|job|flood|accident)
        """),
    ),
    Rule(
        says=patterns("""
            (said|say|told you) (that)? (i am|i was|im)? sorry (so|and)? (now)? (you|can|let|drop|it is)
            sorry (but)? (it|that) (was|is) (just|only) (a|an|my|me|how) *2
            sorry (it|that) (was|is) (just|only) (a)? joke
        """),
        unless=patterns("""
            (not|never) just
            was only trying
        """),
        voices=ALSO_MINE,
    ),
)
