"""Threats that name no deed: warnings, hints at what one knows or has, and conditions with a price."""

from tend.words.signals import Rule, patterns

from .figures import HARMLESS, TAKEN_BACK

WARNS = patterns("""
    or else
    i know people $
    (or|and) i (tell|call|ring|report|post|send|show|write to) *1 (<OFFICE|FOLK>|everything) *
    last (thing|time) you (will)? (ever)? (do|say|see|speak)
    last chance (or)? *
    (this|so) close to (<HARMINGNOW>|losing it|snapping)
    (about|ready|going|want|like) to (hit|smash|break|hurt|punch|kick|put) (something|someone|somebody|a hole)
      *
    see how you (get|manage|like|do) *3
    (make sure|see to it|make certain|ensure) (that)? (you|he|she|your *1) (do|will) not *6
    not (get|see|have|getting|seeing) a (penny|cent|dime|thing) *
    watch yourself *2
    leak (everything|it all|the lot)
    wait (until|for when) i (see|get|find|come|tell|catch) *3
    get it (when|now|in a minute|$) *4
    (say|kiss|wave) (goodbye|bye) to (your|the|that|him|her) *
    (to the ground|to ashes)
    (not|never) (expect|think|imagine|believe) *2 to leave (with|alive|here) *
    not (think|imagine) i will not *
    (want|like|wanna) (to)? play (games|dirty) *
    (let us|we will) see how (you|he|she|brave) *3 (like|feel|are|is|when) *
    (hope|suppose) you *2 (said|say|made|enjoyed) your (goodbyes|peace|last|prayers) *
    only take *1 (one|a) (match|call|word|click|phone call|spark) *
    (not|never) come (crying|running) *2 (when|if|to me when) *
    neither will you
    last (a|one|the) (week|day|month|night) once i *
    (cops|police|guards|jail|prison) *1 (scare|scares|frighten|bother|stop|save|help) (me|you) *
    (find|be) (not)? enough of you *
    (catch|catches|caught) fire *1 (also|too|one|some|remember|you know|at night|by) *
    (last|final|only|fair|first and last|friendly) warning
    (i am|i have|consider yourself|you have been|this is) (warning|warned|a warning) *
    i warn (you)? $
    mark my words
    (do not|never|not) (you|ever|you dare)? <SPARKED> (with)? me *
    (do not|never) make me (do|hurt|come|get|lift|raise|show|lose|hit|angry|take|use|use my|call|tell|act|
      choose) *
    if you know what is good for you
    (watch|mind) (your|ur) (back|mouth|step|tongue)
    (be|i would be|you should be|better be|you had better be) (very|really|extremely|real|so|damn)? careful
      (what|how|who|if|about|with (your|what)|$) *
    (better|should|would|must|had best|better you|^ (so)?) (think|reflect|consider) (very|really|long|again|
      twice|hard|carefully|about it|well)? *2 before you (speak|open|say|go|tell|leave|sign|file|call|do|walk|
      talk|decide|answer|lie) *
    (you had|you|had)? better (think|you think|watch|hope|pray|run|hide|start|sleep|not find|not be|not catch|
      not see|not let) *
    better (not|never) (find|catch|see|hear|let) *
    ^^ (go on|go ahead|try|dare|keep|carry on|push|just) *3 (see what|see how|find out|i dare you|try me|you
      will (see|find))
    ^^ (go on|go ahead) (then|so)? (ring|call|tell|leave|do it|try|say it|hit|run|walk|go|post) *
    ^^ (try it|keep pushing|keep talking|keep lying|keep it up|carry on) (then|so|and|you|with|$) *
    ^^ (just)? (try (me|leaving|it and)|push me $)
    i (double)? dare you
    (keep|carry|go) (it|on|that|this|pushing|talking|playing|lying) (up|on|with|like|and)? *3 and (you|i|we|
      your|watch|see|one|somebody|someone|ur) *
    (want|looking for|asking for|do you want|cruising for) (a|another)? (slap|smack|beating|hiding|thump|war|
      fist|trouble|fight) (you|from|do|is|$) *
    (not|nothing|never) (be|going to be|held)? responsible ($|for (what i|what happens|my (actions|hands)|
      anything))
    (can|will) not (answer for|be held|promise (what|i)|control) *1 (what|myself|i|my hands) *
    (nothing|not anything|not a thing) (left)? to lose *
    (not|never) (scared|afraid|frightened) (of)? (jail|prison|the (police|law|cops|guards)|going to (jail|
      prison)|to go to) *
    (should|ought to|better|have to|need to|must|to) be (scared|afraid|frightened|worried) (of|for|about) (me|
      that|what|it) *
    (sleep|sleeping) (with (one|the|your)|tonight|well while) *
    god help (you|him|her|them)
    there (will|is going to) be (hell|trouble|blood|consequences|tears|a price|no *6 over you) *
    (you are|playing) (with)? (playing with)? fire (and)?
    (you|u) owe me *2 (i|and|take|collect)
    (i am|am|going to be) (not)? (finished|done|be nice|nice|gentle|patient|above) (with you|about this|next|
      using|any longer)
    (not|never) be so (gentle|nice|patient|lucky|kind) next *
    next time (i|it|you|that|there) *4 (will not|will|not|am|would) *3 (miss|wall|where it|door|hit|nice|
      gentle|lucky|you|break|worse|face|plate|window|shows|hospital)
    (not|never|do not) (get|getting|get away|getting away) (away)? with (this|it|that)
    (nobody|no one) (gets to)? (leave|leaves|walks|walk) (away)? (from)? (me|here|this (marriage|family)|us)
    you (do|will|are) not (get to|going to|allowed to)? (leave|leaving|walk|walking) (away)? (from)? (me|here|
      this (marriage|family)|alive)
    (will|to|gonna|going to) (cut you off|leave you with (nothing|not)|throw you|kick you|put you out|have you
      out (of this|of the house|of here|on|by)) *
    i (will|am going to) (cancel|freeze|stop|empty|drain|clear out|close) (your|the|our|every) (card|cards|
      account|accounts|visa|phone|money|allowance|insurance) *
    (locks) *2 (changed|change) *
    changed (the)? locks
""")

