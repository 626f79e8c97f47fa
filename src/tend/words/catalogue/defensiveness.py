"""Defensiveness: answering a hurt with one's own innocence."""

from tend.words.catalogue.defensiveness_more import MORE, OWNING
from tend.words.signals import Rule, Signal, patterns

DEFENSIVENESS = Signal(
    label="defensiveness",
    kind="break",
    way="self-protection",
    name="Defending first",
    means="This can land as: my innocence comes before your hurt.",
    why="A reason may be true and still arrive too soon; the hurt waits unheard while the case is argued.",
    ask="What did they feel, and can that stand alone before your own side?",
    shape="I hear that … hurt you. My side can wait until you feel heard.",
    rules=(
        Rule(
            says=patterns("""
                i (was|am) (only|just|simply|merely) (trying|doing|asking|saying|joking|being|kidding|looking|
                  helping|having|following|thinking|talking|protecting|messing|defending)
                (only|just) (trying|wanted|meant) to (help|protect|keep|spare)
                i (only|just) (did it|said it|meant|wanted to|lied|hid|texted|looked|did what|said what) *
                all i (did|said|wanted|want|was|asked) *
                i (did|have) (not|never) (even)? (do|done|did) (anything|nothing) (wrong|bad)?
                i (did|have done|do) nothing (wrong|bad|$)
                i have (not)? done nothing|anything
                i have (never|not) done anything
                i did not|never (even|actually)? (do|did) anything|nothing|it|that
                what did i (even|actually)? do (now|wrong|this time|that was)
                what have i done (now|wrong|this time)
                what do you want (from me|me to do|me to say)
                what did you (want|expect) me to
                what (was|am|were) i (supposed|meant|expected) to
                how (was|am|could|should) i (supposed|meant|to|know|have) *2
                i (had|have) no (other)? (choice|option)
                i had to $
            """),
            unless=patterns("""
                i only wanted to (say|tell|let you know|hear|ask|check|thank)
                i just (wanted|want|need|needed) (to|you|a|ten|some|time) *
                i did not do it
                because i was (ashamed|afraid|scared|a coward)
                i had no (right|excuse|business)
                no idea how (much|to (make|say|thank))
            """),
            unless_near=OWNING,
        ),
        Rule(
            says=patterns("""
                ^ (but|well|oh|hey|ok)? (that|it|this) is (so|just|really|hardly|totally|completely|a bit)?
                  (not)? (even|really)? (fair|unfair)
                (not|hardly) (even)? fair (to|on) me
                (be|being) (so|really|very|a bit)? unfair (to me|now|here|on me)?
                (it|this|that) (is|was) not (all|entirely|really|even|actually|just)? (my) (fault|problem|
                  doing|job|idea)
                (not|hardly|how is (it|that|this)|never|no way is|since when is) (all|even|really)? my (fault|
                  problem)
                how is (that|it|this) my (fault|problem)
                (i am|it is) not (the)? only (one|me)
                (we|you) (both|also) (know|did|do|made|said|are|have) * (too|as well|mistakes|things)
                it takes two
                (i am|am) not the (bad|only|villain|problem|enemy|monster|guilty|one who)
                (why am i|i am|am i|make|makes|making me (out)?|always|so i am|paint|painting) (me)? (out)?
                  (always|ever|now)? (to be|the|as) (the)? (bad guy|bad one|villain|monster|problem|one in the
                  wrong)
                i (am)? (always)? (the)? (one)? (who)? (always)? (get|gets|getting) (all)? (the)? blame|blamed
                (i can|nothing i do|whatever i do|no matter what i do|anything i do) (not)? (ever|do anything|
                  is|it is) (right|ever|never|not|wrong|good|enough) *
                can not do (anything|a thing) right|wrong
                (why)? (are you|you are|stop|you keep|quit) (always|all|constantly|just)? <UNFAIRLY> (me|my|
                  on|at|everything)
                do not (blame|accuse|judge|attack|lecture|interrogate|start on|put this on|pin this on) me
                (i)? (do|should|would)? not (have|need|owe) (to)? * (explain|justify|defend) (myself|anything)
                (in)? my (own)? defence|defense
                so sue me
                (i)? (have|had) (a|my) (good|very good|perfectly good)? reasons|reason (for|to)? *
            """),
            unless=patterns("""
                (it|this|that) was not fair (of me|to you|on you|for you|that i)
                was not fair on you
                not fair to you
                unfair (of me|to you|on you)
                that (you had|i left|i put|you were)
                good reason to (be|feel)
                you (have|had) * reason
            """),
            unless_near=OWNING,
        ),
        Rule(
            says=patterns("""
                what about (you|your|the time|when|all the|last|that time)
                (and|but|well|so) (what about)? you (never|always)? (did|do|are|have|were|forgot|said|left|
                  too|also|can) * (too|as well|worse|perfect|either|yourself)
                you (are)? (are|were)? (not)? (exactly|so|no)? (perfect|an angel|a saint|innocent) (either|
                  yourself)?
                (you are one|look who is|you can|you of all people) (to)? (talk|talking)
                you (do|did|have done) (the same|the exact same|exactly the same|worse)
                you (do|did) (it|the same) (too|thing|to me|all the time|as well)
                like you (have|are|did|were) (never|always|so|any)
                (as if|like) you (never|are perfect|have never|do not|did not|are any)
                (and)? when you (forgot|did|left|lied|cancelled|came|went|spent|were late|broke|said|shouted)
                  * (i|it|that|nobody) (did|was|said|never|ok|fine)
                (after)? (everything|all) (that)? i (do|did|have done|have given|sacrificed|put up with)
                  (for)?
                i (do|did|work|gave|give|pay|paid|cook|bend) (so much|everything|my|all|hard|myself|over) *
                  for (you|us|this)
                i (work|am working|worked|slave) (all|my|hard|so|ten|twelve|fifty|sixty|double|two|nights) *
                at least i (am|do|did|try|tried|told|was|have|came|never|called|said|showed|pay|do not)
                (yes|yeah|ok|well|fine|right|true|sure) but you|i
                ^^ but i|you (never|always|told you|only|work)
                neither (do|did|are|were) you
                i (do not)? (hear|see) you (doing|offering|helping|complaining)
            """),
            unless=patterns("""
                you did the same for me
                what about you (love|how)
                what about (the|that) (time|day|night) we
                yes but i (was wrong|hurt|should)
            """),
            unless_near=OWNING,
        ),
        Rule(
            says=patterns("""
                you (know|knew) (how|what|that|i)? (i|how i) (get|am|can be|was|go) *
                you know (i am|i was|me) (bad|terrible|not good|rubbish|useless|forgetful|busy|hopeless|tired)
                  *
                (that|this|it) is (just)? (how|who|the way) i am
                (i|i was|i am) not a mind reader
                (you)? expect|want me to read your mind
                (can|could|do) (i|not) (read|reading) (your)? minds|mind
                you (never|did not|should have) (told|tell|asked|ask|mentioned|warned|reminded) (me|it|that|
                  so)
                (any|anyone|everyone|anybody) (would|else|one) (have)? (done|do|did|would) (the same)?
                how could i (have)? (known|know)
                you are (twisting|putting) (my|words)
                (stop|you are always|keep) (twisting|putting) (my|words)
                (that|it) is not what i (meant|said|did|was)
                i (did|do) not (mean|say) it|that like|that way
                i (did|have) not (mean|meant) (to|it|any|anything)
                i (never) (meant|intended|said) (to|it|anything|any)
                (it|that) was (not|never) my intention
                i (said|told you) i would (do|get|sort) it
                i was (going|about|getting) (to|round) * (it|do it|tell you|call)
                you (are)? (being)? (over)? (interrogating|grilling) me
                i (was|am|had been|have been|got) (just|so|really|very|a bit)? (so)? <EXCUSE> (ok|all right|
                  that is all|that night|that day|at the time|and you know)
                i (forgot|was late|slipped) (ok|all right|so what|big deal|that is all|it happens|people
                  forget)
                (people|everyone|everybody|we all) (forget|forgets|makes|make|slips) (things|mistakes)?
                (nobody|no one) is perfect
                i am (only|just) human
                i am (doing|trying) my best
                i am not made of
                (cut|give) me (some)? (slack|a break)
            """),
            unless=patterns("""
                you should have told me (sooner)? (love|you were|how)
                never meant to hurt you (and|but) i did
                if you told me
            """),
            unless_near=(
                *OWNING,
                *patterns("""
                    (and|but) i (did|know i did)
                """),
            ),
        ),
        *MORE,
    ),
    examples=(
        "I was only trying to help.",
        "That's not fair, I did everything you asked.",
        "what was i supposed to do, leave work early?",
        "And what about the time you forgot my dad's birthday?",
        "You know how I get when I'm tired.",
        "why am i always the bad guy",
        "You never told me you wanted me there.",
    ),
    counters=(
        "I was tired; that does not make it all right.",
        "You're right, it wasn't fair on you.",
        "He said it wasn't his fault and I let it go.",
        "I just wanted to say thank you.",
        "What about you, how was your day love?",
        "I forgot, and that is on me.",
    ),
)
