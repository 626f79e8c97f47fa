"""Every address, one for each act."""

from django.urls import URLPattern, path

from tend.web.screens import (
    answering,
    checkin,
    enter,
    helping,
    hide,
    invite,
    leave,
    living,
    look,
    message,
    never,
    occasion,
    picture,
    promises,
    promising,
    record,
    repair,
    repair_offer,
    repair_step,
    rupture,
    rupture_share,
    setup,
    thanks,
    today,
    ways,
    why,
    withdraw,
    you,
)

handler400 = "tend.web.screens.troubles.bad_request"
handler403 = "tend.web.screens.troubles.forbidden"
handler404 = "tend.web.screens.troubles.not_found"
handler500 = "tend.web.screens.troubles.went_wrong"


urlpatterns: list[URLPattern] = [
    # for everybody
    path("", enter.home, name="home"),
    path("setup", setup.setup, name="setup"),
    path("enter", enter.enter, name="enter"),
    path("out", enter.out, name="out"),
    path("hide", hide.hide, name="hide"),
    path("away", hide.away, name="away"),
    path("help", helping.help_page, name="help"),
    path("never", never.never, name="never"),
    path("about", never.about, name="about"),
    path("look", look.look, name="look"),
    path("ways", ways.ways, name="ways"),
    path("ways/<str:slug>", ways.word, name="word"),
    path("i/<str:token>", invite.invitation, name="invitation"),
    path("i/<str:token>/answer", invite.answered, name="invitation-answer"),
    path("i/<str:token>/join", invite.signup, name="signup"),
    # for whoever is signed in
    path("why", why.why, name="why"),
    path("begin", setup.begin, name="begin"),
    # the four places
    path("b/<str:key>/", today.today, name="today"),
    path("b/<str:key>/left", today.leave_it, name="today-left"),
    path("b/<str:key>/record", record.record, name="record"),
    path("b/<str:key>/record/write", record.write, name="write"),
    path("b/<str:key>/repair", repair.all_repairs, name="repair"),
    path("b/<str:key>/picture", picture.drawn, name="picture"),
    path("b/<str:key>/picture/words", picture.words, name="five-words"),
    path("b/<str:key>/picture/reasons/<int:n>", picture.reason, name="reason"),
    # promises
    path("b/<str:key>/promises", promises.promises, name="promises"),
    path("b/<str:key>/promises/new", promising.new, name="promise-new"),
    path("b/<str:key>/promises/<str:ref>", promises.promise, name="promise"),
    path("b/<str:key>/promises/<str:ref>/accept", promises.accept, name="promise-accept"),
    path("b/<str:key>/promises/<str:ref>/decline", promises.decline, name="promise-decline"),
    path("b/<str:key>/promises/<str:ref>/drop", promises.drop, name="promise-drop"),
    path("b/<str:key>/promises/<str:ref>/release", promises.release, name="promise-release"),
    path("b/<str:key>/occasions/<str:occasion>/keep", occasion.keep, name="occasion-keep"),
    path("b/<str:key>/occasions/<str:occasion>/miss", occasion.miss, name="occasion-miss"),
    path("b/<str:key>/occasions/<str:occasion>/move", occasion.move, name="occasion-move"),
    path(
        "b/<str:key>/occasions/<str:occasion>/answer-move", occasion.answer_move, name="occasion-move-answer"
    ),
    path("b/<str:key>/occasions/<str:occasion>/see", occasion.see, name="occasion-see"),
    path("b/<str:key>/occasions/<str:occasion>/excuse", occasion.excuse, name="occasion-excuse"),
    path("b/<str:key>/occasions/<str:occasion>/try", occasion.saw_try, name="occasion-try"),
    # living together
    path("b/<str:key>/checkin", checkin.checkin, name="checkin"),
    path("b/<str:key>/checkin/<str:name>", checkin.kept, name="checkin-kept"),
    path("b/<str:key>/checkin/<str:name>/share", checkin.share, name="checkin-share"),
    path("b/<str:key>/thanks/<str:name>/answer", thanks.landed, name="thanks-answer"),
    path("b/<str:key>/thanks", thanks.thanks, name="thanks"),
    path("b/<str:key>/message", message.message, name="message"),
    path("b/<str:key>/note", message.note, name="note"),
    path("b/<str:key>/need", living.need, name="need"),
    path("b/<str:key>/tell", living.tell, name="tell"),
    path("b/<str:key>/limit", living.limit, name="limit"),
    path("b/<str:key>/pause", living.pause, name="pause"),
    # what broke, and the way back
    path("b/<str:key>/ruptures/new", rupture.new, name="rupture-new"),
    path("b/<str:key>/ruptures/<str:ref>", rupture.one, name="rupture"),
    path("b/<str:key>/ruptures/<str:ref>/kept", rupture.kept, name="rupture-kept"),
    path("b/<str:key>/ruptures/<str:ref>/change", rupture.change, name="rupture-change"),
    path("b/<str:key>/ruptures/<str:ref>/share", rupture_share.share, name="rupture-share"),
    path("b/<str:key>/repairs/offer", repair_offer.offer, name="repair-offer"),
    path("b/<str:key>/repairs/<str:ref>", repair.one, name="repair-one"),
    path("b/<str:key>/repairs/<str:ref>/steps/<str:step>", repair_step.step, name="repair-step"),
    path("b/<str:key>/entries/<str:name>/answer", answering.answer, name="answer"),
    path("b/<str:key>/entries/<str:name>/withdraw", withdraw.withdraw, name="withdraw"),
    path("b/<str:key>/entries/<str:name>/correct", withdraw.correct, name="correct"),
    # you
    path("b/<str:key>/you", you.you, name="you"),
    path("b/<str:key>/you/name", you.name, name="called"),
    path("b/<str:key>/you/theme", you.theme, name="theme"),
    path("b/<str:key>/you/zone", you.zone, name="zone"),
    path("b/<str:key>/you/export", you.export, name="export"),
    path("b/<str:key>/invite", invite.invite, name="invite"),
    path("b/<str:key>/invite/revoke", invite.revoke, name="invite-revoke"),
    path("b/<str:key>/leave", leave.leave, name="leave"),
]
