"""What a promise may sound like, and what sounds like one and is none."""

from .listed import listed
from .signals import patterns

TOLD = patterns(
    """
    i (will|shall) (also|just|then|definitely|always|now|personally|still|first|make sure to|be the one to)?
      <DOABLE|MOREDOABLE>
    i (will|shall) be (home|back|there|at|on|in|outside|ready|sober|off|present|round|over|with|up|the
      one|driving|cooking|picking|paying|waiting) *2
    i (will|shall) have (the|it|him|her|them|your|my|dinner|everything) *4
    (i am|^^ (ok|yes|yep|sure|right|grand)?) going to <DOABLE|MOREDOABLE>
    i (promise|swear|vow|undertake|pledge|commit|agree) (to|not to|never to)
    i (promise|swear) (that)? i (will|shall|do|can)
    i am (also|just|definitely|on|doing|coming|going|staying|leaving|working)? !to|mad|crazy|insane|through
      <DOABLEING|BEINGTHERE> *2
    ^^ (ok|yes|yep|sure|grand|right|no worries|of course)? (will|shall|gonna) <DOABLE|MOREDOABLE>
    ^ (back|home|there|outside) (at|by|before|in|within|for) *1
    ^ (will|shall) be (home|back|there|round|over|outside|with you) *1
    ^
      (calling|ringing|picking|collecting|bringing|paying|booking|cooking|texting|coming|sending|dropping|
      leaving|meeting) (you|her|him|them|the|it|up|home|back|over|work|your|my|off|dinner|landlord)
    ^ (call|ring|text|phone|see to) (you|her|him|it)
      (after|at|in|tonight|tomorrow|when|later|before|on|first)
    i
      (leave|set|call|ring|text|cook|put|pay|tell|ask|come|go|pick|stop|send|write|take|bring|do|make|turn|
      show|hand|switch|open|clean|collect|read|keep|check|drop|wash|get|am working|drive|cut)
    i (will|shall) (also|just|then|definitely|still|first|gladly|happily|personally|at least)? !<STATIVE>
    you will (have|get) (it|the|my|your|your *2) *4
    """
)

TAKEN_ON = patterns(
    """
    (dinner|tea|lunch|breakfast|school run|pick up|pickup|drop off|dishes|bins|washing|drinks)
      (is|are|'s) (on|for) me
    (is|are) (mine|my job|my turn) (from now on|from today|tonight|this week|every *1|on *1|tomorrow)
    (you (can|may))? (count|rely|depend) on me
    <WEEKDAY> (is|are) (mine|on me|my turn|my job)
    consider it done
    leave (it|that|this|the *1) (with|to) me
    i have (got)? <WEEKDAY> (pickup|pick up|drop off|bedtime|duty|the school run|covered)
    count me in (for|on) *2
    i (will|shall) be the one (who|to|that) *2
    i am on it *3
    i am all yours *3
    i (have)? got (bedtime|pickup|the school run|bath time|dinner|the bins|the kids) *3
    """
)

KEPT_FROM = patterns(
    """
    i am (never|not) (ever)? (going to)? <DOABLEING|PLANNED> *6 (again|any more|ever)
    i (will|shall) (not|never) be <DOABLEING|PLANNED> *5
    (^|i) (will|shall|going to) not be (late|drinking|gone) *4
    you will (not|never) (see|hear|catch|find) me *6
    you will not have to (ask|chase|remind|wait|worry about) *5
    i (will|shall|promise) not *1 (read|open|share|discuss|repeat|tell|touch|bring|go|start|make) *5
    i (will|am going to|shall|promise) (not|never) (to)? *8 again
    i (will|am going to|shall|promise) (not|never) (to)? (ever|be)?
      (shout|shouting|yell|drink|drinking|lie|hide|look|looking|touch|check|checking|tell|text|texting|see|
      contact|gamble|bet|smoke|spend|raise|go through|go behind|read|open|snap|interrupt|mention|call|hang
      up|walk out|joke|laugh|use|buy|take my phone|message|borrow|swear|be late|forget|disappear|make (fun|a
      joke|jokes)|mock|log|play|meet|go (to the|out|near|on|back)) *4
    i am not going to
      (shout|drink|lie|hide|look|check|text|see|gamble|smoke|spend|raise|read|snap|interrupt|use|buy|call|be
      late|forget) *4
    """
)

