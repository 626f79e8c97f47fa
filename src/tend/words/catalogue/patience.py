"""Patience: healing has no deadline, and the writer stays."""

from tend.words.signals import Rule, Signal, patterns

PATIENCE = Signal(
    label="patience",
    kind="build",
    way="time-and-patience",
    name="You leave the time to them",
    means="This may tell them: I need not hurry to be well for you.",
    why="Where nobody counts the weeks, healing can take the time it takes.",
    ask="How will you carry the waiting, so that it does not weigh on them?",
    shape="Take the time you need. Meanwhile I will ….",
    rules=(
        Rule(
            says=patterns("""
                (take|have|taking|need) (all|as much|as long|whatever|your|the|every bit of|any amount of)
                  (of)? (the)? (own)? (time|as|long|bit) *4 (you|need|want|like|it|takes|about|with|love|$)
                take your (own)? (sweet)? time
                (as|however|so) (long|slow|slowly|many|much time|far) (as|it|you|or) (you|it|takes|take|need|
                  or) *4
                (there is|no|not in|not any|without|zero|there is absolutely|i am in|we are in) (absolutely)?
                  (no|not a|any)? (rush|hurry|deadline|time limit|clock|timeline|pressure|schedule|expiry|
                  expectation|expectations|finish line|timetable|due date) *6
                (at|in|on) your (own)? (pace|time|speed|terms|rhythm)
                (whenever|when) you (are|feel) (ready|up to|able|comfortable|like it)
                (when|whenever|if and when|until) you (feel ready|are ready|feel safe|feel able)
                whenever (you (like|want|can)|suits)
                i (will|can|am happy to|am willing to|am prepared to|do not mind|would) (still|always|just|
                  gladly|keep)? (wait|waiting|be here|be there|keep showing|keep (doing|coming|answering|
                  listening|at it|on|going|turning)|stay|be around|hold|not (rush|push|hurry)|be patient|
                  answer|listen|sit with|carry on) *6 (long|takes|need|ready|you|time|weeks|months|years|
                  again|questions|tomorrow|still|patient|times|slow|every|here|anyway|either way|matter|as
                  often|pace|whatever|meantime|until)
                i (am|will)? (still)? (be)? (here|around|staying|not going anywhere|not leaving|by your side|
                  right here) (however|no matter|as long|for|whenever|until|either way|tomorrow|and|next|
                  through|all|when|whatever) *6
                (i am|am) not going anywhere
                (do|you do|please do|there is)? not (need|have) to (be|feel|decide|forgive|trust|heal|know|
                  get|rush|hurry|answer|say|move|talk|reply|believe|figure|have) *4 (today|now|yet|tonight|
                  straight away|this week|all at once|by|ready|over|quickly|soon|any time|at once|fast|me|it|
                  anything)
                (it|this|healing|trust|that|these things) (can|may|will|might|takes|take|could|is going to|is
                  allowed to) (take|time|as long|long|years|months|be slow|come|weeks|a while|grow) *4
                (not|never) (expect|expecting|asking for|ask|asking|waiting for|counting on|looking for) (you|
                  forgiveness|anything|trust|an answer|it|a reply|that)? (to)? (forgive|trust|be|heal|get|
                  answer|forget|now|today|soon|overnight|straight|back|yet|in return|right away|any time|
                  until|immediately) *6
                (ask|asking|tell|bring it up|question|questions|cry|talk about it) (me|it|the same question)?
                  (as often|as many|a hundred|ten times|however often|any time|every time|whenever|at any) *6
                (if|when|every time) (it|the (hurt|pain|fear|anger|feeling)|you|that|this) (comes|come|flares|
                  returns|hurts|need|wake|hits|is) (up|back|again|it)? * i (will|am|want|would) *6 (listen|
                  here|hear|again|stay|answer|hold|with you|there|patient)
                (slow is|slowly|gently|bit by bit|step by step|one (day|step|week) at a time|day by day|little
                  by little|small steps|in small) (is (fine|ok|good)|we|does it|then|as|and|day|steps|$)
                (even if|although|though) (it|that|this) (takes) *4
                (your|the) (pace|speed|timing|time) (is not mine|counts|decides|works|suits|sets)
                (tomorrow|later|next week|another day|some other time|another time) (is|works|would be) (fine|
                  ok|good|all right|just as|too) *
            """),
            span="clause",
            unless=patterns("""
                but (hurry|i need|do not take|you have had|it has been|i can not wait|by)
                (taking|took|take) (you)? (so|too) long
                (how|what) (long|time|much longer)
                as long as you (do|stop|promise|say|tell|are (not|sorry)|know|like it)
                (do|did) not (rush|hurry) me
                (you are|always) taking your time
                take your time (why do not|as usual|then)
                wait (until|till) (i|you (get|see)|tonight)
                i will wait (in the (car|pub)|outside|at the)
                (make|have|need) no (rush|hurry) (hour|to the)
                i (am)? not waiting
                (my|work|the) (deadline|schedule)
                not going anywhere (with|until you|tonight until|dressed|near)
                (can not|will not) wait
            """),
            unless_near=patterns("""
                should be over
                or else
                hurry up
            """),
            negated=True,
        ),
        Rule(
            says=patterns("""
                (nothing|no decision|none of (it|this)) (has|needs|have) to (be)? (decided|be decided|happen|
                  said|be said|settled|fixed|solved|sorted) *4
                i (would)? (rather|prefer to|would sooner) wait *6
                (slow|slowly|small steps|late|later|not yet|not now|no answer) is (ok|fine|good|all right|
                  grand|enough|welcome|perfectly) *3
                (it|this|healing|trust) (will|can|may|takes|needs|is going to) (take|takes|need|come) (what|as
                  long|the time|however|long|time|its) *4
                i (know|understand|accept) (it|this|that|you) (needs|takes|will take|need|may take|can take)
                  (long|time|a while|months|years|longer) *6
                (i|and i|am still|i will|i am) (still)? (stay|staying|wait|stay here|be here|not going|remain)
                  *3 (still|anyway|whatever|either way|however|nowhere|all the same|$)
                (you|trust|it) *6 (and)? i am still (here|staying)
                (you may|you might|maybe you) never (trust|forgive|forget|feel) *8 (still|staying|here|all
                  right|ok|that|accept|fine)
                (whenever|when) (suits|you (like|want|can|feel)|i am here)
                (reply|answer|text|ring|call|decide|tell me|come|read it|write) (whenever|when you (can|like|
                  want|are|get)|in your|any time|or not|if and when) *4
                (there is|theres|no|nae|zero|without) (no)? (timeline|date|deadline|rush|hurry|clock|stress|
                  need to (answer|decide|reply)|limit|countdown|expiry|schedule) *4
                (end of the (month|week)|next (week|month)|another day|any day|tomorrow) is (fine|ok|grand|
                  soon enough|good|perfectly) *
                as (many|often|long|slowly|slow|much) *2 (times|as|you|it) *2 (you|it|need|want|like|takes|
                  takes|or|as) *4
                (you can|you may|please|feel free to|do)? (bring it up|ask|say it|talk about it|come back to
                  it|cry|be angry) *6 (i will (answer|listen|be)|and i will|again|as often|whenever|every
                  time|times) *3
                (think|take|decide|answer|go) (about it|it)? *2 (quiet|quietly|slowly|in (your own|peace)|
                  gently|your time|easy|as you need)
                (not)? (now)? (say|saying) yes now *4
                you (decide|choose|set|take|heal|come|go|lead) *2 (in|at|when|the) (your own|own|your|the)?
                  (time|pace|speed|tempo) *
                (your|ur) (healing|heart|body|pace|time|trust) (sets|leads|decides|takes|comes|will|needs) *4
                (forgiveness|trust|healing|this) (can not|cannot|will not|is not|does not) (be)? (hurried|
                  rushed|forced|come|coming|happen|built|grow|a race) *4
                (hold on|hang on|hold) to it (for)? as long *
                (i)? (do not|dont|will not|am not|would never|no longer) (expect|asking|ask|count|waiting|
                  hurrying|rush|hurry|push) (anything|it|you|for|on|to)? *2 (back|now|today|soon|in return|
                  forgiveness|yet|you|tonight|hurry|anything|an answer) *2
                (we|i) (will|can|shall|would)? (talk|speak|go over|come back|answer|listen) *3 (as many times|
                  as often|when you (want|are)|whenever|however many) *
                (all right|ok|fine) if you (do not|can not|never) (trust|forgive|believe|want|feel) *4 (yet|
                  now|this|today|soon)?
                (in|next) (the)? (spring|autumn|summer|winter|year) *4 (after that|and in|too|still)
                (go|going) back (over|to) it *3 (your (speed|pace|time)|when you|whenever)
                you do not have to (trust|forgive|believe) *4
            """),
            span="clause",
            unless=patterns("""
                but (hurry|i need|not (too|for))
                do not (push|rush|hurry|test|wait) me
                make sure (this|it)
                go quiet
                how (long|much longer)
                you have had
                (i|we) can not wait
                taking your time
                as long as you (do|stop|promise|say|behave)
                (bread|dough|curry|stew|internet|train|wifi)
                i (will|am) take (all|my)
                (sick|tired) of waiting
                staying (at|in|with|out|up)
                answer (your|the) phone
            """),
            unless_near=patterns("""
                should be over
                or else
                hurry up
                last chance
            """),
            negated=True,
        ),
        Rule(
            says=patterns("""
                if it takes (you)? (ten|two|five|a|years|months|all|forever|the rest) *8
                (is not|not|never) going to be (fixed|healed|better|solved|over) (by|in|after|with) (one|a) *4
                i know (trust|healing|this|it|forgiveness) (takes|will take|needs|is slow|can take|comes) *4
                i will (still)? be here *4 (when|however|next|tomorrow|in|after|either|always|whenever|
                  through)
            """),
            unless=patterns("""
                but (hurry|how long)
                (it|this) (always)? takes (you)? (so|forever)
            """),
        ),
    ),
    examples=(
        "Take the time you need, I'll still be here.",
        "no rush at all, whenever ur ready",
        "You don't have to trust me yet.",
        "Ask me as often as you need; I will answer each time.",
        "However long it takes.",
    ),
    counters=(
        "How much longer will this take?",
        "You're taking your time as usual.",
        "I can't wait to see you.",
        "Don't rush me.",
        "Take your time, but I need an answer by six.",
    ),
)
