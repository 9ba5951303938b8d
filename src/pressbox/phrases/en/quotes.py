"""Words that tie direct speech to the one who speaks.

A speech verb stands before or after the marks; some words show that a crowd, a page or a post speaks, not a person.
"""

# Verbs that name the act of speaking, in the forms reports use.
SPEECH_VERBS = frozenset(
    "said says say saying added adds adding told tells telling insisted insists insisting admitted admits admitting"
    " explained explains explaining commented comments commenting remarked remarks claimed claims claiming stated"
    " states stating replied replies replying joked jokes joking continued continues continuing revealed reveals"
    " revealing confessed confesses confessing conceded concedes declared declares declaring reflected reflects"
    " reflecting enthused enthuses enthusing lamented laments lamenting confirmed confirms confirming warned warns"
    " warning stressed stresses stressing argued argues arguing concluded concludes concluding complained complains"
    " complaining beamed beams moaned moans quipped quips smiled shrugged sighed fumed raged blasted praised praises"
    " praising hailed hails hailing acknowledged acknowledges acknowledging observed observes noted notes suggested"
    " suggests suggesting announced announces announcing answered answers answering asked asks asking responded"
    " responds responding recalled recalls recalling mused muses maintained maintains vowed vows promised promises"
    " pledged pledges urged urges urging called calls described describes describing labelled labels labelling"
    " labeled branded brands branding felt feels thought believes believed reckoned reckons reckoning opined"
    " exclaimed cried shouted shouting screamed screaming yelled yelling gushed rued grumbled countered agreed"
    " agrees accepted accepts pointed points insisting laughed chuckled purred roared crowed offered deadpanned"
    " retorted proclaimed summed related relayed accused accuses speaking spoke speaks wrote quoted dubbed assessed"
    " analysed analyzed read reads tweeted posted".split()
)

# Of these the marks alone do not make direct speech: they take an ordinary object too ("praised the 'new' stand").
WEAK_VERBS = frozenset(
    "called calls felt feels thought believes believed points pointed offered wrote asked asks summed read reads"
    " conceded concedes dubbed labelled labels labelling labeled branded brands branding described describes"
    " describing hailed hails hailing praised praises praising claimed claims claiming blasted warned warning"
    " continued".split()
)

# Nouns that announce words in marks: "for this immortal quote:", "in the words of".
SPEECH_NOUNS = frozenset(
    "quote quotes words statement verdict reaction response reply admission assessment message view opinion conclusion"
    " answer comment summary explanation lament complaint".split()
)

# '"..." was the verdict of', '"..." came the reply from', '"..." is how he put it'.
WERE_HIS_WORDS = frozenset("was were is came comes ran went".split())

# A crowd, a page or a post speaks.
OTHER_VOICES = frozenset(
    "chant chants chanted chanting chorus choruses song songs sang sung sing singing banner banners placard"
    " placards cries jeers jeered taunt taunts taunted taunting baiting programme program-notes tweet tweets"
    " twitter instagram facebook headline headlines slogan t-shirt tannoy serenaded sign signs motto flag book"
    " column greeted boos echoed ringing rang nickname nicknamed so-called known hashtag poster".split()
)
# A man's own post is what he says: 'Hale wrote on Instagram: "Buzzing to be back."'
POSTED = frozenset("wrote tweeted posted writing said posting".split())
NETWORKS = frozenset("twitter instagram facebook".split())
CROWDS = frozenset(
    "fans supporters crowd faithful end kop section contingent hordes fan supporter followers terraces stands".split()
)

# "said the Belgian", "said a jubilant Ferguson afterwards": words between the verb and the name.
BEFORE_THE_NAME = frozenset(
    "the a an his her their its delighted jubilant relieved dejected disappointed frustrated proud happy angry"
    " furious beaming smiling emotional ecstatic under-pressure under-fire beleaguered interim caretaker assistant"
    " visiting home rival opposite number head team first-team defeated winning victorious losing skipper captain"
    " coach manager boss trainer midfielder defender striker forward winger goalkeeper keeper goalscorer match-"
    " winner two-goal hero sir mr mrs ms dr former ex new young veteran understandably clearly visibly rueful"
    " delighted-looking chief executive chairman president director owner".split()
)

# Whose words cannot be told: reporters and rooms are no outlet.
NO_OUTLET = frozenset(
    "reporters journalists media press us me them him fans supporters players the a an his her their its newsmen"
    " everybody everyone post-match news conference".split()
)

TITLES = frozenset("sir mr mrs ms dr lord dame".split())

# A sentence with one of these leads up to the words of the one it is about: "Hallam was delighted."
FEELINGS = frozenset(
    "delighted pleased happy unhappy disappointed frustrated proud relieved angry furious upset satisfied adamant"
    " pleased bemoaned rued lamented praised differently disagreed agreed defended insisted admitted felt believes"
    " believed thought thinks philosophical defiant critical magnanimous gracious concerned convinced impressed".split()
)

# Beside the name of one whose words follow a comma: 'Coach Hallam expressed his joy, "We played well."'
FEELINGS_SHOWN = frozenset(
    "expressed expresses expressing voiced shared thanked congratulated credited echoed blamed apologised hoped singled"
    " overjoyed thrilled ecstatic gutted elated jubilant dejected accepted appreciated welcomed regretted attributed".split()
)
