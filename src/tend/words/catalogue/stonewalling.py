"""Stonewalling: the talk is shut, or left, with no word on when it goes on."""

from tend.words.signals import Rule, Signal, patterns

RETURNING = patterns("""
    back <RETURN>
    back (at|by|in|before|for|home|to this|around)
    (tomorrow|tonight|later|monday|tuesday|wednesday|thursday|friday|saturday|sunday|this evening|after
      (dinner|work|tea|lunch|the kids|bed))
    (in|for|give me|need|take|after|within) (a|an|about|just)? (couple|few|ten|five|fifteen|twenty|thirty|
      half|one|two|hour|20|10|30|15|5|minute|bit|moment|while|day|break|walk|breather|night)
    (at|by|until|till|around) (half|noon|midnight|six|seven|eight|nine|ten|five|four|three|two|one|eleven|
      twelve)
    (once|when) i (am|have) (calm|calmer|calmed|cooled|ready|slept|had|can)
    then (we|i) (can|will|talk)
    (come|coming|be|get|pick|circle|ring|call|talk) (right)? back
    (want|like) to hear (the rest|you)
    do not want to (hurt|say something)
""")

STONEWALLING = Signal(
    label="stonewalling",
    kind="break",
    way="disconnection",
    name="Shutting the door",
    means="This can land as: you are alone with it now.",
    why=(
        "A talk that ends without a time to go on leaves the other waiting outside, not knowing for how long."
    ),
    ask="If you need a break, when will you be back?",
    shape="I need a pause. I am back at …, and then I want to hear ….",
    rules=(
        Rule(
            says=patterns("""
                ^^ (oh|ok|yeah|fine|just|right|so|k|well|grand)? whatever (you say|you want|then|man|ok|mate)?
                  $$
                ^ whatever $
                whatever (i am|you think|you like|do not care|forget it|leave it|bye)
                i am (so|just|officially|completely|totally|absolutely)? (done|finished|through) (with)?
                  (talking|this|here|discussing|arguing|explaining|listening|it|you|for tonight|trying)?
                (we|i) (are|am) done (here|$)
                (i am|i will) not (talking|discussing|doing|having|going to talk|going to discuss|talk|
                  discuss|get into|getting into|going into|answering|engaging|continuing) *
                i (am|have) (got)? nothing (more|else|left)? to (say|talk)
                nothing (more|else|left)? to (talk|discuss|say) *
                i (do not (want|care) to|am not interested (in|to)) (talk|talking|hear|hearing|discuss|
                  discussing|listen|listening|speak|speaking) *
                (this|the|our)? (conversation|discussion|talk|chat|subject) (is)? (over|closed|finished|done|
                  ended)
                end of (discussion|story|conversation|chat|subject)
                (talk|speak) to (the hand|yourself|the wall|my back|someone else|someone who cares)
                (just)? leave me (the hell|the fuck)? (alone|be)
                ^ (please|and|just|so)? (do|please) not (ever|even)? (talk|speak|text|call|contact|message|
                  ring|bother|touch|come near|follow|write) (to|with)? me
                ^ (please)? do not (bother|wait up|talk to me)
                (stop|quit) (talking|texting|calling|messaging|ringing|contacting|following|speaking) (to)?
                  (me)?
                ^ (just|oh)? forget (it|about it|i said anything|the whole thing)
                (i)? (do not|could not) care (any)? (more|less|what you|how you|either|at all|$)
                (do|think|believe|say|have) whatever you (want|like|please|have to|need to)
                (do|think|believe|say) (what|whatever) you (want|like|please)
                suit yourself
                (have|had) it your (own)? way
                (i am|am) not listening
                (i am|i will) (blocking|muting|ignoring|block|mute|ignore) (you|your|this|the)
                (i am)? (hanging|turning|switching|logging|putting) (up|my phone|off|you on mute) *
                ^ (i am)? (leaving|going out|off out|out of here|outta here|out|off) (now)? $
                do not wait up
                (can not|not) be (bothered|arsed|dealing) *
                (go away|get out of my (sight|face)|get lost|out of my face)
                (you will|you wont) not (be)? (hear|hearing|get|getting) (from|a word|anything|another)
                (there is)? no point (in)? (talking|discussing|explaining|trying|arguing|even|saying|telling)
                  *
                what is the point (of|in)? (talking|discussing|explaining|trying|arguing|even) *
                (i)? (will|am) not (answer|answering|reply|replying|picking|coming|come) *
                (this|that) is (the last|my last) (thing|word|message) *
                not (in the mood (for this|to talk|for it)|interested (in|to) (talking|talk|hearing|hear|
                  discussing|discuss|this|your))
                ^ (you are)? (on your own|deal with it yourself|sort it out yourself) $
                i (have|am) (checked|switched|tuned) out
            """),
            unless=patterns("""
                done (it|the|with the|with my|work|with work|the dishes|shopping|lying|hiding|drinking|
                  pretending|making excuses|defending)
                (do not|not) want to (talk over|hear it from|know how|hurt|see you (hurt|cry|sad))
                (if|unless) you (do not|would rather not) want
                (take|give) your time
                not (going to|want to) (talk|discuss) (it)? (you|down|over)
                (i am|i will) not going anywhere|away|leave
                not * (when|while) i am (shouted|yelled|screamed|driving|at work)
                (ignore|ignored) you (and|when|all|last)
                do not (call|text|talk) (me)? (when|while|if) *
                you do not have to
            """),
            unless_near=RETURNING,
        ),
        Rule(
            says=patterns("""
                ^^ (ok|yeah|oh|right|well|it is|i am)? (fine|k|noted|nothing) (then|so|bye)? $$
                ^^ (never mind|nothing|no comment|bye|not now|enough|stop) $$
                (i)? (can not|can) not (do|deal with|handle|take) (this|you|it) (right now|now|any more|
                  tonight|again)?
                i (need|want) (some)? space
                never mind
                not (now|this|tonight|today) $
                i (give|gave) up
                not talking to you
                i am (going|off) to bed
                just (go|leave|stop) $
            """),
            tier="possible",
            span="words",
            unless=patterns("""
                (thank|love|sorry|kiss|night)
                you (can|are welcome)
                sleep
            """),
            unless_near=(
                *RETURNING,
                *patterns("""
                    (love|sorry|thank|thanks|kiss|i know|happy|good|great|tea|dinner|see you|yes|will do)
                """),
            ),
        ),
        Rule(
            says=patterns("""
                (there is)? no (use|good|sense|point) (in|of)? (talking|speaking|arguing|explaining|
                  discussing|trying) *
                leave me on read *
                not (reading|listening|hearing|taking|watching|answering|responding to|opening) (to)? (any|
                  this|that|another|your|more) *3
                (i|we) (am|will|do|did|shall)? not (talk|talking|speak|speaking|discuss|discussing) (about|of|
                  with|to)? (it|this|that|you|him|her|more)
                (the|this)? (conversation|talk|discussion|subject|matter|topic) (is|was)? (over|closed|
                  finished|ended|done)
                i consider (the|this|it) (matter|closed|finished) *
                (speak|talk) (with|to) (the|a) (wall|hand|door|radio|television|tv)
                (finish|finished|enough|bas|basta) i (do|am|will) not *
                do not want (to)? (hear|know|see|discuss|talk) (nothing|anything|another|it|about it|one more|
                  any more|you)
                (kindly|please|just)? leave me (be|alone|in peace|out)
                (i am|am) (away|out|gone|off) $
                (switching|turning|turned|switched) (my|the) (phone) off
                (enjoy yourself|good luck (with that|to you)|have a nice life|have fun) $
                i am (out|gone|done|finished|over this|over it) $
                (will not|not) be (giving|wasting|spending|getting into|entertaining|continuing|having) (this|
                  it|any|my|that) *
                (disengaging|disengage|withdrawing) (from)? *
                (only)? (reply|respond|talk|answer) (to)? (messages|texts|you) about (school|the kids|the
                  children|money|logistics)
                (do not|not) (contact|write|message|text|call|ring) (me)? (about|unless|again|any more|ever) *
                not now not ever
                ^^ phone off
                (bye|goodbye|good night) (then)? $$
                do one
                get (knotted|lost|stuffed)
                (not|never) (another|one more) word (about|on|from|out)? *
                (good night|goodnight) $$
                say what you (want|like|please) *
                (another|one more) word (about|of) (it|this)
            """),
            unless=patterns("""
                (x|xx|love|kiss|sweet|dreams)
                (so (well|good)) today
                (good|english|french)
                about (the surprise|christmas)
                (driving|work|meeting|theatre|nights|asleep)
                over text
                spoilers
                done (hiding|lying)
            """),
            unless_near=(
                *RETURNING,
                *patterns("""
                    (i am|we are) not done
                    sorry tired
                    thank
                """),
            ),
        ),
        Rule(
            says=patterns("""
                (putting|put|got) (my|the) (headphones|earphones|music|tv|radio) (in|on|up) *1
                (talk|speak|tell it|complain) to (my (voicemail|lawyer|back|hand)|the (wall|hand|dog|cat|
                  radio)|yourself|a wall|someone)
                (you can)? (keep|go on) (going|talking|shouting|texting|writing|at it) * i (have|am|will)
                  (stopped|not|switched|tuned|off)
                i (have|am) (stopped|not) (reading|listening|hearing|watching)
                (not|nope|no) (doing|having) (this|feelings|that|another|your) *3 (again|tonight|hour|today|
                  any more|now)
                are we (finished|done) (here|now|yet)? $$
                i am (going|off|heading) (out|upstairs|to bed) (do not (wait|follow|come)|good night|bye)
                do not (wait|follow|come after|look for) (up|me|for me)
                (just)? leave it $
                i do not want to (hear|talk|know) (it|about it|this|any of it|any more) *1
            """),
            unless=patterns("""
                (love|x|xx|thank)
                (headphones) for
                at (six|seven|eight|nine|ten)
            """),
            unless_near=patterns("""
                (come back|back at|then (i|we)|after (dinner|work|the)|tomorrow|in (ten|twenty|half|an hour))
            """),
        ),
    ),
    examples=(
        "Whatever. I'm done talking.",
        "this conversation is over",
        "I have nothing more to say to you.",
        "do what u want, i dont care anymore",
        "Leave me alone. Don't text me.",
        "Forget it.",
    ),
    counters=(
        "I'm flooded. I'll be back at half eight and I want to hear the rest.",
        "I can't talk right now, I need twenty minutes, then we go on.",
        "Whatever you decide, I'm here.",
        "He said he was done talking and went upstairs.",
        "No, I don't want to go to the party on Saturday.",
        "I'm done hiding things from you.",
    ),
)
