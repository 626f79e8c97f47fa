"""Truth twisting, the wider rules; they belong to the catalogue entry of that name."""

from tend.words.signals import ALSO_MINE, Rule, patterns

MORE: tuple[Rule, ...] = (
    Rule(
        says=patterns("""
            i never (laid|put) (eyes|a (hand|finger)) on *
            i never (liked|texted|messaged|met|saw|knew|heard of|wrote|sent|looked|went|called|spoke to|
              slept with|agreed|asked|signed|promised|cancelled|took|had|kissed|raised|shouted|swore|
              deleted|did) *
            i (have|did) not (write|send|cancel|take|do|delete|lie|say|like|touch|see|text|meet|shout|hit|
              push|agree|break) (it|that|this|any|him|her|them|you|anything|at|the|to|a)
            i (said|did|promised|agreed|wrote|took|sent|meant) (no such|nothing (of|like|about|to)|none
              of)
            you (are)? (losing (the plot|it|your mind|your marbles)|delulu|deluded|delusional|going (mad|
              senile|crazy|soft)|seeing things|hearing things|hallucinating|dreaming|having a laugh)
            you (have)? (invented|made up|concocted|fabricated|dreamt|dreamed|imagined|misread|misheard|
              misremembered|twisted|rewritten) (that|the|it|this|all|everything|a|what|things|up) *
            you (must|probably|just|clearly) (have)? (heard|read|understood|remembered|seen|got) (it|me|
              that)? (wrong|things|something|differently|false|mixed)
            you (understand|remember|heard|hear|see|read|get|got|understood) (everything|it|that|all|this|
              me|things) (false|wrong|wrongly|all wrong|backwards|differently|twisted)
            (none|nothing|not any) of (that|this|it) (ever|actually|really)? (happened|is true|was said|
              took place|occurred)
            nothing like that (happened|ever|was)
            (that|it|this) (is|was) not (what|how|where|when) (i|we|you|it|that|happened|went) *
            (did not|never) happen $
            (it)? (was not|is not) me $
            (this|that) was not you dream
            (we|i) never (agreed|said|discussed|had|made|promised|planned|talked|arranged) *
            (where|how) (do|did) you (get|come up with|find|dream up) (this|that|these|such|the) (stuff|
              idea|ideas|nonsense|rubbish|from|things|from that)
            (do not|no) (know|idea) where you (get|got|are getting) *
            (show|tell) me where i (said|wrote|did|promised)
            (check|get) your (facts|facts straight|story straight|ears|eyes|memory|head)
            (all|only|just)? in your (own)? (head|mind|imagination|dreams)
            you (just|only)? assumed (it|that|so)
            (that is|it is) (your|a|pure|just)? (projection|paranoia|imagination|insecurity|fantasy|a
              pack)
            pack of lies
            (no such|there was no|there never was|no) (letter|message|woman|call|conversation|promise|
              agreement|thing|meeting|email) (ever|was|exists|existed|happened|there)
            (nobody|no one) (shouted|hit|said|touched|promised|lied|was|did|threatened) *
            (your)? memory is (not|going|like|failing|terrible|bad|shocking|a sieve)
            you are (quite|very|sadly|clearly|completely|simply)? (mistaken|confused|wrong|misinformed|
              muddled)
            (some|left|leave) (things|stuff|bits|details|facts) (out|unsaid)
            (merely|just|only) (left|did not mention|forgot to say|omitted) *
            (how)? is (it|that) lying
            you never asked *3 (so|how|whether|if)
            i (do not|did not) recognise (a|any|one|this|that|the) (word|of|person|version)
            (insta|phone|app|system) must have (glitched|been hacked|done|sent)
            (he|she|they) is (only|just) (a)? (friend|colleague|mate|nothing)
            (somebody|someone) (else|other|other than me) (did|must have|sent|wrote) (it|that)
        """),
        unless=patterns("""
            (which|and|but|that) (was|is) (a)? lie
            i never (said (thank|sorry)|meant|liked (pineapple|olives|the)|had (a|the|any)|knew (how|you|
              that|what)|thanked|told|met|saw|took|went|looked|asked|promised (you)? a rose)
            (mistaken|confused|wrong) (i|about)
            you are (right|not)
            (i|my) memory
            my (memory|imagination)
            me differently
            (remember|recall) it (differently|that way|otherwise)
            (nobody|no one) (was|did) (there|home|hurt|anything|on|around)
            (win|won|tickets|job)
        """),
        unless_near=patterns("""
            but i had
            and (that|it) was a lie
            i did it anyway
            (tell|say) me (what|again)
            what did i say
            i (lied|hid)
            i (would love|want) to (hear|know)
            thank god
            what do you have in yours
        """),
        voices=ALSO_MINE,
    ),
    Rule(
        says=patterns("""
            (we)? already (talked|spoke|discussed|agreed|went) * and you (agreed|said|were|did)
            (you are|stop|always) (rewriting|twisting|changing|reinventing|misremembering) (history|the
              story|what|things|facts|my words|it)
            there was no (agreement|promise|deal|plan|conversation|message|affair|woman|man|argument|
              shouting)
            i (did not|never) (hide|lie|cheat|betray) *4 i (just|simply|merely|only) *4
            (did not|never) think it (was|would be) (relevant|important|necessary|worth|a big) *2
            you (were|are) (half asleep|drunk|tired|hysterical|emotional|asleep|too upset|stressed|
              confused) *2 (you|so|and) (can not|could not|do not|imagined|can)
            nobody (said|did|told|shouted|touched|hid) (that|it|you|anything|such)
            you must (be|have) (confused|mistaken|misheard|misunderstood|imagining|dreaming|remembering)
              *3
            (ask|check with) (anyone|the dog|your mother|them|him|her) (they|he|she|it)? *2 $
        """),
        unless=patterns("""
            you must be confused (by|about) (me|my)
            i must
            (sorry|tell me)
        """),
    ),
    Rule(
        says=patterns("""
            (that|this|the|such|no) (conversation|fight|argument|call|message|talk|promise|agreement|
              meeting|text|letter|evening|night) (never|did not) (even)? (happen|happened|took place|take
              place|exist|existed)
        """),
        unless=patterns("""
            wish
        """),
    ),
    Rule(
        says=patterns("""
            (i promise you|i swear|honestly|believe me) there is nothing (else|more|to (tell|know|worry))
              *2
        """),
        tier="possible",
        unless=patterns("""
            (to (eat|watch|do))
        """),
    ),
)
