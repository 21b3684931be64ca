<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>Analysis</name>
    <message numerus="yes">
        <source>%Ln comment(s) has(have) no sentiment: only signs or figures, no words.</source>
        <translation>
            <numerusform>%Ln comment has no sentiment: only signs or figures, no words.</numerusform>
            <numerusform>%Ln comments have no sentiment: only signs or figures, no words.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln comment(s) has(have) no sentiment: the language is unsure.</source>
        <translation>
            <numerusform>%Ln comment has no sentiment: the language is unsure.</numerusform>
            <numerusform>%Ln comments have no sentiment: the language is unsure.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln comment(s) has(have) no sentiment: no model for %1.</source>
        <translation>
            <numerusform>%Ln comment has no sentiment: no model for %1.</numerusform>
            <numerusform>%Ln comments have no sentiment: no model for %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln comment(s) has(have) no sentiment: not clear enough to judge.</source>
        <translation>
            <numerusform>%Ln comment has no sentiment: not clear enough to judge.</numerusform>
            <numerusform>%Ln comments have no sentiment: not clear enough to judge.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Bottom</name>
    <message numerus="yes">
        <source>%Ln comment(s) not analysed</source>
        <translation>
            <numerusform>%Ln comment not analysed</numerusform>
            <numerusform>%Ln comments not analysed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Calibration</name>
    <message numerus="yes">
        <source>learned from %Ln coded comment(s)</source>
        <translation>
            <numerusform>learned from %Ln coded comment</numerusform>
            <numerusform>learned from %Ln coded comments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>tested by cross-validation on %Ln of them, drawn by chance; 95% intervals.</source>
        <translation>
            <numerusform>tested by cross-validation on %Ln of them, drawn by chance; 95% intervals.</numerusform>
            <numerusform>tested by cross-validation on %Ln of them, drawn by chance; 95% intervals.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>learned from %Ln comment(s) coded blind</source>
        <translation>
            <numerusform>learned from %Ln comment coded blind</numerusform>
            <numerusform>learned from %Ln comments coded blind</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and from %Ln put right by hand</source>
        <translation>
            <numerusform>and from %Ln put right by hand</numerusform>
            <numerusform>and from %Ln put right by hand</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>tested by cross-validation on %Ln of those coded blind, drawn by chance; 95% intervals.</source>
        <translation>
            <numerusform>tested by cross-validation on %Ln of those coded blind, drawn by chance; 95% intervals.</numerusform>
            <numerusform>tested by cross-validation on %Ln of those coded blind, drawn by chance; 95% intervals.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Campaigns</name>
    <message numerus="yes">
        <source>%Ln text(s) differ(s) from the letter</source>
        <translation>
            <numerusform>%Ln text differs from the letter</numerusform>
            <numerusform>%Ln texts differ from the letter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sender(s) added words of their own</source>
        <translation>
            <numerusform>%Ln sender added words of their own</numerusform>
            <numerusform>%Ln senders added words of their own</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s) not in the letter</source>
        <translation>
            <numerusform>%Ln word not in the letter</numerusform>
            <numerusform>%Ln words not in the letter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s) of the letter missing</source>
        <translation>
            <numerusform>%Ln word of the letter missing</numerusform>
            <numerusform>%Ln words of the letter missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CodeFigures</name>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln comment(s)</source>
        <translation>
            <numerusform>%Ln comment</numerusform>
            <numerusform>%Ln comments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln smaller one(s) stand(s) in the findings.</source>
        <translation>
            <numerusform>%Ln smaller one stands in the findings.</numerusform>
            <numerusform>%Ln smaller ones stand in the findings.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln smaller one(s) is(are) told by voc code figures and in the findings.</source>
        <translation type="vanished">
            <numerusform>%Ln smaller one is told by voc code figures and in the findings.</numerusform>
            <numerusform>%Ln smaller ones are told by voc code figures and in the findings.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CodebookChoice</name>
    <message numerus="yes">
        <source>%1, %Ln code(s)</source>
        <translation>
            <numerusform>%1, %Ln code</numerusform>
            <numerusform>%1, %Ln codes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Coding</name>
    <message numerus="yes">
        <source>%Ln coding(s)</source>
        <translation>
            <numerusform>%Ln coding</numerusform>
            <numerusform>%Ln codings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new sample(s)</source>
        <translation>
            <numerusform>%Ln new sample</numerusform>
            <numerusform>%Ln new samples</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln copy(copies) merged.</source>
        <translation>
            <numerusform>%Ln copy merged.</numerusform>
            <numerusform>%Ln copies merged.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln coding(s) is(are) of comments this study does not have. Kept all the same.</source>
        <translation>
            <numerusform>%Ln coding is of a comment this study does not have. Kept all the same.</numerusform>
            <numerusform>%Ln codings are of comments this study does not have. Kept all the same.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Comparing</name>
    <message numerus="yes">
        <source>%Ln difference(s) beyond chance</source>
        <translation>
            <numerusform>%Ln difference beyond chance</numerusform>
            <numerusform>%Ln differences beyond chance</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln theme(s)</source>
        <translation>
            <numerusform>%Ln theme</numerusform>
            <numerusform>%Ln themes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You decided about %Ln theme(s) this analysis does not have: %1. That waits until they are back.</source>
        <translation>
            <numerusform>You decided about %Ln theme this analysis does not have: %1. That waits until they are back.</numerusform>
            <numerusform>You decided about %Ln themes this analysis does not have: %1. That waits until they are back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You decided about %Ln theme(s) this analysis does not have: %1. It waits and comes back with them.</source>
        <translation type="vanished">
            <numerusform>You decided about %Ln theme this analysis does not have: %1. What you decided waits and comes back with it.</numerusform>
            <numerusform>You decided about %Ln themes this analysis does not have: %1. That waits until they are back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Corrected</name>
    <message numerus="yes">
        <source>%Ln comment(s)</source>
        <translation>
            <numerusform>%Ln comment</numerusform>
            <numerusform>%Ln comments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%Ln comment(s)</source>
        <translation>
            <numerusform>%Ln comment</numerusform>
            <numerusform>%Ln comments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unique text(s)</source>
        <translation>
            <numerusform>%Ln unique text</numerusform>
            <numerusform>%Ln unique texts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s)</source>
        <translation>
            <numerusform>%Ln text</numerusform>
            <numerusform>%Ln texts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Curation</name>
    <message numerus="yes">
        <source>Move %Ln comment(s)</source>
        <translation>
            <numerusform>Move %Ln comment</numerusform>
            <numerusform>Move %Ln comments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Draws</name>
    <message numerus="yes">
        <source>of %Ln comment(s) that can be drawn</source>
        <translation>
            <numerusform>of %Ln comment that can be drawn</numerusform>
            <numerusform>of %Ln comments that can be drawn</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message numerus="yes">
        <source>%Ln comment(s)</source>
        <translation>
            <numerusform>%Ln comment</numerusform>
            <numerusform>%Ln comments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>See the %Ln comment(s) they &amp;called differently…</source>
        <translation>
            <numerusform>See the %Ln comment they &amp;called differently…</numerusform>
            <numerusform>See the %Ln comments they &amp;called differently…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message numerus="yes">
        <source>+%Ln more</source>
        <translation>
            <numerusform>+%Ln more</numerusform>
            <numerusform>+%Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message numerus="yes">
        <source>Check and write (%Ln open)</source>
        <translation>
            <numerusform>Check and write (%Ln open)</numerusform>
            <numerusform>Check and write (%Ln open)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrote %Ln file(s).</source>
        <translation>
            <numerusform>Wrote %Ln file.</numerusform>
            <numerusform>Wrote %Ln files.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody looked for personal data in %Ln comment(s).</source>
        <translation>
            <numerusform>Nobody looked for personal data in %Ln comment.</numerusform>
            <numerusform>Nobody looked for personal data in %Ln comments.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mark(s) of personal data are neither confirmed nor dismissed.</source>
        <translation>
            <numerusform>%Ln mark of personal data is neither confirmed nor dismissed.</numerusform>
            <numerusform>%Ln marks of personal data are neither confirmed nor dismissed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln theme(s) bear a name that was marked as a person&apos;s since.</source>
        <translation>
            <numerusform>%Ln theme bears a name that was marked as a person&apos;s since.</numerusform>
            <numerusform>%Ln themes bear a name that was marked as a person&apos;s since.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) of groups look(s) like names or addresses of people; a safe export has no table by them.</source>
        <translation type="vanished">
            <numerusform>%Ln value of groups looks like a name or address of somebody; a safe export has no table by it.</numerusform>
            <numerusform>%Ln values of groups look like names or addresses of people; a safe export has no table by them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) of %3 look(s) like names or addresses of people; a safe export does not tell them.</source>
        <translation>
            <numerusform>%Ln value of %3 looks like a name or address of a person; a safe export does not tell it.</numerusform>
            <numerusform>%Ln values of %3 look like names or addresses of people; a safe export does not tell them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln count(s) by group are withheld, of %1.</source>
        <translation>
            <numerusform>%Ln count by group is withheld, of %1.</numerusform>
            <numerusform>%Ln counts by group are withheld, of %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln count(s) by group show only a few people.</source>
        <translation>
            <numerusform>%Ln count by group shows only a few people.</numerusform>
            <numerusform>%Ln counts by group show only a few people.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln theme(s) of %1 were neither named nor described by a person.</source>
        <translation>
            <numerusform>%Ln theme of %1 was neither named nor described by a person.</numerusform>
            <numerusform>%Ln themes of %1 were neither named nor described by a person.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln comment(s) of %1 fit no theme.</source>
        <translation>
            <numerusform>%Ln comment of %1 fits no theme.</numerusform>
            <numerusform>%Ln comments of %1 fit no theme.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln comment(s) are in languages that no theme speaks for.</source>
        <translation>
            <numerusform>%Ln comment is in a language that no theme speaks for.</numerusform>
            <numerusform>%Ln comments are in languages that no theme speaks for.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln quote(s) are no longer what the comment says, and are left out.</source>
        <translation>
            <numerusform>%Ln quote is no longer what the comment says, and is left out.</numerusform>
            <numerusform>%Ln quotes are no longer what the comment says, and are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln quote(s) are not approved, and are left out.</source>
        <translation>
            <numerusform>%Ln quote is not approved, and is left out.</numerusform>
            <numerusform>%Ln quotes are not approved, and are left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Friction</name>
    <message numerus="yes">
        <source>raised by %Ln person(s)</source>
        <translation>
            <numerusform>raised by %Ln person</numerusform>
            <numerusform>raised by %Ln people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Glimpse</name>
    <message numerus="yes">
        <source>Of the first %Ln row(s)</source>
        <translation>
            <numerusform>Of the first %Ln row</numerusform>
            <numerusform>Of the first %Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln comment(s)</source>
        <translation>
            <numerusform>%Ln comment</numerusform>
            <numerusform>%Ln comments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Groups</name>
    <message numerus="yes">
        <source>%Ln pair(s) of a group and a theme were looked at.</source>
        <translation>
            <numerusform>%Ln pair of a group and a theme was looked at.</numerusform>
            <numerusform>%Ln pairs of a group and a theme were looked at.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>History</name>
    <message numerus="yes">
        <source>&amp;Back to before this (%Ln step(s))</source>
        <translation>
            <numerusform>&amp;Back to before this (%Ln step)</numerusform>
            <numerusform>&amp;Back to before this (%Ln steps)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message numerus="yes">
        <source>All %Ln comment(s) that fit the filters are meant.</source>
        <translation>
            <numerusform>The %Ln comment that fits the filters is meant.</numerusform>
            <numerusform>All %Ln comments that fit the filters are meant.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln chosen comment(s) is(are) meant.</source>
        <translation>
            <numerusform>The %Ln chosen comment is meant.</numerusform>
            <numerusform>The %Ln chosen comments are meant.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The language of %Ln comment(s) is corrected.</source>
        <translation>
            <numerusform>The language of %Ln comment is corrected.</numerusform>
            <numerusform>The language of %Ln comments is corrected.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Levels</name>
    <message numerus="yes">
        <source>%Ln theme(s) found</source>
        <translation>
            <numerusform>%Ln theme found</numerusform>
            <numerusform>%Ln themes found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Map</name>
    <message numerus="yes">
        <source>%Ln other(s)</source>
        <translation>
            <numerusform>%Ln other</numerusform>
            <numerusform>%Ln others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Measures</name>
    <message numerus="yes">
        <source>%Ln answer(s)</source>
        <translation>
            <numerusform>%Ln answer</numerusform>
            <numerusform>%Ln answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them came without a comment.</source>
        <translation>
            <numerusform>%Ln of them came without a comment.</numerusform>
            <numerusform>%Ln of them came without a comment.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) off the scale are in no figure; perhaps two scales were mixed.</source>
        <translation>
            <numerusform>%Ln answer off the scale is in no figure; perhaps two scales were mixed.</numerusform>
            <numerusform>%Ln answers off the scale are in no figure; perhaps two scales were mixed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PersonalData</name>
    <message numerus="yes">
        <source>%Ln place(s) look(s) like personal data</source>
        <translation>
            <numerusform>%Ln place looks like personal data</numerusform>
            <numerusform>%Ln places look like personal data</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pile</name>
    <message numerus="yes">
        <source>%Ln comment(s) without a theme</source>
        <translation>
            <numerusform>%Ln comment without a theme</numerusform>
            <numerusform>%Ln comments without a theme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them by a person&apos;s word</source>
        <translation>
            <numerusform>%Ln of them by a person&apos;s word</numerusform>
            <numerusform>%Ln of them by a person&apos;s word</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln suggestion(s) accepted</source>
        <translation>
            <numerusform>%Ln suggestion accepted</numerusform>
            <numerusform>%Ln suggestions accepted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln comment(s) left without a theme</source>
        <translation>
            <numerusform>%Ln comment left without a theme</numerusform>
            <numerusform>%Ln comments left without a theme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Checked on %Ln comment(s) that have a theme and are as sure: right for %1.</source>
        <translation>
            <numerusform>Checked on %Ln comment that have a theme and are as sure: right for %1.</numerusform>
            <numerusform>Checked on %Ln comments that have a theme and are as sure: right for %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Accept %Ln suggestion(s)</source>
        <translation>
            <numerusform>&amp;Accept %Ln suggestion</numerusform>
            <numerusform>&amp;Accept %Ln suggestions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Population</name>
    <message numerus="yes">
        <source>%Ln person(s) of groups not listed answered, too.</source>
        <translation>
            <numerusform>%Ln person of groups not listed answered, too.</numerusform>
            <numerusform>%Ln people of groups not listed answered, too.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message numerus="yes">
        <source>%Ln column(s)</source>
        <translation>
            <numerusform>%Ln column</numerusform>
            <numerusform>%Ln columns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more file(s) wait(s)</source>
        <translation>
            <numerusform>%Ln more file waits</numerusform>
            <numerusform>%Ln more files wait</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PriorityViews</name>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message numerus="yes">
        <source>One of %Ln comment(s) made from the same letter</source>
        <translation>
            <numerusform>One of %Ln comment made from the same letter</numerusform>
            <numerusform>One of %Ln comments made from the same letter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other comment(s)</source>
        <translation>
            <numerusform>%Ln other comment</numerusform>
            <numerusform>%Ln other comments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sitting</name>
    <message numerus="yes">
        <source>%Ln coded</source>
        <translation>
            <numerusform>%Ln coded</numerusform>
            <numerusform>%Ln coded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saving %Ln coding(s)…</source>
        <translation>
            <numerusform>Saving %Ln coding…</numerusform>
            <numerusform>Saving %Ln codings…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln comment(s) of this sample is(are) coded.</source>
        <translation>
            <numerusform>%Ln comment of this sample is coded.</numerusform>
            <numerusform>%Ln comments of this sample are coded.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln was(were) skipped.</source>
        <translation>
            <numerusform>%Ln was skipped.</numerusform>
            <numerusform>%Ln were skipped.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln coding(s) could not be saved. Coding waits until it is(they are).</source>
        <translation>
            <numerusform>%Ln coding could not be saved. Coding waits until it is.</numerusform>
            <numerusform>%Ln codings could not be saved. Coding waits until they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more theme(s).</source>
        <translation>
            <numerusform>%Ln more theme.</numerusform>
            <numerusform>%Ln more themes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sources</name>
    <message numerus="yes">
        <source>Imported %Ln comment(s) from “%1”.</source>
        <translation>
            <numerusform>Imported %Ln comment from “%1”.</numerusform>
            <numerusform>Imported %Ln comments from “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) that was(were) here say(s) something else now, which was taken over.</source>
        <translation>
            <numerusform>%Ln row that was here says something else now, which was taken over.</numerusform>
            <numerusform>%Ln rows that were here say something else now, which was taken over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the rows that were here say(s) something else now; see “Changed rows” below.</source>
        <translation>
            <numerusform>%Ln of the rows that were here says something else now; see “Changed rows” below.</numerusform>
            <numerusform>%Ln of the rows that were here say something else now; see “Changed rows” below.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrote %Ln rejected row(s).</source>
        <translation>
            <numerusform>Wrote %Ln rejected row.</numerusform>
            <numerusform>Wrote %Ln rejected rows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln coding(s)</source>
        <translation>
            <numerusform>%Ln coding</numerusform>
            <numerusform>%Ln codings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln move(s) to a theme</source>
        <translation>
            <numerusform>%Ln move to a theme</numerusform>
            <numerusform>%Ln moves to a theme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln quote(s)</source>
        <translation>
            <numerusform>%Ln quote</numerusform>
            <numerusform>%Ln quotes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln comment(s) tagged</source>
        <translation>
            <numerusform>%Ln comment tagged</numerusform>
            <numerusform>%Ln comments tagged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln comment(s) behind actions</source>
        <translation>
            <numerusform>%Ln comment behind an action</numerusform>
            <numerusform>%Ln comments behind actions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Themes</name>
    <message numerus="yes">
        <source>%Ln theme(s)</source>
        <translation>
            <numerusform>%Ln theme</numerusform>
            <numerusform>%Ln themes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also mentioned in %Ln more comment(s)</source>
        <translation>
            <numerusform>Also mentioned in %Ln more comment</numerusform>
            <numerusform>Also mentioned in %Ln more comments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln theme(s) below it</source>
        <translation>
            <numerusform>%Ln theme below it</numerusform>
            <numerusform>%Ln themes below it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln comment(s) of its own</source>
        <translation>
            <numerusform>%Ln comment of its own</numerusform>
            <numerusform>%Ln comments of its own</numerusform>
        </translation>
    </message>
</context>
</TS>
