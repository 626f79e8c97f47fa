"""Repair attempt, the wider rules; they belong to the catalogue entry of that name."""

from tend.words.signals import Rule, patterns

MORE: tuple[Rule, ...] = (
    Rule(
        says=patterns("""
            (can|could|will|may|shall|should|might) (we|i|us|ye and i) (please|just|maybe|both|ever)? *1
              (start|begin|try|rewind|restart|redo|reset|begin from|talk|sit|look|go back|have another|
              call|park|come at|make|pick) *4 (again|over|back|new|down|to (before|someone|when)|quits|at
              how|about (it|how|what)|another|different|properly|at|after|tomorrow|tonight|later|through|
              up|it|peace|fresh|clean)
            (let us|lets|let me) (please|just|both)? (begin|start|try|go|call|back up|put|pause|rest|have|
              make|take|rewind|stop|do|finish|not|cool|rephrase|come) *4 (again|new|over|that|this|back|
              up|quits|once more|peace|off|fight|fighting|quarrel|differently|midnight|sides|down|another
              go|n talk)
            i (do not|dont) (want|like|wanna) (to|that we|how i|us to|it (when|that)|this)? *2 (scream|
              shout|fight|argue|sleep|row|yell|talking to you|go (to)? (bed|sleep)|hurt|win|end|sound|am
              (talking|sounding|being)|fall out|be like this|leave it|lose|snap|quarrel|speaking|with
              anger|fighting) *6
            (give me|i need|just|need|15|10|20|ten|five|twenty|half) *2 (min|mins|minutes|hour|moment|
              minute|an hour|breather) *2 (then|and|to (cool|calm|breathe|think)|back|i (will|come)|$) *6
            i (am|was|came|spoke|came in|reacted|got|started) (at that)? (too|so|very|all)? (loud|hot|
              wound up|sharp|sharply|harsh|defensive|hard|angry to|swinging|wrong|heated|worked up|fast|
              thick|badly|short|an ass|a jerk|being (an ass|defensive|unfair|horrible|a jerk|childish)|out
              of line|mean|from my defensive *2|angry) *6
            (came out|that came|that was|it came|that went|that email was|i came|that sounded|i put that|
              that landed) (all|so|really|out)? *1 (wrong|mean|badly|harsh|sharper|sharp|harsher|unkind|
              swinging|at (it|that)|at you|awful) *6
            (i)? (take|took|withdraw|takes) (it|that|this|what i said|those) (all)? (back)? $
            i (spoke|was|said it) *3 (sharply|sharp|harsh|unkindly|harshly) *4
            (bad|wrong|false) start *3
            (call it|call us) (quits|a draw|a truce|even)
            ^ (truce|peace|quits|white flag)
            (i am|we are|im) on (your|the same) (side|team) *6
            (you have|youve|you) (got)? a (fair|good|very good)? point *4
            i (want|would like|wanna|need|wish|would love) to (understand|hear|know|listen to|see|get)
              (your|you|the rest|how|what|more|it|all|where) *6
            (say|tell|explain) (it|me|that|me again) *2 (again|once more|more|slowly|what (happened|i
              said|you)|if i|how) *6
            (i|maybe i|perhaps i|i may|i might) (may|might|could|am|have|understand)? (have)? (heard|
              remembering|remember|understood|misunderstood|misheard|understand|got|be|be remembering)
              (it|that|you|you)? (wrong|false|differently|wrongly|mistaken)? *6 (tell|say|what|again|
              explain|please|can you|you tell)
            (i do not|i dont|we) (recall|remember|have two|remember it) *4 (but|what|tell|your|
              differently|memories) *8
            (then|and|so that|before|after that|after) (i|we) (will|can|would|could)? (listen|talk|speak|
              sit|hear|go on|come|want to hear|will sit|talk properly|you talk) *6
            (be back|i will come back|come back|come sit|sit down again|back in|back at) *4 (and|then) (i|
              we|talk|hear|listen|finish|want)
            i (will|am going to) (come sit|sit down|come back and sit) (with|again) *4
            i (must|need to|have to|am going to|want to|am taking|will) (calm|cool|walk|breathe|step|
              settle|take a walk|go for a walk|ring you|call you) (me|down|off|myself|outside|round|back|
              away|at)? *6
            (too|so|really|just) (angry|hot|wound up|upset|tired|worked up|flooded|heated) to (talk|speak|
              think|do this|write|be fair|listen) *8
            (not|instead of) (by|over) (text|message|phone|whatsapp) *6 (can|could|let|call|ring|talk|sit|
              come)
            (can|could) i (call|ring|come|try|see|talk to|sit with) (you|that|again|this)? *3 (after|
              later|tonight|tomorrow|instead|when|again|once more)
            (we are|were) both (tired|worn|upset|hurt|hot|wrecked|angry) *6
            (not|never) (at|with|about|because of|aimed at) you *2 $
            (angry|upset|cross|mad|frustrated|stressed) (about|at|with|over) (the|my|work|money|it|this|
              myself|what|how) *4 not (at|with|you|about)? *2
            i (want|would like|am going|wanna) (to)? (go back|stay|make it right|make this right|hear|
              sort|mend|put it right) *6 (with you|to it|over|if you|all of it|rest|you out|it)?
            i (am|was) not done (with|talking|listening) *6
            i am (noticing|feeling|aware|getting) *2 (want|loop|stuck|defensive|heated|our) *6
            (our|the|this) (loop|pattern|dance|cycle) *2 (can|could|again|and|let)
            (try|go|say|ask) (that|again|it|this) (again|once more|differently|from the) *3
            (going|go|goes) for a (walk|drive|run) and (come|be|i will)
            (park|pause|leave) (it|this) (till|until|for|and) *2 (tomorrow|tonight|later|after|the|an
              hour|bed|morning|now and)
        """),
        span="clause",
        unless=patterns("""
            (drop|forget) it
            (start|begin|starting) (dinner|the (film|car|movie|match)|cooking|eating|without)
            i (do not|dont) want to (talk|hear|see|fight (you|for)) (to you|about)? $
            (she|he|they) (asked|wanted|said)
            you (started|start|are the one|made)
            (back|come back|be back) (and|or) (you will|i will (smash|kill|tell))
            angry (at|with) you
            (i am|im) done
            (rewind|start) (it|the) (to the bit|film|tape|car)
            (no point|no use|nothing left)
            (right|good) as (always|usual)
            (you|u) (talk|speak) (rubbish|nonsense)
            do not (follow|talk|call)
            you have a point (to|of)
            tell me (who|where|your|the (password|truth)|now)
            (say|tell) (it|me|that) again and (i will (hit|smash|leave|hurt)|see|you)
            in our (pub|local)
        """),
        unless_near=patterns("""
            or else
            get over it
            your (own)? fault
            see what happens
        """),
        negated=True,
    ),
    Rule(
        says=patterns("""
            can i (try|start|begin|say|do|take) (saying)? (that|it|this|over|again) *6 (again|without|
              differently|over|back|better|properly|softer|$)
            i can (hear|feel) (myself|us|it) (getting|going|being|turning|sliding|in) *6
            let me (go|walk|take|step|have|cool|breathe|get) (round|for|a|outside|off|out|some|down|
              around) *4 (and|then|before|back|block|air|minute|walk|breath)
            (ok|right|stop)? time (out)? (i can|i am|let|we|$) *4
            i love you more than (i (want|need|like)|being|winning) *4
            i (do not|never) want to (fight|argue|be right|win|hurt you|row) *3
        """),
        unless=patterns("""
            done
            (let me) (go|out) (of|now)
            i can hear you
        """),
    ),
)
