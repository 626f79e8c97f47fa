"""Control by ban and by rule: whom the other may see, what they may wear, spend and do, and who decides."""

from tend.words.signals import Rule, patterns

from .control_by_shape import SHAPES
from .figures import A_LOSS, GIVEN_FREELY

FORBIDS = patterns("""
    you are not (catching|taking|joining|inviting|buying|spending|applying|moving|learning|meeting|bringing|
      staying|sleeping|hosting|attending|visiting|hanging|getting) (up|that|the|him|her|them|a|any|to|with|at|
      over|out) *4
    end of (discussion|story|conversation|debate) *
    i allow (it|this|that) not
    (you|u|ye) (are|is|will|can|may|shall|do|should|must|would|could|am) (not|never) (to|going to|be)?
      (allowed|going|wearing|seeing|talk|talking|leaving|wear|go|having|meet|meeting|speak|speaking|leave|
      getting|be getting|texting|post|posting|hang|hanging|be|contact|drive|driving|study|spend|add|keep|stay|
      having|step|stepping|ring|talk to|ringing|inviting|drinking|dancing|singing|have|see|work|need|do|
      welcome|follow|travel|close|shut|lock) *6 (<OUTING|WORN|FRIENDLY>|alone|without|that|like that|dressed|
      until|any more|house|permission|money|say so|say|late|own|friends|room|doors|$)
    (you|u) (are|r|is) (not|never) (allowed|permitted|to|going|leaving|wearing|stepping|having|getting|seeing|
      driving|welcome|singing) (out|anywhere|him|her|them|to|with|that|nowhere|there|in|like|dressed|looking|
      setting|on|the house|without|your|her|his) *
    (you|u) (go|see|speak|do|talk to|get) (nowhere|no one|nobody|nothing) *
    (you|u) (do|will) (not|never) (need|require|be needing|want) (a|an|any|your|that|to|the|own|them|anyone|
      him|her|this) *1 (<RESOURCE|FRIENDLY|OUTING|WORN>|study|work) *
    (have|has) (no|not any) (need|business) (of|for|being|in|to|going) *
    what would you (need|want) (a|with|your|an|to)? *3
    (no|not|never) (<FRIENDLY|OUTING>|more|money|wife|woman|girlfriend|husband|daughter-in-law) (of
      mine|until|nights|night|friends|trips|drinks|bevvies|bevvy|classes|at the table|private|for you|girls|
      lads|days|perfume|makeup|going) *
    no (wife|husband|girlfriend|boyfriend|woman|partner|man|daughter) of mine *
    a (wife|lady|woman|mother|girl|husband|married) *4 (does|do|should|must|will|can|shall) (not|never) *
    i (forbid|prohibit|ban|will not (allow|let|have|permit|see)|do not (allow|permit|let)|am not (letting|
      allowing|having)|can not (allow|permit|have)) (you|it|that|my *1|any|this|your|him|her|men) *
    (i)? (will|do|would) not (want|like|have|wish) (it)? (that)? (you|my (wife|husband|girlfriend|boyfriend|
      woman|man)) (to)? (be|seeing|talking|going|wearing|meeting|hanging|texting|working|out|see|talk|go|wear|
      have|having|near|following|speaking|being|drinking|dancing|with|leave|leaving|spending|on|lunching|
      round|using|posting|go|around|smiling) *
    ^ (do not|never|stop|no) (you|ever|you ever|you dare|dare)? (be)? (ring|ringing|call|talk|talking|speak|
      speaking|see|seeing|text|texting|wear|wearing|go|going|meet|meeting|follow|following|post|posting|add|
      smile|dance|contact|contacting|message|invite|look at|turn) *1 (to|with|at|out|round|off)? *1 (your|ur|
      him|her|them|that|those|the neighbours|the|men|anyone|any|perfume|your phone|at him|<WORN|FRIENDLY>) *
    (you|u|ye)? (will|have to|must|need to|are going to|going to|had better|^|just|now|are to|want you to|want
      that you|want you) (quit|stop|give up|resign from|resign|hand in|cancel|drop|cease|cut) (from|your|the|
      that|this|these|with|off|all)? (your|the|all)? (seeing|working|talking to|wearing|contact|ties|meeting|
      texting|going|job|course|degree|notice|singing|choir|class|classes|trip|party|school|college|lunches|
      friendship|gym|membership|work|uni|plans|friends|that man|that woman|seeing|hanging|messaging|posting)
      *3
    (are to|will|must|has to|have to) (cease|stop|end) $
    (are|is) to (cease|stop|end)
    ^ (and|now|so|just|please|go|you|then|or)? (block|unfollow|unfriend|ditch|ghost) (him|her|them|every|all|
      those|your|that|his|their|ur|this) *
    ^ (and|now|so|just|please|go|you|then|or)? (delete|remove) (him|her|them|every|all|his number|her number|
      their|your *1|ur *1|this (facebook|instagram|snap|account)|that (picture|post|man|app)) *3
    (block|unfollow|unfriend|delete|remove) *3 (in front of me|now|while i|or we|or else|tonight|today|watch)
    (block|unfollow|delete|remove) (all|every|those|these|that|him|her|his) *4 (men|man|guys|guy|lads|number|
      contacts|picture|friends|phone)
    you (have|had|get|got) (had)? enough (friends|fun|time|nights|money|visitors|classes) *
    (choose|pick)? (it is)? (me|him|her|them) or (me|him|her|them|your *1)
    (your|ur) (friends|family|sister|mother|mother|brother|mates|people) (is|are) (poison|not welcome|a bad|
      bad|trouble|putting|the problem|toxic|turning) *
    (puts|putting|put) ideas in your head
    (not|never) (having|have|want|let|allow) (her|him|them|your *1|that *1) (round|near|in (this|my)|here|at|
      over|back) *
    (want|need|like) (that)? you (to)? (off|stop|quit|block|delete|end|cut|drop|leave|unfollow|get rid|out of|
      home|to stop|stay) (from|at)? *1 (with|the|your|that|this|seeing|talking|him|her|them|all|it|by|
      instagram|facebook|of|work|job|working|when) *
    (not|no|never|stay|home|mine|me|rule|deal|said) *8 (end of|finish|full stop|period|that is (final|that|the
      (rule|deal|end))|not asking|is not a request|no (question|discussion)|not (up)? for (debate|discussion)|
      non negotiable|i have (said|spoken|decided) (it)?|we agreed|simple) $
    (go|get|take) (and)? (change|changed|that off|it off|that (dress|lipstick|top|skirt|makeup|muck|stuff)
      off|cover)
    (take|wipe|wash) (that|the) *1 <WORN> off
    get rid of (that|the|those) <WORN> *
    you look like (a|you) *2 (slut|whore|tart|asking|prostitute|tramp) *
    who is (it|that|the|this) (for|lipstick|perfume|dress) *
    (not|never) (leaving|going|stepping|walking) *2 (house|out|outside|door)? *1 (looking|dressed|like|in
      that) *
    (stop|come off|no more|quit) (taking|with|the)? *1 (pill|pills|birth control|contraception|coil) *
    have (the|a|my) baby when *
    until you tell me (who|where|what|why) *3
    once a (month|week|year|fortnight) *3 (plenty|enough)
    (want|need) (it|this|that|them|everything) (explained|accounted|itemised) *3
    <COIN> (missing|short|unaccounted) *
    (decent|good|proper|respectable|married) (woman|wife|girl|mother|man|lady) (does|do|should|would|must) not
      *
    you *2 (show|tell|ask) me first *
    you go where i go *
    (want|need) to know who *3 (house|bed|with you|there|weekends)
    (call|text|ring|message|update) me every *3
    (require|demand|insist|expect) (to see|to know|to be|on seeing) *4
    (is|are) for the (house|home|bedroom) *
    like to see (the|your) <ACCESS> *
    (have|get|give me|need|want|demand|full) access to *3 <ACCESS>
    (end|stop|drop|cut|cease) *1 (that|this|your|the|all)? (friendship|contact|relationship) *4
    you (are)? no (going|goin|seeing|having|wearing) *4
    i want the (receipts|change|names) *2
    ^^ (your)? <LOCKED> $
    who (the (fuck|hell))? is (that|this|he|she) *1 (delete|block|get rid)
    show me with who *3
    (give|hand) (me|over)? (the|your) (passport|keys|key|documents|papers|id|licence|jewellery) *4
    (not|never) have you (<OUTING>|lunching|meeting|seeing|working|dancing|talking|going|wearing|drinking) *4
    if you (go|see|meet|leave) *6 do not come (back|home)
    (eat|eating) (less|nothing (till|until|tonight)|what i) *
    you (are|will) not (having|getting|have) (dinner|food|tea|supper|dessert) *
    you can (see|go|have|visit|speak to|talk to) *4 (when i|once a|when you (have)? (calmed|learned|learn|
      behave|earn)|if i|but i am|after you|back when) *
    you (may|can) go but *
    until (you (show|prove|learn|have (shown|proved|earned))|i can trust) *
    you tell me everything *2
    (do not|not) (get|have|deserve|entitled to) (any)? (privacy|secrets|a say|a vote|friends) *3
    i (get|have) to (see|read|check|know|approve) (every|all|it|them|who|what) *
    (tell|told) (her|him|them) you can not *3
    call me *4 call me *
    (not|never) (breathe|say) (a|one) word to your *
    we do not (close|lock|have|keep|do) (doors|secrets|locks|passwords|privacy) *
    (want|like) (him|her|them|that man|that woman|these people) (gone|out|off|blocked|deleted) *2 (from|of|
      your|tonight)
    your <LOCKED> $
    let us see your <ACCESS|PURSE> *2
    (not|never) need (internet|a phone|a car|friends|a job|the internet) (in|during|at|any) *
    (expect|require|demand) (an account|a report|an explanation|to be told|to know|to be informed) *
    must (say|tell|show) me always *
    no (men|women|boys|girls|guys|lads|friends|visitors|church|makeup|internet|classes) (at|in|after|
      until|no|when|for|without) *3
""")

