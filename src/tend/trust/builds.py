"""The eight ways trust builds, one literal each, and the accountability that crosses them."""

from dataclasses import dataclass

from .ways import Deck, Evidence, Moment, Practice, house_spelling


@dataclass(frozen=True, slots=True)
class Build:
    """A way trust builds: what it is, what it may tell the other, what counts as it and who must say so.

    Which break it answers stands on the break. Only a build that is drawn from by questions has `decks`.
    """

    slug: str
    name: str
    what: tuple[str, ...]
    message: str
    moments: tuple[Moment, ...]
    practices: tuple[Practice, ...]
    prompts: tuple[str, ...]
    evidence: tuple[Evidence, ...]
    never_counts: tuple[str, ...]
    cautions: tuple[str, ...]
    also: tuple[str, ...] = ()
    decks: tuple[Deck, ...] = ()


@dataclass(frozen=True, slots=True)
class Tag:
    """Something that belongs to no single build and runs through them all."""

    slug: str
    name: str
    what: tuple[str, ...]
    message: str
    evidence: tuple[Evidence, ...]
    never_counts: tuple[str, ...]


CONSISTENCY = Build(
    slug="consistency",
    name="Consistency and reliability",
    what=(
        "Word and deed meet, in little things as in big ones; your moods show, and you own them.",
        "In time the other stops wondering. If you miss something for once, they think of you with concern.",
    ),
    message="You can build on my word.",
    also=("This is so unlike you. Are you all right?",),
    moments=(
        Moment("word-kept", "A promise kept and seen"),
        Moment("told-ahead", "A change told ahead of time"),
        Moment("steady-mood", "A mood that could be read and was owned"),
    ),
    practices=(
        Practice("Choose one little promise and keep it, each day at its hour.", "daily"),
        Practice("Arriving home, say what mood you bring: “Rough day. You are not the cause.”", "daily"),
        Practice("Go through your promises together, and let go of what will not hold.", "weekly"),
    ),
    prompts=(
        "What do you already leave to me without a second thought?",
        "Which of my moods is hardest to see coming?",
        "Were I to miss something now, what would cross your mind, and what do you wish would?",
    ),
    evidence=(
        Evidence("Promises kept and seen, evenly over a long time; many at once add little.", "receiver"),
        Evidence("A change agreed ahead of time, and the new time kept.", "receiver"),
        Evidence("Week after week the other finds your moods about as easy to read.", "receiver"),
    ),
    never_counts=(
        "A single grand gesture.",
        "Promises kept that no one had agreed to.",
        "Weeks with nothing due.",
    ),
    cautions=("Being reliable is not obeying. A “no” said in good time is reliable too.",),
)

TRANSPARENCY = Build(
    slug="transparency",
    name="Transparency and honesty",
    what=(
        "What you plan, expect, change or get wrong is told early and kindly, neither shrunk nor swollen.",
        "The one who tells needs courage; the one who listens makes it safe to have told.",
    ),
    message="Nothing that concerns you is hidden from you.",
    also=("When I have hurt you, I own it and set about mending it.",),
    moments=(
        Moment("told-unasked", "Something told before it was asked"),
        Moment("own-mistake", "A mistake of one’s own, told first"),
        Moment("told-in-full", "A question answered in full"),
        Moment("set-straight", "A story set straight"),
    ),
    practices=(
        Practice(
            "Tell something nobody asked about: changed plans, money spent, someone met, a slip.",
            "weekly",
        ),
        Practice(
            "Give the figure and the day themselves. “Some” and “lately” can hide things.", "when needed"
        ),
        Practice("Told something hard? Say thank you. The matter itself can wait a moment.", "when needed"),
    ),
    prompts=(
        "What is private to each of us, and what would be a secret?",
        "What could I do so that owning up to a slip frightens you less?",
        "What are you planning or wishing for that I have not heard of?",
    ),
    evidence=(
        Evidence("Things told unasked: the earlier and the fuller, the more they weigh.", "receiver"),
        Evidence("A mistake owned while nobody yet knew of it.", "receiver"),
        Evidence("An agreement on openness was kept, as far and as long as it reaches.", "both"),
    ),
    never_counts=(
        "Looking through a phone, following someone’s whereabouts, holding passwords.",
        "Pouring everything out to be rid of it.",
        "Harsh words that call themselves honest.",
    ),
    cautions=(
        "An agreement on openness is free, small and dated; it is reviewed and it ends. Tend watches no one.",
        "Waiting an hour until you are calm enough to tell it kindly is not hiding it.",
    ),
)