HINTS = patterns("""
    (shame|pity|waste) to (lose|see|have|break|ruin|waste|spoil) *3
    not (like|enjoy|believe) what i (can|could|will|might|am going to) *1 do *
    not (think|imagine|believe) *2 (protects|protect|saves|will save|will protect|keeps) you *2
    see you in (your|a) (box|coffin) *
    (daddy|dad|brother|uncle|father|cousin|he) *1 (still)? (has|got|have) (his|a|the) (shotgun|gun|rifle|bat|
      machete) and *4
    your move $
    (shame|pity|unfortunate|regrettable|terrible|awful|messed up|sad|sorry thing|too bad) (if|about|were|was|
      should) (your|the|he|she|they|anything|something|someone|anyone|it|people|that|her|his) *
    how would you (like|feel) (it)? if (your|somebody|someone|i|they|the) (car|house|told|sent|posted|did|
      mother|boss|dog|kids|took|showed|phone|photos) *
    (accidents|fires|brakes|people|bad things) (do|can|will|could)? (happen|fail|disappear|go missing|burn) *2
      (to|on|when|if|you|people|at|round|in|$)
    i (still)? (know|have|got|have got|found|remember) (where|which|the|your|their|her|his|what time|what
      route) *1 (address|live|lives|work|works|parks|park|sleep|sleeps|goes|school|walk|run|route|car|new
      place|mama *2|mum's|mother's|spare key|key is|route home|are staying|door code) *
    (already)? (know|knows|have) (your|ur|the) (address|routine|route) *
    (no|another)? (lock|door|locks) (is|will|would)? *2 (keep|keeping|stop|stops|stopping) (me|us) *
    (there is|you have)? (nowhere|no place) (you can|to|on earth)? (go|run|hide) *4 (find|turn up|where i|i
      will|not find|from me|$)
    (are you|think you are|you think you are|reckon you are|thought you were) safe (at|there|from|with|in|now)
      *3
    (think|remember|forget|bear in mind|recall|imagine) (about)? (that|it|this|what i did|what happened)
      (when|before|next time|to (the|my|your)|last time|the last) *
    (remember|seen|saw|know) what (i|happened) (did|to|do|is capable|am capable) (to)? *4
    (last|other) (time|one|person|man|guy|woman|girl|bloke|fella) *1 (who|that|somebody|someone|i|anyone|to)
      *4 (crossed|lied|left|me|hands|hospital|regretted|told|tried|hit|straw|ended|never|put)
    (would|could|might|will) *1 find (most|very|rather)? interesting
    police take a dim view of your *3
    i have a licence for the (gun|shotgun|rifle)
    i (have)? (kept|keep|got|have got|still have|have|saved|am in possession of|have still got) (all|every|a|
      the|your|those|some|plenty of|enough|copies of)? (of)? (the|your|those)? *1 <SHAMING|ARMS> *
    there is (a|an) <ARMS> (in|by|under|behind|next) (the|my|our) *
    (i)? (kept|got|have|still have) (a|the|my) (belt|stick|gun|rifle|shotgun|bat|knife|licence for) (for|here|
      ready|by|under|in|and|for your|on) *
    (my|his|her) (two|big|older|whole)? <HEAVIES> (already)? (know|knows|are coming|will (come|sort|visit|
      deal|be|find|not|take|want)|is coming|are waiting|waiting|wait|come round|come over|are outside|have
      (your|got)|will not) *
    have (my|some|the|a few) <HEAVIES> *1 (waiting|wait|sort|come|pay|visit|do|talk|deal|find) *
    (know|knows|spoken to|talked to|ring|have) (a|some|people|the|few)? (guy|man|people|men|lads|bloke|
      someone|fella|ones|him) (who|that|at|in|to)? *3 (would|for|do|does|collects|immigration|break|hurt|sort|
      deal|fifty|hundred|legs|it|ask|visit|easy|cheap)
    when (my|her|his|the) <HEAVIES> (come|comes|get|gets|hear|hears|turn|find) *
    i (will|am going to) use (what|it|this|that|everything|the|them|every) *2 (i know|against|court|have|kids|
      you)
    i (will|could|can) (wait|sit|stand|turn up|show up|park|be|come) *2 (outside|at your|round yours|by your|
      round your) *
    (turn up|show up|come|coming|go|turning up) *1 (at|to|round|down|through) (your|ur|that|the) (work|office|
      door|house|job|school|place|mother's) (and|every|with|until|$) *
    i (am|will be) (coming|come|on my way|driving) (round|over|there|down|through)? *2 (and|not|with|to) *2
      (leaving|not leave|not leaving|drag|quietly|<ARMS>|sort|settle|smash|get you|kick|make)
    (do not|not) (think|imagine|expect|believe) (for a (second|minute|moment))? (i|that i|you) (will not|will
      be|would not|are|can|will|to) *3 (use|do|<HARMING>|safe|laughing|tell|live|find|hurt|get|taking|take|
      walk|leave|keep|see|have|your|away|in peace)
    (would|might|may|could) (rather|sooner|prefer to|like to) see you (dead|in your grave|in the ground|burn|
      rot) *
    see you in (your|the) (grave|ground|hell) *
    (you|you will have) (want|wanted|have|have got|got) (a)? war *
    (ends|end|going to end|finish) *2 (ways|one way) *4 (like|either)
    (punish|deal with|curse|destroy) you *2 (and|but|till|until|mercilessly|myself|so|in)
    (till|until|before|by) (friday|monday|tonight|tomorrow|then|midnight|the weekend|sunday|noon) *1 (after
      that|or (i|you|your|the|it)) *
    (in|at|for|because) (this|my) (house|home|family) there are (ways|rules) *
    if i (go|go down|am going down) *3 (take|taking) *
    i lose *6 you (will)? lose *
    (belong|should be|be put|put) *2 (in|into) a (hospital|asylum|home|ward) *
    (you have|got|you got) (until|till) *4 (or|then|after) *
""")