RULES_THE_HOUSE = patterns("""
    (remit|deposit|transfer|hand over|give|pay|bring) *3 <PURSE> *1 (to|into) *1 (me|my) *
    i (am|will be) the one (to|who) (budget|decide|decides|choose|chooses|hold|holds|pay|pays|manage|manages|
      keep|keeps|say|says) *3
    (comfortable|happy|ok|safe|fine|relaxed) if i (can|get to|could) (see|know|check|read|hear|watch) *4
    (asked|told|got) your *1 to (let me know|tell me|watch you|keep an eye|report|keep me) *4
    you will be (in|home|back) *3 by *2 (and that|or|no later|full stop|end of) *2
    ask permission to me *3
    (take|get|ask|seek|want|give|without|grant|obtain|request) (my)? permission *3
    i (am|have|need|want|expect|ought) to be (told|asked|informed|consulted|shown|kept informed) *
    i have (told|instructed|asked|ordered|warned) (the|your|my) *3 (not to|to (refer|tell|call|stop|keep|
      refuse|send|inform|ring|report)) *4 (let|you|me|your)
    you do not get to *4 <FRIENDLY|OUTING|RESOURCE>
    (insist|demand|require|order) (that)? you (cease|stop|end|quit|leave|delete|block|give|show|hand|return|
      stay|come|resign) *4
    you (may|can) (have|use|take) the *1 <RESOURCE> *4 (otherwise|but|when i|if i|as long as) *3
    every <COIN> *6 (reason|explanation|approve) *
    i (will|shall|am the one who|am the one to)? (<SAYS>) (what|who|where|when|how|whether|if|which|whom)
      (you|we|goes|gets|comes|is allowed|the money) *
    i (will|shall)? (approve|control|handle|manage) (all|every|the|your|everything) *
    (me|i) (who|that) (<SAYS>|decides|chooses|pays|says) *
    (you|to|must|and|will)? (ask|clear it with|check with|run it by|come to) me (for permission|first|before|
      permission|every time) *
    (you)? (want|wanted|wants|go|need) * you ask (me)? $
    (ask|asks|need|have|without|with|get|needs|await|require|requires) (my|your husband's|permission|me for)
      (permission|say so|ok|approval|knowing|consent|blessing|leave|first|next time|before) *
    ask permission *
    you *3 (only|nothing|nowhere|not|never|no one) *4 (unless|until|without) i (say|know|tell|allow|agree|am|
      want|approve|let) *
    (you)? (will|do|just|should|have to|must|eat|go|sleep|wear|speak|talk|live|see|dress|come) *2 (as|what|
      exactly what|where|when|only when|how|if) (i (say|tell|want|sleep|allow|let|like|decide|am|choose|eat)|
      you are told|i am telling|your husband) *
    because i (said|say) so
    my (house|roof|money|rules) *2 (rules|i decide|my|so you|you (will|must|obey|follow|play by|live by))
    in my (house|home) *1 (you|we|nobody|no one|everyone|women|they) *2 (do|will|obey|follow|not|never|answer|
      sit|speak|ask) *3 (i|my|me|told|out|back|down)
    (from now on|starting now|starting today|from today|effective today|new rule|the rule|rules|until
      (further|you)) *1 (your|all|is|no|the|you (not|ask|tell|hand|give|show|stay|stop|obey|only|are|must|do
      as|answer|report|wear|come|have to|(will|do) (not|ask|tell|hand|give|show|stay|stop|answer|report|come|
      only|wear|leave|block|delete))|i (decide|choose|drive|open|keep|hold|read|check|approve|want)) *
    i (have)? (arranged|decided|told|spoken|changed|cancelled|set up|ended|blocked|informed|put) (for|that|to|
      with|your|you|it)? *2 (your|you|for you|that number for you) *4
    (you|u) (will|have to|must|gonna|are going to) (hand over|give up|account for|explain (yourself|it|why)|
      obey|behave|submit|report to|quit|be home by *4 (or|not)|stay (home|in the house|at home)|come straight|
      reply|learn) *
    you are to *
    you are (grounded|confined)
    (be)? (get|come|back|in|home|your arse) (home|here|back|in) *1 (by|before|at|within|no later|straight) *4
      (or|sharp|no|not|and|otherwise|rule|mean|door|$)
    (you)? (have|got|get) (exactly|only)? *1 (minutes|mins|seconds|hour|minute) to (get|be|come|answer|reply|
      call|explain) *
    (call|ring|text|message|check in|phone|telephone|update|facetime) (me|with me|in) *1 (every|each|when you
      *8 (call|ring|and|text)|as soon as|the (minute|moment|second)|on the hour|at every|again when) *
    (answer|pick up|reply|respond|text back) (me|to me|the phone|your phone)? *1 (when|every time|the first|
      within|in|immediately|straight away|or) *
    (owe) me (a|an) (reply|answer|explanation) *
    (your|ur|all|her) <PURSE> (goes|go|comes|come|gets|get|stays|stay|will|should|must|has to|belongs|in|into|
      to|is going|are going) (go|come|be)? (in|into|to|on|with|straight|directly|through)? (to)? (me|my|mine|
      mum|mother) *
    (you)? (will|would|get|gets|have|be given|give you) (have|get)? (an|your|you)? *1 (allowance|pocket money|
      twenty|fifty|ten|what you need|money|it back) *3 (week|need|when|ask|day|month|learn|behave|month|from
      me|shopping|until|if)
    (not|no|without) *2 (spend|money|card|account|cent|penny|quid|dime) *3 (without|until|unless|before|
      asking|on that|for (that|you)|had)
    (every|each|single|last) *1 <COIN> *3 (account|explain|show|is|accounted|you|i|want|approved|know|table|
      gave)
    (account for|(approval|receipt|receipts|permission) (for)?|approve) *2 (every|all|each|any|before) *
    (ask|tell|check with) me before you *
    (can not|not) be trusted with (money|a|the|it|cards) *
    do not know how to (act|be|handle|deal) with (money|it|a) *
    i (will)? (check|checked|am checking|track|tracked|monitor|watch|am reading|log|logged|timed|counted|
      follow|followed|search|searched|inspect|looked|went|go|copied|can see|see|saw|open|scroll|listened)
      (into|on|at|through|in|to)? (it|all|every)? (of)? (your <ACCESS>|your (run|bag|steps|browsing|mileage|
      drawers|pockets|whereabouts)|how long you|where you|who you|the mileage|the post|you were (online|
      active)|you have read|you are online) *
    (put|installed|install|have put|putting|installing|set up|got|there is) (a|an|the|this|that)? (tracker|
      tracking|app|camera|cameras|airtag|life360|find my|spyware|gps|microphone|recorder) (on|in|so|to|and)? *
    (first|before you|i read|goes through me|come to me|comes to me|copies|copied|sent to me) (first|of
      everything|to me) $
    (you)? (tell|show|share) me (everything|all|every) *2 (or|no|and|us|first)
    (or|otherwise) (we are (done|finished|over)|i (leave|am leaving|come (to|round|there|over|find))|do not
      (come|bother)|it is over|there is no us|you can (go|leave|forget)|that is us) *
    (do not|not) (come|coming) (home|back) (if|until|unless|without|tonight|then) *
    you (tell|said|talk|talking|breathe|say) *3 (about us|outside|to your (mum|mother|mom|sister|therapist|
      friends)|our business) *
    (let|letting) (you|her) (to)? (go|out|talk|see|work|drive|have) *3 (for a reason|because|when|again|if)
    (not|never) *3 (alone|near|round|talk|talking) (with|to)? my (brother|friend|father|dad|mates) *
    (go|may go|can go|come) but i (am|will) *
    (stay|staying) (home|in|at home|on the (phone|call|line)|where i) *2 (so|from now|all night|where|until|
      with|i|tonight|when|instead) *
    i (will|shall|am going to|going to|do the) (drive|driving|pick|picking|collect|take|wait|come|bring) (you|
      it)? *6 (everywhere|every day|outside until|no nonsense|with you|so there|make sure|keep an eye|myself)
    took the *4 (off|out of) your (car|phone|laptop)
    (my|your) (mother|brother|husband|wife) said no *
    i pay (for)? (the|your) (phone|rent|bills|car|food) *4 (so|i get|my)
    you tell me everything *4
    i (get|have|want|need) to see every *4
    (call|ring|text|message) me *8 (call|ring|text|message) me *5
    who (gave|said|told|tell|tells|asked) *2 (you|ye) (could|can|to|might) *4
    (is|are) poison *
    i am (your|the) (husband|wife|man|one (earning|who (pays|decides|says|earns))) *3 (right|say|says|decide|
      so|entitled|what i say|who|where) *
    (obey|obedient|obedience|misbehave|behave)
    (belong|belongs) to me
    (what|anything) you (message|send|write|post|say) *3 (first|read)
    any message you *4
""")

BANS_AND_RULES = (
    *(
        Rule(says=says, unless=(*GIVEN_FREELY, *A_LOSS), span="clause", negated=True)
        for says in (FORBIDS, RULES_THE_HOUSE)
    ),
    *SHAPES,
)
