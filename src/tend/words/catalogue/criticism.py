"""Criticism: a complaint that has turned from one act to the whole person."""

from tend.words.catalogue.criticism_more import MORE
from tend.words.signals import Rule, Signal, patterns

CRITICISM = Signal(
    label="criticism",
    kind="break",
    way="disrespect",
    name="Aimed at the person",
    means="This can land as: it is not what I did, it is what I am.",
    why="Words about a whole person, or about always and never, leave nothing that could be changed tonight.",
    ask="What happened, on which day, and what would you wish for next time?",
    shape="When … happened on …, I felt …. Would you … next time?",
    rules=(
        Rule(
            says=patterns("""
                you (have|are|do|will|just|seem to|would)? always|constantly|forever !<GOODDEED>
                you (have|do|would|will|can|could|just)? never (once|ever|even|actually)? !<BADDEED>
                you not ever !<BADDEED>
                you do|did|have|can not ever !<BADDEED>
                you are|have|do|were not once
                not once have|did|do you
                never have|do|did you
                not one|a single time have|did|do you
                every (single)? time (that)? you
                all you (ever)? do|did|care|think|want
                you only ever
                you (have|did)? never (ever)? (<LISTENS>|cared|bothered|helped|there|thought)
                (for once|just once) in your life
                you (keep|kept) <WRONGING>
                nothing is (ever)? (good|enough) * for you
            """),
            unless=patterns("""
                you can|could|will always
                you are always welcome
                always|never * <GOODWORD>
                never * complain|complained|judged|hurt
                will never know|guess|believe|forget|regret
                never let me down
                never have to|need to|had to
                always <GOODDEED>
                always * (gas|patient|laugh|thank|welcome|my back|safe|loved)
                never * (weird|alone|and (that is|thats) rare|and i (did|lied))
                (never|always) mind
                remind me|think of you|thank you
                you always|never * and i (love|adore|value)
            """),
        ),
        Rule(
            says=patterns("""
                why do|can|must|are you <ABS>
                why do you have to|always|never|even
                why can you not (just|ever|even|once)
                why can you never|only
                why must|are you (always|so|such|like)
                why is it always (me|up to me|about)
                when do|have|did|are you ever
                do you ever (think|listen|help|stop|care|do|consider|just)
                can you (not)? ever
                can you not (for once|even|just once|do anything)
                could you for once
                would it kill you to
            """),
            unless=patterns("""
                so kind|lovely|good|patient|sweet|nice|cute|quiet|sad
            """),
        ),
        Rule(
            says=patterns("""
                what is (wrong|the matter|up) with you
                what is your problem
                what is (actually|seriously|even|the hell|the fuck)? wrong with you
                what (kind|sort) of (a|person|man|woman|husband|wife|partner|mother|father) *5
                the (whole)? (problem|trouble|thing) (here)? (with|is) you
                (your|the) problem is (that)? you
                you are|were the problem
                who does that
                (so|how) typical (of you)?
                typical (you|of you|$)
                ^^ typical
                (that is|it is|this is) (so|just|typical)? (like you|you all over|so you)
                just like your <KIN>
                you are (turning|becoming) (into|more like) your <KIN>
                (same|exactly) as|like your <KIN>
                you (will|have) never change|changed|learn|learned
                you have not changed (at all|a bit|one bit)
                trust you to
                of course you (did|would|forgot|do|had|have)
                (as usual|once again|yet again) you
                you as usual
                (a|any) (real|decent|normal|good|proper) <ROLEWORD> (would|does|do|should)
                normal people (do|would)
                you have (got)? no (idea|clue|sense|respect|heart|empathy|patience|backbone|shame|decency)
            """),
            unless=patterns("""
                not like you
                no idea how (much|grateful|happy|proud|good)
                what is up with you love|babe
            """),
        ),
        Rule(
            says=patterns("""
                you are|were (a|an|the|most|all|both|<SO>)? (a|an|the|most|<SO>)? (a|an|<SO>)? (<CHARACTER>|
                  self (centred|centered|absorbed|obsessed|righteous)|work shy|bone idle|high maintenance|hard
                  work|full of yourself|two faced)
                you can be|act so|such|pretty|really|very <CHARACTER>
                how <CHARACTER> (of you|are you|you are|can you be|can a person)
                that is|was (so|really|very|pretty|just|typically)? <CHARACTER> of you
                (i am sick|tired|fed up) of your <FLAW>
                your <FLAW> (is|are|always|makes|has|drives)
                because of your <FLAW>
                you have * (a|an|your) (attitude|temper) problem
                stop being (so|such a)? <CHARACTER>
                do not be (so|such a) <CHARACTER>
                (the|you are the) most <CHARACTER> (person|man|woman)
                you <CHARACTER> (man|woman|person|thing)
            """),
            unless=patterns("""
                am i|are you (all right|ok)
                you are <CHARACTER> to|with yourself
                not at all
                (see|know|understand|get|wonder) (why|how) you are
                right to be
                too hard on yourself
                you are not
            """),
            asked=False,
        ),
        Rule(
            says=patterns("""
                you (only|just) (ever)? (think|care|thought|cared) (about|of) (yourself|you)
                you do|did not (even|really|actually)? (care|give a) (about|damn|shit|at all|how|if|what|that|
                  who|fuck|toss)
                you do|did not care $
                you could not care less
                you care more about
                (everything|it) (is|has to be|always has to be|must be) (always|all)? about you
                you make everything about
                you (think|care) (only|about nobody|of nobody|of no one|about no one)
                (nobody|no one) but yourself
                you can not be (trusted|relied|bothered|counted)
                i can never|not (ever)? (rely|count|depend) on you
                you (just|simply) (do|will|can) not (get|listen|think|try|care|learn|understand|help|change)
                you can not even|ever
                you could not even
                you do not even (try|notice|know|think|bother|listen|ask|see)
                you are|were incapable
                you (ruin|spoil|ruined|spoiled|wreck) everything
                you love (to|making) (fight|argue|complain|moan|being right|drama|me feel)
                you have to (always)? be right
                you must always (have|be)
                i (have to|end up) * because you (never|can not|will not)
            """),
            unless=patterns("""
                not your fault
                you can not be with|there|here
            """),
        ),
        Rule(
            says=patterns("""
                i do everything (around|here|for|in)
                i am (always)? the (only)? one who (does|always|has|cleans|pays|cooks|remembers|works|takes|
                  ever|plans|tries)
                must i do everything
                do i have to do everything
                you should (know|have known) better
                you are|were being <CHARACTERISH>
                you are|were so|too|such <CHARACTERISH>
                (you|that) (is|are) just how you are
                your (mood|attitude|tone|behavior|drinking|spending|family) (again|is|all)
                you (still|again) (have not|did not|forgot|left)
                unlike you i
            """),
            tier="possible",
            asked=False,
        ),
        *MORE,
    ),
    examples=(
        "You never listen to a word I say.",
        "what is wrong with you",
        "why do you always have to ruin a nice evening",
        "You're so selfish it hurts to watch.",
        "u dont even try anymore",
        "All you ever do is moan about money.",
        "You're just like your father.",
    ),
    counters=(
        "You were late on Friday and I was worried.",
        "You always make me laugh when I come home grumpy.",
        "My boss never listens to a word I say.",
        "I always leave my shoes in the hall, I know.",
        "She said you never listen, and I told her that is not true.",
        "You never let me down that whole winter.",
        "I'm not saying you're selfish.",
    ),
)
