<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AddSourceDialog</name>
    <message>
        <source>Add a source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the feed or its page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find feeds on this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feeds found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The feed&apos;s own, if left empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at the page…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page names no feed. It may itself be one: just add it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Feeds found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is fetched until you refresh.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BriefForm</name>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between two days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft the briefing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Briefing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sectors (none ticked: all)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BriefView</name>
    <message>
        <source>The drafted briefing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A briefing, every statement cited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a period at the left and press Draft. Statements are quoted from items or counted from the store; each names what it stands on. You read it here before it becomes a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft the last 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the briefing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTML (*.html)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: %1. Statements: %2, sources: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BriefWriter</name>
    <message>
        <source>DRAFT BRIEFING</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2 · edition of %3 · taxonomy %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hedged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>original ↗</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BugReport</name>
    <message>
        <source>Something broke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something in Tradewind broke. What you were doing may not have been done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your data is safe. The log in %1 says more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cells</name>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sectors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>due today</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>due in %n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClaimsWriter</name>
    <message>
        <source>CLAIMS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentences: %1 stated outright, %2 attributed to a source, %3 hedged or forecast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the first %1 characters were read for claims.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and %1 more figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State media: strong evidence that a policy exists and says what it says, weak evidence of its effect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names as sources: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, hedged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the text itself claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attributed to somebody unnamed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attributed to </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (named before, and gone on from)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CorrectDialog</name>
    <message>
        <source>Correct the sectors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, given by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you say here holds, whatever is tagged anew or refreshed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The title stands as evidence for what you tick. To choose other words, select them first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence for what you tick: “%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Correcting</name>
    <message>
        <source>Corrected by hand: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back. The item&apos;s sectors are as they were before.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeadlineEdit</name>
    <message>
        <source>There is one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a deadline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeedList</name>
    <message>
        <source>News</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watchlist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Briefing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh all sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add source…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a source pack…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import OPML…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export OPML…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re-tag stored items…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch between light and dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Tradewind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scroll on, then next unread item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Star, or not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark read or unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark the whole list as read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back the last mark or correction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put on the watchlist…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the sectors…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>First steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what to read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tradewind reads feeds in English, Japanese and Chinese, says which sectors and policies they speak of and why, and keeps the opportunities you find in them. It has no sources yet, and fetches nothing until you press Refresh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source packs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a feed address…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import OPML…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In News</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> or </source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>Put on the watchlist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new opportunity…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which way the item points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on this evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Opportunity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;The item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Tradewind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Tradewind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tradewind %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Market-opportunity intelligence on the desk: news in three languages, tagged against policy, cited in a briefing. Evidence is matched, cited or reported; nothing here claims to be true. Your data stays in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh only this source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this source…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Nothing has been fetched yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the watchlist: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>%1 Start Tradewind on a desktop, or use its commands: tradewind --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can&apos;t be read (%2). Check the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can&apos;t be read as settings (%2). Mend it, or move it away to start with defaults.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can&apos;t be written (%2). Close it or choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 couldn&apos;t be read as settings. Tradewind goes on with defaults; what stood there is kept as %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has not answered yet. `tradewind refresh` fetches it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds a value that is no setting (%2). Mend it, or move it away to start with defaults.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds no settings. Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %2: %3, %4 bytes, layout %5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is an address inside a private network, or one that no feed is at, so it was not fetched. If the feed is your own, allow private addresses (--allow-private).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is larger than 50 MB; no feed is. Check that it is the right file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is larger than a briefing can be. Name another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is larger than a policy can be. Name a TOML file of one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is missing. Install Tradewind again, or put the file back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no time zone. Give an IANA name such as Asia/Shanghai.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a day or a period. Write it like 2026-11-21, 2026-11-21T09:00Z or 7d.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a feed&apos;s address. It should begin with https:// or http://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not readable as TOML in UTF-8: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 statements do not match what they cite, first: %2. Nothing was written; please report it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: a briefing ends in .html, .pdf or .md. Rename it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: expected entries that begin with [[recipe]] and nothing else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: has no value “%2”. It takes %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: this is not TOML: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: waits for a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A query has %1 characters at most; shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AND stands between two conditions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another re-tagging began meanwhile, so this one stopped and changed nothing. Preview again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the publisher for access, or read the site in a browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Composed anew from the store, it comes out differently.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the file and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the file or install Tradewind again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Couldn&apos;t reach the server %1. Check the address and your connection, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Couldn&apos;t reach the server through the system&apos;s proxy. Check the proxy settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Couldn&apos;t reach the server. Check the address and your connection, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Couldn&apos;t write %1: %2. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It answers and publishes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It answers with a feed that has no entries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It answers, but its newest entry is %1 days old.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It answers, but nothing new has come for long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cites note %1, which does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cites nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has %1 statements; composed anew from the store it has %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no http or https address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has not been fetched yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a quotation, but note %1 cites no item.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is beyond the first %1 feeds of the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is computed, but no note says how.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It says %1, which the query that it cites did not give.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It says nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands in the file before, as “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item %1 has no text, so nothing in it speaks for a tag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item %1 is not linked to opportunity %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item %1 is not tagged %2; there is nothing to take off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its cover, headings, charts or order are not those of the edition that was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its notes on the page are not those of the manifest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its words are not those that note %1 cites.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its words do not occur in the item that it cites.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 has the sector %2, which is none of ours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 is not JSON: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 should be an object with a list &apos;sectors&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look on the site whether the feed has a new address, or find another source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No edition that was kept says this, and counted anew from the store it comes out otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No re-tagging is there to be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No stored item of this period has a sector.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has corrected item %1; its tags are the tagger&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note %1: the store has another %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing needs to be done now; if it stays empty, look for another feed of the site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OR stands between two conditions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only http and https addresses are fetched, and this is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the address in a browser; if it works there, wait: Tradewind tries again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it, or look on the site for its new address; it is not asked again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some settings had a value that is none (%1). They are back to their defaults; what stood there is kept as %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something in Tradewind broke while reading this feed. The log says more; the other feeds went on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something in Tradewind broke. The log in the data folder says more; what you were doing was not done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The JSON feed breaks off or is damaged, so nothing of it was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The OPML file holds no feed with an http or https address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PDF couldn&apos;t be set: %1. Export HTML instead, and report this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PDF is not what its manifest gives when set again: it was changed, or set by another version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address answers with a web page, not with a feed. Look on the site for the feed&apos;s own address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address is not one that can be fetched. Check it for typing mistakes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data folder can&apos;t be written. Check its permissions, or choose another folder with --data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database is busy: another program has held it for too long. Close that program and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database is damaged. Keep the file, and put the newest copy of the backups folder in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database was written by a newer Tradewind (version %1 of its layout; this program knows %2). Update Tradewind, or choose another folder with --data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk didn&apos;t answer while the database was read or written. Check the drive and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. Free some space and try again; nothing that was saved is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The display here is invisible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The feed answers, but its newest entry is %1 days old.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The feed declares entities that expand into other text, which is how feeds are made to explode; it was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The feed is damaged or breaks off before its first entry, so nothing of it was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fetch was stopped before it was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file shows other words than its manifest has: “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file tradewind.sqlite in the data folder is not Tradewind&apos;s. Choose another folder with --data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be written (%2). Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The opportunity has no title. Give it one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page differs from its manifest outside the statements: headings, notes, charts or style.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page does not show it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page shows a statement “%1” that the manifest does not have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy can&apos;t be kept in %1 (%2). Check the folder and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The query is nested too deeply here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample feed %1 can&apos;t be read: %2. Install Tradewind again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server %1 did not answer in time. It will be tried again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server answers with an error (%1). It will be tried again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server asked to be left alone until %1 UTC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server asks us to come less often (429). It will be tried again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server broke off in the middle of the feed. What was read before is kept; it will be tried again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server packs its answer in a way Tradewind did not ask for (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server said that this feed is gone for good (410), so it is not asked any more. Remove it, or name it to ask once more: tradewind refresh --source %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server says this feed is gone for good (410). It is not asked again unless you name it; remove it, or look on the site for its new address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server sends Tradewind from one address to the next without end. Check the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server took too long to answer. It will be tried again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server took too long to send the feed. It will be tried again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server turns programs away%1 or wants proof of a person. What was read before is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server turns programs away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s answer could not be read as a feed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s answer is larger than %1 MB, so it was not read. Check that the address is a feed and not a download.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s answer is not proper HTTP or broke off. It will be tried again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s answer is packed wrongly and can&apos;t be unpacked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s secure connection can&apos;t be trusted (certificate or protocol), so nothing was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings can&apos;t be written to %1 (%2). Check the folder and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source has no address. Give the address of its feed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value %1 is not a number that can be kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are %1 notes with the number %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no briefings in “%1”. Choose en, ja or zh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no data folder to keep the policy in. Name one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no database at %1. Check the folder&apos;s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no draft %1. Choose another from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no edition %1. Choose another from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no field %1:.%2 Quotation marks make it a word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder %1. Make it or choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no item %1. `tradewind items` shows them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no opportunity %1 in the bin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no opportunity %1. `tradewind watch list` shows them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no policy %1 in the library. `tradewind policy list` lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no source %1. `tradewind source list` shows them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no source pack %1. There are: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no word to look for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing at the feed&apos;s address any more (404). Look on the site for its new address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing between these parentheses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing here to exclude.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These words are not in the text of item %1 as it stands now. Choose them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is neither an HTML page nor a PDF or DOCX file. Name a briefing of Tradewind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an OPML file. Export the feeds from the other program as OPML.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This parenthesis is never closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This parenthesis was never opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This quotation mark is never closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This source was removed while it was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two statements on the page have one number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands before it on the page is not what the manifest has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands before the quotation does not name the source that it cites.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands before the quotation is not what the store has: source, kind, reliability or date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the address answers with is no feed that Tradewind knows (RSS, Atom or JSON Feed).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is %2 already, as number %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a currency code of three capitals such as CNY.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not in the text of item %2. Give words as they stand there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewsList</name>
    <message>
        <source>New items: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all items again (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all items again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewsModel</name>
    <message>
        <source>Items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>starred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the watchlist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of its sentences are hedged</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewsView</name>
    <message>
        <source>Policy: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No item of this list has these words. Try fewer, or look in all items.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No items yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your sources have not been read. Refresh fetches what they publish now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing starred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press s on an item to keep it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What comes in new will stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No stored item belongs to this list. The next refresh may bring some.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OpportunityDialog</name>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places, with commas between them: Shanghai, Osaka</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>St&amp;age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sectors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ne&amp;xt action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An opportunity needs a title. Give it one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value is not a number. Write it like 1200000 or 1,200,000.50.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A currency is three letters, such as CNY or JPY.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OpportunityWriter</name>
    <message>
        <source>NOTE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EVIDENCE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No item is linked yet. In News, press w on an item and choose this opportunity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>original ↗</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unlink</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutcomesDialog</name>
    <message>
        <source>The last refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each source came to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New: %1, updated: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last %1 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show how sectors moved in 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 items today · %2 unread of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What your sources publish is summed up here, once they have been read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an item to read it. j and k go down and up, ? shows all keys.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PackDialog</name>
    <message>
        <source>Choose a source pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source packs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PackList</name>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the pack %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> and %1 more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlaceList</name>
    <message>
        <source>Unread: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mostly hedged, or tagged by hedged sentences alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NEWS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hedged only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items in all: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SECTORS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SOURCES</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PolicyView</name>
    <message>
        <source>Policies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No policies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library that ships with Tradewind is empty here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show items that name it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PolicyWriter</name>
    <message>
        <source>Issuer not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CLAUSES</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No clause is known of it, so tags can name the policy but never a clause.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DATES</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No date is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WHAT THIS STANDS ON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own: kept in the data folder, not part of what ships.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doubt: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also called: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Implements: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Implemented by: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follows: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Followed by: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pilots: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Piloted by: </source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>Text of the item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why these tags, and provenance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unstar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Star</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the watchlist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This item has no web address that can be opened. Its source may list it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No date given; first seen %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>original ↗</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 hedged   </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the watchlist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The feed gives only the title. The original may say more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RetagDialog</name>
    <message>
        <source>Re-tag stored items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at the stored items…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of re-tagging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items that would change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every stored item is tagged under the present taxonomy. There is nothing to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 items were tagged under another taxonomy. Sectors or their evidence would change in %2 of them; policies, places and provenance are brought up to date too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrections by hand hold: %1 items have some.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tagging…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would gain “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would lose “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No item gains or loses “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changes, by sector</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Retagging</name>
    <message>
        <source>Items tagged under an older taxonomy: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview re-tagging…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re-tagging was stopped; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items re-tagged: %1, of which %2 changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone. Items that have their former tags again: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in English, 日本語, 中文</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShiftModel</name>
    <message>
        <source>Sector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Lists, sectors and sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add source…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a source pack…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SourceWork</name>
    <message>
        <source>Added: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import OPML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OPML (*.opml *.xml)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export OPML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the source “%1”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items that are starred or on the watchlist stay; the others go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources added: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, left out (there already, or unusable): %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Progress of the refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Couldn&apos;t be read: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing new for long: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never read: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading sources…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled after %1 sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Couldn&apos;t reach %1 of %2 sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sources yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New: %1, updated: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read all sources now (F5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>News</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watchlist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Briefing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policies</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WatchLink</name>
    <message>
        <source>Put on the watchlist</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WatchModel</name>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No owner</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WatchlistView</name>
    <message>
        <source>The chosen opportunity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing on the watchlist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An opportunity begins with an item: press w on one in News, or add it by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to News</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an opportunity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the opportunity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove “%1” from the watchlist?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The items that are linked to it stay in News.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage of the chosen opportunity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add opportunity…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhyWriter</name>
    <message>
        <source>WHY THESE TAGS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sector: nothing in the text matched a term of the seven sectors strongly enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hedged wording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, clause “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>strength %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>given by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · all of its evidence is hedged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken off by hand: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take back the last correction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> and %1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chosen by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, in the title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, hedged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names the policy </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hooks: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PROVENANCE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hedged sentences: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in the text or known of the source says more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>someone not named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Republished by %1 from %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Official text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agency report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>News</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AI text disclosed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A: completely reliable source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B: usually reliable source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C: fairly reliable source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D: not usually reliable source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E: unreliable source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F: reliability can&apos;t be judged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reliability letter is known for this source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qualified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pursuing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Won</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaks for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaks against it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither for nor against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quoted from the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>general knowledge, check before quoting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names its issuer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the source itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the publisher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>marked as opinion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>marked as a press release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has a dateline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>says that it is republished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>says that it is translated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>says that it is sponsored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has an editor&apos;s note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>carries words of an AI assistant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hedged wording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pilot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subsidy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consultation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Market opening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Investment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not fetched yet. Press Refresh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reached %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>long ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers, but its newest item is from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers with a feed that has no entries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The publisher says that this feed is gone for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Couldn&apos;t be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sources yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 sources reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, last %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n failing</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stale</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n never fetched</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Today · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>no date, seen %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkspaceTabs</name>
    <message>
        <source>Workspaces</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
