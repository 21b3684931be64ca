"""The last part of a domain name, sorted by how far it can be told from a word after a forgotten space."""

from __future__ import annotations

COUNTRIES = frozenset(
    """
    ac ad ae af ag ai al am ao aq ar as at au aw ax az ba bb bd be bf bg bh bi bj bm bn bo br bs bt bw by
    bz ca cc cd cf cg ch ci ck cl cm cn co cr cu cv cw cx cy cz de dj dk dm do dz ec ee eg er es et eu fi
    fj fk fm fo fr ga gd ge gf gg gh gi gl gm gn gp gq gr gs gt gu gw gy hk hm hn hr ht hu id ie il im in
    io iq ir is it je jm jo jp ke kg kh ki km kn kp kr kw ky kz la lb lc li lk lr ls lt lu lv ly ma mc md
    me mg mh mk ml mm mn mo mp mq mr ms mt mu mv mw mx my mz na nc ne nf ng ni nl no np nr nu nz om pa pe
    pf pg ph pk pl pm pn pr ps pt pw py qa re ro rs ru rw sa sb sc sd se sg sh si sk sl sm sn so sr ss st
    su sv sx sy sz tc td tf tg th tj tk tl tm tn to tr tt tv tw tz ua ug uk us uy uz va vc ve vg vi vn vu
    wf ws ye yt za zm zw
    """.split()
)
GENERIC = frozenset(
    """
    academy aero agency app art asia bank biz blog cat center cloud club coop com dev edu email eus expert
    foundation gal global gov group health help info int jobs legal mil mobi museum name net network news
    ngo ong online org page pro school services shop site social solutions store support swiss systems
    tech tel team travel vote wiki xyz
    """.split()
)
STRONG = frozenset(
    """
    com org net edu gov mil info biz eu uk au nz jp kr cn tw hk dk fi pl cz hu gr pt ie tr mx br cl th ch
    nl ru ua za sk bg hr lt lv ee lu cy sg vn
    """.split()
)
"""No word in a language we know: `something.com` is an address, even without "www" or a path."""

WORDS_TOO = frozenset(
    """
    ad ag ai al am ar as at be bi by ca da de do el en er es et eu fi ga ge go ha he hu id ie il im in io
    is it ja je ki km la le li lo lu ma mc md me mi mn mo mu my na ne ni no nu of om or pa pe ph pl pm ps
    py re rs sa sc se sh si sm so sr ss st su ta te th to tv un us va ve vi we ya art bank blog cat center
    club coop email expert global group health help jobs legal mobi museum name network news online page
    pro school services shop site social solutions store support systems team travel vote int app cloud
    academy agency foundation page tel
    """.split()
) - {"eu", "pl", "hu", "ie"}
"""Words of some language, abbreviations or file endings as well: not enough by themselves."""

ALL = COUNTRIES | GENERIC
