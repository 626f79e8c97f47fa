"""Ownership: it was my doing, with a full stop."""

from tend.words.signals import ALSO_MINE, Rule, Signal, patterns

OWNERSHIP = Signal(
    label="ownership",
    kind="build",
    way="accountability",
    name="You own your part",
    means="This may tell them: I do not have to fight to have it be yours.",
    why="There is no but behind it, so the hurt does not have to be defended.",
    ask="What did it cost them, as far as you can see?",
    shape="I chose to …. That is mine.",
    rules=(
        Rule(
            says=patterns("""
                that was (me|all me|mine|wrong of me|cruel of me|selfish of me|unkind of me|unfair of me|
                  cowardly)
                (nobody else|no one else|nobody but me|no excuse|not an excuse|no call for it|i chose) *3
                i (should|ought to) (not)? have *6
                i had no (business|right|call) *4
                i (was|am) (in the wrong|out of (line|order)|to blame|wrong) *3
                i knew *6 and (i)? (did not|did|chose|still|kept|went) *3
                i made that you *3
                i was (a|such a|an) (proper|complete|total|right|real)? (cow|idiot|pig|fool|coward|bully|jerk|
                  dick) *4
            """),
            tier="possible",
        ),
        Rule(
            says=patterns("""
                (that|this|it|all of (it|this|that)) (is|was|one is) (all|entirely|completely|fully|solely|
                  purely|100)? (on|down to|because of|up to) me
                (that|this|it|the (mistake|choice|decision|fault|lie|mess|shouting|responsibility|silence))
                  (is|was) (all|entirely|completely|fully|totally|really|purely|very much)? (my|mine) (own)?
                  (fault|doing|choice|decision|mistake|responsibility|mess|to own|to (fix|carry|mend|answer)|
                  call|lie|failing|problem|part|$)
                (that|this|it|the *2) (is|was) mine
                i (take|accept|own|carry|bear|am taking|want to take|claim|took) (it|that|this|full|all|my|
                  complete|the)? (the)? (responsibility|blame|ownership|part|share|consequences|mistake|it|
                  that|up)
                i (was|am|got it|had it|know i was|did (you)?) (completely|totally|so|just|simply|plain|dead|
                  very|really|clearly)? (wrong|at fault|out of (order|line)|to blame|in the wrong|responsible|
                  the one who)
                i (was|am) (completely|totally|so|just|simply|in the|plain|dead|very|really)? (wrong|at fault|
                  out of (order|line)|to blame|responsible|unfair|selfish|careless|unkind|cruel|rude|
                  thoughtless|cowardly|a coward|childish)
                i (chose|decided|made (the|a|that|my) (choice|decision)|picked) *
                (nobody|no one|nothing|you did not|none of it) (else)? (made|make|forced|force|caused|was
                  your|is your) (me|it|this)? *
                (not|nothing) (about)? (you|anyone else) (did|to blame|fault)
                (it|that|this) (is|was) (not|never) (your|anything you|because of (you|anything)) (fault|
                  doing|did|job|to fix|to carry|you)?
                you did nothing (wrong|to (cause|deserve))
                (no|not an|without|not making) (excuse|excuses|buts|ifs)
                i (have|had) no (excuse|excuses|right)
                i (should|ought to) (have|never have) (told|asked|called|said|been|come|listened|known|done|
                  stopped|left|rung|kept|stayed|gone|checked|spoken|come|answered|waited|let you|given|rang|
                  stood|seen|warned|messaged|texted|written)
                i should not have *4
                i (messed|screwed|fucked|cocked|ballsed|stuffed|mucked) (it|this|that|things|everything)? (up|
                  it|badly|big time)
                i (failed|got (it|that|this) (so|all|completely|badly|very)? wrong|made a (mistake|mess|bad|
                  terrible|wrong|selfish)|did wrong|made the mistake|did (this|that) to you|broke it|caused
                  (it|this|that)|blew it|dropped the ball)
                my (fault|bad|mistake|doing|mess|failing|responsibility) (not yours|and (mine|not)|entirely|
                  completely|alone|$)
                (i am|am) (the one|not (going to|making|looking)) (who|to|make|for|an)? (excuse|excuses|blame|
                  hide behind|defend|explain it away|broke|did|lied|hurt|caused|let|chose|made|dropped|forgot)
                  *
                (i)? (can not|will not|am not going to|do not want to|am not) (going to)? (blame|put (it|that|
                  this) on|hide behind|pretend|dress it up|excuse|make excuses) *
                (does|do|did|is|was) (not|no) (make it|excuse|justify|change|an excuse|a reason|mean it was|
                  give me the right) (it|what i|that|ok|all right|right|any (better|of))? *
                (the|my) (part|share|piece|bit) (in|of) (it|this|that|which) (is|was)? *
                (i)? owe you (an|a|my|the) (apology|explanation|truth|real)
                i (hold|held) myself
                (that|this) (was|is) (wrong|unfair|unkind|cruel|selfish|cowardly|bad|stupid|thoughtless|
                  careless|out of order|not (ok|right|fair|good enough|on)) (of)? (me|on my part)
                i (own|owned) (that|it|up|this|what|my|every)
                you (are|were) (completely|totally|absolutely|so|dead|quite)? right (about|to (be|say|call|
                  point|feel)|that i|i (was|did|should)|and i) *
            """),
            span="clause",
            unless=patterns("""
                (but|if) (you|it|i (was|only|just)|only)
                you (chose|made|should)
                i (should|chose|decided) (to|have)? *2 (left you|married|known better than to (trust|marry)|
                  not to (tell|bother)|never (married|met))
                (not|never) (wrong|my fault|to blame|responsible|at fault|my (doing|choice|mistake|problem))
                i was wrong to (trust|believe|expect|think you)
                i was wrong about you
                i should not have to
                i should not have (trusted|married|believed|bothered|expected|come|met|listened to you)
                i should have (known you|left|never (met|married|trusted)|listened to my|gone (to bed|out)|
                  bought (two|more)|worn)
                that is mine (x|love)? (the (blue|red|green)|in the)
                (chose|decided|picked) (the|a) (film|restaurant|paint|color|blue|red|hotel|dress|wine|name|
                  curtains|sofa|menu|tiles)
                (we|i) (chose|decided|picked) (to go|on|where|which|what)
                (is|was) not (an)? excuse for you
                is it my fault
                (tell me|know|say) if (i am|i was) wrong
                take (it|that) back
                (am i|was i|did i)
                you (did|do) nothing wrong (but|except)
            """),
            unless_near=patterns("""
                you made me
                your fault too
                we are both to blame
            """),
            negated=True,
            asked=False,
        ),
        Rule(
            says=patterns("""
                ^^ (all)? (on)? me (alone|only|entirely)? $$
                (that|it|this|dinner|the *2) (was|is) (all|only|just|entirely|purely)? me $
                (all|only|entirely|just) (my|mine|me) (own)? (fault|doing|$)
                ^^ (guilty|my fault|my bad|mea culpa)
                my (own)? (doing|guilt|wrong|wrong decision|wrong choice|mistake only|bad|lie|decision|choice)
                  *2
                (this|that|it) is my (guilt|mistake|doing|fault|wrong|lie|choice|part) *3
                (that|the) (part|piece|half|bit) is mine
                (nobody|no one|none) (else)? (to blame|forced|pushed|but me|else) *3
                (nobody|no one|not one) *2 (forced|made|told|pushed|asked) (my hand|me) *2
                you (did not|never|do not) (push|make|force|cause|invent|imagine|dream|deserve|start|ask for|
                  do anything|bring|provoke|misunderstand) *4
                (not|never|was not|is not) (your|ye're|you that|because of (you|anything)) (fault|doing|did|
                  do|job|caused|brought)
                (nothing) you did (caused|brought|made|started|deserved) *
                (it|this|that) (was not|is not|was no) (just|only|small|a small|nothing|a joke|a bit of|one|
                  fair|right|a (little|minor)) *4
                i (could|might) have (stopped|told|asked|said|walked|rung|called|left|waited|chosen) *3 (and|
                  but) i did not
                i (said|did|wrote|sent|was|transferred|took|opened|kept|hid) (it|that|there|the *2|say it|do
                  it|write it|transfer *2|both|them) $
                you (heard|read|remembered|understood|saw) (right|correctly|it right|me right)
                i (knew) (it|that|this|better|what) *4 (hurt|wrong|would|lie|doing)
                i (should|ought|shoulda|oughtn't|oughtnt|ought not) (not)? (to)? have *4
                i (had|have) (not)? (no|not the|no right|not a) right *3
                (sorry|i regret|apologise) (for|that|about|i) (what|how|the way|shouting|snapping|lying|
                  hiding|missing|screaming|being|the things|i (shouted|snapped|lied|hollered|said|did|called|
                  missed|left|was|yelled|forgot|did not|told|hid|broke|spoke|let|kept)) *8
                i (was|have been) (foul|horrible|awful|short|cruel|unkind|vile|rude|mean|a (fool|coward|jerk|
                  pig|bad|liar|bully)|out of (order|line)|oot ae order|dead wrong|in the wrong|careless|
                  selfish|dishonest|the one) *4
                (that|it|this) was (wrong|controlling|deceitful|cruel|cowardly|dishonest|shameful|unkind|a
                  lie|hurtful|selfish|low|ugly|not ok|not fair|messed up) *4
                i (am|was|feel) (so)? (ashamed|not proud|disgusted) (of|that|about|by) (it|that|this|myself|
                  what|how|i|my) *4
                i am (deeply|so|really|just|truly)? (ashamed|not proud) *2
                (no)? (two ways about it|defending (that|it|this))
                i (blew up|lost it|snapped|cheated|lied|did it|broke it|shouted|screamed|failed) *2 (and|not|
                  you|$) (that|your|fault|did not|is)? *4
                (my) (withdrawing|shouting|drinking|silence|lying|anger|temper|jealousy|spending) (comes|came|
                  is|was) (from)? (my|mine|me|down to) *4
                (it is|that is)? because of me (that)? *4
                i (always|never|usually|tend to) (leave|forget|put|listen|snap|shut|run|make it|have been
                  there|say) *6 (last minute|and i (want|know|am)|when it counted|the mess)
                if i had (been|listened|told|called|come|asked|stayed|gone|said|rung|stopped) *6 you would *
                i (said|told (you|people|everyone|them|myself)|called it|claimed|pretended|used to (say|tell))
                  *14 (but i had|that was (a lie|wrong|unfair|not true)|it was not|i had no right|i am not
                  proud|was wrong|it wasnt)
                you (never|did not) (agreed|agree|said yes|asked) *4 and i *3
                i made you *5 (and i|ashamed|that was)
                (i think of|i still think about|it haunts) *4 (often|every|me)
            """),
            span="clause",
            unless=patterns("""
                (but|if) (you|it was|only|she|everyone)
                you should
                (was|is|am) (it|this|i) (my fault|to blame|wrong)
                (bus|train|river|coat|weather|alarm|traffic)
                (sorry|apologise) (for|about) (what|how|the) (happened|things|it)
                sorry (for|about) (the (late|short|delay|noise|spelling)|being late|your)
                i (was|have been) (a)? *2 (happy|child|teenager|kid|good|great|lucky)
                i should not have to
                (not|nothing) (my|to do with me)
                is mine (x|love)
                (let|call) me (know|if)
                i (was|have been) (right|only|just)
            """),
            unless_near=patterns("""
                you made me
                it takes two
                your fault too
                sorry (if|you feel)
                (sorry|apologise) * but (you|everyone|work|nobody)
                what (more|else) do you want
                ok (damn|geez|happy)
            """),
            voices=ALSO_MINE,
            negated=True,
            asked=False,
        ),
        Rule(
            says=patterns("""
                (sorry|apologise|regret|apologies) *12 for (hiding|lying|shouting|forgetting|letting|leaving|
                  ignoring|missing|breaking|yelling|not|making|putting|losing|keeping|spending|snapping|
                  hurting|treating|calling|saying|telling|taking|going|reading|laughing|walking|slamming|
                  dismissing|pushing|cheating|gambling|drinking|deleting|mocking) *6
                (sorry|apologise|regret|apologies) (that)? i (did not|never|was not|could not|forgot|left|
                  missed|lied|hid|broke|shouted|hurt|let|made|put|said|told|snapped|ignored|walked|called|
                  laughed) *6
            """),
            span="clause",
            unless=patterns("""
                sorry (that)? i (did not|could not|was not able to) (make it|hear|see (you|your|this)|get
                  back|reply|answer)
                if
                but (you|it was|i was)
                (late|bus|traffic)
            """),
            unless_near=patterns("""
                what more do you
                sorry (if|you feel)
            """),
            voices=ALSO_MINE,
            negated=True,
            asked=False,
        ),
    ),
    examples=(
        "That's on me.",
        "I chose to hide it, nobody made me.",
        "i was wrong and im not making excuses",
        "I take full responsibility for it.",
        "It was not your fault. It was mine.",
        "I should have told you the day it came.",
    ),
    counters=(
        "That's on you.",
        "I was wrong, but you pushed me.",
        "I was wrong to trust you.",
        "I'm not to blame here.",
        "He said it was his own fault.",
    ),
)
