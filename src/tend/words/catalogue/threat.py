"""Threat: harm announced to a person, an animal, a thing or a good name, or an open or-else."""

from tend.words.signals import Rule, Signal, patterns

from .figures import A_LOSS, HARMLESS, TAKEN_BACK
from .threat_by_shape import SHAPES
from .threat_veiled import VEILED

# What the writer would do, to whom or to what.
HARMS = patterns("""
    i (will|would|could|am going to|going to|can) *1 (run (you|him|her|them) over|blow up (your|the) *1|
      sabotage (your|his|her) *1)
    i (will|am going to|going to|can|could) *1 (have|get) your *2 (cancelled|revoked|pulled|taken|suspended|
      terminated|cut|stopped)
    (then|and)? i (find|hunt) you (everywhere|wherever|anywhere|one day|and|$) *
    (then|or) i (send|tell|post|show|break|burn|kill|smash) (the|your|you|them|it|everything) *3
    i let you not (go|leave) *
    i (will|would|could|can|shall|am going to|going to|might|swear|want to|feel like|am this close to|have
      half a mind to|am ready to|am about to|may|should|promise|gonna) *2 (<HARMING>|<HARMINGNOW>) (up|down|
      all|every|both|each|one of)? <TARGET>
    i (will|would|could|shall|am going to|going to|might|swear|want to|feel like) *2 (<HARMING>|<HARMINGNOW>)
      (the|that|those|my) (<DEPENDENT>|<BELONGING>|living|hell|life|daylights|crap|shit)
    i <HARMING> (you|your|him|all your) *3 (if|when|i swear|believe|understand|$)
    i (will|shall|am going to|going to|would|could) *1 (finish|end|get|deal with|sort|bury|come after|come
      for|hunt|find|track|teach|skin|bleed|haunt) (you|u|him|her|both|down|out) (out|down|one day|for this|a
      lesson|back|properly|good|mercilessly|alive|dry|both|too|next|if|when|and|like|$) *
    i (will|shall|am going to|going to|would|can|could|want to|gonna) *1 (drag|throw|kick|put|lock|chuck|beat|
      smack|knock|shake) (it|you|him|her|that|your *2|the *2) *2 (out|through|by the hair|on the|against|in
      the|into|off|down|across|up|over|from)
    i (will|am going to|going to|could|shall|would|can) (swing for|go through|lay into|lift (my|a)|raise (my|
      a)|put my (hands|fist|foot)|set (fire|the dogs|it on fire)) *
    i (will|am going to|going to|shall|would) (make|see to it|see that|have|ensure|make it my) *2 (you|your|
      his|her|sure|certain|them|nobody|no one|that) * (pay|hell|misery|miserable|suffer|lose|loses|regret|
      wish|never|nobody|cry|beg|bleed|nothing|locked|sectioned|deported|fired|sacked|arrested|evicted|thrown|
      killed|put down|out (of|on)|custody|ruined|finished|works|see|know|knows|hear|hears|begging|difficult|
      sorry|in prison|in jail|alone|legs|cancelled|pulled|revoked|questioned|charged)
    i (will|shall|am going to) make *2 (you|your|them) *2 (pay|sorry|hell|suffer|misery|regret|wish|cry|beg|
      bleed|scandal)
    i (will|shall|am going to|going to|can|could|would|am) (just)? (take|taking|took|keep|keeping|hide|hiding|
      sell|selling) (the|your|our|my|them|him|her|it|those|every|away)? *2 (<DEPENDENT>|<BELONGING>|house|
      custody) *2 (away|from you|$|and (you|i|no|there)|if|before|for good|where|abroad|out of)
    you will (never|not) (see|hold|get|have|find|touch|hear from|speak to) *2 (<STAKE>|another|these) *
    you (will|are going to|going to|would) (lose|end up with|leave with|have|get) *2 (<STAKE>|the lot|him|her|
      them|it all|no one|nobody) *
    (take|get|have|taken|taking) (them|the <DEPENDENT>|him|her|everything|the <STAKE>) (taken)? (off|from|away
      from) you
    i (will|shall|am going to|going to|would|could|can) (put|throw|chuck|have) *3 (in|through|at|on|into|out)
      *2 (window|windows|face|door|fire|street|head|lawn|wall|teeth|river|skip|bin|bath) *
    (put|putting) *2 (window|windows) *4 in $
    i (go|gonna|will) (bring|carry) your shame *
    (drag|pull) you *4 (by the hair|by your hair|out) *
    i (will|am going to|going to|shall|would) (leak|cut up|throw acid|bring *2 shame|get a gun|have *2 at your
      door) *
    i make *1 (your|you) *1 (life)? (to)? (a)? (hell|pay|suffer|misery) *
    (will|to) (bleed you|take you for everything|take everything) *
    you will (answer|be answering|answer for it) to me *
    you (will|are going to|going to|would) be (on|out on) the (footpath|street|pavement|road|streets) *
""")