IF_THEN = patterns("""
    (if|when|once|unless|every time|next time|the (day|minute|moment|second) (that)?) (you|i|he|she|they|
      anyone|anybody|that|u) *8 (i|you|then|there|somebody|someone|one of|your|he|she|they|her|his|the) *3
      (<HARMING>|find|regret|sorry|pay|dead|bury|not responsible|never see|come after|come for|wish|finished|
      hospital|fire|end you|get hurt|something happens|happens something|big problem|jaw|teeth|grave|throw|
      drag|set fire|make sure|smashed)
    (say|try|touch|tell|do|look at|walk|leave|go|come near|ring|call|go near|pull|ignore|block|lie|talk|speak|
      text|come|pack|open|sign|post|mention|file|cross|see|meet|breathe|bring|contest|report|put|refuse|
      embarrass|shout|use) *9 (and|or) (i|you|ill|your|his|her|he|she|they|that|this|ur|we|im|there|it|these|
      those|the) *2 (will|would|am|are|is|going|'s|goes|gets|get|go|end|shall|can|not|swear|never|find|see|
      smash|lose|put|know|break|take|see) *4 (<HARMING>|<DOOM>|dead|end|find|finish|never|through|fire|gone|
      <BADPLACE>|<LIMB>|lose|alone|be next|nothing|out|everyone|put|send|tell|post|show|cut|smash|live|yours|
      hurt|turn up|problem|<SHAMING>|<OFFICE>|what happens|answer|not get|on the|make sure|responsible|hell|
      know|take|burn|pieces|drown|pound)
    (before|or) i (shut|make you|do something|show you|put|come (over|round|in there)|tell|smash|break|lose|
      have|call|give you|start|drag|hit|get|throw|take|let|forget|knock|burn|kick|do something|send|post|slap)
      (it|you|something|me|my|up|everyone|your|the|him|her|that|myself|somebody|this)? (for you|come|there|
      out|to cry|up|everyone|down|one|in|and|temper|hand|who|$) *
    get (out|off|lost|away|up)? (of)? *3 (or|before) i *
    (one|1|another|any|a single) (more)? (word|step|lie|look|text|peep|sound|mistake|inch|phone call|telephone
      call|letter|time|late) (out of you|from you|from me|about|to)? *4 (and (you|i|your|the|this|it|he|she|
      those)|or (i|you)|is over|on the street|you will|is gone|finished)
    (push|one more|another) *2 inch
    i can (make|have|ruin|get|destroy|end|finish|snap) (you|that|your|it|this)? *4 (disappear|video|boss|
      fired|deported|locked|sectioned|in half|life|hell|difficult|removed|lose|sees|arrested|committed)
    i (could|can) (have|get) (you|him|her) (locked|arrested|sectioned|deported|fired|sacked|killed|sorted|
      evicted|committed|put|thrown|done|removed) *
""")

VEILED = tuple(
    Rule(says=says, unless=(*HARMLESS, *TAKEN_BACK), span="sentence", negated=True)
    for says in (WARNS, HINTS, IF_THEN)
)
