"""Control by its shape alone: what the other may do hangs on the writer's leave, money, house or watch."""

from tend.words.signals import ALSO_MINE, Rule, patterns

from .figures import A_LOSS, GIVEN_FREELY

HANGS_ON_ME = patterns("""
    (as long as|while|so long as|until|till|since) *6 you (will|are|can|may|shall|do|are going to) (not|never)
      *2 (see|seeing|visit|visiting|go|going|have|having|wear|entertain|invite|meet|talk|speak|work|drive|
      leave|bring|spend|touch|open|be visiting|be seeing|be going|be having)
    you (do|will|need) not (need|have|want|be needing)? (to)? (be)? (calling|seeing|talking|going|meeting|
      visiting|wearing|texting|telling|posting|chatting|driving|ringing|phoning|hanging|working|messaging) *5
    no (more|further|longer) <OUTING|FRIENDLY|WORN|RESOURCE> *4
    (you|ye|tha|thou) (are|is) not (off|out|away|for) *1 (out|going|with|to|up|there) *5
    i (will|am going to|shall|am|have|had)? *1 (hold|holding|keep|keeping|mind|minding|look after|take|taking|
      took|taken|hid|hidden|cancelled|changed|disconnected|blocked|removed|sold|locked|unplugged|deleted) (on
      to|off)? (the *3 (off|from|out of|on|to))? your <GADGET|PURSE> *
    i (have)? (took|taken|hidden|hid|removed|disconnected|unplugged) the *3 (off|from|out of) your *2
    (i|me) (told|have told|spoke to|have spoken to|rang|have rung|called|wrote to|emailed|had a word with|have
      had a word with|let) *4 (you|she|he) (are|will|have|is|would|quit|finish|finishes|finished|resign|can)
      *2 (finished|finish|finishing|packed|packing|quit|quitting|done|leaving|resigning|not|no longer|
      dropping|given|giving|stopping|stopped|there friday|on) *
    (a word with|told|rang|spoke to|emailed) your (boss|manager|chief|work|tutor|coach|friend|sister|mother)
      *6 (finish|finishes|finished|quit|leaving|not coming|no longer|will not|stop|stopped|done)
    (clear|cleared|agreed|discussed|checked|approved|run|ran|run it|put|raised|settled) *3 (with|by|past) me
      (first|beforehand|before|in advance|every|and) *2
    (past|by|with|through) me (first|beforehand|before) (you|every|please|always|$) *3
    (you)? (will|shall|are to|must|have to|need to)? (confine|limit|restrict|reduce|keep|cut down|cut) (your|
      the) *2 (visits|contact|calls|visiting|friendships|outings|evenings|time with|spending|company) *
    (you)? (will|shall|are to|may|must|can) not (entertain|receive|host|have|admit|bring|invite) *2 <MALE> *
    (i) (will|shall|do)? (require|need|be needing|expect|demand|insist on|want) (sight of|to see|access to|
      copies of|a copy of|all|your) *3 <GADGET|PURSE> *
    (before|until|then|and) i (will)? (release|give|pay|transfer|hand|part with|send) *3 (housekeeping|money|
      allowance|rent|maintenance|cash|any)
    (a|my|the|no|any)? (wife|woman|girl|lady|girlfriend|husband|married woman|mother) (living|who lives|is|
      stays|belongs|keeps|sits|does|has|should|must|under) *5 (home|house|hours|place|man|company|roof|
      kitchen|allowed|business|ask|obey)
    (it is|is) me (who|that) (choose|chooses|decide|decides|pay|pays|say|says|approve|allow|allows) *
    i (would|do)? *1 (rather|prefer (it)?|need|want|like) (that)? you (ran|run|asked|ask|checked|check|told|
      tell|cleared|clear|showed|show|stayed|stay|did not|do not|not|quit|stopped|stop|stuck|came) *8
    (put|have put|installed|set up|added|hid|fitted) *2 (app|tracker|tag|camera|device|thing) *2 (on|in|to|
      under) your *
    so (that)? i (know|can (see|check|know|tell)|will know) (where|who|what|when|if|that)? *2 you *
    (send|text|show|take|give|snap|turn|point) *2 (picture|photo|selfie|pic|video|camera|screenshot|proof)
      (of|to|at)? (who|whoever|where|what|the (room|people|table|place)|everyone) *
    ^ (then|now|so|and)? (screenshot|proof|photo|location|unlock|passcode|password|prove it|show me|receipts)
      (now|then|right now)? $$
    (location|tracking|gps|sharing) (back)? (on|off) *2 (not asking|now|please now|or)?
    (not asking|that is not a question|not a question|not a request|that is an order|do as you are told)
    ^^ (who|whose|why|where) *10 (now|immediately|answer|delete|explain|tell me|block|unlike|screenshot) *
    (unlike|unfollow|unfriend|block|delete|remove) *3 (now|right now|while i|in front|watch|today|i check|or)
    (explain|tell|show|answer|open|unlock|give|send) me (now|immediately|this minute|tonight) *2
    (give|bring|pass|hand) (me|here|over|it)? (here)? *1 (your|the) (phone|telephone|mobile) *1 (let|i want|i
      look|i see|and|so|now|here) *4
    let me see (who|what|which|how) *3 you *4
    (leave|keep|put) (your|the) (phone|telephone) *4 (screen|unlocked|face|open|where) *
    (too many|full of|all those|crawling with|nothing but) <MALE> *3
    (switch|change|move|swap) (to|for) (mine|my gym|one i|a women|another) *
    (not|never) (going|coming|setting foot|stepping|welcome) (there|here|in(to)?|near|round|back) (either|
      again|until|any more|without) *
    (is|are) not coming (into|in|to|near|round|through) (this|my|our) (house|home|door) *3
    chain (goes|is|will be|stays) (on|across) *
    (back|in|home) by *3 or (the|i|you|we|do|it) *
    you have (no|not any|not a) (call|business|reason|cause|need) (to|being|for|going|seeing|talking) *
    (do not|not|never) (want|like|have) you (calling|seeing|meeting|going|talking|visiting|working|sitting|
      walking|smiling|wearing|driving|singing|posting|out|near) *
    (your)? eyes (on the floor|down|to yourself) *
    (want|need|expect) you *1 (in|home|back|here) (by|before|at|no later) *4
    ask (me)? for (what|anything|whatever|every|it) *2 (need|want|spend|have)
    i (will|shall|do) *1 (do)? (all)? the (talking|deciding|thinking|choosing|answering) *
    unless i (say|allow|agree|give|approve|tell|come|am there|am with) *2
    why (is|are) there *2 <MALE> *4
    ^ (delete|block|unfollow|remove) (it|him|her|that|them) $
    what is there to (talk|chat|discuss|say) *4 (with|to|hours|for)
    (remove|take off|change|change out of|lose|cover|burn|bin) (that|the|those|your) *1 <WORN> *
    wear (something|a thing|what is) *1 (decent|proper|longer|else|respectable|normal|looser|modest) *2
    not (accept|tolerate|stand for|permit|approve|agree) (of|that|with)? (it)? (that)? you (have|having|see|
      seeing|go|going|work|working|talk|talking|wear|wearing|meet|meeting|keep|spend|spending|speak|drive) *4
    (the|your|that) <PURSE|GADGET> (stays|stay|remains|remain|lives|is staying) with me *
    told (them|him|her|your *1|the *1) *1 you (are|were|can|do|will|did|have) *1 (not|sick|ill|unwell|too|
      busy|no) *6 (they|she|he|no one|nobody) (will|would) (not|stop|leave) *
    i (will|shall)? (tell|say|decide|let you know) (you)? when you (can|may|are allowed|get to) *4
    you (can|may) *8 when i (say|decide|allow|let|am ready|think)
    (need|want|like|ask|asking) (for)? you to (let *2 go|cut *2 off|drop|quit|end|give up|get rid|lose|block)
      *4
    (check|clear|ask|run|discuss) (it|this|that|things)? (with|by)? me before *4
    stop going (to|out|round|over|with) *4
    (from|until|till) which hour you *4
    ^ (and)? (with (who|whom)|who with) (you)? *2 $
    i (see|saw|can see) (on|in|from) (the|your|our) (bank|statement|account|app|map|tracker|camera|bill) *2
      (that)? you (were|are|have|spent|went|bought|paid|took) *5
    you (sit|stay|remain|belong|are staying|will stay|are sitting) (at home|home|in|here|inside) (with|and|
      where|until|like|$) *3
    (is|are) not for (you|women|wives|a wife|a married woman|mothers) $
    i do not (permit|allow|sanction|approve of) *3
    your place is (here|at home|with|beside|in the|by my) *3
    as i see fit
    (without|only with|not without) my (say|say so|permission|knowledge|leave|approval|consent|blessing) *3
    ^ not without me $
    our business *2
    (made|meant|born) to be mine *
    you (are|is) mine (and|to|so|now|not) *
""")

SHAPES = (
    Rule(
        says=HANGS_ON_ME,
        unless=(*GIVEN_FREELY, *A_LOSS),
        span="clause",
        voices=ALSO_MINE,
        negated=True,
    ),
)
