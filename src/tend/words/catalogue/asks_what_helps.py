"""Asking what would help or heal, with an open answer."""

from tend.words.signals import Rule, Signal, patterns

ASKS_WHAT_HELPS = Signal(
    label="asks_what_helps",
    kind="build",
    way="empathic-responsiveness",
    name="You ask what would help",
    means="This may tell them: you do not decide for me what I need.",
    why="An open question leaves the answer, and the pace, with the one who was hurt.",
    ask="Are you ready to hear an answer you did not expect?",
    shape="What would help you with …?",
    rules=(
        Rule(
            says=patterns("""
                what (would|could|can|might|will|do|else (would|could|can|might)|kind of (help|support|things|
                  thing)) *6 (help|helps|heal|better|easier|need|needs|safe|safer|support|comfort|useful|good
                  for you|feel|make it (right|up|good)|repair|ease|lighter|for you)
                (what|how|which) (can|could|may|might|should|would) i (do|be|help|make|support|say|give|
                  change|bring|best|take|show|hold|start) *6 (help|better|right|you|easier|support|good|heal|
                  up|tonight|now|safe|differently|$)
                what (do|would|did|is it) you (need|want|wish|like|hope|prefer|find helps) (from|right now|
                  now|most|to|today|tonight|next|me|for|in|when|instead|$) *
                (is there|would there be|are there) (anything|something|a way|any way|one thing|ways) (else|at
                  all)? (that)? (i|we) (can|could|might|may) (do|say|make|help|ease|support|change|take|be) *6
                is there (anything|something) (else)? (that)? (would|might|could) (help|make|ease|feel) *6
                how (can|could|may|do|would|should) (i|we) (help|support|make|be there|best|repair|earn|mend|
                  be|do|comfort|show|start|fix|make it) *
                how would you like (me|us|this|it) (to)? *
                (would|will|does|could|do) (it|that|this|anything) (help|be better|be easier|feel better|be
                  ok|feel safer|ease|make it easier) (you|if|to|for|at all|$) *
                would (you)? (it)? (like|prefer|rather|help|want) (me to|if i|a hug|some (space|company|
                  quiet)|company|quiet|that i) *8 (or|help|hug|listen|talk|sit|hold|quiet|space|advice|
                  company|come|stay|better|alone|be|call|ring|take|make|with|over|leave|first|both|neither|
                  home)
                (do|would) you (need|want|prefer|like|rather) (me (to (listen|stay|leave|come|be|go|hold|ring|
                  talk|just|sit|help)|here|there|close|with you)|a hug|some (space|company|time)|space|
                  company|comfort) *6
                (tell|let|show) me (know)? (please)? (what|how|if|which|when|anything) *4 (help|helps|need|
                  heal|better|easier|like|want|could do|can do|would|make)
                (anything|what|something) (else)? (i|we) (can|could|might) (do|say|bring|change|take|help|
                  carry) *
                (i)? (want|would like|would love|wonder|wondering|like) to (know|hear|ask|understand|learn)
                  what (would|you|could|might|helps|i) *4
                what (helps|heals|would healing|would repair|would feel|does (support|repair|safety|help)|
                  feels (safe|good|right|ok)) *
                what (is|would be) (the)? (best|right|one|good|most|kind|helpful|easiest|smallest|something|a|
                  it) *6 (help|you|for|thing|way|step|now|do|helpful)
                (would|could|will|to) (help|heal|support) you (heal|now|with|today|tonight|most|feel|through)?
                  $$
            """),
            span="clause",
            unless=patterns("""
                what (do|did|more|else) (do)? you (want|expect) (from me|me to (do|say))
                what (can|could|was|am) i (supposed|say|do) (to)? (if|when|except|but) *
                (how|what) (can|could) (i|you) (trust|believe|ever|be so|do (this|that) to|say that|expect)
                (how|what) should i (know|have|i)
                what would you (know|do without|say if)
                what (do|would) you (want|like|fancy) (for|to) (dinner|tea|lunch|eat|watch|drink|breakfast|
                  your birthday|see|do (tonight|on|this))
                (help|need) me
                would you like (me)? to (shut up|leave|grovel|beg|crawl)
                would it kill
                is there (any)? (milk|bread|coffee|cake|beer|wine|hot|more|a bus|a train|parking|anything (on|
                  to eat|in|left|good))
                i do not know what
                do you want (me)? to (grovel|fight|start|leave|beg|die|die here|be alone)
                do you want a (medal|cookie)
                do you want to (watch|eat|go|see|order|play|come|do)
                do you need (milk|bread|anything from|the car|a lift|me to (explain|spell))
                what is it (now|this time)
                will (it|that) (do|make you happy|shut)
                (what|anything) i (do|say|can do) (is|will|ever|never)
            """),
            negated=True,
        ),
        Rule(
            says=patterns("""
                what (could|can|may|might|would|should|will|do|kind|else|sort) *10 (lighter|easier|better|
                  safe|safer|help|helpful|heal|comfort|useful|right|good|sleep|rest|right now|support|need|for
                  you|you need|this week)
                (could|can|may|might|would|will|shall) i (do|say|be|make|bring|take|come|help|get|give) *6
                  (help|better|easier|lighter|feel safe|good|use|for you|you heal|comfort|need|right)
                (which|what) (would|feels|one|way) *3 (feel|suit|be|help|better|best|easier|kinder) *6
                (should|shall|do you want|would you like|want|you want|u want) (i|me|that i) *8 or *6
                (want|need|like) me (there|here|with you|around|near|close) *2 (or|$)
                (do you want|u want|you want|want|would you rather|would you like) *4 (advice|space|company|
                  quiet|a hug|me to listen|comfort|listening|distraction) *8
                (tell|let|show) me (know)? (how|what|if|whether|where) (i|there is|it|you) *4 (can|may|could|
                  would|need|want|help|be of|do|feel) *6
                (how|what) (can|could|may|do|should|would) (i|you) *6 (that)? you (feel|sleep|heal|rest|are|
                  can|want me|need me|would like me|like me) *6
                (is|are) there (anything|something|some|any) *3 (i|we|that|to|way) *6 (do|help|take|make|ease|
                  lighten|carry|change|say|off your|easier|better|amends|comfort|for you|support) *4
                ^^ what (helps|would help|do you need|can i do)
                (would) it (help|be of (comfort|help|use)|ease|be better|be easier|comfort|feel better|make
                  it) *8
                (i)? (would like|want|would love|wish|am trying) to (know|learn|ask|understand|hear) (what|
                  how) *4 (help|helps|heal|need|would|best|better)
                (need|want) (more|less) of *4
                (anything|something) (at all)? i (can|could|might) (do|take|say|carry|bring|change|help) *4
            """),
            span="clause",
            unless=patterns("""
                (what|how) (can|could) i (trust|believe|say|do) (when|if|you|about)
                what (do|did|more|else) (do)? you (want|expect) (from|me|now)
                (dinner|tea|lunch|eat|watch|film|milk|bread|order|birthday)
                (would|will) it kill
                (help|helps) me
                i (supposed|meant)
                or (else|i will|what)
                what (helps|would help) me
                shut up
                to (leave|go|shop|prove)
                what would you do without
                anybody help with
            """),
            negated=True,
        ),
        Rule(
            says=patterns("""
                what do you (want|need) (from me|most|right now|tonight) *4 (or|closeness|space|company|
                  distance|$)
                (closeness|space|company|quiet|hug|advice|listening) or (distance|space|company|quiet|
                  closeness|advice|listening|alone) *2
                how (can|could|do) i (make (this|it|things) (right|better|easier|up)|help|support|be there|
                  repair) *4
                what (can|could) i do to (help|make|support|ease|earn|repair) *6
                is there a way i (could|can|might) (make|help|ease|be|do) *6
            """),
            unless=patterns("""
                what do you want (from me)? (now|to (do|say)|then)
                (or else|damn|hell)
                what do you want from me $
            """),
            negated=True,
        ),
    ),
    examples=(
        "What would help you right now?",
        "is there anything i can do to make tonight easier",
        "How can I support you this week?",
        "Would you like me to listen, or would you rather be quiet together?",
        "Tell me what you need, and no hurry.",
    ),
    counters=(
        "What do you want from me?",
        "What do you want for dinner?",
        "How can I trust you?",
        "What am I supposed to do?",
        "Can you help me with the boxes?",
    ),
)
