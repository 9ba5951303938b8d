"""Ways of saying that one player came on for another. `says`: the slots `on` and `off` tell who."""

from pressbox.datatypes.pattern import Pattern

_IN = "(introduce|introduces|introduced|introducing|bring on|brings on|brought on|bringing on|send on|sends on|sent on|sending on|throw on|throws on|threw on|thrown on|throwing on|brining on)"  # fmt: skip
_FOR = "(for|in place of|at the expense of|instead of|in favour of|to replace)"

PATTERNS: tuple[Pattern, ...] = (
    Pattern(
        "replaced",
        "{on:people} (had|has|also|then|soon|would|to|was to)? (replace|replaces|replaced|replacing) {off:people}",
    ),
    Pattern("who replaced", "{on:people} , (who|which) (had|has|also|then)? (replaces|replaced) {off:people}"),
    Pattern("replacing him", "{on:people} replacing him"),
    Pattern(
        "was replaced by",
        "{off:people} (, who)? (was|were|is|being|be|to be|had to be|having been|then)? (replaced|relieved|succeeded) ...4 (by|with) {on:people}",
    ),
    Pattern(
        "to be replaced by",
        "{off:people} ...8 (to be|and was|and is|and were|before being|being) replaced by {on:people}",
    ),
    Pattern("was replaced", "{off:people} (was|were|had to be|being|also) replaced"),
    Pattern("replaced off with on", "(replaced|replacing|replace|replaces) {off:people} with {on:people}"),
    Pattern(
        "came on for",
        "{on:people} (, who)? (had|then|also|soon)? (came on|come on|comes on|coming on|was brought on|were brought on|was sent on|was introduced|was thrown on|being introduced) ...6 (for|in place of|to replace) {off:people}",
    ),
    Pattern(
        "came on",
        "{on:people} (, who)? (had|has|then|also|later|both|all)? (came on|come on|comes on|was introduced|were introduced|is introduced|came off the bench|coming off the bench|comes off the bench|came on as|entered the fray|stepped off the bench|stepped from the bench|was brought on|were brought on|was sent on|was thrown on|was summoned|made his entrance|entered the game)",
    ),
    Pattern(
        "coming off the bench", "{on:people} (coming on|coming off the bench|being introduced|stepping off the bench)"
    ),
    Pattern("on came", "(on came|on went|in came|enter|up stepped substitute) {on:people}"),
    Pattern("came on, for", "{on:people} , (on|came on|introduced|brought on) ...6 for {off:people}"),
    Pattern("on for", "{on:people} (,)? on for {off:people}"),
    Pattern("sent on", _IN + " {on:people}"),
    Pattern("sent on for", _IN + " {on:people} ...6 " + _FOR + " {off:people}"),
    Pattern(
        "bring on split",
        "(bring|brings|brought|bringing|send|sent|sending|throw|threw|throwing|brining) {on:people} (on|into the fray|off the bench)",
    ),
    Pattern(
        "swapped",
        "(swapped|swap|swapping|withdrew|withdrawing|withdraws|sacrificed|sacrificing|hauled off|hooked|took off|taking off|takes off|removed|removing) {off:people} (for|with|in favour of|and ...2 introduced|and brought on|and sent on) {on:people}",
    ),
    Pattern(
        "made way for",
        "{off:people} (,)? ...3 (made way|makes way|making way|make way|gave way|giving way|departed|stepped aside) (...3 (for|to) {on:people})?",
    ),
    Pattern("made way along with", "making way ...3 with {off:people} for {on:people}"),
    Pattern("introduction of", "(introduction|arrival) of ...4 {on:people}"),
    Pattern(
        "off for on",
        "{off:people} (off|off injured|hobbled off|limped off|went off|walked off|departed|came off) (, )? ...3 (for|with|and) {on:people} (on|replacing|coming on|taking|took|replaced)?",
    ),
    Pattern(
        "limped off",
        "{off:people} (, who)? (had|then|has|later|was|were)? (limped off|limps off|limping off|hobbled off|went off|gone off|goes off|was carried off|were carried off|was taken off|were taken off|was stretchered off|carried off|stretchered off|was withdrawn|were withdrawn|was substituted|were substituted|came off|was forced off|were forced off|was hauled off|were hauled off|limped out|hobbled out|was helped off|was led off|limped away|was hooked|was taken to hospital)",
    ),
    Pattern("forced off", "(forced|forcing|forces) {off:people} (off|from the field|to leave)"),
    Pattern(
        "lost to injury",
        "(lost|lose|losing|loses) ...2 {off:people} (to|through|with) ...4 (injury|injuries|problem|knock|strain)",
    ),
    Pattern(
        "and sent on in his place", "{off:people} ...12 and (sent on|brought on|introduced) {on:people} in his place"
    ),
    Pattern(
        "on in his place",
        "{on:people} (coming on|came on|sent on|introduced|brought on|stepping in) in (his|her) place",
    ),
    Pattern("took his place", "{on:people} (took|taking|takes) (his|her) place"),
    Pattern("his replacement", "(his|her) (replacement|substitute) (,)? {on:people}"),
    Pattern("name's replacement", "{off:people} 's replacement (,)? {on:people}"),
    Pattern(
        "opted for", "(opted for|turned to|gambled on|called for) {on:people} (in place of|instead of) {off:people}"
    ),
    Pattern("chance to", "(gave|handed|giving|handing) {on:people} (his|her) (debut|chance) ...4 (bench|substitute)"),
    Pattern(
        "half-time substitute names",
        "(half-time|second-half|interval) (substitute|substitutes|replacement|replacements) {on:people}",
    ),
    Pattern(
        "fellow substitute", "(fellow|double|triple) (substitute|substitutes|replacement|replacements) {on:people}"
    ),
    Pattern("sub, who came on", "{on:people} ...2 (only|just) on (for)? {n:number} (minutes|seconds)"),
    Pattern("joined him", "{on:people} ...2 joined him for {off:people}"),
    Pattern("departed for", "{off:people} ...8 (departed|left|exited) ...2 for {on:people}"),
    Pattern("exit", "{off:people} 's (withdrawal|exit|departure|substitution)"),
)
