"""Respects limits, the wider rules; they belong to the catalogue entry of that name."""

from tend.words.signals import Rule, patterns

MORE: tuple[Rule, ...] = (
    Rule(
        says=patterns("""
            (if|when|whenever|once|the moment|every time) (i am|it|he|she|they|you|there|someone|the *2|
              voices (are)?|someone|names) *8 i (will|shall|am going to|am|go|leave|would|sit|take|get|
              walk|hang|stay|sleep|end|move|step) *6 (home|taxi|train|bus|room|call|car|hang up|sister|
              sister's|brother's|mum's|linda's|friend's|outside|walk|drive|with the kids|quiet|leave|
              garden|pause|house|stop|end|hotel)
            ^ (if (he|she|they|you|it) *6) i (am|will) (getting|staying|going|taking|leaving|sleeping) *6
            (if|in case) (you are|it is|you do|that is|you would|ya cant|you can|u can|now is|it does)
              (not|too|not up|unable|cant|not comfortable|rather|rather not|not feeling|soon|tired|busy)
              *8 (fine|ok|no (problem|bother|worries)|all right|grand|cool|say|leave it|sleep well|
              understand|for me|will|another)
            (totally|completely|perfectly|absolutely|also|its|is|be|that is|thats|all)? (fine|ok|grand|all
              right|cool|good|no bother|no problem|no worries) (if|either way|with me if|by me if|for me
              if|whatever) (it is a no|you (do not|are not|say no|would rather|can not|need|want|youre
              not|cannot)|not|it|ya|so)? *6
            (it is|that is) (entirely|totally|all|always)? your (call|choice|decision|story|body|money|
              phone|right|business|life|day|time|privacy|journal|diary|pace) *2 (either|to|not|and|$|
              fully|alone|is|i|whatever) *4
            ^^ (it is|that is)? (totally|entirely|all)? (your call|either is fine|up to you|you choose|you
              decide)
            you (do not|need not|needn't|dont|don't|should not|must not|did not) (have to|gotta|got to|
              need to|owe|need|feel you (must|have)) *2 (ask|tell|turn|show|answer|explain|give|apologise|
              say|trust|share|come|forgive|reply|me|read|prove|justify|keep|stop|do|decide|hug|be) *8
            you are (allowed|free|at liberty|entitled|under no (pressure|obligation)) (to)? *6
            i (do|will|would|shall) not (want|ask|expect|need|make) (you|that you|ya) to (stop|give up|
              leave|change|answer|feel|do|choose|forgive|have to) *8
            i (do not|would rather not|would prefer not to|cannot|can not|am not (able|up)|will not|dont|
              am not going to|need not|should prefer not to) (want to)? (be touched|talk about (my|that|
              it)|discuss (my|our|it|that)|for company|have (people|company|sex)|for|lend|come|go|drink|
              share|be (hugged|kissed|photographed)|answer that|sign|host|stay on|stay|hold) *8 (tonight|
              today|this evening|thank you|at the door|yet|now|table|please|again|money|company|call|any
              more|while|where|when)
            i (would|should|id|had) (rather|prefer|like) (to)? (not|be (on my own|alone|by myself|quiet)|
              keep|stay|sleep|have|sit) *8 (tonight|today|this evening|mine|private|there|at table|own|
              myself|to me|for now|thank you|for a)?
            (today|tonight|this evening|right now|please|for now|this weekend) (i|just)? (want|need|would
              like|prefer|wanna) (to be|some time|an evening|a day|to stay|to rest|me time|time) *6
              (alone|by myself|own|quiet|myself|home|for me|$)?
            i (am|im) (going to|gonna) (pass|skip|sit (this|it) out|say no|stay in|opt out) *4
            (it is a no|that is a no|the answer is no|a no from me)
            ^^ no (from me|not this time|for now|not tonight|i am sorry|too tired)
            ^^ no (too tired|another (day|time)|not tonight|thanks|thank you)
            (i)? (will|would) (wait|stay|keep|stand|sit|sleep) (in|out|outside|back|away|here|there|at|
              over) *4 (if you|until you|car|way|prefer|like|want|rather)
            (if you (would|had)|you)? (rather) (i|not|wait|that i|we) *6 (i will|fine|ok|wait|say|leave)
            (tell|ask) me to (stop|leave|go|wait|back off) and i (will)? *3
            you (asked|said|told me you (needed|wanted)|wanted|need|say|want) (for)? (a (week|day|month|
              break|no)|no|space|time|stop|quiet|distance|not to) *6 (so|and|i|that is|thats|the end) *6
            i (will not|am not|will never) (push|pushing|take|ask|asking|read|going to (push|ask|read)|
              argue|touch|come|raise|press|bring|look|open|crowd|insist|chase|make you) *6 (unless|if|
              until|again|without|from you|you|it|$)
            i will never (take|touch|read|open|push|force|make|ask you to|use|look) *6
            (only|but only|just) (if|when|whenever) you (want|are willing|like|feel like it|are (up|open|
              ok|able|ready)|can bear|hand it|ask|say so|would like|agree) *2 $
            if you (are willing|can bear to|would like to|feel able) $
            if (that|it|this|you) (is|are)? (ok|all right|fine|willing|comfortable|up for it|happy) (with|
              for|by)? (you|to)? *2 $
            i (want|would like|would love|wanted|am going) to ask (you)? (something|for)? *4 (no|refuse|
              decline|free|either)
            (a)? no is (a|complete|fine|ok|enough|always|also|totally) *4
            (i am|i will) not (willing|prepared|available|able|going) to (continue|be|talk|stay|carry on|
              listen|argue|accept|discuss|have this|sit) *2 (while|when|if|like this|in|being|with|called|
              spoken|at the door|until)
            (not|do not) (stay|staying|remain|be) on (a|the) (call|phone|line) *6
            (name|pick|choose|suggest) (another|a (better|different)) (day|time|evening|moment)
            (what i|my) *4 (therapy|diary|journal|notebook|letters) *4 (keep|mine|stays|private|there|with
              me)
        """),
        span="clause",
        unless=patterns("""
            (you|u) can not (say no|refuse)
            i (will not|can not|do not want to) (talk|discuss|listen|be with you|look at you|hear) (to
              you|about this|about it|this|any more)? $
            (whatever|do what) you (want|like) (i|then|do not)
            i do not care
            (or|and) (i will|you will) (regret|never|tell|lose|be sorry)
            (he|she) (said|says|told)
            no (one|wonder|point|more|idea|excuse|way)
            your (call|choice) me or
            if you (loved|cared|really|apologise|say sorry|admit|do not|stop|leave me|ever)
            you do not (need|have) (any|a (job|card|phone)|friends|other)
            (speak|see|go|talk) *3 when i say so
            you (do not|did not) (tell|ask|say|need) me (anything|why|where|how|that) (so|and|again)? $
            i (do not|will not) want (you|her|him) (to)? (go|see|talk|wear|text|near|seeing|talking)
        """),
        unless_near=patterns("""
            or else
            you will regret
            done talking
            i forbid
            not allowed to
        """),
        negated=True,
    ),
    Rule(
        says=patterns("""
            i am not comfortable (talking|with|being|doing|if|when|going|sharing) *8
            (it is)? (ok|fine|all right|completely fine) if you (need|want|would rather|prefer|have to|can
              not|do not) *6
            you do not have to (text|call|tell|talk|answer|explain|come|decide|share|go|stay|say|do|reply|
              hug|forgive|trust) *8 (if|now|to me|unless|me|$|have a|i just|it)
            (i will|i would|id) (understand|respect (that|it)) (if|and|whatever) *8
            (you set|your) (the)? (rules|terms|limits|pace) (on|for|here|not mine|i) *4
            (my|our)? (sundays|evenings|mornings|weekends|day off) (are|is) (for me|mine|my own) *6
        """),
        unless=patterns("""
            me or
            (or else|regret)
            i do not care
            you are my wife
        """),
    ),
)
