"""Control: demanding where, with whom, on what and with whose leave the other lives."""

from tend.words.signals import ALSO_MINE, Rule, Signal, patterns

from .control_by_rule import BANS_AND_RULES
from .figures import GIVEN_FREELY

# Phone, money, keys, whereabouts, proof: what is to be handed over.
ASKS_FOR_ACCESS = patterns("""
    bring (me)? your (phone|mobile|laptop|card|passbook) $
    (send|share) *3 every (hour|time|ten|thirty|half|night|day) *4
    need eyes on *2 <ACCESS>
    (give|gie) (it|that) here
    i look (now)? in your *2
    get to see (the lot|everything|it all|all of it) *3
    ^ (and|now|so|right|righto|ok|then|just|first|you|well|please|nah|go on|come on|the)? (now)? (send|share|
      give|show|hand|unlock|open|drop|turn on|switch on|forward|gimme|read|put|leave|log into|let me (see|
      have|check|read|look|hold|go)|surrender|produce) (on|over|me|us|your|ur|up|out)? (on|me|us|your|ur|the|
      it|over|at|through)? (your|ur|the|that|it|all|every|them)? *2 <ACCESS|PURSE>
    (you|u) (need to|have to|must|will|shall|are going to|going to|better|should|had better|got to|are to|can)
      *2 (send|share|give|show|tell|hand|unlock|open|turn on|switch on|let me|leave|surrender|put|produce|
      copy|read) *4 <ACCESS|PURSE>
    (i)? (want|need|demand|expect|insist on|require|deserve|get|have a right|am entitled) (to (see|have|check|
      know|read|look (at|through)|go through|be able to see)|access to|all|your|ur|every|both|you to (send|
      share|give|show|unlock|hand)) *3 <ACCESS>
    (can|could|will|would) not (i|you) (see|show|let|give|share) *2 <ACCESS>
    what is (your|ur|the) (new)? <LOCKED>
    your <LOCKED> (now|please|or) *
    (all (the|your)|every) <LOCKED> *
    (let me|gimme|give me|show me|i will|i am going to|going to|im going to|i want to) *1 (check|see|hold|
      read|look|go|going|search|scroll|see)? (through|at|in)? (your|ur|the|that|it) <ACCESS|PURSE> *
    (keep|leave|put|have|turn|switch|stays|stay) (your|the|ur|it)? *1 (location|gps|map|phone|camera|screen|
      tracker|find my|tracking|speaker)? *1 (on|unlocked|face up|where i|open|sharing|off|down) *1 (now|at
      all|always|all|the table|the counter|all night|so i|when|where i|or)
    (put|leave) (your|the|ur) phone (on|face|where|down) *
    phone (stays|stay|goes|on|face|unlocked) (on|up|with|where|the|in)? *2 (table|counter|me|see|unlocked|up)
    (hand|give) (it|them|me)? (over|here)? (the|your)? <ACCESS|PURSE>
    i (will|have|am|am going to|going to|just|had)? *2 (take|took|taking|taken|hold|holding|mind|keep|keeping|
      hold on to|confiscated|lock|locked) (onto|on to|away)? (your|ur) *1 <PURSE|LOCKED|RESOURCE> *
    (car|house|ute|van|truck)? (keys|key) (stay|stays|are staying) *1 me
    (send|take|give|show) (me|us)? (a|an)? (photo|pic|picture|selfie|proof|screenshot|screenshots|video|list)
      (of|so|now|right now|with|to prove|from|that|every|in) *
    (i)? (want|need) (a|the)? (full)? (list|photo|picture|proof|account|explanation|report|names) (of)?
      (every|all|your|who|where|what|the)? *
    (video call|facetime|video) me (now|right now|so|to prove|from|this|every|and) *
    (show|turn) me (the|your) (whole|entire)? (room|screen|place|surroundings|call|messages|chat|deleted) *
    share (your|ur)? screen *3 (see|dms|messages|now)
    (then|so|well|go on|^)? prove (it|to me|where|who|you|that you) *
    (with|want|need|show) (me)? proof
    if you (loved|cared|trusted|respected) me *2 (you)? (would|show|give|let|will) (not)? *2 (show|give|tell|
      let|unlock|share|block|delete|stop|quit|hide|need (a|privacy|friends)|want to see|go|talk) *3
    (nothing|not anything|what do you have|something|anything|what is there) to hide *
    if (there is|you have) (nothing|not anything) to hide *
    (deleted|archived|hidden) (messages|chats|photos|texts)
    (read|show|tell) (it|me|that|the message|them)? *2 (all of it|out loud|word for word|every word|line by
      line)
    out loud all of it
""")

