"""The promise nobody could see kept."""

from tend.words.signals import Rule, Signal, patterns

CONCRETE = patterns("""
    (every|each|by|before|at|on|from|until|this|next|in) (the)? <TODAY>
    (tonight|tomorrow)
    (at|by|before|until|from|after) <NUMBER>
    (booked|registered|signed|deleted|blocked|set up|made an appointment|joined|started|cancelled|rang|called
      the|given|arranged|handed|moved|closed|bought|written|put)
    (once|twice|three times) a (day|week|month)
    (i will|will|going to) (text|call|ring|message|tell|show|ask|pick|book|pay|put|hand|delete|block|send|come
      home|be home|leave the|write|read|cook|go to|see a|sit|look|let you know) *
    (alarm|calendar|appointment|counsellor|therapist|meeting|statement|account|phone) *
""")

VAGUE_PROMISE = Signal(
    label="vague_promise",
    kind="break",
    way="inconsistency",
    name="A promise no one could see kept",
    means="This can land as: trust me again, with nothing to hold on to.",
    why="Better, harder and never cannot be seen on a Tuesday; a small act with a day can.",
    ask="Which one small thing will they see, and by when?",
    shape="On … at … I will ….",
    rules=(
        Rule(
            says=patterns("""
                i (will|am going to|can|promise to|swear i will|swear to|want to|intend to) (really|always|
                  definitely|just|only)? (be|do|become|get) (so|much|a lot|a|the|way|far|more|even)? (much)?
                  (better|differently|different|nicer|kinder|good|patient|present|honest|open|careful|mindful|
                  considerate|reliable|thoughtful|attentive|understanding|responsible|faithful|man|husband|
                  wife|partner|person|father|mother|mum|dad) *
                i (will|am going to|do|promise to|shall|would|have been|am) (really|just|always|definitely|at
                  least)? (try|trying|do my best|give it my best|make an effort|make more of an effort|make
                  more effort|put in more effort|work on (it|this|that|myself|my|us|being)|work harder|do what
                  i can|see what i can do) *
                i am (really)? trying (my best|hard|ok|so hard|to (be|change|do|stop|listen))
                (i am|am) working on (it|myself|this|my|that)
                (things|everything|it|we|this|all (this|that)|life) (will|are going to|is going to) (really|
                  all|definitely|soon|never)? (change|be (different|better|ok|fine|all right|good|great|
                  perfect|like|the same)|get better|work out|improve|be so)
                i (will|can|am going to|promise to|swear i will|have|did) (really|definitely|totally|truly)?
                  (change|changed) (i|for|my|this|and|$)
                i (will|would)? (do)? (anything|whatever) (it takes|you want|to (make|fix|keep|get|win|prove)|
                  for (you|us)) *
                i (will|am going to|want to|would)? make (it|this|everything|things|that) (all)? (up to you|
                  right|better|ok|work|up somehow)
                i (will|am going to|would) fix (it|this|everything|things|us|myself)
                (you will see $|just wait and see|wait and see|you will never (have to|need to) (worry|doubt)|
                  you will not (regret|recognise) (it|this|me))
                (it|this|that) (will|would|is) (not|never) (ever)? (going to)? (ever)? happen again *
                (i)? (will|would|am) (not|never) (ever)? (ever)? (going to)? (do (it|that|this)|hurt you|lie
                  (to you)?|let you down|make that mistake|be like that|disappoint you|cheat|leave you|break
                  your) *2 again
                i (will|promise to|am going to) never (ever)? (hurt|lie to|disappoint|leave|betray|let) you
                  (down)? (again|ever)?
                (give|one) (me|more|last) (another|one|a|last|more)? (more|last)? chance *
                (from now on|from here on|from today) (i|it|things|everything|we|no) * (will|be|everything|
                  always|more|different|better|tell you everything)
                i (will|am going to) (sort|pull|get) (it|myself|my (act|head|life|shit)) (all)? (out|together|
                  straight)
                i (will|am going to) (turn over|show you (how|that|i|what)|prove|earn|win) *
                i (swear|promise|vow) (on|to (god|be|you)|i will (be|try|change|never|do better|always)|it
                  will|things|everything|never) *
                (we will|we can|it will) (figure|work|sort|get through) (it|this|things)? (out|all)? (somehow|
                  eventually|one day|soon|in time)? $
                (one day|some day|someday|eventually|sometime|soon|at some point|when things (calm|settle))
                  (i|we) (will|am|are|can) *
                i (will|am going to|would)? (get (round|around) to|think about|look into|see about) (it|that|
                  doing|getting|this) *
                i (will|would|am going to) (definitely|really|totally)? (get better|improve|step up|up my
                  game|do more|help (out)? more|be around more|be there more|listen more|talk more|drink less|
                  work less|spend less|communicate|be more|be less|grow|learn|cut down|cut back|ease up|calm
                  down|cool it|behave)
            """),
            unless=CONCRETE,
            unless_near=patterns("""
                (you (do|did) not (need|have) to)
                (on (sunday|monday|tuesday|wednesday|thursday|friday|saturday)s?)
                (by|before|until|at) (six|seven|eight|nine|ten|five|noon|tonight|monday|tuesday|wednesday|
                  thursday|friday|saturday|sunday)
                i have (booked|registered|deleted|blocked|set|signed|joined|started|cancelled|put|given|
                  arranged)
            """),
            negated=True,
        ),
        Rule(
            says=patterns("""
                i (will|promise to|am going to|want to|hope to) (be|do|try|improve|change|work|show|learn|
                  listen|get|stop|make|tell you everything|always) * (better|more|harder|less|enough|
                  everything|again|too)?
                you can (relax|trust me|count on me|believe me) (now|again)?
                ^ (just)? trust me $
            """),
            tier="possible",
            unless=(
                *CONCRETE,
                *patterns("""
                    i will be (home|there|back|late|out|at|in|on|away|working|ready|with|waiting|sitting|here)
                    i will (try|listen|be|stop|make|change) (the|some|it on|dinner|tea|you a|lunch|breakfast|
                      to the|at|by)
                    (want|hope) to (hear|know|understand|help|listen|say|make sure)
                """),
            ),
            unless_near=patterns("""
                take your time
            """),
            needs=patterns("""
                (better|more|harder|change|changed|different|effort|promise|swear|trust me|everything|again)
            """),
        ),
        Rule(
            says=patterns("""
                i (will|am going to|promise i will|swear i will|shall) (cop (myself)? on|be (a|the) (new|
                  better|good|changed|different|man|woman|person|husband|wife)|do right|make it up|sort (it|
                  myself|things|everything)|turn (it|things|my life)|show up|be there for|treat you|put you
                  first|prove|endeavour|strive|do everything|fix (it|this|us|everything)|be the (man|woman|
                  person|husband|wife)|make (more|an) (of)? (an|effort|effort)|calm (myself)? down|grow|be
                  (more|less|nicer|good|kinder|better|there more|in future)) *4
                (you will|you are going to) (find|see|have|get) (me)? (a|the)? (changed|new|different|better)
                  (man|woman|person|me|husband|wife)
                i am (committed|determined|ready) to (growing|change|changing|being|showing up|doing better|
                  working on)
                (all|everything|things|it) (will|is going to|shall|are going to|can) (all|soon|somehow)? (be|
                  get|go|turn) (good|ok|fine|grand|well|better|different|perfect|like|back|great|all right) *3
                ^^ (i)? (will|shall|gonna) (try|do better|change|do my best|improve)
                ^^ (it|this|that)? (will|would) not happen again
                (no more|from now on no more) (drama|lies|fights|fighting|secrets|shouting|drinking|games|
                  excuses) *2
                (this time|next time) (i|it) (will|am going to) (be|change|do|really) *3
                i swear i will (change|be|do|stop|never|try|make) *3
                (give me|i need) (a|one|another|just one)? (more)? chance *2
                (just)? (watch|trust|believe) me (i will|this time|$)
                (we will|we are going to) (look back|be (ok|fine|happy|stronger)|laugh|get through|get back)
                  *4
                i am (working on|going to work on|trying to work on|dealing with|sorting) (it|me|myself|this|
                  that|my *2)
                (make|making) (more)? (of)? (an|a)? (bigger|real|greater|proper)? effort *3
                sort (myself|masel|meself|my life|my head) (oot|out)
            """),
            unless=CONCRETE,
            unless_near=patterns("""
                (you do not have to|on (the|monday|tuesday|wednesday|thursday|friday|saturday|sunday)|have
                  (booked|handed|set|asked|cancelled))
                (he|she) (will|always says)
                new bakery
                hard on yourself
                take your time
            """),
            negated=True,
        ),
        Rule(
            says=patterns("""
                i will|shall (really|just|always|definitely|at least)? try (to (be|do|change|stop|listen|make|
                  remember|help|talk|open|understand|come)|my|harder|$)
                i am trying (my|hard|$)
            """),
            unless=patterns("""
                i will try (the|on|it|that|calling|ringing|again)
            """),
            negated=True,
        ),
        Rule(
            says=patterns("""
                you will not (recognise|know) me *4
                (put|putting|do|doing) (the)? work in *3
                this time (i mean it|it is different|is different|i will|for real)
                i (really)? mean it (this time|$)
                (cross my heart|hand on heart|pinky promise|scout|honest to god) *2
                i will (do|try) (to do)? better (next time|$)
                i will be (more|less|better) *3 (from now|this time|cross my heart|i promise)
                from now on i (will|am going to) (be|do|always|never) *3
            """),
            unless=patterns("""
                (booked|at (six|seven|eight)|on (monday|tuesday|wednesday|thursday|friday))
            """),
            negated=True,
        ),
        Rule(
            says=patterns("""
                (from now on)? i will (always|never)? (tell you everything|be (completely|totally|always|
                  fully)? (honest|open|transparent)|hide (nothing|anything)|keep (nothing|secrets))
                (from now on|from today) *2 (everything|all) (will|is going to) be *3
                you can (relax|trust me|believe me|stop worrying) (now|again)? $
            """),
            unless=patterns("""
                tell you everything (tonight|tomorrow|on|at|by)
            """),
            negated=True,
        ),
    ),
    examples=(
        "I'll be better, I promise.",
        "things will change, you'll see",
        "I'll try harder.",
        "It will never happen again, I swear on my life.",
        "Just give me one more chance.",
        "im gonna work on myself",
    ),
    counters=(
        "I'll ring the counsellor tomorrow before nine.",
        "From Monday I leave my phone in the kitchen at ten.",
        "He keeps saying he'll be better.",
        "I'll be home by seven.",
        "I booked the first appointment for Thursday.",
    ),
)
