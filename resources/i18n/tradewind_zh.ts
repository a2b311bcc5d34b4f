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
        <translation>
            <numerusform>另有 %Ln 项。</numerusform>
        </translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>已知悉</translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation>其他人</translation>
    </message>
    <message>
        <source>%1: “%2” holds, %3 wrote “%4”. Which one shall it be?</source>
        <translation>%1：现为“%2”，%3 写的是“%4”。采用哪一个？</translation>
    </message>
    <message>
        <source>Keep what holds</source>
        <translation>保留现值</translation>
    </message>
    <message>
        <source>Take the other</source>
        <translation>采用另一个</translation>
    </message>
</context>
<context>
    <name>BinDialog</name>
    <message>
        <source>The bin</source>
        <translation>回收站</translation>
    </message>
    <message>
        <source>Opportunities in the bin</source>
        <translation>回收站中的商机</translation>
    </message>
    <message>
        <source>The bin is empty</source>
        <translation>回收站为空</translation>
    </message>
    <message>
        <source>What is removed from the watchlist waits here, with its evidence and history.</source>
        <translation>从关注清单移除的商机连同依据和历史保留在此。</translation>
    </message>
    <message>
        <source>Take out of the bin</source>
        <translation>从回收站恢复</translation>
    </message>
    <message>
        <source>%1 · removed %2</source>
        <comment>stage, moment</comment>
        <translation>%1 · 移除于 %2</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>Board of stages</source>
        <translation>阶段看板</translation>
    </message>
