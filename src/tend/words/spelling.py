"""How people write when they text: short forms and slips, each with the plain words it means."""

from functools import cache

from .listed import listed

# What is written = the words it means. A slip stands here only when it can mean one thing.
_FORMS = """
ae=of gie's=give+me giz=give+me thae=those yir=your
tae=to wis=was dae=do oot=out gonnae=going+to masel=myself mesel=myself yersel=yourself yersels=yourself
yersen=yourself cannae=can+not dinnae=do+not didnae=did+not wouldnae=would+not willnae=will+not isnae=is+not
wasnae=was+not hasnae=has+not couldnae=could+not shouldnae=should+not havnae=have+not heid=head deid=dead
aw=all gie=give gies=give+me naebody=nobody naething=nothing feart=afraid doon=down aff=off wean=child oan=on
fae=from owt=anything nowt=nothing summat=something wi=with wi'=with a'll=i+will a've=i+have a'm=i+am
a'd=i+would mah=my haein=having hame=home mair=more nae=no tha=you thee=you thy=your tha's=you+are thou=you
ain=own ye've=you+have ye're=you+are u=you ya=you ye=you yous=you youse=you yall=you y'all=you yer=your
ur=your uve=you+have ull=you+will urself=yourself im=i+am ive=i+have id=i+would i'd=i+would ill=i+will
iam=i+am iv=i+have imma=i+will i'ma=i+will youre=you+are youve=you+have youd=you+would youll=you+will
hes=he+is shes=she+is theyre=they+are weve=we+have were'nt=were+not its=it+is thats=that+is whats=what+is
theres=there+is heres=here+is wheres=where+is hows=how+is lets=let+us let's=let+us itll=it+will
thatll=that+will dont=do+not doesnt=does+not didnt=did+not cant=can+not can't=can+not cannot=can+not
wont=will+not won't=will+not isnt=is+not arent=are+not wasnt=was+not werent=were+not havent=have+not
hasnt=has+not hadnt=had+not couldnt=could+not shouldnt=should+not wouldnt=would+not mustnt=must+not
neednt=need+not aint=is+not ain't=is+not amnt=am+not amn't=am+not shan't=shall+not shant=shall+not
dunno=do+not+know idk=i+do+not+know couldve=could+have shouldve=should+have wouldve=would+have
coulda=could+have shoulda=should+have woulda=would+have mightve=might+have mustve=must+have gonna=going+to
gunna=going+to gona=going+to wanna=want+to gotta=got+to hafta=have+to needa=need+to tryna=trying+to
finna=going+to oughta=ought+to cos=because cuz=because coz=because bc=because bcoz=because bcz=because
becuase=because becos=because becoz=because 'cause=because 'cos=because tho=though altho=although thru=through
til=until till=until 'til=until tmrw=tomorrow tmr=tomorrow tmrow=tomorrow tomorow=tomorrow tommorow=tomorrow
tommorrow=tomorrow 2moro=tomorrow tomo=tomorrow tomoz=tomorrow 2morrow=tomorrow 2day=today tonite=tonight
2nite=tonight 2night=tonight rn=right+now pls=please plz=please plse=please thx=thanks ty=thanks tysm=thanks
thnx=thanks cheers=thanks tnx=thanks thnks=thanks sry=sorry soz=sorry srry=sorry sory=sorry sorri=sorry
sozz=sorry soory=sorry sowwy=sorry appologise=apologise appologize=apologise apologize=apologise
apologized=apologised apologizing=apologising apologys=apologies appology=apology apolgy=apology
appologies=apologies ppl=people msg=message msgs=messages txt=text txted=texted w/=with w/o=without b4=before
gr8=great m8=mate luv=love luvs=loves wat=what wot=what wut=what nvm=never+mind kk=ok okay=ok okey=ok okie=ok
alright=all+right alrite=all+right rite=right nite=night bf=boyfriend gf=girlfriend bday=birthday
hubby=husband wifey=wife pw=password pwd=password pic=picture pics=pictures convo=talk convos=talks fone=phone
alwys=always alway=always allways=always alwasy=always nver=never nevr=never neva=never nevver=never
promiss=promise prommise=promise promis=promise definately=definitely defo=definitely def=definitely
deffo=definitely realize=realise realized=realised realizing=realising recognize=recognise
recognized=recognised relly=really rlly=really rly=really realy=really proly=probably prolly=probably
probs=probably prob=probably mayb=maybe somthing=something sumthing=something smth=something sth=something
sumone=someone somone=someone noone=nobody nothin=nothing nuthin=nothing nothn=nothing anythin=anything
everythin=everything evrything=everything everyones=everyone+is nobodys=nobody+is stil=still untill=until
wich=which wen=when whn=when comin=coming doin=doing goin=going bein=being talkin=talking sayin=saying
lyin=lying tryin=trying makin=making gettin=getting actin=acting havin=having thinkin=thinking feelin=feeling
fuckin=fucking fkn=fucking fkin=fucking fking=fucking effing=fucking feckin=fucking fecking=fucking
f**king=fucking fck=fuck f*ck=fuck fk=fuck sh*t=shit bullsh*t=bullshit ffs=for+fuck+sake wtf=what+the+fuck
stfu=shut+the+fuck+up gtfo=get+the+fuck+out kys=kill+yourself omg=oh+my+god tbh=to+be+honest
ngl=not+going+to+lie imo=in+my+opinion btw=by+the+way fyi=for+your+information asap=as+soon+as+possible
ly=love+you ily=i+love+you ilysm=i+love+you ilu=i+love+you afaik=as+far+as+i+know whatevs=whatever
wateva=whatever whateva=whatever watever=whatever whatevr=whatever wateverr=whatever wtv=whatever
forgiv=forgive forgve=forgive beleive=believe belive=believe decieved=deceived decieve=deceive
recieved=received honour=honor colour=color behaviour=behavior favourite=favorite favour=favor humour=humor
neighbour=neighbor embarassed=embarrassed embarased=embarrassed embarassing=embarrassing
embarassment=embarrassment dissapointed=disappointed disapointed=disappointed dissappointed=disappointed
disapointment=disappointment agression=aggression jelous=jealous jealos=jealous selfsh=selfish
rediculous=ridiculous ridiculus=ridiculous pathethic=pathetic pathtic=pathetic patetic=pathetic stoopid=stupid
stuped=stupid idoit=idiot idot=idiot ijit=eejit hubbies=husbands mam=mum mom=mum mammy=mum mummy=mum mommy=mum
ma=mum amma=mum da=dad daddy=dad papa=dad mums=mum moms=mum dads=dad parents'=parents
shouldnt've=should+not+have should'nt=should+not would'nt=would+not could'nt=could+not did'nt=did+not
does'nt=does+not do'nt=do+not was'nt=was+not had'nt=had+not is'nt=is+not ain=is arnt=are+not havnt=have+not
hav=have hv=have hve=have wud=would cud=could shud=should wid=with wiv=with wit=with dat=that dis=this da'=the
dem=them tht=that th=the teh=the adn=and abt=about bout=about 'bout=about frm=from jus=just jst=just js=just
dere=there thier=their reli=really sumtimes=sometimes everytime=every+time alot=a+lot atleast=at+least
infact=in+fact aswell=as+well eachother=each+other incase=in+case ofcourse=of+course nomore=no+more
anymore=any+more whenver=whenever evry=every evryday=every+day i've=i+have grandma=grandmother nan=grandmother
nana=grandmother granny=grandmother n=and nd=and r=are wassup=what+is+up lemme=let+me gimme=give+me
whatcha=what+are+you gotcha=got+you betcha=bet+you wan=want+to fo=for ova=over luvly=lovely
"""

