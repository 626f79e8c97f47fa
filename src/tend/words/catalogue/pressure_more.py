"""Pressure, the wider rules; they belong to the catalogue entry of that name."""

from tend.words.signals import ALSO_MINE, Rule, patterns

MORE: tuple[Rule, ...] = (
    Rule(
        says=patterns("""
            (you|ya) can not (stay|be|keep|remain|hold|go on|sulk|punish) (thick|angry|mad|cross|like
              this|being|in a|this|a|it|that) *3 (forever|for ever|all|still|long|over)?
            (how long|how much longer|until when) (you|will you|are you|is this|do i) *6 (keep|stay|be|
              get|stop|going|forgive|hold|this face|mad|angry|over)
            if you (cared|loved|meant|respected|valued|wanted|trusted|love|care|respect) * (you would|
              would you|you will|you must|prove)
            if i (meant|mean|mattered|matter) (anything|something|a thing|more) (to you)? * (you would|
              would)
            you (said|promised|swore|agreed|told me) (you|that you|to)? would * (so|you can not|and now|
              back out|then)
            (surely|by now|enough|already) (you|it|that|five|six|three)? *4 (forgive|forgiven|over it|past
              it|let it go|moved on|time|long enough|trust)
            (you)? (could|should|can|must|ought to|need to|have to) (forgive|trust|believe|be over|get
              over|get past|move past|let go of|put this behind|have (forgiven|moved|got)) *4
            i (must|need to|have to|want to|demand to|deserve to|will) (have|hear|get|know|be told) *4
              (answer|you say|tonight|today|now|we are ok|forgive|it is ok|a yes|that you)
            ^^ (pick up|answer|reply|say something|call me|respond|say yes) (pick up|answer|reply|now|
              please|or|say|to me|already|me)
            high time you *4
            (long enough|enough time|plenty of time) (to|for) (forgive|get over|be cross|be angry|decide|
              sulk|heal)
            (over it|forgiven me|calm|done sulking|finished|happy|ready) yet $$
            (must|should|ought to|have to|need to) (forgive|forget|submit|obey|accept) *
            (a|the)? (wife|husband|woman|man|partner|girlfriend|mother) (is|has|who loves|that loves|
              belongs|place|would|should|ought|must) * (forgive|duty|stand by|support|obey|place|trust|
              side|accept|swap|let this go)
            (wife's|husband's|woman's|partner's) (place|duty|job) *
            (secure|loving|good|real|normal|reasonable|healthy|decent) (partner|wife|husband|person|woman|
              man|couple|mother|father|relationship) (would|does|should|could|forgives|trusts|lets) *
            (hold|holding|use|using) (that|it|this) (over|against) me *
            (the)? forgiveness (piece|part|bit)? is (yours|your|up|now|due|overdue) *
            (meet me) (halfway|in the middle) (now)? *
            (supposed|meant) to be on my side
            i (gave|have given|sacrificed|did|do|have done) (up)? (everything|so much|all) * (least|
              answer|and you|for this|so)
            (you)? (need|have|got) to (decide|choose|answer|tell me|make up|say|give me) *4 (now|today|
              tonight|or|by|itself|this|not waiting|$)
            i am not waiting (any|for|much|around) *
            (is|are) waiting (for)? (your|on|you) (answer|reply|decision|to) *2 (decide|now|today)?
            (my (mother|family|parents|friends)|everyone) (is|are) waiting *
            (in|within) (like)? (two|2|five|5|one|a|ten) (mins|minutes|seconds|hour|hours) or *
            (reply|answer|respond) (reply|answer|respond|now|please reply)
            (so)? are (we|you) (good|ok|fine|cool|done|over it|grand) (now|yet|then|or what|or)
            (haway|c'mon|come on|ah go on|go on) (man|then|pet|love|ye|you|do not|be|a|please|just|
              forgive) *
            (six|five|three|two|four|ten|several|a) (weeks|months|days) (is|are|should be|have been) (long
              enough|over|enough|plenty|more than) *
            send (me)? (a)? (pic|photo|nude|nudes|picture) *2 (if|or|prove|please|come on)
            (if you really|if you truly) *
        """),
        unless=patterns("""
            (if|when|whenever) you (like|want|are ready|can|get a chance|would rather|feel|love the|loved
              the)
            no (rush|pressure|stress|hurry)
            (you|u) (do not|did not|need not|never) (have|need|owe|must)
            take (your|all|as)
            really love the (show|film|song|book)
            (milk|bread|prescription|parcel|kids|basil)
            (plumber|school|doctor|landlord|bank)
            (slice|cake|biscuit|tea|window seat)
            you (should|must|need to) (rest|eat|sleep|see|take|try the)
            (hold|hold on) to it as long
            (you|i) (did|do) not want it like that
            (they|he|she) told me
        """),
        negated=True,
    ),
    Rule(
        says=patterns("""
            (now)? it is your turn to *4 (forgive|trust|give|meet|prove|show)
            (it)? would (cost|kill|hurt) you (nothing|to)
            (would)? (not|n)? cost you (nothing|anything) *3
            you know you will (end up|say|come|want|give in|forgive) *4
            just say (yes|it|you|the word)
            why (will|would|can|do|are) you not (just|even)? (answer|answering|reply|forgive|talk|trust|
              let|come|say|pick up)
            so when are you going to (stop|forgive|come|get|talk|let|move|end|trust)
            (the kids|we|i) need (their|you|our|a) * back in (this|our|my) (bed|house|life) *4
            (ring|call|text|answer) me the (second|minute|moment) you *4
        """),
        unless=patterns("""
            (no (rush|pressure)|when you can|you do not have to|if you want)
        """),
    ),
    Rule(
        says=patterns("""
            you (really|should|ought|could) (really|to|have)? *2 (put (this|it|that) behind|got over|get
              over|be over|moved on|move on|let go|forgiven|forgive) *3
            (wife's|husband's|woman's|partner's|mother's) (place|duty|job|role) *4
        """),
        unless=patterns("""
            do not|not have to|need not
        """),
    ),
    Rule(
        says=patterns("""
            you (have|need|got|must|are supposed|ought|should) (to)? (now)? (let (it|this|that) go|move
              on|drop it|get over (it|this)|forgive|forget (it|this|about it)|stop being (angry|mad|upset|
              cross))
        """),
        unless=patterns("""
            do not|not|never|need not
            i (have|need|must)
            we (have|need|both)
        """),
        voices=ALSO_MINE,
    ),
)