</context>
<context>
    <name>BriefFiles</name>
    <message>
        <source>Export the briefing</source>
        <translation>导出简报</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Word (*.docx)</source>
        <translation>Word (*.docx)</translation>
    </message>
    <message>
        <source>HTML (*.html)</source>
        <translation>HTML (*.html)</translation>
    </message>
    <message>
        <source>Slides (*.pptx)</source>
        <translation>幻灯片 (*.pptx)</translation>
    </message>
    <message>
        <source>Workbook of statements and sources (*.xlsx)</source>
        <translation>陈述与来源表格 (*.xlsx)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Letter to be sent (*.eml)</source>
        <translation>待发邮件 (*.eml)</translation>
    </message>
    <message>
        <source>Sources for LaTeX (*.bib)</source>
        <translation>LaTeX 文献 (*.bib)</translation>
    </message>
    <message>
        <source>Sources for EndNote and others (*.ris)</source>
        <translation>EndNote 等文献 (*.ris)</translation>
    </message>
    <message>
        <source>Sources for Zotero (*.json)</source>
        <translation>Zotero 文献 (*.json)</translation>
    </message>
    <message>
        <source>Check a briefing</source>
        <translation>核对简报</translation>
    </message>
    <message>
        <source>Briefings (*.html *.docx *.pptx *.xlsx *.pdf)</source>
        <translation>简报 (*.html *.docx *.pptx *.xlsx *.pdf)</translation>
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
        <source>Template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Weekly brief</source>
        <translation>周报</translation>
    </message>
    <message>
        <source>Sector note</source>
        <translation>领域简讯</translation>
    </message>
    <message>
        <source>Opportunity one-pager</source>
        <translation>商机单页</translation>
    </message>
    <message>
        <source>Policy explainer</source>
        <translation>政策解读</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>空白</translation>
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
        <source>Te&amp;mplate</source>
        <translation>模板(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>Mar&amp;kets</source>
        <translation>目标市场(&amp;K)</translation>
    </message>
    <message>
        <source>Sectors (none ticked: all)</source>
        <translation>领域（不勾选即全部）</translation>
    </message>
</context>
<context>
    <name>BriefStyleDialog</name>
    <message>
        <source>Style of briefings</source>
        <translation>简报样式</translation>
    </message>
    <message>
        <source>Name of the firm</source>
        <translation>公司名称</translation>
    </message>
    <message>
        <source>Line at the foot of each page</source>
        <translation>每页页脚文字</translation>
    </message>
    <message>
        <source>Accent colour</source>
        <translation>强调色</translation>
    </message>
    <message>
        <source>Font of headings</source>
        <translation>标题字体</translation>
    </message>
    <message>
        <source>Font of the text</source>
        <translation>正文字体</translation>
    </message>
    <message>
        <source>A cover page of its own</source>
        <translation>单独的封面页</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>无标志</translation>
    </message>
    <message>
        <source>Write a colour as %1.</source>
        <translation>颜色请写成 %1。</translation>
    </message>
    <message>
        <source>Contrast on paper %1 to 1: readable.</source>
        <translation>纸面对比度 %1:1，可读。</translation>
    </message>
    <message>
        <source>Contrast on paper %1 to 1: too pale for text, which needs %2. Choose a darker one.</source>
        <translation>纸面对比度 %1:1，文字需要 %2，颜色过浅。请选更深的颜色。</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>第 %1 页</translation>
    </message>
    <message>
        <source>As it ships</source>
        <translation>恢复默认样式</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>选择标志</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>图片 (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Take over a style</source>
        <translation>导入样式</translation>
    </message>
    <message>
        <source>Styles (*.toml)</source>
        <translation>样式 (*.toml)</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Choose the accent colour</source>
        <translation>选择强调色</translation>
    </message>
    <message>
        <source>Choose a logo…</source>
        <translation>选择标志…</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>标志</translation>
    </message>
    <message>
        <source>&amp;Line at the foot of each page</source>
        <translation>每页页脚文字(&amp;L)</translation>
    </message>
    <message>
        <source>Take over a file…</source>
        <translation>从文件导入…</translation>
    </message>
    <message>
        <source>&amp;Firm</source>
        <translation>公司(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Accent colour</source>
        <translation>强调色(&amp;A)</translation>
    </message>
    <message>
        <source>Font of &amp;headings</source>
        <translation>标题字体(&amp;H)</translation>
    </message>
    <message>
        <source>Font of the &amp;text</source>
        <translation>正文字体(&amp;T)</translation>
    </message>
    <message>
        <source>PDF, Word and web page are dressed alike. The words of a briefing stay the same.</source>
        <translation>PDF、Word 和网页采用同一样式，简报文字不变。</translation>
    </message>
    <message>
        <source>What pages look like</source>
        <translation>页面预览</translation>
    </message>
</context>
<context>
    <name>BriefView</name>
    <message>
        <source>The drafted briefing</source>
        <translation>起草的简报</translation>
    </message>
    <message numerus="yes">
        <source>Writing %Ln statement(s)…</source>
        <translation>
            <numerusform>正在写出 %Ln 条陈述…</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Check a file…</source>
        <translation>核对文件…</translation>
    </message>
    <message>
        <source>Keep back what has no matching source</source>
        <translation>无匹配来源的内容不输出</translation>
    </message>
    <message>
        <source>Since the edition of %1: %2 statements are new, %3 are gone, %4 cited texts were revised.</source>
        <translation>自 %1 版以来：新增陈述 %2 条，消失 %3 条，所引文本修订 %4 篇。</translation>
    </message>
    <message>
        <source>Written: %1. Not in your style: %2</source>
        <translation>已写入：%1。未采用您的样式：%2</translation>
    </message>
    <message>
        <source>Go on with “%1”, changed %2?</source>
        <translation>继续编辑“%1”（更改于 %2）？</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Add section</source>
        <translation>添加章节</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Tray %1</source>
        <translation>收集盘 %1</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>收集盘</translation>
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
        <source>Style…</source>
        <translation>样式…</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>正在处理</translation>
    </message>
    <message>
        <source>Open a draft or an edition</source>
        <translation>打开草稿或版本</translation>
    </message>
    <message>
        <source>Otherwise it goes out marked as the author’s opinion.</source>
        <translation>否则将标明为作者意见后输出。</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>大纲</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
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
        <source>your opinion</source>
        <translation>您的意见</translation>
    </message>
    <message>
        <source>differs from its source</source>
        <translation>与来源不符</translation>
    </message>
    <message>
        <source>rephrased by %1</source>
        <translation>由 %1 改写</translation>
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
        <translation>yyyy年M月</translation>
    </message>
    <message>
        <source>Nothing falls due on this day.</source>
        <translation>这一天没有到期事项。</translation>
    </message>
    <message>
        <source>Deadline: %1 (%2)</source>
        <translation>期限：%1（%2）</translation>
    </message>
    <message>
        <source>%3: %1 (%2)</source>
        <comment>%3 is the next action, %1 the title, %2 the stage</comment>
        <translation>%3：%1（%2）</translation>
    </message>
    <message>
        <source>Next action</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>What falls due on the chosen day</source>
        <translation>所选日期到期的事项</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>上个月</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>下个月</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Show today</source>
        <translation>显示今天</translation>
    </message>
</context>
<context>
    <name>CardDelegate</name>
    <message>
        <source>No evidence</source>
        <translation>无依据</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) · %1</source>
        <comment>evidence and confidence</comment>
        <translation>
            <numerusform>%n 条 · %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CardModel</name>
    <message numerus="yes">
        <source>%n piece(s) of evidence</source>
        <translation>
            <numerusform>%n 条依据</numerusform>
        </translation>
    </message>
    <message>
        <source>confidence: %1</source>
        <translation>把握：%1</translation>
    </message>
</context>
<context>
    <name>Carrying</name>
    <message>
        <source>Tradewind</source>
        <translation>Tradewind</translation>
    </message>
    <message>
        <source>Copying and checking the data…</source>
        <translation>正在复制并核对数据…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
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
        <translation>客户</translation>
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
        <translation>下次日期</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>把握</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>confidence, pieces of evidence</comment>
        <translation>%1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>pieces of suggested evidence</comment>
        <translation>
            <numerusform>%n 条新增</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <comment>pieces of evidence whose ground moved</comment>
        <translation>
            <numerusform>%n 条有变</numerusform>
        </translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>冲突</translation>
    </message>
    <message>
        <source>None yet</source>
        <comment>confidence</comment>
        <translation>暂无</translation>
    </message>
    <message>
        <source>Weak</source>
        <comment>confidence</comment>
        <translation>弱</translation>
    </message>
    <message>
        <source>Fair</source>
        <comment>confidence</comment>
        <translation>一般</translation>
    </message>
    <message>
        <source>Strong</source>
        <comment>confidence</comment>
        <translation>强</translation>
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
        <source>Figures as they are claimed; that they stand here does not make them so:</source>
        <translation>以下是文中声称的数字；列在这里并不表示属实：</translation>
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
    <name>ClauseDialog</name>
    <message>
        <source>Link a clause</source>
        <translation>关联条款</translation>
    </message>
    <message>
        <source>Find a clause</source>
        <translation>查找条款</translation>
    </message>
    <message>
        <source>Words of the clause or its policy</source>
        <translation>条款或其政策中的词</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>Link the clause</source>
        <translation>关联该条款</translation>
    </message>
</context>
<context>
    <name>ClauseLink</name>
    <message>
        <source>Clause “%1” of %2</source>
        <translation>%2 的条款“%1”</translation>
    </message>
    <message>
        <source>Put on the watchlist</source>
        <translation>放入关注清单</translation>
    </message>
</context>
<context>
    <name>ColumnFrame</name>
    <message numerus="yes">
        <source>%1: %n opportunity(s)</source>
        <translation>
            <numerusform>%1：%n 个商机</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConfidenceWriter</name>
    <message>
        <source>Confidence: %1 (%2)</source>
        <translation>把握：%1（%2）</translation>
    </message>
    <message>
        <source>Nothing that speaks for it is firm: it is hedged, or written by a machine, or there is nothing yet. Link an official text or a report, or give a reason when you move it on.</source>
        <translation>没有可靠的支持依据：或为推测，或由机器撰写，或尚无依据。请关联官方文件或报告，或在推进时说明理由。</translation>
    </message>
    <message>
        <source>For it: %1. Against it: %2. Copies of one text count as one voice.</source>
        <translation>支持 %1，反对 %2。同一文字的转载只算一个声音。</translation>
    </message>
    <message>
        <source>Neither for nor against: it does not count.</source>
        <translation>中立：不计入。</translation>
    </message>
    <message>
        <source>%1, weighs %2: %3 %4 × source %5 %6 × wording %7 %8</source>
        <translation>%1，权重 %2：%3 %4 × 来源 %5 %6 × 措辞 %7 %8</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>未评定</translation>
    </message>
    <message numerus="yes">
        <source>%n more copy(s) of the same text do not count again.</source>
        <translation>
            <numerusform>同一文字的另外 %n 份转载不再计入。</numerusform>
        </translation>
    </message>
    <message>
        <source>stated</source>
        <translation>直接陈述</translation>
    </message>
    <message>
        <source>attributed</source>
        <translation>注明出处</translation>
    </message>
    <message>
        <source>hedged</source>
        <translation>推测</translation>
    </message>
</context>
<context>
    <name>ConflictsDialog</name>
    <message>
        <source>Where you disagree</source>
        <translation>有分歧之处</translation>
    </message>
    <message>
        <source>Conflicts, field by field</source>
        <translation>逐项冲突</translation>
    </message>
    <message>
        <source>Keep what holds</source>
        <translation>保留现值</translation>
    </message>
    <message>
        <source>Take the other</source>
        <translation>采用另一个</translation>
    </message>
    <message>
        <source>Both of you changed these. What was said last holds; choose, or leave it for later.</source>
        <translation>双方都修改了这些项目。以最后的为准；可选择，也可稍后处理。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, title of the opportunity</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>“%1” holds; %2 wrote “%3”</source>
        <translation>现为“%1”；%2 写的是“%3”</translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation>其他人</translation>
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
    <name>DataForm</name>
    <message>
        <source>Open the folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>This folder was named when Tradewind started, by --data or TRADEWIND_DATA. Start it without them to change the folder here.</source>
        <translation>此文件夹是启动时由 --data 或 TRADEWIND_DATA 指定的。要在这里更改，请不带它们启动 Tradewind。</translation>
    </message>
    <message>
        <source>Change it…</source>
        <translation>更改…</translation>
    </message>
    <message>
        <source>The data can be moved or copied elsewhere, or another folder be used.</source>
        <translation>可以把数据移动或复制到别处，也可以改用其他文件夹。</translation>
    </message>
    <message>
        <source>The desktop couldn&apos;t open the folder. It is %1.</source>
        <translation>桌面无法打开该文件夹。它位于 %1。</translation>
    </message>
</context>
<context>
    <name>DayDelegate</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>另有 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due</source>
        <translation>
            <numerusform>%n 项到期</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DayField</name>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>YYYY-MM-DD</translation>
    </message>
    <message>
        <source>Type a day, or +14 for two weeks from today. Alt+Down opens the calendar.</source>
        <translation>输入日期，或用 +14 表示两周后。Alt+↓ 打开日历。</translation>
    </message>
    <message>
        <source>Choose from the calendar</source>
        <translation>从日历选择</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>日历</translation>
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
        <source>Next part of the window</source>
        <translation>窗口的下一部分</translation>
    </message>
    <message>
        <source>Part before it</source>
        <translation>窗口的上一部分</translation>
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
        <source>Put into the briefing&apos;s tray</source>
        <translation>放入简报收集盘</translation>
    </message>
    <message>
        <source>Group by source or by day</source>
        <translation>按来源或按日期分组</translation>
    </message>
    <message>
        <source>Keep this search…</source>
        <translation>保存此搜索…</translation>
    </message>
    <message>
        <source>Go to the next evidence</source>
        <translation>转到下一处依据</translation>
    </message>
    <message>
        <source>Go to why it has its tags</source>
        <translation>转到标签的理由</translation>
    </message>
    <message>
        <source>Fetch the whole text</source>
        <translation>抓取全文</translation>
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
        <source>Add opportunity…</source>
        <translation>添加商机…</translation>
    </message>
    <message>
        <source>Watchlist as a table</source>
        <translation>关注清单：表格</translation>
    </message>
    <message>
        <source>Watchlist as a board</source>
        <translation>关注清单：看板</translation>
    </message>
    <message>
        <source>Watchlist as a calendar</source>
        <translation>关注清单：日历</translation>
    </message>
    <message>
        <source>Watchlist as a funnel</source>
        <translation>关注清单：漏斗</translation>
    </message>
    <message>
        <source>Products, and what there is on them</source>
        <translation>产品及相关内容</translation>
    </message>
    <message>
        <source>Undo on the watchlist</source>
        <translation>撤销关注清单操作</translation>
    </message>
    <message>
        <source>Redo on the watchlist</source>
        <translation>重做关注清单操作</translation>
    </message>
    <message>
        <source>Import a table of opportunities…</source>
        <translation>导入商机表格…</translation>
    </message>
    <message>
        <source>Export opportunities…</source>
        <translation>导出商机…</translation>
    </message>
    <message>
        <source>Merge a colleague&apos;s bundle…</source>
        <translation>合并同事的数据包…</translation>
    </message>
    <message>
        <source>Open the bin of the watchlist…</source>
        <translation>打开关注清单回收站…</translation>
    </message>
    <message>
        <source>Names of the stages…</source>
        <translation>阶段名称…</translation>
    </message>
    <message>
        <source>Keys of the watchlist…</source>
        <translation>关注清单快捷键…</translation>
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
    <name>Digest</name>
    <message>
        <source>%1: %2</source>
        <comment>saved search, number</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Unread in your saved searches: %1</source>
        <translation>已存搜索中的未读：%1</translation>
    </message>
</context>
<context>
    <name>EmptyWords</name>
    <message>
        <source>Nothing found</source>
        <translation>没有找到</translation>
    </message>
    <message>
        <source>No item of this list has all of this. Take a filter off, or look in all items.</source>
        <translation>此列表中没有全部符合的条目。请去掉筛选，或在全部条目中查找。</translation>
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
    <name>EvidenceTab</name>
    <message>
        <source>Evidence</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Why the confidence is what it is</source>
        <translation>把握程度的由来</translation>
    </message>
    <message>
        <source>No evidence yet</source>
        <translation>尚无依据</translation>
    </message>
    <message>
        <source>In News, press w on an item and choose this opportunity, or drop items here.</source>
        <translation>在新闻条目上按 w 并选择此商机，或将条目拖到这里。</translation>
    </message>
    <message>
        <source>Go to News</source>
        <translation>转到新闻</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>段落</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>Link a clause…</source>
        <translation>关联条款…</translation>
    </message>
    <message>
        <source>Which way the chosen piece points</source>
        <translation>所选依据支持还是反对</translation>
    </message>
    <message>
        <source>Note on the chosen piece</source>
        <translation>对所选依据的备注</translation>
    </message>
    <message>
        <source>Note on this piece</source>
        <translation>对此依据的备注</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>阅读</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>Passage…</source>
        <translation>段落…</translation>
    </message>
    <message>
        <source>Unlink</source>
        <translation>取消关联</translation>
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
        <translation>期限不是日期。请写成 2026-12-31。</translation>
    </message>
    <message>
        <source>The date of the next action is not a day. Write it like 2026-12-31.</source>
        <translation>下一步的日期不正确。请写成 2026-12-31。</translation>
    </message>
    <message>
        <source>An HS code has 2 to 10 digits, such as 841861.</source>
        <translation>HS 编码为 2 至 10 位数字，如 841861。</translation>
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
        <source>&amp;Places</source>
        <translation>地点(&amp;P)</translation>
    </message>
    <message>
        <source>Places, with commas between them: Shanghai, Osaka</source>
        <translation>地点，用逗号分隔：上海, 大阪</translation>
    </message>
    <message>
        <source>&amp;Customer</source>
        <translation>客户(&amp;C)</translation>
    </message>
    <message>
        <source>Customer or partner</source>
        <translation>客户或合作方</translation>
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
        <translation>期限(&amp;D)</translation>
    </message>
    <message>
        <source>Ne&amp;xt action</source>
        <translation>下一步(&amp;X)</translation>
    </message>
    <message>
        <source>Date of the next action</source>
        <translation>下一步的日期</translation>
    </message>
    <message>
        <source>On</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Ta&amp;gs</source>
        <translation>标签(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;HS codes</source>
        <translation>HS 编码(&amp;H)</translation>
    </message>
    <message>
        <source>2 to 10 digits each, such as 841861</source>
        <translation>每个 2 至 10 位，如 841861</translation>
    </message>
    <message>
        <source>English terms</source>
        <translation>英文词</translation>
    </message>
    <message>
        <source>Japanese terms</source>
        <translation>日文词</translation>
    </message>
    <message>
        <source>Chinese terms</source>
        <translation>中文词</translation>
    </message>
    <message>
        <source>Words, with commas between</source>
        <translation>词语以逗号分隔</translation>
    </message>
    <message>
        <source>What the product is called, with commas</source>
        <translation>产品名称，用逗号分隔</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Addresses or paths, with spaces between them</source>
        <translation>网址或路径，用空格分隔</translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message>
        <source>Filters</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Take off the filter %1</source>
        <translation>去掉筛选 %1</translation>
    </message>
    <message>
        <source>Take this filter off</source>
        <translation>去掉此筛选</translation>
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
        <source>Read them again every &amp;hour while the window is open</source>
        <translation>窗口打开时每小时重新读取(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>上一步(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation>跳过(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一步(&amp;N)</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>第 %1 步，共 %2 步</translation>
    </message>
    <message>
        <source>&amp;Read the news now</source>
        <translation>立即读取新闻(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>暂不(&amp;N)</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) are chosen. The first news is here within a minute.</source>
        <translation>
            <numerusform>已选 %n 个来源。一分钟内即可看到第一批新闻。</numerusform>
        </translation>
    </message>
    <message>
        <source>No source is chosen. Go back to choose some, or add them later.</source>
        <translation>尚未选择来源。可返回选择，或稍后添加。</translation>
    </message>
    <message>
        <source>Choose your language</source>
        <translation>选择语言</translation>
    </message>
    <message>
        <source>Tradewind speaks three languages and reads news in all of them, whichever you choose.</source>
        <translation>Tradewind 有三种界面语言；无论选哪种，都会读取三种语言的新闻。</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>What do you look for?</source>
        <translation>您在找什么？</translation>
    </message>
    <message>
        <source>Markets choose the sources that are offered next; sectors what is shown first.</source>
        <translation>市场决定接下来推荐的来源，领域决定首先显示的内容。</translation>
    </message>
    <message>
        <source>China</source>
        <translation>中国</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>日本</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>其他地区</translation>
    </message>
    <message>
        <source>Markets</source>
        <translation>市场</translation>
    </message>
    <message>
        <source>Sectors</source>
        <translation>领域</translation>
    </message>
    <message>
        <source>None ticked means all.</source>
        <translation>不勾选即全部。</translation>
    </message>
    <message>
        <source>Packs of sources to begin with. Each source can be removed later, and others added.</source>
        <translation>用来起步的来源包。以后可逐个删除，也可添加其他来源。</translation>
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
    <message>
        <source>Ready</source>
        <translation>准备就绪</translation>
    </message>
    <message>
        <source>Tradewind says which sectors and policies the news speaks of and why, and keeps the opportunities that you find in it. It fetches nothing until you press the button.</source>
        <translation>Tradewind 会指出新闻涉及哪些领域和政策及其理由，并保存您从中发现的商机。按下按钮之前不会抓取任何内容。</translation>
    </message>
</context>
<context>
    <name>FolderDialog</name>
    <message>
        <source>Change the data folder</source>
        <translation>更改数据文件夹</translation>
    </message>
    <message>
        <source>New data folder</source>
        <translation>新的数据文件夹</translation>
    </message>
    <message>
        <source>whole path of a folder</source>
        <translation>文件夹的完整路径</translation>
    </message>
    <message>
        <source>Another Tradewind window works on that folder. Close it, or choose another folder.</source>
        <translation>另一个 Tradewind 窗口正在使用该文件夹。请关闭它，或选择其他文件夹。</translation>
    </message>
    <message>
        <source>The data is in %1 now.</source>
        <translation>数据现在位于 %1。</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>&amp;Move the data there</source>
        <translation>把数据移到那里(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Copy the data there, and keep what is here</source>
        <translation>把数据复制到那里，这里的保留(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Use what is there, and leave the data here</source>
        <translation>使用那里已有的内容，数据留在这里(&amp;U)</translation>
    </message>
    <message>
        <source>Close the window and change</source>
        <translation>关闭窗口并更改</translation>
    </message>
    <message>
        <source>The window closes, and opens again on %1.</source>
        <translation>窗口将关闭，然后在 %1 上重新打开。</translation>
    </message>
    <message>
        <source>The window closes, %2 MB go to %1 and are checked, and it opens again there.</source>
        <translation>窗口将关闭，把 %2 MB 复制到 %1 并核对，然后在那里重新打开。</translation>
    </message>
</context>
<context>
    <name>FunnelView</name>
    <message>
        <source>Funnel</source>
        <translation>漏斗</translation>
    </message>
    <message>
        <source>Opportunities by stage and sector</source>
        <translation>按阶段和领域的商机</translation>
    </message>
    <message>
        <source>Number of opportunities, each under the first of its sectors</source>
        <translation>商机数量（按首个领域计）</translation>
    </message>
    <message>
        <source>No sector</source>
        <translation>无领域</translation>
    </message>
    <message>
        <source>No opportunity is shown. Show all again, or put one on the watchlist.</source>
        <translation>没有显示的商机。请重新显示全部，或添加到关注清单。</translation>
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
    <name>ImportDialog</name>
    <message>
        <source>Import %1</source>
        <translation>导入 %1</translation>
    </message>
    <message>
        <source>Reading the rows…</source>
        <translation>正在读取各行…</translation>
    </message>
    <message>
        <source>Rows that can be taken</source>
        <translation>可导入的行</translation>
    </message>
    <message>
        <source>What is wrong, cell by cell</source>
        <translation>逐格问题</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>导入进度</translation>
    </message>
    <message>
        <source>%1 new, %2 known by their number and updated, %3 with problems, which stay out.</source>
        <translation>新增 %1，按编号更新 %2，有问题不导入 %3。</translation>
    </message>
    <message numerus="yes">
        <source>Import %n row(s)</source>
        <translation>
            <numerusform>导入 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Updates number %1</source>
        <translation>更新编号 %1</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>(title as it is)</source>
        <translation>（标题不变）</translation>
    </message>
    <message>
        <source>What column %1 holds</source>
        <translation>第 %1 列的内容</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>不使用</translation>
    </message>
    <message>
        <source>COLUMNS OF THE FILE</source>
        <translation>文件的列</translation>
    </message>
    <message>
        <source>ROWS THAT CAN BE TAKEN</source>
        <translation>可导入的行</translation>
    </message>
    <message>
        <source>PROBLEMS, CELL BY CELL</source>
        <translation>逐格问题</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
</context>
<context>
    <name>InnerNames</name>
    <message>
        <source>Empty the field</source>
        <translation>清空输入框</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>各部分</translation>
    </message>
</context>
<context>
    <name>KeptMenu</name>
    <message>
        <source>Drafts</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Editions that went out</source>
        <translation>已发出的版本</translation>
    </message>
    <message>
        <source>Nothing was kept yet</source>
        <translation>尚无保存内容</translation>
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
        <source>On the watchlist</source>
        <translation>已关注</translation>
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
        <source>Which way it points</source>
        <translation>依据的指向</translation>
    </message>
    <message>
        <source>What to link</source>
        <translation>要关联的内容</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>The whole item</source>
        <translation>整个条目</translation>
    </message>
    <message>
        <source>&amp;Evidence</source>
        <translation>依据(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Points</source>
        <translation>指向(&amp;P)</translation>
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
    <name>LookForm</name>
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
        <source>Use a theme file…</source>
        <translation>使用主题文件…</translation>
    </message>
    <message>
        <source>Colours and density are those of %1.</source>
        <translation>颜色和疏密取自 %1。</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>Usual look</source>
        <translation>恢复通常外观</translation>
    </message>
    <message>
        <source>A theme file gives the window other colours, an accent, or denser lists.</source>
        <translation>主题文件可以更换窗口的颜色和强调色，或让列表更紧凑。</translation>
    </message>
    <message>
        <source>Write one to edit</source>
        <translation>写出一份供编辑</translation>
    </message>
    <message>
        <source>Use a theme file</source>
        <translation>使用主题文件</translation>
    </message>
    <message>
        <source>Themes (*.toml)</source>
        <translation>主题 (*.toml)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Tradewind</source>
        <translation>Tradewind</translation>
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
        <source>Collected for the briefing: “%1”</source>
        <translation>已为简报收集：“%1”</translation>
    </message>
    <message>
        <source>On the watchlist: %1</source>
        <translation>已在关注清单：%1</translation>
    </message>
</context>
<context>
    <name>MarkWords</name>
    <message>
        <source>The publisher changed “%1” after you linked it. Read it again.</source>
        <translation>关联之后，发布者修改了“%1”。请重新阅读。</translation>
    </message>
    <message>
        <source>“%1” is no longer stored here. What was linked of it stays; keep or unlink it.</source>
        <translation>“%1”已不在库中。已关联的内容仍在，可保留或取消关联。</translation>
    </message>
    <message>
        <source>A linked clause belongs to a policy that “%1” supersedes. Look for the new clause.</source>
        <translation>关联的条款所属政策已被“%1”取代。请查找新条款。</translation>
    </message>
    <message numerus="yes">
        <source>The deadline passed %n day(s) ago. Move the opportunity on, or change the deadline.</source>
        <translation>
            <numerusform>期限已过 %n 天。请推进商机或修改期限。</numerusform>
        </translation>
    </message>
    <message>
        <source>The deadline is today. Submit, or change the deadline.</source>
        <translation>今天到期。请提交或修改期限。</translation>
    </message>
    <message numerus="yes">
        <source>The deadline is in %n day(s). See that the next action fits.</source>
        <translation>
            <numerusform>距期限还有 %n 天。请确认下一步是否合适。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MarketField</name>
    <message>
        <source>All, or: Shanghai, Japan</source>
        <translation>全部，或：上海、日本</translation>
    </message>
    <message>
        <source>Markets</source>
        <translation>市场</translation>
    </message>
</context>
<context>
    <name>Mending</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Merge a colleague&apos;s bundle</source>
        <translation>合并同事的数据包</translation>
    </message>
    <message>
        <source>What would come of it</source>
        <translation>合并后的结果</translation>
    </message>
    <message>
        <source>%1 exported it on %2. This is what merging it would do; nothing is written yet.</source>
        <translation>由 %1 于 %2 导出。合并后将如下所示；目前尚未写入任何内容。</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>其他人</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>New here</source>
        <translation>此处尚无，将新增</translation>
    </message>
    <message>
        <source>You disagree on: %1. You choose after merging.</source>
        <translation>存在分歧：%1。合并后再作选择。</translation>
    </message>
    <message>
        <source>Its history grows; nothing else changes</source>
        <translation>仅增加历史记录，其他不变</translation>
    </message>
    <message>
        <source>Changes: %1</source>
        <translation>变更：%1</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>%1 Start Tradewind on a desktop, or use its commands: tradewind --help.</source>
        <translation>%1 请在桌面环境启动 Tradewind，或使用其命令：tradewind --help。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read (%2). Check the name.</source>
        <translation>无法读取 %1（%2）。请检查名称。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read as settings (%2). Mend it, or move it away to start with defaults.</source>
        <translation>无法将 %1 读作设置（%2）。请修正，或移走该文件以使用默认值。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written (%2). Close it or choose another name.</source>
        <translation>无法写入 %1（%2）。请关闭该文件或另选名称。</translation>
    </message>
    <message>
        <source>%1 couldn&apos;t be read as settings. Tradewind goes on with defaults; what stood there is kept as %2.</source>
        <translation>无法将 %1 读作设置。Tradewind 将使用默认值；原内容保存为 %2。</translation>
    </message>
    <message>
        <source>%1 has not answered yet. `tradewind refresh` fetches it.</source>
        <translation>%1 尚未抓取。`tradewind refresh` 可抓取。</translation>
    </message>
    <message>
        <source>%1 holds a value that is no setting (%2). Mend it, or move it away to start with defaults.</source>
        <translation>%1 中有无效的设置值（%2）。请修正，或移走该文件以使用默认值。</translation>
    </message>
    <message>
        <source>%1 holds no settings. Choose another file.</source>
        <translation>%1 中没有设置。请选择其他文件。</translation>
    </message>
    <message>
        <source>%1 is %2: %3, %4 bytes, layout %5.</source>
        <translation>%1 是 %2：%3，%4 字节，布局 %5。</translation>
    </message>
    <message>
        <source>%1 is an address inside a private network, or one that no feed is at, so it was not fetched. If the feed is your own, allow private addresses (--allow-private).</source>
        <translation>%1 是内网地址或没有订阅源的地址，因此没有抓取。如果是您自己的订阅源，请允许内网地址（--allow-private）。</translation>
    </message>
    <message>
        <source>%1 is larger than 50 MB; no feed is. Check that it is the right file.</source>
        <translation>%1 大于 50 MB，不会是订阅源。请检查文件。</translation>
    </message>
    <message>
        <source>%1 is larger than a briefing can be. Name another file.</source>
        <translation>%1 超出简报可能的大小。请指定其他文件。</translation>
    </message>
    <message>
        <source>%1 is larger than a policy can be. Name a TOML file of one.</source>
        <translation>%1 超出政策可能的大小。请指定政策的 TOML 文件。</translation>
    </message>
    <message>
        <source>%1 is missing. Install Tradewind again, or put the file back.</source>
        <translation>缺少 %1。请重新安装 Tradewind，或放回该文件。</translation>
    </message>
    <message>
        <source>%1 is no time zone. Give an IANA name such as Asia/Shanghai.</source>
        <translation>%1 不是时区。请给出 IANA 名称，如 Asia/Shanghai。</translation>
    </message>
    <message>
        <source>%1 is not a day or a period. Write it like 2026-11-21, 2026-11-21T09:00Z or 7d.</source>
        <translation>%1 不是日期或时段。请写成 2026-11-21、2026-11-21T09:00Z 或 7d。</translation>
    </message>
    <message>
        <source>%1 is not a feed&apos;s address. It should begin with https:// or http://.</source>
        <translation>%1 不是订阅源地址。应以 https:// 或 http:// 开头。</translation>
    </message>
    <message>
        <source>%1 is not readable as TOML in UTF-8: %2.</source>
        <translation>无法将 %1 读作 UTF-8 的 TOML：%2。</translation>
    </message>
    <message>
        <source>%1 statements do not match what they cite, first: %2. Nothing was written; please report it.</source>
        <translation>%1 条陈述与所引内容不符，首条：%2。未写入任何内容，请报告。</translation>
    </message>
    <message>
        <source>%1, line %2: expected a darker colour, as text in %3 is hard to read on white.</source>
        <translation>%1，第 %2 行：%3 的文字在白底上难以辨认，需要更深的颜色。</translation>
    </message>
    <message>
        <source>%1: expected entries that begin with [[recipe]] and nothing else.</source>
        <translation>%1：只应包含以 [[recipe]] 开头的条目。</translation>
    </message>
    <message>
        <source>%1: has no value “%2”. It takes %3.</source>
        <translation>%1：没有值“%2”。可用：%3。</translation>
    </message>
    <message>
        <source>%1: this is not TOML: %2.</source>
        <translation>%1：不是 TOML：%2。</translation>
    </message>
    <message>
        <source>%1: waits for a value.</source>
        <translation>%1：需要取值。</translation>
    </message>
    <message>
        <source>A query has %1 characters at most; shorten it.</source>
        <translation>搜索条件最多 %1 个字符，请缩短。</translation>
    </message>
    <message>
        <source>AND stands between two conditions.</source>
        <translation>AND 应放在两个条件之间。</translation>
    </message>
    <message>
        <source>All that speaks for “%1” is hedged or written by a machine. Link evidence that states it, or say why it moves to %2 all the same (--reason on the command line).</source>
        <translation>支持“%1”的依据全是推测或由机器撰写。请关联明确陈述的依据，或说明仍要移到 %2 的理由（命令行用 --reason）。</translation>
    </message>
    <message>
        <source>Another re-tagging began meanwhile, so this one stopped and changed nothing. Preview again.</source>
        <translation>期间开始了另一次重新标注，因此本次已停止，没有改动。请重新预览。</translation>
    </message>
    <message>
        <source>Ask the publisher for access, or read the site in a browser.</source>
        <translation>请向发布者申请访问，或在浏览器中阅读。</translation>
    </message>
    <message>
        <source>Composed anew from the store, it comes out differently.</source>
        <translation>按库中内容重新生成，结果不同。</translation>
    </message>
    <message>
        <source>Correct the file and try again.</source>
        <translation>请修正文件后重试。</translation>
    </message>
    <message>
        <source>Correct the file or install Tradewind again.</source>
        <translation>请修正文件，或重新安装 Tradewind。</translation>
    </message>
    <message>
        <source>Couldn&apos;t reach the server %1. Check the address and your connection, then try again.</source>
        <translation>无法连接服务器 %1。请检查地址和网络连接后重试。</translation>
    </message>
    <message>
        <source>Couldn&apos;t reach the server through the system&apos;s proxy. Check the proxy settings.</source>
        <translation>无法通过系统代理连接服务器。请检查代理设置。</translation>
    </message>
    <message>
        <source>Couldn&apos;t reach the server. Check the address and your connection, then try again.</source>
        <translation>无法连接服务器。请检查地址和网络连接后重试。</translation>
    </message>
    <message>
        <source>It answers and publishes.</source>
        <translation>有响应并在发布内容。</translation>
    </message>
    <message>
        <source>It answers with a feed that has no entries.</source>
        <translation>返回的订阅源没有条目。</translation>
    </message>
    <message>
        <source>It answers, but its newest entry is %1 days old.</source>
        <translation>有响应，但最新条目已有 %1 天。</translation>
    </message>
    <message>
        <source>It answers, but nothing new has come for long.</source>
        <translation>有响应，但久未更新。</translation>
    </message>
    <message>
        <source>It cites note %1, which does not exist.</source>
        <translation>引用了不存在的注释 %1。</translation>
    </message>
    <message>
        <source>It cites nothing.</source>
        <translation>没有引用来源。</translation>
    </message>
    <message>
        <source>It has %1 statements; composed anew from the store it has %2.</source>
        <translation>有 %1 条陈述；按库中内容重新生成为 %2 条。</translation>
    </message>
    <message>
        <source>It has no http or https address.</source>
        <translation>没有 http 或 https 地址。</translation>
    </message>
    <message>
        <source>It has not been fetched yet.</source>
        <translation>尚未抓取。</translation>
    </message>
    <message>
        <source>It is a quotation, but note %1 cites no item.</source>
        <translation>是引文，但注释 %1 没有引用条目。</translation>
    </message>
    <message>
        <source>It is beyond the first %1 feeds of the file.</source>
        <translation>超出文件的前 %1 个订阅源。</translation>
    </message>
    <message>
        <source>It is computed, but no note says how.</source>
        <translation>是计算所得，但没有注释说明算法。</translation>
    </message>
    <message>
        <source>It says %1, which the query that it cites did not give.</source>
        <translation>写的是 %1，但所引统计并未得出此结果。</translation>
    </message>
    <message>
        <source>It says nothing.</source>
        <translation>没有内容。</translation>
    </message>
    <message>
        <source>It stands in the file before, as “%1”.</source>
        <translation>文件前面已有，名为“%1”。</translation>
    </message>
    <message>
        <source>Item %1 has no text, so nothing in it speaks for a tag.</source>
        <translation>条目 %1 没有正文，无法为标签提供依据。</translation>
    </message>
    <message>
        <source>%1 First: “%2”.</source>
        <translation>%1首条：“%2”。</translation>
    </message>
    <message>
        <source>%1 and the present data folder lie within each other. Choose another one.</source>
        <translation>%1 与现在的数据文件夹互相包含。请另选一个。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read (%2).</source>
        <translation>无法读取 %1（%2）。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read (%2). Choose another file.</source>
        <translation>无法读取 %1（%2）。请选择其他文件。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read (%2). Choose another folder.</source>
        <translation>无法读取 %1（%2）。请选择其他文件夹。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read as CSV (%2).</source>
        <translation>无法将 %1 读作 CSV（%2）。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read as XLSX. Open it in a spreadsheet and save it anew.</source>
        <translation>无法将 %1 读作 XLSX。请在电子表格中打开并重新保存。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read as a theme. Choose another file.</source>
        <translation>%1 无法作为主题读取。请选择其他文件。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written (%2). Choose another folder, or change its permissions.</source>
        <translation>无法写入 %1（%2）。请选择其他文件夹，或更改其权限。</translation>
    </message>
    <message>
        <source>%1 could be either of two days.</source>
        <translation>%1 可能是两个日期之一。</translation>
    </message>
    <message>
        <source>%1 could be in any of %2.</source>
        <translation>%1 可能属于 %2 中任意一种。</translation>
    </message>
    <message>
        <source>%1 defines entities, which no table needs. It was not opened.</source>
        <translation>%1 定义了表格不需要的实体，因此没有打开。</translation>
    </message>
    <message>
        <source>%1 has %2 bytes; %3 are read at most.</source>
        <translation>%1 有 %2 字节，最多读取 %3 字节。</translation>
    </message>
    <message>
        <source>%1 holds Tradewind&apos;s data already. Use that folder, or choose another.</source>
        <translation>%1 中已有 Tradewind 的数据。请直接使用该文件夹，或另选一个。</translation>
    </message>
    <message>
        <source>%1 holds no table.</source>
        <translation>%1 中没有表格。</translation>
    </message>
    <message>
        <source>%1 is a file. Choose a folder.</source>
        <translation>%1 是文件。请选择文件夹。</translation>
    </message>
    <message>
        <source>%1 is a folder. Name a file in it.</source>
        <translation>%1 是文件夹。请指定其中的文件。</translation>
    </message>
    <message>
        <source>%1 is damaged. Nothing was changed; choose an older backup.</source>
        <translation>%1 已损坏，没有任何改动。请选择更早的备份。</translation>
    </message>
    <message>
        <source>%1 is empty. Nothing was changed.</source>
        <translation>%1 是空的，没有任何改动。</translation>
    </message>
    <message>
        <source>%1 is no PNG or JPEG picture of at most 512 KB and 4,000 pixels a side. Choose another.</source>
        <translation>%1 不是 512 KB 以内、边长不超过 4,000 像素的 PNG 或 JPEG 图片。请另选。</translation>
    </message>
    <message>
        <source>%1 is no currency that is known here.</source>
        <translation>%1 不是已知币种。</translation>
    </message>
    <message>
        <source>%1 is no sector.</source>
        <translation>%1 不是领域。</translation>
    </message>
    <message>
        <source>%1 is no stage.</source>
        <translation>%1 不是阶段。</translation>
    </message>
    <message>
        <source>%1 is not a backup of Tradewind. Nothing was changed.</source>
        <translation>%1 不是 Tradewind 的备份，没有任何改动。</translation>
    </message>
    <message>
        <source>%1 is not a day.</source>
        <translation>%1 不是日期。</translation>
    </message>
    <message>
        <source>%1 is not a likely day.</source>
        <translation>%1 这个日期似乎有误。</translation>
    </message>
    <message>
        <source>%1 is not an XLSX file. Open it in a spreadsheet and save it anew.</source>
        <translation>%1 不是 XLSX 文件。请在电子表格中打开并重新保存。</translation>
    </message>
    <message>
        <source>%1 is not an amount.</source>
        <translation>%1 不是金额。</translation>
    </message>
    <message>
        <source>%1 is not in %2.</source>
        <translation>%1 不在 %2 中。</translation>
    </message>
    <message>
        <source>%1 is not in UTF-8 (byte %2). Save it as “CSV UTF-8” and import it again.</source>
        <translation>%1 不是 UTF-8（第 %2 字节）。请另存为“CSV UTF-8”后重新导入。</translation>
    </message>
    <message>
        <source>%1 is not linked to opportunity %2.</source>
        <translation>%1 未关联到商机 %2。</translation>
    </message>
    <message>
        <source>%1 is the database itself. Choose another name.</source>
        <translation>%1 就是数据库本身。请另选名称。</translation>
    </message>
    <message>
        <source>%1 is the database itself. Choose one of its backups.</source>
        <translation>%1 就是数据库本身。请选择其备份。</translation>
    </message>
    <message>
        <source>%1 is there already and no backup of Tradewind. Choose another name.</source>
        <translation>%1 已存在且不是 Tradewind 的备份。请另选名称。</translation>
    </message>
    <message>
        <source>%1 is too large for a theme. Choose another file.</source>
        <translation>%1 太大，不可能是主题。请选择其他文件。</translation>
    </message>
    <message>
        <source>%1 sentences match no source, the first: “%2”. Cite one, take them out, or let them be marked as your opinion.</source>
        <translation>%1 句与任何来源不符，首句：“%2”。请引用来源、移除，或标明为您的意见。</translation>
    </message>
    <message>
        <source>%1 should say where the data folder is, and can&apos;t be read. Name the folder with --data, or delete that file to go back to the usual folder.</source>
        <translation>%1 本应说明数据文件夹的位置，但无法读取。请用 --data 指定文件夹，或删除该文件以恢复通常的文件夹。</translation>
    </message>
    <message>
        <source>%1 unpacks to far more than a table would. It was not opened.</source>
        <translation>%1 解压后远超表格应有的大小，因此没有打开。</translation>
    </message>
    <message>
        <source>%1 unpacks to more than %2 bytes.</source>
        <translation>%1 解压后超过 %2 字节。</translation>
    </message>
    <message>
        <source>%1 was written by a newer Tradewind (version %2 of its layout; this program knows %3). Update Tradewind first. Nothing was changed.</source>
        <translation>%1 由更新的 Tradewind 写入（布局版本 %2，本程序支持 %3）。请先更新 Tradewind。没有任何改动。</translation>
    </message>
    <message>
        <source>%1, line %2: expected a PNG or JPEG picture of at most 512 KB and 4,000 pixels a side, which %3 is not.</source>
        <translation>%1，第 %2 行：需要 512 KB 以内、边长不超过 4,000 像素的 PNG 或 JPEG 图片，而 %3 不是。</translation>
    </message>
    <message>
        <source>%1, line %2: expected a colour such as #0B6E4F, not %3.</source>
        <translation>%1 第 %2 行：应为 #0B6E4F 这样的颜色，而不是 %3。</translation>
    </message>
    <message>
        <source>%1, line %2: expected a colour such as #2F5F96, not %3.</source>
        <translation>%1，第 %2 行：需要 #2F5F96 这样的颜色，而不是 %3。</translation>
    </message>
    <message>
        <source>%1, line %2: expected a name and a value, such as accent = &quot;#0B6E4F&quot;. The window looks as usual until this is mended.</source>
        <translation>%1 第 %2 行：应为名称和值，如 accent = &quot;#0B6E4F&quot;。修正之前窗口保持通常外观。</translation>
    </message>
    <message>
        <source>%1, line %2: expected a picture that can be read, but %3 can&apos;t be.</source>
        <translation>%1，第 %2 行：需要可读取的图片，而 %3 无法读取。</translation>
    </message>
    <message>
        <source>%1, line %2: expected colours below a line that says [%3].</source>
        <translation>%1 第 %2 行：颜色应写在 [%3] 这一行之下。</translation>
    </message>
    <message>
        <source>%1, line %2: expected one line of at most %3 characters for %4.</source>
        <translation>%1，第 %2 行：%4 应为一行，最多 %3 个字符。</translation>
    </message>
    <message>
        <source>%1, line %2: expected one of %3, not %4.</source>
        <translation>%1，第 %2 行：应为 %3 之一，而不是 %4。</translation>
    </message>
    <message>
        <source>%1, line %2: expected text in quotation marks for %3.</source>
        <translation>%1，第 %2 行：%3 应为引号内的文字。</translation>
    </message>
    <message>
        <source>%1, line %2: expected the name of a font for %3.</source>
        <translation>%1，第 %2 行：%3 应为字体名称。</translation>
    </message>
    <message>
        <source>%1, line %2: expected true or false for %3.</source>
        <translation>%1，第 %2 行：%3 应为 true 或 false。</translation>
    </message>
    <message>
        <source>%1, line %2: with this colour for %3 in [%4], words or edges could hardly be made out. It stays as it ships.</source>
        <translation>%1 第 %2 行：若把 [%4] 的 %3 换成此颜色，文字或边框将难以辨认。保持原来的颜色。</translation>
    </message>
    <message>
        <source>%1: %2 is damaged or was changed. Nothing was taken; ask for it again.</source>
        <translation>%1：%2 已损坏或被更改。没有导入任何内容，请重新索取。</translation>
    </message>
    <message>
        <source>%1: %2 rows and %3 columns are read at most.</source>
        <translation>%1：最多读取 %2 行、%3 列。</translation>
    </message>
    <message>
        <source>%1: a table ends in .csv or .xlsx. Save it as one of them.</source>
        <translation>%1：表格应为 .csv 或 .xlsx，请另存为其一。</translation>
    </message>
    <message>
        <source>%1: name it with one of %2.</source>
        <translation>%1：名称应以 %2 之一结尾。</translation>
    </message>
    <message>
        <source>A product has no name. Give it one.</source>
        <translation>有产品没有名称，请填写。</translation>
    </message>
    <message>
        <source>A saved search needs a name.</source>
        <translation>已存搜索需要名称。</translation>
    </message>
    <message>
        <source>A text of %1 characters fits no cell of XLSX (%2). Export CSV instead.</source>
        <translation>%1 个字符的文本放不进 XLSX 单元格（%2）。请改为导出 CSV。</translation>
    </message>
    <message>
        <source>It differs from what it cites: %1.</source>
        <translation>与所引内容不符：%1。</translation>
    </message>
    <message>
        <source>It has %1 characters.</source>
        <translation>有 %1 个字符。</translation>
    </message>
    <message>
        <source>It was stopped, and nothing was written.</source>
        <translation>已停止，没有写出任何内容。</translation>
    </message>
    <message>
        <source>Item %1 does not say “%2” in that place.</source>
        <translation>条目 %1 的该处没有“%2”。</translation>
    </message>
    <message>
        <source>Item %1 is not tagged %2; there is nothing to take off.</source>
        <translation>条目 %1 没有 %2 标签，无需去掉。</translation>
    </message>
    <message>
        <source>Its cover, headings, charts or order are not those of the edition that was kept.</source>
        <translation>封面、标题、图表或顺序与保存的版本不同。</translation>
    </message>
    <message>
        <source>Its notes in the document are not those of the manifest.</source>
        <translation>文档中的注释与清单不符。</translation>
    </message>
    <message>
        <source>Its notes on the page are not those of the manifest.</source>
        <translation>页面上的注释与清单不符。</translation>
    </message>
    <message>
        <source>Its words are not those that note %1 cites.</source>
        <translation>文字与注释 %1 所引不同。</translation>
    </message>
    <message>
        <source>Its words do not occur in the item that it cites.</source>
        <translation>所引条目中没有这些文字。</translation>
    </message>
    <message>
        <source>Line %1 has the sector %2, which is none of ours.</source>
        <translation>第 %1 行的领域 %2 不存在。</translation>
    </message>
    <message>
        <source>Line %1 is not JSON: %2.</source>
        <translation>第 %1 行不是 JSON：%2。</translation>
    </message>
    <message>
        <source>Line %1 should be an object with a list &apos;sectors&apos;.</source>
        <translation>第 %1 行应为含列表 &apos;sectors&apos; 的对象。</translation>
    </message>
    <message>
        <source>Look on the site whether the feed has a new address, or find another source.</source>
        <translation>请到网站查看订阅源是否有新地址，或另找来源。</translation>
    </message>
    <message>
        <source>No edition that was kept says this, and counted anew from the store it comes out otherwise.</source>
        <translation>保存的版本中没有此陈述，重新统计的结果也不同。</translation>
    </message>
    <message>
        <source>No evidence speaks for “%1” yet. Link some, or say why it moves to %2 all the same (--reason on the command line).</source>
        <translation>尚无支持“%1”的依据。请关联依据，或说明仍要移到 %2 的理由（命令行用 --reason）。</translation>
    </message>
    <message>
        <source>No model is named. Name one in the settings.</source>
        <translation>没有指定模型。请在设置中指定。</translation>
    </message>
    <message>
        <source>No re-tagging is there to be undone.</source>
        <translation>没有可撤销的重新标注。</translation>
    </message>
    <message>
        <source>No stored item of this period has a sector.</source>
        <translation>本时段没有带领域的条目。</translation>
    </message>
    <message>
        <source>No text could be found on the page. Open the original in your browser.</source>
        <translation>网页中找不到正文。请在浏览器中打开原文。</translation>
    </message>
    <message>
        <source>Nobody disagrees on %1 of opportunity %2.</source>
        <translation>商机 %2 的 %1 没有分歧。</translation>
    </message>
    <message>
        <source>Nobody has corrected item %1; its tags are the tagger&apos;s.</source>
        <translation>条目 %1 未被更正，其标签为自动标注。</translation>
    </message>
    <message>
        <source>Note %1: the store has another %2.</source>
        <translation>注释 %1：与库中的 %2 不同。</translation>
    </message>
    <message>
        <source>Nothing needs to be done now; if it stays empty, look for another feed of the site.</source>
        <translation>目前无需处理；若一直为空，请查找该网站的其他订阅源。</translation>
    </message>
    <message>
        <source>OR stands between two conditions.</source>
        <translation>OR 应放在两个条件之间。</translation>
    </message>
    <message>
        <source>Only http and https addresses are fetched, and this is %1.</source>
        <translation>只抓取 http 和 https 地址，而这是 %1。</translation>
    </message>
    <message>
        <source>Open the address in a browser; if it works there, wait: Tradewind tries again.</source>
        <translation>请在浏览器中打开此地址；若能打开，请等待 Tradewind 重试。</translation>
    </message>
    <message>
        <source>Over http everyone on the way could read along, so it is used for this computer and your own network only. Use an address that begins with https.</source>
        <translation>通过 http 传输时途中任何人都能读取，因此只用于本机和您自己的网络。请使用以 https 开头的地址。</translation>
    </message>
    <message>
        <source>Policy %1 has no clause %2; `tradewind policy show %3` lists all.</source>
        <translation>政策 %1 没有条款 %2；`tradewind policy show %3` 可列出全部。</translation>
    </message>
    <message>
        <source>Remove it, or look on the site for its new address; it is not asked again by itself.</source>
        <translation>请删除，或到网站查找新地址；不会再自动抓取。</translation>
    </message>
    <message>
        <source>Some settings had a value that is none (%1). They are back to their defaults; what stood there is kept as %2.</source>
        <translation>部分设置的值无效（%1），已恢复默认；原内容保存为 %2。</translation>
    </message>
    <message>
        <source>Something in Tradewind broke while reading this feed. The log says more; the other feeds went on.</source>
        <translation>读取此订阅源时 Tradewind 出现故障，详情见日志；其他订阅源不受影响。</translation>
    </message>
    <message>
        <source>Something in Tradewind broke. The log in the data folder says more; what you were doing was not done.</source>
        <translation>Tradewind 出现故障，详情见数据文件夹中的日志；刚才的操作没有完成。</translation>
    </message>
    <message>
        <source>The JSON feed breaks off or is damaged, so nothing of it was read.</source>
        <translation>JSON 订阅源中断或已损坏，因此没有读取。</translation>
    </message>
    <message>
        <source>The OPML file holds no feed with an http or https address.</source>
        <translation>OPML 文件中没有 http 或 https 地址的订阅源。</translation>
    </message>
    <message>
        <source>The PDF couldn&apos;t be set: %1. Export HTML instead, and report this.</source>
        <translation>无法生成 PDF：%1。请改为导出 HTML 并报告。</translation>
    </message>
    <message>
        <source>The PDF couldn&apos;t be set: %1. Export Markdown, and report this.</source>
        <translation>无法生成 PDF：%1。请导出 Markdown 并报告。</translation>
    </message>
    <message>
        <source>The PDF is not what its manifest gives when set again: it was changed, or set by another version.</source>
        <translation>PDF 与按清单重新生成的不同：已被更改，或由其他版本生成。</translation>
    </message>
    <message>
        <source>The PDF was set in %1, which this computer lacks, so its pages can&apos;t be compared.</source>
        <translation>PDF 使用的字体 %1 本机没有，因此无法比较页面。</translation>
    </message>
    <message>
        <source>Name a folder with its whole path.</source>
        <translation>请用完整路径指定文件夹。</translation>
    </message>
    <message>
        <source>%1, line %2: expected a list of sections for %3.</source>
        <translation>%1 第 %2 行：%3 应为章节列表。</translation>
    </message>
    <message>
        <source>%1, line %2: expected a name and a value, such as %3.</source>
        <translation>%1 第 %2 行：应为名称和值，例如 %3。</translation>
    </message>
    <message>
        <source>%1, line %2: expected each section of %3 once.</source>
        <translation>%1 第 %2 行：%3 的每个章节只能出现一次。</translation>
    </message>
    <message>
        <source>%1, line %2: expected unknown among the sections of %3, as a briefing always says what it does not know.</source>
        <translation>%1 第 %2 行：%3 的章节中应包含 unknown，因为简报总要说明尚不清楚的内容。</translation>
    </message>
    <message>
        <source>No briefing is written as “%1”: it ends in .html, .pdf, .docx, .pptx, .xlsx, .md or .eml, its sources in .bib, .ris or .json. Rename it.</source>
        <translation>简报不能写成“%1”：请以 .html、.pdf、.docx、.pptx、.xlsx、.md 或 .eml 结尾，来源以 .bib、.ris 或 .json 结尾。请改名。</translation>
    </message>
    <message>
        <source>The %1 differ from the manifest outside the statements.</source>
        <translation>%1中陈述以外的内容与清单不符。</translation>
    </message>
    <message>
        <source>The XML in this office file can&apos;t be read.</source>
        <translation>无法读取此文件中的 XML。</translation>
    </message>
    <message>
        <source>The address answers with a web page, not with a feed. Look on the site for the feed&apos;s own address.</source>
        <translation>该地址返回的是网页而非订阅源。请到网站查找订阅源地址。</translation>
    </message>
    <message>
        <source>The address is not one that can be fetched. Check it for typing mistakes.</source>
        <translation>该地址无法抓取。请检查是否输错。</translation>
    </message>
    <message>
        <source>The address may hold no name and password, no “?” and no “#”. Put the key in its own field.</source>
        <translation>地址中不能有用户名和密码，也不能有“?”和“#”。密钥请填在专用栏中。</translation>
    </message>
    <message>
        <source>The answer is empty.</source>
        <translation>响应为空。</translation>
    </message>
    <message>
        <source>The bundle can&apos;t be used: %1. Ask for it to be exported again.</source>
        <translation>数据包无法使用：%1。请对方重新导出。</translation>
    </message>
    <message>
        <source>The bundle has version %1; this program reads %2. Update it.</source>
        <translation>数据包版本为 %1，本程序支持 %2。请更新程序。</translation>
    </message>
    <message>
        <source>The bundle was written by a clock that is more than a day ahead. Nothing was taken; set the clocks of both computers right, and have it exported again.</source>
        <translation>写入数据包的时钟快了一天以上。没有导入任何内容；请校准双方时钟后重新导出。</translation>
    </message>
    <message>
        <source>The cells of this workbook can&apos;t be read.</source>
        <translation>无法读取此工作簿的单元格。</translation>
    </message>
    <message>
        <source>The copy at %1 is damaged. The data stays where it was.</source>
        <translation>%1 处的副本已损坏。数据仍在原处。</translation>
    </message>
    <message>
        <source>The data folder %1 is not there. Connect its drive, name another with --data, or delete %2 to go back to the usual folder.</source>
        <translation>数据文件夹 %1 不存在。请连接所在的磁盘，用 --data 指定其他文件夹，或删除 %2 以恢复通常的文件夹。</translation>
    </message>
    <message>
        <source>The data folder can&apos;t be written. Check its permissions, or choose another folder with --data.</source>
        <translation>无法写入数据文件夹。请检查权限，或用 --data 选择其他文件夹。</translation>
    </message>
    <message>
        <source>The data is in %1 already.</source>
        <translation>数据已经在 %1 中。</translation>
    </message>
    <message>
        <source>The data needs %1 MB, and %2 has %3 MB free. Choose another folder.</source>
        <translation>数据需要 %1 MB，而 %2 只剩 %3 MB。请选择其他文件夹。</translation>
    </message>
    <message>
        <source>The database is busy: another program has held it for too long. Close that program and try again.</source>
        <translation>数据库正忙：被其他程序占用过久。请关闭该程序后重试。</translation>
    </message>
    <message>
        <source>The database is busy: another program has held it for too long. Close that program.</source>
        <translation>数据库正忙：被其他程序占用过久。请关闭该程序。</translation>
    </message>
    <message>
        <source>The database is damaged. Keep the file, and put the newest copy of the backups folder in its place.</source>
        <translation>数据库已损坏。请保留该文件，并用备份文件夹中最新的副本替换。</translation>
    </message>
    <message>
        <source>The database was written by a newer Tradewind (version %1 of its layout; this program knows %2). Update Tradewind, or choose another folder with --data.</source>
        <translation>数据库由更新的 Tradewind 写入（布局版本 %1，本程序支持 %2）。请更新 Tradewind，或用 --data 选择其他文件夹。</translation>
    </message>
    <message>
        <source>The deck does not show it, or in other words.</source>
        <translation>幻灯片中没有显示，或用词不同。</translation>
    </message>
    <message>
        <source>The disk didn&apos;t answer while the database was read or written. Check the drive and try again.</source>
        <translation>读写数据库时磁盘没有响应。请检查磁盘后重试。</translation>
    </message>
    <message>
        <source>The disk is full. Free some space and try again; nothing that was saved is lost.</source>
        <translation>磁盘已满。请腾出空间后重试；已保存的内容没有丢失。</translation>
    </message>
    <message>
        <source>The display here is invisible.</source>
        <translation>此处的显示器不可见。</translation>
    </message>
    <message>
        <source>The document differs from its manifest outside the statements: headings, notes or leads.</source>
        <translation>文档在陈述之外与清单不符：标题、注释或导语。</translation>
    </message>
    <message>
        <source>The document does not show it.</source>
        <translation>文档中没有显示。</translation>
    </message>
    <message>
        <source>The feed answers, but its newest entry is %1 days old.</source>
        <translation>订阅源有响应，但最新条目已有 %1 天。</translation>
    </message>
    <message>
        <source>The feed declares entities that expand into other text, which is how feeds are made to explode; it was not read.</source>
        <translation>订阅源声明了会展开的实体（常用于膨胀攻击），因此没有读取。</translation>
    </message>
    <message>
        <source>The feed holds %1 entries: the first %2 were read, the others were not. Look on the site for a shorter feed.</source>
        <translation>订阅源有 %1 个条目：只读取了前 %2 个。请到网站查找较短的订阅源。</translation>
    </message>
    <message>
        <source>The feed is damaged or breaks off before its first entry, so nothing of it was read.</source>
        <translation>订阅源已损坏或在第一个条目前中断，因此没有读取。</translation>
    </message>
    <message>
        <source>The fetch was stopped before it was done.</source>
        <translation>抓取在完成前被停止。</translation>
    </message>
    <message>
        <source>The file shows other words than its manifest has: “%1”.</source>
        <translation>文件中的文字与清单不同：“%1”。</translation>
    </message>
    <message>
        <source>The file tradewind.sqlite in the data folder is not Tradewind&apos;s. Choose another folder with --data.</source>
        <translation>数据文件夹中的 tradewind.sqlite 不是 Tradewind 的文件。请用 --data 选择其他文件夹。</translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be written (%2). Choose another.</source>
        <translation>无法写入文件夹 %1（%2）。请另选。</translation>
    </message>
    <message>
        <source>The font %1 is not on this computer. Another one stands in for it.</source>
        <translation>本机没有字体 %1，已用其他字体代替。</translation>
    </message>
    <message>
        <source>The item that is stored here says something else now.</source>
        <translation>库中条目的内容现已不同。</translation>
    </message>
    <message>
        <source>The key holds characters that no key has, such as a blank or a line&apos;s end. Enter it again.</source>
        <translation>密钥含有不应出现的字符，如空格或换行。请重新输入。</translation>
    </message>
    <message>
        <source>The library has no place “%1”. Give a country or place by its ISO 3166 code, such as JP or CN-31, or by its name.</source>
        <translation>资料库中没有地名“%1”。请用 ISO 3166 代码（如 JP、CN-31）或名称指定国家或地区。</translation>
    </message>
    <message>
        <source>The model did not answer in the form asked for, so nothing of it is used. Try another model.</source>
        <translation>模型没有按要求的格式回答，因此不采用。请换一个模型。</translation>
    </message>
    <message>
        <source>The opportunity has no title. Give it one.</source>
        <translation>商机没有标题，请填写。</translation>
    </message>
    <message>
        <source>The page answered with %1. Open the original in your browser.</source>
        <translation>网页返回 %1。请在浏览器中打开原文。</translation>
    </message>
    <message>
        <source>The page differs from its manifest outside the statements: headings, notes, charts or style.</source>
        <translation>页面在陈述之外与清单不符：标题、注释、图表或样式。</translation>
    </message>
    <message>
        <source>The page does not show it.</source>
        <translation>页面上没有显示。</translation>
    </message>
    <message>
        <source>The page shows a statement “%1” that the manifest does not have.</source>
        <translation>页面上的陈述“%1”不在清单中。</translation>
    </message>
    <message>
        <source>The pages couldn&apos;t be drawn: %1. Choose another picture or font.</source>
        <translation>无法绘制页面：%1。请另选图片或字体。</translation>
    </message>
    <message>
        <source>The policy can&apos;t be kept in %1 (%2). Check the folder and try again.</source>
        <translation>无法将政策保存到 %1（%2）。请检查文件夹后重试。</translation>
    </message>
    <message>
        <source>The process that wrote it ended. There may be too little memory: write a part.</source>
        <translation>写出文件的进程已结束，可能是内存不足：请分部分写出。</translation>
    </message>
    <message>
        <source>The query is nested too deeply here.</source>
        <translation>搜索条件嵌套过深。</translation>
    </message>
    <message>
        <source>The rephrasing service answered far more than was asked for, so it was not read.</source>
        <translation>改写服务返回的内容远超所需，因此没有读取。</translation>
    </message>
    <message>
        <source>The rephrasing service answered something that can&apos;t be read as an answer. Nothing was changed.</source>
        <translation>改写服务返回的内容无法识别为回答。没有任何改动。</translation>
    </message>
    <message>
        <source>The rephrasing service broke off in its answer. Try fewer sentences at a time.</source>
        <translation>改写服务的回答中途断开。请减少每次发送的句子。</translation>
    </message>
    <message>
        <source>The rephrasing service broke the connection off, or what it sent is not proper HTTP.</source>
        <translation>改写服务中断了连接，或其返回的内容不是正确的 HTTP。</translation>
    </message>
    <message>
        <source>The rephrasing service can&apos;t use the request (status %1). Check the model&apos;s name.</source>
        <translation>改写服务无法处理请求（状态 %1）。请检查模型名称。</translation>
    </message>
    <message>
        <source>The rephrasing service had too many requests and asks to wait %1 seconds.</source>
        <translation>改写服务请求过多，要求等待 %1 秒。</translation>
    </message>
    <message>
        <source>The rephrasing service had too many requests. Wait a while, then try again.</source>
        <translation>改写服务请求过多。请稍等再试。</translation>
    </message>
    <message>
        <source>The rephrasing service itself failed (status %1). Try again later.</source>
        <translation>改写服务自身出错（状态 %1）。请稍后再试。</translation>
    </message>
    <message>
        <source>The rephrasing service knows no such address or model. Check both in the settings.</source>
        <translation>改写服务没有这个地址或模型。请在设置中检查两者。</translation>
    </message>
    <message>
        <source>The rephrasing service refuses the key. Enter it again in the settings.</source>
        <translation>改写服务拒绝了密钥。请在设置中重新输入。</translation>
    </message>
    <message>
        <source>The rephrasing service sends elsewhere, where nothing was sent. Enter its new address.</source>
        <translation>改写服务要求转到别处，但没有向那里发送任何内容。请输入新地址。</translation>
    </message>
    <message>
        <source>The rephrasing service took too long to answer. Try fewer sentences at a time.</source>
        <translation>改写服务响应时间过长。请减少每次发送的句子。</translation>
    </message>
    <message>
        <source>The rephrasing was stopped.</source>
        <translation>改写已停止。</translation>
    </message>
    <message>
        <source>The sample feed %1 can&apos;t be read: %2. Install Tradewind again.</source>
        <translation>无法读取示例订阅源 %1：%2。请重新安装 Tradewind。</translation>
    </message>
    <message>
        <source>The server %1 did not answer in time. It will be tried again later.</source>
        <translation>服务器 %1 未及时响应，稍后重试。</translation>
    </message>
    <message>
        <source>The server answers with an error (%1). It will be tried again later.</source>
        <translation>服务器返回错误（%1），稍后重试。</translation>
    </message>
    <message>
        <source>The server asked to be left alone until %1 UTC.</source>
        <translation>服务器要求在 %1 UTC 之前不再访问。</translation>
    </message>
    <message>
        <source>The server asks us to come less often (429). It will be tried again later.</source>
        <translation>服务器要求降低访问频率（429），稍后重试。</translation>
    </message>
    <message>
        <source>The server broke off in the middle of the feed. What was read before is kept; it will be tried again later.</source>
        <translation>服务器中途断开。已读取的内容保留，稍后重试。</translation>
    </message>
    <message>
        <source>The server packs its answer in a way Tradewind did not ask for (%1).</source>
        <translation>服务器以未请求的方式压缩响应（%1）。</translation>
    </message>
    <message>
        <source>The server said that this feed is gone for good (410), so it is not asked any more. Remove it, or name it to ask once more: tradewind refresh --source %1.</source>
        <translation>服务器称此订阅源已永久停用（410），不再抓取。请删除，或指定它再试一次：tradewind refresh --source %1。</translation>
    </message>
    <message>
        <source>The server says this feed is gone for good (410). It is not asked again unless you name it; remove it, or look on the site for its new address.</source>
        <translation>服务器称此订阅源已永久停用（410）。除非指定，否则不再抓取；请删除，或到网站查找新地址。</translation>
    </message>
    <message>
        <source>The server sends Tradewind from one address to the next without end. Check the address.</source>
        <translation>服务器无休止地重定向。请检查地址。</translation>
    </message>
    <message>
        <source>The server took too long to answer. It will be tried again later.</source>
        <translation>服务器响应过慢，稍后重试。</translation>
    </message>
    <message>
        <source>The server took too long to send the feed. It will be tried again later.</source>
        <translation>服务器发送订阅源过慢，稍后重试。</translation>
    </message>
    <message>
        <source>The server turns programs away%1 or wants proof of a person. What was read before is kept.</source>
        <translation>服务器拒绝程序访问%1，或要求真人验证。此前读取的内容保留。</translation>
    </message>
    <message>
        <source>The server turns programs away.</source>
        <translation>服务器拒绝程序访问。</translation>
    </message>
    <message>
        <source>The server&apos;s answer could not be read as a feed.</source>
        <translation>无法将服务器的响应读作订阅源。</translation>
    </message>
    <message>
        <source>The server&apos;s answer is larger than %1 MB, so it was not read. Check that the address is a feed and not a download.</source>
        <translation>服务器的响应大于 %1 MB，因此没有读取。请确认地址是订阅源而非下载文件。</translation>
    </message>
    <message>
        <source>The server&apos;s answer is not proper HTTP or broke off. It will be tried again later.</source>
        <translation>服务器的响应不是正确的 HTTP 或已中断，稍后重试。</translation>
    </message>
    <message>
        <source>The server&apos;s answer is packed wrongly and can&apos;t be unpacked.</source>
        <translation>服务器的响应压缩有误，无法解压。</translation>
    </message>
    <message>
        <source>The server&apos;s secure connection can&apos;t be trusted (certificate or protocol), so nothing was read.</source>
        <translation>服务器的安全连接不可信（证书或协议），因此没有读取。</translation>
    </message>
    <message>
        <source>The service&apos;s name leads into a private network, which its address doesn&apos;t say. Nothing was sent.</source>
        <translation>该服务的域名指向私有网络，而地址并未表明这一点。没有发送任何内容。</translation>
    </message>
    <message>
        <source>The service&apos;s secure connection can&apos;t be trusted (certificate or protocol).</source>
        <translation>该服务的安全连接不可信（证书或协议）。</translation>
    </message>
    <message>
        <source>The settings can&apos;t be written to %1 (%2). Check the folder and try again.</source>
        <translation>无法将设置写入 %1（%2）。请检查文件夹后重试。</translation>
    </message>
    <message>
        <source>The snapshot does not say so in that place.</source>
        <translation>快照的该处没有这样的内容。</translation>
    </message>
    <message>
        <source>The source has no address. Give the address of its feed.</source>
        <translation>来源没有地址。请填写订阅源地址。</translation>
    </message>
    <message>
        <source>The system&apos;s keyring can&apos;t be used; it may be locked. Unlock it, or enter the key once more.</source>
        <translation>无法使用系统密钥环，可能已锁定。请解锁，或再次输入密钥。</translation>
    </message>
    <message>
        <source>The theme can&apos;t be written to %1 (%2). Check the folder and try again.</source>
        <translation>无法把主题写入 %1（%2）。请检查该文件夹后重试。</translation>
    </message>
    <message>
        <source>The title is not the snapshot&apos;s.</source>
        <translation>标题与快照不符。</translation>
    </message>
    <message>
        <source>The value %1 is not a number that can be kept.</source>
        <translation>值 %1 不是可保存的数字。</translation>
    </message>
    <message>
        <source>The words collected of “%1” are no longer in it. Collect them anew.</source>
        <translation>从“%1”收集的文字已不在其中。请重新收集。</translation>
    </message>
    <message>
        <source>The workbook does not show it.</source>
        <translation>工作簿中没有显示。</translation>
    </message>
    <message>
        <source>There are %1 notes with the number %2.</source>
        <translation>编号 %2 的注释有 %1 条。</translation>
    </message>
    <message>
        <source>There are no briefings in “%1”. Choose en, ja or zh.</source>
        <translation>没有“%1”语言的简报。请选择 en、ja 或 zh。</translation>
    </message>
    <message>
        <source>There are other files in %1 already. Choose an empty folder.</source>
        <translation>%1 中已有其他文件。请选择空文件夹。</translation>
    </message>
    <message>
        <source>There is a saved search called “%1”. Choose another name.</source>
        <translation>已有名为“%1”的搜索。请另选名称。</translation>
    </message>
    <message>
        <source>There is no data folder to keep the policy in. Name one.</source>
        <translation>没有可保存政策的数据文件夹，请指定。</translation>
    </message>
    <message>
        <source>There is no database at %1. Check the folder&apos;s name.</source>
        <translation>%1 处没有数据库。请检查文件夹名称。</translation>
    </message>
    <message>
        <source>There is no draft %1. Choose another from the list.</source>
        <translation>没有草稿 %1。请从列表中选择。</translation>
    </message>
    <message>
        <source>There is no edition %1. Choose another from the list.</source>
        <translation>没有版本 %1。请从列表中选择。</translation>
    </message>
    <message>
        <source>There is no field %1:.%2 Quotation marks make it a word.</source>
        <translation>没有字段 %1:。%2 加引号即作为词查找。</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>没有文件 %1。</translation>
    </message>
    <message>
        <source>There is no folder %1. Make it or choose another.</source>
        <translation>没有文件夹 %1。请创建或另选。</translation>
    </message>
    <message>
        <source>There is no item %1. `tradewind items` shows them.</source>
        <translation>没有条目 %1。`tradewind items` 可列出。</translation>
    </message>
    <message>
        <source>There is no opportunity %1 in the bin.</source>
        <translation>回收站中没有商机 %1。</translation>
    </message>
    <message>
        <source>There is no opportunity %1. `tradewind watch list` shows them.</source>
        <translation>没有商机 %1。`tradewind watch list` 可列出。</translation>
    </message>
    <message>
        <source>There is no opportunity to write a page of.</source>
        <translation>没有可写成单页的商机。</translation>
    </message>
    <message>
        <source>There is no policy %1 in the library. `tradewind policy list` lists them.</source>
        <translation>文库中没有政策 %1。`tradewind policy list` 可列出。</translation>
    </message>
    <message>
        <source>There is no policy %1. `tradewind policy list` shows them.</source>
        <translation>没有政策 %1。`tradewind policy list` 可列出。</translation>
    </message>
    <message>
        <source>There is no source %1. `tradewind source list` shows them.</source>
        <translation>没有来源 %1。`tradewind source list` 可列出。</translation>
    </message>
    <message>
        <source>There is no source pack %1. There are: %2.</source>
        <translation>没有来源包 %1。现有：%2。</translation>
    </message>
    <message>
        <source>There is no statement %1. Choose one of the text.</source>
        <translation>没有陈述 %1。请从正文中选择。</translation>
    </message>
    <message>
        <source>There is no word to look for.</source>
        <translation>没有要查找的词。</translation>
    </message>
    <message>
        <source>There is nothing at the feed&apos;s address any more (404). Look on the site for its new address.</source>
        <translation>订阅源地址已无内容（404）。请到网站查找新地址。</translation>
    </message>
    <message>
        <source>There is nothing between these parentheses.</source>
        <translation>括号内为空。</translation>
    </message>
    <message>
        <source>There is nothing here to exclude.</source>
        <translation>没有要排除的内容。</translation>
    </message>
    <message>
        <source>These words are not in the text of item %1 as it stands now. Choose them again.</source>
        <translation>条目 %1 的现有正文中没有这些文字。请重新选择。</translation>
    </message>
    <message>
        <source>This file unpacks to more than any briefing holds.</source>
        <translation>此文件解压后超出简报应有的大小。</translation>
    </message>
    <message>
        <source>This is no HTML, PDF, DOCX, PPTX or XLSX file. Name a briefing of Tradewind.</source>
        <translation>这不是 HTML、PDF、DOCX、PPTX 或 XLSX 文件。请指定 Tradewind 的简报。</translation>
    </message>
    <message>
        <source>This is no address of a service. It looks like https://host/v1 or http://localhost:11434/v1.</source>
        <translation>这不是服务地址。格式如 https://host/v1 或 http://localhost:11434/v1。</translation>
    </message>
    <message>
        <source>This is not an OPML file. Export the feeds from the other program as OPML.</source>
        <translation>不是 OPML 文件。请从其他程序将订阅源导出为 OPML。</translation>
    </message>
    <message>
        <source>This item has no web address to fetch its text from.</source>
        <translation>此条目没有可抓取正文的网址。</translation>
    </message>
    <message>
        <source>This parenthesis is never closed.</source>
        <translation>括号没有闭合。</translation>
    </message>
    <message>
        <source>This parenthesis was never opened.</source>
        <translation>缺少对应的左括号。</translation>
    </message>
    <message>
        <source>This quotation mark is never closed.</source>
        <translation>引号没有闭合。</translation>
    </message>
    <message>
        <source>This source was removed while it was read.</source>
        <translation>此来源在读取过程中被删除。</translation>
    </message>
    <message>
        <source>Two statements on the page have one number.</source>
        <translation>页面上有两条陈述编号相同。</translation>
    </message>
    <message>
        <source>What answers at this address is a web page and no rephrasing service. Check the address.</source>
        <translation>此地址返回的是网页，不是改写服务。请检查地址。</translation>
    </message>
    <message>
        <source>What stands before it on the page is not what the manifest has.</source>
        <translation>页面上其前的文字与清单不符。</translation>
    </message>
    <message>
        <source>What stands before the quotation does not name the source that it cites.</source>
        <translation>引文前没有写明所引来源。</translation>
    </message>
    <message>
        <source>What stands before the quotation is not what the store has: source, kind, reliability or date.</source>
        <translation>引文前的信息与库中不符：来源、类型、可靠度或日期。</translation>
    </message>
    <message>
        <source>What the address answers with is no feed that Tradewind knows (RSS, Atom or JSON Feed).</source>
        <translation>该地址返回的不是 Tradewind 认识的订阅源（RSS、Atom 或 JSON Feed）。</translation>
    </message>
    <message>
        <source>“%1” is %2 already, as number %3.</source>
        <translation>“%1”已是%2，编号 %3。</translation>
    </message>
    <message>
        <source>“%1” is not a currency code of three capitals such as CNY.</source>
        <translation>“%1”不是三个大写字母的币种代码，如 CNY。</translation>
    </message>
    <message>
        <source>“%1” is not an HS code: it has 2 to 10 digits, such as 841861.</source>
        <translation>“%1”不是 HS 编码：应为 2 至 10 位数字，如 841861。</translation>
    </message>
    <message>
        <source>“%1” is not in the text of item %2. Give words as they stand there.</source>
        <translation>条目 %2 的正文中没有“%1”。请按原文给出文字。</translation>
    </message>
</context>
<context>
    <name>MonthGrid</name>
    <message>
        <source>Calendar of deadlines and next actions</source>
        <translation>期限与下一步日历</translation>
    </message>
</context>
<context>
    <name>MonthModel</name>
    <message>
        <source>Today, %1</source>
        <translation>今天，%1</translation>
    </message>
    <message>
        <source>%1: nothing due</source>
        <translation>%1：无到期</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>Moving</name>
    <message>
        <source>The data is in %1 now.</source>
        <translation>数据现在位于 %1。</translation>
    </message>
    <message>
        <source>The data is in %1 now. Some files in %2 couldn&apos;t be removed; they are not needed.</source>
        <translation>数据现在位于 %1。%2 中有些文件无法删除，它们已不再需要。</translation>
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
        <source>Group by source</source>
        <translation>按来源分组</translation>
    </message>
    <message>
        <source>Keep this search…</source>
        <translation>保存此搜索…</translation>
    </message>
    <message>
        <source>Show all items again (Esc)</source>
        <translation>重新显示全部条目（Esc）</translation>
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
    <message numerus="yes">
        <source>%n marked read</source>
        <translation>
            <numerusform>%n 条已标为已读</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Ctrl+Z takes it back.</source>
        <translation>%1。Ctrl+Z 可撤回。</translation>
    </message>
    <message numerus="yes">
        <source>%n marked read by your rules</source>
        <translation>
            <numerusform>按您的规则已将 %Ln 条标为已读</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n put into the tray of the next briefing</source>
        <translation>
            <numerusform>%n 条已放入下期简报的收集盘</numerusform>
        </translation>
    </message>
    <message>
        <source>In the tray already</source>
        <translation>已在收集盘中</translation>
    </message>
</context>
<context>
    <name>NotesTab</name>
    <message>
        <source>Note, in Markdown</source>
        <translation>备注（Markdown）</translation>
    </message>
    <message>
        <source>In Markdown: # heading, - list, **bold**, [words](address)</source>
        <translation>Markdown：# 标题、- 列表、**粗体**、[文字](地址)</translation>
    </message>
    <message>
        <source>The note as it reads</source>
        <translation>备注预览</translation>
    </message>
    <message>
        <source>Kept when you leave the field. Ctrl+E turns it over.</source>
        <translation>离开输入框即保存。Ctrl+E 切换。</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>另有 %Ln 项。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Notifier</name>
    <message>
        <source>Tradewind</source>
        <translation>Tradewind</translation>
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
        <translation>备注（Markdown）(&amp;N)</translation>
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
    <name>Outline</name>
    <message>
        <source>Sections</source>
        <translation>章节</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Add section…</source>
        <translation>添加章节…</translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation>
            <numerusform>%n 条陈述</numerusform>
        </translation>
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
        <source>Show 30-day trends</source>
        <translation>显示 30 天走势</translation>
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
    <name>PackCard</name>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 等，另有 %2 个</translation>
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
    <name>PassageDialog</name>
    <message>
        <source>Link a passage</source>
        <translation>关联段落</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>Part of the item</source>
        <translation>条目的部分</translation>
    </message>
    <message>
        <source>Words of the item</source>
        <translation>条目的文字</translation>
    </message>
    <message>
        <source>Link the selected words</source>
        <translation>关联所选文字</translation>
    </message>
    <message>
        <source>Select the words that speak for or against it, by mouse or with Shift and arrows.</source>
        <translation>用鼠标或 Shift 加方向键，选中支持或反对它的文字。</translation>
    </message>
</context>
<context>
    <name>PassageMenu</name>
    <message>
        <source>Link these words to an opportunity…</source>
        <translation>将这些词语关联到商机…</translation>
    </message>
    <message>
        <source>Collect these words for the briefing</source>
        <translation>收集这些词语用于简报</translation>
    </message>
    <message>
        <source>Correct the sectors by these words…</source>
        <translation>以这些词语更正领域…</translation>
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
        <source>SAVED SEARCHES</source>
        <translation>已存搜索</translation>
    </message>
    <message>
        <source>You are told when something new comes in.</source>
        <translation>有新内容时会通知您。</translation>
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
        <source>POLICIES</source>
        <translation>政策</translation>
    </message>
    <message>
        <source>PLACES</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>SOURCES</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Sources: %1</source>
        <translation>来源：%1</translation>
    </message>
    <message>
        <source>couldn&apos;t be read: %1</source>
        <translation>无法读取：%1</translation>
    </message>
    <message>
        <source>nothing new for long: %1</source>
        <translation>长期无更新：%1</translation>
    </message>
</context>
<context>
    <name>PolicyList</name>
    <message>
        <source>Find a policy</source>
        <translation>查找政策</translation>
    </message>
    <message>
        <source>Name, issuer, number or clause</source>
        <translation>名称、发布机构、文号或条款</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>政策</translation>
    </message>
    <message>
        <source>No policy has these words in any language.</source>
        <translation>任何语言中都没有包含这些词的政策。</translation>
    </message>
</context>
<context>
    <name>PolicyModel</name>
    <message>
        <source>Issuer not known</source>
        <translation>发布机构不详</translation>
    </message>
</context>
<context>
    <name>PolicyView</name>
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
        <source>Add a policy</source>
        <translation>添加政策</translation>
    </message>
    <message>
        <source>Policies (*.toml)</source>
        <translation>政策 (*.toml)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>The file can&apos;t be used as a policy, and nothing was changed: %1</source>
        <translation>此文件不能用作政策，没有任何改动：%1</translation>
    </message>
    <message>
        <source>%1 is in the library now. What comes in is tagged by it from now on.</source>
        <translation>%1 已加入文库。今后收到的条目也按它打标签。</translation>
    </message>
    <message>
        <source>Add a policy…</source>
        <translation>添加政策…</translation>
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
    <message numerus="yes">
        <source>%Ln more spelling(s)</source>
        <translation>
            <numerusform>另有 %Ln 种写法</numerusform>
        </translation>
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
    <message>
        <source>link to an opportunity…</source>
        <translation>关联到商机…</translation>
    </message>
</context>
<context>
    <name>ProblemWords</name>
    <message>
        <source>There is no title. Write one.</source>
        <translation>没有标题，请填写。</translation>
    </message>
    <message>
        <source>This is not an amount. Write it like 1200000.</source>
        <translation>不是金额。请写成 1200000。</translation>
    </message>
    <message>
        <source>This currency is not known. Write three letters, such as CNY.</source>
        <translation>币种未知。请写三个字母，如 CNY。</translation>
    </message>
    <message>
        <source>This sign stands for several currencies. Write CNY or JPY.</source>
        <translation>此符号代表多种货币。请写 CNY 或 JPY。</translation>
    </message>
    <message>
        <source>The amount and the currency column disagree.</source>
        <translation>金额与币种列不一致。</translation>
    </message>
    <message>
        <source>This is not a day. Write it like 2026-12-31.</source>
        <translation>不是日期。请写成 2026-12-31。</translation>
    </message>
    <message>
        <source>This could be either of two days. Write it like 2026-12-31.</source>
        <translation>可能是两个日期之一。请写成 2026-12-31。</translation>
    </message>
    <message>
        <source>This day is hardly meant. Check the year.</source>
        <translation>日期似乎有误，请检查年份。</translation>
    </message>
    <message>
        <source>An HS code has 2 to 10 digits.</source>
        <translation>HS 编码为 2 至 10 位数字。</translation>
    </message>
    <message>
        <source>There is no such stage.</source>
        <translation>没有这个阶段。</translation>
    </message>
    <message>
        <source>There is no such sector.</source>
        <translation>没有这个领域。</translation>
    </message>
    <message>
        <source>No opportunity has this number here. Empty the cell to add a new one.</source>
        <translation>这里没有此编号的商机。清空单元格即可新增。</translation>
    </message>
    <message>
        <source>This opportunity lies in the bin. Take it out first.</source>
        <translation>此商机在回收站中，请先恢复。</translation>
    </message>
    <message>
        <source>Two rows are about the same opportunity. Keep one of them.</source>
        <translation>两行是同一商机，请保留一行。</translation>
    </message>
    <message>
        <source>Two columns have this name.</source>
        <translation>有两列同名。</translation>
    </message>
    <message>
        <source>Two columns are taken for the same field. Choose for one of them.</source>
        <translation>两列对应同一字段，请重选其一。</translation>
    </message>
    <message>
        <source>No column is taken for the title. Choose one.</source>
        <translation>没有标题列，请选择一列。</translation>
    </message>
    <message>
        <source>This stage needs firm evidence or a reason. Move it in the window.</source>
        <translation>此阶段需要可靠依据或理由，请在窗口中推进。</translation>
    </message>
    <message>
        <source>This text is too long.</source>
        <translation>文字过长。</translation>
    </message>
    <message>
        <source>This can&apos;t be read.</source>
        <translation>无法读取。</translation>
    </message>
</context>
<context>
    <name>ProductDialog</name>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;HS codes</source>
        <translation>HS 编码(&amp;H)</translation>
    </message>
    <message>
        <source>2 to 10 digits each, such as 841861</source>
        <translation>每个 2 至 10 位，如 841861</translation>
    </message>
    <message>
        <source>&amp;English terms</source>
        <translation>英文词(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Japanese terms</source>
        <translation>日文词(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;Chinese terms</source>
        <translation>中文词(&amp;C)</translation>
    </message>
    <message>
        <source>What texts call it, with commas between</source>
        <translation>文中的叫法，用逗号分隔</translation>
    </message>
    <message>
        <source>A product needs a name. Give it one.</source>
        <translation>产品需要名称，请填写。</translation>
    </message>
    <message>
        <source>An HS code has 2 to 10 digits, such as 841861.</source>
        <translation>HS 编码为 2 至 10 位数字，如 841861。</translation>
    </message>
</context>
<context>
    <name>ProductsView</name>
    <message>
        <source>Products</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>What speaks of the product</source>
        <translation>提及该产品的内容</translation>
    </message>
    <message>
        <source>No products yet</source>
        <translation>还没有产品</translation>
    </message>
    <message>
        <source>List what you sell; the policies and the news are then searched for it, and for gaps.</source>
        <translation>列出您销售的产品，即可在政策和新闻中查找相关内容与空缺。</translation>
    </message>
    <message>
        <source>Add product…</source>
        <translation>添加产品…</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) read; cells with problems: %1</source>
        <translation>
            <numerusform>已读取 %n 个产品；有问题的单元格：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Import products</source>
        <translation>导入产品</translation>
    </message>
    <message>
        <source>Tables (*.csv *.xlsx)</source>
        <translation>表格 (*.csv *.xlsx)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n clause(s) without a product</source>
        <translation>
            <numerusform>%n 条条款没有对应产品</numerusform>
        </translation>
    </message>
    <message>
        <source>Gaps, both ways</source>
        <translation>双向空缺</translation>
    </message>
    <message numerus="yes">
        <source>%n clause(s)</source>
        <translation>
            <numerusform>%n 条条款</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n 篇条目</numerusform>
        </translation>
    </message>
    <message>
        <source>Looked for: %1</source>
        <translation>查找词：%1</translation>
    </message>
    <message>
        <source>CLAUSES THAT SPEAK OF IT</source>
        <translation>提及它的条款</translation>
    </message>
    <message>
        <source>None. See whether other terms name it in the policies.</source>
        <translation>没有。请看政策中是否用了其他叫法。</translation>
    </message>
    <message>
        <source>NEWEST ITEMS THAT NAME IT</source>
        <translation>提及它的最新条目</translation>
    </message>
    <message>
        <source>None is stored. Add terms in the languages of your sources.</source>
        <translation>库中没有。请添加来源所用语言的词。</translation>
    </message>
    <message>
        <source>Products that no clause speaks of</source>
        <translation>没有条款提及的产品</translation>
    </message>
    <message>
        <source>None: every product has a clause.</source>
        <translation>无：每个产品都有条款。</translation>
    </message>
    <message>
        <source>Clauses without a product of yours</source>
        <translation>没有您的产品对应的条款</translation>
    </message>
    <message>
        <source>None: every clause has a product.</source>
        <translation>无：每条条款都有产品。</translation>
    </message>
    <message>
        <source>%1 · named by: %2</source>
        <comment>policy, words</comment>
        <translation>%1 · 叫法：%2</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Import products…</source>
        <translation>导入产品…</translation>
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
        <source>What can be asked for</source>
        <translation>可用的条件</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>%1   %2</source>
        <translation>%1   %2</translation>
    </message>
</context>
<context>
    <name>QueryHelp</name>
    <message>
        <source>What can be asked for</source>
        <translation>可用的条件</translation>
    </message>
    <message>
        <source>Words must all occur. Click a field to put it into the search.</source>
        <translation>所有词都须出现。点击字段即可加入搜索。</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>符号</translation>
    </message>
    <message>
        <source>words side by side</source>
        <translation>相邻的词</translation>
    </message>
    <message>
        <source>not; NOT does the same</source>
        <translation>排除（NOT 亦可）</translation>
    </message>
    <message>
        <source>one of several values</source>
        <translation>几个值之一</translation>
    </message>
    <message>
        <source>one or the other; parentheses group</source>
        <translation>或者；括号用于分组</translation>
    </message>
    <message>
        <source>hours (12h), days (7d), weeks (2w), months (3m), today, 2026-11-21</source>
        <translation>小时（12h）、天（7d）、周（2w）、月（3m）、today、2026-11-21</translation>
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
        <translation>政策</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>可靠度</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>切入点</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>起</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>止</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>the sectors that an item is tagged with</source>
        <translation>条目被标注的领域</translation>
    </message>
    <message>
        <source>the policies that it names</source>
        <translation>提及的政策</translation>
    </message>
    <message>
        <source>what kind of document it is</source>
        <translation>文件类型</translation>
    </message>
    <message>
        <source>the letter of its source, or none</source>
        <translation>来源的可靠度字母，或无</translation>
    </message>
    <message>
        <source>the language it is written in</source>
        <translation>撰写语言</translation>
    </message>
    <message>
        <source>a source by words of its name, or its number</source>
        <translation>来源（名称中的词或编号）</translation>
    </message>
    <message>
        <source>a folder of sources</source>
        <translation>来源文件夹</translation>
    </message>
    <message>
        <source>a place that it names, by code or name</source>
        <translation>提及的地点（代码或名称）</translation>
    </message>
    <message>
        <source>tenders, plans, pilots and other live hooks</source>
        <translation>招标、规划、试点等切入点</translation>
    </message>
    <message>
        <source>from a day on, or so long back</source>
        <translation>从某日起，或往前若干时间</translation>
    </message>
    <message>
        <source>up to a day, or so long back</source>
        <translation>到某日止，或往前若干时间</translation>
    </message>
    <message>
        <source>what you or the text did with it</source>
        <translation>阅读、标记等状态</translation>
    </message>
    <message>
        <source>words of the title alone</source>
        <translation>仅标题中的词</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>not %1</source>
        <translation>非 %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>The query is too long.</source>
        <translation>搜索条件过长。</translation>
    </message>
    <message>
        <source>This parenthesis was never opened.</source>
        <translation>缺少对应的左括号。</translation>
    </message>
    <message>
        <source>This parenthesis is never closed.</source>
        <translation>括号没有闭合。</translation>
    </message>
    <message>
        <source>There is no word to look for.</source>
        <translation>没有要查找的词。</translation>
    </message>
    <message>
        <source>OR stands between two conditions.</source>
        <translation>OR 应放在两个条件之间。</translation>
    </message>
    <message>
        <source>AND stands between two conditions.</source>
        <translation>AND 应放在两个条件之间。</translation>
    </message>
    <message>
        <source>There is nothing here to exclude.</source>
        <translation>没有要排除的内容。</translation>
    </message>
    <message>
        <source>This quotation mark is never closed.</source>
        <translation>引号没有闭合。</translation>
    </message>
    <message>
        <source>There is nothing between these parentheses.</source>
        <translation>括号内为空。</translation>
    </message>
    <message>
        <source>The query is nested too deeply here.</source>
        <translation>搜索条件嵌套过深。</translation>
    </message>
    <message>
        <source>A value is missing here.</source>
        <translation>缺少取值。</translation>
    </message>
    <message>
        <source>This field has no value “%1”.</source>
        <translation>此字段没有值“%1”。</translation>
    </message>
    <message>
        <source>There is no field “%1”. Quotation marks make it a word.</source>
        <translation>没有字段“%1”。加引号即作为词查找。</translation>
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
        <translation>转载</translation>
    </message>
    <message>
        <source>tagged</source>
        <translation>已标注</translation>
    </message>
    <message>
        <source>corrected by hand</source>
        <translation>手动更正</translation>
    </message>
    <message>
        <source>on the watchlist</source>
        <translation>在关注清单中</translation>
    </message>
    <message>
        <source>with a date</source>
        <translation>有日期</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 天</translation>
    </message>
    <message>
        <source>2 weeks</source>
        <translation>2 周</translation>
    </message>
    <message>
        <source>1 month</source>
        <translation>1 个月</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3 个月</translation>
    </message>
</context>
<context>
    <name>Rating</name>
    <message>
        <source>%1 is now rated %2.</source>
        <translation>%1 现评定为 %2。</translation>
    </message>
</context>
<context>
    <name>RatingDialog</name>
    <message>
        <source>Rate a source</source>
        <translation>评定来源</translation>
    </message>
    <message>
        <source>Not rated by you. A letter shown with its items is what is known of the publisher.</source>
        <translation>您尚未评定。条目上显示的字母来自对发布者的已知评级。</translation>
    </message>
    <message>
        <source>The letter is about the source, whatever a single text says. It stands with all of its items from now on; what is linked to an opportunity keeps the letter of that day.</source>
        <translation>这个字母针对来源，而不是某一篇文章。今后它随该来源的所有条目显示；已关联到商机的内容保留当时的字母。</translation>
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
        <source>This item has no web address that can be opened. Its source may list it.</source>
        <translation>此条目没有可打开的网址，其来源可能列有。</translation>
    </message>
    <message>
        <source>Fetching the whole text…</source>
        <translation>正在抓取全文…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
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
        <source>(speculative mention)   </source>
        <translation>（推测性提及）&#x3000;</translation>
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
    <message>
        <source>Whole text of the page, fetched %1; its tags stand on the feed&apos;s text above.</source>
        <translation>网页全文，抓取于 %1；标签依据上方订阅源的文字。</translation>
    </message>
</context>
<context>
    <name>ReaderTools</name>
    <message>
        <source>Star</source>
        <translation>加星</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>标为未读</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>关注</translation>
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
        <source>Whole text</source>
        <translation>全文</translation>
    </message>
    <message>
        <source>Unstar</source>
        <translation>取消星标</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>标为已读</translation>
    </message>
    <message>
        <source>Watched</source>
        <translation>已关注</translation>
    </message>
</context>
<context>
    <name>ReadingForm</name>
    <message>
        <source>As soon as it is opened</source>
        <translation>一打开就标记</translation>
    </message>
    <message>
        <source>After some seconds</source>
        <translation>几秒钟之后</translation>
    </message>
    <message>
        <source>Only by hand (U)</source>
        <translation>只手动标记 (U)</translation>
    </message>
    <message>
        <source>&amp;Mark an item as read</source>
        <translation>何时标为已读(&amp;M)</translation>
    </message>
    <message>
        <source>Seconds &amp;until then</source>
        <translation>等待的秒数(&amp;U)</translation>
    </message>
    <message>
        <source>Also mark what I scroll &amp;past in the list</source>
        <translation>在列表中滚动经过的条目也标为已读(&amp;P)</translation>
    </message>
    <message>
        <source>Rules mark items by themselves, each item once. Ctrl+Z in the list takes it back.</source>
        <translation>规则会自动把条目标为已读，每条只标一次。在列表中按 Ctrl+Z 可以撤销。</translation>
    </message>
    <message>
        <source>Add a rule…</source>
        <translation>添加规则…</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部条目</translation>
    </message>
    <message>
        <source>%1, as it comes in</source>
        <translation>%1，收到时</translation>
    </message>
    <message numerus="yes">
        <source>%1, once older than %n day(s)</source>
        <translation>
            <numerusform>%1，超过 %Ln 天后</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the rule %1</source>
        <translation>删除规则“%1”</translation>
    </message>
    <message>
        <source>Remove this rule</source>
        <translation>删除此规则</translation>
    </message>
</context>
<context>
    <name>ReasonDialog</name>
    <message>
        <source>A reason is needed</source>
        <translation>需要说明理由</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Such as: the customer confirmed the plan by telephone.</source>
        <translation>例如：客户已在电话中确认该计划。</translation>
    </message>
    <message>
        <source>Move with this reason</source>
        <translation>以此理由推进</translation>
    </message>
    <message>
        <source>&amp;Reason, kept in the history</source>
        <translation>理由（保存在历史中）(&amp;R)</translation>
    </message>
    <message>
        <source>All that speaks for it is hedged or written by a machine. Link evidence that states it firmly, or say why it moves on all the same.</source>
        <translation>支持它的依据全是推测或由机器撰写。请关联明确陈述的依据，或说明仍要推进的理由。</translation>
    </message>
    <message>
        <source>No evidence speaks for it yet. Link some, or say why it moves on all the same.</source>
        <translation>尚无支持它的依据。请关联依据，或说明仍要推进的理由。</translation>
    </message>
</context>
<context>
    <name>RephraseDialog</name>
    <message>
        <source>Rephrase</source>
        <translation>改写</translation>
    </message>
    <message>
        <source>Looking at the sentences…</source>
        <translation>正在查看句子…</translation>
    </message>
    <message>
        <source>Progress of rephrasing</source>
        <translation>改写进度</translation>
    </message>
    <message>
        <source>What would be sent</source>
        <translation>将要发送的内容</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>采用</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>Send to %1</source>
        <translation>发送到 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) would go to %1, model %2. Nothing goes before you say so.</source>
        <translation>
            <numerusform>将有 %n 句发送到 %1（模型 %2）；未经您确认不会发送。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing here that may be rephrased; below it says why.</source>
        <translation>这里没有可以改写的句子，原因见下。</translation>
    </message>
    <message>
        <source>With this instruction</source>
        <translation>附带的指令</translation>
    </message>
    <message>
        <source>What stays here</source>
        <translation>不会发送的内容</translation>
    </message>
    <message>
        <source>Quotations are never rephrased. Neither are opinions, which cite nothing to compare with, and sentences that would not match their sources. Items, notes and sources are not sent.</source>
        <translation>引文绝不改写；没有出处可核对的观点、与出处不符的句子也不改写。条目、注释和来源都不会发送。</translation>
    </message>
    <message numerus="yes">
        <source>Statements that stay as they are: %n.</source>
        <translation>
            <numerusform>保持原样的语句：%n。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 sentences have come back.</source>
        <translation>%2 句中已返回 %1 句。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>没有任何改动。</translation>
    </message>
    <message>
        <source>%1 passed the check, %2 were dropped, %3 came back as they were.</source>
        <translation>通过核对 %1 句，舍弃 %2 句，原样返回 %3 句。</translation>
    </message>
    <message numerus="yes">
        <source>Take over %n</source>
        <translation>
            <numerusform>采用 %n 句</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>没有发送任何内容。</translation>
    </message>
    <message>
        <source>What to rephrase</source>
        <translation>改写范围</translation>
    </message>
    <message>
        <source>The chosen statement</source>
        <translation>所选语句</translation>
    </message>
    <message>
        <source>Its section</source>
        <translation>所在章节</translation>
    </message>
    <message>
        <source>The whole briefing</source>
        <translation>整份简报</translation>
    </message>
</context>
<context>
    <name>RephraseForm</name>
    <message>
        <source>Offer to &amp;rephrase drafts by a service of my choice</source>
        <translation>允许用我选定的服务改写草稿(&amp;R)</translation>
    </message>
    <message>
        <source>Address of the service</source>
        <translation>服务地址</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Only where the service asks for one</source>
        <translation>仅在服务要求时填写</translation>
    </message>
    <message>
        <source>List models</source>
        <translation>列出模型</translation>
    </message>
    <message>
        <source>Keep the key</source>
        <translation>保存密钥</translation>
    </message>
    <message>
        <source>Forget the key</source>
        <translation>删除密钥</translation>
    </message>
    <message>
        <source>Off, nothing of yours is ever sent. On, the editor of briefings has a button that shows which sentences would go to the service, and sends them only when you say so. What comes back is checked like any sentence of yours; what fails is dropped. Any service that speaks as OpenAI’s does will do, such as one on this computer.</source>
        <translation>关闭时绝不发送您的任何内容。开启后，简报编辑器中会出现一个按钮，先显示哪些句子会发给该服务，得到您的确认才发送。返回的内容与您自己写的句子一样核对，不通过的一律舍弃。凡是与 OpenAI 接口一致的服务都可以用，包括本机上的服务。</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>正在询问服务…</translation>
    </message>
    <message>
        <source>No key is kept for this service.</source>
        <translation>没有保存此服务的密钥。</translation>
    </message>
    <message>
        <source>Asked will be: %1</source>
        <translation>将访问：%1</translation>
    </message>
    <message numerus="yes">
        <source>The service answers. Models: %n.</source>
        <translation>
            <numerusform>服务已响应。模型数：%n。</numerusform>
        </translation>
    </message>
    <message>
        <source>The key is in the system’s keyring.</source>
        <translation>密钥已存入系统密钥环。</translation>
    </message>
    <message>
        <source>This system has no keyring that can be used, so the key is kept until Tradewind is closed and then forgotten. It is written nowhere.</source>
        <translation>此系统没有可用的密钥环，密钥只保留到关闭 Tradewind 为止，不会写入任何地方。</translation>
    </message>
</context>
<context>
    <name>ResultRows</name>
    <message>
        <source>What came back</source>
        <translation>返回的内容</translation>
    </message>
    <message>
        <source>Dropped; the draft stays</source>
        <translation>已舍弃（保留草稿）</translation>
    </message>
    <message numerus="yes">
        <source>Answers that belong to no sentence, left aside: %n.</source>
        <translation>
            <numerusform>不对应任何句子的回答（已忽略）：%n。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing came back for it.</source>
        <translation>没有返回这一句。</translation>
    </message>
    <message>
        <source>More than one answer came back for it.</source>
        <translation>这一句返回了多个回答。</translation>
    </message>
    <message>
        <source>What came back says nothing.</source>
        <translation>返回的内容是空的。</translation>
    </message>
    <message>
        <source>What came back is far longer than the draft.</source>
        <translation>返回的内容比草稿长得多。</translation>
    </message>
    <message>
        <source>What came back has more sentences than the draft.</source>
        <translation>返回的句数比草稿多。</translation>
    </message>
    <message>
        <source>What came back is in another language or script.</source>
        <translation>返回的内容换了语言或文字。</translation>
    </message>
    <message>
        <source>What came back holds a link or code.</source>
        <translation>返回的内容含有链接或代码。</translation>
    </message>
    <message>
        <source>What came back has next to nothing in common with the draft.</source>
        <translation>返回的内容与草稿几乎没有共同之处。</translation>
    </message>
    <message>
        <source>It says no where the draft says yes, or the other way round.</source>
        <translation>肯定与否定和草稿相反。</translation>
    </message>
    <message>
        <source>The draft does not have: %1</source>
        <translation>草稿中没有：%1</translation>
    </message>
    <message>
        <source>It leaves out: %1</source>
        <translation>遗漏了：%1</translation>
    </message>
    <message>
        <source>It no longer says how sure it is: %1</source>
        <translation>不再表明把握程度：%1</translation>
    </message>
    <message>
        <source>Its source does not have: %1</source>
        <translation>出处中没有：%1</translation>
    </message>
    <message>
        <source>Take over: %1</source>
        <translation>采用：%1</translation>
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
    <name>RuleDialog</name>
    <message>
        <source>Mark as read by a rule</source>
        <translation>按规则标为已读</translation>
    </message>
    <message>
        <source>All items</source>
        <translation>全部条目</translation>
    </message>
    <message>
        <source>A sector</source>
        <translation>某个领域</translation>
    </message>
    <message>
        <source>A source</source>
        <translation>某个来源</translation>
    </message>
    <message>
        <source>A search</source>
        <translation>某个搜索</translation>
    </message>
    <message>
        <source>as in the search field: role:opinion football</source>
        <translation>与搜索框写法相同：role:opinion 足球</translation>
    </message>
    <message>
        <source>As they come in</source>
        <translation>收到时</translation>
    </message>
    <message>
        <source>When they are older than</source>
        <translation>超过以下天数时</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>Which items</source>
        <translation>哪些条目</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>领域</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>When</source>
        <translation>何时</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>天数</translation>
    </message>
    <message>
        <source>Add the rule</source>
        <translation>添加规则</translation>
    </message>
    <message>
        <source>This would mark all that ever comes in. Choose which items, or from which age.</source>
        <translation>这样以后收到的条目会全部标为已读。请选择哪些条目，或超过多少天。</translation>
    </message>
    <message numerus="yes">
        <source>%n unread item(s) would be marked now, others as they grow old.</source>
        <translation>
            <numerusform>现在会把 %Ln 条未读标为已读，其他条目到期后再标记。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is for what comes in from now on. %n unread item(s) that match stay as they are.</source>
        <translation>
            <numerusform>只针对今后收到的条目。符合条件的 %Ln 条未读保持不变。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Keep this search</source>
        <translation>保存此搜索</translation>
    </message>
    <message>
        <source>Tell me when something new comes in</source>
        <translation>有新内容时通知我</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Forget this search</source>
        <translation>删除此搜索</translation>
    </message>
    <message>
        <source>Rename the search</source>
        <translation>重命名搜索</translation>
    </message>
    <message numerus="yes">
        <source>%n new in “%1”</source>
        <translation>
            <numerusform>“%1”有 %n 条新内容</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>阅读</translation>
    </message>
    <message>
        <source>Rephrasing</source>
        <translation>改写</translation>
    </message>
    <message>
        <source>Taken over, but for values that are no settings: %1.</source>
        <translation>已导入，但以下项的值无效：%1。</translation>
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
    <message numerus="yes">
        <source>The next refresh would delete %n item(s).</source>
        <translation>
            <numerusform>下次刷新将删除 %n 条。</numerusform>
        </translation>
    </message>
    <message>
        <source>Allow feeds inside a &amp;private network</source>
        <translation>允许内网中的订阅源(&amp;P)</translation>
    </message>
    <message>
        <source>Tradewind asks your sources for their feeds and nobody for anything else, but for a service that you set up below: no account, no tracking. Texts, tags and notes stay in the data folder. What is allowed here holds from the next start on.</source>
        <translation>Tradewind 只向您的来源请求订阅内容，除您在下面设置的服务外不连接任何其他地方：无账户，无跟踪。正文、标签和笔记都留在数据文件夹中。此处的许可自下次启动起生效。</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>隐私</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>数据文件夹</translation>
    </message>
    <message>
        <source>All of it written to %1.</source>
        <translation>已全部写入 %1。</translation>
    </message>
    <message>
        <source>Taken over from %1. New saved searches: %2, new sources: %3.</source>
        <translation>已从 %1 导入。新增已存搜索：%2，新增来源：%3。</translation>
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
        <source>Refresh only this source</source>
        <translation>只刷新此来源</translation>
    </message>
    <message>
        <source>Rate its reliability…</source>
        <translation>评定可靠度…</translation>
    </message>
    <message>
        <source>Remove this source…</source>
        <translation>删除此来源…</translation>
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
    <name>StagesDialog</name>
    <message>
        <source>Names of the stages</source>
        <translation>阶段名称</translation>
    </message>
    <message>
        <source>Their order and meaning stay. Leave a field empty for the usual name.</source>
        <translation>顺序和含义不变。留空则用默认名称。</translation>
    </message>
</context>
<context>
    <name>StatementEditor</name>
    <message>
        <source>Words of the statement</source>
        <translation>陈述的文字</translation>
    </message>
    <message>
        <source>Your translation</source>
        <translation>您的译文</translation>
    </message>
    <message>
        <source>Your translation, marked as yours</source>
        <translation>您的译文（会标明）</translation>
    </message>
    <message>
        <source>What the statement cites</source>
        <translation>陈述所引内容</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Add below</source>
        <translation>在下方添加</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Keep these words</source>
        <translation>采用这些文字</translation>
    </message>
    <message>
        <source>Rephrase…</source>
        <translation>改写…</translation>
    </message>
    <message>
        <source>Choose a statement in the text to see what it stands on.</source>
        <translation>在正文中选择一条陈述，即可查看其依据。</translation>
    </message>
    <message>
        <source>Comparing with its sources…</source>
        <translation>正在与来源比对…</translation>
    </message>
    <message>
        <source>Matches its source</source>
        <translation>与来源一致</translation>
    </message>
    <message>
        <source>Your opinion: it cites nothing</source>
        <translation>您的意见：未引用来源</translation>
    </message>
    <message>
        <source>Differs from its source: %1</source>
        <translation>与来源不符：%1</translation>
    </message>
    <message>
        <source>Differs from its source, which has changed or is gone</source>
        <translation>与来源不符，来源已更改或消失</translation>
    </message>
    <message>
        <source>it says no where the source says yes, or the other way round</source>
        <translation>肯定与否定和来源相反</translation>
    </message>
    <message>
        <source>nothing in it occurs there</source>
        <translation>其中内容在来源中均未出现</translation>
    </message>
    <message>
        <source>number “%1”</source>
        <translation>数字“%1”</translation>
    </message>
    <message>
        <source>unit of “%1”</source>
        <translation>“%1”的单位</translation>
    </message>
    <message>
        <source>date “%1”</source>
        <translation>日期“%1”</translation>
    </message>
    <message>
        <source>name “%1”</source>
        <translation>名称“%1”</translation>
    </message>
    <message>
        <source>quotation “%1”</source>
        <translation>引文“%1”</translation>
    </message>
    <message>
        <source>which way “%1” went</source>
        <translation>“%1”的增减方向</translation>
    </message>
    <message>
        <source>who does it, “%1”</source>
        <translation>行为主体“%1”</translation>
    </message>
    <message>
        <source>who is said to say so, “%1”</source>
        <translation>所称的说话者“%1”</translation>
    </message>
    <message>
        <source>A new sentence of yours.</source>
        <translation>您的新句子。</translation>
    </message>
    <message>
        <source>Copied the reference</source>
        <translation>已复制文献信息</translation>
    </message>
    <message>
        <source>Cited nowhere, this goes out marked as the author’s opinion.</source>
        <translation>未引用来源，将标明为作者意见后输出。</translation>
    </message>
    <message>
        <source>Computed: %1</source>
        <translation>计算得出：%1</translation>
    </message>
    <message>
        <source>original ↗</source>
        <translation>原文 ↗</translation>
    </message>
    <message>
        <source>Copy as:</source>
        <translation>复制为：</translation>
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
        <translation>此商机关注的内容</translation>
    </message>
    <message>
        <source>Suggested evidence</source>
        <translation>建议的依据</translation>
    </message>
    <message>
        <source>Nothing is suggested</source>
        <translation>没有建议</translation>
    </message>
    <message>
        <source>New items that match the query above appear here after each refresh.</source>
        <translation>每次刷新后，符合上方条件的新条目会出现在此。</translation>
    </message>
    <message>
        <source>Nothing: give words, or sectors and places</source>
        <translation>无：请给出词语，或领域和地点</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>source, kind of document, when</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>&amp;Watches for</source>
        <translation>关注内容(&amp;W)</translation>
    </message>
    <message>
        <source>Accept (a)</source>
        <translation>采纳（a）</translation>
    </message>
    <message>
        <source>Dismiss (d)</source>
        <translation>忽略（d）</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>TODAY</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Put on the watchlist</source>
        <translation>放入关注清单</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>已编辑</translation>
    </message>
    <message>
        <source>Moved to another stage</source>
        <translation>移到其他阶段</translation>
    </message>
    <message>
        <source>Evidence linked or judged anew</source>
        <translation>关联或重新评价依据</translation>
    </message>
    <message>
        <source>Evidence taken off</source>
        <translation>移除依据</translation>
    </message>
    <message>
        <source>Put into the bin</source>
        <translation>放入回收站</translation>
    </message>
    <message>
        <source>Taken out of the bin</source>
        <translation>从回收站恢复</translation>
    </message>
    <message>
        <source>Disagreement settled</source>
        <translation>分歧已解决</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>Done again</source>
        <translation>已重做</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1，由 %2</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>理由：%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: no longer %2</source>
        <translation>%1：不再是 %2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>field, before, after</comment>
        <translation>%1：%2 → %3</translation>
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
        <translation>客户</translation>
    </message>
    <message>
        <source>Date of the next action</source>
        <translation>下一步的日期</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>HS codes</source>
        <translation>HS 编码</translation>
    </message>
    <message>
        <source>Product words</source>
        <translation>产品词</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Watches for</source>
        <translation>关注内容</translation>
    </message>
    <message>
        <source>In the bin</source>
        <translation>在回收站中</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Number everywhere</source>
        <translation>通用编号</translation>
    </message>
    <message>
        <source>English terms</source>
        <translation>英文词</translation>
    </message>
    <message>
        <source>Japanese terms</source>
        <translation>日文词</translation>
    </message>
    <message>
        <source>Chinese terms</source>
        <translation>中文词</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <comment>title of a piece of evidence, which way it points</comment>
        <translation>“%1”（%2）</translation>
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
    <name>TrayPane</name>
    <message>
        <source>Tray</source>
        <translation>收集盘</translation>
    </message>
    <message>
        <source>Quote in this section</source>
        <translation>在本节引用</translation>
    </message>
    <message>
        <source>Take out of the tray</source>
        <translation>从收集盘移除</translation>
    </message>
    <message>
        <source>Chosen entries are quoted where you are in the text. Nothing chosen: all of them.</source>
        <translation>所选条目将引用在正文当前位置。未选则全部引用。</translation>
    </message>
    <message>
        <source>Drag items from the news here all week. They stay until you take them out.</source>
        <translation>可随时把新闻条目拖到这里，移除之前一直保留。</translation>
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
        <translation>更多</translation>
    </message>
    <message>
        <source>More to do with the watchlist</source>
        <translation>关注清单的更多操作</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Show the chosen opportunity beside the list</source>
        <translation>在列表旁显示所选商机</translation>
    </message>
    <message>
        <source>Show or hide the chosen opportunity (Ctrl+D)</source>
        <translation>显示或隐藏所选商机（Ctrl+D）</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>看板</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
    <message>
        <source>Funnel</source>
        <translation>漏斗</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>产品</translation>
    </message>
</context>
<context>
    <name>WatchChoice</name>
    <message>
        <source>Look for an opportunity</source>
        <translation>查找商机</translation>
    </message>
    <message>
        <source>Look for an opportunity…</source>
        <translation>查找商机…</translation>
    </message>
    <message>
        <source>Opportunities of the briefing</source>
        <translation>简报中的商机</translation>
    </message>
    <message>
        <source>Opportunities (none ticked: those still open)</source>
        <translation>商机（不勾选即进行中的）</translation>
    </message>
</context>
<context>
    <name>WatchExchange</name>
    <message>
        <source>Import opportunities</source>
        <translation>导入商机</translation>
    </message>
    <message>
        <source>Tables (*.csv *.xlsx)</source>
        <translation>表格 (*.csv *.xlsx)</translation>
    </message>
    <message>
        <source>Merge a colleague&apos;s bundle</source>
        <translation>合并同事的数据包</translation>
    </message>
    <message>
        <source>Tradewind bundles (*.twbundle)</source>
        <translation>Tradewind 数据包 (*.twbundle)</translation>
    </message>
    <message>
        <source>Export opportunities</source>
        <translation>导出商机</translation>
    </message>
    <message>
        <source>Excel (*.xlsx)</source>
        <translation>Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Calendar of deadlines (*.ics)</source>
        <translation>期限日历 (*.ics)</translation>
    </message>
    <message>
        <source>One page each, PDF (*.pdf)</source>
        <translation>每个一页 PDF (*.pdf)</translation>
    </message>
    <message>
        <source>One page each, Markdown (*.md)</source>
        <translation>每个一页 Markdown (*.md)</translation>
    </message>
    <message>
        <source>Bundle for a colleague (*.twbundle)</source>
        <translation>给同事的数据包 (*.twbundle)</translation>
    </message>
    <message numerus="yes">
        <source>%n opportunity(s) written to %1</source>
        <translation>
            <numerusform>%n 个商机已写入 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The import was stopped; nothing was taken.</source>
        <translation>导入已停止，没有导入任何内容。</translation>
    </message>
    <message>
        <source>Imported: %1 new, %2 changed, %3 as they were, %4 left out. Ctrl+Z takes it back.</source>
        <translation>已导入：新增 %1，更改 %2，未变 %3，略过 %4。Ctrl+Z 可撤回。</translation>
    </message>
    <message>
        <source>The bundle holds nothing that is not here already.</source>
        <translation>该数据包中的内容此处均已存在。</translation>
    </message>
    <message>
        <source>Merged: %1 new, %2 changed, %3 as they were, %4 in conflict.</source>
        <translation>已合并：新增 %1，更改 %2，未变 %3，冲突 %4。</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>WatchFilters</name>
    <message>
        <source>Filter the watchlist</source>
        <translation>筛选关注清单</translation>
    </message>
    <message>
        <source>Filter by title, place, owner, note, tag…</source>
        <translation>按标题、地点、负责人、备注、标签筛选…</translation>
    </message>
    <message>
        <source>Filter by stage</source>
        <translation>按阶段筛选</translation>
    </message>
    <message>
        <source>Filter by sector</source>
        <translation>按领域筛选</translation>
    </message>
    <message>
        <source>Filter by owner</source>
        <translation>按负责人筛选</translation>
    </message>
    <message>
        <source>Group the table</source>
        <translation>表格分组</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Show all opportunities again</source>
        <translation>重新显示全部商机</translation>
    </message>
    <message>
        <source>All stages</source>
        <translation>全部阶段</translation>
    </message>
    <message>
        <source>All sectors</source>
        <translation>全部领域</translation>
    </message>
    <message>
        <source>No sector</source>
        <translation>无领域</translation>
    </message>
    <message>
        <source>All owners</source>
        <translation>全部负责人</translation>
    </message>
    <message>
        <source>No owner</source>
        <translation>无负责人</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>不分组</translation>
    </message>
    <message>
        <source>Group by stage</source>
        <translation>按阶段分组</translation>
    </message>
    <message>
        <source>Group by sector</source>
        <translation>按领域分组</translation>
    </message>
    <message>
        <source>Group by owner</source>
        <translation>按负责人分组</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>WatchKeysDialog</name>
    <message>
        <source>Keys of the watchlist</source>
        <translation>关注清单快捷键</translation>
    </message>
    <message>
        <source>Table; Alt with 2 to 5 shows board, calendar, funnel and products</source>
        <translation>表格；Alt 加 2 至 5 显示看板、日历、漏斗和产品</translation>
    </message>
    <message>
        <source>Show or hide the chosen opportunity</source>
        <translation>显示或隐藏所选商机</translation>
    </message>
    <message>
        <source>Undo the last step, also of an earlier session</source>
        <translation>撤销上一步，含之前会话的操作</translation>
    </message>
    <message>
        <source>Redo it</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Put what is selected into the bin</source>
        <translation>将所选放入回收站</translation>
    </message>
    <message>
        <source>Edit a cell of the table</source>
        <translation>编辑表格单元格</translation>
    </message>
    <message>
        <source>Go to the details of what is chosen</source>
        <translation>转到所选项的详情</translation>
    </message>
    <message>
        <source>Board: move the card to the next stage; Ctrl with left moves it back</source>
        <translation>看板：将卡片移到下一阶段；Ctrl+← 移回</translation>
    </message>
    <message>
        <source>Calendar: next month; Home shows today</source>
        <translation>日历：下个月；Home 显示今天</translation>
    </message>
    <message>
        <source>Accept the chosen suggestion</source>
        <translation>采纳所选建议</translation>
    </message>
    <message>
        <source>Dismiss the chosen suggestion</source>
        <translation>忽略所选建议</translation>
    </message>
    <message>
        <source>Write or read the note</source>
        <translation>编辑或阅读备注</translation>
    </message>
    <message>
        <source>Open the calendar of a day&apos;s field</source>
        <translation>打开日期字段的日历</translation>
    </message>
    <message>
        <source>Everywhere in it</source>
        <translation>任何位置</translation>
    </message>
    <message>
        <source>Table, board, calendar</source>
        <translation>表格、看板、日历</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
</context>
<context>
    <name>WatchLink</name>
    <message numerus="yes">
        <source>%1, and %n more item(s)</source>
        <translation>
            <numerusform>%1，另有 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>Put on the watchlist</source>
        <translation>放入关注清单</translation>
    </message>
</context>
<context>
    <name>WatchMenu</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>已选 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Move to stage</source>
        <translation>移到阶段</translation>
    </message>
    <message>
        <source>Give to an owner…</source>
        <translation>指定负责人…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Put into the bin</source>
        <translation>放入回收站</translation>
    </message>
    <message>
        <source>Give to an owner</source>
        <translation>指定负责人</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Import a table…</source>
        <translation>导入表格…</translation>
    </message>
    <message>
        <source>Merge a colleague&apos;s bundle…</source>
        <translation>合并同事的数据包…</translation>
    </message>
    <message>
        <source>Open the bin…</source>
        <translation>打开回收站…</translation>
    </message>
    <message>
        <source>Choose columns…</source>
        <translation>选择列…</translation>
    </message>
    <message>
        <source>Names of the stages…</source>
        <translation>阶段名称…</translation>
    </message>
    <message>
        <source>Keys of the watchlist…</source>
        <translation>关注清单快捷键…</translation>
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
    <name>WatchNews</name>
    <message>
        <source>“%1”: %2</source>
        <comment>title of an opportunity, what moved</comment>
        <translation>“%1”：%2</translation>
    </message>
    <message numerus="yes">
        <source>On the watchlist %n more thing(s) moved.</source>
        <translation>
            <numerusform>关注清单中另有 %n 项变化。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New evidence is suggested on the watchlist: %n item(s).</source>
        <translation>
            <numerusform>关注清单有新的依据建议：%n 条。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WatchPane</name>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a tab and how many</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>注释</translation>
    </message>
    <message>
        <source>Parts of the opportunity</source>
        <translation>商机的各部分</translation>
    </message>
    <message>
        <source>No opportunity is chosen</source>
        <translation>未选择商机</translation>
    </message>
    <message>
        <source>Choose one to see and change everything that is known of it.</source>
        <translation>选择一个，即可查看并修改其全部信息。</translation>
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
        <translation>默认列</translation>
    </message>
</context>
<context>
    <name>WatchWork</name>
    <message>
        <source>On the watchlist: %1</source>
        <translation>已在关注清单：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) linked to “%1”</source>
        <translation>
            <numerusform>%n 个条目已关联到“%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opportunity(s) put into the bin. Ctrl+Z brings it back.</source>
        <translation>
            <numerusform>%n 个商机已放入回收站。Ctrl+Z 可恢复。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>没有可撤销的操作。</translation>
    </message>
    <message>
        <source>Nothing to redo.</source>
        <translation>没有可重做的操作。</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>已撤回：%1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>已重做：%1</translation>
    </message>
    <message>
        <source>“%1” was added</source>
        <translation>添加“%1”</translation>
    </message>
    <message>
        <source>“%1” was edited</source>
        <translation>编辑“%1”</translation>
    </message>
    <message>
        <source>“%1” was moved to another stage</source>
        <translation>“%1”移到其他阶段</translation>
    </message>
    <message>
        <source>evidence of “%1”</source>
        <translation>“%1”的依据</translation>
    </message>
    <message>
        <source>evidence was taken off “%1”</source>
        <translation>移除“%1”的依据</translation>
    </message>
    <message>
        <source>“%1” was put into the bin</source>
        <translation>“%1”放入回收站</translation>
    </message>
    <message>
        <source>“%1” was taken out of the bin</source>
        <translation>“%1”从回收站恢复</translation>
    </message>
    <message>
        <source>a disagreement on “%1” was settled</source>
        <translation>解决“%1”的分歧</translation>
    </message>
    <message>
        <source>a change of “%1”</source>
        <translation>“%1”的更改</translation>
    </message>
    <message numerus="yes">
        <source>%1, and %n more</source>
        <translation>
            <numerusform>%1，另有 %n 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WatchlistView</name>
    <message>
        <source>Nothing matches</source>
        <translation>没有匹配项</translation>
    </message>
    <message>
        <source>No opportunity has all that the filters ask for.</source>
        <translation>没有商机符合全部筛选条件。</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
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
        <source>given by hand</source>
        <translation>手动指定</translation>
    </message>
    <message>
        <source>strength %1</source>
        <translation>强度 %1</translation>
    </message>
    <message>
        <source> · a speculative mention: all of its evidence is hedged</source>
        <translation> · 推测性提及：所有依据均为推测语句</translation>
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
        <source>Three things, judged apart and never made one number:</source>
        <translation>三项分别判断，绝不合成一个数字：</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>措辞</translation>
    </message>
    <message>
        <source>hedged sentences: %1</source>
        <translation>推测语句：%1</translation>
    </message>
    <message>
        <source>rate this source…</source>
        <translation>评定此来源…</translation>
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
        <source>adopted</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>amendment in force</source>
        <translation>修正案施行</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>批准</translation>
    </message>
    <message>
        <source>approved by the State Council executive meeting</source>
        <translation>国务院常务会议通过</translation>
    </message>
    <message>
        <source>approved in principle by the State Council executive meeting</source>
        <translation>国务院常务会议原则通过</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>enacted</source>
        <translation>制定</translation>
    </message>
    <message>
        <source>established</source>
        <translation>设立</translation>
    </message>
    <message>
        <source>first published</source>
        <translation>首次公布</translation>
    </message>
    <message>
        <source>held on two days, the second</source>
        <translation>会期两天，第二天</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>施行</translation>
    </message>
    <message>
        <source>issued</source>
        <translation>印发</translation>
    </message>
    <message>
        <source>partly in force</source>
        <translation>部分施行</translation>
    </message>
    <message>
        <source>period begins</source>
        <translation>规划期开始</translation>
    </message>
    <message>
        <source>period ends</source>
        <translation>规划期结束</translation>
    </message>
    <message>
        <source>pilots start</source>
        <translation>启动试点</translation>
    </message>
    <message>
        <source>promulgated</source>
        <translation>公布</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>提出</translation>
    </message>
    <message>
        <source>published</source>
        <translation>公布</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>报道</translation>
    </message>
    <message>
        <source>revised</source>
        <translation>修订</translation>
    </message>
    <message>
        <source>revision in force</source>
        <translation>修订施行</translation>
    </message>
    <message>
        <source>royal assent</source>
        <translation>御准</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>签署</translation>
    </message>
    <message>
        <source>transition begins</source>
        <translation>过渡期开始</translation>
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
        <source>marked as paid for</source>
        <translation>标明为付费刊登</translation>
    </message>
    <message>
        <source>mostly hedged, from here on</source>
        <translation>大半为推测（自此处起）</translation>
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
        <source>says that an agency wrote it</source>
        <translation>标明为机构撰写</translation>
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
