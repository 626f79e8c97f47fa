"""Self-harm: the writer's own death or injury, alone or as leverage."""

from tend.words.signals import ALSO_MINE, Rule, Signal, patterns

from .figures import FIGURE_OF_DYING
from .self_harm_by_shape import LEAVES_ME, PREPARES, WEARY_OF_LIFE

# Not wanting to live, or being better away.
OWN_DEATH = patterns("""
    (god|lord|he|death) (will|would|to)? *1 (get|take|takes|call|calls) me *3
    (not existing|stop existing|ceasing to exist|being dead|non existence) *2
    not (stick|hang) around (for|to|till|until|when) *3
    (force|strength|energy|will|courage) (left)? to (live|go on|carry on|continue|wake) *
    fall asleep and (not|never) *3
    (remember|miss|notice|need) me if i (went|died|was gone|left|go|were gone) *2
    let the *2 take me *2
    i (just|really|only|honestly|sometimes|often|do|still|even|also|so|already|would|will|could|may|might|am|
      keep|have|had)? *2 (want|wanted|wanting|wish|wishing|hope|hoping|pray|praying|rather|prefer|long|
      longing|like|ready|going|plan|planning|decided|deserve|need|meant|thinking|think|have envy|envy) *2
      (to)? (just|be|simply|i|it|was|were|not|never|could|would|of|about|had)? *1 (<DYING>|never wake|no wake|
      not wake|wake up dead|gone|disappear|vanish|stop existing|not exist|kill myself|killing myself|end it|
      end everything|ending it|ending things|not to exist|finish it|finish everything|not being here|not be
      here|be out of|hanging myself|drive off|driving off|driving into|jump|jumping|go to sleep and|hit by a|
      fade away|not here|never born|been born|erase myself|be with my)
    (do|does|did|can|could|would|will|shall|am|may) not *2 (want|wish|care|deserve|see|feel like|like|going|
      wanna|desire) (to)? (if)? (i|me|myself|the point|any point|a point|reason|a reason|a future|a way|why|
      be|being|living|to)? *1 (be here|live|exist|alive|wake|wake up|go on|living|on (this|the) (earth|world|
      planet)|in the world|breathe|breathing|see (tomorrow|christmas|the morning|another|my)|carry on|getting
      old|be around|keep going|point of me|wake up more) *
    i *3 (not|never|no) (be|been|wake|see|make it|live|last|survive|exist|think i will see) *2 (here|around|
      alive|earth|wake up|to (monday|christmas|tomorrow|the|see)|much longer|tomorrow|in the morning|by
      morning|christmas|thirty|forty|next year|another) (anyway|any more|when|after|to|for|$)
    (you|nobody|they|everyone|everybody) (will|would|is going to|are going to) (not|never|all|be|find|have|
      hear|only)? *2 (see me|find me|see me alive|hear from me|deal with me|troubled by me|troubled|miss me|my
      (body|grave|funeral|coffin)|blood on|rid of me|notice|be relieved|relieved|sorry|without me|worry about
      me|be free) *2 (again|alive|hanging|dead|by|when|gone|after|if|in the|any more|longer|$)
    (nobody|no one|not a soul|who) (would|will|is going to|even) *1 (miss|notice|mourn) (me|if i|when i|$) *
    (nobody|no one|not a soul|who) (would|will|is going to|even) *1 (care|cry|come) (about me|to my|at my|(if|
      when) i) *
    (you|everyone|everybody|they|people|the kids|the boys|the world|all|it|things|family|ye|y'all) (would|
      will|could|are|is|deserve|might|does) *3 (better|better off|happier|easier|freer|relieved|fine|ok|grand|
      straight|kinder|free|rid|glad|less|peace|cope|not need me) *3 (without|if i|with me|when i|me|once i|
      off|the insurance|i was|i were|i am|for all|for everyone) *
    (better|easier|kinder|simpler|happier|best|relief|kindest|favour|favor|safer|less) *4 (if i (was|were|am|
      did|had|just|drove|jumped|went|do|disappeared)|without me|with me (gone|dead|out)|i was (gone|dead)|to
      remove myself|me gone|if i jump) *
    (better off|better) (dead|without me|gone|with me (gone|dead)|with the (life)? insurance)
    i (am|have been|feel like|have become|was)? (just|only|such|nothing but)? (a|such a)? (burden|waste of
      (air|space|skin)|weight round|weight on) *
    (i am|am|is|who is not|me a) (just|only|such)? (a)? (total)? waste of (air|space|skin|oxygen)
    (tired|sick|exhausted|done|weary|fed up|finished|enough|had enough) (of|with|from) (living|being alive|
      life|existing|this life|being here|waking|waking up|breathing|it all|everything|being a person|being me|
      this world)
    (lived) long enough (and|now|$) *
    (live|living|life|go on|carry on|keep going|wake|being alive|be here|stay|hold on|continue|exist) *2 (not
      worth|no point|pointless|is over|too heavy|unbearable|meaningless|like this better|impossible|too much)
    (no|not|nothing|what|without|not see|any|cannot see|see|what is|not any|nowt) (is|the|there|a|any)?
      (point|reason|use|sense|future|purpose) (in|of|to|for|with|left)? *1 (me|living|live|life|go on|going
      on|being|be alive|wake|carry on|stay|keep|waking|in it|anything|any of it|living like this|continue) *
    (point|use|good) (of|in) me $
    (nothing|nobody|nowt|no one) (is)? (left|here)? *1 (to live for|for me (here|any more|now)|for us here|
      left for me)
    (what) (is)? (the)? use of living *
    (not|never) (should|deserve|supposed|meant) *1 (have been)? (born|exist|alive|be here|breathing|be
      breathing|live)
    (never|not) (have)? (been|be|to have been) born
    (way out|answer|solution) (is|would be)? *2 (not being here|dying|death|is not being|me gone)
    (world|anyone|nobody|everyone) (does|do|would|will) not need me *
    (with|of) being (a person|alive|me|here) *
    if i crashed *
    (promise|know|think|sure|say|guarantee) (if|that|whether)? i (will|can|would) (be (here|alive|around)|go
      on|make it|keep myself) *3
    not see myself (making|getting (through|to|old)|living|being here) *4
    what is there to live for
    hate (being alive|living|waking up|my life)
    (i am)? tired lord *
    finishing it *2
    (if|when) you *8 i am jumping *
    (mercy|relief|better|best) if i (did|do|had|would) not (wake|live|exist) *
    (what if|if) i (just)? (disappeared|vanished|was gone|stopped existing) (for good|forever|and|$) *
    (wish|hope|hoping|pray) i (would|will|did|do|could|had) not (wake|woken|be here|exist|live) *3
    want not (to)? (live|be|exist|wake) *3
    make (an)? end (with|to|of) (me|myself|it) *
    (happier|better) with a (different|new|better|proper|other) (father|mother|dad|mum|husband|wife) *4
    (sitting|standing|parked|been) *6 (quay|bridge|pier|cliff|rail|tracks) *
    (it is|they say it is|it would be) (quick|painless|easy) if *
    (not know|no idea) why i (should|would|bother) (wake|live|go on|get up|keep) *
    (tried|try) *4 (and|but) (i)? will try again $
    finishing (it|everything) (the night|tonight|today|now) *
    (heart|will|strength|appetite) *2 (in|for|to) (living|live|life) *
    bought *1 (rope|pills|tablets|a gun|razor|razors|razor blades) *
    (bottle|packet|box) of (tablets|pills|vodka) * (both|all of (it|them)|have them|them all) *
    (decided|decision) *2 it is tonight *
    (can|could) not (go on|keep going|carry on|do life|live|hold (on|off)|keep doing|face|do this|see a|take
      (this|it|life)|stand (it|this|living)) *1 (living|like this|without you|any more|any longer|with this|$|
      much longer|i mean|life|another|with myself|future|tomorrow) *
    (end|finish|finishing|ending|take|taking|took|over|stop) (it|my|with)? (all|everything|my|own|me)? (life|
      the pain|pain|tonight|today|for good|once and|misery|suffering|myself|it here)
    (end|ending|finish|finishing) (it|everything|it all|things) (tonight|today|now|all|for good|once|$|this|
      tomorrow|here|not) *
    (pain|it|everything|this|it all|me) to (stop|end|be over|go away) (forever|for good|all|$|now|everything)
      *
    (going|ready|want|rather) to (go|be) (with|to|and rest|join|meet|where) *1 (my|mum|dad|daddy|ancestors|
      god|him|her|heaven|brother) *
    (just)? (take|let) me (go (and|to|be|lord)|lord|be with|join|rest with) *3
    (pray|hope|wish|beg) (that)? god (takes|take|would take) me *
    (remove|removing|take|taking|erase) myself (permanently|off|out of|from|for good) *
    (disappear|vanish|gone|sleep|asleep|quiet|rest|peace) (for good|forever|for ever|permanently|and (never|
      not|no)|wake no) *
    (go|went|going|lie|fall) (to)? (sleep|down) *1 (in the snow|and (never|not|no)|forever|for good|stay
      asleep) *
    (stay|be) asleep forever
    i am dead (by|before|when) *
    (dead|gone|finished) (by the time|before you|by (morning|tomorrow|monday|sunday|christmas)) *
    when i (am|have)? (dead|gone|die|in the ground) *
    after (sunday|monday|tonight|today|i am gone) *3 (troubled|me|alone|peace|free)
    (got|have|saved) *1 one bullet *3 (for|me|left) *
""")

