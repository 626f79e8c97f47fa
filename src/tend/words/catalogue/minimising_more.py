"""Minimising, the wider rules; they belong to the catalogue entry of that name."""

from tend.words.signals import Rule, patterns

RELEASED = patterns("""
    (it is|that is) (all right|ok|fine)
    (no|not to|do not) (worry|worries|harm|be (worrying|upset|silly))
    (small|little|nothing|minor|deal|much) (thing|deal)? (for|to) me
    (forgive|forgiven|forgave)
    i am (ok|fine|all right|over it|not upset|not hurt|not cross)
    you (do not|did not) (need|have) to (apologise|worry|feel|say)
    (we are)? all good
    (felt|feel|feels) (like)? (a)? (big|huge|small|massive) (to|for) (you|me)
    i (said|told|called|made|kept telling) * (but|that was|and it|and that)
    (was|is) not (small|nothing|little) (for|to) you
""")

MORE: tuple[Rule, ...] = (
    Rule(
        says=patterns("""
            you would (swear|think) (i|we|he|she|someone|somebody) *
            (in)? (every|all|any|most) (marriage|marriages|couple|couples|relationship|relationships|
              family|families|house|houses|man|men|woman|home) * (this|happens|happen|has|have|does|do|
              goes|argue|fight)
            (adjust|suck it up|deal with it|toughen up|man up|walk it off|shake it off|give it a rest)
            (i|we) (was|were)? (joking|kidding|messing|teasing) (only|just)
            (it|that) (is|was) (one|1) (time|text|snap|lunch|drink|night|kiss|joke|message|like|mistake|
              slip|call|coffee|day|beer|lie|thing|comment|dance|photo|euro|hour|dose|weekend)
            (it|that|this) (is|was) (just|only)? (a|an|one) (bloody|stupid|silly|little|tiny|small|lousy|
              fucking|wee)? (joke|fence|kiss|text|scratch|phone|cup|plate|game|dance|laugh|word|night|
              bill|lunch|party|birthday|couple|few|trifle|plant|vase|car|dress|drink|date|flirt|snap) $
            (making|make|made|makes) (such|an|a|so|it|this|that)? (an|a)? *2 (fuss|tragedy|theatre|drama|
              scene|song and dance|meal|mountain|crisis|world war|big deal|war) *
            (not|never|hardly) (so|as|that|all that) (bad|serious|terrible|awful|big) (as|how|like|a)? *
            (you think|call) (that|this) (is)? (bad|hard|a problem|cheating|abuse|shouting|hitting|lying)
            (it|that|this) makes no sense (that)? you (are|feel|were)
            (so)? i (forgot|lied|was late|missed it|had (one|a)|drank|spent) (so what|big|sue|and|who)
            (it|that) (was|is) (a couple|a few|two|three|some|five|ten|twenty) (bucks|quid|euro|pounds|
              texts|messages|drinks|letters|minutes|hours|beers|coffees|dollars|rupees|of|times)
            (nobody|no one|none|naebody) (got|was|is) (hurt|harmed|dead|died|injured)
            (compared|next) (with|to) (what|others|other|some|that) *
            (in|give it) (a|another|two|three) (month|week|months|weeks|year|days) you will (have)?
              (forgotten|forget|laugh|be over|be fine) *
            (a|one)? (few|couple of|two|three) (letters|texts|messages|drinks|quid|euro|words|kisses)
              (nothing more|that is all|only|at most|is all)
            (objectively|technically|realistically) (it)? (is|was) (a)? (minor|small|nothing|trivial|no)
            (a)? (minor|trivial|small|tiny) (boundary|thing|issue|matter|incident|detail|slip|offence|
              point)
            (my|our) (mother|father|dad|daddy|parents|mum|grandmother) (endured|did|put up|had|took|went
              through|survived|suffered) *4 (worse|more|deal)
            (you)? fuss (too much|over|about)
            (stop|quit) (mithering|fussing|moaning|whingeing|exaggerating|carrying on|making a)
            (it is|it was|that is) (nowt|no biggie|no big|not that deep)
            (about|due to|rooted in|because of) your (childhood|past|trauma|ex|mother|hormones|period|
              insecurities|issues|anxiety) *
            ^ (just|please)? (chill|relax|simmer down|calm down) (it|out|love|babe|dear|man|will you|would
              you|there|$)
            you are being (so)? (dramatic|oversensitive|hysterical|silly|ridiculous|emotional|precious|a
              baby)
            (going to|gonna|will) (not)? (die|kill (him|her|you|anyone)) (from|of|over|because)
            (kids|children) fall *
            (worse|bigger) things (happen|to (worry|cry)|at sea)
            that is the height of it
        """),
        unless=(
            *RELEASED,
            *patterns("""
                (sorry|hurt you|called it|said it was|i told)
                i (need|want|have) to (chill|relax|breathe|calm)
                do not (worry|stress|be worrying|feel)
                (my|i am) (joke|kidding)
                (let us|we can|and|then|just the two) (chill|relax)
                (here|there) sleep
                easy (recipe|to|on|peasy|way)
                not nothing
                the (pool|water|lake)
            """),
        ),
        unless_near=patterns("""
            (no|zero) (pressure|stress)
            do not (worry|be worrying|stress|feel bad)
            (lovely|great|wonderful) (lunch|time|night)
            (i|and i) (lied|hid|sent it|knew)
            forget it
            bothered
        """),
    ),
    Rule(
        says=patterns("""
            it (only|just) (happened|was|took|lasted|cost) (once|twice|one|two|three|a (few|couple|minute|
              second|night)|five|ten)
            (not|hardly|isn) (a|the)? (death|murder|war|crime|affair|end) (in|of) the (family|world|
              century)
            it is a *4 not a (death|murder|war|crime|tragedy|catastrophe|funeral)
            people (forget|have|do|make|lie|argue|flirt|drink|text|say|get|lose) (lunch|birthdays|things|
              mistakes|it|all the time|drinks|fights|friends|exes|their)
            (way|far|much) too sensitive *2
            you (always)? take (things|it|everything|that) (so|too|to heart|personally|the wrong way|
              seriously)
            it was (only|just)? banter
            (complained|cried|moaned|made) (less|no fuss|half as much)
            (give it|been|in) (two|a couple of|a few|three) (days|weeks) *4 (dust|settle|nothing|over it|
              forget)
        """),
        unless=patterns("""
            (i called|i said|i told|hurt you|not nothing|for me|to me)
            (i am|was) too sensitive
        """),
    ),
)
