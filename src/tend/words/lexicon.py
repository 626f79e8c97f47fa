"""Families of words: each name stands for the words that do the same work in a sentence."""

from functools import cache

from .families_of_acts import ACTS
from .families_of_harm import HARM
from .families_of_persons import PERSONS
from .families_of_turns import TURNS

_SMALL = """
I: i me my mine myself
YOU: you your yours yourself yourselves
WE: we us our ours ourselves
THIRD: he she they him her them his hers their theirs himself herself themselves
SUBJ: i you he she it we they that this there who
ABS: always never constantly forever continually perpetually invariably nonstop
NEG: not never no none nothing nobody neither nor hardly without
BE: am is are was were be been being 's
ISNOW: am is are 's
HAVE: have has had having
DO: do does did doing done
WILL: will would shall
MODAL: will would shall should can could may might must
MUST: must should need better
GO: go goes going went gone
AND: and so then plus
BUT: but however although though yet except
IF: if unless whenever when
BECAUSE: because since as
SO: so too such very really just bloody fucking damn damned bleeding properly proper totally completely
  absolutely utterly wholly truly fully deeply terribly awfully bloomin seriously honestly actually literally
  genuinely incredibly extremely freaking friggin frigging quite pretty rather fierce pure well dead mad super
  being always becoming getting plain bit bang wild lowkey highkey soo sooo as that this how simply
JUST: just only merely simply barely
SOFT: please oh well look listen ok so and but then now just right ah ach arre yaar sure sorry honestly god
  jesus seriously come on
ALL: all everything every everybody everyone whole entire any
ONE: a an one another this that the some any
WH: what why how who where when which
LITTLE: little small tiny minor silly petty trivial stupid teeny wee slight minute insignificant
HARMLESS: harmless innocent friendly meaningless nothing
AGAIN: again anymore more any ever
THING: thing things stuff matter issue incident mistake slip blip bit
TODAY: today tonight tomorrow morning afternoon evening night weekend week month monday tuesday wednesday
  thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays noon
  midnight dinner lunch breakfast bedtime weekday weekdays minute minutes hour hours day days weeks months
  year years
WEEKDAY: monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays
  fridays saturdays sundays mon tue tues wed thu thur thurs fri sat sun
SOON: soon later sometime someday eventually
CLOCK: noon midnight half quarter o'clock pm am
LAUGH: lol lmao haha hahaha hehe hah ha rofl xx xxx x jk lmfao hahah heehee
SWEET: love darling babe baby honey hun hon sweetheart dear pet sweetie jaan jaanu lovely chicken bab duck hen
  gorgeous beautiful handsome sweet angel sunshine acushla
GIVE: give gave given show hand share send tell unlock +provide
NUMBER: one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty
  couple few half several hundred dozen
FEELS: feel feels felt feeling
OWN: own
ANYONE: anyone anybody someone somebody nobody everyone everybody people person others man men woman women
  guys guy wife wives husband husbands couples partner partners girlfriend boyfriend
WANT: want wants wanted wish wishes need needs like
THINK: think thinks thought believe believes believed reckon reckons suppose guess assume assumed
KNOW: know knows knew known see sees saw seen understand understands understood realise realised realising
  notice noticed get gets hear heard hearing hears recognise recognised appreciate
SAY: say says said saying tell tells told telling call calls called calling
"""