# The means, and one's own body hurt.
MEANS = patterns("""
    (tree|bend|<DEADLY>) *4 (looks|look|looking) *2 (good|inviting|tempting|easy|peaceful|friendly) *
    how (easy|quick|simple|peaceful) it (would|will|could) be *
    i am (up)? on (the|a) (rooftop|roof|ledge|bridge|tracks|balcony|parapet) *3
    (lighter|knife|blade|razor|scissors|iron|cigarette) (to|on|in|across|against) my (<OWNFLESH>|hand|stomach)
    for when i can not *3
    (kill|hurt|harm|hang|shoot|drown|stab|poison|burn|starve|cut|cutting|killing|hurting|harming|hanging|
      drowning|off|offing|unalive|do|top|topping|neck|end|punish|punched|punching|hit|hitting|hurting|jump|
      starving|hung|stabbing|done) (of)? (myself|meself|masel|me self) *
    i (keep|kept|was|stood|went|sat|got|had|looked|look|stand|sit|nearly|almost|could|want to|am going to|
      going to|have|will|am|feel like|keep thinking (of|about)|keep picturing|think (of|about)|thinking (of|
      about)|been (standing|sitting|thinking about|saving|looking|googling)|drink|drank|swallowed|bought|going
      to|put|count|counted|saved|wrapped|tied|tied up|hold|held|hid|keep back|have kept) *5 (<DEADLY>) *2 (in
      (my|me)|beside|ready|here|again|and|on (my|the)|at night|round|off|down|with|for an hour|out|up|tonight|
      $|now|counting|hand|already|this morning|differently|for when|loaded|all)
    (swallow|swallowed|take|took|taking|neck|necked|drink|drank|count|counting|saving|saved|save|hoard|
      hoarded|kept|buy|bought|have|got) (up)? (all)? (of)? (the|these|this|my|every|a|whole|enough|some|too
      much of|too many|them|both|those|it)? *2 <PILLS> *
    (took|taken|swallowed|take) (too (many|much)|the whole|them all|all of (them|it)|everything|some (pills|
      tablets)|a load|a handful|a lot of) *
    (hurt|cut|burnt|burn|burned|drove|crashed|took|hit|punched|overdosed|medicines|pills|tablets|wall|arm|
      arms) *5 (on purpose|deliberately) *
    <PILLS> (is|are)? *1 (in front|here|ready|beside|lined|counted|in my|in hand|waiting|calling|looking) *
    (how many|how much) <PILLS> *
    (gun|pistol|rifle|shotgun) (is|'s)? *1 (loaded|in my (mouth|hand|lap)|down the)
    (loaded) *3 (gun|garage|head)
    (jump|jumping|throw myself|throwing myself|walk|walking|step|drive|driving|crash|drove|stepping|go|going|
      off) (off|out|in front|under|into|from|in|my car|the car|round|down|to) *1 <DEADLY|BADPLACE> *
    (walk|walking) into the (sea|river|lake|water|woods) *
    (gonna|going to|will|could|should|might|want to|to) jump $
    (find|found) me *1 (in the (woods|river|garage|bath|morning|shed|barn)|hanging|dead|on the|by morning) *
    (rope|noose|belt) (is|round|around|ready|in|over|lol|and) *
    (slit|slash|open|slice) (my|both)? (<OWNFLESH>|throat) *
    (<HARMSELF>) (my|me|up)? *1 (<OWNFLESH>|head) *3 (again|until|till|raw|on purpose|deeper|so|against|
      because|with|to|last|$)
    (cut|cutting|burning|scratching|hurting|self harming|harming) (again|myself|deeper|so|because|last (night|
      nite)) *
    (razor|blade|blades|knife|lighter) (and me|again|in my|to my|on my)
    (stopped|stop|not) (eating|eat) *2 (fade|disappear|waste|punish|until|so|because)
    (think|thinking|thoughts|thought|picturing|picture|imagining|looking up|looked up|googling|googled|
      fantasise|fantasising|dream|voices|urge) *1 (of|about|how|to|say|that)? *2 (dying|death|suicide|
      suicidal|ending (it|things|my)|not being here|killing myself|hurting myself|harming myself|being dead|
      jumping|how (i|to) (would)? (do it|die)|do it|painless|cut|cutting|kill|drive off|driving off|without
      pain|how many) *
    every time (a|the) train * i (think|want|imagine|see|wonder) *
    (i am|feel|feeling|been|am) *1 suicidal
    (overdosed|overdosing|kms|unalive)
    (commit|considering|contemplating|about) suicide
    (take|taking|took) an overdose
    (off|end) myself
    (my|the)? (life)? insurance *4 (worth|more|pays|better|you would|paid|money)
    (have|got) (a|the|my) (plan|means|way out) *
    (i have|have) (decided) it is (tonight|today|time)
    (pills|tablets|bridge|train|knife|balcony|water|river) *2 (differently|calling|looks at me|keeps)
    what i need for it
    go the way (my|that) *
""")