EMPATHIC_RESPONSIVENESS = Build(
    slug="empathic-responsiveness",
    name="Empathic responsiveness",
    what=(
        "Whatever the other feels is welcome and you want to know it, even if it stings or is about you.",
        "You can let a feeling be real without sharing it.",
    ),
    message="What goes on inside you is important to me.",
    moments=(
        Moment("felt-heard", "Felt heard"),
        Moment("responsiveness", "Was answered in a moment of need"),
        Moment("asked-again", "Came back to it another day"),
    ),
    practices=(
        Practice("In one sentence give back what they feel and why, and ask: “is that it?”", "daily"),
        Practice("Before replying, ask: “Shall I hold you, help you think, or just be here?”", "when needed"),
        Practice("A day later, ask after something they told you: “And how is it now?”", "weekly"),
    ),
    prompts=(
        "How is this week, seen from inside you?",
        "Which feeling of yours do I tend to misread?",
        "Think of a time I truly took you in: how could you tell?",
    ),
    evidence=(
        Evidence("The one who spoke marks it: heard.", "receiver"),
        Evidence("A moment of need found an answer.", "receiver"),
        Evidence("Someone came back to it without being asked.", "receiver"),
    ),
    never_counts=(
        "What listeners think of their own listening.",
        "Advice.",
        "Being of the same opinion.",
    ),
    cautions=("Whether it was heard, only the person who spoke can say.",),
)

EMOTIONAL_AWARENESS = Build(
    slug="emotional-awareness",
    name="Emotional awareness",
    what=(
        "Each of you notices what stirs inside, says it, calms it without attack, and helps calm the other.",
        "A hard moment then stands before the two of you and no longer between you.",
    ),
    message="What we have is dear to me, and I am at your side in this.",
    moments=(
        Moment("owned-feeling", "A feeling owned as one’s own"),
        Moment("pause-and-return", "A pause called and come back from"),
        Moment("settled-together", "A tense talk held without attack"),
    ),
    practices=(
        Practice(
            "Hard talk ahead? Find your heat, 0 to 10. From 7 on, call a pause and say until when.",
            "when needed",
        ),
        Practice("Speak of a feeling as yours: “I am angry”, rather than “you make me angry”.", "daily"),
        Practice("Say it as things grow tense: “It is you and me against the problem.”", "when needed"),
    ),
    prompts=(
        "Where in your body do you notice first that it is getting too much?",
        "What calms you, and which habits of mine stir you up?",
        "What do you think sits underneath my anger?",
    ),
    evidence=(
        Evidence("A pause of twenty minutes or more was called, and ended at the time named.", "receiver"),
        Evidence("A feeling became words before it became deeds, and the other says it helped.", "receiver"),
        Evidence("You came through a tense talk without attack or scorn, and each says so.", "both"),
    ),
    never_counts=(
        "Being calm at all times.",
        "A peace kept by leaving things unsaid.",
        "A pause from which nobody came back.",
    ),
    cautions=(
        "A pause used to quiet the other calms no one. Pause after pause without a return is disconnection.",
    ),
)

