"""Self harm, the last rules; they belong to the catalogue entry of that name."""

from tend.words.catalogue.self_harm_more import IDIOM, LONG_AGO
from tend.words.signals import Rule, patterns

REST: tuple[Rule, ...] = (
    Rule(
        says=patterns("""
            (can|could) not (live|breathe|exist|survive|go on|cope|function) (without|any more) (you|
              this)?
            i have (got)? (nothing|no one|nobody) left
            (i)? (can|could) not (do|take|bear|stand) (this|it|life) any (more|longer)
            (i)? (give up|am giving up|want out|want it (all)? to (stop|end)|just want (everything|it all)
              to (stop|end|be over))
            (everyone|you|they|the kids) (hate|hates) me * (end|over|done|gone)
            (i am|am) (such)? (a)? (monster|burden|waste of (space|air))
            (what is|see) (the|no|any)? point (any more|of (anything|it all|me)|in (anything|me))
            (sleep|sleeping) (and)? (not|never) (wake|waking)
            (better off) without (me|someone like me)
            (hate|hating) (myself|being alive|my life)
            (goodbye|good bye) (forever|for ever|my love|for good|everyone)
            (dead|empty|numb) inside
        """),
        tier="possible",
        unless=(
            *IDIOM,
            *LONG_AGO,
            *patterns("""
                (can not|could not) (live|survive|function|breathe|cope) without (you|my|the|your|a) *2
                  (coffee|phone|tea|lasagne|curry|cooking|glasses|hugs|help|jokes|music|smile|voice in)
                hate myself (for|when|that)
                (that|this|it) (joke|film|game)
                nothing (left|else) (to (say|do|eat|hide|tell|add)|in the|on)
                give up (smoking|sugar|drinking|chocolate|on (the|this|that)|my seat|meat|coffee)
                giving up (smoking|sugar|drinking|chocolate|meat|coffee|the)
            """),
        ),
        unless_near=patterns("""
            <LAUGH>
        """),
        negated=True,
    ),
    Rule(
        says=patterns("""
            (not|no|any|see) (any)? reason to (wake|get) up (tomorrow|again|in the)
            (nobody|no one) (is going to|will|would|is gonna) (cry|care|come|miss|notice|mourn) (at|if|
              when|to) (my|i|mine) *4
            (medicine cabinet|pills|tablets|knife|bridge|river|rope|razor) (is|are) (looking at|calling|
              waiting|staring) *2
            if this is how it ends *6 (wake|live|here|on|point|reason)
        """),
        unless=patterns("""
            (party|karaoke|queue)
        """),
        negated=True,
    ),
)