FAREWELL = patterns("""
    (goodbye|good bye|bye|farewell) (forever|for good|for ever|everyone|cruel) *
    ^^ goodbye $$
    goodbye you will not *3 (again|any more|longer)
    (say|said|saying|wrote|written|writing|left|leaving|write) (my|the|a|you|them|all|to)? *1 (goodbye|
      goodbyes|letters|notes|note|farewell) (to (the (kids|children)|everyone|you|life|mum|all)|for (the|
      after|each|everyone|you)|$) *
    (this is|consider this|my|as) (my)? (the)? (last|goodbye|final) (message|text|goodbye|note|msg|letter|
      words|time)? *
    tell (the|my) (boys|kids|girls|children|mum|mam|mother|family|dad) (that)? i (love|loved|am sorry|tried) *
    (look after|take care of|mind) (the|my) (kids|children|dog|boys|girls|cat|mum) (for me)? *1 ($|i will not|
      i can not|when i|after) *
    (put|putting|set) (my|our) affairs in order *2 (written|and|you|children)
    if (anything|something) happens to me *
    by the time you (read|get|see|find) this *
    (not|do not) (bother|come) (coming|looking|look|to find|ringing) *1 (for me)? *3 (not be here|late|gone|
      dead|river|there|$)
    (not|never) be (a)? (problem|burden|trouble|bother|weight|nuisance) (to)? (you|anyone|any more|much
      longer|after) *
""")