_TAILS = {
    "n't": "not",
    "nt": "not",
    "'re": "are",
    "'m": "am",
    "'ll": "will",
    "'ve": "have",
    "'d": "would",
}
_IS_TAILED = listed(
    """it that he she there here what who where how when why this everything something nothing nobody everyone
    someone anyone one"""
)


@cache
def _forms() -> dict[str, tuple[str, ...]]:
    made: dict[str, tuple[str, ...]] = {}
    for form in _FORMS.split():
        written, _, meant = form.partition("=")
        made[written] = tuple(meant.split("+"))
    return made


def spelled_out(word: str) -> tuple[str, ...]:
    """The plain words behind one written word in small letters: `don't` is `do` and `not`."""
    found = _forms().get(word)
    if found:
        return found
    if "'" in word:
        return _without_tail(word)
    return (word,)


def _without_tail(word: str) -> tuple[str, ...]:
    for tail, meant in _TAILS.items():
        if len(tail) > 2 and word.endswith(tail) and len(word) > len(tail):  # noqa: PLR2004 'n't, 'll, 're, 've
            return (*spelled_out(word[: -len(tail)]), meant)
    if word.endswith(("'m", "'d")):
        return (*spelled_out(word[:-2]), _TAILS[word[-2:]])
    if word.endswith("'s"):
        return (word[:-2], "is") if word[:-2] in _IS_TAILED else (word[:-2], "'s")
    return (word.strip("'") or word,)
