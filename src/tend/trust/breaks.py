"""The six ways trust breaks, one literal each."""

from dataclasses import dataclass

from .ways import Evidence, Moment, Practice, house_spelling


@dataclass(frozen=True, slots=True)
class Break:
    """A way trust breaks: what it is, what it may tell the other, what answers it.

    `message` and `also` are shown as what an act *may have* told the other, never as what somebody meant.
    `answered_by` holds the slugs of the builds that help against it, the nearest first.
    """

    slug: str
    name: str
    what: tuple[str, ...]
    message: str
    moments: tuple[Moment, ...]
    signs: tuple[str, ...]
    practices: tuple[Practice, ...]
    prompts: tuple[str, ...]
    evidence: tuple[Evidence, ...]
    never_counts: tuple[str, ...]
    cautions: tuple[str, ...]
    answered_by: tuple[str, ...]
    also: tuple[str, ...] = ()


DISCONNECTION = Break(
    slug="disconnection",
    name="Disconnection",
    what=(
        "One of you goes away, out of the room or behind a closed face, just as the other reaches out.",
        "One silent evening is just that; left alone in pain time after time, people stop reaching.",
    ),
    message="When you need me most, leaning on me is a risk.",
    also=("What you feel does not draw me closer.",),
    moments=(
        Moment("shut-down", "Shut down in a hard talk"),
        Moment("walked-out", "Left without a word on coming back"),
        Moment("absent-in-need", "Was not there in a moment of need"),
        Moment("unanswered", "Let a reach for closeness go unanswered"),
        Moment("on-a-screen", "Sat close by, behind a screen"),
    ),
    signs=(
        "A hard talk ends in silence or a shut door, and nobody says when it will go on.",
        "Sadness, illness, fear or shame is met with a change of subject.",
        "Comfort is asked for, and the eyes stay on the phone.",
    ),
    practices=(
        Practice(
            "Call a pause aloud and say until when: “Too wound up. Back at half past eight.” Then be back.",
            "when needed",
        ),
        Practice("Put the screens away for ten minutes, ask how the day has been, and listen.", "daily"),
        Practice("See the other in pain? Name what you see before you try to mend it.", "when needed"),
    ),
    prompts=(
        "What story do you tell yourself when I fall silent?",
        "When did you most wish for me lately, and where was I?",
        "In a hard talk, what little sign would show you that I have not left?",
    ),
    evidence=(
        Evidence("A pause was called and ended at the time named, says the one who waited.", "receiver"),
        Evidence("In a moment of need, the one who was in need says: you were there.", "receiver"),
        Evidence("A hard talk was taken up again by the time you had agreed.", "both"),
    ),
    never_counts=(
        "Hours spent under one roof.",
        "How many messages were sent, or how fast.",
        "A pause that was called and ended when it was meant to: that is steadying oneself, not leaving.",
    ),
    cautions=(
        "Silence can be grief, illness, night work, a mind that runs otherwise, fear of a temper. Ask first.",
        "To a frightened person silence can be shelter. With safety in question, it is not named a break.",
    ),
    answered_by=("empathic-responsiveness", "emotional-awareness"),
)

INCONSISTENCY = Break(
    slug="inconsistency",
    name="Inconsistency",
    what=(
        "What is said and what is done drift apart, and the other is left to guess what comes next.",
        "Mostly it is little things, a forgotten promise, a call not returned, that grow into “do I count?”",
    ),
    message="You cannot be sure of me when you reach for me.",
    also=("You come after everything else.",),
    moments=(
        Moment("said-and-not-done", "Said one thing, did another"),
        Moment("promise-forgotten", "Let a promise slip by without a word"),
        Moment("promise-shrunk", "Made an agreement look smaller afterwards"),
        Moment("unreturned", "Left a call or text without an answer in the agreed hours"),
        Moment("warm-then-cold", "Close one day, cool the next"),
    ),
    signs=(
        "A promise goes by, and no one says a word about it.",
        "“I did not say that”, or “that was hardly anything”, about something you both agreed on.",
        "Calls or texts in the hours you agreed on stay without an answer.",
        "Close one day, cool the next, and not a word about what changed.",
    ),
    practices=(
        Practice("Make fewer promises. Write each one down, day and hour, if you are sure of it.", "weekly"),
        Practice(
            "See a plan slipping? Say so beforehand: “Thursday is not working out. Could it be Friday?”",
            "when needed",
        ),
        Practice("Missed their call? Send a line in the agreed time, if only “seen, more tonight”.", "daily"),
    ),
    prompts=(
        "Which promise of mine have you silently given up on?",
        "What small weekly thing would let you rest instead of wonder?",
        "If my plans change, how early should you know, and in what words?",
    ),
    evidence=(
        Evidence("A dated promise they had said yes to was kept, and they saw it.", "receiver"),
        Evidence("A change was asked for ahead of time, and the answer was yes.", "record"),
        Evidence("The same small promise held through several weeks.", "record"),
    ),
    never_counts=(
        "Promises as such, be they many or heartfelt.",
        "A promise kept that no one had wanted or agreed to.",
        "A heap of tiny promises, all made on the same day.",
    ),
    cautions=(
        "Excused misses, through illness, an emergency or the other’s own wish, do not belong here.",
        "When someone whose word usually holds misses once, ask first whether they are all right.",
    ),
    answered_by=("consistency",),
)

