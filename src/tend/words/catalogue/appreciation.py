"""Appreciation: thanks for one exact thing."""

from tend.words.signals import Rule, Signal, patterns

APPRECIATION = Signal(
    label="appreciation",
    kind="build",
    way="fairness",
    name="You thank for one exact thing",
    means="This may tell them: what I did was seen.",
    why="Exact thanks says which act to be glad of; it can be believed.",
    ask="What did that act change for you?",
    shape="Thank you for … on …. It let me ….",
    rules=(
        Rule(
            says=patterns("""
                (thank you|thanks|thank u|grateful|thankful) (so|very|really|truly|you|again|a lot|a million|
                  love|babe|darling|honestly)? (much|so much|very much|again|love|babe)? (again|love|too|you)?
                  (for|that you|to you for|you for) *10
                (thank you|thanks) (that|because|you) *8
                i (noticed|saw|have seen) (how|that you|your|the way you) *4 (patience|patient|calm|kind|try|
                  tried|trying|effort|stayed|kept|put|bit your|held|gentle|hard|listened|waited|careful|much)
                ^ (you)? (legend|star|lifesaver)
                fair play to you *
                (only for|without|because of) (you|your (support|help|kindness|patience)) (only)? i (would
                  not|could|would never|got|made|managed|am|finished) *
                you (always|never) (make|made|make me feel|let me|forget|find|explain|explained) * (laugh|
                  smile|safe|better|weird|pay|patient|calm|loved|funny)
                i (really|so|truly|deeply|do|just|also|wanted to say i|very much|will always)? (appreciate|
                  appreciated|valued|value|loved|liked|admire|admired|respect|respected|am grateful|was
                  touched|am so grateful|am thankful|am proud|was moved|am glad|am so glad|felt so) (it|that|
                  how|the way|you|when|what|your|for|by|of) *10
                i (saw|noticed|could see|can see|see|have noticed|have seen) (that|how)? (you|the way you|
                  your) (try|tried|trying|made|were|did|stopped|held|came|put|stayed|got up|are trying|kept|
                  have been|effort|stop|took|bit|breathe|breathed|waited|listened|cleaned|left|paused|asked|
                  caught|really|hard|worked|work) *8
                (it|that) (really|so|just|truly)? (meant|means|helped|did|made|touched|warmed) (me|so much|a
                  lot|the world|everything|my (day|week|heart|night)|something|more than|a great deal|it
                  easier|all the difference|a difference|us|loads) *8 (you|when|that|to me|feel|easier|today|
                  last|$) *4
                (it|that) was (so|really|very|incredibly|just|lovely|kind|brave|thoughtful|generous|sweet|
                  good|decent|sound|nice) (kind|good|lovely|thoughtful|sweet|brave|patient|generous|of you|
                  that you|decent|sound) (of you)? *6
                you (were|are|have been) (so|really|very|such|incredibly|a|an|just|absolutely) (kind|good|
                  patient|lovely|gentle|brave|generous|calm|amazing|great|brilliant|sweet|thoughtful|
                  supportive|wonderful|understanding|honest|rock|star|legend|help|lifesaver|strong|sound) (to|
                  with|about|when|last|today|this|for|in|and|during|on|at|while) *6
                you (handled|managed|did|made|kept|held|looked after|took care|got|helped|stood|stayed|
                  remembered|listened|waited|thought|sorted) *6 (so well|beautifully|for me|to me|with me|by
                  me|so kind|so calmly|brilliantly|and it|that meant|lovely|great|and i (saw|noticed|felt|am)|
                  and that (meant|helped)|me feel (safe|loved|better|seen|heard))
                (i am|am|was|feel) (so|really|very|just|truly|deeply|proper)? (proud|grateful|thankful|glad|
                  touched|lucky|moved|impressed) (of|for|that|by|you|when|to|of how|with) *8
                (really|so) (appreciated|kind of you|good of you|nice of you|decent of you|sound of you|
                  thoughtful of you|lovely of you) *
                (you being|you doing|your) *5 (meant|means|helped|made) (so much|a lot|the world|me feel|
                  everything|my day|a difference)
                (best|favorite|lovely|nice|kind|good) (part|thing|bit) (of|about|was|today|you) *6 (you|your|
                  when you|was)
                i (felt|feel|am) (so|really|very)? (loved|safe|cared for|seen|heard|supported|looked after|
                  respected|understood|close) (when|that|because|by|the way|last|today|after) *8
            """),
            span="clause",
            unless=patterns("""
                thanks (to you)? (for nothing|a bunch|a lot for nothing|for (ruining|leaving|letting|wasting|
                  spoiling|not|embarrassing|making me (feel|look|late)|humiliating|lying|ignoring|forgetting|
                  breaking|telling me off|the lecture))
                thanks to you (i|we|my|the)
                (thank you|thanks) (but no|in advance)
                thank you for your (letter|message|email|order|patience while)
                (would|will|could|should|do|did|might) (it)? (not|be)? (appreciated|appreciate) (it)? if
                i would appreciate (it)?
                (do|did|never|not) (even)? (appreciate|thank|say thank|notice|see)
                (should|ought to) (be)? (grateful|thankful|thank)
                (i)? (saw|noticed|see) (that)? you (were|are|did|have) (online|with|texting|talking|late|not|
                  on your|still|again|left (the|your|it)|spent|drinking|looking)
                i (saw|noticed|see) you (with|online|texting|looking|talking|flirting)
                (i)? love (how|the way|that|when|it when) you (always|never|just|think|assume|only|blame|
                  pretend|can not)
                (is|are|was) (sarcasm|sarcastic)
                (so)? (kind|nice|good|lovely|thoughtful) of you to (finally|bother|show up|join|tell me now|
                  notice|let me)
                (she|he|they|mum|boss) (said|says|told|is|was) (thank|thanks|grateful|so grateful)
                (i am|am) (not)? (glad|proud) (you (are gone|left|finally)|i (left|am not))
                i am (so)? (lucky|proud|glad) (i|of myself|to be rid|my|that i)
                grateful (for)? (you have|you get|i stay|i put|i married)
                i see you (have|never|still|are|left) (left|not|forgot|lying|again|online|late)
            """),
            unless_near=patterns("""
                for nothing
                you (could|should) (at least)? be grateful
            """),
            asked=False,
        ),
        Rule(
            says=patterns("""
                (ye|you|u) (have|got|always have|had) (me|my) (spoilt|back|spoiled|covered) *4
                (only for|if not for|if it was not for|had you not|without) (you|ye|your *2|rung|ringing) *6
                  (i|we) (would|should|could|never|d|might) *8
                i (only)? (survived|managed|got|passed|finished|coped|made it|slept) *4 (because|thanks to)
                  (of)? (you|your)
                (because of|thanks to) your (support|help|kindness|patience|love|work|encouragement|prayers|
                  call|advice) *8
                (you|u|it) *4 and (i am|im) (so)? (grateful|thankful|glad|touched|proud|moved) *4
                (noticed|saw|seen|i seen|clocked) (you|that you|how you|ya|it) *8 (nice|really|meant|loved|
                  lovely|good|thank|mattered|try|trying|put|kept|stayed|held|calm|so|it|stop|left|made|moved)
                  *4
                you (never|did not) (once|ever)? (complained|complain|judged|shouted|shout|raised|spoken
                  harshly|spoke|gave up|let me (pay|down)|minded|mind|moaned|made me feel|said a (cross|bad|
                  harsh)|leave|asked for) *8
                you (always|still|really|never fail to) (find|make|made|know|remember|explain|got|get|find|
                  cheer|see|help|look after|bring|brighten|have|let|listen|smell|look) *4 (funny|laugh|smile|
                  patient|what to say|my back|better|the good|best|me up|thank|safe|lovely|happy|kind|words|
                  me|beautiful|good)
                (bring|bringing|brings|brought) out the (best|good) in *
                you make (that)? (me|i) *2 (feel)? (at home|loved|safe|better|a better|happy|proud|laugh|
                  smile|warm|calm|good) *4
                u made me (a)? better *
                you (waited|stayed|remembered|came|rang|called|listened|cooked|drove|held|sat|believed|got up|
                  noticed|asked|packed|made|kept|left|fixed|minded|cleaned|warmed) *6 (thank|thanks|and it|
                  meant|it (meant|made|helped)|legend|that was|i (noticed|saw|loved|felt)|grateful|made my) *4
                (thank you|thanks|ta|cheers|thankful|grateful|thx|many thanks|thank u) (a million|so much|
                  again|love|pet|hen|that|for|you) *10
                ^ (you)? (absolute|total|pure|complete)? (legend|star|angel|lifesaver|hero|gem|rock) $
                you (were|are|have been) (a|an|my|such a|the|so|very|just|really|pure|dead) (rock|star|legend|
                  angel|gem|sound|kind|patient|good|gentle|brave|lifesaver|brilliant|calm|lovely|fair|great|
                  steady) *6
                (fair play|hats off|well done|respect|props|kudos) (to)? you (for|on|with|in)? *6
                (it|that) (was)? (helped|meant|warmed|touched|moved|held|carried|made|so) (me|a lot|so much|
                  the world|my|good|kind|up|lovely|sound) *4 (that|when|you|of you|to|up|day|morning|night|$)
                  *4
                it (was)? (so|very|really)? (good|kind|sweet|decent|sound|thoughtful|brave|generous|lovely|
                  helped|mattered) (of you)? that you *6
                it (was)? (good|kind|sweet|decent|sound|thoughtful|brave|generous|lovely) of you (to|that|not)
                  *6
                i (loved|love|treasure|cherish|treasured|appreciated|appreciate|value|am glad|am so glad|was
                  glad) (it)? (that|how|when|the way|the photos|your|of it|you|what) *8
                i (am|was|feel|felt) (so|very|really|deeply)? (grateful|thankful|touched|moved|glad|proud|
                  lucky) (that|for|of|to|by|you|when|you let) *8
                when you *6 (it|that) (held|helped|meant|made|warmed|touched|calmed|moved|saved|got) me *4
                i treasure it
                you (pushed|helped|encouraged|got|taught|persuaded|forced) me to *4 (and i am|glad|grateful|
                  thank|im) *4
                (you)? (handled|managed|minded|looked after|sorted|dealt with|put up with) (my|the|our|him|
                  her|it|everything|that) *4 (so well|beautifully|brilliantly|so calmly|great|i (saw|seen|
                  noticed)|like a|all by) *4
                (coffee|dinner|flowers|note|tea|breakfast|lunch|the bed) *4 (you legend|you star|you angel|
                  thank you|thanks|made my (day|morning))
                (grand|good|great|sound) (lad|girl|man|woman|lass) (for|on) *4
                (always|so) (been)? (so)? (sweet|good|kind) to me *3
            """),
            span="clause",
            unless=patterns("""
                for nothing
                (you|she|he) (should|could|ought|never|do not|did not|might) (even)? (be)? (thank|grateful|
                  appreciate|say thank|thankful)
                thanks to you
                (thank you|thanks) (but|for your (letter|email|order|message of)|in advance|no)
                would (be)? (appreciate|grateful|thankful)
                (i|we) saw (you|that you) (with|were online|left|texting|looking|flirting|kissing|go red)
                (noticed|saw) (you|that you) (left|forgot|did not|were late|still|never)
                i love (you|u|ya) $
                (love|loved) (you|u|ya|it|him|her|them) $
                you never (listen|help|ask|call|let me (speak|finish|go|see)|thank|say)
                you always (find (a way|something|fault)|know best|make me (angry|cry|feel (small|bad)))
                (lucky|grateful|glad) (i|that i) (stay|put up|did not|left|have not)
                how kind of you to (finally|bother)
                (legend|star|hero|genius) as ever
                you were (so|very|really) (drunk|late|rude|cold|mean|horrible|annoying|difficult)
                (yeah right|well done genius)
            """),
            unless_near=patterns("""
                for nothing
                as ever i am the one
                (genius|einstein)
                thanks a lot for (ruining|nothing)
            """),
            negated=True,
            asked=False,
        ),
        Rule(
            says=patterns("""
                you did not have to *10 and you did *2
                i (keep|kept) thinking about (how|the way) you *10
                i (really|so|truly)? appreciate (that)? you *8
                you (knelt|sat|stood|waited|drove|carried|held|stayed|listened) *6 (my (mother|mum|dad|father|
                  sister|brother|gran)|for me|with me|and (talked|listened|helped))
            """),
            unless=patterns("""
                would appreciate
                if you
                never appreciate
                you never
            """),
        ),
    ),
    examples=(
        "Thank you for picking Lia up today.",
        "I saw you try last night.",
        "It meant a lot that you rang at lunch.",
        "thanks for stayin with me at the hospital x",
        "You were so patient with my mum on Sunday.",
    ),
    counters=(
        "Thanks for nothing.",
        "Thanks to you we missed the train.",
        "You should be grateful I stay.",
        "I'd appreciate it if you didn't shout.",
        "I saw you with him last night.",
    ),
)
