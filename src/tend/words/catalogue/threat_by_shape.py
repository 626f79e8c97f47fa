"""Threats by their shape alone: a price on the other's act, a hold over them, harm wished as if by chance."""

from tend.words.signals import Rule, patterns

from .figures import HARMLESS, TAKEN_BACK

# What the other does, and what the writer would then do: any deed that is not plainly kind.
PRICES = patterns("""
    (if|when|once|unless|should|next time|every time|the (day|minute|moment|second|night) (that)?) (you|she|
      he|they) *2 (<DARING>|(walk|go|move|pack|get) (out|away|off)|go (to|near)|see|seen) *5 i (will|shall|am
      going to|going to|swear i will|promise i will|would) !<KINDLY> *2 (your|yours|you|everyone|everybody|
      the|that|every|him|her|them)
    ^ (just|so|you|and)? (<DARING>|(walk|go|move|pack|get) (out|away|off)) *7 (and|or) (i|we) *1 (will|shall|
      am going to|going to|can|would) !<KINDLY> *2 (your|you|everyone|everybody|the|that|every|him|her|them|
      it|both)
    (or|and) i (will|shall|am going to|going to) (empty|drain|cancel|freeze|burn|strip|sell|scrap|sink|ruin|
      finish|bury|wreck|gut|bin) *4
    (if|when|once|unless|the (day|minute|moment|second) (that)?|<DARING>) *8 (your|his|her|that|the) *3 <LIFE>
      *3 (<UNMADE>|meet fire)
    (if|when|once|unless|day|moment|minute) *8 (somebody|someone|somebody's|one of) *4 (get|gets|getting|going
      to get|ends) *3 (hurt|brick|fist|hiding|beating|slap)
    (if|when|once|unless|day|moment|minute) *10 (your) *2 <LIFE|FOLK|OFFICE> *2 (will|would|is going to|gets|
      get|is|are) *2 (over|finished|meet|know|hear|see|told|reading|shown)
    (if|when|once|day|minute|moment|<DARING>) *8 you will *2 (understand|learn|see|find|know|discover|feel) *1
      (what|who|how) *4
    (if|unless|when|once|refuse|contest) *8 i will (spend|use|make|devote|fight|chase|drag|follow|see) *6
      (you|your) *4 (in|with|lose|never|nothing|out|through|to the|wish|regret|every)
    i will make (that|sure)? you *3 (lose|pay|suffer|regret|beg|leave|go|end)
    (your|life|things|it|here) *4 (will be|is|be) (not|never)? *1 (finish|finished|very bad|not nice|nice for
      you|hell)
    it will (be|go|end) *2 (not|bad|badly|ugly|worse) *3 (for|with) (you|him|her|them)
    i will *4 (life|days) *2 (so|very|more)? (miserable|hell|misery|unbearable|impossible|difficult|short) *
    (you|he|she|they|dude|man|lad|guy) (will|is|are|he is|going to|gonna|leave|leaving|leaves|will leave|going
      home) *3 (in|through|out|off|with)? *2 <MARK> *
    (leaving|going|leaves|goes|out|fly|flying) (out of|through|by) (the|a) (window|windows|wall) *
""")

