"""A repair attempt: a fight is turned, a jab taken back, a pause called with its end."""

from tend.words.catalogue.repair_attempt_more import MORE
from tend.words.signals import Rule, Signal, patterns

REPAIR_ATTEMPT = Signal(
    label="repair_attempt",
    kind="build",
    way="emotional-awareness",
    name="You try to turn it",
    means="This may tell them: we matter more to you than winning.",
    why="A fight that one of you turns, however clumsily, is one you both can come back from.",
    ask="What would make it easy for them to take the hand?",
    shape="Can we start again? What I meant to say is ….",
    rules=(
        Rule(
            says=patterns("""
                (can|could|may|shall|will) (we|you and i|us) (please|just|maybe|both)? (start|try|begin|do|
                  rewind|reset|restart|take|have|pause|slow|come|talk|sit|stop|calm|call|go|breathe|get|step|
                  put|find|press|make) *5 (again|over|back|from the (start|top|beginning)|a (break|breath|
                  breather|step|minute|truce|do over|pause|walk|moment|reset)|this|afresh|reset|down|time out|
                  a different|differently|fighting|arguing|shouting|on the same|it (again|differently)|
                  tonight|properly|peace|pause|clean slate|tomorrow|up|hugs|hug)
                let us (just|please|both|maybe|not)? (start|try|take|pause|stop|not fight|not argue|talk|sit|
                  begin|reset|slow|breathe|calm|go to bed|call|come back|fight|argue|rewind|get|put|do|meet|
                  hug|make|work) *5 (again|over|break|breath|pause|fighting|arguing|fresh|truce|together|
                  later|differently|fight|argue|up|cold|peace|slow|calm|to bed)
                i (want|would like|wish|would love|really want|need) to (start|try|do|say|take|hear|
                  understand|make|listen|fix|come|begin|get|talk|sort|mend|put|repair|rewind|work) (that|this|
                  it|what|again|over|the|you|right|back|your side|things|with|up|through|to)? *6 (again|over|
                  back|differently|right|side|through|up|properly|better|calmly|you|happened|rest|heard|out|
                  together|us|point|it)
                (i)? (am)? (take|taking|took|want to take|would like to take|let me take) (that|it|this|what i
                  said|those words|my words)? (it|all)? back
                (that|it) (came out|sounded|was) (all)? (wrong|harsh|harsher|sharper|sharp|meaner|unkind|mean
                  of me|uncalled for|a cheap|below the belt|snappy|too (harsh|hard|sharp|far|much)|badly) *
                let me (try|start|say|rephrase|begin|put|do) (that|it|this|again|over)? (again|over|
                  differently|better|another way)?
                (what|all) i (meant|really meant|wanted|was trying|should have said|am trying|mean) (to say)?
                  (is|was|to say) *8
                (i am|i feel|i was|i got|i am getting|i am too|i feel too|i am a bit|i am so|i feel so) (too|
                  so|a bit|very|really|getting|just|feeling)? (flooded|overwhelmed|wound up|worked up|heated|
                  hot|upset|angry|cross|triggered|tense|defensive|reactive|frazzled|boiling|snappy|shaky|
                  stirred up|stressed|irritated|frustrated) *8 (and|so|but|it is not|about|not (at|your|you|
                  because)|need|i|right now|give|break|back|minutes|walk|with|because|when)
                (i)? (am|feel) (upset|angry|cross|frustrated|irritated|hurt|sad) (about|at|with|over) (the|it|
                  what|myself|this|that|how|work|money|today|myself) *4
                (it is|this is|that is|i am) not (about|your fault|aimed at|meant for|because of|directed at|
                  at|with|angry (at|with)|cross (at|with)|mad at) (you|your)
                (we|us|you and i|you and me) (are)? (on the same|against the|are a|are not enemies|versus|on
                  one) (side|team|problem|page)
                (i)? do not want (us|to)? (to)? (fight|argue|be (fighting|angry|like this|right)|lose (us|you|
                  this)|go to (bed|sleep)|hurt (you|each)|leave it|win|end (it|the)|let this|row|say
                  something|row about) *4
                (this|we|us|you) (matter|matters|mean|means|are (more|worth)) (more|so much|too much) (to me)?
                  (than|to) *6
                (sorry|apologies) (i|for|that|about) *4 (snapped|shouting|snapping|tone|sharp|my tone|raised|
                  raising|short|temper|yelling|shouted|grumpy|harsh|that came|slamming|cutting you|the tone|
                  being (short|snappy|grumpy|sharp|cross|defensive))
                (peace offering|truce|white flag|olive branch|make up|call it a draw|do over|time out|timeout)
                (kiss|hug|cuddle|tea|coffee) (and|to)? (make (it)? up|truce|start over|first|then talk|peace)
                i (hear|heard) (you|that) (and|now|tell|go on|$)
                i (see|get|understand) (your (point|side)|what you (mean|are saying))
                (tell|help|show|say) (me|it) (more|again|understand|what (it was like|you (saw|felt|heard|
                  remember)|i (said|did|missed))|how (it (felt|was)|you (felt|saw))|your side|see it|the rest)
                  *6
                (you)? (have|made) (a|got a) (good|fair|very good)? point
                (you are|that is) (right|fair|a fair point|true) (i|about|and|let|enough|that|on|point|there)
                (i)? (still|really|do)? love you (even|and|when|and i (want|do|am)|but|while) *3 (fight|argue|
                  cross|angry|want|sort|we|mad|talk|this|disagree|row|side|hate fighting)
                (i)? (could|may|might) (be|have) (wrong|misunderstood|misread|got (it|that) wrong|misheard) *
            """),
            span="clause",
            unless=patterns("""
                (can|could) (we|you) (just|please)? (drop|forget|move on|let it go|not talk|stop talking|be
                  normal|go back to normal)
                (start|starting) (on me|with (the|your))
                (let us|can we) (start|begin|have|do|get|go|make|take|try|call|put|sit|talk|find) (dinner|
                  lunch|tea|the (film|movie|match|car|kids|shopping|new|bins)|a (film|pizza|takeaway|curry|
                  taxi|new)|shopping|out|cooking|packing)
                (you are|that is) right (you|of course|because you) (always|never|perfect|are)
                you (are)? (always)? right (as (always|usual))
                (calm|settle) down
                (tell|show|help) me (where|who|your (password|phone)|the (password|truth)|what you (were|did|
                  are doing|are wearing)|how (many|could|much)|why)
                all i meant
                what i (meant|mean) is (you|that you)
                i hear you but
                angry (at|with) you
                (you|u) (make|made) me
                (hear|see|get) (you|that)? (but|whatever)
                so drop it
            """),
            unless_near=patterns("""
                get over it
                i am done
                your fault
                or else
            """),
            negated=True,
        ),
        Rule(
            says=patterns("""
                i (need|am taking|am going to take|want|would like|have to take|must take|will take|take) (a|
                  some|ten|five|twenty|fifteen|half|an|to|about|thirty|time|20|10|30|15) *5 (break|pause|
                  minutes|mins|time|hour|breath|breather|walk|calm|space|step|cool|think|out|moment|bit|away|
                  down|alone) *8
                (can we|could we|shall we|let us|i) (pause|stop|continue|pick (this|it) up|come back|talk|
                  finish|park (it|this)|go on|carry on) *6 (tomorrow|tonight|later|at|in|after|when|once|back|
                  morning|hour|minutes|dinner|until|then)
                i (will|am going to|am) (be|come|coming|get|right|ring|talk|back) *3 back *6
                (back|return) (at|in|by) *5
            """),
            span="sentence",
            unless=patterns("""
                not (coming|going|be) back
                never
                done
                take you back
                (want|take|get) (my|it|them|the) * back
            """),
            unless_near=patterns("""
                do not (talk|call|text|wait)
                or else
            """),
            needs=patterns("""
                (flooded|overwhelmed|heated|angry|upset|too (much|hot|wound)|calm|cool|breathe|breath|pause|
                  break|fight|fighting|argue|row|argument|shouting|not run|hear the rest|hear you|talk|say
                  something i|want to (hear|finish|listen)|properly|ready|head)
            """),
        ),
        *MORE,
    ),
    examples=(
        "Can we start again?",
        "I'm flooded. I'll be back at 20:40 and I want to hear the rest.",
        "I take that back, it was unkind.",
        "im upset about the bill, its not about you, i need ten minutes",
        "Let me try that again.",
    ),
    counters=(
        "Can we just drop it?",
        "I need a break from you.",
        "He asked if they could start again.",
        "You're right, as always.",
        "Let's start dinner at six.",
    ),
)
