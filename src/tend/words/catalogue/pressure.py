"""Pressure: pushing past a no, or past the other's pace."""

from tend.words.catalogue.pressure_more import MORE
from tend.words.signals import Rule, Signal, patterns

PRESSURE = Signal(
    label="pressure",
    kind="break",
    way="boundaries",
    name="Pushing past their pace",
    means="This can land as: your no, or your time, does not count.",
    why=(
        "What is given under pressure is not given; and healing that is hurried starts again from the"
        " beginning."
    ),
    ask="If they say no, or not yet, what will you do?",
    shape="I would like …. No is a fine answer, and so is not yet.",
    rules=(
        Rule(
            says=patterns("""
                if you (really|truly|actually|ever|even|honestly|still)? (loved|cared|love|care|trusted|trust|
                  respected|valued|wanted) (me|about (me|us)|us|this|any of) (at all|enough|like you say|you
                  would|then)? *
                (you|u) (should|ought to|need to|have to|must|could) (be|have|just|really|already)? (be|been|
                  got|gotten)? (over (it|this|that)|past (it|this)|moved on|forgiven me|fine|ok|better) (by
                  now|now|already)?
                (should|could) (not)? be over (it|this|that)
                (you|just|please|have to|need to|you got to) (have|need|got|must|should|ought|are supposed) to
                  (forgive|trust|believe|love|answer|talk|listen|accept|let|tell|give|say|choose|decide|come|
                  stop|get over|see|try|move) *
                you (have|need|got|must|should|ought) (to)? (just)? (forgive|trust|believe) me
                (just|please|come on|so)? (forgive|trust|believe|answer|talk to|look at|kiss|hug|let) me (now|
                  please|already|right now|this instant|immediately)
                (just|come on) (forgive|trust|answer|believe) me
                (please|just|pls) (please|just)? (say|tell me) (that)? (you|we) (do not hate|forgive|forgave|
                  are (ok|good|fine|going|all right)|love|will (forgive|stay|be|not)|still|did not|accept) *
                (say|tell me) (that)? (you (forgive|love|still love|do not hate)|we (will be|are) (ok|fine|
                  good|all right)) *
                (please)? forgive me (please|i (beg|can not|need)|now|already|so)
                (i am)? (begging|beg) you *
                ^ (just|please|will you|well|and|so|come on|you (better|need to|have to|must))? (answer|reply|
                  respond|pick up|call me|ring me|text me|decide|choose|say something|say yes) (me|the phone|
                  to me|back|your phone|up)? (now|right now|this (minute|second|instant)|immediately|straight
                  away|already|tonight|today|or|please please|$)
                (i)? (need|want|demand|expect|deserve) (an|a|your|to know|the) (answer|decision|yes|reply|
                  response|yes or no) (now|tonight|today|by|right|from)? *
                (why|how come) (are|do|have|did|will) you not (answer|answering|reply|replying|replied|
                  answered|pick|picking|respond|responding|text|texting|call|calling) *
                (how long|how much longer|when) (are|will|do|until|is it) (you|i|this|it) (going to|gonna|have
                  to|plan|need|intend|to|be)? * (punish|punishing|over|angry|mad|forgive|sulk|sulking|keep|
                  cross|upset|wait|ignore|make me|normal|trust|hold|drag|last|go on|cold|past)
                (stop|quit|you keep|you are|are you) (still)? (punishing|torturing|making me (pay|wait|
                  suffer)|sulking|holding (it|this) against|freezing me|icing) (me)?
                you (have)? (had|got) (enough|plenty of|so much|all the|long enough) (time|space|days|weeks) *
                (it|this) (has been|is already) (already)? (a|two|three|four|five|six|2|3|4|5|6|ten|over|more
                  than|weeks|months|days|long|so|ages) *4 (enough|already|now|you should|and you|get over|
                  still|why|surely)
                (a|any) (good|real|proper|normal|loving|decent) (wife|husband|girlfriend|boyfriend|partner|
                  woman|man|mother) (would|does|should)
                (you are|as) (my|a) (wife|husband|girlfriend|boyfriend|partner|woman) (so|you|it is|and you
                  (should|have))
                (it is)? your (duty|job) (as|to)
                (will|do) not (take|accept) no (for an answer)?
                (you)? (can|could) not (just)? say no *
                (do)? not (you dare)? say no
                (oh come on|just this once|do not be (like that|boring|a prude|frigid|shy|so (uptight|selfish|
                  cold|boring|difficult)|such a (prude|bore|tease))|you know you want)
                ^ (ah)? go on (ah)? (do not|please|just|you|it is|for me)
                (oh)? come on (babe|love|just|do not|please|it is|you|why|baby|one|everyone|be|forgive)
                you owe (it to)? (me|us)
                (after|considering) (all|everything) i (have|did|do|gave|went) * (you|least|this)
                (the|it is the) least you (can|could) do
                (you)? (could|can) at least *
                at least you (could|can|should)
                (prove|show me) (that)? (you|your) (love|still|care|really|mean|are sorry|are serious) *
                (hurry up and|make up your mind|make your mind up|what is taking (you)? so|i (can not|will
                  not) wait (for ever|forever|any longer|much longer|any more))
                (i)? (have)? (changed|apologised|said sorry|done everything|waited|told you everything|
                  explained) (so|and (now)?|now) (you|it is your|why) *
                (everyone|everybody|my (mum|friends|family)|the kids|even your) * (thinks|says|think|say|
                  agrees|want|wants|need) (that)? you (should|need|ought|to) *
                (can|could) we (just|please|now)? (please|just)? (be (normal|ok|done|fine|good)|go back to
                  (normal|how|the way)|forget|get back to|move on) *
                are we (good|ok|cool|fine|done) (now|yet|then)?
                (you|it) (said|promised|agreed|told me) (that)? you would so (now|you|just)
                (last|final) chance
                (you|u) (are|r) (being)? (so)? (frigid|a prude|a tease)
                (i)? can not (sleep|eat|work|live|breathe|stand this|take it|take this|cope|go on|function|
                  bear) (until|unless|if|without|till|not) *
                (it is|you are) (killing|destroying|torturing) me (that|not|by|with|when)? *
                (do it|say yes|stay|come back|come home|forgive me) (or|for (me|the kids|the sake)) *
                (by|before) (tonight|tomorrow|friday|monday|sunday|the weekend|midnight|noon) or *
                (you)? (have|got) (until|till) (tonight|tomorrow|friday|monday|midnight|the weekend|sunday|
                  noon|six|eight|ten) *
                (it is|this is) (your)? (time to|now or never|me or)
                (i)? (said|asked|texted|called|rang|messaged) you (five|ten|six|20|twenty|three|four|a
                  hundred|so many) times *
            """),
            unless=patterns("""
                (no|not|zero) (need|rush|hurry|pressure|need to)
                (you|u) (do not|did not|never|need not) (have|need) to
                do not (have|need) to
                no pressure
                (only)? (if|when|whenever) (and when)? you (want|like|are ready|feel|would like|can|are up|
                  wish|have time|are free)
                (you|to) (do|need|have) not (to)? (forgive|answer|decide|say) *
                (not|never) (ask|asking|expect|expecting|going to ask) *
                (let|answer|forgive|give|help) me know (if|when|what|how)
                (if|whether) you (love|loved) (the|it|pizza|him|her|this (film|song|place))
                (please)? (ring|call|text) me (back)? (when|if|whenever|after) *
                trust me (on|it is|the)
                (i|we|me) (have|need|should|must) to
                you (should|need|have) (to)? (rest|eat|see a doctor|take (it|care|the|your)|look after|be
                  proud|sleep|hear (this|it) from)
                you (need|have) to (know|hear) (that|this|how|everything|the)
                you owe me (nothing|no|a (pint|coffee|drink|fiver|tenner))
            """),
            negated=True,
        ),
        Rule(
            says=patterns("""
                please (please|just) *
                (i)? (really|so)? need you to (say|tell|forgive|answer|trust|come|stop|be|just) *
                ^ (answer|reply|talk to|call|text|ring) me $
                ^ (just|please|will you)? (pick up|answer) (the|your|my) (phone|calls|call|texts)
                (why)? (are you|you are) (ignoring|avoiding) me *
                (do not|can not) you (trust|love|believe|care|want|miss) (me|about|us) (any more|at all)?
            """),
            tier="possible",
            unless=patterns("""
                (if|when) you (can|want|are|like|get|have)
                no (rush|pressure)
                (free|have time|home|finish)
                please (pick up (milk|bread)|do not (worry|feel|rush))
            """),
        ),
        *MORE,
    ),
    examples=(
        "If you loved me you would just trust me.",
        "You should be over it by now.",
        "answer me now",
        "How long are you going to punish me for this?",
        "Please just say you forgive me so I can sleep.",
        "I won't take no for an answer.",
    ),
    counters=(
        "Would you ring me when you can? No rush.",
        "You don't have to answer. Take the time you need.",
        "If you love pizza as much as I do, we could go to Nino's.",
        "My mother says I should be over it by now.",
        "I'd like to hold you, and no is fine.",
    ),
)
