"""Criticism, the wider rules; they belong to the catalogue entry of that name."""

from tend.words.signals import Rule, patterns

MORE: tuple[Rule, ...] = (
    Rule(
        says=patterns("""
            you are|were never (here|there|around|home|in|satisfied|happy|wrong|sorry|on time|ready|
              interested|present)
            you (have|had)? (literally|just|really|simply)? never (<LISTENS>|reply|answer|call|ring|text|
              show|turn|come|said|do|let|been (there|around|on time|interested|able))
            you can not|never do (one|a single|anything|the simplest|even one) *2
            (why)? can you not do (one|a|anything) *2
            (it is|its) always (the same|something|about) (with)? you
            (always|constantly|nothing but) (an|some|the|a)? (excuse|excuses|drama|problem|complaint|lies|
              trouble) (with you|from you)?
            you do (nothing|fuck all|sweet (fa|nothing)|bugger all|nowt)
            (making|made|make) it (all)? about (yourself|you)
            (everything|it all|the world|life) (has to|must|always)? (revolve|revolves|turn|turns)
              (around|round) you
            you (people|lot) (are|always|never)
            you (act|behave|carry on|think) (like|as if) (the world|everyone|you (own|run|are (better|the
              only))|i am your|nobody else)
            (every day|day after day|over and over) you *2
            you (all the time|every time|day after day) *3
            you have (no|not any|zero) *2 (for|of) (me|anyone|anybody|nobody|others|anyone else|no one)
            you do not have (any)? (respect|time|patience|feelings|interest) (for|in) *2
            only you (know how to|could|can|would) (spoil|ruin|make|manage|turn|find) *
            (every|each) time i *5 you (make|turn|start|go|do|use|blame|laugh|ignore|get|twist|find|walk)
            you (always)? put *5 (before|ahead of|above) (me|us|the (kids|children|family)|your (family|
              children|kids|own))
            some of us (actually|have to|work|care|try|manage|parent) *
            you (consistently|repeatedly|habitually|routinely|invariably|perpetually) *2
            (the)? pattern (here)? is (that)? you
            you (never)? take me (into|for granted|seriously) *
            you (only|just) (call|text|ring|talk|come|reply|show up|want me|remember me|use|are nice)
              (when|if|because|to) *
            you are|were (without|beyond) (doubt|question|belief|help|hope) *
            i can not|never (depend|rely|count|lean) (on|upon) you
            (emotionally)? (unavailable|immature|stunted|illiterate|bankrupt)
            (drunk|moaning|sulking|complaining) (again|as usual|as always)
            ^^ late again
        """),
        unless=patterns("""
            i am * (late|at it|drunk|moaning)
            <GOODWORD>
            (let me (pay|down)|let us down|weird|hungry)
            you never *4 and i (did|lied|went|took)
            (i treasure|haven't forgotten|have not forgotten)
            you never (once)? (complained|shouted|raised|judged|asked|spoke|spoken)
            always about (us|love|the kids)
            sorry
        """),
        unless_near=patterns("""
            sorry theatre
            (she|he|they|my boss|my sister) (is|are|was|always|never)
        """),
    ),
    Rule(
        says=patterns("""
            you always have|need|want|got to (make|be|have|turn|start|win|get|say|do)
            why can you not (ever)? (just|ever|even|once) *2
            you do not|never know how to (listen|talk|love|stop|help|care|apologise|say|be|share|treat)
            you can not do anything|nothing (without|right|for|on)
            you are (such)? (a)? (nightmare|impossible|hard work|exhausting|hell|a pain|hopeless) (to
              (live|talk|be|deal|please)|when|with)
            (real|special|great)? (talent|gift|knack|habit) (for|of) (making|ruining|turning|spoiling|
              letting|saying|forgetting|hurting)
            (float|drift|coast|sail|sleepwalk) through (life|this|everything)
            (nothing|no word|none of it) (ever)? (sticks|gets through|matters|sinks in) (with|to) you
            in one ear and out the other
            you expect (everyone|everybody|me|people|the world|someone else|us) to *4
            you (live|act|go) (in|through|around) * (own|dream) (world|little world)
            you (leave|left) everything to (me|everyone|the last)
            you could not (care|be bothered|be arsed)
            you have (always|never) been (like this|selfish|there|good|able|any|one for)
            you (are)? never (satisfied|happy|grateful|sorry|wrong|there for)
            (all|everything) (is|was) (always)? (too much|never enough) (for|with) you
        """),
        unless=patterns("""
            (love|adore) (you|it|that)
            <GOODWORD>
            i am|was|have
            (thank|patient)
        """),
    ),
    Rule(
        says=patterns("""
            it has (always|only ever) been about you *4
            you can not be trusted (with|to|around) *3
            (bone idle|work shy)
            you (literally|really|honestly|seriously)? only (ever)? (think|care|thought|cared|talk)
              (about|of) (yourself|you|your)
            you are (never|always) (in|out|at|on) (that|the|your)? *2
        """),
        unless=patterns("""
            (on my mind|in my (heart|thoughts)|there for me|at home in)
            (he|she|kid|brother) (is|are)
            in (my|your) element
        """),
    ),
    Rule(
        says=patterns("""
            how <CHARACTER> you (have become|are|have been|can be|get|always are)
            you are (just|really|simply)? not (a|an|the|very) *1 (caring|kind|good|nice|decent|loving|
              reliable|honest|thoughtful|supportive|generous|easy|adult|grown up) *2
            you have (zero|no) (respect|patience|empathy|time|interest|consideration|clue) *3
            you (lack|have never had) (any)? (empathy|respect|patience|manners|consideration|ambition|
              discipline)
        """),
        unless=patterns("""
            not (a|an) (bad|terrible|selfish|lazy|awful|pathetic|stupid|failure)
            i am
        """),
        negated=True,
    ),
)