# Where, with whom, why: what is to be answered for.
QUESTIONS = patterns("""
    who was (that|it) on the phone *
    why (would|does|did|do) it take you *5
    why is your *3 (hidden|invisible|private|deleted|off) *2
    with (who|whom) (you|did you|have you) *4
    who (did|would) you (stop|see|meet|talk|go) (and|with|to|see) *2
    (who|where|with who|with whom|whom) (were|was|are|have|is) (you|u|she|he|that|this|it) *1 (with|been|
      really|talking|texting|exactly|now|writing|calling|chatting|in)? (right now|now|answer|tell|and|explain|
      exactly|until|send|photo|the phone|$)
    who (is|was) *2 (and)? (why|what|how|answer|tell|delete|block|now|i want|who) *
    ^ (and|so)? whose (number|name|car|coat|shirt|voice|jacket|handwriting) (is|was) (this|that|it) *
    why (is|was|were|are|did|do|does|have) (you|u|your|ur|the|there) *5 (location|map|off|locked|lock|turned
      off|busy|face down|active|online|offline|password|passcode|man's name|read receipts|add|follow|
      following|added|liked|online|closed|dms|contacts|call log|dressed|perfume|so long|pick up|answer|
      answering|reply|picking up|gap)
    (why|how come) (did|do|does|are|is) (you|it|u) *1 (not|take)? (pick up|answer|answering|reply|pick|you so
      long|it so long) *4
    why (does|did) it take you *
    why (would|do) you (need|want) (a|any|your|to)? (own)? (privacy|lock|password|car|job|friends|money|card|
      account|makeup|wear|phone|secret|dress) *
    (who|what) (gave you permission|said you could|told you you could|told you to|tell you you could|let you)
      *
    since when (do|are|did|have) you *
    (where|what) (is|are) the (change|receipt|receipts|rest|money)
    (what|where) did you (spend|waste|do with) (it|that|the money|my money|every|all) *
    (i)? (called|rang|texted|messaged|tried) *2 (times|eleven|ten|twelve|twenty|fifteen|thirty) *
    you (said|told me) you (were|was|are) (at|with|in) *6 (explain|proof|says|lied|saw|but)
    (explain|account for|justify|show me|itemise|itemize) (yourself|it|that|why|every|each|all|where|what|the|
      how|this) *
    what time did you (leave|arrive|get|finish|go) *4 (why|who|and|what time|exactly|with)
    (tell|want|need) (me)? (to know)? (exactly|every|always) (where|who|what|single|person|place|minute|when)
      *
    (i)? (want|need|have a right|like|expect|am entitled) to (know|be told|see) (where|who|what|with whom|
      whom|every|when) *1 (you|is|it is|texts|writes|she|he|at all) *
    (you)? (will|have to|must|need to|are to|should) *1 (tell|say|inform|report|let|ask|telephone|ring|text|
      call|show|copy) (to)? me *1 (always|when|where|who|whom|what|in advance|first|before|every|the moment|
      the minute|of whom|into|call log|each) *
""")

CONTROL = Signal(
    label="control",
    kind="alarm",
    way="boundaries",
    name="A rule for the other's life",
    means="This can land as: your phone, your money and your steps belong to me.",
    why=(
        "What is demanded calms for an hour and has to be demanded again; trust does not grow where "
        "there is no choice."
    ),
    ask="What are you afraid of, and what could you ask for that they are free to refuse?",
    shape="I am afraid that …. Would you be willing to …? No is a fine answer.",
    rules=(
        Rule(says=ASKS_FOR_ACCESS, unless=GIVEN_FREELY, negated=True),
        Rule(says=QUESTIONS, unless=GIVEN_FREELY, voices=ALSO_MINE, negated=True),
        *BANS_AND_RULES,
    ),
    examples=(
        "Send me your location right now.",
        "give me ur password if u have nothing to hide",
        "You're not going out dressed like that.",
        "I don't want you talking to him any more.",
        "Your wages go into my account from now on.",
        "Prove it. Send a photo of who you're with.",
        "Stop seeing your sister.",
    ),
    counters=(
        "You can look at my phone whenever you like, the code is on the fridge.",
        "Could you send me your location so I can find you at the station?",
        "Would you be willing to show me the statements? It's fine to say no.",
        "My ex was always checking my phone and I hated it.",
        "Text me when you get home safe x",
        "I shouldn't have checked your phone and I'm sorry.",
    ),
)