DISHONESTY = Break(
    slug="dishonesty",
    name="Dishonesty",
    what=(
        "Something the other needed to know was denied, bent, kept back, or let out drop by drop.",
        "It may have felt small or even kind; still, the other was choosing by a picture that was not true.",
    ),
    message="I keep the truth from you, so your choices are not really yours.",
    moments=(
        Moment("lie", "Said something that was not true"),
        Moment("hide", "Hid something"),
        Moment("distort", "Made it bigger or smaller than it was"),
        Moment("omission", "Left out what mattered"),
        Moment("secrecy", "Kept a secret"),
        Moment("trickle", "Told it drop by drop"),
        Moment("minimised-after", "Made light of it once it was known"),
    ),
    signs=(
        "It came to light; it was not told.",
        "The story grows a little with every question.",
        "“That was nothing.” “I knew how upset you would get.” “Well, did you ask?”",
        "A thing is told larger, or smaller, than it was.",
    ),
    practices=(
        Practice("Tell one thing the other would wish to know, that very day and unprompted.", "weekly"),
        Practice("Heard yourself stretch or trim a story? Set it right before bedtime.", "when needed"),
        Practice("Set down the full account in one piece, with its dates. A therapist may help.", "once"),
    ),
    prompts=(
        "What did you fear I would do if I knew?",
        "Before you decide anything about the two of us, what should be told first?",
        "Is something still untold that would hurt me to find out on my own?",
    ),
    evidence=(
        Evidence("Something was told before any question came. This weighs most.", "receiver"),
        Evidence("A question was answered in full. This weighs less.", "receiver"),
        Evidence("The one who had put it wrongly set it right, unprompted.", "receiver"),
        Evidence("Whoever was hurt marks, that day: I think I know it all now. It can be unsaid.", "injured"),
    ),
    never_counts=(
        "What was found out and not told: that hurts anew, whatever explanation follows.",
        "Passwords given up under pressure.",
        "A vow that there will be no more lies.",
    ),
    cautions=(
        "Some things are private and no secret: a diary, a friend’s trust, therapy, a plan for one’s safety.",
        "After a deception words have no weight; deeds seen over time do. They are shown apart.",
        "Where telling could bring punishment or violence down on someone, nobody here presses for it.",
    ),
    answered_by=("transparency", "consistency"),
)

DISRESPECT = Break(
    slug="disrespect",
    name="Disrespect",
    what=(
        "Someone, or what they feel, is treated as less: mocked, talked down to, sneered at, brushed off.",
        "The quarrel fades; the shame of being small in the eyes one looks to most does not fade so soon.",
    ),
    message="What you feel, and who you are, weighs too little here.",
    moments=(
        Moment("mocking", "Mocked or mimicked"),
        Moment("belittling", "Made the other small"),
        Moment("dismissing", "Brushed a feeling aside"),
        Moment("contempt", "Rolled eyes, sneered, called names"),
        Moment("shamed-before-others", "Ran the other down in front of people"),
    ),
    signs=(
        "Names, mimicry, or a joke with an edge that is meant for the person.",
        "“Don’t be so touchy.” “Relax.” “Not this again.”",
        "Being run down while friends, family or children listen.",
    ),
    practices=(
        Practice("Tell the other one exact thing they did today that you respect.", "daily"),
        Practice(
            "Instead of “you keep doing that”, say what happened, how it left you and what you wish for.",
            "when needed",
        ),
        Practice("Said something cutting? Withdraw it on the spot: “That was mean of me.”", "when needed"),
    ),
    prompts=(
        "Which ways of mine leave you feeling respected, and which do not?",
        "Which tone or joke of mine hurts, without my seeing it?",
        "When I speak of you to other people, what should I be sure to honour?",
    ),
    evidence=(
        Evidence("Thanks for one exact thing reached the person thanked.", "receiver"),
        Evidence("A cutting word was taken back before anyone asked.", "receiver"),
        Evidence("Weeks that the receiver, looking back, calls free of slights.", "receiver"),
    ),
    never_counts=(
        "Good manners in the therapy hour, or only in what is written here.",
        "Presents after an insult.",
        "One’s own word for how respectful one has been.",
    ),
    cautions=(
        "Put-downs together with fear, control or being cut off from people go beyond wording: safety first.",
        "People joke and speak in different ways. How it landed decides; no list of words does.",
    ),
    answered_by=("boundaries", "empathic-responsiveness"),
)