# That somebody will not be seen again is a loss; with a price set on it, it is held over the other.
KEEPS_AWAY = patterns("""
    you (will|do|are going to|going to) (never|not) (see|hold|get|have|find|touch|hear from|speak to) *2
      (them|him|her) *
""")
A_PRICE = patterns("""
    <IF|DEPENDENT>
    ^ <DARING> *7 (and|or) you will (not|never)
    make sure
""")

# What would become of the other.
FORETELLS = patterns("""
    see if you (have)? (still)? (got|have) *1 (a|the|your|any) *2 (when|left|after|tomorrow|by) *
    (house|home|flat|car|place|office|shop) (will|is going to) be (ash|ashes|rubble|gone) *
    you (will|are going to|going to|shall|gonna) (so|really|definitely|all|both|soon|bitterly|live to|be|have
      to)? (be)? (very|so|fucking|really)? <DOOM> *
    you will be (picking|spitting|swallowing|wearing|eating|ringing|begging|crawling|leaving|looking over|out
      on|on the street|homeless|in a|in the|dead|finished|done|next|under|answering) *
    you (will|are going to|going to|would|can) (end up|wind up|wake up|come home|come back|finish up|be found|
      be left|find yourself) *4 (<BADPLACE>|dead|nothing|alone|locks|empty|gone|hanging|house|homeless|
      penniless|ashes|broke)
    you (will|are going to) (see|find out|know|learn) (what|who|how|soon enough|the hard way) (i|happens|you|
      am|it|kind|$) *
    you (will|would|are going to|going to|are) not (walk|live|get|make|leave|survive|like|want|be able|last|
      have|see|be (laughing|seeing|so|smiling|walking)|going to (like|get away|see|live|laugh)) *2 (out|away|
      this|it|to|alive|back|yards|five|far|with|either|a|another|again|past|when|<LIMB>|the (night|week)|a
      (day|week)|laughing)
    (see|watch|find out|know) what (happens|i (do|will|can|am)|comes|you get|it feels) *3 (to you|if|when|to|
      next|then|like|$)
    (you|he|she|they|he is|she is|you are) (is|are|will be)? (so|as good as)? (dead|finished|history|toast|
      dead meat|done for|next|a dead (man|woman)) *1 (when|if|to me|now|you hear|tell|mate|$)
    (one of (us|you)|someone|somebody|you|he|she|they|people) (is|are|will|might|could|can|may|going to)?
      (going to|gonna)? (get|be|end up|ends up|gets) (really|very|badly|so)? (hurt|killed|buried|injured|in
      the <BADPLACE>|in a <BADPLACE>|in <BADPLACE>) *
    (<LIMB>) *3 (break|broken|smash|smashed|off|out|knocked|through|down your|keep|left|snap|pick|eat|straw|
      lose|in)
    (break|smash|knock|lose|snap|rip|tear|kick|pick|picking|punch|keep|cut|bust|crack|put) (out|up|in)? (your|
      his|her|that) (own|pretty|two)? *1 <LIMB> *
    and *2 (he|she|it|they|the <BELONGING>) (go|goes|is going) to the <BADPLACE>
    not have (a)? (<LIMB>|house|home|car|job|roof|penny|life|leg) *3 (left|to)
    blood (will|is going to|does) *1 (run|flow|spill|be|everywhere) *1 (when|if|in|$|the|on the)
    (things|it|this) (will|is going to|can|could|might) (get|turn|end) (very|really|so)? (ugly|nasty|bad|
      badly|messy|violent|worse for you) *
    (get|gets|got|getting) (what is|what was|everything that is)? (coming|what you deserve|what is coming) *
    (only|not) (way|leave|come) *3 in a (box|coffin|body bag)
    (your|the|that|his|her|ur) (precious|stupid|bloody|fucking|whole|little|own|new)? <BELONGING> (is|are|will
      be|'s|goes|go|gets|going to be|will|ends up|will not) (going|gonna|be|going to be|all)? *1 (in the|on
      the|under the|through the|out (the|of|on)|off|down the|to the|to pieces|smashed|slashed|gone|dead|
      poisoned|burnt|burned|flat|keyed|survive|in bits|ashes|next|gets it|get it|pays|sold|scrapped|drowned|
      hurt|bye)
    (have|get|watch|see) *1 (your|the|that) (precious|whole|little)? <BELONGING|DEPENDENT> *1 (put down|
      destroyed|shot|keyed|burn|burning|taken|smashed|slashed|crushed|towed|put to sleep|poisoned|on fire|go
      up|go down) *
""")

