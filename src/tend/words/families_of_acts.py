"""Families of words for what people do: hurts, mends, tells, hides, promises."""

ACTS = """
WRONGED: lied hid cheated forgot missed ignored broke shouted yelled screamed snapped dismissed mocked laughed
  flirted gambled spent deleted betrayed abandoned left walked stormed slammed interrupted criticised
  criticized blamed belittled avoided concealed covered withheld dropped neglected swore ghosted disappeared
  bailed cancelled canceled blew pushed pressured snooped threw borrowed drank relapsed smoked stole took
  embarrassed humiliated undermined hurt kissed slept messed failed disappointed hung rolled twisted minimised
  minimized bought sold sneaked snuck deceived exploded ranted vented sulked froze overreacted overspent
  overstepped crossed teased joked raised punished insulted used lost wasted skipped stayed kept shut switched
  turned opened stood pretended told gossiped rushed silenced rubbished compared assumed accused attacked
  shamed scared frightened wrecked ruined chose made let spoke talked argued fobbed brushed checked read went
  came
SHAMEACT: lied hid cheated shouted yelled screamed snapped dismissed mocked flirted gambled betrayed abandoned
  stormed slammed interrupted belittled concealed withheld neglected swore ghosted bailed snooped stole
  humiliated undermined ignored forgot missed cancelled broke deceived exploded sulked overreacted overspent
  overstepped punished insulted blamed embarrassed teased messed pretended relapsed hurt criticised criticized
  minimised
HIDING: hide hid hiding hidden hides conceal concealed concealing delete deleted deleting cover covered sneak
  sneaking snuck bury buried pretend pretended lie lied lying withhold withheld keep kept keeping
OWNED: mistake fault responsibility doing choice responsible accountable wrong
HELPS: help helps heal mend repair fix better easier ease support restore rebuild
DOABLE: pick collect fetch call ring phone text message come go take bring cook make pay book send buy
  clean wash drop meet finish leave write drive walk sort transfer move wait start stop set put show tell do
  get give see handle cancel deliver talk listen read ask speak turn switch hand carry attend visit join
  return delete close open sign register post mow feed bath babysit mind iron hoover vacuum tidy empty fill
  repay cover hold wake stay order arrange plan fix repair keep check update let share print learn practise
  practice email mail look hang apologise block unfollow quit pause reply respond answer
DOABLEING: picking collecting fetching calling ringing phoning texting messaging taking bringing cooking
  paying booking sending buying cleaning washing dropping meeting finishing writing driving sorting
  transferring moving setting handling cancelling delivering switching handing attending visiting joining
  returning deleting closing signing quitting minding feeding repaying heading hosting flying getting making
  giving fixing ordering packing
PLANNED: walking stopping popping heading running cycling making taking seeing drinking working starting
  bringing giving sitting staying waiting looking doing putting keeping reading watching helping hoovering
  cutting mowing unpacking fetching sorting posting swinging nipping coming getting tapping going turning
  swapping
STATIVE: not never always be have feel love miss see need want regret know think understand guess bet admit
  remember die lose survive try probably hate like believe hope wish forget forgive trust get become end live
  wait look hear say cope manage deal grant kill hurt make let work change improve prove show tell learn fix
  regret earn have sort find grow respect leave remember fight suffer win fail happen last sound seem mean
  mind expect doubt wonder prefer appreciate be never always finish stop handle answer listen figure notice
  enjoy take go keep give burn smash ruin destroy break
DIDIT: picked collected fetched called rang phoned texted came took brought cooked made paid booked sent
  bought cleaned washed dropped met finished wrote drove sorted transferred moved started stopped set put
  showed told did got gave handled cancelled delivered turned switched handed attended joined returned deleted
  closed signed registered posted fixed emailed arranged installed removed blocked shared printed repaid asked
  spoke talked filled
TELLING: tell telling told show showing admit admitting confess confessing know say share sharing mention
THREATACT: kill hurt hit slap punch smash burn choke strangle stab shoot slit smack belt batter harm murder
  drown thrash wreck ruin destroy break whack key slash
SOFTACT: beat finish end cut crush trash expose leak deck lamp drag bury poison get humiliate
MAIM: kill murder strangle choke stab shoot slap punch smack batter beat belt thrash drown poison slit smother
LEAK: tell post send show share leak expose publish screenshot forward report
SELFEND: kill end hurt harm cut hang drown shoot overdose jump
APPROVE: allow allowed permit permitted let permission
MEND: fix mend repair heal rebuild restore improve change sort
CHANGE: change changed changing improve improved better different try trying harder best effort
SHOUT: shout shouted yell yelled scream screamed roar roared snap snapped
SEEIT: know see understand realise hear get recognise appreciate imagine
FORGET: forget drop leave move bury park
THANK: thanks thank thankful grateful appreciate appreciated appreciates appreciation
DIDKIND: made making cooked cooking listened listening waited waiting stayed staying came coming picked helped
  helping called remembered remembering told telling asked asking sat sitting held holding put putting took
  taking brought bringing did doing got getting kept keeping stood tried trying covered covering drove driving
  let letting left leaving gave giving sent sending went going being noticing noticed sorted sorting handled
  handling rang ringing texted texting cleaned cleaning stuck sharing shared saying said trusting trusted
  showing showed turning turned backing backed checking checked minding minded paid paying fixed fixing
  swapped swapping looked looking hearing heard understanding believing giving-up defending defended forgave
  spoke opening opened booking booked wrote
"""