LOOSELY = patterns(
    """
    i <DOABLE|MOREDOABLE>
    i (am|shall be|will be) (also|just|then)? <DOABLEING|PLANNED|BEINGTHERE>
    ^ (ok|so|and|then|right|just|still)? <DOABLEING|PLANNED> *1
    ^ (ok|and|then|sure|straight|straight back)? (home|back|outside) *1
    (^|i am) (on|got) *2 (duty|run|feeds|pickup|dishes|bedtime|list|shift|bath|bins|breakfast)
    (it|they|the *1) will be (in your|with you|on your|done|paid|sorted|ready|back with)
    let me <DOABLE|MOREDOABLE>
    i (intend|plan|mean) to <DOABLE|MOREDOABLE>
    i am (at)? (home|back|there|with you|off the *1|yours)
    ^ (will|going to) !not|you|he|she|they|i|we|it|that|there|be *3
    ^ will not !you|he|she|they|i|we|it|that|there *3
    i am going to *2
    i (will|shall|am going to) !not|never|always|be|have|try|probably|love|miss|see|regret|need|want
    """
)

# A condition on what another does, before or after; a courtesy ("if you like") is none.
HANGS_ON_ANOTHER = patterns(
    """
    (if|unless|provided|assuming|as long as|so long as|on condition|whenever) (that)? (you|he|she|they|your
      *1) !like|want|need|prefer|fancy|wish|would|are (do|does|are|is|will|can|have|has|stop|start|give|say|
      let|apologise|promise|agree|sign|delete|admit|behave|come|go|pay|show|tell|not|never|<DOABLE>) *1
    in (return|exchange) (for)? *1
    ^ (if|unless|provided|assuming) !i|we|it|that|you|need|possible *2 (<DOABLE>|behaves|comes|goes|does|says|
      is|are|lets|gives|wants|agrees|stops|calls|apologises|turns) *1
    were (you|he|she|they) to *1
    i (will|shall) *4 when you (do|did|are done|stop|have (stopped|calmed|apologised|said|admitted|learnt|
      learned|grown)|calm|apologise|admit|start|learn|grow|behave|change|say sorry|ask nicely) *1
    """
)

