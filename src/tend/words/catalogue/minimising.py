"""Minimising: the harm is made smaller than it was for the one who bears it."""

from tend.words.catalogue.minimising_more import MORE, RELEASED
from tend.words.signals import Rule, Signal, patterns

MINIMISING = Signal(
    label="minimising",
    kind="break",
    way="dishonesty",
    name="Making it smaller",
    means="This can land as: your pain is too big for what happened.",
    why="The one who was hurt decides how much it hurt; made small, it has to be proved all over again.",
    ask="How big was it for them?",
    shape="For you it meant …. I did not see how much until ….",
    rules=(
        Rule(
            says=patterns("""
                (it|that|this|they|there|she|he|we) (is|was|were|are) (only|just|merely|nothing but|literally
                  just|really just|nothing more than|hardly|barely|simply) (a|an|one|some|the|two|a few|a bit
                  of|bit of|messing|for)? (tiny|little|small|silly|stupid|harmless|quick|single|wee|bit of|
                  drunken|minor|few)? <SMALLER>
                (it|that) (is|was) (only|just) (the)? (one|once|a (couple|few|bit)|(a)? (tenner|fiver))
                (it|that|this) (is|was) (really|honestly|just)? nothing (to|much|serious|really|happened|like|
                  bad|$)
                (it|that|this) (is|was) (really|honestly|seriously|just|literally)? nothing $
                (not|no) (that|such|a|really|even|exactly|like)? (a|such a)? (big|huge|massive) (deal|thing|
                  drama|secret)
                (what is the|so what|why is it such a|why make|making) (a)? (big|huge) (deal|drama|fuss)? *
                big deal
                (it|that|this) (is|was) (really|honestly)? not (even|really|actually|all)? (that|so) (bad|
                  much|serious|important|deep|big|late|long|terrible|expensive|rude|mean|hard|many|loud)
                (really)? not (that|so|all that) (bad|serious|deep|terrible)
                (it)? could (have been|be) (much|a lot|so much|way|far)? worse
                (others|some people|other people|plenty of (people|men|women|husbands|wives|couples)|other
                  (men|women|husbands|couples|wives|guys|girls)|lots of people|most (people|men|women|couples|
                  husbands)|my (mother|father|mum|dad|parents) (had|did|endured)) (have|do|did|has|go|would|
                  owe|get|a|it|put up)
                (everyone|everybody|all couples|every couple|every man|every woman|all men|all women|we all)
                  (does|do|lies|lie|flirts|has|argues|fights|drinks|looks|looks at|says|goes|forgets|cheats|
                  shouts|argue|fight) *
                you are (being|just|always|so|totally|way|clearly|really|completely|such)? (too|over|so|a|a
                  bit|a little|way too|such a)? (overreacting|oversensitive|overdramatic|overthinking|
                  exaggerating|melodramatic|dramatic|drama queen|sensitive|touchy)
                ^ (stop|you|always|no need to be) * (overreacting|overreact|dramatic|exaggerating)
                (stop|quit|always|you) (being|are|overreacting|exaggerating)? (so)? (dramatic|sensitive|
                  overdramatic|oversensitive|overreacting|exaggerating)
                (you are|stop|always|why are you) (making|make|turning|blowing|blow) (it|this|that|such|a|
                  everything|things|mountains) *3 (fuss|deal|scene|drama|mountain|mountains|proportion|crisis|
                  meal|thing|bigger|tragedy)
                (blown|blowing|blow) (it|this|that|things|everything)? (way|all|completely)? out of (all)?
                  proportion
                (storm|tempest) in a (teacup|tea cup)
                mountain out of (a)? molehill
                all (that|this|the) (fuss|drama|carry on) (over|about|for|because)
                ^ (just|please|oh|will you|would you)? (calm|settle) (the fuck)? down
                ^ (just|please|will you|oh)? (lighten|chill|relax|get over|calm) (up|out|the fuck out|it|
                  yourself|down)? $
                get over (it|this|that)
                (just|only) (a|an|having a|messing|kidding|joking)? (laugh|joke|banter|kidding|joking|teasing|
                  bit of (fun|craic|banter))
                (can not|can you not|learn to|not) (you)? (even)? take a joke
                (i was)? (only|just) (joking|kidding|messing|teasing|having a laugh)
                (it|they|she|he|that) (did|does|do) not (even)? (mean|meant) (a thing|anything|nothing|that
                  much)
                (it|she|he|they|that) (meant|means) nothing
                (it is|it was|is)? not (like|as if|as though) (i|it|we|anybody|anyone|somebody|she|he) *
                (at least)? (i|we) (only|just) (kissed|texted|talked|flirted|looked|borrowed|did it|lied|
                  chatted|slapped|pushed|pinched|shoved|spent|lost|drank) *
                i (hardly|barely|scarcely) (touched|know|knew|spoke|said|even|raised|looked|spent|drink|drank|
                  see|talk) *
                (hardly|barely|scarcely) (anything|a|worth|counts|the end) *
                at least i (did not|never|was not|am not|do not|have not) *
                not the end of the world
                (nobody|no one) (died|got hurt|was hurt|is dead|cares|will (die|remember|care|notice))
                ^ (so what $|who cares|what of it|what difference does|what does it matter)
                (it|that) (happened|was) (only|just)? (once|one time|ages ago|years ago|so long ago|a long
                  time ago|last year|months ago|forever ago|donkey's years)
                (it|that)? (was|is) (ages|years|months|weeks|so long|a long time|forever) (ago|back) *
                you will (survive|live|get over it|be fine|cope|manage)
                (it)? does not (even)? matter
                (no|not) (harm|real harm) (done|was done)
                (it is)? (only|just) (money|words|sex|texting|a phone|stuff|a birthday|a number|a (text|drink|
                  kiss|joke|coffee))
                what is the (harm|big deal|fuss|drama)
                ^ (it|these things|things)? (happen|happens) (to|all|every|in) (everyone|everybody|the time|
                  day|every|the best)
                worse things (happen|have happened)
                hardly the (crime|end)
                (hardly|barely|not) worth (crying|fighting|arguing|talking|getting|being|mentioning|all this|
                  the (fuss|drama|tears|fight|row))
            """),
            unless=(
                *RELEASED,
                *patterns("""
                    (does|do|did) not matter (what|who|how|why|whose|that i did not)
                    (not|never) (just|only)
                    (was|is) not nothing
                    (it|this|that) matters
                    (this|that) does not matter
                    settle down together
                    calm down (first|before|and then|so)
                    help me
                    i (need|have|want|am trying|try|will|should|have to|am going) to (calm|relax|chill|
                      lighten|cool|settle)
                    let (me|us)
                    (relax|chill) (together|with|at|in|on|tonight|this)
                    (just|only) one (thing|question|request|more|small|promise|night|step)
                    it is just (that|me|us|the two|you and|a feeling)
                    nothing to do with you
                    nothing (you|to be ashamed|compared|like)
                    you (do not|did not|will not) have to get over
                    not overreact
                    not overreacting
                    i (do not)? think everyone
                """),
            ),
            unless_near=patterns("""
                (no|not|zero) pressure
                (it is|that is) (all right|ok) love
                for me (it|that) was
                do not worry about
                a (small|little) thing for me
            """),
        ),
        Rule(
            says=patterns("""
                (a)? (little|small|minor|tiny|silly|stupid) (mistake|misunderstanding|slip|fib|white lie|lie|
                  thing|bit of|fight|argument|disagreement|joke|detail)
                white lie
                (one|a single) (little|small|tiny|stupid|silly) (thing|mistake|text|drink|night|lie|joke|slip)
                (it|that) (is|was) (only|just) (a|an|some) *
                (only|just) (a few|a couple|one or two|two|once or twice|five minutes|ten minutes|an hour)
                (you)? take (it|everything|things) too (seriously|personally|hard|far)
                (we have|there are) bigger (problems|things|issues)
                (in)? the grand scheme
                there is no need (to|for) (cry|shout|tears|drama|be|get|all|this)
            """),
            tier="possible",
            unless=(
                *RELEASED,
                *patterns("""
                    just a (heads|quick|thought|reminder|note|question|hug|minute|second|sec|idea|suggestion)
                    (just|only) a (few|couple) (minutes|of minutes|days|more)
                    my * was
                    start|begin|first|step
                """),
            ),
            unless_near=patterns("""
                (no|not|zero) pressure
                (need|want|back|give me)
                hurt you|sorry|heal
            """),
            asked=False,
        ),
        *MORE,
    ),
    examples=(
        "It was only a kiss.",
        "it's not a big deal, calm down",
        "You're overreacting.",
        "Other people owe far more than that.",
        "get over it already",
        "It's not like I cheated on you.",
        "cant u take a joke",
    ),
    counters=(
        "It's all right, it was a small thing for me.",
        "I told you it was nothing. That was a lie.",
        "She said it was only a joke but nobody laughed.",
        "It wasn't just a kiss, and I know that.",
        "You don't have to get over it on my account.",
        "It is not nothing to you and I see that.",
    ),
)
