<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Tradewind</source>
        <translation>关于 Tradewind</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Market-opportunity intelligence on the desk: news in three languages, tagged against policy, cited in a briefing. Evidence is matched, cited or reported; nothing here claims to be true. Your data stays in %1.</source>
        <translation>案头的市场机会情报：三种语言的新闻，对照政策标注，写入句句有出处的简报。依据只是匹配、引用或报道所得，不声称属实。数据留存在 %1。</translation>
    </message>
    <message>
        <source>Tradewind %1</source>
        <translation>Tradewind %1</translation>
    </message>
    <message>
        <source>Tradewind itself is under the Apache License 2.0. It is made with:</source>
        <translation>Tradewind 本身采用 Apache License 2.0，并使用以下组件：</translation>
    </message>
    <message>
        <source>see its own files</source>
        <translation>见其自带文件</translation>
    </message>
</context>
<context>
    <name>AddSourceDialog</name>
    <message>
        <source>Add a source</source>
        <translation>添加来源</translation>
    </message>
    <message>
        <source>Address of the feed or its page</source>
        <translation>订阅源或其网页的地址</translation>
    </message>
    <message>
        <source>Find feeds on this page</source>
        <translation>在此网页查找订阅源</translation>
    </message>
    <message>
        <source>Feeds found</source>
        <translation>找到的订阅源</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>The feed&apos;s own, if left empty</source>
        <translation>留空则用订阅源自己的名称</translation>
    </message>
    <message>
        <source>Looking at the page…</source>
        <translation>正在查看网页…</translation>
    </message>
    <message>
        <source>The page names no feed. It may itself be one: just add it.</source>
        <translation>此网页没有列出订阅源。它本身可能就是订阅源：直接添加即可。</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>地址(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Feeds found</source>
        <translation>找到的订阅源(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Nothing is fetched until you refresh.</source>
        <translation>刷新之前不会抓取任何内容。</translation>
    </message>
</context>
<context>
    <name>AlertsBar</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The publisher changed “%1” after you linked it. Read it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no longer stored here. What was linked of it stays; keep or unlink it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A linked clause belongs to a policy that “%1” supersedes. Look for the new clause.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The deadline passed %n day(s) ago. Move the opportunity on, or change the deadline.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The deadline is today. Submit, or change the deadline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The deadline is in %n day(s). See that the next action fits.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: “%2” holds, %3 wrote “%4”. Which one shall it be?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep what holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the other</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>Board of stages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BriefForm</name>
    <message>
        <source>Period</source>
        <translation>时段</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>最近 7 天</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>最近 30 天</translation>
    </message>
    <message>
        <source>Between two days</source>
        <translation>指定起止日期</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>起始日</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>截止日</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Draft the briefing</source>
        <translation>起草简报</translation>
    </message>
    <message>
        <source>Briefing</source>
        <translation>简报</translation>
    </message>
    <message>
        <source>&amp;Period</source>
        <translation>时段(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>从(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>到(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>Sectors (none ticked: all)</source>
        <translation>领域（不勾选即全部）</translation>
    </message>
</context>
<context>
    <name>BriefView</name>
    <message>
        <source>The drafted briefing</source>
        <translation>起草的简报</translation>
    </message>
    <message>
        <source>A briefing, every statement cited</source>
        <translation>句句有出处的简报</translation>
    </message>
    <message>
        <source>Choose a period at the left and press Draft. Statements are quoted from items or counted from the store; each names what it stands on. You read it here before it becomes a file.</source>
        <translation>在左侧选择时段，然后点击起草。每条陈述都引自条目或由库中统计得出，并注明依据。可在此阅读后再生成文件。</translation>
    </message>
    <message>
        <source>Draft the last 7 days</source>
        <translation>起草最近 7 天</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>正在处理</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Export the briefing</source>
        <translation>导出简报</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>HTML (*.html)</source>
        <translation>HTML (*.html)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Written: %1. Statements: %2, sources: %3.</source>
        <translation>已写入：%1。陈述 %2 条，来源 %3 个。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
</context>
<context>
    <name>BriefWriter</name>
    <message>
        <source>DRAFT BRIEFING</source>
        <translation>简报草稿</translation>
    </message>
    <message>
        <source>%1 to %2 · edition of %3 · taxonomy %4</source>
        <translation>%1至%2 · %3 版 · 分类体系 %4</translation>
    </message>
    <message>
        <source>hedged</source>
        <translation>推测</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>注释</translation>
    </message>
    <message>
        <source>Computed: %1</source>
        <translation>计算得出：%1</translation>
    </message>
    <message>
        <source>original ↗</source>
        <translation>原文 ↗</translation>
    </message>
</context>
<context>
    <name>BugReport</name>
    <message>
        <source>Something broke</source>
        <translation>出现故障</translation>
    </message>
    <message>
        <source>Something in Tradewind broke. What you were doing may not have been done.</source>
        <translation>Tradewind 内部出现故障，刚才的操作可能没有完成。</translation>
    </message>
    <message>
        <source>Your data is safe. The log in %1 says more.</source>
        <translation>数据没有受损。详情见 %1 中的日志。</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>复制报告</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>MMMM yyyy</source>
        <comment>a month and its year</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing falls due on this day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deadline: %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%3: %1 (%2)</source>
        <comment>%3 is the next action, %1 the title, %2 the stage</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next action</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>What falls due on the chosen day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Show today</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CardDelegate</name>
    <message>
        <source>No evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) · %1</source>
        <comment>evidence and confidence</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CardModel</name>
    <message numerus="yes">
        <source>%n piece(s) of evidence</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>confidence: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CellDelegate</name>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
</context>
<context>
    <name>Cells</name>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Sectors</source>
        <translation>领域</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Next action</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Next date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>confidence, pieces of evidence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n suggested</source>
        <comment>evidence</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <comment>pieces of evidence whose ground moved</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet</source>
        <comment>confidence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weak</source>
        <comment>confidence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fair</source>
        <comment>confidence</comment>
        <translation>展会</translation>
    </message>
    <message>
        <source>Strong</source>
        <comment>confidence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>逾期 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>due today</source>
        <translation>今天到期</translation>
    </message>
    <message numerus="yes">
        <source>due in %n day(s)</source>
        <translation>
            <numerusform>%n 天后到期</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClaimsWriter</name>
    <message>
        <source>CLAIMS</source>
        <translation>断言</translation>
    </message>
    <message>
        <source>Sentences: %1 stated outright, %2 attributed to a source, %3 hedged or forecast</source>
        <translation>句子：直接陈述 %1，注明出处 %2，推测或预测 %3</translation>
    </message>
    <message>
        <source>Only the first %1 characters were read for claims.</source>
        <translation>断言只读取了开头 %1 个字符。</translation>
    </message>
    <message>
        <source>and %1 more figures</source>
        <translation>另有 %1 个数字</translation>
    </message>
    <message>
        <source>State media: strong evidence that a policy exists and says what it says, weak evidence of its effect.</source>
        <translation>官方媒体：足以证明政策存在及其内容，但不足以证明其效果。</translation>
    </message>
    <message>
        <source>Names as sources: </source>
        <translation>所列出处：</translation>
    </message>
    <message>
        <source>, hedged</source>
        <translation>，推测</translation>
    </message>
    <message>
        <source>as the text itself claims</source>
        <translation>文章自称</translation>
    </message>
    <message>
        <source>attributed to somebody unnamed</source>
        <translation>出自未具名者</translation>
    </message>
    <message>
        <source>attributed to </source>
        <translation>出自：</translation>
    </message>
    <message>
        <source> (named before, and gone on from)</source>
        <translation>（上文已提及）</translation>
    </message>
    <message>
        <source>below</source>
        <translation>低于</translation>
    </message>
    <message>
        <source>above</source>
        <translation>高于</translation>
    </message>
    <message>
        <source>about</source>
        <translation>约</translation>
    </message>
</context>
<context>
    <name>ColumnFrame</name>
    <message numerus="yes">
        <source>%1: %n opportunity(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConfidenceWriter</name>
    <message>
        <source>Confidence: %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that speaks for it is firm: it is hedged, or written by a machine, or there is nothing yet. Link an official text or a report, or give a reason when you move it on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For it: %1. Against it: %2. Copies of one text count as one voice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither for nor against: it does not count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, weighs %2: %3 %4 × source %5 %6 × wording %7 %8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not rated</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more copy(s) of the same text do not count again.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attributed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hedged</source>
        <translation>推测</translation>
    </message>
</context>
<context>
    <name>CorrectDialog</name>
    <message>
        <source>Correct the sectors</source>
        <translation>更正领域</translation>
    </message>
    <message>
        <source>%1, given by hand</source>
        <translation>%1（手动指定）</translation>
    </message>
    <message>
        <source>What you say here holds, whatever is tagged anew or refreshed.</source>
        <translation>这里的指定始终有效，重新标注或刷新后也不变。</translation>
    </message>
    <message>
        <source>The title stands as evidence for what you tick. To choose other words, select them first.</source>
        <translation>标题将作为所勾选领域的依据。要用别的词句，请先在正文中选中。</translation>
    </message>
    <message>
        <source>Evidence for what you tick: “%1”</source>
        <translation>所勾选领域的依据：“%1”</translation>
    </message>
</context>
<context>
    <name>Correcting</name>
    <message>
        <source>Corrected by hand: %1</source>
        <translation>已手动更正：%1</translation>
    </message>
    <message>
        <source>Taken back. The item&apos;s sectors are as they were before.</source>
        <translation>已撤回，条目的领域恢复原样。</translation>
    </message>
</context>
<context>
    <name>DayDelegate</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DayField</name>
    <message>
        <source>YYYY-MM-DD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a day, or +14 for two weeks from today. Alt+Down opens the calendar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose from the calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeedList</name>
    <message>
        <source>News</source>
        <translation>新闻</translation>
    </message>
    <message>
        <source>Watchlist</source>
        <translation>关注清单</translation>
    </message>
    <message>
        <source>Briefing</source>
        <translation>简报</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>政策</translation>
    </message>
    <message>
        <source>Refresh all sources</source>
        <translation>刷新全部来源</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Add source…</source>
        <translation>添加来源…</translation>
    </message>
    <message>
        <source>Choose a source pack…</source>
        <translation>选择来源包…</translation>
    </message>
    <message>
        <source>Import OPML…</source>
        <translation>导入 OPML…</translation>
    </message>
    <message>
        <source>Export OPML…</source>
        <translation>导出 OPML…</translation>
    </message>
    <message>
        <source>Re-tag stored items…</source>
        <translation>重新标注已存条目…</translation>
    </message>
    <message>
        <source>Switch between light and dark</source>
        <translation>切换浅色与深色</translation>
    </message>
    <message>
        <source>Language: as the system</source>
        <translation>语言：跟随系统</translation>
    </message>
    <message>
        <source>Language: English</source>
        <translation>语言：英语</translation>
    </message>
    <message>
        <source>Language: Japanese</source>
        <translation>语言：日语</translation>
    </message>
    <message>
        <source>Language: Chinese</source>
        <translation>语言：中文</translation>
    </message>
    <message>
        <source>Theme: as the system</source>
        <translation>主题：跟随系统</translation>
    </message>
    <message>
        <source>Theme: light</source>
        <translation>主题：浅色</translation>
    </message>
    <message>
        <source>Theme: dark</source>
        <translation>主题：深色</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>About Tradewind</source>
        <translation>关于 Tradewind</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>放大文字</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>缩小文字</translation>
    </message>
    <message>
        <source>Usual text size</source>
        <translation>标准文字大小</translation>
    </message>
    <message>
        <source>Find a command…</source>
        <translation>查找命令…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>设置…</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Log and report…</source>
        <translation>日志与报告…</translation>
    </message>
    <message>
        <source>Next item</source>
        <translation>下一条</translation>
    </message>
    <message>
        <source>Previous item</source>
        <translation>上一条</translation>
    </message>
    <message>
        <source>Scroll on, then next unread item</source>
        <translation>向下滚动，到底后转下一条未读</translation>
    </message>
    <message>
        <source>Star, or not</source>
        <translation>加星或取消</translation>
    </message>
    <message>
        <source>Mark read or unread</source>
        <translation>标为已读或未读</translation>
    </message>
    <message>
        <source>Mark the whole list as read</source>
        <translation>整个列表标为已读</translation>
    </message>
    <message>
        <source>Take back the last mark or correction</source>
        <translation>撤回上一个标记或更正</translation>
    </message>
    <message>
        <source>Put on the watchlist…</source>
        <translation>放入关注清单…</translation>
    </message>
    <message>
        <source>Correct the sectors…</source>
        <translation>更正领域…</translation>
    </message>
    <message>
        <source>Open the original</source>
        <translation>打开原文</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>查看(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Item</source>
        <translation>条目(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
</context>
<context>
    <name>EvidenceTab</name>
    <message>
        <source>Evidence</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Why the confidence is what it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No evidence yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In News, press w on an item and choose this opportunity, or drop items here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to News</source>
        <translation>转到新闻</translation>
    </message>
    <message>
        <source>Item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which way the chosen piece points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on the chosen piece</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on this piece</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlink</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FieldForm</name>
    <message>
        <source>An opportunity needs a title. Give it one.</source>
        <translation>商机需要标题，请填写。</translation>
    </message>
    <message>
        <source>The value is not a number. Write it like 1200000 or 1,200,000.50.</source>
        <translation>金额不是数字。请写成 1200000 或 1,200,000.50。</translation>
    </message>
    <message>
        <source>A currency is three letters, such as CNY or JPY.</source>
        <translation>币种为三个字母，如 CNY 或 JPY。</translation>
    </message>
    <message>
        <source>The deadline is not a day. Write it like 2026-12-31.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date of the next action is not a day. Write it like 2026-12-31.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An HS code has 2 to 10 digits, such as 841861.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>标题(&amp;T)</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>St&amp;age</source>
        <translation>阶段(&amp;A)</translation>
    </message>
    <message>
        <source>Sectors</source>
        <translation>领域</translation>
    </message>
    <message>
        <source>&amp;Places</source>
        <translation>地点(&amp;P)</translation>
    </message>
    <message>
        <source>Places, with commas between them: Shanghai, Osaka</source>
        <translation>地点，用逗号分隔：上海, 大阪</translation>
    </message>
    <message>
        <source>&amp;Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer or partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <translation>负责人(&amp;O)</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>币种</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>金额(&amp;V)</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>&amp;Deadline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ne&amp;xt action</source>
        <translation>下一步(&amp;X)</translation>
    </message>
    <message>
        <source>Date of the next action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ta&amp;gs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;HS codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 to 10 digits each, such as 841861</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product words, English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product words, Japanese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product words, Chinese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With commas between them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses or paths, with spaces between them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message>
        <source>Filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take off the filter %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this filter off</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>First steps</source>
        <translation>入门</translation>
    </message>
    <message>
        <source>Choose what to read</source>
        <translation>选择要读的内容</translation>
    </message>
    <message>
        <source>Tradewind reads feeds in English, Japanese and Chinese, says which sectors and policies they speak of and why, and keeps the opportunities you find in them. It has no sources yet, and fetches nothing until you press Refresh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source packs</source>
        <translation>来源包</translation>
    </message>
    <message>
        <source>Or your own</source>
        <translation>或自己添加</translation>
    </message>
    <message>
        <source>Add a feed address…</source>
        <translation>添加订阅源地址…</translation>
    </message>
    <message>
        <source>Import OPML…</source>
        <translation>导入 OPML…</translation>
    </message>
</context>
<context>
    <name>FunnelView</name>
    <message>
        <source>Funnel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opportunities by stage and sector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of opportunities, each under the first of its sectors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sector</source>
        <translation>无领域</translation>
    </message>
    <message>
        <source>No opportunity is shown. Show all again, or put one on the watchlist.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Who you are</source>
        <translation>您的身份</translation>
    </message>
    <message>
        <source>Trade adviser</source>
        <translation>贸易顾问</translation>
    </message>
    <message>
        <source>Developer</source>
        <translation>开发者</translation>
    </message>
    <message>
        <source>Exporter</source>
        <translation>出口企业</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>任何位置</translation>
    </message>
    <message>
        <source>In News</source>
        <translation>在新闻中</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>two keys for the same thing</comment>
        <translation>%1 或 %2</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>Put on the watchlist</source>
        <translation>放入关注清单</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>商机</translation>
    </message>
    <message>
        <source>A new opportunity…</source>
        <translation>新商机…</translation>
    </message>
    <message>
        <source>Which way the item points</source>
        <translation>条目支持还是反对</translation>
    </message>
    <message>
        <source>Note on this evidence</source>
        <translation>对此依据的备注</translation>
    </message>
    <message>
        <source>&amp;Opportunity</source>
        <translation>商机(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;The item</source>
        <translation>条目(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>备注(&amp;N)</translation>
    </message>
</context>
<context>
    <name>LogDialog</name>
    <message>
        <source>Log and report</source>
        <translation>日志与报告</translation>
    </message>
    <message>
        <source>The log, newest lines last</source>
        <translation>日志，最新的在最后</translation>
    </message>
    <message>
        <source>A report has the versions and the last lines of the log. Titles and texts of items are never written to the log; addresses of sources are.</source>
        <translation>报告含版本信息和日志末尾。条目的标题和正文从不写入日志，来源地址会写入。</translation>
    </message>
    <message>
        <source>The report is on the clipboard. Read it before you pass it on.</source>
        <translation>报告已复制到剪贴板。转发前请先查看。</translation>
    </message>
    <message>
        <source>The log is empty.</source>
        <translation>日志为空。</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>复制报告</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>打开文件夹</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Tradewind</source>
        <translation>Tradewind</translation>
    </message>
    <message>
        <source>Refresh only this source</source>
        <translation>只刷新此来源</translation>
    </message>
    <message>
        <source>Remove this source…</source>
        <translation>删除此来源…</translation>
    </message>
    <message>
        <source>%1. Nothing has been fetched yet.</source>
        <translation>%1。尚未抓取任何内容。</translation>
    </message>
    <message>
        <source>Refresh now</source>
        <translation>立即刷新</translation>
    </message>
    <message>
        <source>On the watchlist: %1</source>
        <translation>已在关注清单：%1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
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
        <source>%1 First: “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can&apos;t be read (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can&apos;t be read as CSV (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can&apos;t be read as XLSX. Open it in a spreadsheet and save it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could be either of two days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could be in any of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 defines entities, which no table needs. It was not opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has %2 bytes; %3 are read at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds no table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no currency that is known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no sector.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no stage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a likely day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not an XLSX file. Open it in a spreadsheet and save it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not an amount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not in UTF-8 (byte %2). Save it as “CSV UTF-8” and import it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not linked to opportunity %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 unpacks to far more than a table would. It was not opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 rows and %3 columns are read at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: a table ends in .csv or .xlsx. Save it as one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: name it with one of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A saved search needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text of %1 characters fits no cell of XLSX (%2). Export CSV instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that speaks for “%1” is hedged or written by a machine. Link evidence that states it, or give a reason (--reason) to move it to %2 all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has %1 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item %1 does not say “%2” in that place.</source>
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
        <source>Its notes in the document are not those of the manifest.</source>
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
        <source>No briefing is written as “%1”: it ends in .html, .pdf, .docx or .md. Rename it.</source>
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
        <source>Nobody disagrees on %1 of opportunity %2.</source>
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
        <source>Policy %1 has no clause %2; `tradewind policy show %3` lists all.</source>
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
        <source>The XML in this Word file can&apos;t be read.</source>
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
        <source>The document differs from its manifest outside the statements: headings, notes or leads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document does not show it.</source>
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
        <source>The feed holds %1 entries: the first %2 were read, the others were not. Look on the site for a shorter feed.</source>
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
        <source>There is a saved search called “%1”. Choose another name.</source>
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
        <source>There is no policy %1. `tradewind policy list` shows them.</source>
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
        <source>This file unpacks to more than any briefing holds.</source>
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
        <source>“%1” is not an HS code: it has 2 to 10 digits, such as 841861.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not in the text of item %2. Give words as they stand there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MonthGrid</name>
    <message>
        <source>Calendar of deadlines and next actions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MonthModel</name>
    <message>
        <source>Today, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: nothing due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewsList</name>
    <message>
        <source>New items: %1</source>
        <translation>新条目：%1</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>Show all items again (Esc)</source>
        <translation>重新显示全部条目（Esc）</translation>
    </message>
    <message>
        <source>Show all items again</source>
        <translation>重新显示全部条目</translation>
    </message>
</context>
<context>
    <name>NewsModel</name>
    <message>
        <source>Items</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>read</source>
        <translation>已读</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>未读</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>已加星</translation>
    </message>
    <message>
        <source>on the watchlist</source>
        <translation>在关注清单中</translation>
    </message>
    <message>
        <source>%1 of its sentences are hedged</source>
        <translation>%1 的句子带推测措辞</translation>
    </message>
</context>
<context>
    <name>NewsView</name>
    <message>
        <source>Policy: %1</source>
        <translation>政策：%1</translation>
    </message>
    <message>
        <source>“%1” in %2</source>
        <translation>%2 中的“%1”</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>没有找到</translation>
    </message>
    <message>
        <source>No item of this list has these words. Try fewer, or look in all items.</source>
        <translation>此列表中没有含这些词的条目。请减少词语，或在全部条目中查找。</translation>
    </message>
    <message>
        <source>Show all items</source>
        <translation>显示全部条目</translation>
    </message>
    <message>
        <source>No items yet</source>
        <translation>还没有条目</translation>
    </message>
    <message>
        <source>Your sources have not been read. Refresh fetches what they publish now.</source>
        <translation>来源尚未读取。刷新即可抓取其当前发布的内容。</translation>
    </message>
    <message>
        <source>Refresh now</source>
        <translation>立即刷新</translation>
    </message>
    <message>
        <source>Nothing starred</source>
        <translation>没有加星条目</translation>
    </message>
    <message>
        <source>Press s on an item to keep it here.</source>
        <translation>在条目上按 s 即可保留在此。</translation>
    </message>
    <message>
        <source>All read</source>
        <translation>全部已读</translation>
    </message>
    <message>
        <source>What comes in new will stand here.</source>
        <translation>新来的内容会列在这里。</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>这里是空的</translation>
    </message>
    <message>
        <source>No stored item belongs to this list. The next refresh may bring some.</source>
        <translation>库中没有属于此列表的条目。下次刷新可能会有。</translation>
    </message>
</context>
<context>
    <name>NotesTab</name>
    <message>
        <source>Note, in Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write in Markdown: # heading, - list, **bold**, [words](address)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note as it reads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept when you leave the field. Ctrl+E turns it over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
</context>
<context>
    <name>OpportunityDialog</name>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>&amp;Note, in Markdown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OpportunityWriter</name>
    <message>
        <source>NOTE</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>EVIDENCE</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>No item is linked yet. In News, press w on an item and choose this opportunity.</source>
        <translation>尚未关联条目。在新闻中的条目上按 w，并选择此商机。</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Next action</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>original ↗</source>
        <translation>原文 ↗</translation>
    </message>
    <message>
        <source>unlink</source>
        <translation>取消关联</translation>
    </message>
</context>
<context>
    <name>OutcomesDialog</name>
    <message>
        <source>The last refresh</source>
        <translation>上次刷新</translation>
    </message>
    <message>
        <source>What each source came to</source>
        <translation>各来源的结果</translation>
    </message>
    <message>
        <source>New: %1, updated: %2</source>
        <translation>新增 %1，更新 %2</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Last %1 days</source>
        <translation>最近 %1 天</translation>
    </message>
    <message>
        <source>Show how sectors moved in 30 days</source>
        <translation>显示各领域 30 天走势</translation>
    </message>
    <message>
        <source>%1 items today · %2 unread of %3</source>
        <translation>今天 %1 条 · 共 %3 条，未读 %2 条</translation>
    </message>
    <message>
        <source>What your sources publish is summed up here, once they have been read.</source>
        <translation>读取来源后，其内容会在此汇总。</translation>
    </message>
    <message>
        <source>Choose an item to read it. j and k go down and up, ? shows all keys.</source>
        <translation>选择条目即可阅读。j、k 上下移动，? 显示全部快捷键。</translation>
    </message>
</context>
<context>
    <name>PackDialog</name>
    <message>
        <source>Choose a source pack</source>
        <translation>选择来源包</translation>
    </message>
    <message>
        <source>Source packs</source>
        <translation>来源包</translation>
    </message>
</context>
<context>
    <name>PackList</name>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Add the pack %1</source>
        <translation>添加来源包“%1”</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 等，另有 %2 个</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>What to do? Some letters of it are enough</source>
        <translation>要做什么？输入几个字即可</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>查找命令</translation>
    </message>
    <message>
        <source>Commands found</source>
        <translation>找到的命令</translation>
    </message>
</context>
<context>
    <name>PlaceList</name>
    <message>
        <source>Unread: %1</source>
        <translation>未读：%1</translation>
    </message>
    <message>
        <source>Mostly hedged, or tagged by hedged sentences alone</source>
        <translation>大多为推测，或仅凭推测句标注</translation>
    </message>
    <message>
        <source>NEWS</source>
        <translation>新闻</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>未读</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>已加星</translation>
    </message>
    <message>
        <source>Hedged only</source>
        <translation>仅推测</translation>
    </message>
    <message>
        <source>Items in all: %1</source>
        <translation>条目总数：%1</translation>
    </message>
    <message>
        <source>SECTORS</source>
        <translation>领域</translation>
    </message>
    <message>
        <source>SOURCES</source>
        <translation>来源</translation>
    </message>
</context>
<context>
    <name>PolicyView</name>
    <message>
        <source>Policies</source>
        <translation>政策</translation>
    </message>
    <message>
        <source>The chosen policy</source>
        <translation>所选政策</translation>
    </message>
    <message>
        <source>No policies</source>
        <translation>没有政策</translation>
    </message>
    <message>
        <source>The library that ships with Tradewind is empty here.</source>
        <translation>随 Tradewind 提供的政策文库在此为空。</translation>
    </message>
    <message>
        <source>Show items that name it</source>
        <translation>显示提及它的条目</translation>
    </message>
</context>
<context>
    <name>PolicyWriter</name>
    <message>
        <source>Issuer not known</source>
        <translation>发布机构不明</translation>
    </message>
    <message>
        <source>CLAUSES</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>No clause is known of it, so tags can name the policy but never a clause.</source>
        <translation>不知其条款，因此标签只能指向政策，不能指向条款。</translation>
    </message>
    <message>
        <source>DATES</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>No date is known.</source>
        <translation>日期不明。</translation>
    </message>
    <message>
        <source>WHAT THIS STANDS ON</source>
        <translation>依据何在</translation>
    </message>
    <message>
        <source>Your own: kept in the data folder, not part of what ships.</source>
        <translation>您自己的：保存在数据文件夹中，不属于随附内容。</translation>
    </message>
    <message>
        <source>Doubt: </source>
        <translation>存疑：</translation>
    </message>
    <message>
        <source>Number %1</source>
        <translation>文号 %1</translation>
    </message>
    <message>
        <source>Also called: %1</source>
        <translation>又称：%1</translation>
    </message>
    <message>
        <source>Implements: </source>
        <translation>落实：</translation>
    </message>
    <message>
        <source>Implemented by: </source>
        <translation>落实文件：</translation>
    </message>
    <message>
        <source>Follows: </source>
        <translation>接替：</translation>
    </message>
    <message>
        <source>Followed by: </source>
        <translation>后继：</translation>
    </message>
    <message>
        <source>Pilots: </source>
        <translation>试点：</translation>
    </message>
    <message>
        <source>Piloted by: </source>
        <translation>试点文件：</translation>
    </message>
</context>
<context>
    <name>QueryField</name>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search in English, 日本語, 中文</source>
        <translation>搜索（中文、English、日本語）</translation>
    </message>
    <message>
        <source>What can be asked for (F1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1   %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QueryHelp</name>
    <message>
        <source>What can be asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words must all occur. Click a field to put it into the search.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not; NOT does the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of several values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one or the other; parentheses group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hours (12h), days (7d), weeks (2w), months (3m), today, 2026-11-21</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QueryWords</name>
    <message>
        <source>Sector</source>
        <translation>领域</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>the sectors that an item is tagged with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the policies that it names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what kind of document it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the letter of its source, or none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the language it is written in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a source by words of its name, or its number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a folder of sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a place that it names, by code or name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tenders, plans, pilots and other live hooks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from a day on, or so long back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to a day, or so long back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what you or the text did with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words of the title alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The query is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This parenthesis was never opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This parenthesis is never closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no word to look for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OR stands between two conditions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AND stands between two conditions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing here to exclude.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This quotation mark is never closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing between these parentheses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The query is nested too deeply here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value is missing here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This field has no value “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no field “%1”. Quotation marks make it a word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unread</source>
        <translation>未读</translation>
    </message>
    <message>
        <source>read</source>
        <translation>已读</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>已加星</translation>
    </message>
    <message>
        <source>hedged</source>
        <translation>推测</translation>
    </message>
    <message>
        <source>republished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tagged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>corrected by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the watchlist</source>
        <translation>在关注清单中</translation>
    </message>
    <message>
        <source>with a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 months</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>Text of the item</source>
        <translation>条目正文</translation>
    </message>
    <message>
        <source>Why these tags, and provenance</source>
        <translation>标签理由与出处</translation>
    </message>
    <message>
        <source>Unstar</source>
        <translation>取消星标</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>加星</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>标为未读</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>标为已读</translation>
    </message>
    <message>
        <source>On the watchlist</source>
        <translation>已关注</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>关注</translation>
    </message>
    <message>
        <source>This item has no web address that can be opened. Its source may list it.</source>
        <translation>此条目没有可打开的网址，其来源可能列有。</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Open original</source>
        <translation>打开原文</translation>
    </message>
    <message>
        <source>No date given; first seen %1</source>
        <translation>未注明日期；首次见于 %1</translation>
    </message>
    <message>
        <source>original ↗</source>
        <translation>原文 ↗</translation>
    </message>
    <message>
        <source>%1 hedged   </source>
        <translation>推测 %1   </translation>
    </message>
    <message>
        <source>on the watchlist</source>
        <translation>在关注清单中</translation>
    </message>
    <message>
        <source>The feed gives only the title. The original may say more.</source>
        <translation>订阅源只有标题，原文可能更详细。</translation>
    </message>
</context>
<context>
    <name>ReasonDialog</name>
    <message>
        <source>A reason is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as: the customer confirmed the plan by telephone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move with this reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reason, kept in the history</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RetagDialog</name>
    <message>
        <source>Re-tag stored items</source>
        <translation>重新标注已存条目</translation>
    </message>
    <message>
        <source>Looking at the stored items…</source>
        <translation>正在查看已存条目…</translation>
    </message>
    <message>
        <source>Progress of re-tagging</source>
        <translation>重新标注进度</translation>
    </message>
    <message>
        <source>Items that would change</source>
        <translation>会变化的条目</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>%1 of %2 items</source>
        <translation>第 %1 条，共 %2 条</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Every stored item is tagged under the present taxonomy. There is nothing to do.</source>
        <translation>所有已存条目都已按现行分类体系标注，无需操作。</translation>
    </message>
    <message>
        <source>%1 items were tagged under another taxonomy. Sectors or their evidence would change in %2 of them; policies, places and provenance are brought up to date too.</source>
        <translation>%1 条是按另一分类体系标注的，其中 %2 条的领域或依据会变化；政策、地点和出处也会一并更新。</translation>
    </message>
    <message>
        <source>Corrections by hand hold: %1 items have some.</source>
        <translation>手动更正保持有效：共 %1 条。</translation>
    </message>
    <message>
        <source>Tagging…</source>
        <translation>正在标注…</translation>
    </message>
    <message>
        <source>Would gain “%1”</source>
        <translation>将增加“%1”</translation>
    </message>
    <message>
        <source>Would lose “%1”</source>
        <translation>将去掉“%1”</translation>
    </message>
    <message>
        <source>No item gains or loses “%1”.</source>
        <translation>没有条目增加或去掉“%1”。</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>另有 %1 条</translation>
    </message>
    <message>
        <source>What changes, by sector</source>
        <translation>各领域的变化</translation>
    </message>
</context>
<context>
    <name>Retagging</name>
    <message>
        <source>Items tagged under an older taxonomy: %1.</source>
        <translation>按旧分类体系标注的条目：%1 条。</translation>
    </message>
    <message>
        <source>Preview re-tagging…</source>
        <translation>预览重新标注…</translation>
    </message>
    <message>
        <source>Re-tagging was stopped; nothing was changed.</source>
        <translation>已停止重新标注，没有任何改动。</translation>
    </message>
    <message>
        <source>Items re-tagged: %1, of which %2 changed.</source>
        <translation>已重新标注 %1 条，其中 %2 条有变化。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Undone. Items that have their former tags again: %1.</source>
        <translation>已撤销。恢复原标签的条目：%1 条。</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search in English, 日本語, 中文</source>
        <translation>搜索（中文、English、日本語）</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Taken over, but for values that are no settings: %1.</source>
        <translation>已导入，但以下项的值无效：%1。</translation>
    </message>
    <message>
        <source>Settings taken over from %1.</source>
        <translation>已从 %1 导入设置。</translation>
    </message>
    <message>
        <source>Settings written to %1.</source>
        <translation>设置已写入 %1。</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Text &amp;size</source>
        <translation>文字大小(&amp;S)</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>语言与外观</translation>
    </message>
    <message>
        <source>&amp;Read sources</source>
        <translation>读取来源(&amp;R)</translation>
    </message>
    <message>
        <source>Read them when Tradewind &amp;starts</source>
        <translation>Tradewind 启动时读取(&amp;S)</translation>
    </message>
    <message>
        <source>While the window is open. Each source is asked no more often than it wishes; for a schedule without the window there is the command tradewind refresh --due.</source>
        <translation>仅在窗口打开时。不会超过各来源希望的频率；无窗口的定时读取可用命令 tradewind refresh --due。</translation>
    </message>
    <message>
        <source>Sources and schedule</source>
        <translation>来源与时间安排</translation>
    </message>
    <message>
        <source>Only when I press Refresh</source>
        <translation>仅在点击刷新时</translation>
    </message>
    <message numerus="yes">
        <source>Every %n minute(s)</source>
        <translation>
            <numerusform>每 %n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n hour(s)</source>
        <translation>
            <numerusform>每 %n 小时</numerusform>
        </translation>
    </message>
    <message>
        <source>Show desktop &amp;notifications of saved searches</source>
        <translation>显示已存搜索的桌面通知(&amp;N)</translation>
    </message>
    <message>
        <source>Sum up saved searches once a &amp;day</source>
        <translation>每天汇总一次已存搜索(&amp;D)</translation>
    </message>
    <message>
        <source>Daily summary &amp;at</source>
        <translation>每日汇总时间(&amp;A)</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Keep items for (da&amp;ys)</source>
        <translation>条目保留天数(&amp;Y)</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>永久</translation>
    </message>
    <message>
        <source>Keep of each source (&amp;items)</source>
        <translation>每个来源保留条数(&amp;I)</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>What is starred, corrected by hand, on the watchlist or cited in a briefing is always kept.</source>
        <translation>已加星、手动更正、在关注清单中或被简报引用的条目始终保留。</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>保留内容</translation>
    </message>
    <message>
        <source>Allow feeds inside a &amp;private network (from the next start on)</source>
        <translation>允许内网中的订阅源（下次启动起生效）(&amp;P)</translation>
    </message>
    <message>
        <source>Tradewind asks your sources for their feeds and nobody for anything else: no account, no tracking. Texts, tags and notes stay in the data folder.</source>
        <translation>Tradewind 只向来源请求订阅内容，不联系任何其他方：没有账户，没有跟踪。正文、标签和备注都留在数据文件夹。</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>隐私</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>To work with another folder, start Tradewind with --data FOLDER.</source>
        <translation>要使用其他文件夹，请以 --data 文件夹 启动 Tradewind。</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>数据文件夹</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>导入设置</translation>
    </message>
    <message>
        <source>Settings (*.json)</source>
        <translation>设置 (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>导出设置</translation>
    </message>
</context>
<context>
    <name>ShiftModel</name>
    <message>
        <source>Sector</source>
        <translation>领域</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>增加</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>去掉</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>保留</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Lists, sectors and sources</source>
        <translation>列表、领域与来源</translation>
    </message>
    <message>
        <source>Add source…</source>
        <translation>添加来源…</translation>
    </message>
    <message>
        <source>Choose a source pack…</source>
        <translation>选择来源包…</translation>
    </message>
</context>
<context>
    <name>SourceWork</name>
    <message>
        <source>Added: %1</source>
        <translation>已添加：%1</translation>
    </message>
    <message>
        <source>Import OPML</source>
        <translation>导入 OPML</translation>
    </message>
    <message>
        <source>OPML (*.opml *.xml)</source>
        <translation>OPML (*.opml *.xml)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Export OPML</source>
        <translation>导出 OPML</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写入：%1</translation>
    </message>
    <message>
        <source>Remove the source “%1”?</source>
        <translation>删除来源“%1”？</translation>
    </message>
    <message>
        <source>Items that are starred or on the watchlist stay; the others go.</source>
        <translation>已加星或在关注清单中的条目保留，其余删除。</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>已删除：%1</translation>
    </message>
    <message>
        <source>Sources added: %1</source>
        <translation>已添加来源：%1 个</translation>
    </message>
    <message>
        <source>Sources added: %1, left out (there already, or unusable): %2</source>
        <translation>已添加来源 %1 个，略过（已存在或不可用）%2 个</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Progress of the refresh</source>
        <translation>刷新进度</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Couldn&apos;t be read: %1</source>
        <translation>无法读取：%1</translation>
    </message>
    <message>
        <source>Nothing new for long: %1</source>
        <translation>久未更新：%1</translation>
    </message>
    <message>
        <source>Never read: %1</source>
        <translation>从未读取：%1</translation>
    </message>
    <message>
        <source>Reading sources…</source>
        <translation>正在读取来源…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Cancelled after %1 sources</source>
        <translation>读取 %1 个来源后已取消</translation>
    </message>
    <message>
        <source>Couldn&apos;t reach %1 of %2 sources</source>
        <translation>%2 个来源中有 %1 个无法连接</translation>
    </message>
    <message>
        <source>No sources yet</source>
        <translation>还没有来源</translation>
    </message>
    <message>
        <source>New: %1, updated: %2</source>
        <translation>新增 %1，更新 %2</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
</context>
<context>
    <name>SuggestedTab</name>
    <message>
        <source>What this opportunity watches for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggested evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is suggested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New items that match the query above appear here after each refresh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing: give words, or sectors and places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>source, kind of document, when</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Watches for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept (a)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss (d)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>TODAY</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put on the watchlist</source>
        <translation>放入关注清单</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved to another stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence linked or judged anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence taken off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put into the bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken out of the bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disagreement settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: no longer %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>field, before, after</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Sectors</source>
        <translation>领域</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>币种</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Next action</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of the next action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HS codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watches for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <comment>title of a piece of evidence, which way it points</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>Read all sources now (F5)</source>
        <translation>立即读取全部来源（F5）</translation>
    </message>
    <message>
        <source>News</source>
        <translation>新闻</translation>
    </message>
    <message>
        <source>Watchlist</source>
        <translation>关注清单</translation>
    </message>
    <message>
        <source>Briefing</source>
        <translation>简报</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>政策</translation>
    </message>
</context>
<context>
    <name>WatchBar</name>
    <message>
        <source>Add opportunity…</source>
        <translation>添加商机…</translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More to do with the watchlist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Show the chosen opportunity beside the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the chosen opportunity (Ctrl+D)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Funnel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WatchFilters</name>
    <message>
        <source>Filter the watchlist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by title, place, owner, note, tag…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by sector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all opportunities again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All stages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All sectors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sector</source>
        <translation>无领域</translation>
    </message>
    <message>
        <source>All owners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No owner</source>
        <translation>无负责人</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group by stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group by sector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group by owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>WatchLink</name>
    <message>
        <source>Put on the watchlist</source>
        <translation>放入关注清单</translation>
    </message>
</context>
<context>
    <name>WatchModel</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>No sector</source>
        <translation>无领域</translation>
    </message>
    <message>
        <source>No owner</source>
        <translation>无负责人</translation>
    </message>
</context>
<context>
    <name>WatchPane</name>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a tab and how many</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>注释</translation>
    </message>
    <message>
        <source>Parts of the opportunity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No opportunity is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one to see and change everything that is known of it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WatchTable</name>
    <message>
        <source>Opportunities</source>
        <translation>商机</translation>
    </message>
    <message>
        <source>The usual columns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WatchWork</name>
    <message numerus="yes">
        <source>%n opportunity(s) put into the bin. Ctrl+Z brings it back.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to redo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was edited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was moved to another stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>evidence of “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>evidence was taken off “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was put into the bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was taken out of the bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a disagreement on “%1” was settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a change of “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WatchlistView</name>
    <message>
        <source>Nothing matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No opportunity has all that the filters ask for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing on the watchlist</source>
        <translation>关注清单为空</translation>
    </message>
    <message>
        <source>An opportunity begins with an item: press w on one in News, or add it by hand.</source>
        <translation>商机始于条目：在新闻条目上按 w，或手动添加。</translation>
    </message>
    <message>
        <source>Go to News</source>
        <translation>转到新闻</translation>
    </message>
    <message>
        <source>Choose columns…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an opportunity</source>
        <translation>添加商机</translation>
    </message>
</context>
<context>
    <name>WhyWriter</name>
    <message>
        <source>WHY THESE TAGS</source>
        <translation>为何是这些标签</translation>
    </message>
    <message>
        <source>No sector: nothing in the text matched a term of the seven sectors strongly enough.</source>
        <translation>无领域：文中没有内容与七个领域的词语足够匹配。</translation>
    </message>
    <message>
        <source>Hedged wording</source>
        <translation>推测措辞</translation>
    </message>
    <message>
        <source>%1, clause “%2”</source>
        <translation>%1，条款“%2”</translation>
    </message>
    <message>
        <source>strength %1 %</source>
        <translation>强度 %1 %</translation>
    </message>
    <message>
        <source>given by hand</source>
        <translation>手动指定</translation>
    </message>
    <message>
        <source> · all of its evidence is hedged</source>
        <translation> · 依据全为推测</translation>
    </message>
    <message>
        <source>not this</source>
        <translation>不是这个</translation>
    </message>
    <message>
        <source>Taken off by hand: %1</source>
        <translation>已手动去掉：%1</translation>
    </message>
    <message>
        <source>take back the last correction</source>
        <translation>撤回上次更正</translation>
    </message>
    <message>
        <source> and %1 more</source>
        <translation> 等，另有 %1 处</translation>
    </message>
    <message>
        <source>chosen by hand</source>
        <translation>手动选取</translation>
    </message>
    <message>
        <source>for “%1”</source>
        <translation>对应“%1”</translation>
    </message>
    <message>
        <source>, in the title</source>
        <translation>，在标题中</translation>
    </message>
    <message>
        <source>, hedged</source>
        <translation>，推测</translation>
    </message>
    <message>
        <source>Names the policy </source>
        <translation>提及政策：</translation>
    </message>
    <message>
        <source>Places: </source>
        <translation>地点：</translation>
    </message>
    <message>
        <source>Hooks: </source>
        <translation>切入点：</translation>
    </message>
    <message>
        <source>PROVENANCE</source>
        <translation>出处</translation>
    </message>
    <message>
        <source>Hedged sentences: %1</source>
        <translation>推测句：%1</translation>
    </message>
    <message>
        <source>Nothing in the text or known of the source says more.</source>
        <translation>文中及已知的来源信息都没有更多线索。</translation>
    </message>
    <message>
        <source>someone not named</source>
        <translation>未具名者</translation>
    </message>
    <message>
        <source>Republished by %1 from %2</source>
        <translation>%1 转载自 %2</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Official text</source>
        <translation>官方文件</translation>
    </message>
    <message>
        <source>Agency report</source>
        <translation>机构报告</translation>
    </message>
    <message>
        <source>Press release</source>
        <translation>新闻稿</translation>
    </message>
    <message>
        <source>News</source>
        <translation>新闻报道</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>评论</translation>
    </message>
    <message>
        <source>AI text disclosed</source>
        <translation>声明由 AI 撰写</translation>
    </message>
    <message>
        <source>Kind not known</source>
        <translation>类型不明</translation>
    </message>
    <message>
        <source>A: completely reliable source</source>
        <translation>A：完全可靠的来源</translation>
    </message>
    <message>
        <source>B: usually reliable source</source>
        <translation>B：通常可靠的来源</translation>
    </message>
    <message>
        <source>C: fairly reliable source</source>
        <translation>C：较为可靠的来源</translation>
    </message>
    <message>
        <source>D: not usually reliable source</source>
        <translation>D：通常不可靠的来源</translation>
    </message>
    <message>
        <source>E: unreliable source</source>
        <translation>E：不可靠的来源</translation>
    </message>
    <message>
        <source>F: reliability can&apos;t be judged</source>
        <translation>F：可靠度无法判断</translation>
    </message>
    <message>
        <source>No reliability letter is known for this source</source>
        <translation>此来源的可靠度未知</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>线索</translation>
    </message>
    <message>
        <source>Qualified</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>Pursuing</source>
        <translation>跟进中</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>已提交</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>赢得</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>失去</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>搁置</translation>
    </message>
    <message>
        <source>Speaks for it</source>
        <translation>支持</translation>
    </message>
    <message>
        <source>Speaks against it</source>
        <translation>反对</translation>
    </message>
    <message>
        <source>Neither for nor against</source>
        <translation>中立</translation>
    </message>
    <message>
        <source>quoted from the document</source>
        <translation>引自文件</translation>
    </message>
    <message>
        <source>as reported</source>
        <translation>据报道</translation>
    </message>
    <message>
        <source>general knowledge, check before quoting</source>
        <translation>据一般知识，引用前请核对</translation>
    </message>
    <message>
        <source>names its issuer</source>
        <translation>写明发布机构</translation>
    </message>
    <message>
        <source>the source itself</source>
        <translation>来源本身</translation>
    </message>
    <message>
        <source>the publisher</source>
        <translation>发布者</translation>
    </message>
    <message>
        <source>marked as opinion</source>
        <translation>标为评论</translation>
    </message>
    <message>
        <source>marked as a press release</source>
        <translation>标为新闻稿</translation>
    </message>
    <message>
        <source>has a dateline</source>
        <translation>有电头</translation>
    </message>
    <message>
        <source>says that it is republished</source>
        <translation>注明转载</translation>
    </message>
    <message>
        <source>says that it is translated</source>
        <translation>注明翻译</translation>
    </message>
    <message>
        <source>says that it is sponsored</source>
        <translation>注明赞助</translation>
    </message>
    <message>
        <source>has an editor&apos;s note</source>
        <translation>有编者按</translation>
    </message>
    <message>
        <source>carries words of an AI assistant</source>
        <translation>含 AI 助手用语</translation>
    </message>
    <message>
        <source>hedged wording</source>
        <translation>推测措辞</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>规划</translation>
    </message>
    <message>
        <source>Tender</source>
        <translation>招标</translation>
    </message>
    <message>
        <source>Pilot</source>
        <translation>试点</translation>
    </message>
    <message>
        <source>Subsidy</source>
        <translation>补贴</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>Consultation</source>
        <translation>征求意见</translation>
    </message>
    <message>
        <source>Market opening</source>
        <translation>市场开放</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>展会</translation>
    </message>
    <message>
        <source>Investment</source>
        <translation>投资</translation>
    </message>
    <message>
        <source>Not fetched yet. Press Refresh.</source>
        <translation>尚未抓取，请点刷新。</translation>
    </message>
    <message>
        <source>Reached %1</source>
        <translation>抓取于 %1</translation>
    </message>
    <message>
        <source>long ago</source>
        <translation>很久以前</translation>
    </message>
    <message>
        <source>Answers, but its newest item is from %1. See on its site whether the feed has moved.</source>
        <translation>有响应，但最新条目是 %1 的。请到其网站查看订阅源是否已迁移。</translation>
    </message>
    <message>
        <source>The publisher says that this feed is gone for good. Remove it or find its new address.</source>
        <translation>发布者称此订阅源已永久停用。请删除，或查找其新地址。</translation>
    </message>
    <message>
        <source>%1, %2 (%3)</source>
        <comment>day, time, distance from UTC</comment>
        <translation>%1 %2（%3）</translation>
    </message>
    <message>
        <source>Answers with a feed that has no entries.</source>
        <translation>返回的订阅源没有条目。</translation>
    </message>
    <message>
        <source>Couldn&apos;t be read.</source>
        <translation>无法读取。</translation>
    </message>
    <message>
        <source>%1 It will be tried again.</source>
        <comment>a sentence</comment>
        <translation>%1将会重试。</translation>
    </message>
    <message>
        <source>No sources yet</source>
        <translation>还没有来源</translation>
    </message>
    <message>
        <source>%1 of %2 sources reached, last %3</source>
        <translation>%2 个来源中已抓取 %1 个，最近 %3</translation>
    </message>
    <message>
        <source>%1 of %2 sources reached</source>
        <translation>%2 个来源中已抓取 %1 个</translation>
    </message>
    <message numerus="yes">
        <source>%n failing</source>
        <translation>
            <numerusform>%n 个失败</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stale</source>
        <translation>
            <numerusform>%n 个停更</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n never fetched</source>
        <translation>
            <numerusform>%n 个从未抓取</numerusform>
        </translation>
    </message>
    <message>
        <source>Today · %1</source>
        <translation>今天 · %1</translation>
    </message>
    <message>
        <source>Yesterday · %1</source>
        <translation>昨天 · %1</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>刚刚</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%n 分钟前</numerusform>
        </translation>
    </message>
    <message>
        <source>no date, seen %1</source>
        <translation>无日期，见于 %1</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从未</translation>
    </message>
</context>
<context>
    <name>WorkspaceTabs</name>
    <message>
        <source>Workspaces</source>
        <translation>工作区</translation>
    </message>
</context>
</TS>
