"""Respect for limits: a no is taken, a choice is left, one's own limit is said calmly."""

from tend.words.catalogue.respects_limits_more import MORE
from tend.words.signals import Rule, Signal, patterns

RESPECTS_LIMITS = Signal(
    label="respects_limits",
    kind="build",
    way="boundaries",
    name="You leave room for a no",
    means="This may tell them: my no is safe with you.",
    why="Where a no is taken well, a yes begins to mean something.",
    ask="And if it is a no, what will you do with your evening?",
    shape="I would like …. No is fine. / I will … when ….",
    rules=(
        Rule(
            says=patterns("""
                (no|not|saying no|a no|either (answer|way|one)|whatever you (decide|choose|say|need|want|feel|
                  prefer|answer)) (is|would be) (also|totally|completely|absolutely|perfectly|always|still|ok|
                  just)? (fine|ok|all right|good|a (fine|good|perfectly|full|complete|fair) *|welcome|enough|
                  all good|safe|as good) *
                you (can|may|could|are free to|are allowed to|are welcome to|have the right to|are always
                  free) (always|also|just|still)? (say|tell me|change|stop|decide|choose|leave|refuse|pass|
                  decline|ask me|think|take|set|walk|skip|ignore) (no|me|your mind|whenever|any time|not|that|
                  to (stop|leave|back off)|it|at any|if|when|what|as|here|without|which|nothing|for yourself|
                  about|how) *4
                you (do|will|would|need|did|should) not (ever|even)? (have|need|owe) (to|me) (answer|reply|
                  decide|say|explain|tell|forgive|respond|come|do|talk|give|justify|share|read|accept|agree|a
                  reply|an answer|anything|an explanation|be|feel|want|hug|stay|trust|see|make|anything back|a
                  thing|text|touch|keep|pretend) *6
                (only|but only|just) if (you|that|it) (want|would like|feel|are|is|like|wish|are happy|suits|
                  can|have|do) *4
                (if|whenever) (you|that|it) (do not|would not|would rather not|are not|prefer not|does not) *4
                  (that is|it is|we|i|then|no|is|just|all) *2 (fine|ok|all right|can|will|understand|respect|
                  worries|problem|stop|drop|leave|say|good|too|not)
                (it is|that is|totally|completely|entirely|all) (totally|completely|entirely|absolutely|
                  always)? (up to you|your (choice|decision|call|body|phone|right)|your call|yours to (decide|
                  say|choose)|for you to (decide|say|choose))
                (your|the) (choice|call|decision|pace|no|answer|boundary|limit|privacy|space|body|yes) (is|
                  are|was|entirely|completely|not|i|always|matters|counts|stands|and) *4 (yours|fine|ok|mine|
                  respect|enough|matters|accept|i will (respect|accept|go)|all right|safe|always|important|
                  welcome|stand|set|decide|good)?
                i (will|do|can|want to|totally|completely|fully|hear and|really)? (respect|accept|honor|take|
                  understand and respect|hear) (that|your|it|you|this|the|a|whatever) (no|boundary|limit|
                  decision|choice|answer|space|need|wish|wishes|privacy|said no|as a|completely|and|pace|$) *4
                i (will|would) (not|never) (push|ask again|pressure|insist|press|force|chase|come closer|
                  touch|raise|bring it up|argue|go through|look at|read|open|hold it against|sulk|be (cross|
                  angry|offended|hurt if)|make you|rush|follow|ask you to|crowd|take it badly) *6
                (no|zero|not any|without any|without) (pressure|obligation|strings|guilt|need to (answer|
                  reply|explain|decide))
                is (it|this|that|now) (ok|all right|fine|a good (time|moment)|too much) (if i|for you|with
                  you|or|to (talk|ask|come|hug))
                (may|could|can) i (ask|hug|come|sit|hold|tell|call|kiss|touch|join|say|talk|share|bring|stay|
                  ring|be) *6
                would (you|it) (be)? (ok|all right|comfortable|fine) (with|if|for) (you|i|me) *6
                would you be (willing|open|up for|happy) to *6 (or|if not|no is|not fine|either)
                (do|would) you (mind|want|feel up) (if i|to talk|me) *6 (or|now|later|another|tonight|if not|
                  either|instead)
                i (will not|do not|would not|am not willing to|can not|am not going to|need not) (stay|be|sit|
                  talk|continue|stand|listen|have|accept|share|lend|answer|discuss|take|want to be|keep|
                  remain|carry on|do|be spoken|work|drink|go on|argue|let myself) *4 (in the room|when|while|
                  if|shouted|yelled|spoken|called|after|before|like this|that way|about my body|on my (day|
                  time)|with (shouting|insults|drink)|names|screaming|at (night|work)|past|over text|by text|
                  in front of|mocked|sworn) *6
                (if|when|whenever|once) (the|you|it|we|there|someone|things|voices|this) *6 i (will|am going
                  to|leave|would|need|am) (leave|go|step|hang up|stop|walk|take|sleep|pause|end|need|stay|end
                  the|go to|to (leave|step|stop)) *3 (room|call|walk|out|away|break|my sister|sister's|mum|
                  mother's|pause|talk|talking|home|outside|for a|to my|the|conversation|and come|stop|quiet|
                  next door)
                i need (to be|some|a|my|you to (not|ask)|not|time|an evening|quiet|space|to say no|this|one|to
                  (stop|rest|keep)) *6 (alone|to myself|time|space|private|quiet|own|for me|first|ask me|no|
                  evening|night|rest|without|before|mine)
                i (would)? (like|prefer|want|need) (to)? (keep|have|it|that) *4 (private|to myself|mine|for
                  myself|stay mine|my own|between me)
                ^^ (no|not tonight|not today|not this time) (thank|thanks|love)
                (i)? (am|will be)? (saying|say|need to say|have to say|going to say) no (to|this|thank|for|
                  and|today|tonight|$)
                (no)? i (am afraid i)? can not (make it|come|lend (you)?) *6 (tonight|on|this|tomorrow|friday|
                  saturday|sunday|money|thank)
                (it)? does not (have to|need to) be (now|today|tonight|me|this|an answer)
                i (will|am happy to|can) (step back|back off|give you space|keep my distance|sleep (in|on)|
                  leave you (be|alone|in peace)|ask first|ask before) (there|here|outside|if|until|now|for|
                  when|whenever|the|be|you|any time|right)? *4
                (take|have) (all the|as much|whatever|some|the) (space|distance|room|evening|night) (you)? *
                (your|you) (said|asked for) (no|space|time) (and|so|i) *4 (i (will|respect|heard|am|stop|
                  leave|accept|stopped)|that is|fine|enough|ok|answer)
            """),
            span="clause",
            unless=patterns("""
                (or|and) (i will|i am|you will) (leave you|tell|take|hurt|regret|find|make)
                (you|u) (always|never) (say no|let|do)
                no (one|more|wonder|way|point|idea|excuse|reason|problem (is|you))
                (can|could|may) i (see|check|have|look|go|read) (through|at)? (your|the)? (phone|password|
                  location|messages)
                (can|could|may) i (just)? (ask|say) (why|what|who|how you|you)
                (fine|ok|sure) whatever you *2
                (whatever|do what) you (want|like) (i|then|do not|just)
                i do not care
                if you (loved|cared)
                (can|could) (i|you) (not)? (just|please|get|borrow|have (the|some|a)|order|pass|bring)
                i (can not|will not|do not) (talk|listen|discuss|be|have|take|do|stay) (to you|with you|this|
                  it|to this)? (any more|right now|this)? $
                (no|not) (pressure)? but (you|i need|everyone|hurry)
                i will never (forgive|trust|forget)
                not (going to|pushing)? (argue|do this) with you
                your (choice|call|decision) (me or|but (you|i)|then (live|do not|suffer))
                i will not (push|ask) (you)? (again)? (if|but|unless) you
            """),
            unless_near=patterns("""
                or else
                you (will|would) regret
                done talking
                i forbid
                you are not (going|allowed)
            """),
            negated=True,
        ),
        *MORE,
    ),
    examples=(
        "No is a fine answer.",
        "You don't have to answer.",
        "I won't stay in the room when I'm shouted at.",
        "can i hug you? its ok if not",
        "I hear your no and I won't ask again.",
        "I'd like to keep my diary private.",
    ),
    counters=(
        "You can't say no to me.",
        "I won't talk about this.",
        "Do what you want, I don't care.",
        "No one asked you.",
        "It's your choice: me or your friends.",
    ),
)
