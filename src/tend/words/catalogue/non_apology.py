"""The sorry that owns nothing: with an if, a but, or your feelings where the act should be."""

from tend.words.catalogue.non_apology_more import CARING, MORE
from tend.words.signals import ALSO_MINE, Rule, Signal, patterns

NON_APOLOGY = Signal(
    label="non_apology",
    kind="break",
    way="lack-of-repair",
    name="A sorry without an owner",
    means="This can land as: I said the word, so we are done here.",
    why=(
        "With an if or a but, or about what the other feels, the sorry leaves out the one thing it is"
        " for: the act."
    ),
    ask="What did you do, in one plain sentence that begins with I?",
    shape="I …. It left you …. I am sorry for that.",
    rules=(
        Rule(
            says=patterns("""
                (sorry|apologise|apologies|apology|regret it) (to you|for that|about it)? if
                (sorry|apologise|apologies) (that)? (you) (feel|felt|are feeling|took|take|think|thought|see|
                  saw|got|get|misunderstood|misread|found|find|are so|are (upset|hurt|offended|angry|like|
                  sensitive|mad|cross|disappointed|taking|unhappy|being)|were (so|upset|hurt|offended|angry|
                  disappointed)|can not|could not|chose|interpreted|believe|perceived|do not|did not|have|had
                  (such|to (find|hear)))
                (sorry|apologise|apologies) (that)? (your|anyone|someone|people|anybody|some|others|feelings|
                  everyone) (feelings)? *3 (hurt|upset|offended|feel|felt|got|were)?
                (sorry|apologise|apologies) (but|however|though) *
                (sorry|apologise|apologies) (about|for|that|i|if|to) *8 but (you|it was|it is|i (was|only|
                  just|had|did|felt|never|have)|that|work|we|what|the|there|let|can not you|not|maybe|come|
                  after|in|honestly|if|to be)
                (sorry|apologise|apologies) (for)? (whatever|anything|everything (i)? (may|might)|any (hurt|
                  offence|harm|upset|inconvenience|misunderstanding|confusion|pain)) *
                (sorry|apologise|apologies) (that)? (i am|i was|am) (not (perfect|good|enough|him|her|your)|
                  such a (terrible|bad|horrible|disappointment|monster|burden)|human|always the|so (horrible|
                  awful|terrible|useless)|alive|breathing)
                (sorry|excuse me) for (existing|breathing|living|being (alive|human|born|honest|me|busy|tired|
                  myself)|having|caring|trying|loving|wanting|daring)
                (sorry|apologise|apologies) (ok|all right|happy|is that|satisfied|now happy|jesus|god|can we
                  (leave|drop|move)|will that) *
                (fine|ok|there|god|jesus|right|well|all right|whatever) (i am|i|then)? (sorry|apologise) *
                sorry * (happy|satisfied) (now)? $
                ^^ (happy|satisfied) now $$
                (is that|will that) (what you (want|wanted) (to hear|is it)|good enough|enough|make you happy)
                  (now|for you|$)
                sorry * is that what (you|ya) want
                i (have|had)? (already|just)? (said|told|apologised|say) (you)? (i (am|was))? (sorry)?
                  (already|a hundred|a million|a thousand|so many|ten|five|three|twice|before|once|enough|what
                  more|how many|ok|all right|did not i|what else|multiple|like|several) *
                (already|have) (apologised|(said|told you) (that)? (i (am|was))? sorry)
                how many (times|more times|different ways|sorries) (do|must|should|can|have|am|will) (i) *
                what (more|else) (do|can|am|is|could|was|did) (you|i|there) (want|supposed|say|do (more)?|to|
                  meant) *
                (mistakes|things|words|errors|wrong (things|choices)) (were|got|have been|had been) (made|
                  said|done|heated|out of) *
                (regret|regrettable|sorry|sad|shame) (that)? (it|this|that|things|the situation|any of this|
                  all this) (happened|had to|came to|came|turned|went|ended|got|brought) *
                (sorry|apologies) (about|for|that) (how)? (things|the situation|what happened|the (way|
                  confusion|misunderstanding|inconvenience)|how (it|things|you)) *
                if (i|anything i|it|my|what i|something i) * (hurt|upset|offended|bothered|came across|caused|
                  made you feel|said|did|was wrong) (you|your|that way|wrong|as)? * (sorry|apologise|regret|
                  apologies)
                sorry not sorry
                i guess i (am|should|owe|have to|was) (sorry|say|apologise|you) *
                (i suppose|suppose) (i am|i should|i owe|an) *2 (sorry|apologise|apology)
                sorry (i|that i) got caught
                (i was)? sorry (as|because|since) you *
                (sorry|apologise) (for|about|that) (you|your) (feelings|feeling|reaction|misunderstanding|
                  misunderstood|interpretation|sensitivity|being|getting|taking)
                sorry (that)? (you|your) * (can not|could not|can|bothers|chose)
                sorry i guess
                (any|if there was) (offence|distress|upset|hurt) (that)? *
                if i (have|did|stepped|caused|gave|was|came|said|made|have given|have caused) *4 (offence|
                  upset|line|my apologies|apologise|sorry|wrong|hurt|distress)
                i apologised (did not i|ok|twice|already|what)
                i regret (any|that you|that this|if)
                (my|the) (bad|mistake) but
                (was not|never) my intention (to|but) * (sorry|if)
                (since|because|if) (it|that) (means|matters|is) (so|that)? (much|important)? * sorry
                (you want (an|me to)|here is your) (apology|apologise) *
                we (both|all) (made|make|said|did|have) (mistakes|things) *
            """),
            unless=(
                *CARING,
                *patterns("""
                    sorry (that)? you had to (wait|stand|sit|do|go through|deal|carry|sleep|be|explain|ask|
                      cope)
                    sorry to hear
                    sorry if (i am|i will be|this is) (late|a bit late|a silly|a strange|a daft|long)
                    sorry (that)? you (are|were) (sick|ill|poorly|unwell|tired|having|in pain|stuck|feeling
                      (sick|ill|poorly|rough|unwell))
                    sorry (that)? you (feel|felt|are feeling) (sick|ill|poorly|rough|unwell|rotten|tired)
                    sorry (that)? you had (a|such a|that|to)
                    sorry (for|about) your (loss|mum|dad|dog|cat|friend|gran|grandmother|grandfather|granda|
                      day|bad day|job|trouble|head|back|knee)
                    sorry i (am|was) late
                    (sorry|apologise) (for|about) (your)? (having|making|leaving|letting) you
                    because you deserve|deserved|were|have been
                    (what|how) (else|more) (can|could) i (do|say) (to|that|for) (help|make|would|you)
                    what else can i do that
                    (if|whether) (i|it) (hurt|upset) you please tell
                    sorry (for|about) your pain
                    things (i|that i) (said|did)
                    sorry (for|about) what happened (to|with) (your|her|his|you)
                    sorry that you were (left|alone|the one|put|waiting|treated|kept)
                    sorry for what i
                """),
            ),
            unless_near=patterns("""
                (funeral|hospital|operation|surgery|miscarriage|died|passed away|passed on|cancer|diagnosis)
            """),
            voices=ALSO_MINE,
        ),
        Rule(
            says=patterns("""
                ^^ (fine)? (ok)? sorry $$
                (i am)? sorry (for|about) (everything|it all|all of (it|this)|all that) $
                (i)? (did|do) apologise (did not i|already)
                (i)? already apologised
                (i am|so)? sorry (that)? you (had to)? (find|found|hear|see) (out)? *
                (can not|do not) (you)? (just)? (accept|take) (my|an|the) apology *
            """),
            tier="possible",
            unless_near=patterns("""
                (late|bus|traffic|spelling|typo|hear|loss|x|xx|love)
            """),
            negated=True,
        ),
        *MORE,
    ),
    examples=(
        "I'm sorry if I hurt you.",
        "sorry you feel that way",
        "I'm sorry, but you know how busy work is.",
        "I already said I'm sorry, what more do you want?",
        "Mistakes were made.",
        "Fine. Sorry. Happy now?",
        "Sorry for existing.",
    ),
    counters=(
        "So sorry to hear about your nan.",
        "Sorry I'm late, the bus never came.",
        "I'm sorry, but I can't make it on Friday.",
        "I'm sorry I lied to you. But you deserve the whole of it, so here it is.",
        "He told me 'sorry if you felt that way' and walked off.",
        "I'm sorry for what I said at dinner.",
        "Sorry you had to wait in the rain.",
    ),
)