_STATES = """
HURTFEEL: hurt sad alone lonely scared afraid frightened ashamed embarrassed humiliated small invisible
  unloved unwanted unsafe anxious worried betrayed angry upset disappointed abandoned ignored rejected lost
  devastated broken overwhelmed dismissed unseen unheard unimportant guilty insecure jealous exhausted drained
  heartbroken gutted stupid worthless foolish miserable terrified panicked nervous unappreciated disrespected
  mocked belittled crushed raw sore wounded let-down second-best last taken used cheated deceived cross
  furious frustrated confused tense powerless helpless trapped cornered judged shut excluded forgotten
  neglected replaced unlovable mortified shaken numb lonesome distrustful uneasy shocked sick heavy awful
  terrible horrible rotten rubbish crap shit low
OWNFEEL: scared afraid frightened ashamed embarrassed lonely alone lost anxious nervous insecure jealous
  worthless terrified overwhelmed fragile vulnerable sad small unsure worried unlovable panicky inadequate
  exposed raw shy helpless broken hurt homesick shaky uneasy weak stuck powerless invisible
FEELNOUN: fear fears shame guilt loneliness sadness grief pain hurt anger worry worries anxiety panic doubt
  doubts insecurity embarrassment humiliation disappointment feelings feeling emotions
SORROW: sorry sad gutted heartbroken sick ashamed devastated mortified regretful remorseful sorrow sorrowful
  horrified
CHARACTER: selfish lazy careless irresponsible inconsiderate thoughtless immature unreliable impossible cold
  ungrateful needy controlling dramatic stubborn childish unfair insensitive uncaring heartless disorganised
  disorganized messy forgetful hopeless clueless demanding clingy moody negative judgmental judgemental bossy
  stingy tight cheap dishonest untrustworthy useless unbelievable self-centred self-centered self-absorbed
  self-obsessed arrogant entitled spoilt spoiled bitter aggressive hypocritical oversensitive sensitive touchy
  emotional paranoid crazy insane mental psycho hysterical neurotic obsessive obsessed difficult exhausting
  unbearable mean cruel nasty rude ignorant thick-headed two-faced fake shallow vain weak passive-aggressive
  passive boring dull vindictive manipulative toxic absent distant detached unloving narrow-minded inflexible
  rigid slow sloppy dirty filthy unreasonable irrational melodramatic overdramatic jealous possessive
  suspicious nosy miserable unstable unhinged lousy crap shit rubbish terrible awful horrible disappointing
SCORN: pathetic worthless stupid dumb disgusting laughable ridiculous idiotic moronic dense thick daft dim
  useless hopeless repulsive vile gross brainless gutless spineless clueless psycho deranged delusional insane
  crazy mental embarrassing hysterical fat ugly deluded unhinged retarded simple cretinous feeble sad
  unlovable incapable incompetent mad cringe cringey trashy
ENEMY: idiot moron loser bitch bastard cow pig fool liar cheat clown joke psycho nutter lunatic twat prick
  dick dickhead arsehole asshole wanker knobhead knob tosser bellend cunt slut slag whore tramp witch hag brat
  child coward failure waste disgrace embarrassment disappointment parasite leech freeloader sponge doormat
  weirdo creep psychopath sociopath narcissist dumbass dimwit halfwit donkey buffoon monster snake rat scumbag
  scum trash garbage imbecile cretin lowlife hypocrite crybaby drip wimp jerk dope ape gobshite gowl langer
  spanner muppet dunce eejit wreck nutjob nutcase headcase weasel worm toddler baby diva princess martyr drama
  fraud burden mess waster gombeen amadan wagon ludramaun bum slob control-freak freak sap pushover
NAME: idiot moron loser bitch bastard cow pig twat prick dick dickhead arsehole asshole wanker knobhead tosser
  bellend cunt slut slag whore dumbass dimwit halfwit imbecile cretin lowlife scumbag gobshite psycho nutjob
  nutcase waster pathetic
TEASE: muppet silly goof goofball dork nerd numpty plonker wally pillock eejit doofus softie weirdo dafty melt
  sausage egg donut doughnut clown menace gremlin goblin pumpkin dope daft drama gooseberry noodle spoon
  pudding monkey turnip potato banana rascal
FOND: love loves adore adorable cute miss proud best favorite darling sweetheart cuddle hug hugs kiss kisses
  tea
HARMED: hurt harmed upset scared frightened embarrassed humiliated wounded broke broken crushed damaged
  disappointed shook shaken shamed stung betrayed devastated ruined failed frustrated angered insulted
  offended worried terrified shattered crushing breaks hurts hurting scares worries belittled
COST: cost costs took takes does did
HARM: hurt harm pain damage upset wound grief heartache worry stress distress
"""

GUARDED = ("TEASE",)
"""Families whose words are friendly in a friendly line, and are read so first."""


def _pasts(base: str) -> list[str]:
    if base.endswith("e"):
        return [base + "d"]
    if base.endswith("y") and base[-2] not in "aeiou":
        return [base[:-1] + "ied"]
    return [base + "ed"]


def _inflected(base: str) -> list[str]:
    stem = base[:-1] if base.endswith("e") and not base.endswith("ee") else base
    ends = "es" if base.endswith(("s", "sh", "ch", "x", "z")) else "s"
    third = base[:-1] + "ies" if base.endswith("y") and base[-2] not in "aeiou" else base + ends
    return [base, third, stem + "ing", *_pasts(base)]


def _words(listed: str) -> set[str]:
    """The words of one family: `+walk` stands for every form of walk, `/walk` for walked alone."""
    made: set[str] = set()
    for word in listed.split():
        if word.startswith("+"):
            made.update(_inflected(word[1:]))
        elif word.startswith("/"):
            made.update(_pasts(word[1:]))
        else:
            made.add(word)
    return made


@cache
def families() -> dict[str, frozenset[str]]:
    """Every family by its name."""
    made: dict[str, frozenset[str]] = {}
    for block in (_SMALL, _STATES, ACTS, PERSONS, TURNS, HARM):
        for line in block.replace("\n  ", " ").strip().splitlines():
            name, _, listed = line.partition(":")
            made[name] = frozenset(_words(listed))
    return made


@cache
def families_of(word: str) -> tuple[str, ...]:
    """The names of the families a word belongs to."""
    return tuple(sorted(name for name, words in families().items() if word in words))
