"""Blame-shifting: the hurt is made the other's doing."""

from tend.words.signals import Rule, Signal, patterns

BLAME_SHIFT = Signal(
    label="blame_shift",
    kind="break",
    way="self-protection",
    name="Turning it round",
    means="This can land as: you were hurt, and it was your own doing.",
    why="Whoever carries the hurt is handed the blame as well, and the act itself is left without an owner.",
    ask="Which part was yours, whatever they did before?",
    shape="Whatever came before, I chose to …. That part is mine.",
    rules=(
        Rule(
            says=patterns("""
                you (have|had|just|really|always|keep)? (made|make|making|makes) me <BADTURN>
                you (made|make|are making|making) me (so|feel|get|want|have|lose|do|go|act|look) (so)? *2
                  <BADTURN|ENEMY>
                you (made|make) me (do it|do this|do that|this way|like this|who i am)
                (look|see) (at)? what you (made|make|have made|did|do|have done|are doing|do to|started|are
                  making)
                you (drove|drive|pushed|push|forced|force|provoked|provoke|forcing|pushing|driving|goaded) me
                you (wound|wind|wound) me up
                you (push|pushed|keep pushing|pressed|press) (all)? (my|every|the) (buttons|button|limits)
                (it|this|that) (is|was) (all|entirely|really|mostly|actually|partly|kind of|also|just as
                  much)? (your) (own)? (fault|doing|problem|mess|choice)
                (this|that|it) (one)? is (all)? (on|down to) you
                (that|it) (will|would) (all)? be on you
                your (own)? (fault|doing)
                (blame|thank) yourself
                (only|nobody but|no one but) yourself to blame
                you (have)? (brought|bring) (this|it|that) on (yourself|us)
                you (were|are)? (asked|asking|begging) for (it|this|that)
                you (started|start|began|begin|caused|cause) (it|this|that|all|the|every)
                you (left|leave|gave|give) me (with)? no (other)? (choice|option|way)
                you are the (one|reason|only reason|cause) (who|that|why|i|for|we|started|made|this|of)
                (thanks|all thanks) to you (i|we|now|my|the)
                (because|cause) of (you|your) (i|we|nagging|moaning|mother|attitude|constant|jealousy|
                  behavior|mood|moods|temper|drama|drinking|job|spending|coldness)
                (none|nothing|not any) of (this|it|that) would (have|be|ever) *
                (i|we|this|it|that) would (not|never) (have|be|ever) * (if|but for|only|had) (it)? (you|you
                  had|not)
                (i|we) would not * if you
                (if|had) (only)? you (had|did|were|would|are|could|was|just|only|have)? (not|just|only|been|
                  actually|ever)? *7 (i|we|this|it|that|none|she|things) would *
                (maybe|perhaps|well) (if|when) you (were|had|did|would|could|just|stopped|listened|paid|gave|
                  tried|learned|made|showed|acted|cared|spent) *
                if you (were|had been|had|was) (more|less|nicer|better|not|a better|a bit|fun|kinder|around|
                  home|there)
                what (did|do) you (expect|think would happen|think happens|expect me to)
                you (know|knew) what (happens|would happen|will happen|i am like) (when|if)
                (that is|this is|it is) what (happens|you get) (when|if|for) *
                (you)? (got|get) what you (deserve|deserved|asked|wanted|paid)
                you (turned|turn) (me|us) into
                you did (this|that|it) to (me|us|yourself)
                you (drive|drove|are driving) (me|people|everyone) (to|away|crazy|mad|insane|into|up)
                see what you (do|did|have done|make|made)
                (i|i had to|had to) (only|just) * because (of)? (you|your)
                because you (would not|did not|do not|never|always|kept|keep|made|started|left|stopped|nag|
                  nagged|ignored|ignore|refused|refuse) *
                you (should|could) (not)? have (not|asked|told|thought|known|said|reminded|stopped|listened|
                  come|been) *
                (the)? (only)? (reason|way) i (did|lied|hid|shouted|drank|said|went|cheated|looked|left|
                  snapped|kept|spent) * (is|was) (because)? (of)? (you|your|that you)
                you (would|will) (only|just) (have)? (got|get|gotten|go|gone|make|made|been|be|freak|
                  overreact|shout|lose) * (upset|angry|mad|a scene|crazy|mental|off|on|out|worked|it)?
                you (would|could|might) have (overreacted|freaked|gone|lost|made|been)
            """),
            unless=patterns("""
                you (make|made|makes) me (feel)? (so|really|very|much)? (happy|laugh|smile|proud|better|tea|
                  coffee|dinner|safe|loved|breakfast|lunch|a|soup|blush|toast|want to be)
                (not|never|was not|is not) (all|any of|even)? (your) (fault|doing|mistake)
                not * your fault
                you were (left|alone|right|hurt|waiting|there|so kind|kind|counting|relying|honest|brave)
                you were not (wrong|imagining|to blame)
                you did nothing
                because you (are|were|have|had) (right|worth|important|hurt|my|alone|the love|the best|kind|
                  patient|so good|waited|been (so)? (patient|kind|good|honest))
                because you deserve|deserved|matter|asked|trusted|told|said|love|need
                (love|miss|thank|proud|glad|happy|grateful) * because
                you should have (been able|had|got|heard it from)
                you should not have (had to|to|needed|found|been left|been put)
                i should
                you could have (died|been hurt|been killed)
                (ask|tell|wonder|know) (me|you|him|her)? (if|whether) you
                if you (would|could|had) (like|prefer|rather|want|let|help|a minute|time|asked me|have time)
                i would (love|like|be (so)? (happy|glad|grateful)|help|come|listen|understand|appreciate)
                (whatever|even if|although|even though) you
            """),
        ),
        Rule(
            says=patterns("""
                you (upset|annoy|annoyed|irritate|infuriate|infuriated|anger|angered|enrage|enraged) me
                you (always)? (start|pick|started|picked) (the|a|these|every|this|our)? (fight|fights|
                  argument|row|rows|arguments)
                (you|your) (are|were)? (nagging|moaning|crying|shouting) (made|makes|drove|drives|is why)
                (and)? (that|this) is (exactly|precisely)? why (i|we|nobody|no one) (do not|did not|never|can
                  not|lie|lied|hide|hid|drink|left|leave|stay|go|went|keep|kept|avoid|shout) *
                (you|your) * (is|are) (the reason|why) (i|we)
            """),
            tier="possible",
            unless=patterns("""
                that is why i (want|love|am|came|will|need|wrote|thank|bought|asked|booked)
            """),
        ),
        Rule(
            says=patterns("""
                you (have|had|got|get|are getting) me (so|driven|doing|that|this|all)? (driven|mad|angry|
                  worked|wound|to|drinking|so|crazy|going)
                (only for|but for|if not for|if it was not for|were it not for) (you|your|ye) (nagging|
                  moaning|shouting|mother|temper|jealousy|attitude|carry on|job|spending|drinking)
                you would (sicken|drive|annoy|make) (anyone|anybody|a saint|any man|any woman|me) *
                no wonder (i|we|he|she|they|nobody|everyone) (stay|stays|go|goes|left|leave|drink|drank|lie|
                  lied|work|never|hide|avoid|snap|cheat|shout|had to|am|do not)
                because of your *4 (i|we|the|everything|nobody|my)
                if you (would|had|did|could|were|only|ever|just|kept|listened|cooked|asked|paid|looked|acted|
                  stopped) *8 (nothing|none|no one|nobody|i would|we would|it would|this would|i might|things
                  would|maybe) *
                you (basically|practically|literally|kind of|more or less|as good as)? (forced|pushed|drove|
                  made|left|obliged|provoked) me (to|into|do|raise|lie|hide|shout|go|drink|say|cheat|with no)
                  *
                (it is|that is|this is) (all)? because of you (that)?
                (it was|that was|this was|it is|that is) your (own)? (mistake|fault|doing|choice|problem)
                (bringing|brings|bring|brought) out the worst in (me|people|us)
                you (pushed|poked|pressed|nagged|kept (going|pushing|on)|went on|goaded|picked|needled) *4
                  (till|until|so) (i|we)
                i would not be *6 if
                i (snapped|shouted|yelled|hit|left|drank|lied|swore|lost it|exploded|cheated|acted|reacted|
                  went|only) *3 (because|after|when|since|so) you (went|were|kept|would|made|started|never|
                  nagged|ignored|did|had|are|always|pushed|said|looked|freak|freaked)
                you make (that|it that|it so|it) i (drink|lie|go|shout|must|feel|become)
                because you (are|were) so *2 (i|we) (must|have|had|lie|hide|lied|hid|can not|could not|had to|
                  went|drink)
                (your|it was your) (coldness|nagging|drinking|behavior|attachment|anxious attachment|jealousy|
                  mother|spending|tone|silence|distance|questions|temper|moods) *3 (that|is what|sent|made|
                  makes|drove|drives|pushed|pushes|causes|caused)
                you (have)? made me (what|who|like|into|this)
                you (create|created|cause|caused|invite|invited) (every|your own|all this|the (very|fights|
                  drama|mess|problem))
                (she|he|they|the kids|everyone) (only)? (acts|act|behaves|cries|does|is|goes) * because (of)?
                  (you|your|how you)
                (forced|obliged|made|have) to (go|involve|call|see|hide|lie|get) *6 (because of you|if you|
                  since you)
                (happy|proud|satisfied) (now)? (you|look|see) (got|made|what) *
                then you (pick|start|make|go|turn) * (fight|row|it|my fault)
                (ends|end|ended|always|somehow|turns|becomes) (up)? (being)? my fault
                you (picked|pick|started|start|chose|wanted) (this|the|a) (fight|row|argument|war|battle)
                (this|the) (row|fight|argument|mess|silence|divorce|distance) is (entirely|all|completely|
                  only|purely)? (your|on you|because of you|down to you)
                (you|u) (were|are) (asking|begging|looking) for it
                you had it coming
                (it is|this is)? only because (he|she|you) *
            """),
            unless=patterns("""
                (laugh|smile|happy|better|proud|grateful|eat|apply|finish|rest|sleep|spoilt|spoiled)
                (best|good) in (me|people|us)
                (support|help|kindness|patience|love|encouragement|hard work)
                (i would) (be|have been|love) (happy|glad|there|delighted|lost|come)
                not (your|because of you)
                (because|when) you (deserve|deserved|were (right|hurt|left)|are (right|worth)|trusted|told)
                if you (would|could) like
                so kind|good|patient
                (sorry|thank)
                i made
            """),
            unless_near=patterns("""
                glad of it
                you did not (do|deserve|cause)
                you (do not|did not) cause
            """),
        ),
        Rule(
            says=patterns("""
                you keep (pushing|poking|nagging|going|pressing|at it) (until|till|and|so) *4
                (until|till) (people|i|we|everyone|somebody) (snap|snaps|explode|lose|blow|crack|break)
                i (drink|drank|smoke|gamble|cheat|cheated|stay out|leave|lie|shout|hide) because (of)? (how|
                  the way|you|what|it|home|your|things)
                (is|are|was|were) (upset|crying|scared|like this|anxious|acting out|sick|angry) because (of)?
                  (you|your)
                (this is|that is) what happens when you *4
                you are the (one|reason) (who|that)? (ruined|broke|started|made|wrecked|destroyed|spoiled|
                  caused|drove|turned|pushed)
                you made me (hit|break|smash|throw|shout|scream|lie|do|say|push|slam|cry|drink|look|miss|lose)
                  *3
                i would not be (this|so|like this|here|drinking|angry|shouting|late|stressed) * (if|but for)
                if you were not (so|always|such|constantly|forever) *6 i would not *4
                you knew i was *4 (and|but) you *4
                (you|u) (picked|chose) (that|this|the) (moment|time|day) *4
                i (only)? (lied|hid|kept quiet|deleted|did not tell you|said nothing) because (i knew|you|of
                  how|i thought) *1 (you)?
                if (the|our|this|home|it) *4 (was|were|felt) (not|a|more|less|nicer|warmer) *6 i would (not|
                  never|have)
            """),
            unless=patterns("""
                (saved|cooked|made) (our|the|my) (holiday|day|dinner)
                (laugh|smile|happy|proud|better|safe|grateful|patient|kind)
                not (your|because of you)
                because i (left|lied|shouted|was)
            """),
        ),
        Rule(
            says=patterns("""
                had you (not|been|only|just|told|asked|listened|come|made) *6 (i|we|it|this|none|nothing)
                  (would|should|could|might) *4
            """),
            unless=patterns("""
                (rung|helped|called|saved|been there|thank|grateful|missed the|told me i would have come)
            """),
        ),
    ),
    examples=(
        "Look what you made me do.",
        "I wouldn't have shouted if you had just listened.",
        "if u hadnt pushed me i would of stayed calm",
        "You brought this on yourself.",
        "I only lied because you freak out about everything.",
        "This is your fault and you know it.",
    ),
    counters=(
        "When the door slammed I got scared.",
        "You make me feel safe.",
        "It was not your fault.",
        "My brother told me it was all my fault.",
        "If you had asked me for help I would love to have come, and I still would.",
        "I chose to lie. You did nothing to cause it.",
    ),
)
