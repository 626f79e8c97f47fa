"""What the parts of an apology, and what undoes or weakens them, may sound like."""

from .signals import patterns

SAID_SORRY = patterns(
    """
    (sorry|apologise|apologies|apologising|apology)
    i (deeply|really|truly|so|bitterly|very much|do|will always|much)? regret
    (remorse|remorseful|contrite)
    """
)

SORROW = patterns(
    """
    (sorry|apologise|apologies) !to
    i owe (you|him|her|them|your *1) (all)? (an|a big|a real|a proper) apology *
    i (deeply|really|truly|so|bitterly|do)? regret *
    i (am|feel|was) (so|deeply|really|very|truly|just|such|absolutely|just so|completely)? (so)?
      (sad|ashamed|gutted|heartbroken|sick|awful|terrible|horrible|guilty|devastated|mortified|bad|rotten|
      disgusted with myself|regret|upset with myself) *
    (it|that) (hurts|breaks|pains|saddens|kills|grieves) (me|my heart) (to (know|think|see)|that
      i|knowing|what i) *
    i (hate|can not bear|can not forgive myself|wish i (had not|could take|could undo|had never)) (that|what|
      how|to)? *
    (my)? (heart) (breaks|aches|hurts|is broken|is heavy) *
    (remorse|remorseful|contrite)
    """
)

SORROW_FOR = patterns(
    """
    (terrible|awful|horrible|ashamed|sick|heartbroken|guilty|gutted|devastated|my heart|sad|rotten)
      (about|that|for|how|what|to think|over)? *2 i
      (left|did|hurt|said|let|lied|was|put|made|broke|treated|have|had|spoke|acted|hid|could|<WRONGED>)
    (gutted|ashamed|sorry|devastated|mortified|heartbroken) (that)? i <WRONGED>
    i feel (so|really|just|absolutely|truly)? (terrible|awful|horrible|rotten|wretched|dreadful|ashamed|
      guilty) (about|for|that) *3
    i wish i could (take (it|that|this) back|undo) *
    i (hate|can not bear|regret) (that|what|how|myself for) *1 i
      (did|said|hurt|let|lied|was|put|made|broke|treated)
    """
)

NO_SORROW = patterns(
    """
    (not|never) (even|going to|gonna|really|remotely)? (sorry|apologise|apologising)
    sorry (to hear|for your loss|not sorry|excuse)
    (nothing|what|why|have|need|you|should|she|he|they|no|your|my ex|the) *2 (to)? (apologise|sorry)
    (nothing|what|why|should|she|he|they|no|your|my ex|the|not) *2 (to)? apology
    (want|need|deserve|demand|get|got|have|had|without|waiting for|where is|owe me|owes me|for|about) an
      apology
    (better) safe than sorry
    feel sorry for
    (be|you) (so|very|fucking)? (fucking)? sorry *1 (for this|when|if|one day|mark|$)
    (will|shall|are|going to) be (very|so|fucking|really)? sorry
    sorry (wrong|not much|just saw|no (can|i)|what|to (ask|bother|interrupt|hear))
    (he|she|they|everyone|mum|dad) (is|was|are|says|said) sorry
    (will|going to) be sorry
    sorry (about|for) your (loss|dad|mum|dog|cat|gran|grandmother|grandfather)
    sorry (but)? i (can not|could not make|will not be able) (make|come|do|be there|talk|go|stay)? *
    """
)

HOW_IT_CAME = patterns(
    """
    i was (so|too|really|just|very|a bit|already)? <EXCUSE|OWNFEEL|HURTFEEL> *
    i was (wound up|caught up|in (the|a|such a) *2|under (so much|a lot of|pressure)|up all night|afraid|
      thinking|convinced|hoping|run down|on edge|out of my depth|late because|full of|hungry|at the end of) *
    i (had|have|have had|had been) (a lot of|so much|too much|been (under|drinking|working|up)|convinced|told|
      let|no sleep|not slept|had a|just had|a bad|a terrible) *
    i (kept|was) (thinking|hoping|telling myself) *
    i (lost|panicked|froze) *
    my (head|mind) was *
    i did (it|that) (to|because|out of|so that|for) *
    (it|that) (was|came from|is) (fear|shame|pride|panic|cowardice|jealousy|stress|spite|vanity) *
    (meeting|shift|train|bus|server|car|call|battery|flight|traffic) (ran on|ran over|went down|broke|was|
      died|overran) *
    (stress|pressure|grief|exhaustion|tiredness) (in|at|from|of|with) *
    because (i|of (my|the)|my|we|it) *
    i (panicked|froze|was (scared|afraid|ashamed|frightened|tired|drunk|stressed|overwhelmed|exhausted|
      jealous|embarrassed|angry|worried|hurt|lonely|busy|distracted|anxious|trying|in a panic|under|too
      (ashamed|scared|proud|tired)|so (tired|ashamed|scared|angry|stressed|busy|caught|afraid|wrapped|
      focused))) *
    i (thought|told myself|believed|assumed|convinced myself|had hoped|hoped|wanted to (avoid|look|seem|
      protect|keep|spare|impress)|did not know how|did not want (to (worry|lose|upset|face|hurt|disappoint|
      admit)|you to)|was hoping|lost track|lost my (head|temper|nerve)|got (caught|scared|lost|carried|angry|
      swept|defensive)|let the|had (drunk|been drinking|a)) *
    (out of|in a moment of|from) (fear|shame|panic|pride|anger|habit|cowardice|stress|jealousy|weakness)
    (what happened (was|is)|the reason|how it (came|happened)|it (started|began) (when|with|as)|it came from|
      the truth is) *
    work (was|is|has been|got) *
    """
)