# What the writer has, knows, gave or allows, so that the other is not free.
HOLDS = patterns("""
    (one|1|a single|just one) (more)? (call|phone call|word|letter|text|click|email|message|visit|screenshot)
      (from me|to (your|the|immigration|his|her)|and (they|you|he|she|it is over|your)) *
    (only|just) (take|takes|need|needs) (one|a|a single) *1 (call|word|letter|text|click|email|message|parent|
      person|rumor|rumour|match|spark) *3 (hearing|to hear|knowing|asking|to (your|the)|from me|and you|to
      ask)
    i (brought|made|bought|gave|put|married|carried|raised) you *6 (and|so|but) i can *4 (back|out|away|again|
      unmake|undo|break|take|end|off)
    only (alive|breathing|standing|walking|here|safe|allowed|living) *2 (because|as long as|while) (of)? (i|
      me) *
    (i)? (know|have|got) (the owner|your boss|your chief|your manager|people (in|at) your|friends (in|at)
      your|your landlord|your supervisor) *3
    i have (people|friends|someone|contacts|family) (in|at) (your|the) *3
    (remember|you realise|do not forget|bear in mind|you forget|realise) *3 (i (still)? (have|know|keep|hold)|
      your *2 (has|have) no) *2 (your|which|where|the (photos|video|pictures|recording)|papers|visa|status)
    i (still)? (have|got|know|keep) (your|ur) *3 (login|password|passwords|key|keys|address|number|nudes) *5
      (right|remember|and|so|you know|too|still|$)
    (interest|interested|curious|keen) *3 (to|in) (hear|learn|see|know|read|about|what) *4 (you|your)
    (find|finds|make|makes) its way (to|into|onto) (your|the|their|her|his) *
    (may|might|would|will|could|shall) (find|consider|think) *5 (of interest|interesting|worth (reading|
      hearing|knowing)) *
    (reflect|consider|think|wonder|imagine|ask yourself) *2 (on|about)? what (your|the|her|his) *3 (might|
      would|may|will|could) (make|think|say|do|decide) *
    (watch|see|wait and see|you will see) (what|how) i (do|am going to do|will do) (to|with|about) (your|the|
      that|ur|him|her|them) *
    see how (long|fast|quick|quickly|soon|far) *6 (before|until|till|when) *
    see who (gets|keeps|ends up with|has|wins|believes|is) *3 (<STAKE>|you|laughing|custody|when) *
    (laugh|laughing|smile|smiling) *4 (when|once|after) (your|the|everyone|they) *3 (see|sees|get|gets|hear|
      hears|find|finds)
    ^^ (continue|try me|bet|keep going|carry on|keep it up|push it) $
    you will see (pepper|stars|hell|red|blood|fire|my other side|the other side of me) *
    (last|only|first|other|previous) (man|woman|person|one|girl|boy|guy|wife|husband|ex) (who|that|to) *4
      (still|is|ended|never|left|lost|limps|regrets|begged|learned|learnt|paid|paying) *
    i (would|will|should) (hate|not like|not want|be sorry) (for|to (see|hear)|if|it if|anything) *5 (happen|
      happened|happens|to happen|come to|break|breaks|hurt|lose|lost|burn|come between you|find out|harm) *
    (funny|strange|odd|amazing|terrible) (how|what|when) (quick|quickly|easily|easy|fast|brakes|things|people|
      houses|cars|a|the|old) *4 (go|goes|happens|happen|burns|burn|catch|fail|fails|break|fall|disappear) *
    (unfortunate|pity|shame|sad|tragic|awkward|regrettable) *2 (were|if|should|when) (the|your|our|a|that|
      someone|she|he|they|this|it) *8 (learn|hear|find|know|see|lose|burn|discover|break|happen|come out|get
      out)
    not (sleep|rest|feel) *2 (so)? (soundly|safe|easy|easily|well) *
    do things (that)? (i|you) will (not)? (regret|like|forget) *
    come near *4 you will (leave|regret|go|need|not|find)
    (over|round|there|up|down) (with|w) my <HEAVIES> *
    (tell|telling|show|showing) *1 (<FOLK|OFFICE>|my) *4 (exactly)? (what|who|everything|all about|how) *2
      (you are|you did|about you|you (do|have)|their (dad|father|mother|mum) is|he is|she is|your)
    (my)? (lawyer|barrister|solicitor|attorney) will *3 (reading|read|tell|show|use|destroy|bury|take|have) *2
      your *
    i (will|shall|am going to|going to|can|could) (have|get) *4 <DEPENDENT> *2 (taken|took|removed|put) (off|
      from|away|into) *2
    your *1 <FOLK> *2 (will|would) (not|never) *4 (show|hold|lift|raise) *2 (face|faces|head|heads) *
    when i am (done|finished|through) (with (you|this|them|him|her)|$)
    do not (make|force) (me|my hand) (give|use|prove|repeat|involve|ruin|break|send|leave|$) *3
    not (enjoy|like|survive|welcome) (the|what|how) *2 (result|outcome|consequences|comes|happens|it ends) *
    (my|a) (uncle|brother|cousin|father|friend|mate|sister|aunt|dad) (is|works|drinks|sits) *2 (in|with|for|
      at|on) (the)? <OFFICE> *6 (you|your)
    if i (can|could) not (have|keep|be with) (you|it|her|him|them) *2 (nobody|no one|then) *3
    you would do well to (remember|think|consider|recall|reflect) *
    <SHAMING> *1 public
    (rather|sooner|better) *1 (see|have) *3 (dead|in care|in the ground|burn|burnt|homeless|gone|rot) *1 than
      *4
    tell (them|everyone|the *1|anyone|people) *1 you are (a|an|the)? *1 (bad|unfit|crazy|drunk|drunkard|
      dangerous|violent|abusive|liar|addict|drug|mental|mad|using|drinking) *5
    and they will (all)? believe me *
    ^ (so|just|better)? watch (your|ur) *1 <BELONGING|KIN|PET> *3
    i know *3 where (he|she|they|your *1|you) *1 (drink|drinks|live|lives|work|works|sleep|sleeps|park|parks|
      play|plays|train|trains|walk|walks|swim|swims|study|studies) *3
    you (are|is|will) not *1 (walk|walking|leave|leaving|go|going|get|getting|take|taking) *5 (with|anywhere
      with) (my|our|the) <DEPENDENT> *
    (make|making) it my *2 (to|that) *3
    you cross me *4
    (teach|teaching|learn) you (a|your|the|some) *1 (lesson|manners|respect|place|obedience) *
    i (will|shall|am going to|going to|can|could|might) (tell|inform|write to|complain to|show|report to|ring|
      email) (your|the|ur) *1 <FOLK|OFFICE> *1 (about|of|that|you|everything) *2 (you|your) *4
    (they|he|she|police|court|school) will (terminate|fire|deport|sack|expel|evict|arrest|charge|lock|jail|
      suspend|dismiss|remove|drop|cut|reject) you *3
    (pour|throw|splash|spray|fetch|bring) *2 (petrol|acid|gasoline|kerosene|bleach|boiling water|paraffin) *
    make your life *2 (impossible|hell|difficult|misery|miserable|hard|unbearable|not worth|shorter) *
    (no idea|not know|little idea|not seen|not met) (who|what|how) *2 i (am|can|could|will|turn) *2 (capable|
      when|angry|do|get|like|be) *4
    (could|can|will|might|would|going to) *3 (tell|say to|swear to|convince) (them|everyone|the *1|people|your
      *1) *1 (that)? you (hit|beat|raped|hurt|touched|forced|abused|threatened|stole|attacked|hurt) *
    before i let you (have|take|see|go|get|leave|win|keep|near) *4
    one (phone|telephone)? call $
    (mind|remember|think|forget|know|seen|saw) what happened to *4
    i know (what|which|whose) *2 you (work|drive|take|use|live|park|catch) *4
    one *2 away from (getting|being|losing|sleeping|ending) *5
    (if|when|leave|go) *6 (<PET|DEPENDENT|BELONGING>) will not be (here|alive|there|waiting|breathing) *4
    not want (me|to) (as an|for an|to be your|see me|find out|test|make me|cross|know) (enemy|angry|mad|what|
      me|how)? *3
    take (a|the|my) *1 <ARMS> to *3
    (this close|so close|near|ready|inches) (to|from) (telling|posting|calling|sending|showing|reporting|
      ringing|sharing|leaking|exposing) *4
    i (know|have|got) the <LOCKED|ACCESS> (of|to|for|from) your *3
    (enough|takes|only|just) *1 one call *3
    (bad|wrong|dangerous) (man|woman|person|one|enemy|fella) to (cross|upset|anger|mess|leave|betray) *2
    ways of (dealing|handling|treating|punishing) *3 (wife|husband|woman|women|people|liar|liars|cheat|
      traitors|you) *2
    ^ i am coming for you $
    your *3 all over (this|the|that|town|online|facebook|social|insta|every) *3
    ^^ (reflect|dwell|chew|sleep|think) on that $$
    (spend|use) (every|all|my last) *4 (penny|cent|dollar|pound|breath|thing) *4 (seeing|making|destroying|
      ruining|until|to see) *
""")

SHAPES = tuple(
    Rule(says=says, unless=(*HARMLESS, *TAKEN_BACK), span="sentence", negated=True)
    for says in (PRICES, HOLDS)
)