NOT_PROMISED = patterns(
    """
    i (will|am going to|shall) (make (more|an|a bigger)|sort (it|myself|my|this|everything|things)|keep quiet|
      be here|put the work)
    i (will|shall|am|am going to|going to) *1 (<HARMING|HARMINGNOW>|threaten|fight|beat|destroy) *1
    (one|some|these) (day|days|time|point)
    (eventually|somehow|someday|sometime|something) *1
    (sooner or later|in due course|in (good)? time $|when i get (round|around))
    i (suppose|generally|mostly|tend)
    (doubt|not sure|unsure|no idea|depends) (that|if|whether|when)? i (will|shall|am|can) *1
    i (am|was) (meant|supposed|due|hoping|about|planning|meaning|thinking) (to|of) *1
    i was (going|just going) to *1
    i (will|would) (not)? (see $|lie|need|miss)
    i will (get over|take the (blame|hint|hit)|give you (that|this much)|be (asleep|in bed|awake|tired))
    ^^ (call|ring|text|phone|tell|show|send|give|help) me
    (guess|suppose|reckon|think|say|bet|imagine|expect|afraid) (that)? i (will|shall|am) *1
    back at work
    i will (have|eat|drink) (a|some|the|my|tea|coffee|lunch|dinner|breakfast) *1 (at my desk|thanks|please|
      now|too|$)
    (might|maybe|perhaps|probably|hopefully|possibly|try|trying|hope|wish|guess|think i will|if i can|see if|
      see what|do my best|would)
    (if|unless|as long as|provided|whenever) you (*4 i (will|am))?
    when you (are ready|want|feel|say|ask|apologise|stop) *4 i (will|am)
    (if|unless) (he|she|they) *5 i (will|am|shall)
    if (it|this|that) (happens|starts|goes|comes|gets|keeps) *6 i (will|am|shall)
    i will no longer *2
    i will have (whatever|what|the same)
    i will be <NUMBER>
    (last|yesterday|ago|already|earlier|since|this morning)
    (hope|hoping|wish|love to|want to|like to|would|say|think|pretend|afraid|worried|said|told you|thought|
      swore) (that)? (say|promise|think)? (that)? i (will|would|am|can|could)
    i am (working (late|from|on|nights|too)|getting|feeling|thinking|wondering|having (a|trouble)|being|
      starting to|doing (my|fine|ok|well|all)|coming (off|down|across|to)|leaving (it|you|work|now)|going (on|
      off|mad|through))
    i (will|am going to) (ruin|jump|murder|threaten|kill|die|be late|be home late|bet|say it|just say|cry|find
      out)
    (so)? i am (just)? going to say
    (can not|not) (promise|say|guarantee)
    i will (not|never) (forgive|forget|be able|understand|know|trust|believe|let you|apologise|be (home|there|
      back|made|spoken)|read it unless)
    i will (be|become|feel) (a|so|the|much|more|less|better|different|differently|good|kinder|nicer|fine|ok|
      all right|late|away|upset|sad|angry|honest|happy|glad|sorry|very|sick|dead|free|busy|working|at work|
      stuck|in (a meeting|future|touch)|gone|out|over it|damned|lost|too|like|here|doing it)
    i will (get|do) (better|anything|whatever|more|everything|it again|it all|right by|my best|over|used|
      there|somehow|mad|angry|upset|by)
    i will (always|never)? (love|miss|remember|regret|change|definitely change|admit|bet|understand|wait and
      see|have to|need|want|deserve|lose|die|survive|manage|see (you|how|whether|to (it|that))|know|hear|
      always be here|grant|take (that|it|all|the time)|tell (you)? (what|straight|everything)|say this|have
      (a|nothing|to|the (soup|fish|steak|chicken))|find out|think|figure|improve|deal|cope|make (it|things|
      everything|this|sure (you|everyone)) (up|right|better|work|never|know|pay)?|fix (it|this|us|everything|
      things)|work on|sort (it|myself|things) $|prove|earn|show you|answer|stop $|leave (it|you)|listen $|
      handle|admit|end|finish you|make you|learn|grow|pay for this|kill|hurt|hit|smash|ruin|destroy|take the
      kids|post|murder|burn|beat|call it one|make it $|give (it))
    i am (not (going out|picking|calling|paying|staying|doing|cooking|getting|making|giving)|doing my best|
      getting (tired|sick|angry|annoyed|upset|worried|there|better|old|fed|the blame|used|on|a bit)|leaving
      (you|$|me|this|now)|telling you|asking you|putting up|making (an effort|it up|no|excuses|a)|giving (up|
      you|it|this|that|in)|picking (a|on)|calling (you|it) (a|out|$)|taking (it|this|that|nothing|about)|
      sending you|paying (for|the price)|meeting you halfway|heading for|moving on|setting myself)
    going to (kill|hurt|be (late|sick|ok|fine|honest|better)|try|change|leave you|lose|regret|lie|need|have
      to|love|miss|cry|die|bed|sleep|tell you|end|do right)
    (do|did|shall|should|can|could|would|may|was|were|will) i
    (know|hate|see|notice|why|because|whenever|every time|how|tell her|what|until|where|since|who|at least) i
      (go|do|come|tell|ask|get|take|make|put|stop|leave|keep|turn|call|am|read|pay|write|show|cook|clean|text|
      drive|set|send|open)
    (used to|usually|often|sometimes|normally)
    i (come|go|get|do|tell|ask|make|leave|put|take) (home|out|back)? (from|because|up|so|to bed) (late|work
      and you|of)
    or (else|i will)
    i (have to|had|did|was|do not|do need|do (not|feel|hope|love))
    one (call|word) i will
    you will (have|get) (to|a|what|nothing|twenty|fifty|hurt|over|it $|yours|no)
    (tell|ask) me to
    (on|in|at|from|by|for|with|behind) me (and|because)
    """
)

# What is on its way already, and an act only where a time is told.
UNTIMED = patterns(
    """
    i am (going|coming) (out|to (bed|sleep|do it|end|tell you|murder|smash|kill|change|be|try)|mad|crazy|
      insane|through|on|down|off|away|up|back to bed|home (to|alone)|nowhere|anywhere|without|into|over (this|
      it)|to the garage)
    i will give up *1
    """
)

# Words in -ing that tell a state, a feeling or a thing, and no act one could keep.
NO_ACTS = listed(
    """thing something anything nothing everything morning evening during feeling being having dying thinking
    wondering trying hoping working getting going coming losing missing starting wishing wanting needing
    loving hating worrying looking seeing hearing sleeping crying melting freezing boiling living waiting
    leaving considering planning bring king ring sing string wing spring wedding meeting building
    ceiling according including regarding amazing interesting boring exhausting suffering struggling"""
)
STATES = listed("is was are were has had will would can could")
