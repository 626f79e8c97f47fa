"""Contempt: looking down, by names, sneers, mimicry or sarcasm."""

from tend.words.catalogue.contempt_more import MORE
from tend.words.signals import Rule, Signal, patterns

_TEASING = patterns("""
    (love|loves) you|u|ya
    <LAUGH>
    (kiss|kisses|cuddle|hug|hugs|tea)
    my (favorite|lovely)
    bless
""")

CONTEMPT = Signal(
    label="contempt",
    kind="break",
    way="disrespect",
    name="Looking down",
    means="This can land as: you are less than I am.",
    why="A sneer is hard to answer; what stays afterwards is the shame, not the thing you wanted to say.",
    ask="What are you angry or hurt about, said without the jab?",
    shape="I am angry about …. What I need is ….",
    rules=(
        Rule(
            says=patterns("""
                you <SLURGAP>? <SLURGAP>? <NAME>
                you are|were (such|just|nothing but|nothing more than|only|still|being|like|a|an|some|one|the|
                  really|so)? (such|a|an|some|the|kind of|like|just|of)? <SLURGAP>? <SLURGAP>? <NAME>
                (what|such) a|an <SLURGAP>? <SLURGAP>? <NAME> (you are|you can be)?
                (is|was) (such)? a <SLURGAP>? <NAME> like you
                (hey|listen|shut up|ok|well done|nice one|sure|look) <NAME>
                <NAME> $$
            """),
            unless=patterns("""
                (i|am|me|myself) (such|so|a|an|the|was|feel|felt|am) * <NAME>
                he|she|they|boss|him|her|ex|who is|was|are * <NAME>
                that <NAME>
            """),
        ),
        Rule(
            says=patterns("""
                you <SLURGAP>? <SLURGAP>? <ENEMY> (you)?
                you are|were (such|just|nothing but|only|still|being|like|acting like|behaving like|really)?
                  (a|an) <SLURGAP>? <SLURGAP>? <ENEMY>
                (acting|behaving|sounding|behave|act|sound|look|looking) like a|an|some <SLURGAP>? <ENEMY>
                stop being (such)? a|an <SLURGAP>? <ENEMY>
                do not be such a|an <SLURGAP>? <ENEMY>
                (what|such) a|an <SLURGAP>? <SLURGAP>? <ENEMY> (you are|you can be)
                (like|to) (talking|living|arguing|married|dealing|speaking) (to|with) a|an <SLURGAP>? (child|
                  toddler|baby|brick|wall|teenager|robot|idiot)
            """),
            unless=patterns("""
                (i|am|me|myself) (such|so|a|an|the|was|feel|felt|am) * <ENEMY>
                like (a|an) (child|baby) * (safe|loved|again)
                you are not
                feel like
            """),
            unless_near=_TEASING,
        ),
        Rule(
            says=patterns("""
                you are|were (being|just|so|too|really|such|absolutely|honestly|actually|beyond|fucking|
                  completely|utterly|seriously|truly|that|getting|looking)? (so|a|just|fucking|bloody|really|
                  absolutely)? <SCORN>
                you look|sound|seem (so|absolutely|completely|totally|bloody|fucking|really)? <SCORN>
                how|so <SCORN> (are you|can you|can a person|do you|you are|you have)
                are you (actually|really|seriously|that|just|fucking|some kind of|completely|honestly)? (that|
                  so|a)? <DIMASK>
                you <SCORN> (man|woman|excuse|little|thing|person|cow|creature)
                (pathetic|sad|poor|sorry) excuse for
                (that is|it is|this is|how|absolutely) (actually|honestly|just|so|really)? pathetic|laughable
                (is|are) your (head|brain) (broken|working)
            """),
            unless=patterns("""
                you are not
                not (stupid|mad|crazy|dumb|useless|hopeless)
                mad (about|at|with)
                rightly
            """),
            unless_near=patterns("""
                <LAUGH> love
                (love|loves) you|u|ya
            """),
        ),
        Rule(
            says=patterns("""
                ^ (just|oh|please|seriously|honestly|jesus|christ)? grow (the fuck)? up
                (need|have|time|should|ought) (to|you)? (just|seriously)? grow up !in|with|there
                get a (life|grip|clue)
                boo hoo
                cry me a river
                (poor|oh poor) (little)? (you|baby|thing|me|diddums|princess|lamb) $
                diddums
                spare me (the|your)?
                give me a break
                save (your tears|your breath|the tears|the speech|the drama)
                ^^ save it $$
                (oh|ah) (please|here we go|brilliant|great|lovely|wonderful|wow) (another|here|again|the|you|
                  here comes)?
                here we go (again)?
                here (come|comes) the (tears|waterworks|lecture|drama|speech|sermon)
                cue the (tears|waterworks|violins|violin)
                (turn|turning) on the (tears|waterworks)
                (world's smallest|tiny|smallest) violin
                (well done|congratulations|congrats|bravo|nice one|good job) (genius|einstein|sherlock|you
                  managed|you (finally|actually))
                (slow clap|give yourself a (medal|clap|pat)|round of applause)
                ^ bravo
                (genius|einstein|sherlock|captain obvious|princess|your majesty|your highness|drama queen|
                  drama king|miss perfect|mr perfect|mister perfect|saint)
                do you want a medal
                (husband|wife|mother|father|parent|dad|mum|partner) of the year
                your (little|precious|so called|stupid|pathetic|silly|ridiculous|dumb|crappy|sad|boring)
                  <BELITTLED>
                so called <BELITTLED>
                (a|my|any|even a) (child|toddler|kid|dog|monkey|five year old|four year old|two year old|3
                  year old|5 year old) (could|can|would|knows|understands|has) *
                (no one|nobody) (else)? (would|will|could|can) (ever)? (want|put up|stand|love|have|touch) *
                  you
                who (else)? would (ever|even)? (want|put|love|have) * you
                you are lucky (i|anyone|that|to have)
                you (make|made) me sick
                you (disgust|repulse|revolt|sicken) me
                i (am|was|feel) (so|actually|honestly)? (disgusted|repulsed|sickened|embarrassed|ashamed) (by|
                  of|to be seen with|to be with|to know) you
                i pity you
                you are (so far)? beneath (me|us|contempt)
                you are nothing (without me|to me|special|$)
                i (am|have) (so)? (much)? better than you
                (shut|shut the fuck|shut the hell) up
                shut your (mouth|face|gob|trap|hole)
                (fuck|piss|bugger|sod|eff|get|jog) (off|lost|you|knotted|stuffed|on) $
                (go)? fuck yourself
                fuck you
                fuck off
                you (could|can) not (even)? (organise|boil|run|find|hold|manage|keep|spell|follow)
                (do you|have you|did you) (even)? (have|got) a (brain|clue)
                use your (brain|head|one brain cell)
                what would you know
                what do you know about
                (shall|should|do|must|let) (i|me) (need to|have to)? (use small words|draw you|spell it|
                  explain it slowly|speak slower|speak slowly|dumb it)
                (in)? (small|simple) words (for|so) you
                too (stupid|thick|dumb|dim|slow) to
                the only (adult|grown up|one with a brain|sane) *
                that is|was rich (coming)?
                no wonder (your (ex|kids|friends|boss|family|own)|everyone|nobody|no one|you have no|you are
                  (single|alone))
                (can not|not) believe i (married|wasted|ever|chose|fell|am with)
                (i)? (should|could) (have|of) married
                you would not last
                (nobody|no one|who) (asked|likes|cares what) you
                (my ex|he|she|the ex|everyone|your sister|your brother) (was|is) (a|so much|ten times|far)?
                  (better|more) * than you
                (i am)? laughing at you
                you are a (joke|laughing stock|disgrace|waste|nobody|walking)
                (a|total|complete|absolute) waste of (space|time|oxygen|air|skin)
                what a joke
                blah blah
                wah wah
                yada yada
                (must be|how) nice (to be|for you|that you)
                (aw|aww|oh) (did|does|is|are) (i|the|my|somebody|someone|little) *
                get over yourself
                who do you think you are
                (big|bold|fine) words (from|coming)
                talk to me when you have (grown|a job|a brain)
            """),
            span="words",
            unless=patterns("""
                you would not be
                shut up you (got|won|did|passed|are (joking|kidding)|never)
                (friend|film|show|song|wifi|boss)
                i am so proud
            """),
            unless_near=patterns("""
                (love|loves) you|u|ya
            """),
        ),
        *MORE,
    ),
    examples=(
        "You're pathetic, honestly.",
        "grow up",
        "Well done genius, you broke it again.",
        "oh boo hoo, poor you",
        "you absolute waste of space",
        "Nobody else would put up with you.",
        "Your little hobby is not a job.",
    ),
    counters=(
        "lol you absolute numpty, love you, kettle's on",
        "I'm such an idiot, I left the keys in the door.",
        "My sister called me pathetic and I cried in the car.",
        "He is such a prick to his staff.",
        "The printer is useless again.",
        "You are not stupid and I should never have said it.",
        "We will both grow up in that house.",
    ),
)
