"""Figures: what sounds like an alarm and is none, from play and laughter to what is given freely."""

from tend.words.signals import patterns

# Play, tales, food and figures of speech in which the words of a threat do no harm.
HARMLESS = patterns("""
    (at|in|on|of|for|with|playing|win|final) *1 <PLAYED>
    (in|on|from|about|of|like|watched|watching|watch|read|reading) (a|the|this|that|some|my|new)? *1
      <TOLDTALE>
    (for|with|by) (a|some|the|that|another|more|my)? (bit of|cup of|slice of|bowl of|last|decent|good|hot|
      cold)? <TREAT>
    (with|by) (love|kisses|cuddles|kindness|hugs|tickles|laughing|laughter|snacks)
    you (will|are going to) *3 (when you (see|taste|hear|try) (the|my|this|what i)|without (pie|cake|a hug|
      dinner))
    (proud|thrilled|delighted|gorgeous|umbrella|flowers|candles|hug|hugs|sunset|doctor's orders|free for you)
    (the|a|another|his|her) (bus|cake|dessert|slice|match|coat|photos of her|film|joke)
    you will (want to (hear|see|know)|love|laugh|never guess|be (glad|proud|delighted))
    (for|with) (this|that|the|such|a)? (lovely|kind|great|nice|delicious|beautiful|brilliant)
    put (the|a|some|your) *1 (on|in) (for|when|now|then|$|the (oven|fridge|freezer|wash|diary|calendar|post))
    i <HARMING> you (a|an) (message|text|note|line|look|smile)
    <HARMING> (the|a|this|that|some|my|an)? (last)? (toast|calories|time|lawn|mower|hill|record|exam|
      interview|cake|level|presentation|candles|habit|mood|grass|day|hedge|marathon|target|ice|workout|diet|
      test|essay|report|news|match|hair|budget|surprise|puzzle|boss|quiz|thing|mould|weeds|sorrows|potatoes|
      avocado|eggs|garlic|dough|onions|curry|pizza)
    (hit|hitting) (the)? (gym|road|shops|sack|hay|town|books|beach|pool|slopes)
    (hit|knock|beat) (you|me|him|them) (up|back|with (the|a|some) (good|news|idea|question|bill)|to it)
    (burn|knock) (off|out) (some|a|the)
    (smash|kill|crush) (it|this)? (tomorrow|today|at work|on stage|$)
    you will (smash|kill|crush|nail) (it|that)
    fight you for *4
    break (it|this|the news) (to|gently|down)
    <LAUGH>
""")

# What somebody says who takes a threat back, denies it, or is afraid of it.
TAKEN_BACK = patterns("""
    i (will|would|could|am going to|going to|am|was|should|can) (never|not) (ever|really|even|actually|want|
      going|mean|meant)? (to)? *1 (<HARMING|HARMINGNOW>|take|tell|post|show|share|leave|let you|use|make|
      threaten|report|touch)
    i (should|would|could) (never|not) have *3
    (sorry|ashamed|regret|wrong) (that|for|i|of)? *1 (i)? (said|threatened|saying|threatening|told|hit|hurt|
      broke|what)
    (said|threatened) (i|that i) (would|will)
    (not|never) (want|going|trying|mean|meant|mind) to (hurt|harm|scare|ruin|break|make|take|kill|threaten)
    (nobody|no one) (is going to|will|can) <HARMING>
""")

# That somebody goes out of the other's life, as a plain loss.
A_LOSS = patterns("""
    will (not|never) (see|hear from|meet|find) (her|him|them|it) again *
""")

# Freely asked, offered, taken back, or asked for the other's own good.
GIVEN_FREELY = patterns("""
    (only|but)? if you (want|like|would like|feel|fancy|are (ok|happy|comfortable|willing)|prefer|choose|
      remember|ask|need|would rather|can|have got|have it)
    (no|zero|without) (pressure|rush|obligation|strings)
    (feel|you are) free (to|not)
    (fine|ok|all right|happy) (if (not|you)|either way|to say|by me|with me|whatever)
    up to you
    (fine|ok|all right) to say no
    would you be willing *
    no is a fine *
    you (can|could|may) (always)? (say no|look|check|read|ask|keep|change|see (my|it|all|for|who|whoever|
      everything)|have (it|my|mine)|go (out|wherever|ahead|and)|wear (what|whatever)|meet|text (who|me if))
    you (do not|never|will not|need not|should not) (ever)? (have to|need to|owe|must|need my)
    (do not|does not|will not|not going to) (need|want|have) (to (see|read|check|know)|yours|your (phone|
      password|location|code|passwords)|you to stop)
    not need your own * (the|there|bus|walk)
    (find|pick|collect|meet|get|fetch|send|come|surprise) (up)? you
    i (will|can|could|would|am going to|going to|am happy to|want to|have|am) *1 (share|show|give|send|let|
      sharing|giving|offer|offering|handing|deleted|stopped|turned off) (you)? *2 (my|mine|all|every|the)
    (here|these) (is|are) (all)? my
    my (phone|password|location|passcode|code|messages|account|accounts|bank|statements|card) (is|are|to|with|
      on|any)
    (so|because|for) (that)? (we|i|the|they|he|she) (can|could|know|will|plumber|parcel|delivery) *3 (find|
      pick|meet|get|collect|send|plan|surprise|home|safe|transfer|pay|lost|book|order|leave|parcel|table|are
      safe)
    i (had|have) (no|not any) (right|business)
    (we|both of us|the two of us|each of us) *6 (together|both|each)
    i (tell|ask|show|text|ring|call|check with) you (before|first|when|every)
    i (should|would|could|did) (never|not) (have|read|check|look|ask|go|track|want|need|tell|touch|open) *
    i (am|will|do|did|shall) (never|not) (going to|ever|want to|need to)? (check|read|look|track|follow|
      search|ask|go through|scroll|open|demand|control) *
    i will (never|not) (read|check|look|ask|go|track|need|tell|touch|open) *
    (be|to be)? (worrying|fretting|fussing|rushing|apologising|blaming yourself) *
    i do not (read|check|look|ask|track|need|mind) *
    (was|were|am) (wrong|sorry) (to|that|for|i) *4
    (cake|candles|food|quest|map|taxes|hiking|warranty|sunset|birthday|hay fever|gp|poorly|painted|raining|
      plumber's)
    (wedding|christening|garage|plumber|wifi|dentist|delivery|insurance|warranty|airport|boarding|surgery|gp|
      doctor|nurse|agency|school|vet|boss|manager) *2 (said|says|asked|wants|needs|has|is|password)
    (wifi|router|netflix|spotify|printer|alarm|gym|library|door) (password|code|pin|key|card|account) (is|on|
      again|for|please|$)
    (home|be|are|get|got) (safe|safely) *1
    (lost|icy|ice|storm|snow|dark|worried|ill|sick) *1 (x|xx|out|home|roads|outside|tonight)?
    (loan|mortgage|tax|visa|accountant) (lady|man|people|form|office|return|application)?
    (recipe|dinner|surprise|birthday|present|flight|ticket|tickets|umbrella|parking)
    <LAUGH>
""")