SELF_HARM = Signal(
    label="self_harm",
    kind="alarm",
    way="vulnerability",
    name="Harm to yourself",
    means="This can land as great fear for you; said while one of you may leave, it can land as a chain.",
    why="Thoughts like these are too heavy for a message between two. They deserve a voice that answers now.",
    ask="Are you safe at this moment? A person who is there for exactly this can be reached right away.",
    shape="I am not safe with my thoughts tonight. I am calling … now.",
    rules=tuple(
        Rule(says=says, unless=FIGURE_OF_DYING, span="clause", voices=ALSO_MINE, negated=True)
        for says in (OWN_DEATH, MEANS, FAREWELL, LEAVES_ME, WEARY_OF_LIFE, PREPARES)
    ),
    examples=(
        "If you leave I'll kill myself.",
        "you'd be better off without me",
        "I don't want to be here any more.",
        "ive got the pills next to me",
        "There's no point in living.",
        "I started cutting again.",
    ),
    counters=(
        "I was dying of boredom at that meeting.",
        "These heels are killing me.",
        "I cut myself shaving, bleeding everywhere lol",
        "When I was nineteen I wanted to die; I have not felt that way since.",
        "The dog nearly died of happiness when you came in.",
        "Let's end it there for tonight and go on tomorrow.",
    ),
)