# Before whom the other would be shamed.
TELLS_ON = patterns("""
    i (will|am going to|going to|shall|can|could) *1 (embarrass|drag|ruin|finish) you (online|in front|in
      public|before|on *1) *
    i (will|am going to|going to|shall) tell your *2 (everything|what you|about what|about you|all about) *
    i (will|am going to|going to|shall) (have|make|let) *6 know (what|who) you *2
    (good|half a) mind to (tell|show|post|ring|call|report|throw|hit|send|let|leave you|smash|put) *4
    i (have|will)? *1 (drafted|written|prepared|typed|saved) (the|an|a|my)? (email|letter|message|complaint|
      report|post) to your *2
    (call|ring|set|get|sic) *3 on you (so|and|if|tonight|today|now|$) *
    not above *1 (playing|using|sending|showing|telling|posting|sharing) *3
    i (will|shall|am going to|going to|can|could|would|might|am|have|swear i will) (just|gladly|personally|
      always|also|simply|go and|be)? (tell|telling|inform|report|reporting|call|calling|ring|ringing|write to|
      writing to|contact|email|phone|go to|send|show|take (it|this|you) to) (you|this|that|it|everything|all|
      them|these|those)? (to)? (the|your|his|her|my)? *1 <OFFICE> *
    i (will|shall|am going to|going to|can|could|would|might|am|have) *1 (report|expose|shame|disgrace|
      humiliate|out) (you|u|him|her) *
    i (will|shall|am going to|going to|can|could|would|might|am|have|putting) *2 (post|send|show|share|leak|
      publish|upload|forward|put|spread|sending|posting|showing|sharing|putting|print) *3 <SHAMING> *
    i (will|shall|am going to|going to|can|could|would|might|am) *1 (tell|telling|show|let|write|make) (sure)?
      (your|the|our|both our|everyone|everybody|all)? (of)? (the|your)? *1 <FOLK> *2 (what you|about you|who
      you|how you|you are|you do|you (have|did|hit|were)|everything you|the truth about|that you|knows|know|
      hear|hears|learn|the lot|$) *
    <SHAMING> *4 (go|goes|going|be|end up) (up)? (on|online|to|in|round|out|live|viral) *
    <SHAMING> *3 (your|the)? (boss|mother|father|mum|dad|church|family|employer|husband|wife) (would|will|
      might|should)
    (everyone|people|they|them|your *1|world) *3 (see|know|hear|learn|find out|know about|hears|finds out|
      seeing) *1 (what you|who you|how you) (are|did|really|have|do|get up to) (like|are)? *
    (your|the) <OFFICE|FOLK> (will|would|might|is going to|are going to|going to|is gonna) *2 (be (very)?
      interested|know|hear|see|find out|get|find|learn|love to) *4 (you|these|this|that|about|every|what|how|
      who|them|it)
    (wait|just wait) (until|till) (your|the|everyone|they) *2 (sees|hears|finds|see|hear|find|gets) *
    (face|name|photo|photos) *2 (all over|on every|in every) *
""")

THREAT = Signal(
    label="threat",
    kind="alarm",
    way="boundaries",
    name="A threat",
    means="This can land as: I have to be afraid of you.",
    why="Once fear is in the room nothing said there is free, neither a yes nor a forgiving.",
    ask=(
        "What do you need right now so that nobody gets hurt? You can put this down and reach somebody first."
    ),
    shape="I am too angry to write safely. I am going …, and I will not send anything before ….",
    rules=(
        Rule(says=HARMS, unless=(*HARMLESS, *TAKEN_BACK), negated=True),
        Rule(says=KEEPS_AWAY, needs=A_PRICE, unless=(*HARMLESS, *TAKEN_BACK), negated=True),
        Rule(says=FORETELLS, unless=(*HARMLESS, *TAKEN_BACK, *A_LOSS), negated=True),
        Rule(says=TELLS_ON, unless=TAKEN_BACK, negated=True),
        *VEILED,
        *SHAPES,
    ),
    examples=(
        "If you leave I'll make sure you never see the kids again.",
        "i swear ill smash that phone",
        "You'll regret this.",
        "Tell your mother and I'll post the photos.",
        "Do it or else.",
        "One more word and you're out on the street.",
        "I know where your new place is, I know where you live.",
    ),
    counters=(
        "This traffic will kill me.",
        "If it happens again I will sleep at my sister's.",
        "I'm going to destroy you at Scrabble tonight.",
        "I could murder a curry.",
        "I will never hurt you.",
        "He said he would take the kids and I was scared.",
        "I'll take the kids to swimming on Saturday.",
    ),
)
