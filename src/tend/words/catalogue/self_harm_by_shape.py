"""Self-harm by its shape alone: weariness of living, absence as relief, the means at hand, leave taken."""

from tend.words.signals import patterns

WEARY_OF_LIFE = patterns("""
    if i (just|simply|only)? (stopped existing|were not|was not|did not exist|was not here|did not wake|was
      not around|were not here|stopped being|vanished|ceased) *
    (tired|weary|sick|done|finished|through|exhausted|fed up) (of|with) (this|the|my|all this)? (world|life|
      existence|earth|living|fighting to|being|wahala of life) *
    (finished|done|tired of|through with|no more) (fighting|struggling|holding on|hanging on|carrying on) *
    (can not|could not|not) (be)? (bothered)? *1 (being|be|staying|stay) alive *
    (no|not any|no more|lost the|lost all|without) *2 (taste|appetite|wish|desire|will|heart|reason|joy) *2
      (to|for|of|in) (live|life|living|go on|be here) *
    (nothing|not anything|nobody|only *3) (keeping|keeps|holding|holds|left to keep) me (here|$|alive|going) *
    (what) (do|does|would|did|are)? *2 (need|needs|want|keep|miss) me (for|here for|alive for)
    (better|happier|easier|get on better|fine|grand|do better|cope) *3 (with me|when i am|if i am|once i am)
      (under|gone|dead|out|buried|six feet|in the ground|away for good) *
    (me|i am|put me|lay me) *1 (under|beneath|below) (the)? (daisies|ground|grass|earth|sod|soil) *
    (nobody|no one|anyone|anybody|week|month|days) *4 (would|to|even)? (notice|miss|look for|pick up after) *2
      (me|if i|i)? *2
    (lord|god|jesus|he|heaven|ancestors|father) *2 (can|could|to|may|should|please)? (come)? (get|take|call|
      fetch|carry) me *3
    (go|going|want) (and|to)? (meet|join|see|be with) my (father|mother|dad|mum|brother|sister|maker|creator|
      ancestors|son|daughter) *
    better (that|if)? i (am|was|were) (not|never) (in|on|here|born|alive) *
    not (want|wanna|wish) to (still)? be (doing|here|feeling|facing|alive|awake|around) *3 (this|here|
      tomorrow|morning|it|any more) *
    (sense|point|comfort|relief|peace) in (simply|just)? (stopping|ending|not waking|not being|going|letting
      go|slipping|sinking) *
    (running|run|ran) out of reasons (not|to (stay|live|wake|answer|say no|keep)) *
    (end|ending|finish|stop) *2 (suffering|wahala|pain|struggle|trouble) *2 (will|would|can)? (end|finish|be
      over|stop) *
    all this *1 (will|would|can) (end|finish|be over|stop) *
    (consume|consuming|swallow|swallowing|drink|drinking|take|taking) something (and|to (end|finish|die|
      sleep)) *
    (ending|finishing|end|finish) (this|my|the|with) (life|existence|story) *2
    (close|shut) my eyes (and|to) (not|never) *3
    (tell|say to) (my|our|the) (<KIN>) *1 (that)? i (tried|love|loved|am sorry|was sorry|did my) *4
    (throw|kill|hang|hurt|shoot|drown|cut|burn) me (under|in|into|off|from|out|with|at|$) *3
    i (do|am|did)? *1 not *1 (aim|plan|intend|expect|mean|going|need|want) *1 to *1 (see|make it to|reach|live
      to) (another|my next|next|old|christmas|the end|thirty|forty|fifty|tomorrow) *3
    my life (is|has|was) (of)? *1 (no|not|over|finished|worthless|nothing|useless|meaningless|pointless|done)
      *3
    let it (all)? end *2
    (leave|leaving|go|going|depart|away|out|off) (away)? (from|of)? this (world|earth|life) *
    (who|which of you|you) (would|will) (be the one to)? find me *2
    (if it (were|was) not for|but for|without) *4 i would (have|be|not)? *2 (gone|dead|here|done it|ended it|
      finished it|left this) (by now|long ago|already|years ago|today|$)
    (look|looking|looked|stare|staring|stared) at (that|the|this|my) (<LETHAL|PLUNGE>|beam|rafters|hook) *
    not answer for (my life|myself|what i do to myself) *2
    (lowered|laid|put|lie|lying|sink|buried) *1 (in|into|under|beneath) the (ground|earth|soil) *2
    (garage|engine|exhaust|hose|hosepipe) *3 (closed|running|shut|going|sealed) *3
    not (be|feel)? safe *3 (myself|alone|on my own|with my|from me|tonight)
    (the|those|dark|bad|them|my) thoughts (again|are back|came back|have come back|tonight|with|get|got) *4
    (thoughts|thinking|feelings) *6 with a (plan|date|way|method) *2
    (version|world|future|year|life|picture) *4 with me in it *2
    (think|thought|thinking|dream|dreamt|dreaming) (about|of) (the|that) <PLUNGE> *5 (floor|high|drop|again|
      night|deep|cold|far)
    (better|easier|lighter|happier) when i am (not|gone|no more|not here|dead|no longer)
    (cleaned|cleaning|loaded|loading|oiled|unlocked|took out|got out) (the|my|a|his|dad's|grandfather's)
      <LETHAL> *3
    want out (of)? (of life|of living|life|this life|this world|for good) *2
    (happiest|best|relieved) *2 (if|when) i (do|did) not (wake|come back) *
""")