VULNERABILITY = Build(
    slug="vulnerability",
    name="Vulnerability and mutual sharing",
    what=(
        "Bit by bit and by turns you show what you hope and fear, and you listen no less than you speak.",
        "It lasts as long as nothing confided is used against the one who confided it.",
    ),
    message="You may be yourself with me, and what you show me is safe.",
    moments=(
        Moment("shared-vulnerability", "Opened up, each in turn"),
        Moment("received-safely", "Something confided was safe"),
        Moment("asked-leave", "Asked before speaking of it again"),
    ),
    practices=(
        Practice(
            "Tell something true, a little deeper than the last, and ask whether they would too.", "weekly"
        ),
        Practice("Give as much time to listening as you took for speaking.", "weekly"),
        Practice("Want to come back to something confided to you? Ask for leave.", "when needed"),
    ),
    prompts=(
        "What do you wish for this year and have barely said aloud?",
        "Where are you unsure of yourself with me?",
        "What could I do so that telling me a bit more feels all right, when you want to?",
    ),
    evidence=(
        Evidence("Both opened up in the same days, and about equally deep.", "record"),
        Evidence("Over the weeks it goes a little deeper, by the mark of the one who tells.", "record"),
        Evidence("The one who told marks it: safe with you.", "receiver"),
    ),
    never_counts=(
        "One of you baring everything.",
        "What was told because a no was not taken.",
        "How long it took, or how many tears.",
    ),
    cautions=(
        "What was confided and later used as a weapon is a deep hurt, and no small lapse.",
        "Until a repair is done, whoever was hurt owes no openness in return.",
        "“Not now” is a good answer. It leaves no trace.",
    ),
    decks=(
        Deck(
            "hopes",
            "Hopes",
            (
                "What would a good ordinary week look like for you?",
                "What are you looking forward to, however small?",
                "Which place would you like to see with me one day?",
                "What would you learn if you had an hour a day for it?",
                "Which little habit of ours should we still have in ten years?",
                "What did you dream of as a child, and what is left of it?",
                "Whom would you like to be closer to again?",
                "For what do you wish you were thanked more often?",
                "What do you hope the people you love will say of you?",
                "What would you begin if you knew I was behind you?",
                "What do you hope we will have found our way through a year from now?",
                "Which hope have you been too shy to tell me?",
            ),
        ),
        Deck(
            "insecurities",
            "Insecurities",
            (
                "In what company do you feel least like yourself?",
                "What kind of praise is hard for you to believe?",
                "When do you measure yourself against others, and how does that go?",
                "What do you tidy away before guests come, at home or in yourself?",
                "Which remark from long ago still stings?",
                "When you have made a mistake, which words help?",
                "What are you afraid of getting wrong in front of me?",
                "Where does your body wish for gentleness from me?",
                "When do you feel that you are too much, or not enough?",
                "When are you unsure of your place with me?",
                "What do you do when you feel small, and what could I do then?",
                "What do you fear I would think if I knew you better?",
            ),
        ),
        Deck(
            "doubts",
            "Doubts",
            (
                "Which decision are you turning over at the moment?",
                "What were you once sure of, and are not any more?",
                "Whose advice do you follow and secretly question?",
                "What do you pretend to be certain about?",
                "What do you wonder about your work, late at night?",
                "Which of your beliefs has become less firm?",
                "What about being in your family leaves you unsure?",
                "Where are you not certain that you are on the right road?",
                "When do you doubt that I understand you?",
                "Which question for me have you not dared to ask?",
                "What do you wonder about the two of us and leave unsaid?",
                "What would help you live with a question that has no answer yet?",
            ),
        ),
    ),
)

BOUNDARIES = Build(
    slug="boundaries",
    name="Boundaries and respect",
    what=(
        "Each of you may wish, prefer, be different and decline, and a limit stands without being tried.",
        "Where a limit can be said aloud and holds, being near grows safer and loses nothing.",
    ),
    message="I see you as you are, and your no is safe with me.",
    moments=(
        Moment("limit-honoured", "A limit was honoured"),
        Moment("no-accepted", "A no was taken well"),
        Moment("asked-first", "Asked first"),
        Moment("respect", "Respect was shown"),
    ),
    practices=(
        Practice("To a “no”, say: “I am glad you told me.” Leave it there for today.", "when needed"),
        Practice("Voice one little wish that you would otherwise keep down.", "weekly"),
        Practice("Ask first, before you touch, read, pass on, or settle something for two.", "daily"),
    ),
    prompts=(
        "When do you tell me yes although it is a no?",
        "After a no between us, how does the next day go?",
        "What hour or corner do you wish for, all to yourself?",
    ),
    evidence=(
        Evidence("A limit was named and kept, says whoever set it.", "receiver"),
        Evidence(
            "After a no came no pressure and no chill; whoever said it is asked in private.", "receiver"
        ),
        Evidence("Someone asked first.", "receiver"),
    ),
    never_counts=(
        "Living without limits.",
        "A no that was given up under pressure.",
        "Rules about the other’s clothes, money, friends or outings.",
    ),
    cautions=(
        "A boundary is about oneself. Ruling the other is control, and is handed back as a request.",
        "Where a no is punished, or people fear it will be, the private safety page opens.",
    ),
)

