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
        <source>%Ln new comment(s) not analysed</source>
        <translation>
            <numerusform>%Ln new comment not analysed</numerusform>
            <numerusform>%Ln new comments not analysed</numerusform>
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
    <name>Findings</name>
    <message numerus="yes">
        <source>Wrote %Ln file(s).</source>
        <translation>
            <numerusform>Wrote %Ln file.</numerusform>
            <numerusform>Wrote %Ln files.</numerusform>
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
    <name>Sources</name>
    <message numerus="yes">
        <source>Imported %Ln comment(s) from “%1”.</source>
        <translation>
            <numerusform>Imported %Ln comment from “%1”.</numerusform>
            <numerusform>Imported %Ln comments from “%1”.</numerusform>
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
</context>
</TS>
