<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>AlertsBar</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BriefView</name>
    <message numerus="yes">
        <source>Writing %Ln statement(s)…</source>
        <translation>
            <numerusform>Writing %Ln statement…</numerusform>
            <numerusform>Writing %Ln statements…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CardDelegate</name>
    <message numerus="yes">
        <source>%n piece(s) · %1</source>
        <comment>evidence and confidence</comment>
        <translation>
            <numerusform>%n piece · %1</numerusform>
            <numerusform>%n pieces · %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CardModel</name>
    <message numerus="yes">
        <source>%n piece(s) of evidence</source>
        <translation>
            <numerusform>%n piece of evidence</numerusform>
            <numerusform>%n pieces of evidence</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cells</name>
    <message numerus="yes">
        <source>%n new</source>
        <comment>pieces of suggested evidence</comment>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <comment>pieces of evidence whose ground moved</comment>
        <translation>
            <numerusform>%n moved</numerusform>
            <numerusform>%n moved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>%n day overdue</numerusform>
            <numerusform>%n days overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>due in %n day(s)</source>
        <translation>
            <numerusform>due in %n day</numerusform>
            <numerusform>due in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ColumnFrame</name>
    <message numerus="yes">
        <source>%1: %n opportunity(s)</source>
        <translation>
            <numerusform>%1: %n opportunity</numerusform>
            <numerusform>%1: %n opportunities</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConfidenceWriter</name>
    <message numerus="yes">
        <source>%n more copy(s) of the same text do not count again.</source>
        <translation>
            <numerusform>%n more copy of the same text does not count again.</numerusform>
            <numerusform>%n more copies of the same text do not count again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DayDelegate</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due</source>
        <translation>
            <numerusform>%n due</numerusform>
            <numerusform>%n due</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message numerus="yes">
        <source>%n source(s) are chosen. The first news is here within a minute.</source>
        <translation>
            <numerusform>%n source is chosen. The first news is here within a minute.</numerusform>
            <numerusform>%n sources are chosen. The first news is here within a minute.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message numerus="yes">
        <source>Import %n row(s)</source>
        <translation>
            <numerusform>Import %n row</numerusform>
            <numerusform>Import %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MarkWords</name>
    <message numerus="yes">
        <source>The deadline passed %n day(s) ago. Move the opportunity on, or change the deadline.</source>
        <translation>
            <numerusform>The deadline passed %n day ago. Move the opportunity on, or change the deadline.</numerusform>
            <numerusform>The deadline passed %n days ago. Move the opportunity on, or change the deadline.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The deadline is in %n day(s). See that the next action fits.</source>
        <translation>
            <numerusform>The deadline is in %n day. See that the next action fits.</numerusform>
            <numerusform>The deadline is in %n days. See that the next action fits.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewsView</name>
    <message numerus="yes">
        <source>%n marked read</source>
        <translation>
            <numerusform>%n marked read</numerusform>
            <numerusform>%n marked read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marked read by your rules</source>
        <translation>
            <numerusform>%n marked read by your rules</numerusform>
            <numerusform>%n marked read by your rules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n put into the tray of the next briefing</source>
        <translation>
            <numerusform>%n put into the tray of the next briefing</numerusform>
            <numerusform>%n put into the tray of the next briefing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation>
            <numerusform>%n statement</numerusform>
            <numerusform>%n statements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PolicyWriter</name>
    <message numerus="yes">
        <source>%Ln more spelling(s)</source>
        <translation>
            <numerusform>%Ln more spelling</numerusform>
            <numerusform>%Ln more spellings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProductsView</name>
    <message numerus="yes">
        <source>%n product(s) read; cells with problems: %1</source>
        <translation>
            <numerusform>%n product read; cells with problems: %1</numerusform>
            <numerusform>%n products read; cells with problems: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clause(s) without a product</source>
        <translation>
            <numerusform>%n clause without a product</numerusform>
            <numerusform>%n clauses without a product</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clause(s)</source>
        <translation>
            <numerusform>%n clause</numerusform>
            <numerusform>%n clauses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadingForm</name>
    <message numerus="yes">
        <source>%1, once older than %n day(s)</source>
        <translation>
            <numerusform>%1, once older than %n day</numerusform>
            <numerusform>%1, once older than %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RephraseDialog</name>
    <message numerus="yes">
        <source>%n sentence(s) would go to %1, model %2. Nothing goes before you say so.</source>
        <translation>
            <numerusform>%n sentence would go to %1, model %2. Nothing goes before you say so.</numerusform>
            <numerusform>%n sentences would go to %1, model %2. Nothing goes before you say so.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Statements that stay as they are: %n.</source>
        <translation>
            <numerusform>Statements that stay as they are: %n.</numerusform>
            <numerusform>Statements that stay as they are: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take over %n</source>
        <translation>
            <numerusform>Take over %n</numerusform>
            <numerusform>Take over %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RephraseForm</name>
    <message numerus="yes">
        <source>The service answers. Models: %n.</source>
        <translation>
            <numerusform>The service answers. Models: %n.</numerusform>
            <numerusform>The service answers. Models: %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResultRows</name>
    <message numerus="yes">
        <source>Answers that belong to no sentence, left aside: %n.</source>
        <translation>
            <numerusform>Answers that belong to no sentence, left aside: %n.</numerusform>
            <numerusform>Answers that belong to no sentence, left aside: %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RuleDialog</name>
    <message numerus="yes">
        <source>%n unread item(s) would be marked now, others as they grow old.</source>
        <translation>
            <numerusform>%n unread item would be marked now, others as they grow old.</numerusform>
            <numerusform>%n unread items would be marked now, others as they grow old.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is for what comes in from now on. %n unread item(s) that match stay as they are.</source>
        <translation>
            <numerusform>It is for what comes in from now on. %n unread item that matches stays as it is.</numerusform>
            <numerusform>It is for what comes in from now on. %n unread items that match stay as they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message numerus="yes">
        <source>%n new in “%1”</source>
        <translation>
            <numerusform>%n new in “%1”</numerusform>
            <numerusform>%n new in “%1”</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message numerus="yes">
        <source>Every %n minute(s)</source>
        <translation>
            <numerusform>Every minute</numerusform>
            <numerusform>Every %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n hour(s)</source>
        <translation>
            <numerusform>Every hour</numerusform>
            <numerusform>Every %n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The next refresh would delete %n item(s).</source>
        <translation>
            <numerusform>The next refresh would delete %n item.</numerusform>
            <numerusform>The next refresh would delete %n items.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WatchExchange</name>
    <message numerus="yes">
        <source>%n opportunity(s) written to %1</source>
        <translation>
            <numerusform>%n opportunity written to %1</numerusform>
            <numerusform>%n opportunities written to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WatchLink</name>
    <message numerus="yes">
        <source>%1, and %n more item(s)</source>
        <translation>
            <numerusform>%1, and %n more item</numerusform>
            <numerusform>%1, and %n more items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WatchMenu</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WatchNews</name>
    <message numerus="yes">
        <source>On the watchlist %n more thing(s) moved.</source>
        <translation>
            <numerusform>On the watchlist %n more thing moved.</numerusform>
            <numerusform>On the watchlist %n more things moved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New evidence is suggested on the watchlist: %n item(s).</source>
        <translation>
            <numerusform>New evidence is suggested on the watchlist: %n item.</numerusform>
            <numerusform>New evidence is suggested on the watchlist: %n items.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WatchWork</name>
    <message numerus="yes">
        <source>%n item(s) linked to “%1”</source>
        <translation>
            <numerusform>%n item linked to “%1”</numerusform>
            <numerusform>%n items linked to “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opportunity(s) put into the bin. Ctrl+Z brings it back.</source>
        <translation>
            <numerusform>%n opportunity put into the bin. Ctrl+Z brings it back.</numerusform>
            <numerusform>%n opportunities put into the bin. Ctrl+Z brings them back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, and %n more</source>
        <translation>
            <numerusform>%1, and %n more</numerusform>
            <numerusform>%1, and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message numerus="yes">
        <source>%n failing</source>
        <translation>
            <numerusform>%n failing</numerusform>
            <numerusform>%n failing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stale</source>
        <translation>
            <numerusform>%n stale</numerusform>
            <numerusform>%n stale</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n never fetched</source>
        <translation>
            <numerusform>%n never fetched</numerusform>
            <numerusform>%n never fetched</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%n min ago</numerusform>
            <numerusform>%n min ago</numerusform>
        </translation>
    </message>
</context>
</TS>