NEVER_AGAIN = patterns(
    """
    i (have|am) (changed|changing|going to change)
    (things|it|everything|this) (will|are going to|is going to) (change|be different|never|not happen)
    (will|would|shall|does|must|can|going to) (not|never) (ever)? (happen|do
      (it|that|this)|happening|be|occur) *3 again
    (never|not) (going to)? (ever)? *5 again
    i (have|am|already)?
      (changed|changing|stopped|stopping|quit|quitting|deleted|booked|started|signed|joined|blocked|cancelled|
      set up|set|put|handed|given up|closed|made an appointment|going to (stop|change|quit|do (it|this)
      differently|get help)|learned|worked|working on|seeing a|getting help|put in place|arranged) *
    (from now on|from today|from this|next time|in (the)? future|going forward|starting) *
    i (will|am going to|promise to|want to|intend to|mean to) (stop|change|be
      (better|more|honest|careful|there|open)|do (better|differently|it differently)|get help|learn|work
      on|try|listen|never|not|make sure|keep|quit|see a|set) *
    i (will|am going to|promise to|want to|intend to|mean to) (always|first)? (tell you|ask|call|ring|text|let
      you know|put|check|leave|show|go to|come) *8 (next time|before|every|each|always|first|straight
      away|instead|whenever|if|when i|the moment|the minute|as soon as|rather than|from now on|in (the)?
      future)
    i (set|put|booked|deleted) *
    """
)

OWNED_UP = patterns(
    """
    i <WRONGED> *4 (you|your|yours)
    (that|it) was (me|mine|my (fault|doing|choice|idea|mistake)|on me|all me|cowardly|cruel|wrong of me|unkind
      of me|unfair of me|rotten of me|vanity|spite|selfish of me)
    (my bad|nobody else|no one else|nobody's fault|no excuse for|not an excuse|this is not excuse|no call for
      it)
    i was (a|such a|an) (proper|complete|total|right|real)? (cow|idiot|pig|fool|coward|bully|brat|arse|ass|
      jerk|dick|bitch|prat|eejit)
    i (should|ought to) (not)? have *3
    i (was|am) (wrong|out of (line|order)|to blame|unfair|unkind|cruel|short|sharp|rude|nasty|cold) *
    i made that you *2
    (no business|no right) (to|in|doing|reading) *
    i (said|knew) *5 and (i)? (did not|did|chose|still|kept) *
    """
)

DEMANDED = patterns(
    """
    (have to|must|should|need to|got to|ought to|better) *1 forgive
    forgive me (now|already|or|so we)
    (can not|could not) (stand|bear|take) (this|it) *
    """
)

OFFERS = patterns(
    """
    (make|making) (it|this|things|that) (up to you|right|good|better)
    (what|how|anything|something|if there is|tell me|is there) *6 (help|heal|make it|put it right|put this
      right|repair|fix|do (for you|to|now|about|that)|need|i can do|mend)
    i (will|would like to|want to|am going to|can|am happy to|have|already) (pay|replace|tell
      (your|her|him|them|my)|clean|cover|repay|explain to|ring (your|her|him|them)|mend|fix|repair|take
      over|redo|put (it|this|that) right|go through|show you|buy you a new|call (your|her|him|them)|sort|give
      (it|you) back|do|help|drive|cook|pick|mind|be there|sit|answer|go with you) *
    you can (see|look|check|ask|open|have|read|go through) *
    let me (make|help|put|take|pay|fix|replace|do|cook|drive|try|show|carry|clean|tidy|sort|mend)
    (repair|mend|put right|heal|rebuild) (what|this|it|the|your|us|trust|some) *
    (i)? (have)? (paid|replaced|repaid|told your|told my|rung|booked) *
    """
)

ASKS_PARDON = patterns(
    """
    (please|can|could|will|would|do|hope|if|ask|asking|beg|begging|want|able to|ever|one day|to|may) *4
      (forgive|forgiveness|pardon)
    forgive me
    (accept|take) my (apology|apologies)
    your forgiveness
    """
)

NO_PARDON = patterns(
    """
    (not|never|do not|without|no right) *5 (forgive|forgiveness|pardon)
    (wife's|husband's|should|ought|must|surely) *4 forgive
    (i|we) (forgive|forgave|can not forgive|have forgiven|will never forgive) *
    forgive myself
    how can (i|you) (ever)? forgive
    """
)

EXCUSE_AFTER_BUT = patterns(
    """
    (but|however|though|although) (you|it was|i was|i had|i only|i just|everyone|everybody|work|the|nobody|no
      one|we|maybe|honestly|what|that is|come on|he|she|they|a man|at least)
    """
)

CARE_AFTER_BUT = patterns(
    """
    but i (will|want|would (love|like)|love|am here|promise|know|understand|can see|hear|hurt|was
      wrong|should|did|chose|never should|can not (make|come|lend|do))
    but (hurting|lying|that|the) *4 is not *
    but (that|it) (is|does|was|did) (no|not) *
    but you (deserve|deserved|did not deserve|were (left|right|hurt)|had to|should not have)
    but (nothing|none of|no reason|no excuse) *
    """
)
