"""Truth-twisting: what happened is denied, rewritten, or told by half."""

from tend.words.catalogue.truth_twisting_more import MORE
from tend.words.signals import ALSO_MINE, Rule, Signal, patterns

TRUTH_TWISTING = Signal(
    label="truth_twisting",
    kind="break",
    way="dishonesty",
    name="Bending what happened",
    means="This can land as: do not believe your own eyes.",
    why="When what someone saw is denied, they lose more than the fact; they begin to doubt themselves.",
    ask="What do you remember, and what did they see?",
    shape="I remember it this way: …. Tell me what you saw.",
    rules=(
        Rule(
            says=patterns("""
                (that|it|this|nothing|none of that|such a thing|any of that) (just|simply|literally|honestly)?
                  (never|did not) (even|ever|actually)? (happen|happened|take place|occurred)
                (that|this|it) is|was (just|simply|honestly)? not (at all|even|actually|exactly|really)?
                  (what|how) (happened|it (was|went|happened)|i remember|things|we|that (was|went|happened))
                i (have|did|would)? (never|not) (ever|even|actually)? (say|said|agree|agreed|promised|promise|
                  done|did|do|told|wrote|called|touched|tell|text|texted|met|meet|spoke|laid|hit|pushed|
                  shouted|yelled|flirted|lied) (that|it|such|this|any such|anything (like|of)|you (that|
                  anything)|to that|a word|a finger|anyone|him|her|you|those|so|at you|with|to (him|her|them|
                  do))
                you (are|were|must be|must have been|keep|just|have been|probably)? (just|always|so|clearly|
                  totally)? (imagining|imagined|dreaming|dreamt|dreamed|hallucinating|inventing|invented|
                  fantasising|misremembering|misremembered|delusional|making (it|that|this|things|stuff|
                  everything) (all)? up|misheard|misread|confused|mistaken|mixing|mixed|remembering it wrong|
                  seeing things|hearing things)
                you (made|make|are making) (it|that|this|things|stuff|everything|all that|the whole thing) up
                (all|just|only|it is) in your (own)? (head|imagination|mind)
                your (imagination|mind) (is|running|plays|playing)
                (you|your) (remember|memory|are remembering|recall) * (wrong|wrongly|differently than|badly|
                  terrible|awful|shocking|faulty|playing tricks|bad|going|rubbish|useless)
                (do|have) not (even|have)? (a|any|the)? (clue|idea|know|faintest)? what you are (even|on)?
                  (talking|on|referring|going) *
                (no|not any) idea what you (mean|are)
                (you|you must) (have)? (must)? (have)? (misunderstood|misheard|misread|dreamt|dreamed|
                  imagined|got the wrong|got it (wrong|mixed|confused|backwards|all wrong))
                (you have|you) (got)? (it|this|that|me|everything|the wrong end) (all|completely|totally)?
                  (wrong|backwards|twisted|mixed up|of the stick)
                (there is|there was|there were) (absolutely|literally|honestly)? (nothing|no one|nobody|never
                  (anything|anyone)|no (message|messages|money|woman|man|other)) (going on|between (us|me)|to
                  (tell|know|hide|it))
                (nothing) (happened|is happening|is going on|was going on|went on)
                (he|she) is (just|only) a (friend|colleague|mate|coworker|client|work friend)
                ^ (no)? (that is|it is|this is) (a|such a|complete|total|an absolute)? (lie|lies|nonsense|
                  rubbish|bullshit|not true|untrue|made up|fiction|fantasy)
                you are (being)? (so|just|a bit|totally|completely)? paranoid
                you are (crazy|mad|insane|mental|nuts|losing it|losing your mind|going (mad|crazy|senile)|
                  unstable) *
                i (did|have|would) not (lie|lied) (i|you|to you|about)? *
                i never (lied|cheated|hid|hurt|raised|did|agreed|said|promised|touched|shouted|threatened|hit|
                  called)
                (technically|strictly speaking) *
                (just|only|simply) (did not|never) (tell|mention|say|bring|told|mentioned) (you|it|that) *
                (leaving|left) (it|something|that|things|a (detail|bit)) out is not *
                (not telling|keeping quiet|not saying|omitting|not mentioning) * is not (lying|a lie|the same)
                you (never|did not) (ask|asked) (me)? (so|about|whether|directly|if|that|the right|$)
                (everyone|everybody|my (mum|friends|family)|they all|we all|nobody else) (else)? (thinks|says|
                  agrees|knows|saw|remembers|heard) (that)? (you|it|i|different|otherwise)
                (you)? (always|keep|constantly) (get|getting|mix|mixing|twist|twisting|remember|forget)
                  (things|everything|it|stuff|what|the facts) (wrong|up|backwards|mixed|i|that)? *
                you (agreed|said) (to it|it was (fine|ok)|you (were|did not) (fine|mind|ok|care))
                i (already)? told you (about)? (that|this|it) (ages|weeks|before|already|and you forgot)
                (show|give) me (the)? (proof|evidence)
                (you have|have you got|where is) (no|any|your|the)? (proof|evidence)
                (are you|you are) (sure)? (you)? (did not|not)? (dream|dreamed|imagining|dreaming|drunk|high)
                  *
                you (were|are) (so|too|just)? (drunk|tired|hysterical|emotional|upset|stressed|hormonal) (to|
                  and|you|that)? * (remember|imagined|forget|think straight|do not|wrong)
            """),
            unless=patterns("""
                (remember|saw|see) it differently (tell|what|but tell|can you|and)
                tell me what you (saw|remember|heard|felt)
                (right|correct) (to|about)
                you are not (imagining|crazy|mad|paranoid|making|wrong|mistaken)
                not (imagining|crazy|paranoid|making it up|mad|going mad)
                (was|is|were) (a|my|another|the)? lie (and|that i|on my|i)
                (that|it|which) was a lie
                i never (meant|wanted|said (thank|sorry)|thanked|told you how)
                i (never|did not) (tell|told|say|said) you (how|about the|the (truth|whole)|that i|because|
                  and|what|before)
                crazy about
                mad (about|at|with)
                (crazy|mad|insane) (good|talented|hours|week|day)
                i was wrong
                (want|wanted|going|decided) to (tell|ask)
                i had (just|only)
                (there is)? nothing (to|you) (forgive|be (ashamed|sorry)|should|need|have to)
                (there is)? nothing (going on|to (do|eat|wear|see))? (tonight|in the fridge|on (tv|telly)|
                  planned)
                (glad|good|relieved) * nothing happened
                nothing happened to (me|us|the)
                even if
            """),
            unless_near=patterns("""
                (but|and) (that|it) was a lie
                i (lied|hid it)
                (is that|was that|am i) right
                so i (lied|hid)
            """),
            voices=ALSO_MINE,
        ),
        Rule(
            says=patterns("""
                (it|that) was nothing
                (it is|that is|you are) not (true|what you think)
                it is not what (it looks like|you think)
                you would not (know|understand) (them|him|her|it)
                (i)? (do|can) not (remember|recall) (saying|doing|that|any|agreeing|promising|it)
                when did i (ever)? (say|do|promise|agree)
                (you)? (must|might) (have)? (be)? (thinking of|confusing me|mistaking)
                (just|only) (a)? (friends|friend|colleague|work thing|coworkers)
            """),
            tier="possible",
            unless=patterns("""
                i am sorry
                it was nothing (to|compared|serious doctor)
                tell me
                for me
                worry
            """),
            unless_near=patterns("""
                (small|little) thing for me
                (do not worry|no worries|you are welcome|happy to|any time|glad to|thanks)
            """),
        ),
        *MORE,
    ),
    examples=(
        "That never happened.",
        "You're imagining things again.",
        "i never said that",
        "I don't know what you're talking about.",
        "It's all in your head.",
        "I didn't lie, I just didn't tell you.",
        "There's nothing going on between us.",
    ),
    counters=(
        "I remember it differently; tell me what you saw.",
        "You're not imagining it. It happened.",
        "I told you nothing happened, and that was a lie.",
        "He always said I was imagining things.",
        "I never told you how much that meant to me.",
        "I'm crazy about you.",
    ),
)