SELF_PROTECTION = Break(
    slug="self-protection",
    name="Self-protection",
    what=(
        "A hurt is named, and the answer shields the one who gives it: reasons, a charge back, blame.",
        "The hurt goes unheard, both grow hotter, and whoever wins the argument loses some of the nearness.",
    ),
    message="Winning this is dearer to me than being close to you.",
    moments=(
        Moment("defensiveness", "Defended instead of listening"),
        Moment("blame-shifting", "Turned the blame around"),
        Moment("counter-complaint", "Answered a hurt with an older one"),
        Moment("refusing-to-repair", "Would not take part in making it good"),
        Moment("refusing-to-account", "Would not own their part"),
    ),
    signs=(
        "“Yes, but.” “It was not like that.” “You drove me to it.”",
        "A complaint is met with another one from the past.",
        "Details are argued over while the feeling waits.",
        "One’s own part in it is left unnamed.",
    ),
    practices=(
        Practice("Begin with what you heard. Your own side waits for their: yes, that is it.", "when needed"),
        Practice("Name the small piece that was yours, with a full stop in place of “but”.", "when needed"),
        Practice("Put your reasons on paper and leave them there until somebody asks.", "when needed"),
    ),
    prompts=(
        "What did my words sound like to you, and what do you think I was hoping for?",
        "What gets in your way when “I did that” would be the answer?",
        "Which word could we use when one of us begins to defend?",
    ),
    evidence=(
        Evidence("A hurt was owned without reasons, and the one who felt it marks: heard.", "injured"),
        Evidence("A defensive answer was taken back by the next day.", "receiver"),
        Evidence("Someone named their own part before being asked to.", "injured"),
    ),
    never_counts=(
        "A sorry with a condition in it, or a “but” behind it.",
        "Owning up to some other, lesser thing.",
        "A yes that came only after much pressing.",
    ),
    cautions=(
        "Setting a wrong charge straight is fair. “I hear it hurt; I remember it otherwise” has its place.",
        "Whoever is blamed every day may explain because they are afraid. See both sides before it is named.",
    ),
    answered_by=("emotional-awareness", "empathic-responsiveness"),
)

LACK_OF_REPAIR = Break(
    slug="lack-of-repair",
    name="Lack of repair",
    what=(
        "A hurt is left lying: no sorry that owns it, no care for what it did, no change to follow.",
        "Even a good bond frays like this, for whoever was hurt learns that pain is theirs alone to bear.",
    ),
    message="Once you are hurt, you have to get through it by yourself.",
    moments=(
        Moment("no-apology", "There was no apology"),
        Moment("bare-apology", "The sorry came with nothing else"),
        Moment("no-empathy", "What it did was not taken in"),
        Moment("no-change", "Nothing changed afterwards"),
        Moment("hurt-unanswered", "A named hurt got no answer"),
        Moment("hurried", "Was told to get over it"),
    ),
    signs=(
        "“Let it go already.” “How much longer will you be cross?”",
        "A short “sorry”, and nothing around it.",
        "A sorry, and then the very same thing again.",
        "A hurt is spoken of, and no answer comes.",
    ),
    practices=(
        Practice(
            "Answer a named hurt in the agreed time, if only: “This deserves care. You will hear tonight.”",
            "when needed",
        ),
        Practice("Ask whether something still aches from these days, and do nothing but listen.", "weekly"),
        Practice("With a sorry, say one thing that will be different, plain enough to see.", "when needed"),
    ),
    prompts=(
        "Which of our hurts is still waiting for its conversation?",
        "When something hurts you, how can you tell that I am on my way back?",
        "Beyond words, what would making it good look like for you?",
    ),
    evidence=(
        Evidence("A hurt that was named got its answer in the agreed time.", "record"),
        Evidence("A step of the repair was done, in the eyes of whoever was hurt.", "injured"),
        Evidence("The change that was named could be seen in the weeks after.", "injured"),
    ),
    never_counts=(
        "Months going by without a mention.",
        "That whoever was hurt has stopped speaking of it.",
        "An apology on its own.",
    ),
    cautions=(
        "Whoever was hurt owes no next step: no talk, no forgiving, no finishing. Silence is not a yes.",
        "A hurt the other has not been told of cannot have been left unanswered.",
    ),
    answered_by=("time-and-patience", "consistency"),
)

BREAKS: tuple[Break, ...] = (
    DISCONNECTION,
    INCONSISTENCY,
    DISHONESTY,
    DISRESPECT,
    SELF_PROTECTION,
    LACK_OF_REPAIR,
)

_BREAK_OF = {slug: way for way in BREAKS for slug in (way.slug, *(moment.slug for moment in way.moments))}


def break_of(slug: str) -> Break | None:
    """The break a slug names, itself or by one of its moments, in any spelling."""
    return _BREAK_OF.get(house_spelling(slug))