FAIRNESS = Build(
    slug="fairness",
    name="Fairness and good intentions",
    what=(
        "Each trusts the other to mean them well, take a fair share and no more, and hide no aim.",
        "Then a clumsy try is read kindly; to have meant well may count for more than to have got it right.",
    ),
    message="I wish you well, and there is no catch.",
    also=("Not all I try comes out right; I mean it well.",),
    moments=(
        Moment("meant-well", "Fell short, and was meant well"),
        Moment("said-why", "Said why they were asking"),
        Moment("load-shared", "The load was shared out anew"),
    ),
    practices=(
        Practice("Give the reason along with the wish: “It would help me, since …”", "when needed"),
        Practice("Do something just because it is good for them, and leave it unmentioned.", "weekly"),
        Practice("Sit down over all that needs doing: the work, the plans, the keeping in mind.", "monthly"),
    ),
    prompts=(
        "Which part of our giving and taking feels lopsided?",
        "When I do something badly, what do you think I was trying to do?",
        "How can you tell that I wish you well?",
    ),
    evidence=(
        Evidence("Something fell short, and the other marks that it was meant well.", "receiver"),
        Evidence("Each says who carries what, and over time the two views come closer.", "both"),
        Evidence("Thanks for having tried.", "receiver"),
    ),
    never_counts=(
        "“I meant well”, said in order to wipe out what was done.",
        "Tallies of who did more.",
        "Favours with strings attached.",
    ),
    cautions=(
        "Meaning well softens how a thing is read; what it did remains. The two are written down apart.",
    ),
)

TIME_AND_PATIENCE = Build(
    slug="time-and-patience",
    name="Time and patience",
    what=(
        "Trust grows out of little things, lived again and again, as fast as the hurt partner feels safe.",
        "A kind word may carry through one evening; what carries further is a record that has grown.",
    ),
    message="I will keep at this in small steps, and the pace is yours.",
    also=("Little and often, with nothing grand about it.",),
    moments=(
        Moment("returning-hurt-met", "A returning hurt was met with patience"),
        Moment("kept-going", "A small thing was kept going"),
        Moment("pace-asked", "Asked about the pace and went by the answer"),
    ),
    practices=(
        Practice("Ask how fast or slow it should go from here, and go by the answer.", "weekly"),
        Practice("Hold on to your very smallest promise, also on days when no one looks.", "daily"),
        Practice("If the hurt returns, listen as though you were hearing of it now.", "when needed"),
    ),
    prompts=(
        "Compared with last month, what feels a bit safer, and what is not there yet?",
        "In what do you feel rushed?",
        "What did we get through that looked too hard for us at the time?",
    ),
    evidence=(
        Evidence("How far back the last deep hurt lies, and how even the record is from there.", "record"),
        Evidence("The hurt partner’s own check-ins, over weeks and just as they are.", "injured"),
        Evidence("A hurt that returned was met with patience, more than once.", "injured"),
    ),
    never_counts=(
        "Presents, holidays and big words.",
        "Days gone by, and nothing else.",
        "One good check-in.",
    ),
    cautions=("There is no deadline and no date for trust. After a setback the record is still all there.",),
)

BUILDS: tuple[Build, ...] = (
    CONSISTENCY,
    TRANSPARENCY,
    EMPATHIC_RESPONSIVENESS,
    EMOTIONAL_AWARENESS,
    VULNERABILITY,
    BOUNDARIES,
    FAIRNESS,
    TIME_AND_PATIENCE,
)

ACCOUNTABILITY = Tag(
    slug="accountability",
    name="Accountability",
    what=(
        "You say in plain words what you did, how it hurt and what you will do from here, and you do that.",
        "It belongs to every repair and gives an apology something the record can hold.",
    ),
    message="What I did is mine, and so is the mending.",
    evidence=(
        Evidence("The act was owned, and no reasons came with it.", "injured"),
        Evidence("A plan was offered, and the hurt partner said yes to it.", "injured"),
        Evidence("What was planned was kept, and was seen.", "receiver"),
    ),
    never_counts=(
        "Punishing oneself.",
        "Wanting to hear that all is well.",
        "Owning up to everyone but the person it hurt.",
    ),
)

_BUILD_OF = {slug: way for way in BUILDS for slug in (way.slug, *(moment.slug for moment in way.moments))}


def build_of(slug: str) -> Build | None:
    """The build a slug names, itself or by one of its moments, in any spelling."""
    return _BUILD_OF.get(house_spelling(slug))