# Laughter, weariness, tales and plain business in which the words of dying mean no harm.
FIGURE_OF_DYING = patterns("""
    (of|from|with) (boredom|embarrassment|laughter|laughing|hunger|thirst|curiosity|shame|heat|cringe|
      cuteness|happiness|excitement|laugh|fright|joy|the tiredness|cold)
    (die|dying|died|kill|killed|killing) for (a|some|my|that|the|chocolate|coffee|it)
    (die|dying|died|dead|kill|killed|killing) (laughing|time|to (see|know|hear|meet|try|go|tell|show|get|have|
      read)|inside|tired|on my|serious|proud|funny|good|sure|by fifty)
    <WEARY> (is|are|will|was|were|has|nearly|almost|be|going|gonna)? (be|to)? (the death|killing|kill|killed|
      finish|finishing |murder)
    (phone|battery|laptop|plant|plants|car|engine|wifi|party|joke|line|signal|data|roses|grass|mower|bulb|
      fish) *2 (died|dead|dying|die|going|alive|dies)
    (in|on|from|about|of|like|watched|watching|watch) (a|the|this|that|some|my|new)? *1 <TOLDTALE>
    (at|in|on|of|playing|boss|ranked) *1 <PLAYED>
    (<KIN|OFFICE|MALE>|he|she|they|chief|coach|teacher|dentist|wife|husband|everyone) (will|would|is
      going to|'s going to|are going to) (kill|murder|strangle|shoot|hang|drown|skin|burn|hurt) me
    cut (myself|my (finger|thumb|hand)) (on|while|shaving|chopping|with the|opening|peeling|cooking)
    (cut|cutting|burn|burnt|burned|hurt|scratched|hit) (my|myself|me) *1 *1 (hair|grass|nails|hedge|sugar|
      calories|fringe|toast|on the|falling|lifting|running|playing|opening|off the)
    cutting (hedges|grass|sugar|down|out|it|corners|the|back|wood|costs)
    (love|loving) you (till|until) *
    (would|could) (kill|murder|die) (for|a|of) *
    rather die than (sing|eat|wear|go|do|watch|listen|camp|admit|ask|dance|run|swim|speak|fly|share|cook) *
    (not|never) (suicidal|going to (kill|hurt|harm) myself|want to (die|hurt|harm|kill))
    (when i was|years ago|back then|as a (teenager|kid|child|teen)|in my (twenties|teens)|when i was (twenty|
      young)) *
    (used to) *1 (cut|burn|hurt|think|want|starve)
    jump (on|in|into) (the|a) (call|train|shower|bus|car|pool|sofa|bed|bike|zoom|meeting)
    jumping (on|in|into) (the|a) (call|next|train|shower|bus|car|pool|sofa|bed|bike|zoom|meeting|mersey for)
    go on (the|a|about|strike|sale|stage|tour|holiday|with the|<WEEKDAY>)
    (for|at|by|before|after) the (match|party|meeting|game|wedding|delivery|plumber|interview|concert)
    (early|flight|alarm|exam|exams|potluck|monday morning)
    if i (was|were|am|had|did) (late|wrong|early|drunk|fat|bald|forgot|sang|cooked|in (my)? (pyjamas|
      slippers))
    suicide (prevention|awareness|watch|hotline|squad|line|mid)
    <LAUGH>
    (marking|meeting|homework|day|shift|game|film|essay) (is|are)? (done|over|finished)
    (got|get|be|back|home|here) *2 (football|work|conference|training|gym)
    (for|sponsor|sponsored) *1 (charity|us)
    (for boots|blood donors)
""")
