"""No repair: refusing to go back to the hurt."""

from tend.words.catalogue.stonewalling import RETURNING
from tend.words.signals import Rule, Signal, patterns

NO_REPAIR = Signal(
    label="no_repair",
    kind="break",
    way="lack-of-repair",
    name="Refusing to go back to it",
    means="This can land as: your hurt is yours to get through alone.",
    why="A hurt that may not be spoken of does not grow smaller; it waits, and the next one is laid on top.",
    ask="What keeps you from going back to it, and when could you, for ten minutes?",
    shape="It is hard for me to go back to …. I can do it on … for ten minutes.",
    rules=(
        Rule(
            says=patterns("""
                i (am|will|would|do|have|shall) (not|never|nothing) (going to|about to|gonna|ever|have|need|
                  think i should|see why i should|got)? (to)? (be)? (apologise|apologising|apologise for|say
                  sorry|saying sorry|grovel|grovelling|beg) *
                (nothing|not anything) (for me|i (need|have))? to (apologise|be sorry|feel sorry|say sorry)
                  (for|about)?
                (i)? (will|do|am) not (sorry|regret (it|anything|a thing))
                (why|what) should i (even)? (apologise|say sorry|be sorry|be the one|have to (apologise|say))
                  *
                (i)? (do|did) not (owe) (you) (anything|an (apology|explanation)|a thing|nothing)
                (it|that|this|all that) (is|was) (all)? (in|over|behind|ancient|old) (the past|and done|and
                  done with|us|history|news) *
                (leave|live|keep|living|stuck) (it|that|this|the past)? (in)? the past (in the past|where|
                  alone)?
                (just|please|can you|would you|oh|so)? drop it (now|already|alone|there|please|will you|would
                  you|$)
                (just|please|can we|can you|can not (we|you)|why (can|will|do) (you|we) not|time to|need to|
                  have to|so|you should|let us|should|got to|better)? (just|please|both|finally|ever)? (let it
                  go|move on|move past (it|this|that)|forget (it|about it|that|the whole|all)|put (it|this|
                  that|all this) behind (us|you)|close the (book|door|chapter)|let (that|this|the past|things|
                  bygones) (go|be|lie|rest))
                (stop|quit|keep|always|constantly) (bringing|dragging|raking|digging|dredging|throwing|going
                  on about|banging on about|harping on|bring|drag|rake|dig|harp|throwing|raising|rehashing|
                  reopening|dwelling|living|holding|obsessing|digging) (it|that|this|the past|things|old|
                  everything|about|on|stuff|over|up|what)? * (up|past|over|again|about|on|me|every time|in my
                  face|against me)?
                (not|are you|still) (going on|banging on|on|harping) (about|on|at) (that|this|it|me)? *
                (why|how) (do|are|must|long) (you|are you|we|will you) (keep|keep on|still|always|have to|need
                  to) (bring|bringing|drag|dragging|going|go|talk|talking|rehash|rehashing|on|hold|holding|
                  dwell|dwelling|raking|picking) *
                (we|i) (have|are) (already|not)? (been|going|gone|talked|went|discussed|spoken|had) (through|
                  over|about)? (this|that|it|all this) (again|already|before|to death|a hundred|a million|so
                  many|times|enough) *
                (i am|i will|we are) not (going|doing|having|getting|talking|discussing|going to (go|talk|
                  discuss|get|do)|go) (through|over|into|about|back (to|over))? (this|that|it|all that|old)
                  (again|any more|all over|stuff|ground)
                (we|i) (are|am) not (reopening|revisiting|going back (over|to)|going over|raking)
                (still on about|still going on about|again with (this|that))
                not (sorry|saying sorry) (for)?
                (water under the bridge|what is done is done|let bygones|ancient history|old news|no use
                  crying|let sleeping dogs)
                (no|what is the|there is no|not any) point (in)? (raking|going (back|over)|digging|dwelling|
                  rehashing|dragging|reliving|bringing|apologising|looking back|opening) *
                i (am|have) (over it|done with (it|that|apologising|saying sorry)|moved on|moved past it|got
                  over it)
                (do|let us|please) not (start|go there|bring (that|it|this) up|begin|open that|rake|do this
                  again|get into) *
                (can we|could we|let us|can you) (please|just)? (not|never) (talk|do|discuss|speak|mention|
                  bring|go) (about|of|over|up|into)? (it|this|that|there)? (again|any more|now|$)
                (i)? (refuse|am not willing|do not intend|have no intention|will not) (to|of) (apologise|
                  discuss|talk|go|bend|take|say|feel|admit|be) *
                (how long|how much longer|when) (are you|do i|will you|until you|must i) (going to)? (keep|
                  hold|bring|hear|go on|stop|have to|drag|let) *
                (i)? (will)? not (be)? (taking|take) (any)? (blame|responsibility) *
                (get over|let go of) (it|the past) (and|so) (move|we)
                (nothing|there is nothing) (left)? to (fix|repair|mend|talk about|go back to|work (out|on))
            """),
            unless=patterns("""
                (you|we) (do not|did not|never) (have|need) to (move on|let it go|get over|forget)
                (i|me) (can not|could not|want to|have to|need to|am trying to|will not) (just)? (let it go|
                  move on|forget|drop it|leave it)
                (not|never) (drop|leave|let|forget) (it|this)
                (leave|drop) it (with|to) me
                (leave|drop) it (by|in the|on the|at the|off|outside)
                i am not sorry (that)? (i (told|met|married|asked|love)|for loving)
                (not|never) (ask|asking|telling|expect|want) you to
                if (you|we) (want|would like|prefer) to
                (whenever|when|until|before) you
                i (forgot|will not forget|will never forget)
                no pressure
            """),
            unless_near=(
                *RETURNING,
                *patterns("""
                    (take|all) (your|the) time
                """),
            ),
            negated=True,
        ),
        Rule(
            says=patterns("""
                (see|have|feel|got) (no|not any|not a|little) (reason|need|cause|intention|plans) (to|of|why
                  i) (apologise|apologising|say sorry|talk|discuss|revisit|go|explain)
                (must|do|should|can|are) (we|you) (really|always|have to|keep|going to|not)? *2 (go over|going
                  over|through|talk about|have|having|do|doing|bring|bringing|discuss|drag) (this|that|it|the
                  same) (again|up|every|all)
                how many times (are|do|must|will|should|have) (we|you|i) *3 (have|go|going|having|been|talk|
                  discuss) *4
                do not (owe|have to give) (nobody|anybody|anyone|you|her|him) (an|any|no) (apology|
                  explanation)
                (done|finished) not (discussing|talking|going) *
                (not|never) (discussing|discuss|revisit|revisiting|reopening|going into|going back) (it|this|
                  that|any|there|$)
                i (do|will|am|would|see no need to) not (intend|plan|need|going)? (to)? (saying|be saying|say
                  sorry|apologise|apologising|apologisin|be sorry|be saying) (sorry)? (for|to|at|about)? *3
                (why|what for) (you|do you|must you|always) (speak|talk|bring|come|go|start) * (old|past|
                  always|again|that|this|back)
                (it|that|this|which) (is|was|lies) (well)? (behind (us|me|you)|in the past|ancient history|
                  done with|dead and buried|old news)
                (leave|let) (the past|it|that|things|this|sleeping) (be|lie|alone|where it|in|rest|go) *3
                (old news|ancient history|case closed|book closed|moving on)
                (i have|i am) (processed|dealt with|moved (on|past)|over|finished with|done with) (it|that|
                  this) (and|so) *
                (not|no longer) available for (that|this) *
                (do not|no) need to (revisit|go back|talk about|discuss|dig) *
                (past is past|what is past is past|the past is the past)
                (would|could|will) you (ever|please|just|for)? (let|drop|leave|give) (it|this|that) (go|be|
                  alone|a rest|up)
                (are|is) (you|ya|this) (still)? on about (that|it|this)
                not (one bit)? sorry (i|and|for|about|$) *
                i (would|will) do it (all)? again
                (stop|quit|enough) (dragging|bringing|digging|raking|throwing|harping) *
                (digging|dragging|raking|bringing|dredging) (it|this|that|things|old|everything|stuff)? *2 up
                (why)? (you)? (still)? (bringing|dragging) (that|it|this) up
                drop it
                (just)? move on (already|with|now|from|$)
            """),
            unless=patterns("""
                you (do not|need not|must not|did not) (have|need)? (to)? (apologise|say sorry|be sorry|let
                  (it|this)|move on|drop|forget|get over)
                not sorry (i|that i) (told|met|married|asked)
                (screen|phone|cup|plate)
                (can not|could not|want to|not ready to) (let it go|move on|drop it)
                (leave|drop) it (by|in|at|with|to)
                (he|she|they) (is|are|was|will|does) not
                (i can not|can not i) let it go
                but i would still like
                for you
                without snacks
            """),
            unless_near=(
                *RETURNING,
                *patterns("""
                    take (all|your|the)
                    (go back over it|as many times|make it right|if you (want|let|have not))
                """),
            ),
            negated=True,
        ),
        Rule(
            says=patterns("""
                (what good|no good|what use|no use|little point|what is the good) * (picking|going over|
                  talking|digging|raking|dwelling|bringing|does it)
                (picking at|opening|reopening) (the|old|that|this) (scab|wound|wounds|sore|chapter)
                (that|this|it) is a closed (chapter|book|matter|subject) *6
                i would rather *4 than apologise
                not (talk|talking|discuss|discussing|going back|revisiting) (about)? the past
                (do not|not) want to talk about (the past|that|old|it again|what happened|last (year|month|
                  summer))
                (that was|it was) (months|years|weeks|ages|so long) ago *4 (let|drop|move|why|get|forget|
                  still)
            """),
            unless=patterns("""
                until you
                if you (want|need|like)
                (tonight|now) but
            """),
        ),
        Rule(
            says=patterns("""
                (am|is|i will) (no|not) (apologising|apologisin|apologise|saying sorry|sorry for) *4
                not apologising *3
                not going to go through (it|this|that) again
            """),
            unless=patterns("""
                (you|u) (do not|are|need) not
                you do not have to
                (he|she) is not
            """),
            unless_near=patterns("""
                (so|too) tired
                tomorrow
            """),
            negated=True,
        ),
    ),
    examples=(
        "I'm not apologising for that.",
        "It's in the past, drop it.",
        "why do you keep bringing this up",
        "Can't we just move on?",
        "I have nothing to be sorry for.",
        "We've been over this a hundred times.",
    ),
    counters=(
        "I can't talk about it now, can we go back to it at eight?",
        "You don't have to let it go before you're ready.",
        "He told her to drop it and move on.",
        "Drop it by the office when you pass.",
        "I don't want us to forget what happened; I want to understand it.",
    ),
)
