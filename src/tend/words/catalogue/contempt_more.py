"""Contempt, the wider rules; they belong to the catalogue entry of that name."""

from tend.words.signals import Rule, patterns

MORE: tuple[Rule, ...] = (
    Rule(
        says=patterns("""
            sure jan
            ^ (oh|yeah|well|sure|wow) (sure|right|of course|yeah|wow|great|brilliant|lovely) (because|you|
              so) *
            because you are (so|such) (perfect|clever|smart|good|busy|special|important)
            (someone|somebody) (is|has got) (up|out|the) (the)? wrong side
            as if you (would|could|ever|care|know)
            (how|that is) (original|mature|charming|classy|cute) (of you)?
            very (mature|classy|grown up)
            (whatever|anything) you say (dear|boss|darling|princess|love)
            (like|because|as if) (you|your) * (ever|know|knows) (done|do|did|better|anything) *
            your (whining|moaning|nagging|crying|sulking|whinging|drama|tantrum|tantrums|tears|bleating|
              bullshit)
            (stop|quit) (whining|moaning|whinging|bleating|snivelling|crying|nagging|sulking)
        """),
        tier="possible",
    ),
    Rule(
        says=patterns("""
            (you are|listen to|look at|behold|oh look|here (comes|is)|listen here|well done|morning|all
              hail|yes|oho|ooh) *2 (prince|princess|queen|king|majesty|lordship|ladyship|einstein|
              maharani|maharaja|madam|genius|professor|expert|saint|boss man|chef|martyr|hero|superstar|
              his lordship|her ladyship|lady muck|big man|little miss)
            (his lordship|her ladyship|her majesty|his majesty|mammy's (boy|little)|mummy's boy|daddy's
              (girl|princess)|mister perfect|miss perfect)
            (state|cut|head|look|sight) of (you|that|him)
            (my|a|any|even my|even a|even) *5 (has|have|had|could|would|can|shows) (more (sense|brains|
              manners|backbone)|better (manners|taste)|do better|done better|managed)
            have you (got)? (a|any|no|even half a|half a) (brain|sense|shame|manners|idea|clue) *
            (go|run)? (and)? (cry|run|moan|whine|whinge|tell) (about it|to (your (mummy|mammy|mother|mum|
              daddy|dad|therapist|friends)|mummy|someone who cares))
            (imagine|fancy) being (this|that|so)? *2 (dumb|stupid|thick|sad|pathetic|insecure|desperate|
              you|proud of)
            (nobody|no one|literally no one|who) (asked|cares|gives a)
            you (do not|are not) worth (the|a|my|it)
            (not) worth (the (dirt|air|paper|bother)|a (damn|penny|cent)|my (time|spit))
            you could not *6 (out of|in a|on a|if|for|without) *4 (boot|bag|paper|brewery|teacup|kettle|
              tried|life|map|barrel)
            (could|can) (not)? (be)? trusted to (boil|hold|open|tie|run|walk)
            (shall|do|will|must|should) (i|you) * (draw|spell|write|explain) (you|me|it|this)? (a|out|in)?
              *2 (diagram|picture|crayon|slowly|simple|small|out)
            (you and)? your (little|precious|fancy|college|so called|stupid|lovely|clever) (little)?
              (college|fancy|clever|work|gym|book)? (friends|mates|pals|buddies|girlfriends|crowd|gang|
              degree|job|opinions|theories)
            i (have)? (married|ended up with|got stuck with|am stuck with|am married to|live with|raised|
              bred) (to)? (a|an|some) *2 <ENEMY|NAME>
            (giving|big|total|such)? (loser|clown|toddler|narcissist|cringe|pick me|main character) energy
            (do not|careful|mind you do not) (strain|hurt|tire|exhaust|trouble|injure) yourself
            (brilliant|amazing|outstanding|superb|wonderful|excellent|great|fantastic|lovely|classic|top)
              (work|job|effort|parenting|stuff|timing) (there|again|as (ever|always|usual)|genius|chef)
            (food|fit|good) (for|only for) (the)? (dog|dogs|pigs|bin)
            (husband|wife|father|mother|parent|dad|mum|partner|friend|son|daughter) of the (year|century)
              *
            you (dumb|lying|stupid|ignorant|useless|lazy|fat|cheating|ridiculous|pathetic|silly|miserable|
              vile|wretched|old) *2 (man|woman|cow|piece|sack|thing|shit|crap|person|boy|girl|fool|excuse|
              lump|creature|git|sod|mare|goat)
            (you|u) (utter|absolute|total|complete|big|massive|ignorant|proper|pure|right)? (waste of
              (space|air|time|oxygen)|piece of (shit|crap|work|dirt)|sack of (shit|crap))
            you (were|are) nothing (when|before|without|but|until|only|special) *
            (a|even a|my) (trained)? (monkey|dog|goldfish|toddler|child|potato|donkey) (could|would|can|
              has|knows|deserves)
            i (would not|would never) (leave|trust) *5 with you
            (simply|just|so much|clearly)? (more|less|better|far) (evolved|mature|intelligent|grown up|
              educated|clever|civilised) than (you|your)
            (still)? at (kindergarten|nursery|primary school|toddler|infant) (level)?
            it must be (so)? (exhausting|hard|sad|tiring|lonely|awful) (to be|being) (that|this|so|you|
              such) *
            (cop on|get some help|seek help|see a shrink|catch yourself on|wise up)
            (away|away and|go) (bile|boil) (your|yer) (heid|head)
            (you|what) (absolute|a|an)? (state|joke|disgrace|shambles|embarrassment) (of a|you are|to)? *3
              (man|woman|husband|wife|father|mother|person|family|human|us)?
        """),
        unless=patterns("""
            (i am|i was|me|i feel|i have been|am i|myself) (such|so|a|an|the|just|like) *2 (<ENEMY|SCORN>|
              state|joke)
            (he|she|they|boss|ref|driver|lad) (is|was|are)
            (great|brilliant|good|amazing) (work|job|effort) (love|on|with|today|x)
            (the|that|this) (film|show|song|printer|car|bus|match|driver|ref)
        """),
        unless_near=patterns("""
            (love|loves) you|u|ya
            i (love|adore) (it|you|u)
            (hug|kiss|cuddle)
        """),
    ),
    Rule(
        says=patterns("""
            only (a|an) (idiot|moron|fool|child|loser) (would|could|does)
            (should|shall|do|will) i (call|ring|alert|phone|notify|tell) the (newspapers|press|papers|
              news|media|police|fire brigade|embassy)
            ^ (oh|wow|well|ah|hey)? (look|guess) who (finally|has|actually|remembered|learned|decided|
              bothered)
            ^ wow you (actually|finally|managed|did|know)
            you are (a)? (terrible|awful|useless|pathetic|rubbish|lousy|horrible|bad|sorry) (mother|
              father|husband|wife|partner|parent|human|person|excuse|friend|lover|mum|dad)
            you are embarrassing (yourself|me|us|the kids)
            (plants|potted plants|houseplants|toddlers|goldfish|dogs|rocks|bricks|children) (with|have|
              has) more
            more (initiative|sense|backbone|brains|personality|charm|manners) than you
            (adorable|cute|sweet|funny|hilarious|precious) (when|how|that) you (pretend|try|think|believe)
            (emotional|attention|intellectual|moral) (range|span|depth|iq|age) of a
            (listen to|ask|trust) the (man|woman|one|person|guy) who (failed|lost|can not|could not|never|
              burned|forgot)
            (four|five|three|two|ten) whole (hours|days|minutes)
            you (actually|honestly|really)? think anyone (cares|likes|wants|believes)
        """),
        unless=patterns("""
            (i am|was|feel|felt) *2 (idiot|terrible|fool)
            love you
        """),
    ),
    Rule(
        says=patterns("""
            (nobody|no one) (even|actually|really)? (likes|wants|respects|respect|cares about|can stand|
              misses) you
            (the)? (wit|charm|looks|brains|personality) of a *4
        """),
        unless=patterns("""
            (nobody|no one) (likes|cares) (how|what|when)
        """),
    ),
)