PREPARES = patterns("""
    (sat|sit|sitting|stood|stand|standing|walked|walk|parked|went|looked|stopped|been|lay|leaned) *4 (on|by|
      at|to|near|over|beside|off|from|above|under) *2 <PLUNGE> *8 (think|thinking|thought|counted|counting|
      still|quiet|peaceful|calling|jump|easy|scare|again|home|name|long|cold|hours|hour|could)
    (the)? *1 <PLUNGE> *4 (call|calls|calling|called|whispers|wants|says|saying|looks|looked|waits|waiting|
      scare|keeps) *3 (me|my|right|so|to me|like it|quiet|peaceful|easy)
    (shotgun|rifle|gun|pistol|rope|noose|pills|tablets|razor|blade) (is|are)? *2 (out|loaded|ready|here|
      beside|on the (bed|table)|in my (hand|lap)|next to me) *
    (keep|kept|just|been|and) *1 (sit|sitting|sat|holding|looking|staring|look) (at|with|on|to) (it|them|the
      <LETHAL>|the <PLUNGE>) *
    <LETHAL> *3 (and)? i (look|stare|keep|sit|think|hold|count) *
    (saving|saved|collecting|hoarding|stockpiling|keeping|kept|hiding) (up)? *1 (my|the|enough|some|all my|all
      the) (pills|tablets|meds|medication|paracetamol|painkillers|sleeping|insulin|doses) *
    (googling|googled|searching|searched|looking up|looked up|reading|asked|wondering|counting|counted|sums)
      *2 (how many|how long|how much|what) *3 (pills|tablets|it takes to (die|drown|bleed)|paracetamol|takes
      to die|dose|rope|drop|fall)
    (look|looking|looked) at the <LETHAL> *4
    <LETHAL> (is|are) (not expensive|cheap|easy|quick|enough) *
    (wrapping|wrap|put|putting|drive|driving|crash|crashing|ram|ramming) (my|the|this) (car|van|bike|truck)
      (round|around|into|off|under) *
    (insurance|policy|will) (is|are|has been|have been)? (all)? (paid up|paid|sorted|revised|changed|signed|
      updated) *6 (i checked|after|you will|need not|without|me|when i|for when)
    (put|set|got|getting|revised|changed|made|settled) *1 my (will|papers|affairs|accounts|passwords|things)
      (in order|ready|straight|sorted)? *8 (after|not expect|beyond|trouble|when i|for when|so you|no longer|
      need not|concern)
    (written|wrote|writing|left|recorded|made|prepared) *2 (each|them|him|her|the (kids|children|boys|girls)|
      you)? *2 (a card|cards|letters|a letter|a note|notes|videos|a video) *4 (eighteen|birthdays to come|
      every birthday|when they are|when i am|after|goodbye|grown) *
    (giving|give|given|gave) *1 (my|away my|all my) *3 away *6 (easier|empty|leaving|light|nothing|need|where
      i am going|no use)
    (leaving|going|leave) with (empty|nothing) *
    not (here|be here|trouble *3|worry *3) (after|beyond|past|come|by) (the)? (weekend|monday|tonight|sunday|
      christmas|my birthday|the hearing|today|morning) *
    not expect to *4 (beyond|past|after|see)
    need not (concern|worry|trouble) yourself *2 (with|about) me (after|again|any more|much) *
""")

# One's death as the price of the other's leaving, or as something that might be done.
LEAVES_ME = patterns("""
    (if|when|unless|once|the day|after|without) (you|he|she|we|u|this|it) *9 (i|that is|you will|there is|my|
      ill) *2 (die|dead|kill|hurt myself|jump|end it|not live|not go on|my life|exist|nothing left|living|is
      over|no reason|not be here|survive|cut|overdose|<PILLS>|bridge|do something (stupid|silly|bad|to)|
      something stupid|make it|wake|swallow|slit|hang myself|hanging|jumping|drown|not (be|live|make|see|
      exist|last|wake)|find me|finish|something to myself|myself something|do not (live|exist)|my blood|see me
      alive|hurt myself|end (it|my)|on this earth|starve)
    (block|leave|dump|divorce|ignore|lose|go) *4 (and|or|then) (i|ill|you) *2 (slit|kill myself|die|jump|hang|
      cut|swallow|end (it|my)|overdose|hurt myself|drown|do something|will find me|find me) *
    (can|could|will|would|am) not (live|be|exist|breathe|survive|go on|be on) *2 without you *
    without you i (will|am|would|can|could|do) *1 (not|nothing|dead|die|nobody|end) *
    (rather|sooner) (die|be dead) than (live|be|lose|see|go|let|face|stay) (without|with|you|on|this|like)? *
    (my)? (blood|death|suicide|life|body) *4 (on your (hands|conscience|head|fault|door)|your fault|on you) *
    (on your (conscience|hands)|live with that|you did this) $
    (do|done|doing|did) something (stupid|silly|to myself|drastic|terrible|bad|permanent|i can not|you will) *
    (what i (might|will|would|could|may) do) (to myself|if|without|alone|tonight|next) *
    (not|never) (safe|trust|trusted|trusting) *1 (with|myself|from|near|alone) *2 (myself|tracks|tonight|
      alone|near|knives|with) *
    scared (of|what) *4 (to myself|myself tonight|i might do)
""")
