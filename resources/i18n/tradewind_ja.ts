<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Tradewind</source>
        <translation>Tradewind について</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>Market-opportunity intelligence on the desk: news in three languages, tagged against policy, cited in a briefing. Evidence is matched, cited or reported; nothing here claims to be true. Your data stays in %1.</source>
        <translation>机上の市場機会インテリジェンス。3 言語のニュースを政策に照らしてタグ付けし、出典つきのブリーフィングにまとめます。根拠は照合・引用・報道されたものであり、真実だとは主張しません。データは %1 に留まります。</translation>
    </message>
    <message>
        <source>Tradewind %1</source>
        <translation>Tradewind %1</translation>
    </message>
    <message>
        <source>Tradewind itself is under the Apache License 2.0. It is made with:</source>
        <translation>Tradewind 自体は Apache License 2.0 です。次のものを使っています：</translation>
    </message>
    <message>
        <source>see its own files</source>
        <translation>同梱の文書を参照</translation>
    </message>
</context>
<context>
    <name>AddSourceDialog</name>
    <message>
        <source>Add a source</source>
        <translation>情報源を追加</translation>
    </message>
    <message>
        <source>Address of the feed or its page</source>
        <translation>フィードまたはそのページのアドレス</translation>
    </message>
    <message>
        <source>Find feeds on this page</source>
        <translation>このページのフィードを探す</translation>
    </message>
    <message>
        <source>Feeds found</source>
        <translation>見つかったフィード</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>The feed&apos;s own, if left empty</source>
        <translation>空欄ならフィード自身の名前</translation>
    </message>
    <message>
        <source>Looking at the page…</source>
        <translation>ページを調べています…</translation>
    </message>
    <message>
        <source>The page names no feed. It may itself be one: just add it.</source>
        <translation>このページにフィードの記載はありません。ページ自体がフィードかもしれません。そのまま追加してください。</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>アドレス(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Feeds found</source>
        <translation>見つかったフィード(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Nothing is fetched until you refresh.</source>
        <translation>更新するまで何も取得しません。</translation>
    </message>
</context>
<context>
    <name>AlertsBar</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>ほかに %Ln 件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>確認済み</translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation>ほかの人</translation>
    </message>
    <message>
        <source>%1: “%2” holds, %3 wrote “%4”. Which one shall it be?</source>
        <translation>%1：現在は「%2」、%3 の記入は「%4」。どちらにしますか？</translation>
    </message>
    <message>
        <source>Keep what holds</source>
        <translation>現在のまま</translation>
    </message>
    <message>
        <source>Take the other</source>
        <translation>もう一方にする</translation>
    </message>
</context>
<context>
    <name>BinDialog</name>
    <message>
        <source>The bin</source>
        <translation>ごみ箱</translation>
    </message>
    <message>
        <source>Opportunities in the bin</source>
        <translation>ごみ箱の案件</translation>
    </message>
    <message>
        <source>The bin is empty</source>
        <translation>ごみ箱は空です</translation>
    </message>
    <message>
        <source>What is removed from the watchlist waits here, with its evidence and history.</source>
        <translation>ウォッチリストから外した案件は、根拠と履歴ごとここに残ります。</translation>
    </message>
    <message>
        <source>Take out of the bin</source>
        <translation>ごみ箱から戻す</translation>
    </message>
    <message>
        <source>%1 · removed %2</source>
        <comment>stage, moment</comment>
        <translation>%1 · 削除 %2</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>Board of stages</source>
        <translation>段階ボード</translation>
    </message>
</context>
<context>
    <name>BriefFiles</name>
    <message>
        <source>Export the briefing</source>
        <translation>ブリーフィングを書き出す</translation>
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
        <translation>スライド (*.pptx)</translation>
    </message>
    <message>
        <source>Workbook of statements and sources (*.xlsx)</source>
        <translation>記述と情報源の表 (*.xlsx)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Letter to be sent (*.eml)</source>
        <translation>送信用メール (*.eml)</translation>
    </message>
    <message>
        <source>Sources for LaTeX (*.bib)</source>
        <translation>LaTeX 用の文献 (*.bib)</translation>
    </message>
    <message>
        <source>Sources for EndNote and others (*.ris)</source>
        <translation>EndNote など用の文献 (*.ris)</translation>
    </message>
    <message>
        <source>Sources for Zotero (*.json)</source>
        <translation>Zotero 用の文献 (*.json)</translation>
    </message>
    <message>
        <source>Check a briefing</source>
        <translation>ブリーフィングを検査</translation>
    </message>
    <message>
        <source>Briefings (*.html *.docx *.pptx *.xlsx *.pdf)</source>
        <translation>ブリーフィング (*.html *.docx *.pptx *.xlsx *.pdf)</translation>
    </message>
</context>
<context>
    <name>BriefForm</name>
    <message>
        <source>Period</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>過去 7 日間</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>過去 30 日間</translation>
    </message>
    <message>
        <source>Between two days</source>
        <translation>日付で指定</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>開始日</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>終了日</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>ひな形</translation>
    </message>
    <message>
        <source>Weekly brief</source>
        <translation>週報</translation>
    </message>
    <message>
        <source>Sector note</source>
        <translation>分野メモ</translation>
    </message>
    <message>
        <source>Opportunity one-pager</source>
        <translation>案件の 1 枚資料</translation>
    </message>
    <message>
        <source>Policy explainer</source>
        <translation>政策の解説</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>白紙</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Draft the briefing</source>
        <translation>ブリーフィングを下書き</translation>
    </message>
    <message>
        <source>Briefing</source>
        <translation>ブリーフィング</translation>
    </message>
    <message>
        <source>&amp;Period</source>
        <translation>期間(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>開始(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>終了(&amp;T)</translation>
    </message>
    <message>
        <source>Te&amp;mplate</source>
        <translation>ひな形(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>Mar&amp;kets</source>
        <translation>対象市場(&amp;K)</translation>
    </message>
    <message>
        <source>Sectors (none ticked: all)</source>
        <translation>分野（指定なしは全分野）</translation>
    </message>
</context>
<context>
    <name>BriefStyleDialog</name>
    <message>
        <source>Style of briefings</source>
        <translation>ブリーフィングの体裁</translation>
    </message>
    <message>
        <source>Name of the firm</source>
        <translation>社名</translation>
    </message>
    <message>
        <source>Line at the foot of each page</source>
        <translation>各ページ下端の行</translation>
    </message>
    <message>
        <source>Accent colour</source>
        <translation>強調色</translation>
    </message>
    <message>
        <source>Font of headings</source>
        <translation>見出しのフォント</translation>
    </message>
    <message>
        <source>Font of the text</source>
        <translation>本文のフォント</translation>
    </message>
    <message>
        <source>A cover page of its own</source>
        <translation>独立した表紙を付ける</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>ロゴなし</translation>
    </message>
    <message>
        <source>Write a colour as %1.</source>
        <translation>色は %1 のように入力してください。</translation>
    </message>
    <message>
        <source>Contrast on paper %1 to 1: readable.</source>
        <translation>紙面でのコントラスト %1：1。読めます。</translation>
    </message>
    <message>
        <source>Contrast on paper %1 to 1: too pale for text, which needs %2. Choose a darker one.</source>
        <translation>紙面でのコントラスト %1：1。文字には %2 が必要です。より濃い色を選んでください。</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>%1 ページ</translation>
    </message>
    <message>
        <source>As it ships</source>
        <translation>付属の体裁に戻す</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>ロゴを選ぶ</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>画像 (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Take over a style</source>
        <translation>体裁を取り込む</translation>
    </message>
    <message>
        <source>Styles (*.toml)</source>
        <translation>体裁 (*.toml)</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選ぶ…</translation>
    </message>
    <message>
        <source>Choose the accent colour</source>
        <translation>強調色を選ぶ</translation>
    </message>
    <message>
        <source>Choose a logo…</source>
        <translation>ロゴを選ぶ…</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>ロゴ</translation>
    </message>
    <message>
        <source>&amp;Line at the foot of each page</source>
        <translation>各ページ下端の行(&amp;L)</translation>
    </message>
    <message>
        <source>Take over a file…</source>
        <translation>ファイルから取り込む…</translation>
    </message>
    <message>
        <source>&amp;Firm</source>
        <translation>社名(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Accent colour</source>
        <translation>強調色(&amp;A)</translation>
    </message>
    <message>
        <source>Font of &amp;headings</source>
        <translation>見出しのフォント(&amp;H)</translation>
    </message>
    <message>
        <source>Font of the &amp;text</source>
        <translation>本文のフォント(&amp;T)</translation>
    </message>
    <message>
        <source>PDF, Word and web page are dressed alike. The words of a briefing stay the same.</source>
        <translation>PDF・Word・ウェブページを同じ体裁にします。ブリーフィングの文言は変わりません。</translation>
    </message>
    <message>
        <source>What pages look like</source>
        <translation>ページの見本</translation>
    </message>
</context>
<context>
    <name>BriefView</name>
    <message>
        <source>The drafted briefing</source>
        <translation>下書きしたブリーフィング</translation>
    </message>
    <message numerus="yes">
        <source>Writing %Ln statement(s)…</source>
        <translation>
            <numerusform>%Ln 件の記述を書き出しています…</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Check a file…</source>
        <translation>ファイルを検査…</translation>
    </message>
    <message>
        <source>Keep back what has no matching source</source>
        <translation>出典の一致しないものは出さない</translation>
    </message>
    <message>
        <source>Since the edition of %1: %2 statements are new, %3 are gone, %4 cited texts were revised.</source>
        <translation>%1 版以降：新しい記述 %2 件、なくなった記述 %3 件、改訂された引用元 %4 件。</translation>
    </message>
    <message>
        <source>Written: %1. Not in your style: %2</source>
        <translation>書き出しました：%1。体裁を適用できませんでした：%2</translation>
    </message>
    <message>
        <source>Go on with “%1”, changed %2?</source>
        <translation>「%1」（変更 %2）を続けますか？</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Add section</source>
        <translation>節を追加</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>見出し</translation>
    </message>
    <message>
        <source>Tray %1</source>
        <translation>トレイ %1</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>トレイ</translation>
    </message>
    <message>
        <source>A briefing, every statement cited</source>
        <translation>すべての記述に出典のあるブリーフィング</translation>
    </message>
    <message>
        <source>Choose a period at the left and press Draft. Statements are quoted from items or counted from the store; each names what it stands on. You read it here before it becomes a file.</source>
        <translation>左で期間を選び、下書きを押してください。記述は記事からの引用か保存内容の集計で、それぞれ根拠を示します。ファイルにする前にここで確認できます。</translation>
    </message>
    <message>
        <source>Draft the last 7 days</source>
        <translation>過去 7 日間を下書き</translation>
    </message>
    <message>
        <source>Style…</source>
        <translation>体裁…</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>処理中</translation>
    </message>
    <message>
        <source>Open a draft or an edition</source>
        <translation>下書きか版を開く</translation>
    </message>
    <message>
        <source>Otherwise it goes out marked as the author’s opinion.</source>
        <translation>そうでなければ、筆者の意見と明示して書き出します。</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>構成</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>書き出す…</translation>
    </message>
    <message>
        <source>Written: %1. Statements: %2, sources: %3.</source>
        <translation>書き出しました：%1。記述 %2 件、情報源 %3 件。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
</context>
<context>
    <name>BriefWriter</name>
    <message>
        <source>DRAFT BRIEFING</source>
        <translation>ブリーフィング（下書き）</translation>
    </message>
    <message>
        <source>%1 to %2 · edition of %3 · taxonomy %4</source>
        <translation>%1～%2 · %3 版 · 分類体系 %4</translation>
    </message>
    <message>
        <source>hedged</source>
        <translation>推測</translation>
    </message>
    <message>
        <source>your opinion</source>
        <translation>あなたの意見</translation>
    </message>
    <message>
        <source>differs from its source</source>
        <translation>出典と異なる</translation>
    </message>
    <message>
        <source>rephrased by %1</source>
        <translation>%1 による言い換え</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>注</translation>
    </message>
    <message>
        <source>Computed: %1</source>
        <translation>算出：%1</translation>
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
        <translation>問題が発生しました</translation>
    </message>
    <message>
        <source>Something in Tradewind broke. What you were doing may not have been done.</source>
        <translation>Tradewind で問題が発生しました。操作が完了していない可能性があります。</translation>
    </message>
    <message>
        <source>Your data is safe. The log in %1 says more.</source>
        <translation>データは無事です。詳しくは %1 のログをご覧ください。</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>報告をコピー</translation>
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
        <translation>この日が期限のものはありません。</translation>
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
        <translation>次の行動</translation>
    </message>
    <message>
        <source>What falls due on the chosen day</source>
        <translation>選んだ日が期限のもの</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>前の月</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>次の月</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Show today</source>
        <translation>今日を表示</translation>
    </message>
</context>
<context>
    <name>CardDelegate</name>
    <message>
        <source>No evidence</source>
        <translation>根拠なし</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) · %1</source>
        <comment>evidence and confidence</comment>
        <translation>
            <numerusform>%n 件 · %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CardModel</name>
    <message numerus="yes">
        <source>%n piece(s) of evidence</source>
        <translation>
            <numerusform>根拠 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>confidence: %1</source>
        <translation>確度：%1</translation>
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
        <translation>データをコピーして確かめています…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>CellDelegate</name>
    <message>
        <source>Stage</source>
        <translation>段階</translation>
    </message>
</context>
<context>
    <name>Cells</name>
    <message>
        <source>Title</source>
        <translation>題名</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>段階</translation>
    </message>
    <message>
        <source>Sectors</source>
        <translation>分野</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>地域</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>担当</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Next action</source>
        <translation>次の行動</translation>
    </message>
    <message>
        <source>Next date</source>
        <translation>次の日付</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>根拠</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>確度</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>お知らせ</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変更</translation>
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
            <numerusform>新着 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <comment>pieces of evidence whose ground moved</comment>
        <translation>
            <numerusform>変化 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>食い違い</translation>
    </message>
    <message>
        <source>None yet</source>
        <comment>confidence</comment>
        <translation>まだなし</translation>
    </message>
    <message>
        <source>Weak</source>
        <comment>confidence</comment>
        <translation>弱い</translation>
    </message>
    <message>
        <source>Fair</source>
        <comment>confidence</comment>
        <translation>ある程度</translation>
    </message>
    <message>
        <source>Strong</source>
        <comment>confidence</comment>
        <translation>強い</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>%n 日超過</numerusform>
        </translation>
    </message>
    <message>
        <source>due today</source>
        <translation>今日が期限</translation>
    </message>
    <message numerus="yes">
        <source>due in %n day(s)</source>
        <translation>
            <numerusform>あと %n 日</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClaimsWriter</name>
    <message>
        <source>CLAIMS</source>
        <translation>主張</translation>
    </message>
    <message>
        <source>Sentences: %1 stated outright, %2 attributed to a source, %3 hedged or forecast</source>
        <translation>文：言い切り %1、出所つき %2、推測・予測 %3</translation>
    </message>
    <message>
        <source>Only the first %1 characters were read for claims.</source>
        <translation>主張は冒頭 %1 字だけから読み取りました。</translation>
    </message>
    <message>
        <source>and %1 more figures</source>
        <translation>ほか数値 %1 件</translation>
    </message>
    <message>
        <source>State media: strong evidence that a policy exists and says what it says, weak evidence of its effect.</source>
        <translation>国営メディア：政策の存在と文言については強い根拠、効果については弱い根拠です。</translation>
    </message>
    <message>
        <source>Names as sources: </source>
        <translation>出所として挙げる名：</translation>
    </message>
    <message>
        <source>Figures as they are claimed; that they stand here does not make them so:</source>
        <translation>文中で主張されている数値です。ここにあるからといって、その通りとは限りません：</translation>
    </message>
    <message>
        <source>, hedged</source>
        <translation>、推測</translation>
    </message>
    <message>
        <source>as the text itself claims</source>
        <translation>本文自身の主張</translation>
    </message>
    <message>
        <source>attributed to somebody unnamed</source>
        <translation>匿名の出所による</translation>
    </message>
    <message>
        <source>attributed to </source>
        <translation>出所：</translation>
    </message>
    <message>
        <source> (named before, and gone on from)</source>
        <translation>（前に名を挙げたもの）</translation>
    </message>
    <message>
        <source>below</source>
        <translation>未満</translation>
    </message>
    <message>
        <source>above</source>
        <translation>超</translation>
    </message>
    <message>
        <source>about</source>
        <translation>約</translation>
    </message>
</context>
<context>
    <name>ClauseDialog</name>
    <message>
        <source>Link a clause</source>
        <translation>条項をリンク</translation>
    </message>
    <message>
        <source>Find a clause</source>
        <translation>条項を探す</translation>
    </message>
    <message>
        <source>Words of the clause or its policy</source>
        <translation>条項または政策の語</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>条項</translation>
    </message>
    <message>
        <source>Link the clause</source>
        <translation>この条項をリンク</translation>
    </message>
</context>
<context>
    <name>ClauseLink</name>
    <message>
        <source>Clause “%1” of %2</source>
        <translation>%2 の条項「%1」</translation>
    </message>
    <message>
        <source>Put on the watchlist</source>
        <translation>ウォッチリストに入れる</translation>
    </message>
</context>
<context>
    <name>ColumnFrame</name>
    <message numerus="yes">
        <source>%1: %n opportunity(s)</source>
        <translation>
            <numerusform>%1：案件 %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConfidenceWriter</name>
    <message>
        <source>Confidence: %1 (%2)</source>
        <translation>確度：%1（%2）</translation>
    </message>
    <message>
        <source>Nothing that speaks for it is firm: it is hedged, or written by a machine, or there is nothing yet. Link an official text or a report, or give a reason when you move it on.</source>
        <translation>後押しする確かな根拠がありません（推測表現、機械による文章、または根拠なし）。公式文書か報告をリンクするか、進めるときに理由を書いてください。</translation>
    </message>
    <message>
        <source>For it: %1. Against it: %2. Copies of one text count as one voice.</source>
        <translation>賛成 %1、反対 %2。同じ文章の転載は一つの声と数えます。</translation>
    </message>
    <message>
        <source>Neither for nor against: it does not count.</source>
        <translation>賛否どちらでもないため、数えません。</translation>
    </message>
    <message>
        <source>%1, weighs %2: %3 %4 × source %5 %6 × wording %7 %8</source>
        <translation>%1、重み %2：%3 %4 × 情報源 %5 %6 × 表現 %7 %8</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>未評価</translation>
    </message>
    <message numerus="yes">
        <source>%n more copy(s) of the same text do not count again.</source>
        <translation>
            <numerusform>同じ文章の転載ほか %n 件は数えません。</numerusform>
        </translation>
    </message>
    <message>
        <source>stated</source>
        <translation>言い切り</translation>
    </message>
    <message>
        <source>attributed</source>
        <translation>出所つき</translation>
    </message>
    <message>
        <source>hedged</source>
        <translation>推測</translation>
    </message>
</context>
<context>
    <name>ConflictsDialog</name>
    <message>
        <source>Where you disagree</source>
        <translation>食い違っている点</translation>
    </message>
    <message>
        <source>Conflicts, field by field</source>
        <translation>項目ごとの食い違い</translation>
    </message>
    <message>
        <source>Keep what holds</source>
        <translation>現在のまま</translation>
    </message>
    <message>
        <source>Take the other</source>
        <translation>もう一方にする</translation>
    </message>
    <message>
        <source>Both of you changed these. What was said last holds; choose, or leave it for later.</source>
        <translation>双方が変更した項目です。最後の記入が有効です。選ぶか、後回しにできます。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, title of the opportunity</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>“%1” holds; %2 wrote “%3”</source>
        <translation>現在「%1」、%2 の記入「%3」</translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation>ほかの人</translation>
    </message>
</context>
<context>
    <name>CorrectDialog</name>
    <message>
        <source>Correct the sectors</source>
        <translation>分野を訂正</translation>
    </message>
    <message>
        <source>%1, given by hand</source>
        <translation>%1（手動）</translation>
    </message>
    <message>
        <source>What you say here holds, whatever is tagged anew or refreshed.</source>
        <translation>ここでの指定は、再タグ付けや更新の後も有効です。</translation>
    </message>
    <message>
        <source>The title stands as evidence for what you tick. To choose other words, select them first.</source>
        <translation>選んだ分野の根拠は題名になります。別の語句にするには、先に本文で選択してください。</translation>
    </message>
    <message>
        <source>Evidence for what you tick: “%1”</source>
        <translation>選んだ分野の根拠：「%1」</translation>
    </message>
</context>
<context>
    <name>Correcting</name>
    <message>
        <source>Corrected by hand: %1</source>
        <translation>手動で訂正：%1</translation>
    </message>
    <message>
        <source>Taken back. The item&apos;s sectors are as they were before.</source>
        <translation>取り消しました。記事の分野は元のとおりです。</translation>
    </message>
</context>
<context>
    <name>DataForm</name>
    <message>
        <source>Open the folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>This folder was named when Tradewind started, by --data or TRADEWIND_DATA. Start it without them to change the folder here.</source>
        <translation>このフォルダーは起動時に --data または TRADEWIND_DATA で指定されました。ここで変更するには、それらを付けずに起動してください。</translation>
    </message>
    <message>
        <source>Change it…</source>
        <translation>変更…</translation>
    </message>
    <message>
        <source>The data can be moved or copied elsewhere, or another folder be used.</source>
        <translation>データを別の場所へ移動・コピーしたり、別のフォルダーを使ったりできます。</translation>
    </message>
    <message>
        <source>The desktop couldn&apos;t open the folder. It is %1.</source>
        <translation>フォルダーを開けませんでした。場所は %1 です。</translation>
    </message>
</context>
<context>
    <name>DayDelegate</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due</source>
        <translation>
            <numerusform>期限 %n 件</numerusform>
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
        <translation>日付を入力します。+14 は今日から 2 週間後です。Alt+↓ でカレンダーを開きます。</translation>
    </message>
    <message>
        <source>Choose from the calendar</source>
        <translation>カレンダーから選ぶ</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>カレンダー</translation>
    </message>
</context>
<context>
    <name>DeedList</name>
    <message>
        <source>News</source>
        <translation>ニュース</translation>
    </message>
    <message>
        <source>Watchlist</source>
        <translation>ウォッチリスト</translation>
    </message>
    <message>
        <source>Briefing</source>
        <translation>ブリーフィング</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>政策</translation>
    </message>
    <message>
        <source>Refresh all sources</source>
        <translation>すべての情報源を更新</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Add source…</source>
        <translation>情報源を追加…</translation>
    </message>
    <message>
        <source>Choose a source pack…</source>
        <translation>情報源パックを選ぶ…</translation>
    </message>
    <message>
        <source>Import OPML…</source>
        <translation>OPML を読み込む…</translation>
    </message>
    <message>
        <source>Export OPML…</source>
        <translation>OPML に書き出す…</translation>
    </message>
    <message>
        <source>Re-tag stored items…</source>
        <translation>保存済みの記事を再タグ付け…</translation>
    </message>
    <message>
        <source>Switch between light and dark</source>
        <translation>ライトとダークを切り替える</translation>
    </message>
    <message>
        <source>Language: as the system</source>
        <translation>言語：システムに合わせる</translation>
    </message>
    <message>
        <source>Language: English</source>
        <translation>言語：英語</translation>
    </message>
    <message>
        <source>Language: Japanese</source>
        <translation>言語：日本語</translation>
    </message>
    <message>
        <source>Language: Chinese</source>
        <translation>言語：中国語</translation>
    </message>
    <message>
        <source>Theme: as the system</source>
        <translation>テーマ：システムに合わせる</translation>
    </message>
    <message>
        <source>Theme: light</source>
        <translation>テーマ：ライト</translation>
    </message>
    <message>
        <source>Theme: dark</source>
        <translation>テーマ：ダーク</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー操作</translation>
    </message>
    <message>
        <source>About Tradewind</source>
        <translation>Tradewind について</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>ウィンドウの次の部分へ</translation>
    </message>
    <message>
        <source>Part before it</source>
        <translation>その前の部分へ</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>文字を大きく</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>文字を小さく</translation>
    </message>
    <message>
        <source>Usual text size</source>
        <translation>標準の文字サイズ</translation>
    </message>
    <message>
        <source>Find a command…</source>
        <translation>操作を探す…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>設定…</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>Log and report…</source>
        <translation>ログと報告…</translation>
    </message>
    <message>
        <source>Next item</source>
        <translation>次の記事</translation>
    </message>
    <message>
        <source>Previous item</source>
        <translation>前の記事</translation>
    </message>
    <message>
        <source>Scroll on, then next unread item</source>
        <translation>読み進め、次の未読記事へ</translation>
    </message>
    <message>
        <source>Star, or not</source>
        <translation>スターを付ける・外す</translation>
    </message>
    <message>
        <source>Mark read or unread</source>
        <translation>既読・未読を切り替える</translation>
    </message>
    <message>
        <source>Mark the whole list as read</source>
        <translation>一覧をすべて既読にする</translation>
    </message>
    <message>
        <source>Take back the last mark or correction</source>
        <translation>直前の印や訂正を取り消す</translation>
    </message>
    <message>
        <source>Put on the watchlist…</source>
        <translation>ウォッチリストに入れる…</translation>
    </message>
    <message>
        <source>Put into the briefing&apos;s tray</source>
        <translation>ブリーフィングのトレイに入れる</translation>
    </message>
    <message>
        <source>Group by source or by day</source>
        <translation>情報源別・日別を切り替える</translation>
    </message>
    <message>
        <source>Keep this search…</source>
        <translation>この検索を保存…</translation>
    </message>
    <message>
        <source>Go to the next evidence</source>
        <translation>次の根拠へ</translation>
    </message>
    <message>
        <source>Go to why it has its tags</source>
        <translation>タグの根拠へ移動</translation>
    </message>
    <message>
        <source>Fetch the whole text</source>
        <translation>全文を取得</translation>
    </message>
    <message>
        <source>Correct the sectors…</source>
        <translation>分野を訂正…</translation>
    </message>
    <message>
        <source>Open the original</source>
        <translation>原文を開く</translation>
    </message>
    <message>
        <source>Add opportunity…</source>
        <translation>案件を追加…</translation>
    </message>
    <message>
        <source>Watchlist as a table</source>
        <translation>ウォッチリスト：表</translation>
    </message>
    <message>
        <source>Watchlist as a board</source>
        <translation>ウォッチリスト：ボード</translation>
    </message>
    <message>
        <source>Watchlist as a calendar</source>
        <translation>ウォッチリスト：カレンダー</translation>
    </message>
    <message>
        <source>Watchlist as a funnel</source>
        <translation>ウォッチリスト：ファネル</translation>
    </message>
    <message>
        <source>Products, and what there is on them</source>
        <translation>製品と関連情報</translation>
    </message>
    <message>
        <source>Undo on the watchlist</source>
        <translation>ウォッチリストの操作を元に戻す</translation>
    </message>
    <message>
        <source>Redo on the watchlist</source>
        <translation>ウォッチリストの操作をやり直す</translation>
    </message>
    <message>
        <source>Import a table of opportunities…</source>
        <translation>案件の表を読み込む…</translation>
    </message>
    <message>
        <source>Export opportunities…</source>
        <translation>案件を書き出す…</translation>
    </message>
    <message>
        <source>Merge a colleague&apos;s bundle…</source>
        <translation>同僚のバンドルを統合…</translation>
    </message>
    <message>
        <source>Open the bin of the watchlist…</source>
        <translation>ウォッチリストのごみ箱を開く…</translation>
    </message>
    <message>
        <source>Names of the stages…</source>
        <translation>段階の名前…</translation>
    </message>
    <message>
        <source>Keys of the watchlist…</source>
        <translation>ウォッチリストのキー操作…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Item</source>
        <translation>記事(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>テーマ(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
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
        <translation>保存した検索の未読：%1</translation>
    </message>
</context>
<context>
    <name>EmptyWords</name>
    <message>
        <source>Nothing found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>No item of this list has all of this. Take a filter off, or look in all items.</source>
        <translation>この条件をすべて満たす記事はありません。絞り込みを外すか、すべての記事で探してください。</translation>
    </message>
    <message>
        <source>Show all items</source>
        <translation>すべての記事を表示</translation>
    </message>
    <message>
        <source>No items yet</source>
        <translation>まだ記事がありません</translation>
    </message>
    <message>
        <source>Your sources have not been read. Refresh fetches what they publish now.</source>
        <translation>情報源はまだ読んでいません。更新すると現在の記事を取得します。</translation>
    </message>
    <message>
        <source>Refresh now</source>
        <translation>今すぐ更新</translation>
    </message>
    <message>
        <source>Nothing starred</source>
        <translation>スター付きはありません</translation>
    </message>
    <message>
        <source>Press s on an item to keep it here.</source>
        <translation>記事で s を押すとここに残ります。</translation>
    </message>
    <message>
        <source>All read</source>
        <translation>すべて既読</translation>
    </message>
    <message>
        <source>What comes in new will stand here.</source>
        <translation>新着はここに並びます。</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>何もありません</translation>
    </message>
    <message>
        <source>No stored item belongs to this list. The next refresh may bring some.</source>
        <translation>この一覧に当たる記事は保存されていません。次の更新で入るかもしれません。</translation>
    </message>
</context>
<context>
    <name>EvidenceTab</name>
    <message>
        <source>Evidence</source>
        <translation>根拠</translation>
    </message>
    <message>
        <source>Why the confidence is what it is</source>
        <translation>この確度の理由</translation>
    </message>
    <message>
        <source>No evidence yet</source>
        <translation>まだ根拠がありません</translation>
    </message>
    <message>
        <source>In News, press w on an item and choose this opportunity, or drop items here.</source>
        <translation>ニュースの記事で w を押してこの案件を選ぶか、記事をここにドロップしてください。</translation>
    </message>
    <message>
        <source>Go to News</source>
        <translation>ニュースへ</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>記事</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>一節</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>条項</translation>
    </message>
    <message>
        <source>Link a clause…</source>
        <translation>条項をリンク…</translation>
    </message>
    <message>
        <source>Which way the chosen piece points</source>
        <translation>選んだ根拠の向き</translation>
    </message>
    <message>
        <source>Note on the chosen piece</source>
        <translation>選んだ根拠へのメモ</translation>
    </message>
    <message>
        <source>Note on this piece</source>
        <translation>この根拠へのメモ</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>読む</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>Passage…</source>
        <translation>一節…</translation>
    </message>
    <message>
        <source>Unlink</source>
        <translation>外す</translation>
    </message>
</context>
<context>
    <name>FieldForm</name>
    <message>
        <source>An opportunity needs a title. Give it one.</source>
        <translation>案件には題名が必要です。入力してください。</translation>
    </message>
    <message>
        <source>The value is not a number. Write it like 1200000 or 1,200,000.50.</source>
        <translation>金額が数値ではありません。1200000 や 1,200,000.50 のように入力してください。</translation>
    </message>
    <message>
        <source>A currency is three letters, such as CNY or JPY.</source>
        <translation>通貨は CNY や JPY のような 3 文字です。</translation>
    </message>
    <message>
        <source>The deadline is not a day. Write it like 2026-12-31.</source>
        <translation>期限が日付ではありません。2026-12-31 のように入力してください。</translation>
    </message>
    <message>
        <source>The date of the next action is not a day. Write it like 2026-12-31.</source>
        <translation>次の行動の日付が正しくありません。2026-12-31 のように入力してください。</translation>
    </message>
    <message>
        <source>An HS code has 2 to 10 digits, such as 841861.</source>
        <translation>HS コードは 841861 のような 2～10 桁の数字です。</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>題名(&amp;T)</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>段階</translation>
    </message>
    <message>
        <source>St&amp;age</source>
        <translation>段階(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Places</source>
        <translation>地域(&amp;P)</translation>
    </message>
    <message>
        <source>Places, with commas between them: Shanghai, Osaka</source>
        <translation>地域（読点またはコンマ区切り。例：上海, 大阪）</translation>
    </message>
    <message>
        <source>&amp;Customer</source>
        <translation>顧客(&amp;C)</translation>
    </message>
    <message>
        <source>Customer or partner</source>
        <translation>顧客または提携先</translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <translation>担当(&amp;O)</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>通貨</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>金額(&amp;V)</translation>
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
        <translation>次の行動(&amp;X)</translation>
    </message>
    <message>
        <source>Date of the next action</source>
        <translation>次の行動の日付</translation>
    </message>
    <message>
        <source>On</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Ta&amp;gs</source>
        <translation>タグ(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;HS codes</source>
        <translation>HS コード(&amp;H)</translation>
    </message>
    <message>
        <source>2 to 10 digits each, such as 841861</source>
        <translation>各 2～10 桁（例：841861）</translation>
    </message>
    <message>
        <source>English terms</source>
        <translation>英語の用語</translation>
    </message>
    <message>
        <source>Japanese terms</source>
        <translation>日本語の用語</translation>
    </message>
    <message>
        <source>Chinese terms</source>
        <translation>中国語の用語</translation>
    </message>
    <message>
        <source>Words, with commas between</source>
        <translation>言葉をコンマで区切って</translation>
    </message>
    <message>
        <source>What the product is called, with commas</source>
        <translation>製品の呼び名（コンマ区切り）</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>添付</translation>
    </message>
    <message>
        <source>Addresses or paths, with spaces between them</source>
        <translation>アドレスまたはパス（空白区切り）</translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message>
        <source>Filters</source>
        <translation>絞り込み</translation>
    </message>
    <message>
        <source>Take off the filter %1</source>
        <translation>絞り込み「%1」を外す</translation>
    </message>
    <message>
        <source>Take this filter off</source>
        <translation>この絞り込みを外す</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>First steps</source>
        <translation>はじめに</translation>
    </message>
    <message>
        <source>Choose what to read</source>
        <translation>読むものを選ぶ</translation>
    </message>
    <message>
        <source>Read them again every &amp;hour while the window is open</source>
        <translation>ウィンドウを開いている間、1 時間ごとに読み直す(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation>飛ばす(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>次へ(&amp;N)</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>ステップ %1 / %2</translation>
    </message>
    <message>
        <source>&amp;Read the news now</source>
        <translation>ニュースを今すぐ読む(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>今はしない(&amp;N)</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) are chosen. The first news is here within a minute.</source>
        <translation>
            <numerusform>情報源を %n 件選びました。1 分以内に最初のニュースが届きます。</numerusform>
        </translation>
    </message>
    <message>
        <source>No source is chosen. Go back to choose some, or add them later.</source>
        <translation>情報源が選ばれていません。戻って選ぶか、後で追加してください。</translation>
    </message>
    <message>
        <source>Choose your language</source>
        <translation>言語を選ぶ</translation>
    </message>
    <message>
        <source>Tradewind speaks three languages and reads news in all of them, whichever you choose.</source>
        <translation>Tradewind の表示は 3 言語です。どれを選んでも、ニュースは 3 言語とも読みます。</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>What do you look for?</source>
        <translation>何をお探しですか？</translation>
    </message>
    <message>
        <source>Markets choose the sources that are offered next; sectors what is shown first.</source>
        <translation>市場は次に提案する情報源を、分野は最初に表示する内容を決めます。</translation>
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
        <translation>その他</translation>
    </message>
    <message>
        <source>Markets</source>
        <translation>市場</translation>
    </message>
    <message>
        <source>Sectors</source>
        <translation>分野</translation>
    </message>
    <message>
        <source>None ticked means all.</source>
        <translation>選ばなければ全分野です。</translation>
    </message>
    <message>
        <source>Packs of sources to begin with. Each source can be removed later, and others added.</source>
        <translation>最初に読む情報源のパックです。後から個別に削除も追加もできます。</translation>
    </message>
    <message>
        <source>Or your own</source>
        <translation>ご自身の情報源</translation>
    </message>
    <message>
        <source>Add a feed address…</source>
        <translation>フィードのアドレスを追加…</translation>
    </message>
    <message>
        <source>Import OPML…</source>
        <translation>OPML を読み込む…</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>準備完了</translation>
    </message>
    <message>
        <source>Tradewind says which sectors and policies the news speaks of and why, and keeps the opportunities that you find in it. It fetches nothing until you press the button.</source>
        <translation>Tradewind は、ニュースがどの分野・政策に触れているかを理由とともに示し、見つけた案件を管理します。ボタンを押すまで何も取得しません。</translation>
    </message>
</context>
<context>
    <name>FolderDialog</name>
    <message>
        <source>Change the data folder</source>
        <translation>データフォルダーを変更</translation>
    </message>
    <message>
        <source>New data folder</source>
        <translation>新しいデータフォルダー</translation>
    </message>
    <message>
        <source>whole path of a folder</source>
        <translation>フォルダーの完全なパス</translation>
    </message>
    <message>
        <source>Another Tradewind window works on that folder. Close it, or choose another folder.</source>
        <translation>そのフォルダーは別の Tradewind ウィンドウが使っています。それを閉じるか、別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>The data is in %1 now.</source>
        <translation>データは現在 %1 にあります。</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選ぶ…</translation>
    </message>
    <message>
        <source>&amp;Move the data there</source>
        <translation>データをそこへ移動する(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Copy the data there, and keep what is here</source>
        <translation>データをそこへコピーし、ここにも残す(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Use what is there, and leave the data here</source>
        <translation>そこにあるものを使い、データはここに残す(&amp;U)</translation>
    </message>
    <message>
        <source>Close the window and change</source>
        <translation>ウィンドウを閉じて変更</translation>
    </message>
    <message>
        <source>The window closes, and opens again on %1.</source>
        <translation>ウィンドウをいったん閉じ、%1 で開き直します。</translation>
    </message>
    <message>
        <source>The window closes, %2 MB go to %1 and are checked, and it opens again there.</source>
        <translation>ウィンドウをいったん閉じ、%2 MB を %1 へコピーして確かめたうえで、そこで開き直します。</translation>
    </message>
</context>
<context>
    <name>FunnelView</name>
    <message>
        <source>Funnel</source>
        <translation>ファネル</translation>
    </message>
    <message>
        <source>Opportunities by stage and sector</source>
        <translation>段階・分野別の案件</translation>
    </message>
    <message>
        <source>Number of opportunities, each under the first of its sectors</source>
        <translation>案件数（最初の分野で計上）</translation>
    </message>
    <message>
        <source>No sector</source>
        <translation>分野なし</translation>
    </message>
    <message>
        <source>No opportunity is shown. Show all again, or put one on the watchlist.</source>
        <translation>表示する案件がありません。すべて再表示するか、ウォッチリストに追加してください。</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>Who you are</source>
        <translation>あなたの立場</translation>
    </message>
    <message>
        <source>Trade adviser</source>
        <translation>貿易アドバイザー</translation>
    </message>
    <message>
        <source>Developer</source>
        <translation>開発者</translation>
    </message>
    <message>
        <source>Exporter</source>
        <translation>輸出企業</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import %1</source>
        <translation>%1 を読み込む</translation>
    </message>
    <message>
        <source>Reading the rows…</source>
        <translation>行を読んでいます…</translation>
    </message>
    <message>
        <source>Rows that can be taken</source>
        <translation>取り込める行</translation>
    </message>
    <message>
        <source>What is wrong, cell by cell</source>
        <translation>セルごとの問題</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>読み込みの進み具合</translation>
    </message>
    <message>
        <source>%1 new, %2 known by their number and updated, %3 with problems, which stay out.</source>
        <translation>新規 %1 件、番号が一致し更新 %2 件、問題があり見送り %3 件。</translation>
    </message>
    <message numerus="yes">
        <source>Import %n row(s)</source>
        <translation>
            <numerusform>%n 行を読み込む</numerusform>
        </translation>
    </message>
    <message>
        <source>Updates number %1</source>
        <translation>番号 %1 を更新</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>(title as it is)</source>
        <translation>（題名はそのまま）</translation>
    </message>
    <message>
        <source>What column %1 holds</source>
        <translation>列 %1 の内容</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>使わない</translation>
    </message>
    <message>
        <source>COLUMNS OF THE FILE</source>
        <translation>ファイルの列</translation>
    </message>
    <message>
        <source>ROWS THAT CAN BE TAKEN</source>
        <translation>取り込める行</translation>
    </message>
    <message>
        <source>PROBLEMS, CELL BY CELL</source>
        <translation>セルごとの問題</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>読み込む</translation>
    </message>
</context>
<context>
    <name>InnerNames</name>
    <message>
        <source>Empty the field</source>
        <translation>入力欄を空にする</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>各部</translation>
    </message>
</context>
<context>
    <name>KeptMenu</name>
    <message>
        <source>Drafts</source>
        <translation>下書き</translation>
    </message>
    <message>
        <source>Editions that went out</source>
        <translation>発行した版</translation>
    </message>
    <message>
        <source>Nothing was kept yet</source>
        <translation>まだ何もありません</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>キー操作</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>どこでも</translation>
    </message>
    <message>
        <source>In News</source>
        <translation>ニュースで</translation>
    </message>
    <message>
        <source>On the watchlist</source>
        <translation>ウォッチ中</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>two keys for the same thing</comment>
        <translation>%1 または %2</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>Put on the watchlist</source>
        <translation>ウォッチリストに入れる</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>A new opportunity…</source>
        <translation>新しい案件…</translation>
    </message>
    <message>
        <source>Which way it points</source>
        <translation>どちらの向きの根拠か</translation>
    </message>
    <message>
        <source>What to link</source>
        <translation>リンクするもの</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>The whole item</source>
        <translation>記事全体</translation>
    </message>
    <message>
        <source>&amp;Evidence</source>
        <translation>根拠(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Points</source>
        <translation>向き(&amp;P)</translation>
    </message>
    <message>
        <source>Note on this evidence</source>
        <translation>この根拠へのメモ</translation>
    </message>
    <message>
        <source>&amp;Opportunity</source>
        <translation>案件(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>メモ(&amp;N)</translation>
    </message>
</context>
<context>
    <name>LogDialog</name>
    <message>
        <source>Log and report</source>
        <translation>ログと報告</translation>
    </message>
    <message>
        <source>The log, newest lines last</source>
        <translation>ログ（新しい行が下）</translation>
    </message>
    <message>
        <source>A report has the versions and the last lines of the log. Titles and texts of items are never written to the log; addresses of sources are.</source>
        <translation>報告にはバージョンとログの末尾が入ります。記事の題名や本文はログに書きませんが、情報源のアドレスは書きます。</translation>
    </message>
    <message>
        <source>The report is on the clipboard. Read it before you pass it on.</source>
        <translation>報告をクリップボードにコピーしました。渡す前に内容をご確認ください。</translation>
    </message>
    <message>
        <source>The log is empty.</source>
        <translation>ログは空です。</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>報告をコピー</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>フォルダーを開く</translation>
    </message>
</context>
<context>
    <name>LookForm</name>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>テーマ(&amp;T)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Text &amp;size</source>
        <translation>文字サイズ(&amp;S)</translation>
    </message>
    <message>
        <source>Use a theme file…</source>
        <translation>テーマファイルを使う…</translation>
    </message>
    <message>
        <source>Colours and density are those of %1.</source>
        <translation>色と行の詰め具合は %1 によります。</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>読み直す</translation>
    </message>
    <message>
        <source>Usual look</source>
        <translation>通常の見た目に戻す</translation>
    </message>
    <message>
        <source>A theme file gives the window other colours, an accent, or denser lists.</source>
        <translation>テーマファイルで、ウィンドウの色、アクセントカラー、一覧の詰め具合を変えられます。</translation>
    </message>
    <message>
        <source>Write one to edit</source>
        <translation>ひな形を書き出して編集</translation>
    </message>
    <message>
        <source>Use a theme file</source>
        <translation>テーマファイルを使う</translation>
    </message>
    <message>
        <source>Themes (*.toml)</source>
        <translation>テーマ (*.toml)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
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
        <translation>%1。まだ何も取得していません。</translation>
    </message>
    <message>
        <source>Refresh now</source>
        <translation>今すぐ更新</translation>
    </message>
    <message>
        <source>Collected for the briefing: “%1”</source>
        <translation>ブリーフィング用に集めました：「%1」</translation>
    </message>
    <message>
        <source>On the watchlist: %1</source>
        <translation>ウォッチリストに入れました：%1</translation>
    </message>
</context>
<context>
    <name>MarkWords</name>
    <message>
        <source>The publisher changed “%1” after you linked it. Read it again.</source>
        <translation>リンクした後に「%1」を発行者が変更しました。もう一度お読みください。</translation>
    </message>
    <message>
        <source>“%1” is no longer stored here. What was linked of it stays; keep or unlink it.</source>
        <translation>「%1」はもう保存されていません。リンクした内容は残ります。残すか外すか選んでください。</translation>
    </message>
    <message>
        <source>A linked clause belongs to a policy that “%1” supersedes. Look for the new clause.</source>
        <translation>リンクした条項の政策は「%1」に置き換えられました。新しい条項をお探しください。</translation>
    </message>
    <message numerus="yes">
        <source>The deadline passed %n day(s) ago. Move the opportunity on, or change the deadline.</source>
        <translation>
            <numerusform>期限を %n 日過ぎています。案件を進めるか、期限を変えてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>The deadline is today. Submit, or change the deadline.</source>
        <translation>今日が期限です。提出するか、期限を変えてください。</translation>
    </message>
    <message numerus="yes">
        <source>The deadline is in %n day(s). See that the next action fits.</source>
        <translation>
            <numerusform>期限まであと %n 日です。次の行動が合っているかご確認ください。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MarketField</name>
    <message>
        <source>All, or: Shanghai, Japan</source>
        <translation>すべて（例：上海、日本）</translation>
    </message>
    <message>
        <source>Markets</source>
        <translation>市場</translation>
    </message>
</context>
<context>
    <name>Mending</name>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Merge a colleague&apos;s bundle</source>
        <translation>同僚のバンドルを統合</translation>
    </message>
    <message>
        <source>What would come of it</source>
        <translation>統合するとこうなります</translation>
    </message>
    <message>
        <source>%1 exported it on %2. This is what merging it would do; nothing is written yet.</source>
        <translation>%1 が %2 に書き出したものです。統合すると次のようになります。まだ何も書き込まれていません。</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>ほかの人</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>統合</translation>
    </message>
    <message>
        <source>New here</source>
        <translation>ここでは新規</translation>
    </message>
    <message>
        <source>You disagree on: %1. You choose after merging.</source>
        <translation>食い違い: %1。統合したあとで選びます。</translation>
    </message>
    <message>
        <source>Its history grows; nothing else changes</source>
        <translation>履歴が増えるだけで、ほかは変わりません</translation>
    </message>
    <message>
        <source>Changes: %1</source>
        <translation>変更: %1</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>%1 Start Tradewind on a desktop, or use its commands: tradewind --help.</source>
        <translation>%1 デスクトップで Tradewind を起動するか、コマンドをお使いください：tradewind --help。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read (%2). Check the name.</source>
        <translation>%1 を読めません（%2）。名前をご確認ください。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read as settings (%2). Mend it, or move it away to start with defaults.</source>
        <translation>%1 を設定として読めません（%2）。直すか、別の場所に移して既定値で始めてください。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written (%2). Close it or choose another name.</source>
        <translation>%1 に書き込めません（%2）。閉じるか、別の名前を選んでください。</translation>
    </message>
    <message>
        <source>%1 couldn&apos;t be read as settings. Tradewind goes on with defaults; what stood there is kept as %2.</source>
        <translation>%1 を設定として読めませんでした。既定値で続けます。元の内容は %2 に残しました。</translation>
    </message>
    <message>
        <source>%1 has not answered yet. `tradewind refresh` fetches it.</source>
        <translation>%1 はまだ取得していません。`tradewind refresh` で取得します。</translation>
    </message>
    <message>
        <source>%1 holds a value that is no setting (%2). Mend it, or move it away to start with defaults.</source>
        <translation>%1 に設定でない値があります（%2）。直すか、別の場所に移して既定値で始めてください。</translation>
    </message>
    <message>
        <source>%1 holds no settings. Choose another file.</source>
        <translation>%1 に設定はありません。別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>%1 is %2: %3, %4 bytes, layout %5.</source>
        <translation>%1 は %2：%3、%4 バイト、レイアウト %5。</translation>
    </message>
    <message>
        <source>%1 is an address inside a private network, or one that no feed is at, so it was not fetched. If the feed is your own, allow private addresses (--allow-private).</source>
        <translation>%1 はプライベートネットワーク内、またはフィードのないアドレスのため、取得しませんでした。ご自身のフィードなら、プライベートアドレスを許可してください（--allow-private）。</translation>
    </message>
    <message>
        <source>%1 is larger than 50 MB; no feed is. Check that it is the right file.</source>
        <translation>%1 は 50 MB を超えています。フィードではあり得ません。ファイルをご確認ください。</translation>
    </message>
    <message>
        <source>%1 is larger than a briefing can be. Name another file.</source>
        <translation>%1 はブリーフィングとして大きすぎます。別のファイルを指定してください。</translation>
    </message>
    <message>
        <source>%1 is larger than a policy can be. Name a TOML file of one.</source>
        <translation>%1 は政策として大きすぎます。政策の TOML ファイルを指定してください。</translation>
    </message>
    <message>
        <source>%1 is missing. Install Tradewind again, or put the file back.</source>
        <translation>%1 がありません。Tradewind を再インストールするか、ファイルを戻してください。</translation>
    </message>
    <message>
        <source>%1 is no time zone. Give an IANA name such as Asia/Shanghai.</source>
        <translation>%1 はタイムゾーンではありません。Asia/Shanghai のような IANA 名を指定してください。</translation>
    </message>
    <message>
        <source>%1 is not a day or a period. Write it like 2026-11-21, 2026-11-21T09:00Z or 7d.</source>
        <translation>%1 は日付でも期間でもありません。2026-11-21、2026-11-21T09:00Z、7d のように書いてください。</translation>
    </message>
    <message>
        <source>%1 is not a feed&apos;s address. It should begin with https:// or http://.</source>
        <translation>%1 はフィードのアドレスではありません。https:// か http:// で始まるものを入力してください。</translation>
    </message>
    <message>
        <source>%1 is not readable as TOML in UTF-8: %2.</source>
        <translation>%1 を UTF-8 の TOML として読めません：%2。</translation>
    </message>
    <message>
        <source>%1 statements do not match what they cite, first: %2. Nothing was written; please report it.</source>
        <translation>%1 件の記述が出典と一致しません。最初のもの：%2。何も書き出していません。ご報告ください。</translation>
    </message>
    <message>
        <source>%1, line %2: expected a darker colour, as text in %3 is hard to read on white.</source>
        <translation>%1、%2 行目：%3 の文字は白地で読みにくいため、より濃い色が必要です。</translation>
    </message>
    <message>
        <source>%1: expected entries that begin with [[recipe]] and nothing else.</source>
        <translation>%1：[[recipe]] で始まる項目だけが必要です。</translation>
    </message>
    <message>
        <source>%1: has no value “%2”. It takes %3.</source>
        <translation>%1：値「%2」はありません。使えるのは %3 です。</translation>
    </message>
    <message>
        <source>%1: this is not TOML: %2.</source>
        <translation>%1：TOML ではありません：%2。</translation>
    </message>
    <message>
        <source>%1: waits for a value.</source>
        <translation>%1：値が必要です。</translation>
    </message>
    <message>
        <source>A query has %1 characters at most; shorten it.</source>
        <translation>検索条件は %1 字までです。短くしてください。</translation>
    </message>
    <message>
        <source>AND stands between two conditions.</source>
        <translation>AND は二つの条件の間に置きます。</translation>
    </message>
    <message>
        <source>All that speaks for “%1” is hedged or written by a machine. Link evidence that states it, or say why it moves to %2 all the same (--reason on the command line).</source>
        <translation>「%1」を後押しする根拠は、推測表現か機械による文章だけです。言い切っている根拠をリンクするか、それでも %2 に進める理由を書いてください（コマンドでは --reason）。</translation>
    </message>
    <message>
        <source>Another re-tagging began meanwhile, so this one stopped and changed nothing. Preview again.</source>
        <translation>別の再タグ付けが始まったため中止しました。何も変わっていません。もう一度確認してください。</translation>
    </message>
    <message>
        <source>Ask the publisher for access, or read the site in a browser.</source>
        <translation>発行者に利用を求めるか、ブラウザーでサイトをお読みください。</translation>
    </message>
    <message>
        <source>Composed anew from the store, it comes out differently.</source>
        <translation>保存内容から作り直すと、異なる結果になります。</translation>
    </message>
    <message>
        <source>Correct the file and try again.</source>
        <translation>ファイルを直してやり直してください。</translation>
    </message>
    <message>
        <source>Correct the file or install Tradewind again.</source>
        <translation>ファイルを直すか、Tradewind を再インストールしてください。</translation>
    </message>
    <message>
        <source>Couldn&apos;t reach the server %1. Check the address and your connection, then try again.</source>
        <translation>サーバー %1 に接続できませんでした。アドレスと接続を確認して、やり直してください。</translation>
    </message>
    <message>
        <source>Couldn&apos;t reach the server through the system&apos;s proxy. Check the proxy settings.</source>
        <translation>システムのプロキシ経由でサーバーに接続できませんでした。プロキシの設定をご確認ください。</translation>
    </message>
    <message>
        <source>Couldn&apos;t reach the server. Check the address and your connection, then try again.</source>
        <translation>サーバーに接続できませんでした。アドレスと接続を確認して、やり直してください。</translation>
    </message>
    <message>
        <source>It answers and publishes.</source>
        <translation>応答があり、発信しています。</translation>
    </message>
    <message>
        <source>It answers with a feed that has no entries.</source>
        <translation>記事のないフィードを返します。</translation>
    </message>
    <message>
        <source>It answers, but its newest entry is %1 days old.</source>
        <translation>応答はありますが、最新の記事は %1 日前です。</translation>
    </message>
    <message>
        <source>It answers, but nothing new has come for long.</source>
        <translation>応答はありますが、長く新着がありません。</translation>
    </message>
    <message>
        <source>It cites note %1, which does not exist.</source>
        <translation>存在しない注 %1 を引用しています。</translation>
    </message>
    <message>
        <source>It cites nothing.</source>
        <translation>出典がありません。</translation>
    </message>
    <message>
        <source>It has %1 statements; composed anew from the store it has %2.</source>
        <translation>記述は %1 件ですが、保存内容から作り直すと %2 件です。</translation>
    </message>
    <message>
        <source>It has no http or https address.</source>
        <translation>http または https のアドレスがありません。</translation>
    </message>
    <message>
        <source>It has not been fetched yet.</source>
        <translation>まだ取得していません。</translation>
    </message>
    <message>
        <source>It is a quotation, but note %1 cites no item.</source>
        <translation>引用ですが、注 %1 に記事の出典がありません。</translation>
    </message>
    <message>
        <source>It is beyond the first %1 feeds of the file.</source>
        <translation>ファイルの最初の %1 件を超えています。</translation>
    </message>
    <message>
        <source>It is computed, but no note says how.</source>
        <translation>算出値ですが、算出方法の注がありません。</translation>
    </message>
    <message>
        <source>It says %1, which the query that it cites did not give.</source>
        <translation>%1 とありますが、引用する集計の結果ではありません。</translation>
    </message>
    <message>
        <source>It says nothing.</source>
        <translation>何も述べていません。</translation>
    </message>
    <message>
        <source>It stands in the file before, as “%1”.</source>
        <translation>ファイルの前の部分に「%1」としてあります。</translation>
    </message>
    <message>
        <source>Item %1 has no text, so nothing in it speaks for a tag.</source>
        <translation>記事 %1 には本文がなく、タグの根拠がありません。</translation>
    </message>
    <message>
        <source>%1 First: “%2”.</source>
        <translation>%1最初：「%2」。</translation>
    </message>
    <message>
        <source>%1 and the present data folder lie within each other. Choose another one.</source>
        <translation>%1 と現在のデータフォルダーは、一方が他方の中にあります。別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read (%2).</source>
        <translation>%1 を読めません（%2）。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read (%2). Choose another file.</source>
        <translation>%1 を読み取れません（%2）。別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read (%2). Choose another folder.</source>
        <translation>%1 を読み取れません（%2）。別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read as CSV (%2).</source>
        <translation>%1 を CSV として読めません（%2）。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read as XLSX. Open it in a spreadsheet and save it anew.</source>
        <translation>%1 を XLSX として読めません。表計算ソフトで開いて保存し直してください。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read as a theme. Choose another file.</source>
        <translation>%1 はテーマとして読み取れません。別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written (%2). Choose another folder, or change its permissions.</source>
        <translation>%1 に書き込めません（%2）。別のフォルダーを選ぶか、アクセス権を変更してください。</translation>
    </message>
    <message>
        <source>%1 could be either of two days.</source>
        <translation>%1 は二通りの日付に読めます。</translation>
    </message>
    <message>
        <source>%1 could be in any of %2.</source>
        <translation>%1 は %2 のどれとも読めます。</translation>
    </message>
    <message>
        <source>%1 defines entities, which no table needs. It was not opened.</source>
        <translation>%1 は表に不要なエンティティを定義しているため、開きませんでした。</translation>
    </message>
    <message>
        <source>%1 has %2 bytes; %3 are read at most.</source>
        <translation>%1 は %2 バイトです。読めるのは %3 バイトまでです。</translation>
    </message>
    <message>
        <source>%1 holds Tradewind&apos;s data already. Use that folder, or choose another.</source>
        <translation>%1 にはすでに Tradewind のデータがあります。そのフォルダーを使うか、別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>%1 holds no table.</source>
        <translation>%1 に表がありません。</translation>
    </message>
    <message>
        <source>%1 is a file. Choose a folder.</source>
        <translation>%1 はファイルです。フォルダーを選んでください。</translation>
    </message>
    <message>
        <source>%1 is a folder. Name a file in it.</source>
        <translation>%1 はフォルダーです。中のファイルを指定してください。</translation>
    </message>
    <message>
        <source>%1 is damaged. Nothing was changed; choose an older backup.</source>
        <translation>%1 は壊れています。何も変わっていません。以前のバックアップを選んでください。</translation>
    </message>
    <message>
        <source>%1 is empty. Nothing was changed.</source>
        <translation>%1 は空です。何も変わっていません。</translation>
    </message>
    <message>
        <source>%1 is no PNG or JPEG picture of at most 512 KB and 4,000 pixels a side. Choose another.</source>
        <translation>%1 は 512 KB 以内、一辺 4,000 ピクセル以内の PNG・JPEG 画像ではありません。別のものを選んでください。</translation>
    </message>
    <message>
        <source>%1 is no currency that is known here.</source>
        <translation>%1 は知らない通貨です。</translation>
    </message>
    <message>
        <source>%1 is no sector.</source>
        <translation>%1 は分野ではありません。</translation>
    </message>
    <message>
        <source>%1 is no stage.</source>
        <translation>%1 は段階ではありません。</translation>
    </message>
    <message>
        <source>%1 is not a backup of Tradewind. Nothing was changed.</source>
        <translation>%1 は Tradewind のバックアップではありません。何も変わっていません。</translation>
    </message>
    <message>
        <source>%1 is not a day.</source>
        <translation>%1 は日付ではありません。</translation>
    </message>
    <message>
        <source>%1 is not a likely day.</source>
        <translation>%1 は誤った日付のようです。</translation>
    </message>
    <message>
        <source>%1 is not an XLSX file. Open it in a spreadsheet and save it anew.</source>
        <translation>%1 は XLSX ファイルではありません。表計算ソフトで開いて保存し直してください。</translation>
    </message>
    <message>
        <source>%1 is not an amount.</source>
        <translation>%1 は金額ではありません。</translation>
    </message>
    <message>
        <source>%1 is not in %2.</source>
        <translation>%1 は %2 にありません。</translation>
    </message>
    <message>
        <source>%1 is not in UTF-8 (byte %2). Save it as “CSV UTF-8” and import it again.</source>
        <translation>%1 は UTF-8 ではありません（%2 バイト目）。「CSV UTF-8」で保存して読み込み直してください。</translation>
    </message>
    <message>
        <source>%1 is not linked to opportunity %2.</source>
        <translation>%1 は案件 %2 にリンクされていません。</translation>
    </message>
    <message>
        <source>%1 is the database itself. Choose another name.</source>
        <translation>%1 はデータベース自体です。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>%1 is the database itself. Choose one of its backups.</source>
        <translation>%1 はデータベース自体です。バックアップを選んでください。</translation>
    </message>
    <message>
        <source>%1 is there already and no backup of Tradewind. Choose another name.</source>
        <translation>%1 はすでにあり、Tradewind のバックアップではありません。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>%1 is too large for a theme. Choose another file.</source>
        <translation>%1 はテーマとしては大きすぎます。別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>%1 sentences match no source, the first: “%2”. Cite one, take them out, or let them be marked as your opinion.</source>
        <translation>%1 文が出典と一致しません。最初：「%2」。出典を付けるか、取り除くか、ご自身の意見と明示してください。</translation>
    </message>
    <message>
        <source>%1 should say where the data folder is, and can&apos;t be read. Name the folder with --data, or delete that file to go back to the usual folder.</source>
        <translation>データフォルダーの場所を示すはずの %1 が読み取れません。--data でフォルダーを指定するか、そのファイルを削除して通常のフォルダーに戻してください。</translation>
    </message>
    <message>
        <source>%1 unpacks to far more than a table would. It was not opened.</source>
        <translation>%1 は展開すると表としてはあり得ない大きさになるため、開きませんでした。</translation>
    </message>
    <message>
        <source>%1 unpacks to more than %2 bytes.</source>
        <translation>%1 は展開すると %2 バイトを超えます。</translation>
    </message>
    <message>
        <source>%1 was written by a newer Tradewind (version %2 of its layout; this program knows %3). Update Tradewind first. Nothing was changed.</source>
        <translation>%1 は新しい Tradewind のものです（レイアウト %2、このプログラムは %3 まで）。先に Tradewind を更新してください。何も変わっていません。</translation>
    </message>
    <message>
        <source>%1, line %2: expected a PNG or JPEG picture of at most 512 KB and 4,000 pixels a side, which %3 is not.</source>
        <translation>%1、%2 行目：512 KB 以内、一辺 4,000 ピクセル以内の PNG・JPEG 画像が必要ですが、%3 は違います。</translation>
    </message>
    <message>
        <source>%1, line %2: expected a colour such as #0B6E4F, not %3.</source>
        <translation>%1 の %2 行目：%3 ではなく、#0B6E4F のような色が必要です。</translation>
    </message>
    <message>
        <source>%1, line %2: expected a colour such as #2F5F96, not %3.</source>
        <translation>%1、%2 行目：#2F5F96 のような色が必要ですが、%3 です。</translation>
    </message>
    <message>
        <source>%1, line %2: expected a name and a value, such as accent = &quot;#0B6E4F&quot;. The window looks as usual until this is mended.</source>
        <translation>%1 の %2 行目：accent = &quot;#0B6E4F&quot; のような名前と値が必要です。直すまでは通常の見た目になります。</translation>
    </message>
    <message>
        <source>%1, line %2: expected a picture that can be read, but %3 can&apos;t be.</source>
        <translation>%1、%2 行目：読める画像が必要ですが、%3 は読めません。</translation>
    </message>
    <message>
        <source>%1, line %2: expected colours below a line that says [%3].</source>
        <translation>%1 の %2 行目：[%3] という行の下に色を書いてください。</translation>
    </message>
    <message>
        <source>%1, line %2: expected one line of at most %3 characters for %4.</source>
        <translation>%1、%2 行目：%4 は %3 字以内の 1 行にしてください。</translation>
    </message>
    <message>
        <source>%1, line %2: expected one of %3, not %4.</source>
        <translation>%1、%2 行目：%3 のいずれかが必要ですが、%4 です。</translation>
    </message>
    <message>
        <source>%1, line %2: expected text in quotation marks for %3.</source>
        <translation>%1、%2 行目：%3 は引用符で囲んだ文字にしてください。</translation>
    </message>
    <message>
        <source>%1, line %2: expected the name of a font for %3.</source>
        <translation>%1、%2 行目：%3 にはフォント名が必要です。</translation>
    </message>
    <message>
        <source>%1, line %2: expected true or false for %3.</source>
        <translation>%1、%2 行目：%3 は true か false にしてください。</translation>
    </message>
    <message>
        <source>%1, line %2: with this colour for %3 in [%4], words or edges could hardly be made out. It stays as it ships.</source>
        <translation>%1 の %2 行目：[%4] の %3 をこの色にすると、文字や枠がほとんど見分けられません。元の色のままにします。</translation>
    </message>
    <message>
        <source>%1: %2 is damaged or was changed. Nothing was taken; ask for it again.</source>
        <translation>%1：%2 が壊れているか変更されています。何も取り込んでいません。もう一度もらってください。</translation>
    </message>
    <message>
        <source>%1: %2 rows and %3 columns are read at most.</source>
        <translation>%1：読めるのは %2 行、%3 列までです。</translation>
    </message>
    <message>
        <source>%1: a table ends in .csv or .xlsx. Save it as one of them.</source>
        <translation>%1：表は .csv か .xlsx です。いずれかで保存してください。</translation>
    </message>
    <message>
        <source>%1: name it with one of %2.</source>
        <translation>%1：%2 のいずれかの名前にしてください。</translation>
    </message>
    <message>
        <source>A product has no name. Give it one.</source>
        <translation>製品に名前がありません。付けてください。</translation>
    </message>
    <message>
        <source>A saved search needs a name.</source>
        <translation>保存する検索には名前が必要です。</translation>
    </message>
    <message>
        <source>A text of %1 characters fits no cell of XLSX (%2). Export CSV instead.</source>
        <translation>%1 字の文章は XLSX のセルに入りません（%2）。CSV で書き出してください。</translation>
    </message>
    <message>
        <source>It differs from what it cites: %1.</source>
        <translation>引用元と異なります：%1。</translation>
    </message>
    <message>
        <source>It has %1 characters.</source>
        <translation>%1 字あります。</translation>
    </message>
    <message>
        <source>It was stopped, and nothing was written.</source>
        <translation>中止しました。何も書き出していません。</translation>
    </message>
    <message>
        <source>Item %1 does not say “%2” in that place.</source>
        <translation>記事 %1 のその箇所に「%2」はありません。</translation>
    </message>
    <message>
        <source>Item %1 is not tagged %2; there is nothing to take off.</source>
        <translation>記事 %1 に %2 のタグはなく、外すものがありません。</translation>
    </message>
    <message>
        <source>Its cover, headings, charts or order are not those of the edition that was kept.</source>
        <translation>表紙・見出し・図・順序が保存した版と異なります。</translation>
    </message>
    <message>
        <source>Its notes in the document are not those of the manifest.</source>
        <translation>文書の注がマニフェストと異なります。</translation>
    </message>
    <message>
        <source>Its notes on the page are not those of the manifest.</source>
        <translation>ページの注がマニフェストと異なります。</translation>
    </message>
    <message>
        <source>Its words are not those that note %1 cites.</source>
        <translation>文言が注 %1 の引用と異なります。</translation>
    </message>
    <message>
        <source>Its words do not occur in the item that it cites.</source>
        <translation>文言が引用元の記事にありません。</translation>
    </message>
    <message>
        <source>Line %1 has the sector %2, which is none of ours.</source>
        <translation>%1 行目の分野 %2 は存在しません。</translation>
    </message>
    <message>
        <source>Line %1 is not JSON: %2.</source>
        <translation>%1 行目は JSON ではありません：%2。</translation>
    </message>
    <message>
        <source>Line %1 should be an object with a list &apos;sectors&apos;.</source>
        <translation>%1 行目はリスト &apos;sectors&apos; を持つオブジェクトが必要です。</translation>
    </message>
    <message>
        <source>Look on the site whether the feed has a new address, or find another source.</source>
        <translation>フィードの新しいアドレスがないかサイトで確認するか、別の情報源を探してください。</translation>
    </message>
    <message>
        <source>No edition that was kept says this, and counted anew from the store it comes out otherwise.</source>
        <translation>保存した版にこの記述はなく、数え直しても異なります。</translation>
    </message>
    <message>
        <source>No evidence speaks for “%1” yet. Link some, or say why it moves to %2 all the same (--reason on the command line).</source>
        <translation>「%1」を後押しする根拠がまだありません。リンクするか、それでも %2 に進める理由を書いてください（コマンドでは --reason）。</translation>
    </message>
    <message>
        <source>No model is named. Name one in the settings.</source>
        <translation>モデルが指定されていません。設定で指定してください。</translation>
    </message>
    <message>
        <source>No re-tagging is there to be undone.</source>
        <translation>元に戻す再タグ付けがありません。</translation>
    </message>
    <message>
        <source>No stored item of this period has a sector.</source>
        <translation>この期間の記事に分野の付いたものはありません。</translation>
    </message>
    <message>
        <source>No text could be found on the page. Open the original in your browser.</source>
        <translation>ページに本文が見つかりません。ブラウザーで原文を開いてください。</translation>
    </message>
    <message>
        <source>Nobody disagrees on %1 of opportunity %2.</source>
        <translation>案件 %2 の %1 に食い違いはありません。</translation>
    </message>
    <message>
        <source>Nobody has corrected item %1; its tags are the tagger&apos;s.</source>
        <translation>記事 %1 は訂正されていません。タグは自動のものです。</translation>
    </message>
    <message>
        <source>Note %1: the store has another %2.</source>
        <translation>注 %1：保存内容の %2 と異なります。</translation>
    </message>
    <message>
        <source>Nothing needs to be done now; if it stays empty, look for another feed of the site.</source>
        <translation>今は何もしなくて構いません。空のままなら、サイトの別のフィードを探してください。</translation>
    </message>
    <message>
        <source>OR stands between two conditions.</source>
        <translation>OR は二つの条件の間に置きます。</translation>
    </message>
    <message>
        <source>Only http and https addresses are fetched, and this is %1.</source>
        <translation>取得できるのは http と https のアドレスだけです。これは %1 です。</translation>
    </message>
    <message>
        <source>Open the address in a browser; if it works there, wait: Tradewind tries again.</source>
        <translation>ブラウザーでアドレスを開いてください。開ければ、Tradewind が再び試すのをお待ちください。</translation>
    </message>
    <message>
        <source>Over http everyone on the way could read along, so it is used for this computer and your own network only. Use an address that begins with https.</source>
        <translation>http では経路上の誰でも内容を読めるため、このコンピューターとご自分のネットワークに限って使います。https で始まるアドレスを使ってください。</translation>
    </message>
    <message>
        <source>Policy %1 has no clause %2; `tradewind policy show %3` lists all.</source>
        <translation>政策 %1 に条項 %2 はありません。`tradewind policy show %3` で一覧できます。</translation>
    </message>
    <message>
        <source>Remove it, or look on the site for its new address; it is not asked again by itself.</source>
        <translation>削除するか、サイトで新しいアドレスを探してください。自動では取得しません。</translation>
    </message>
    <message>
        <source>Some settings had a value that is none (%1). They are back to their defaults; what stood there is kept as %2.</source>
        <translation>無効な値の設定がありました（%1）。既定値に戻し、元の内容は %2 に残しました。</translation>
    </message>
    <message>
        <source>Something in Tradewind broke while reading this feed. The log says more; the other feeds went on.</source>
        <translation>このフィードを読む際に Tradewind で問題が発生しました。詳しくはログをご覧ください。ほかのフィードは続行しました。</translation>
    </message>
    <message>
        <source>Something in Tradewind broke. The log in the data folder says more; what you were doing was not done.</source>
        <translation>Tradewind で問題が発生しました。詳しくはデータフォルダーのログをご覧ください。操作は行われませんでした。</translation>
    </message>
    <message>
        <source>The JSON feed breaks off or is damaged, so nothing of it was read.</source>
        <translation>JSON フィードが途切れているか壊れているため、読みませんでした。</translation>
    </message>
    <message>
        <source>The OPML file holds no feed with an http or https address.</source>
        <translation>OPML ファイルに http または https のフィードがありません。</translation>
    </message>
    <message>
        <source>The PDF couldn&apos;t be set: %1. Export HTML instead, and report this.</source>
        <translation>PDF を作成できませんでした：%1。HTML で書き出し、ご報告ください。</translation>
    </message>
    <message>
        <source>The PDF couldn&apos;t be set: %1. Export Markdown, and report this.</source>
        <translation>PDF を作成できませんでした：%1。Markdown で書き出し、ご報告ください。</translation>
    </message>
    <message>
        <source>The PDF is not what its manifest gives when set again: it was changed, or set by another version.</source>
        <translation>PDF がマニフェストから作り直したものと異なります。変更されたか、別の版で作成されています。</translation>
    </message>
    <message>
        <source>The PDF was set in %1, which this computer lacks, so its pages can&apos;t be compared.</source>
        <translation>PDF のフォント %1 がこのコンピューターにないため、ページを比較できません。</translation>
    </message>
    <message>
        <source>Name a folder with its whole path.</source>
        <translation>フォルダーを完全なパスで指定してください。</translation>
    </message>
    <message>
        <source>%1, line %2: expected a list of sections for %3.</source>
        <translation>%1、%2 行目：%3 には節の一覧を書いてください。</translation>
    </message>
    <message>
        <source>%1, line %2: expected a name and a value, such as %3.</source>
        <translation>%1、%2 行目：名前と値を書いてください（例：%3）。</translation>
    </message>
    <message>
        <source>%1, line %2: expected each section of %3 once.</source>
        <translation>%1、%2 行目：%3 の節は一度ずつにしてください。</translation>
    </message>
    <message>
        <source>%1, line %2: expected unknown among the sections of %3, as a briefing always says what it does not know.</source>
        <translation>%1、%2 行目：%3 の節に unknown を入れてください。ブリーフィングは分かっていないことを必ず示します。</translation>
    </message>
    <message>
        <source>No briefing is written as “%1”: it ends in .html, .pdf, .docx, .pptx, .xlsx, .md or .eml, its sources in .bib, .ris or .json. Rename it.</source>
        <translation>「%1」の形式では書き出せません。ブリーフィングは .html、.pdf、.docx、.pptx、.xlsx、.md、.eml、情報源は .bib、.ris、.json です。名前を変えてください。</translation>
    </message>
    <message>
        <source>The %1 differ from the manifest outside the statements.</source>
        <translation>%1の内容が、記述以外の部分で目録と異なります。</translation>
    </message>
    <message>
        <source>The XML in this office file can&apos;t be read.</source>
        <translation>このファイルの XML を読み取れません。</translation>
    </message>
    <message>
        <source>The address answers with a web page, not with a feed. Look on the site for the feed&apos;s own address.</source>
        <translation>このアドレスはフィードではなくウェブページを返します。サイトでフィードのアドレスを探してください。</translation>
    </message>
    <message>
        <source>The address is not one that can be fetched. Check it for typing mistakes.</source>
        <translation>取得できないアドレスです。入力の誤りがないかご確認ください。</translation>
    </message>
    <message>
        <source>The address may hold no name and password, no “?” and no “#”. Put the key in its own field.</source>
        <translation>アドレスに名前とパスワード、「?」「#」は使えません。キーは専用の欄に入れてください。</translation>
    </message>
    <message>
        <source>The answer is empty.</source>
        <translation>応答が空です。</translation>
    </message>
    <message>
        <source>The bundle can&apos;t be used: %1. Ask for it to be exported again.</source>
        <translation>バンドルを使えません：%1。もう一度書き出してもらってください。</translation>
    </message>
    <message>
        <source>The bundle has version %1; this program reads %2. Update it.</source>
        <translation>バンドルの版は %1、このプログラムは %2 までです。更新してください。</translation>
    </message>
    <message>
        <source>The bundle was written by a clock that is more than a day ahead. Nothing was taken; set the clocks of both computers right, and have it exported again.</source>
        <translation>バンドルを書いた時計が 1 日以上進んでいます。何も取り込んでいません。双方の時計を合わせ、書き出し直してもらってください。</translation>
    </message>
    <message>
        <source>The cells of this workbook can&apos;t be read.</source>
        <translation>このブックのセルを読み取れません。</translation>
    </message>
    <message>
        <source>The copy at %1 is damaged. The data stays where it was.</source>
        <translation>%1 のコピーが壊れています。データは元の場所のままです。</translation>
    </message>
    <message>
        <source>The data folder %1 is not there. Connect its drive, name another with --data, or delete %2 to go back to the usual folder.</source>
        <translation>データフォルダー %1 がありません。ドライブを接続するか、--data で別のフォルダーを指定するか、%2 を削除して通常のフォルダーに戻してください。</translation>
    </message>
    <message>
        <source>The data folder can&apos;t be written. Check its permissions, or choose another folder with --data.</source>
        <translation>データフォルダーに書き込めません。権限を確認するか、--data で別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>The data is in %1 already.</source>
        <translation>データはすでに %1 にあります。</translation>
    </message>
    <message>
        <source>The data needs %1 MB, and %2 has %3 MB free. Choose another folder.</source>
        <translation>データには %1 MB 必要ですが、%2 の空きは %3 MB です。別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>The database is busy: another program has held it for too long. Close that program and try again.</source>
        <translation>データベースが使用中です。別のプログラムが長く占有しています。閉じてからやり直してください。</translation>
    </message>
    <message>
        <source>The database is busy: another program has held it for too long. Close that program.</source>
        <translation>データベースが使用中です。別のプログラムが長く占有しています。閉じてください。</translation>
    </message>
    <message>
        <source>The database is damaged. Keep the file, and put the newest copy of the backups folder in its place.</source>
        <translation>データベースが壊れています。ファイルを残したまま、バックアップの最新のものと置き換えてください。</translation>
    </message>
    <message>
        <source>The database was written by a newer Tradewind (version %1 of its layout; this program knows %2). Update Tradewind, or choose another folder with --data.</source>
        <translation>データベースは新しい Tradewind のものです（レイアウト %1、このプログラムは %2 まで）。Tradewind を更新するか、--data で別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>The deck does not show it, or in other words.</source>
        <translation>スライドに見当たらないか、別の言葉になっています。</translation>
    </message>
    <message>
        <source>The disk didn&apos;t answer while the database was read or written. Check the drive and try again.</source>
        <translation>データベースの読み書き中にディスクが応答しませんでした。ドライブを確認して、やり直してください。</translation>
    </message>
    <message>
        <source>The disk is full. Free some space and try again; nothing that was saved is lost.</source>
        <translation>ディスクがいっぱいです。空きを作ってやり直してください。保存済みのものは失われていません。</translation>
    </message>
    <message>
        <source>The display here is invisible.</source>
        <translation>ここのディスプレイは表示されません。</translation>
    </message>
    <message>
        <source>The document differs from its manifest outside the statements: headings, notes or leads.</source>
        <translation>記述以外（見出し・注・前書き）が文書とマニフェストで異なります。</translation>
    </message>
    <message>
        <source>The document does not show it.</source>
        <translation>文書に現れません。</translation>
    </message>
    <message>
        <source>The feed answers, but its newest entry is %1 days old.</source>
        <translation>フィードに応答はありますが、最新の記事は %1 日前です。</translation>
    </message>
    <message>
        <source>The feed declares entities that expand into other text, which is how feeds are made to explode; it was not read.</source>
        <translation>フィードが、膨張攻撃に使われる種類のエンティティを宣言しているため、読みませんでした。</translation>
    </message>
    <message>
        <source>The feed holds %1 entries: the first %2 were read, the others were not. Look on the site for a shorter feed.</source>
        <translation>フィードに記事が %1 件あります。最初の %2 件だけ読みました。サイトで短いフィードを探してください。</translation>
    </message>
    <message>
        <source>The feed is damaged or breaks off before its first entry, so nothing of it was read.</source>
        <translation>フィードが壊れているか最初の記事の前で途切れているため、読みませんでした。</translation>
    </message>
    <message>
        <source>The fetch was stopped before it was done.</source>
        <translation>取得は完了前に中止されました。</translation>
    </message>
    <message>
        <source>The file shows other words than its manifest has: “%1”.</source>
        <translation>ファイルの文言がマニフェストと異なります：「%1」。</translation>
    </message>
    <message>
        <source>The file tradewind.sqlite in the data folder is not Tradewind&apos;s. Choose another folder with --data.</source>
        <translation>データフォルダーの tradewind.sqlite は Tradewind のものではありません。--data で別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be written (%2). Choose another.</source>
        <translation>フォルダー %1 に書き込めません（%2）。別のものを選んでください。</translation>
    </message>
    <message>
        <source>The font %1 is not on this computer. Another one stands in for it.</source>
        <translation>フォント %1 がこのコンピューターにないため、別のもので代用します。</translation>
    </message>
    <message>
        <source>The item that is stored here says something else now.</source>
        <translation>保存された記事の内容が変わっています。</translation>
    </message>
    <message>
        <source>The key holds characters that no key has, such as a blank or a line&apos;s end. Enter it again.</source>
        <translation>キーに空白や改行など、あり得ない文字が含まれています。入れ直してください。</translation>
    </message>
    <message>
        <source>The library has no place “%1”. Give a country or place by its ISO 3166 code, such as JP or CN-31, or by its name.</source>
        <translation>「%1」という地名はライブラリにありません。国や地域を ISO 3166 のコード（JP、CN-31 など）か名前で指定してください。</translation>
    </message>
    <message>
        <source>The model did not answer in the form asked for, so nothing of it is used. Try another model.</source>
        <translation>モデルが求めた形式で答えなかったため、回答は使いません。別のモデルを試してください。</translation>
    </message>
    <message>
        <source>The opportunity has no title. Give it one.</source>
        <translation>案件に題名がありません。付けてください。</translation>
    </message>
    <message>
        <source>The page answered with %1. Open the original in your browser.</source>
        <translation>ページの応答は %1 でした。ブラウザーで原文を開いてください。</translation>
    </message>
    <message>
        <source>The page differs from its manifest outside the statements: headings, notes, charts or style.</source>
        <translation>記述以外（見出し・注・図・体裁）がページとマニフェストで異なります。</translation>
    </message>
    <message>
        <source>The page does not show it.</source>
        <translation>ページに現れません。</translation>
    </message>
    <message>
        <source>The page shows a statement “%1” that the manifest does not have.</source>
        <translation>ページの記述「%1」がマニフェストにありません。</translation>
    </message>
    <message>
        <source>The pages couldn&apos;t be drawn: %1. Choose another picture or font.</source>
        <translation>ページを描けませんでした：%1。別の画像かフォントを選んでください。</translation>
    </message>
    <message>
        <source>The policy can&apos;t be kept in %1 (%2). Check the folder and try again.</source>
        <translation>政策を %1 に保存できません（%2）。フォルダーを確認して、やり直してください。</translation>
    </message>
    <message>
        <source>The process that wrote it ended. There may be too little memory: write a part.</source>
        <translation>書き出していたプロセスが終了しました。メモリが足りない可能性があります。一部ずつ書き出してください。</translation>
    </message>
    <message>
        <source>The query is nested too deeply here.</source>
        <translation>検索条件の入れ子が深すぎます。</translation>
    </message>
    <message>
        <source>The rephrasing service answered far more than was asked for, so it was not read.</source>
        <translation>言い換えサービスの回答が求めたよりはるかに大きいため、読み込みませんでした。</translation>
    </message>
    <message>
        <source>The rephrasing service answered something that can&apos;t be read as an answer. Nothing was changed.</source>
        <translation>言い換えサービスの応答は回答として読めません。何も変わっていません。</translation>
    </message>
    <message>
        <source>The rephrasing service broke off in its answer. Try fewer sentences at a time.</source>
        <translation>言い換えサービスの回答が途中で切れました。一度に送る文を減らしてください。</translation>
    </message>
    <message>
        <source>The rephrasing service broke the connection off, or what it sent is not proper HTTP.</source>
        <translation>言い換えサービスが接続を切ったか、送ってきたものが正しい HTTP ではありません。</translation>
    </message>
    <message>
        <source>The rephrasing service can&apos;t use the request (status %1). Check the model&apos;s name.</source>
        <translation>言い換えサービスが要求を処理できません（ステータス %1）。モデル名を確かめてください。</translation>
    </message>
    <message>
        <source>The rephrasing service had too many requests and asks to wait %1 seconds.</source>
        <translation>言い換えサービスは要求が多すぎるため、%1 秒待つよう求めています。</translation>
    </message>
    <message>
        <source>The rephrasing service had too many requests. Wait a while, then try again.</source>
        <translation>言い換えサービスは要求が多すぎます。しばらく待ってから試してください。</translation>
    </message>
    <message>
        <source>The rephrasing service itself failed (status %1). Try again later.</source>
        <translation>言い換えサービス自体に障害があります（ステータス %1）。あとで試してください。</translation>
    </message>
    <message>
        <source>The rephrasing service knows no such address or model. Check both in the settings.</source>
        <translation>言い換えサービスにこのアドレスまたはモデルはありません。設定で両方を確かめてください。</translation>
    </message>
    <message>
        <source>The rephrasing service refuses the key. Enter it again in the settings.</source>
        <translation>言い換えサービスがキーを受け付けません。設定で入れ直してください。</translation>
    </message>
    <message>
        <source>The rephrasing service sends elsewhere, where nothing was sent. Enter its new address.</source>
        <translation>言い換えサービスが別のアドレスを示しましたが、そこへは何も送っていません。新しいアドレスを入力してください。</translation>
    </message>
    <message>
        <source>The rephrasing service took too long to answer. Try fewer sentences at a time.</source>
        <translation>言い換えサービスの応答に時間がかかりすぎました。一度に送る文を減らしてください。</translation>
    </message>
    <message>
        <source>The rephrasing was stopped.</source>
        <translation>言い換えを中止しました。</translation>
    </message>
    <message>
        <source>The sample feed %1 can&apos;t be read: %2. Install Tradewind again.</source>
        <translation>見本のフィード %1 を読めません：%2。Tradewind を再インストールしてください。</translation>
    </message>
    <message>
        <source>The server %1 did not answer in time. It will be tried again later.</source>
        <translation>サーバー %1 が時間内に応答しませんでした。後でもう一度試します。</translation>
    </message>
    <message>
        <source>The server answers with an error (%1). It will be tried again later.</source>
        <translation>サーバーがエラーを返しました（%1）。後でもう一度試します。</translation>
    </message>
    <message>
        <source>The server asked to be left alone until %1 UTC.</source>
        <translation>サーバーが %1 UTC まで控えるよう求めています。</translation>
    </message>
    <message>
        <source>The server asks us to come less often (429). It will be tried again later.</source>
        <translation>サーバーが頻度を下げるよう求めています（429）。後でもう一度試します。</translation>
    </message>
    <message>
        <source>The server broke off in the middle of the feed. What was read before is kept; it will be tried again later.</source>
        <translation>サーバーがフィードの途中で切断しました。それまでの内容は残ります。後でもう一度試します。</translation>
    </message>
    <message>
        <source>The server packs its answer in a way Tradewind did not ask for (%1).</source>
        <translation>サーバーが求めていない形式で応答を圧縮しています（%1）。</translation>
    </message>
    <message>
        <source>The server said that this feed is gone for good (410), so it is not asked any more. Remove it, or name it to ask once more: tradewind refresh --source %1.</source>
        <translation>サーバーによるとこのフィードは廃止されました（410）。今後は取得しません。削除するか、名指しでもう一度試してください：tradewind refresh --source %1。</translation>
    </message>
    <message>
        <source>The server says this feed is gone for good (410). It is not asked again unless you name it; remove it, or look on the site for its new address.</source>
        <translation>サーバーによるとこのフィードは廃止されました（410）。名指ししない限り取得しません。削除するか、サイトで新しいアドレスを探してください。</translation>
    </message>
    <message>
        <source>The server sends Tradewind from one address to the next without end. Check the address.</source>
        <translation>サーバーが際限なく別のアドレスに転送します。アドレスをご確認ください。</translation>
    </message>
    <message>
        <source>The server took too long to answer. It will be tried again later.</source>
        <translation>サーバーの応答に時間がかかりすぎました。後でもう一度試します。</translation>
    </message>
    <message>
        <source>The server took too long to send the feed. It will be tried again later.</source>
        <translation>フィードの受信に時間がかかりすぎました。後でもう一度試します。</translation>
    </message>
    <message>
        <source>The server turns programs away%1 or wants proof of a person. What was read before is kept.</source>
        <translation>サーバーがプログラムを拒むか%1、人である証明を求めています。以前に読んだ内容は残ります。</translation>
    </message>
    <message>
        <source>The server turns programs away.</source>
        <translation>サーバーがプログラムを拒んでいます。</translation>
    </message>
    <message>
        <source>The server&apos;s answer could not be read as a feed.</source>
        <translation>サーバーの応答をフィードとして読めませんでした。</translation>
    </message>
    <message>
        <source>The server&apos;s answer is larger than %1 MB, so it was not read. Check that the address is a feed and not a download.</source>
        <translation>サーバーの応答が %1 MB を超えるため、読みませんでした。ダウンロードではなくフィードのアドレスかご確認ください。</translation>
    </message>
    <message>
        <source>The server&apos;s answer is not proper HTTP or broke off. It will be tried again later.</source>
        <translation>サーバーの応答が HTTP として不正か、途切れています。後でもう一度試します。</translation>
    </message>
    <message>
        <source>The server&apos;s answer is packed wrongly and can&apos;t be unpacked.</source>
        <translation>サーバーの応答の圧縮が不正で、展開できません。</translation>
    </message>
    <message>
        <source>The server&apos;s secure connection can&apos;t be trusted (certificate or protocol), so nothing was read.</source>
        <translation>サーバーの安全な接続を信頼できないため（証明書またはプロトコル）、読みませんでした。</translation>
    </message>
    <message>
        <source>The service&apos;s name leads into a private network, which its address doesn&apos;t say. Nothing was sent.</source>
        <translation>サービスの名前はプライベートネットワークにつながっていますが、アドレスからはそう読み取れません。何も送っていません。</translation>
    </message>
    <message>
        <source>The service&apos;s secure connection can&apos;t be trusted (certificate or protocol).</source>
        <translation>サービスの暗号化接続を信頼できません（証明書またはプロトコル）。</translation>
    </message>
    <message>
        <source>The settings can&apos;t be written to %1 (%2). Check the folder and try again.</source>
        <translation>設定を %1 に書き込めません（%2）。フォルダーを確認して、やり直してください。</translation>
    </message>
    <message>
        <source>The snapshot does not say so in that place.</source>
        <translation>控えのその箇所にその記述はありません。</translation>
    </message>
    <message>
        <source>The source has no address. Give the address of its feed.</source>
        <translation>情報源にアドレスがありません。フィードのアドレスを入力してください。</translation>
    </message>
    <message>
        <source>The system&apos;s keyring can&apos;t be used; it may be locked. Unlock it, or enter the key once more.</source>
        <translation>システムのキーリングを使えません。ロックされている可能性があります。解除するか、キーをもう一度入力してください。</translation>
    </message>
    <message>
        <source>The theme can&apos;t be written to %1 (%2). Check the folder and try again.</source>
        <translation>テーマを %1 に書き込めません（%2）。フォルダーを確かめて、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The title is not the snapshot&apos;s.</source>
        <translation>題名が控えと異なります。</translation>
    </message>
    <message>
        <source>The value %1 is not a number that can be kept.</source>
        <translation>値 %1 は保存できる数値ではありません。</translation>
    </message>
    <message>
        <source>The words collected of “%1” are no longer in it. Collect them anew.</source>
        <translation>「%1」から集めた文言は、もう記事にありません。集め直してください。</translation>
    </message>
    <message>
        <source>The workbook does not show it.</source>
        <translation>ブックに見当たりません。</translation>
    </message>
    <message>
        <source>There are %1 notes with the number %2.</source>
        <translation>番号 %2 の注が %1 件あります。</translation>
    </message>
    <message>
        <source>There are no briefings in “%1”. Choose en, ja or zh.</source>
        <translation>「%1」のブリーフィングはありません。en、ja、zh から選んでください。</translation>
    </message>
    <message>
        <source>There are other files in %1 already. Choose an empty folder.</source>
        <translation>%1 にはすでに別のファイルがあります。空のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>There is a saved search called “%1”. Choose another name.</source>
        <translation>「%1」という検索はすでにあります。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>There is no data folder to keep the policy in. Name one.</source>
        <translation>政策を保存するデータフォルダーがありません。指定してください。</translation>
    </message>
    <message>
        <source>There is no database at %1. Check the folder&apos;s name.</source>
        <translation>%1 にデータベースがありません。フォルダーの名前をご確認ください。</translation>
    </message>
    <message>
        <source>There is no draft %1. Choose another from the list.</source>
        <translation>下書き %1 はありません。一覧から選んでください。</translation>
    </message>
    <message>
        <source>There is no edition %1. Choose another from the list.</source>
        <translation>版 %1 はありません。一覧から選んでください。</translation>
    </message>
    <message>
        <source>There is no field %1:.%2 Quotation marks make it a word.</source>
        <translation>%1: という項目はありません。%2 引用符で囲むと語になります。</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>ファイル %1 はありません。</translation>
    </message>
    <message>
        <source>There is no folder %1. Make it or choose another.</source>
        <translation>フォルダー %1 はありません。作るか、別のものを選んでください。</translation>
    </message>
    <message>
        <source>There is no item %1. `tradewind items` shows them.</source>
        <translation>記事 %1 はありません。`tradewind items` で一覧できます。</translation>
    </message>
    <message>
        <source>There is no opportunity %1 in the bin.</source>
        <translation>ごみ箱に案件 %1 はありません。</translation>
    </message>
    <message>
        <source>There is no opportunity %1. `tradewind watch list` shows them.</source>
        <translation>案件 %1 はありません。`tradewind watch list` で一覧できます。</translation>
    </message>
    <message>
        <source>There is no opportunity to write a page of.</source>
        <translation>ページにする案件がありません。</translation>
    </message>
    <message>
        <source>There is no policy %1 in the library. `tradewind policy list` lists them.</source>
        <translation>ライブラリに政策 %1 はありません。`tradewind policy list` で一覧できます。</translation>
    </message>
    <message>
        <source>There is no policy %1. `tradewind policy list` shows them.</source>
        <translation>政策 %1 はありません。`tradewind policy list` で一覧できます。</translation>
    </message>
    <message>
        <source>There is no source %1. `tradewind source list` shows them.</source>
        <translation>情報源 %1 はありません。`tradewind source list` で一覧できます。</translation>
    </message>
    <message>
        <source>There is no source pack %1. There are: %2.</source>
        <translation>情報源パック %1 はありません。あるのは %2 です。</translation>
    </message>
    <message>
        <source>There is no statement %1. Choose one of the text.</source>
        <translation>記述 %1 はありません。本文から選んでください。</translation>
    </message>
    <message>
        <source>There is no word to look for.</source>
        <translation>探す語がありません。</translation>
    </message>
    <message>
        <source>There is nothing at the feed&apos;s address any more (404). Look on the site for its new address.</source>
        <translation>フィードのアドレスにはもう何もありません（404）。サイトで新しいアドレスを探してください。</translation>
    </message>
    <message>
        <source>There is nothing between these parentheses.</source>
        <translation>括弧の中が空です。</translation>
    </message>
    <message>
        <source>There is nothing here to exclude.</source>
        <translation>除くものがありません。</translation>
    </message>
    <message>
        <source>These words are not in the text of item %1 as it stands now. Choose them again.</source>
        <translation>この文言は記事 %1 の現在の本文にありません。選び直してください。</translation>
    </message>
    <message>
        <source>This file unpacks to more than any briefing holds.</source>
        <translation>展開するとブリーフィングとしてあり得ない大きさになります。</translation>
    </message>
    <message>
        <source>This is no HTML, PDF, DOCX, PPTX or XLSX file. Name a briefing of Tradewind.</source>
        <translation>これは HTML、PDF、DOCX、PPTX、XLSX のいずれでもありません。Tradewind のブリーフィングを指定してください。</translation>
    </message>
    <message>
        <source>This is no address of a service. It looks like https://host/v1 or http://localhost:11434/v1.</source>
        <translation>サービスのアドレスではありません。https://host/v1 や http://localhost:11434/v1 の形で入力してください。</translation>
    </message>
    <message>
        <source>This is not an OPML file. Export the feeds from the other program as OPML.</source>
        <translation>OPML ファイルではありません。もとのプログラムからフィードを OPML で書き出してください。</translation>
    </message>
    <message>
        <source>This item has no web address to fetch its text from.</source>
        <translation>この記事には全文を取得するアドレスがありません。</translation>
    </message>
    <message>
        <source>This parenthesis is never closed.</source>
        <translation>括弧が閉じられていません。</translation>
    </message>
    <message>
        <source>This parenthesis was never opened.</source>
        <translation>対応する開き括弧がありません。</translation>
    </message>
    <message>
        <source>This quotation mark is never closed.</source>
        <translation>引用符が閉じられていません。</translation>
    </message>
    <message>
        <source>This source was removed while it was read.</source>
        <translation>この情報源は読み取り中に削除されました。</translation>
    </message>
    <message>
        <source>Two statements on the page have one number.</source>
        <translation>ページの二つの記述が同じ番号です。</translation>
    </message>
    <message>
        <source>What answers at this address is a web page and no rephrasing service. Check the address.</source>
        <translation>このアドレスで応答したのはウェブページで、言い換えサービスではありません。アドレスを確かめてください。</translation>
    </message>
    <message>
        <source>What stands before it on the page is not what the manifest has.</source>
        <translation>ページで前に置かれた文言がマニフェストと異なります。</translation>
    </message>
    <message>
        <source>What stands before the quotation does not name the source that it cites.</source>
        <translation>引用の前に、引用元の情報源が示されていません。</translation>
    </message>
    <message>
        <source>What stands before the quotation is not what the store has: source, kind, reliability or date.</source>
        <translation>引用の前の情報（情報源・種類・信頼度・日付）が保存内容と異なります。</translation>
    </message>
    <message>
        <source>What the address answers with is no feed that Tradewind knows (RSS, Atom or JSON Feed).</source>
        <translation>このアドレスの応答は、Tradewind の知るフィード（RSS、Atom、JSON Feed）ではありません。</translation>
    </message>
    <message>
        <source>“%1” is %2 already, as number %3.</source>
        <translation>「%1」はすでに %2 にあります（番号 %3）。</translation>
    </message>
    <message>
        <source>“%1” is not a currency code of three capitals such as CNY.</source>
        <translation>「%1」は CNY のような大文字 3 字の通貨コードではありません。</translation>
    </message>
    <message>
        <source>“%1” is not an HS code: it has 2 to 10 digits, such as 841861.</source>
        <translation>「%1」は HS コードではありません。841861 のような 2～10 桁の数字です。</translation>
    </message>
    <message>
        <source>“%1” is not in the text of item %2. Give words as they stand there.</source>
        <translation>「%1」は記事 %2 の本文にありません。本文のとおりに指定してください。</translation>
    </message>
</context>
<context>
    <name>MonthGrid</name>
    <message>
        <source>Calendar of deadlines and next actions</source>
        <translation>期限と次の行動のカレンダー</translation>
    </message>
</context>
<context>
    <name>MonthModel</name>
    <message>
        <source>Today, %1</source>
        <translation>今日、%1</translation>
    </message>
    <message>
        <source>%1: nothing due</source>
        <translation>%1：期限なし</translation>
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
        <translation>データは現在 %1 にあります。</translation>
    </message>
    <message>
        <source>The data is in %1 now. Some files in %2 couldn&apos;t be removed; they are not needed.</source>
        <translation>データは現在 %1 にあります。%2 の一部のファイルは削除できませんでしたが、もう必要ありません。</translation>
    </message>
</context>
<context>
    <name>NewsList</name>
    <message>
        <source>New items: %1</source>
        <translation>新着記事：%1</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>記事</translation>
    </message>
    <message>
        <source>Group by source</source>
        <translation>情報源別</translation>
    </message>
    <message>
        <source>Keep this search…</source>
        <translation>この検索を保存…</translation>
    </message>
    <message>
        <source>Show all items again (Esc)</source>
        <translation>すべての記事を再表示（Esc）</translation>
    </message>
</context>
<context>
    <name>NewsModel</name>
    <message>
        <source>Items</source>
        <translation>記事</translation>
    </message>
    <message>
        <source>read</source>
        <translation>既読</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>未読</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>スター付き</translation>
    </message>
    <message>
        <source>on the watchlist</source>
        <translation>ウォッチリストにあり</translation>
    </message>
    <message>
        <source>%1 of its sentences are hedged</source>
        <translation>文の %1 が推測表現</translation>
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
            <numerusform>%n 件を既読にしました</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Ctrl+Z takes it back.</source>
        <translation>%1。Ctrl+Z で取り消せます。</translation>
    </message>
    <message numerus="yes">
        <source>%n marked read by your rules</source>
        <translation>
            <numerusform>ルールにより %Ln 件を既読にしました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n put into the tray of the next briefing</source>
        <translation>
            <numerusform>次のブリーフィングのトレイに %n 件入れました</numerusform>
        </translation>
    </message>
    <message>
        <source>In the tray already</source>
        <translation>すでにトレイにあります</translation>
    </message>
</context>
<context>
    <name>NotesTab</name>
    <message>
        <source>Note, in Markdown</source>
        <translation>メモ（Markdown）</translation>
    </message>
    <message>
        <source>In Markdown: # heading, - list, **bold**, [words](address)</source>
        <translation>Markdown：# 見出し、- 箇条書き、**太字**、[文字](アドレス)</translation>
    </message>
    <message>
        <source>The note as it reads</source>
        <translation>メモの表示</translation>
    </message>
    <message>
        <source>Kept when you leave the field. Ctrl+E turns it over.</source>
        <translation>欄を離れると保存します。Ctrl+E で切り替えます。</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Close this message</source>
        <translation>このお知らせを閉じる</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>ほかに %Ln 件。</numerusform>
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
        <translation>メモ</translation>
    </message>
    <message>
        <source>&amp;Note, in Markdown</source>
        <translation>メモ（Markdown）(&amp;N)</translation>
    </message>
</context>
<context>
    <name>OutcomesDialog</name>
    <message>
        <source>The last refresh</source>
        <translation>前回の更新</translation>
    </message>
    <message>
        <source>What each source came to</source>
        <translation>情報源ごとの結果</translation>
    </message>
    <message>
        <source>New: %1, updated: %2</source>
        <translation>新着 %1、更新 %2</translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message>
        <source>Sections</source>
        <translation>節</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上へ</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下へ</translation>
    </message>
    <message>
        <source>Add section…</source>
        <translation>節を追加…</translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation>
            <numerusform>記述 %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Last %1 days</source>
        <translation>過去 %1 日間</translation>
    </message>
    <message>
        <source>Show 30-day trends</source>
        <translation>30日間の推移を表示</translation>
    </message>
    <message>
        <source>%1 items today · %2 unread of %3</source>
        <translation>今日 %1 件 · %3 件中 %2 件が未読</translation>
    </message>
    <message>
        <source>What your sources publish is summed up here, once they have been read.</source>
        <translation>情報源を読むと、その内容のまとめがここに出ます。</translation>
    </message>
    <message>
        <source>Choose an item to read it. j and k go down and up, ? shows all keys.</source>
        <translation>記事を選んで読みます。j と k で上下に移動、? ですべてのキーを表示します。</translation>
    </message>
</context>
<context>
    <name>PackCard</name>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 ほか %2 件</translation>
    </message>
</context>
<context>
    <name>PackDialog</name>
    <message>
        <source>Choose a source pack</source>
        <translation>情報源パックを選ぶ</translation>
    </message>
    <message>
        <source>Source packs</source>
        <translation>情報源パック</translation>
    </message>
</context>
<context>
    <name>PackList</name>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Add the pack %1</source>
        <translation>パック「%1」を追加</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Commands</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>What to do? Some letters of it are enough</source>
        <translation>何をしますか？ 名前の数文字で探せます</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>操作を探す</translation>
    </message>
    <message>
        <source>Commands found</source>
        <translation>見つかった操作</translation>
    </message>
</context>
<context>
    <name>PassageDialog</name>
    <message>
        <source>Link a passage</source>
        <translation>一節をリンク</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>題名</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>要約</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>本文</translation>
    </message>
    <message>
        <source>Part of the item</source>
        <translation>記事の部分</translation>
    </message>
    <message>
        <source>Words of the item</source>
        <translation>記事の文言</translation>
    </message>
    <message>
        <source>Link the selected words</source>
        <translation>選択した文言をリンク</translation>
    </message>
    <message>
        <source>Select the words that speak for or against it, by mouse or with Shift and arrows.</source>
        <translation>後押しまたは否定する文言を、マウスか Shift＋矢印キーで選択してください。</translation>
    </message>
</context>
<context>
    <name>PassageMenu</name>
    <message>
        <source>Link these words to an opportunity…</source>
        <translation>この語句を案件にリンク…</translation>
    </message>
    <message>
        <source>Collect these words for the briefing</source>
        <translation>この語句をブリーフィング用に集める</translation>
    </message>
    <message>
        <source>Correct the sectors by these words…</source>
        <translation>この語句で分野を訂正…</translation>
    </message>
</context>
<context>
    <name>PlaceList</name>
    <message>
        <source>Unread: %1</source>
        <translation>未読：%1</translation>
    </message>
    <message>
        <source>Mostly hedged, or tagged by hedged sentences alone</source>
        <translation>大半が推測表現、または推測の文だけでタグ付け</translation>
    </message>
    <message>
        <source>NEWS</source>
        <translation>ニュース</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>未読</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>スター付き</translation>
    </message>
    <message>
        <source>Hedged only</source>
        <translation>推測のみ</translation>
    </message>
    <message>
        <source>SAVED SEARCHES</source>
        <translation>保存した検索</translation>
    </message>
    <message>
        <source>You are told when something new comes in.</source>
        <translation>新着があると通知します。</translation>
    </message>
    <message>
        <source>Items in all: %1</source>
        <translation>記事の総数：%1</translation>
    </message>
    <message>
        <source>SECTORS</source>
        <translation>分野</translation>
    </message>
    <message>
        <source>POLICIES</source>
        <translation>政策</translation>
    </message>
    <message>
        <source>PLACES</source>
        <translation>地域</translation>
    </message>
    <message>
        <source>SOURCES</source>
        <translation>情報源</translation>
    </message>
    <message>
        <source>Sources: %1</source>
        <translation>情報源：%1</translation>
    </message>
    <message>
        <source>couldn&apos;t be read: %1</source>
        <translation>読み取れない情報源：%1</translation>
    </message>
    <message>
        <source>nothing new for long: %1</source>
        <translation>長く更新なし：%1</translation>
    </message>
</context>
<context>
    <name>PolicyList</name>
    <message>
        <source>Find a policy</source>
        <translation>政策を探す</translation>
    </message>
    <message>
        <source>Name, issuer, number or clause</source>
        <translation>名称・発出元・番号・条項</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>政策</translation>
    </message>
    <message>
        <source>No policy has these words in any language.</source>
        <translation>どの言語にもこの語を含む政策はありません。</translation>
    </message>
</context>
<context>
    <name>PolicyModel</name>
    <message>
        <source>Issuer not known</source>
        <translation>発出元不明</translation>
    </message>
</context>
<context>
    <name>PolicyView</name>
    <message>
        <source>The chosen policy</source>
        <translation>選んだ政策</translation>
    </message>
    <message>
        <source>No policies</source>
        <translation>政策がありません</translation>
    </message>
    <message>
        <source>The library that ships with Tradewind is empty here.</source>
        <translation>Tradewind に付属する政策ライブラリが空です。</translation>
    </message>
    <message>
        <source>Add a policy</source>
        <translation>政策を追加</translation>
    </message>
    <message>
        <source>Policies (*.toml)</source>
        <translation>政策 (*.toml)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>The file can&apos;t be used as a policy, and nothing was changed: %1</source>
        <translation>このファイルは政策として使えません。何も変わっていません：%1</translation>
    </message>
    <message>
        <source>%1 is in the library now. What comes in is tagged by it from now on.</source>
        <translation>%1 をライブラリに加えました。今後届く記事はこの政策でもタグ付けされます。</translation>
    </message>
    <message>
        <source>Add a policy…</source>
        <translation>政策を追加…</translation>
    </message>
    <message>
        <source>Show items that name it</source>
        <translation>言及する記事を表示</translation>
    </message>
</context>
<context>
    <name>PolicyWriter</name>
    <message>
        <source>Issuer not known</source>
        <translation>発出元不明</translation>
    </message>
    <message>
        <source>CLAUSES</source>
        <translation>条項</translation>
    </message>
    <message>
        <source>No clause is known of it, so tags can name the policy but never a clause.</source>
        <translation>条項が分かっていないため、タグは政策を示せても条項は示せません。</translation>
    </message>
    <message>
        <source>DATES</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>No date is known.</source>
        <translation>日付は不明です。</translation>
    </message>
    <message>
        <source>WHAT THIS STANDS ON</source>
        <translation>根拠</translation>
    </message>
    <message>
        <source>Your own: kept in the data folder, not part of what ships.</source>
        <translation>ご自身の政策：データフォルダーに保存され、付属品ではありません。</translation>
    </message>
    <message>
        <source>Doubt: </source>
        <translation>疑点：</translation>
    </message>
    <message>
        <source>Number %1</source>
        <translation>番号 %1</translation>
    </message>
    <message>
        <source>Also called: %1</source>
        <translation>別名：%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more spelling(s)</source>
        <translation>
            <numerusform>ほか %Ln 件の表記</numerusform>
        </translation>
    </message>
    <message>
        <source>Implements: </source>
        <translation>実施する政策：</translation>
    </message>
    <message>
        <source>Implemented by: </source>
        <translation>これを実施：</translation>
    </message>
    <message>
        <source>Follows: </source>
        <translation>前身：</translation>
    </message>
    <message>
        <source>Followed by: </source>
        <translation>後継：</translation>
    </message>
    <message>
        <source>Pilots: </source>
        <translation>試行する政策：</translation>
    </message>
    <message>
        <source>Piloted by: </source>
        <translation>これを試行：</translation>
    </message>
    <message>
        <source>link to an opportunity…</source>
        <translation>案件にリンク…</translation>
    </message>
</context>
<context>
    <name>ProblemWords</name>
    <message>
        <source>There is no title. Write one.</source>
        <translation>題名がありません。入力してください。</translation>
    </message>
    <message>
        <source>This is not an amount. Write it like 1200000.</source>
        <translation>金額ではありません。1200000 のように入力してください。</translation>
    </message>
    <message>
        <source>This currency is not known. Write three letters, such as CNY.</source>
        <translation>通貨が不明です。CNY のような 3 文字で入力してください。</translation>
    </message>
    <message>
        <source>This sign stands for several currencies. Write CNY or JPY.</source>
        <translation>この記号は複数の通貨を表します。CNY か JPY と入力してください。</translation>
    </message>
    <message>
        <source>The amount and the currency column disagree.</source>
        <translation>金額と通貨の列が食い違っています。</translation>
    </message>
    <message>
        <source>This is not a day. Write it like 2026-12-31.</source>
        <translation>日付ではありません。2026-12-31 のように入力してください。</translation>
    </message>
    <message>
        <source>This could be either of two days. Write it like 2026-12-31.</source>
        <translation>二通りの日付に読めます。2026-12-31 のように入力してください。</translation>
    </message>
    <message>
        <source>This day is hardly meant. Check the year.</source>
        <translation>この日付は誤りのようです。年をご確認ください。</translation>
    </message>
    <message>
        <source>An HS code has 2 to 10 digits.</source>
        <translation>HS コードは 2～10 桁です。</translation>
    </message>
    <message>
        <source>There is no such stage.</source>
        <translation>この段階はありません。</translation>
    </message>
    <message>
        <source>There is no such sector.</source>
        <translation>この分野はありません。</translation>
    </message>
    <message>
        <source>No opportunity has this number here. Empty the cell to add a new one.</source>
        <translation>この番号の案件はありません。新規に追加するにはセルを空にしてください。</translation>
    </message>
    <message>
        <source>This opportunity lies in the bin. Take it out first.</source>
        <translation>この案件はごみ箱にあります。先に戻してください。</translation>
    </message>
    <message>
        <source>Two rows are about the same opportunity. Keep one of them.</source>
        <translation>二つの行が同じ案件です。一方だけ残してください。</translation>
    </message>
    <message>
        <source>Two columns have this name.</source>
        <translation>同じ名前の列が二つあります。</translation>
    </message>
    <message>
        <source>Two columns are taken for the same field. Choose for one of them.</source>
        <translation>二つの列が同じ項目になっています。一方を選び直してください。</translation>
    </message>
    <message>
        <source>No column is taken for the title. Choose one.</source>
        <translation>題名の列がありません。選んでください。</translation>
    </message>
    <message>
        <source>This stage needs firm evidence or a reason. Move it in the window.</source>
        <translation>この段階には確かな根拠か理由が必要です。ウィンドウで進めてください。</translation>
    </message>
    <message>
        <source>This text is too long.</source>
        <translation>文字が長すぎます。</translation>
    </message>
    <message>
        <source>This can&apos;t be read.</source>
        <translation>読み取れません。</translation>
    </message>
</context>
<context>
    <name>ProductDialog</name>
    <message>
        <source>Product</source>
        <translation>製品</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;HS codes</source>
        <translation>HS コード(&amp;H)</translation>
    </message>
    <message>
        <source>2 to 10 digits each, such as 841861</source>
        <translation>各 2～10 桁（例：841861）</translation>
    </message>
    <message>
        <source>&amp;English terms</source>
        <translation>英語の用語(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Japanese terms</source>
        <translation>日本語の用語(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;Chinese terms</source>
        <translation>中国語の用語(&amp;C)</translation>
    </message>
    <message>
        <source>What texts call it, with commas between</source>
        <translation>文章での呼び名（コンマ区切り）</translation>
    </message>
    <message>
        <source>A product needs a name. Give it one.</source>
        <translation>製品には名前が必要です。入力してください。</translation>
    </message>
    <message>
        <source>An HS code has 2 to 10 digits, such as 841861.</source>
        <translation>HS コードは 841861 のような 2～10 桁の数字です。</translation>
    </message>
</context>
<context>
    <name>ProductsView</name>
    <message>
        <source>Products</source>
        <translation>製品</translation>
    </message>
    <message>
        <source>What speaks of the product</source>
        <translation>製品に触れているもの</translation>
    </message>
    <message>
        <source>No products yet</source>
        <translation>まだ製品がありません</translation>
    </message>
    <message>
        <source>List what you sell; the policies and the news are then searched for it, and for gaps.</source>
        <translation>扱う製品を挙げると、政策とニュースから関連と空白を探します。</translation>
    </message>
    <message>
        <source>Add product…</source>
        <translation>製品を追加…</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) read; cells with problems: %1</source>
        <translation>
            <numerusform>製品 %n 件を読みました。問題のあるセル：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Import products</source>
        <translation>製品を読み込む</translation>
    </message>
    <message>
        <source>Tables (*.csv *.xlsx)</source>
        <translation>表 (*.csv *.xlsx)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n clause(s) without a product</source>
        <translation>
            <numerusform>製品のない条項 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Gaps, both ways</source>
        <translation>双方向の空白</translation>
    </message>
    <message numerus="yes">
        <source>%n clause(s)</source>
        <translation>
            <numerusform>条項 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>記事 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Looked for: %1</source>
        <translation>探した語：%1</translation>
    </message>
    <message>
        <source>CLAUSES THAT SPEAK OF IT</source>
        <translation>触れている条項</translation>
    </message>
    <message>
        <source>None. See whether other terms name it in the policies.</source>
        <translation>ありません。政策で別の語が使われていないかご確認ください。</translation>
    </message>
    <message>
        <source>NEWEST ITEMS THAT NAME IT</source>
        <translation>言及する最新の記事</translation>
    </message>
    <message>
        <source>None is stored. Add terms in the languages of your sources.</source>
        <translation>保存されていません。情報源の言語の語を加えてください。</translation>
    </message>
    <message>
        <source>Products that no clause speaks of</source>
        <translation>どの条項も触れていない製品</translation>
    </message>
    <message>
        <source>None: every product has a clause.</source>
        <translation>なし：すべての製品に条項があります。</translation>
    </message>
    <message>
        <source>Clauses without a product of yours</source>
        <translation>対応する製品のない条項</translation>
    </message>
    <message>
        <source>None: every clause has a product.</source>
        <translation>なし：すべての条項に製品があります。</translation>
    </message>
    <message>
        <source>%1 · named by: %2</source>
        <comment>policy, words</comment>
        <translation>%1 · 呼び名：%2</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>編集…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Import products…</source>
        <translation>製品を読み込む…</translation>
    </message>
</context>
<context>
    <name>QueryField</name>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Search in English, 日本語, 中文</source>
        <translation>検索（日本語、English、中文）</translation>
    </message>
    <message>
        <source>What can be asked for</source>
        <translation>使える条件</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>候補</translation>
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
        <translation>使える条件</translation>
    </message>
    <message>
        <source>Words must all occur. Click a field to put it into the search.</source>
        <translation>語はすべて含まれる必要があります。項目をクリックすると検索に入ります。</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>記号</translation>
    </message>
    <message>
        <source>words side by side</source>
        <translation>並んだ語</translation>
    </message>
    <message>
        <source>not; NOT does the same</source>
        <translation>除く（NOT も同じ）</translation>
    </message>
    <message>
        <source>one of several values</source>
        <translation>いずれかの値</translation>
    </message>
    <message>
        <source>one or the other; parentheses group</source>
        <translation>いずれか（括弧でまとめる）</translation>
    </message>
    <message>
        <source>hours (12h), days (7d), weeks (2w), months (3m), today, 2026-11-21</source>
        <translation>時間（12h）、日（7d）、週（2w）、月（3m）、today、2026-11-21</translation>
    </message>
</context>
<context>
    <name>QueryWords</name>
    <message>
        <source>Sector</source>
        <translation>分野</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>政策</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>信頼度</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>情報源</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地域</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>手がかり</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>題名</translation>
    </message>
    <message>
        <source>the sectors that an item is tagged with</source>
        <translation>記事に付いた分野</translation>
    </message>
    <message>
        <source>the policies that it names</source>
        <translation>言及する政策</translation>
    </message>
    <message>
        <source>what kind of document it is</source>
        <translation>文書の種類</translation>
    </message>
    <message>
        <source>the letter of its source, or none</source>
        <translation>情報源の信頼度（なしも可）</translation>
    </message>
    <message>
        <source>the language it is written in</source>
        <translation>書かれた言語</translation>
    </message>
    <message>
        <source>a source by words of its name, or its number</source>
        <translation>情報源（名前の語または番号）</translation>
    </message>
    <message>
        <source>a folder of sources</source>
        <translation>情報源のフォルダー</translation>
    </message>
    <message>
        <source>a place that it names, by code or name</source>
        <translation>言及する地域（コードまたは名前）</translation>
    </message>
    <message>
        <source>tenders, plans, pilots and other live hooks</source>
        <translation>入札・計画・実証などの手がかり</translation>
    </message>
    <message>
        <source>from a day on, or so long back</source>
        <translation>ある日から、または過去の期間</translation>
    </message>
    <message>
        <source>up to a day, or so long back</source>
        <translation>ある日まで、または過去の期間</translation>
    </message>
    <message>
        <source>what you or the text did with it</source>
        <translation>読了や印などの状態</translation>
    </message>
    <message>
        <source>words of the title alone</source>
        <translation>題名の語だけ</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>not %1</source>
        <translation>%1 以外</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>The query is too long.</source>
        <translation>検索条件が長すぎます。</translation>
    </message>
    <message>
        <source>This parenthesis was never opened.</source>
        <translation>対応する開き括弧がありません。</translation>
    </message>
    <message>
        <source>This parenthesis is never closed.</source>
        <translation>括弧が閉じられていません。</translation>
    </message>
    <message>
        <source>There is no word to look for.</source>
        <translation>探す語がありません。</translation>
    </message>
    <message>
        <source>OR stands between two conditions.</source>
        <translation>OR は二つの条件の間に置きます。</translation>
    </message>
    <message>
        <source>AND stands between two conditions.</source>
        <translation>AND は二つの条件の間に置きます。</translation>
    </message>
    <message>
        <source>There is nothing here to exclude.</source>
        <translation>除くものがありません。</translation>
    </message>
    <message>
        <source>This quotation mark is never closed.</source>
        <translation>引用符が閉じられていません。</translation>
    </message>
    <message>
        <source>There is nothing between these parentheses.</source>
        <translation>括弧の中が空です。</translation>
    </message>
    <message>
        <source>The query is nested too deeply here.</source>
        <translation>検索条件の入れ子が深すぎます。</translation>
    </message>
    <message>
        <source>A value is missing here.</source>
        <translation>値がありません。</translation>
    </message>
    <message>
        <source>This field has no value “%1”.</source>
        <translation>この項目に「%1」という値はありません。</translation>
    </message>
    <message>
        <source>There is no field “%1”. Quotation marks make it a word.</source>
        <translation>「%1」という項目はありません。引用符で囲むと語になります。</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>未読</translation>
    </message>
    <message>
        <source>read</source>
        <translation>既読</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>スター付き</translation>
    </message>
    <message>
        <source>hedged</source>
        <translation>推測</translation>
    </message>
    <message>
        <source>republished</source>
        <translation>転載</translation>
    </message>
    <message>
        <source>tagged</source>
        <translation>タグ付き</translation>
    </message>
    <message>
        <source>corrected by hand</source>
        <translation>手動で訂正</translation>
    </message>
    <message>
        <source>on the watchlist</source>
        <translation>ウォッチリストにあり</translation>
    </message>
    <message>
        <source>with a date</source>
        <translation>日付あり</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 日間</translation>
    </message>
    <message>
        <source>2 weeks</source>
        <translation>2 週間</translation>
    </message>
    <message>
        <source>1 month</source>
        <translation>1か月</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3 か月</translation>
    </message>
</context>
<context>
    <name>Rating</name>
    <message>
        <source>%1 is now rated %2.</source>
        <translation>%1 の信頼度を %2 にしました。</translation>
    </message>
</context>
<context>
    <name>RatingDialog</name>
    <message>
        <source>Rate a source</source>
        <translation>情報源の信頼度</translation>
    </message>
    <message>
        <source>Not rated by you. A letter shown with its items is what is known of the publisher.</source>
        <translation>まだ評価していません。記事に付いている記号は発行元について知られている評価です。</translation>
    </message>
    <message>
        <source>The letter is about the source, whatever a single text says. It stands with all of its items from now on; what is linked to an opportunity keeps the letter of that day.</source>
        <translation>この記号は個々の文章ではなく情報源についてのものです。今後はその情報源のすべての記事に付きます。案件にリンク済みのものは、その日の記号のままです。</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>Text of the item</source>
        <translation>記事の本文</translation>
    </message>
    <message>
        <source>Why these tags, and provenance</source>
        <translation>タグの理由と出所</translation>
    </message>
    <message>
        <source>This item has no web address that can be opened. Its source may list it.</source>
        <translation>この記事には開けるアドレスがありません。情報源に載っているかもしれません。</translation>
    </message>
    <message>
        <source>Fetching the whole text…</source>
        <translation>全文を取得しています…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>No date given; first seen %1</source>
        <translation>日付なし、初見 %1</translation>
    </message>
    <message>
        <source>original ↗</source>
        <translation>原文 ↗</translation>
    </message>
    <message>
        <source>(speculative mention)   </source>
        <translation>（推測的な言及）&#x3000;</translation>
    </message>
    <message>
        <source>%1 hedged   </source>
        <translation>推測 %1   </translation>
    </message>
    <message>
        <source>on the watchlist</source>
        <translation>ウォッチリストにあり</translation>
    </message>
    <message>
        <source>The feed gives only the title. The original may say more.</source>
        <translation>フィードには題名しかありません。原文に詳細があるかもしれません。</translation>
    </message>
    <message>
        <source>Whole text of the page, fetched %1; its tags stand on the feed&apos;s text above.</source>
        <translation>ページの全文（取得 %1）。タグは上のフィードの本文に基づきます。</translation>
    </message>
</context>
<context>
    <name>ReaderTools</name>
    <message>
        <source>Star</source>
        <translation>スター</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>未読にする</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>ウォッチ</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>訂正</translation>
    </message>
    <message>
        <source>Open original</source>
        <translation>原文を開く</translation>
    </message>
    <message>
        <source>Whole text</source>
        <translation>全文</translation>
    </message>
    <message>
        <source>Unstar</source>
        <translation>スターを外す</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>既読にする</translation>
    </message>
    <message>
        <source>Watched</source>
        <translation>登録済み</translation>
    </message>
</context>
<context>
    <name>ReadingForm</name>
    <message>
        <source>As soon as it is opened</source>
        <translation>開いたらすぐ</translation>
    </message>
    <message>
        <source>After some seconds</source>
        <translation>数秒後</translation>
    </message>
    <message>
        <source>Only by hand (U)</source>
        <translation>手動でのみ (U)</translation>
    </message>
    <message>
        <source>&amp;Mark an item as read</source>
        <translation>記事を既読にする(&amp;M)</translation>
    </message>
    <message>
        <source>Seconds &amp;until then</source>
        <translation>それまでの秒数(&amp;U)</translation>
    </message>
    <message>
        <source>Also mark what I scroll &amp;past in the list</source>
        <translation>一覧でスクロールして通り過ぎた記事も既読にする(&amp;P)</translation>
    </message>
    <message>
        <source>Rules mark items by themselves, each item once. Ctrl+Z in the list takes it back.</source>
        <translation>ルールは記事を自動で既読にします（各記事につき一度だけ）。一覧で Ctrl+Z を押すと元に戻ります。</translation>
    </message>
    <message>
        <source>Add a rule…</source>
        <translation>ルールを追加…</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>すべての記事</translation>
    </message>
    <message>
        <source>%1, as it comes in</source>
        <translation>%1、届いたとき</translation>
    </message>
    <message numerus="yes">
        <source>%1, once older than %n day(s)</source>
        <translation>
            <numerusform>%1、%Ln 日より古くなったら</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the rule %1</source>
        <translation>ルール「%1」を削除</translation>
    </message>
    <message>
        <source>Remove this rule</source>
        <translation>このルールを削除</translation>
    </message>
</context>
<context>
    <name>ReasonDialog</name>
    <message>
        <source>A reason is needed</source>
        <translation>理由が必要です</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Such as: the customer confirmed the plan by telephone.</source>
        <translation>例：顧客が電話で計画を認めた。</translation>
    </message>
    <message>
        <source>Move with this reason</source>
        <translation>この理由で進める</translation>
    </message>
    <message>
        <source>&amp;Reason, kept in the history</source>
        <translation>理由（履歴に残ります）(&amp;R)</translation>
    </message>
    <message>
        <source>All that speaks for it is hedged or written by a machine. Link evidence that states it firmly, or say why it moves on all the same.</source>
        <translation>後押しする根拠は、推測表現か機械による文章だけです。言い切っている根拠をリンクするか、それでも進める理由を書いてください。</translation>
    </message>
    <message>
        <source>No evidence speaks for it yet. Link some, or say why it moves on all the same.</source>
        <translation>後押しする根拠がまだありません。リンクするか、それでも進める理由を書いてください。</translation>
    </message>
</context>
<context>
    <name>RephraseDialog</name>
    <message>
        <source>Rephrase</source>
        <translation>言い換え</translation>
    </message>
    <message>
        <source>Looking at the sentences…</source>
        <translation>文を調べています…</translation>
    </message>
    <message>
        <source>Progress of rephrasing</source>
        <translation>言い換えの進み具合</translation>
    </message>
    <message>
        <source>What would be sent</source>
        <translation>送られる内容</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>送る</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>取り入れる</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>中止しています…</translation>
    </message>
    <message>
        <source>Send to %1</source>
        <translation>%1 に送る</translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) would go to %1, model %2. Nothing goes before you say so.</source>
        <translation>
            <numerusform>%n 文が %1（モデル %2）に送られます。押すまでは何も送られません。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing here that may be rephrased; below it says why.</source>
        <translation>ここには言い換えられる文がありません。理由は下にあります。</translation>
    </message>
    <message>
        <source>With this instruction</source>
        <translation>この指示とともに</translation>
    </message>
    <message>
        <source>What stays here</source>
        <translation>送られないもの</translation>
    </message>
    <message>
        <source>Quotations are never rephrased. Neither are opinions, which cite nothing to compare with, and sentences that would not match their sources. Items, notes and sources are not sent.</source>
        <translation>引用は決して言い換えません。照らし合わせる出典のない見解や、出典と一致しない文も同じです。記事・注・出典は送られません。</translation>
    </message>
    <message numerus="yes">
        <source>Statements that stay as they are: %n.</source>
        <translation>
            <numerusform>そのまま残る文：%n。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 sentences have come back.</source>
        <translation>%2 文のうち %1 文が戻りました。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>何も変わっていません。</translation>
    </message>
    <message>
        <source>%1 passed the check, %2 were dropped, %3 came back as they were.</source>
        <translation>照合を通った文 %1、除いた文 %2、元のまま戻った文 %3。</translation>
    </message>
    <message numerus="yes">
        <source>Take over %n</source>
        <translation>
            <numerusform>%n 件を取り入れる</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>何も送られていません。</translation>
    </message>
    <message>
        <source>What to rephrase</source>
        <translation>言い換える範囲</translation>
    </message>
    <message>
        <source>The chosen statement</source>
        <translation>選んだ文</translation>
    </message>
    <message>
        <source>Its section</source>
        <translation>その節</translation>
    </message>
    <message>
        <source>The whole briefing</source>
        <translation>ブリーフィング全体</translation>
    </message>
</context>
<context>
    <name>RephraseForm</name>
    <message>
        <source>Offer to &amp;rephrase drafts by a service of my choice</source>
        <translation>自分で選んだサービスによる下書きの言い換えを使えるようにする(&amp;R)</translation>
    </message>
    <message>
        <source>Address of the service</source>
        <translation>サービスのアドレス</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Only where the service asks for one</source>
        <translation>サービスが求める場合のみ</translation>
    </message>
    <message>
        <source>List models</source>
        <translation>モデルを一覧</translation>
    </message>
    <message>
        <source>Keep the key</source>
        <translation>キーを保存</translation>
    </message>
    <message>
        <source>Forget the key</source>
        <translation>キーを消去</translation>
    </message>
    <message>
        <source>Off, nothing of yours is ever sent. On, the editor of briefings has a button that shows which sentences would go to the service, and sends them only when you say so. What comes back is checked like any sentence of yours; what fails is dropped. Any service that speaks as OpenAI’s does will do, such as one on this computer.</source>
        <translation>オフの間は何も送られません。オンにするとブリーフィングの編集画面にボタンが現れ、どの文がサービスに送られるかを見せてから、指示があったときだけ送ります。戻ってきた文はご自分の文と同じように照合し、通らないものは使いません。OpenAI と同じ方式で応じるサービスなら、このコンピューター上のものでも使えます。</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>サービスに問い合わせています…</translation>
    </message>
    <message>
        <source>No key is kept for this service.</source>
        <translation>このサービスのキーは保存されていません。</translation>
    </message>
    <message>
        <source>Asked will be: %1</source>
        <translation>問い合わせ先：%1</translation>
    </message>
    <message numerus="yes">
        <source>The service answers. Models: %n.</source>
        <translation>
            <numerusform>サービスが応答しました。モデル数：%n。</numerusform>
        </translation>
    </message>
    <message>
        <source>The key is in the system’s keyring.</source>
        <translation>キーはシステムのキーリングに保存しました。</translation>
    </message>
    <message>
        <source>This system has no keyring that can be used, so the key is kept until Tradewind is closed and then forgotten. It is written nowhere.</source>
        <translation>このシステムには使えるキーリングがないため、キーは Tradewind を閉じるまで保持し、その後は消えます。どこにも書き込みません。</translation>
    </message>
</context>
<context>
    <name>ResultRows</name>
    <message>
        <source>What came back</source>
        <translation>戻ってきた内容</translation>
    </message>
    <message>
        <source>Dropped; the draft stays</source>
        <translation>除いたもの（下書きのまま）</translation>
    </message>
    <message numerus="yes">
        <source>Answers that belong to no sentence, left aside: %n.</source>
        <translation>
            <numerusform>どの文にも当たらない回答（使いません）：%n。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing came back for it.</source>
        <translation>この文への回答がありませんでした。</translation>
    </message>
    <message>
        <source>More than one answer came back for it.</source>
        <translation>この文に回答が二つ以上ありました。</translation>
    </message>
    <message>
        <source>What came back says nothing.</source>
        <translation>戻ってきた文に中身がありません。</translation>
    </message>
    <message>
        <source>What came back is far longer than the draft.</source>
        <translation>戻ってきた文が下書きよりずっと長くなっています。</translation>
    </message>
    <message>
        <source>What came back has more sentences than the draft.</source>
        <translation>戻ってきた内容は下書きより文の数が多くなっています。</translation>
    </message>
    <message>
        <source>What came back is in another language or script.</source>
        <translation>戻ってきた文の言語か文字が違います。</translation>
    </message>
    <message>
        <source>What came back holds a link or code.</source>
        <translation>戻ってきた文にリンクかコードが含まれています。</translation>
    </message>
    <message>
        <source>What came back has next to nothing in common with the draft.</source>
        <translation>戻ってきた文は下書きとほとんど共通点がありません。</translation>
    </message>
    <message>
        <source>It says no where the draft says yes, or the other way round.</source>
        <translation>肯定と否定が下書きと逆になっています。</translation>
    </message>
    <message>
        <source>The draft does not have: %1</source>
        <translation>下書きにないもの：%1</translation>
    </message>
    <message>
        <source>It leaves out: %1</source>
        <translation>抜け落ちたもの：%1</translation>
    </message>
    <message>
        <source>It no longer says how sure it is: %1</source>
        <translation>確かさを示す語が抜けています：%1</translation>
    </message>
    <message>
        <source>Its source does not have: %1</source>
        <translation>出典にないもの：%1</translation>
    </message>
    <message>
        <source>Take over: %1</source>
        <translation>取り入れる：%1</translation>
    </message>
</context>
<context>
    <name>RetagDialog</name>
    <message>
        <source>Re-tag stored items</source>
        <translation>保存済みの記事を再タグ付け</translation>
    </message>
    <message>
        <source>Looking at the stored items…</source>
        <translation>保存済みの記事を調べています…</translation>
    </message>
    <message>
        <source>Progress of re-tagging</source>
        <translation>再タグ付けの進み具合</translation>
    </message>
    <message>
        <source>Items that would change</source>
        <translation>変わる記事</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>適用</translation>
    </message>
    <message>
        <source>%1 of %2 items</source>
        <translation>%2 件中 %1 件</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Every stored item is tagged under the present taxonomy. There is nothing to do.</source>
        <translation>保存済みの記事はすべて現在の分類体系でタグ付け済みです。することはありません。</translation>
    </message>
    <message>
        <source>%1 items were tagged under another taxonomy. Sectors or their evidence would change in %2 of them; policies, places and provenance are brought up to date too.</source>
        <translation>%1 件の記事は別の分類体系でタグ付けされています。うち %2 件で分野またはその根拠が変わります。政策・地域・出所も更新します。</translation>
    </message>
    <message>
        <source>Corrections by hand hold: %1 items have some.</source>
        <translation>手動の訂正は有効なままです（%1 件）。</translation>
    </message>
    <message>
        <source>Tagging…</source>
        <translation>タグ付け中…</translation>
    </message>
    <message>
        <source>Would gain “%1”</source>
        <translation>「%1」が加わる</translation>
    </message>
    <message>
        <source>Would lose “%1”</source>
        <translation>「%1」が外れる</translation>
    </message>
    <message>
        <source>No item gains or loses “%1”.</source>
        <translation>「%1」が加わる記事も外れる記事もありません。</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>ほか %1 件</translation>
    </message>
    <message>
        <source>What changes, by sector</source>
        <translation>分野ごとの変化</translation>
    </message>
</context>
<context>
    <name>Retagging</name>
    <message>
        <source>Items tagged under an older taxonomy: %1.</source>
        <translation>古い分類体系でタグ付けされた記事：%1 件。</translation>
    </message>
    <message>
        <source>Preview re-tagging…</source>
        <translation>再タグ付けの確認…</translation>
    </message>
    <message>
        <source>Re-tagging was stopped; nothing was changed.</source>
        <translation>再タグ付けを中止しました。何も変わっていません。</translation>
    </message>
    <message>
        <source>Items re-tagged: %1, of which %2 changed.</source>
        <translation>%1 件を再タグ付けし、%2 件が変わりました。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Undone. Items that have their former tags again: %1.</source>
        <translation>元に戻しました。以前のタグに戻った記事：%1 件。</translation>
    </message>
</context>
<context>
    <name>RuleDialog</name>
    <message>
        <source>Mark as read by a rule</source>
        <translation>ルールで既読にする</translation>
    </message>
    <message>
        <source>All items</source>
        <translation>すべての記事</translation>
    </message>
    <message>
        <source>A sector</source>
        <translation>分野</translation>
    </message>
    <message>
        <source>A source</source>
        <translation>情報源</translation>
    </message>
    <message>
        <source>A search</source>
        <translation>検索条件</translation>
    </message>
    <message>
        <source>as in the search field: role:opinion football</source>
        <translation>検索欄と同じ書き方：role:opinion サッカー</translation>
    </message>
    <message>
        <source>As they come in</source>
        <translation>届いたとき</translation>
    </message>
    <message>
        <source>When they are older than</source>
        <translation>次の日数より古くなったら</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 日</translation>
    </message>
    <message>
        <source>Which items</source>
        <translation>対象の記事</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>分野</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>情報源</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>When</source>
        <translation>いつ</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日数</translation>
    </message>
    <message>
        <source>Add the rule</source>
        <translation>ルールを追加</translation>
    </message>
    <message>
        <source>This would mark all that ever comes in. Choose which items, or from which age.</source>
        <translation>これではこれから届く記事がすべて既読になります。対象の記事か、日数を選んでください。</translation>
    </message>
    <message numerus="yes">
        <source>%n unread item(s) would be marked now, others as they grow old.</source>
        <translation>
            <numerusform>未読の記事 %Ln 件が今すぐ既読になり、ほかは古くなりしだい既読になります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is for what comes in from now on. %n unread item(s) that match stay as they are.</source>
        <translation>
            <numerusform>これから届く記事が対象です。条件に合う未読の記事 %Ln 件はそのまま残ります。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Keep this search</source>
        <translation>この検索を保存</translation>
    </message>
    <message>
        <source>Tell me when something new comes in</source>
        <translation>新着があれば知らせる</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>名前を変更…</translation>
    </message>
    <message>
        <source>Forget this search</source>
        <translation>この検索を削除</translation>
    </message>
    <message>
        <source>Rename the search</source>
        <translation>検索の名前を変更</translation>
    </message>
    <message numerus="yes">
        <source>%n new in “%1”</source>
        <translation>
            <numerusform>「%1」に新着 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>既読の扱い</translation>
    </message>
    <message>
        <source>Rephrasing</source>
        <translation>言い換え</translation>
    </message>
    <message>
        <source>Taken over, but for values that are no settings: %1.</source>
        <translation>取り込みました。設定でない値は除きました：%1。</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>言語と外観</translation>
    </message>
    <message>
        <source>&amp;Read sources</source>
        <translation>情報源を読む(&amp;R)</translation>
    </message>
    <message>
        <source>Read them when Tradewind &amp;starts</source>
        <translation>Tradewind の起動時に読む(&amp;S)</translation>
    </message>
    <message>
        <source>While the window is open. Each source is asked no more often than it wishes; for a schedule without the window there is the command tradewind refresh --due.</source>
        <translation>ウィンドウを開いている間だけです。各情報源の望む頻度は超えません。ウィンドウなしの定期実行には tradewind refresh --due を使えます。</translation>
    </message>
    <message>
        <source>Sources and schedule</source>
        <translation>情報源と予定</translation>
    </message>
    <message>
        <source>Only when I press Refresh</source>
        <translation>更新を押したときだけ</translation>
    </message>
    <message numerus="yes">
        <source>Every %n minute(s)</source>
        <translation>
            <numerusform>%n 分ごと</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n hour(s)</source>
        <translation>
            <numerusform>%n 時間ごと</numerusform>
        </translation>
    </message>
    <message>
        <source>Show desktop &amp;notifications of saved searches</source>
        <translation>保存した検索をデスクトップに通知(&amp;N)</translation>
    </message>
    <message>
        <source>Sum up saved searches once a &amp;day</source>
        <translation>保存した検索を 1 日 1 回まとめる(&amp;D)</translation>
    </message>
    <message>
        <source>Daily summary &amp;at</source>
        <translation>まとめの時刻(&amp;A)</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Keep items for (da&amp;ys)</source>
        <translation>記事の保存日数(&amp;Y)</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>無期限</translation>
    </message>
    <message>
        <source>Keep of each source (&amp;items)</source>
        <translation>情報源ごとの保存件数(&amp;I)</translation>
    </message>
    <message>
        <source>all</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>What is starred, corrected by hand, on the watchlist or cited in a briefing is always kept.</source>
        <translation>スター付き、手動で訂正、ウォッチリストにある、ブリーフィングで引用した記事は常に残ります。</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>保存するもの</translation>
    </message>
    <message numerus="yes">
        <source>The next refresh would delete %n item(s).</source>
        <translation>
            <numerusform>次の更新で %n 件が削除されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Allow feeds inside a &amp;private network</source>
        <translation>プライベートネットワーク内のフィードを許可(&amp;P)</translation>
    </message>
    <message>
        <source>Tradewind asks your sources for their feeds and nobody for anything else, but for a service that you set up below: no account, no tracking. Texts, tags and notes stay in the data folder. What is allowed here holds from the next start on.</source>
        <translation>Tradewind は登録した情報源からフィードを取得するだけで、下で設定するサービスを除き、ほかのどこにも接続しません。アカウントも追跡もありません。本文・タグ・メモはデータフォルダーの中にとどまります。ここでの許可は次の起動から有効です。</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>プライバシー</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>データフォルダー</translation>
    </message>
    <message>
        <source>All of it written to %1.</source>
        <translation>すべて %1 に書き出しました。</translation>
    </message>
    <message>
        <source>Taken over from %1. New saved searches: %2, new sources: %3.</source>
        <translation>%1 から取り込みました。新しい保存済み検索：%2、新しい情報源：%3。</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>読み込む…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>書き出す…</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>設定を読み込む</translation>
    </message>
    <message>
        <source>Settings (*.json)</source>
        <translation>設定 (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>設定を書き出す</translation>
    </message>
</context>
<context>
    <name>ShiftModel</name>
    <message>
        <source>Sector</source>
        <translation>分野</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>維持</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Lists, sectors and sources</source>
        <translation>一覧・分野・情報源</translation>
    </message>
    <message>
        <source>Add source…</source>
        <translation>情報源を追加…</translation>
    </message>
    <message>
        <source>Choose a source pack…</source>
        <translation>情報源パックを選ぶ…</translation>
    </message>
</context>
<context>
    <name>SourceWork</name>
    <message>
        <source>Added: %1</source>
        <translation>追加しました：%1</translation>
    </message>
    <message>
        <source>Import OPML</source>
        <translation>OPML を読み込む</translation>
    </message>
    <message>
        <source>OPML (*.opml *.xml)</source>
        <translation>OPML (*.opml *.xml)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Export OPML</source>
        <translation>OPML に書き出す</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>書き出しました：%1</translation>
    </message>
    <message>
        <source>Remove the source “%1”?</source>
        <translation>情報源「%1」を削除しますか？</translation>
    </message>
    <message>
        <source>Items that are starred or on the watchlist stay; the others go.</source>
        <translation>スター付きとウォッチリストの記事は残り、それ以外は消えます。</translation>
    </message>
    <message>
        <source>Refresh only this source</source>
        <translation>この情報源だけ更新</translation>
    </message>
    <message>
        <source>Rate its reliability…</source>
        <translation>信頼度を決める…</translation>
    </message>
    <message>
        <source>Remove this source…</source>
        <translation>この情報源を削除…</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>削除しました：%1</translation>
    </message>
    <message>
        <source>Sources added: %1</source>
        <translation>追加した情報源：%1 件</translation>
    </message>
    <message>
        <source>Sources added: %1, left out (there already, or unusable): %2</source>
        <translation>追加した情報源：%1 件、見送り（登録済みまたは利用不可）：%2 件</translation>
    </message>
</context>
<context>
    <name>StagesDialog</name>
    <message>
        <source>Names of the stages</source>
        <translation>段階の名前</translation>
    </message>
    <message>
        <source>Their order and meaning stay. Leave a field empty for the usual name.</source>
        <translation>順序と意味は変わりません。空欄にすると標準の名前になります。</translation>
    </message>
</context>
<context>
    <name>StatementEditor</name>
    <message>
        <source>Words of the statement</source>
        <translation>記述の文言</translation>
    </message>
    <message>
        <source>Your translation</source>
        <translation>あなたの翻訳</translation>
    </message>
    <message>
        <source>Your translation, marked as yours</source>
        <translation>あなたの翻訳（そう明示されます）</translation>
    </message>
    <message>
        <source>What the statement cites</source>
        <translation>記述の出典</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上へ</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下へ</translation>
    </message>
    <message>
        <source>Add below</source>
        <translation>下に追加</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>取り除く</translation>
    </message>
    <message>
        <source>Keep these words</source>
        <translation>この文言にする</translation>
    </message>
    <message>
        <source>Rephrase…</source>
        <translation>言い換え…</translation>
    </message>
    <message>
        <source>Choose a statement in the text to see what it stands on.</source>
        <translation>本文の記述を選ぶと、その根拠が分かります。</translation>
    </message>
    <message>
        <source>Comparing with its sources…</source>
        <translation>出典と照合しています…</translation>
    </message>
    <message>
        <source>Matches its source</source>
        <translation>出典と一致</translation>
    </message>
    <message>
        <source>Your opinion: it cites nothing</source>
        <translation>あなたの意見：出典なし</translation>
    </message>
    <message>
        <source>Differs from its source: %1</source>
        <translation>出典と異なる：%1</translation>
    </message>
    <message>
        <source>Differs from its source, which has changed or is gone</source>
        <translation>出典と異なる（出典が変わったか、なくなりました）</translation>
    </message>
    <message>
        <source>it says no where the source says yes, or the other way round</source>
        <translation>肯定と否定が出典と逆です</translation>
    </message>
    <message>
        <source>nothing in it occurs there</source>
        <translation>出典に現れる語がありません</translation>
    </message>
    <message>
        <source>number “%1”</source>
        <translation>数値「%1」</translation>
    </message>
    <message>
        <source>unit of “%1”</source>
        <translation>「%1」の単位</translation>
    </message>
    <message>
        <source>date “%1”</source>
        <translation>日付「%1」</translation>
    </message>
    <message>
        <source>name “%1”</source>
        <translation>名称「%1」</translation>
    </message>
    <message>
        <source>quotation “%1”</source>
        <translation>引用「%1」</translation>
    </message>
    <message>
        <source>which way “%1” went</source>
        <translation>「%1」の増減の向き</translation>
    </message>
    <message>
        <source>who does it, “%1”</source>
        <translation>行為の主体「%1」</translation>
    </message>
    <message>
        <source>who is said to say so, “%1”</source>
        <translation>発言者「%1」</translation>
    </message>
    <message>
        <source>A new sentence of yours.</source>
        <translation>あなたの新しい文。</translation>
    </message>
    <message>
        <source>Copied the reference</source>
        <translation>文献情報をコピーしました</translation>
    </message>
    <message>
        <source>Cited nowhere, this goes out marked as the author’s opinion.</source>
        <translation>出典がないため、筆者の意見と明示して書き出します。</translation>
    </message>
    <message>
        <source>Computed: %1</source>
        <translation>算出：%1</translation>
    </message>
    <message>
        <source>original ↗</source>
        <translation>原文 ↗</translation>
    </message>
    <message>
        <source>Copy as:</source>
        <translation>コピー形式：</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Progress of the refresh</source>
        <translation>更新の進み具合</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Couldn&apos;t be read: %1</source>
        <translation>読めなかったもの：%1</translation>
    </message>
    <message>
        <source>Nothing new for long: %1</source>
        <translation>長く新着のないもの：%1</translation>
    </message>
    <message>
        <source>Never read: %1</source>
        <translation>一度も読んでいないもの：%1</translation>
    </message>
    <message>
        <source>Reading sources…</source>
        <translation>情報源を読んでいます…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Cancelled after %1 sources</source>
        <translation>%1 件の情報源の後で中止しました</translation>
    </message>
    <message>
        <source>Couldn&apos;t reach %1 of %2 sources</source>
        <translation>情報源 %2 件中 %1 件に接続できませんでした</translation>
    </message>
    <message>
        <source>No sources yet</source>
        <translation>情報源はまだありません</translation>
    </message>
    <message>
        <source>New: %1, updated: %2</source>
        <translation>新着 %1、更新 %2</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>中止しています…</translation>
    </message>
</context>
<context>
    <name>SuggestedTab</name>
    <message>
        <source>What this opportunity watches for</source>
        <translation>この案件が見張る条件</translation>
    </message>
    <message>
        <source>Suggested evidence</source>
        <translation>根拠の候補</translation>
    </message>
    <message>
        <source>Nothing is suggested</source>
        <translation>候補はありません</translation>
    </message>
    <message>
        <source>New items that match the query above appear here after each refresh.</source>
        <translation>上の条件に合う新しい記事が、更新のたびにここに現れます。</translation>
    </message>
    <message>
        <source>Nothing: give words, or sectors and places</source>
        <translation>なし：語、または分野と地域を指定してください</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>source, kind of document, when</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>&amp;Watches for</source>
        <translation>見張る条件(&amp;W)</translation>
    </message>
    <message>
        <source>Accept (a)</source>
        <translation>採用（a）</translation>
    </message>
    <message>
        <source>Dismiss (d)</source>
        <translation>却下（d）</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>TODAY</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Put on the watchlist</source>
        <translation>ウォッチリストに入れる</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Moved to another stage</source>
        <translation>段階を変更</translation>
    </message>
    <message>
        <source>Evidence linked or judged anew</source>
        <translation>根拠を追加・再評価</translation>
    </message>
    <message>
        <source>Evidence taken off</source>
        <translation>根拠を外した</translation>
    </message>
    <message>
        <source>Put into the bin</source>
        <translation>ごみ箱に入れる</translation>
    </message>
    <message>
        <source>Taken out of the bin</source>
        <translation>ごみ箱から戻した</translation>
    </message>
    <message>
        <source>Disagreement settled</source>
        <translation>食い違いを解消</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>取り消し</translation>
    </message>
    <message>
        <source>Done again</source>
        <translation>やり直し</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1（%2）</translation>
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
        <translation>%1：%2 を削除</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>field, before, after</comment>
        <translation>%1：%2 → %3</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>根拠</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>題名</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>段階</translation>
    </message>
    <message>
        <source>Sectors</source>
        <translation>分野</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>地域</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>担当</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>通貨</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Next action</source>
        <translation>次の行動</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>Date of the next action</source>
        <translation>次の行動の日付</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>HS codes</source>
        <translation>HS コード</translation>
    </message>
    <message>
        <source>Product words</source>
        <translation>製品の語</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>添付</translation>
    </message>
    <message>
        <source>Watches for</source>
        <translation>見張る条件</translation>
    </message>
    <message>
        <source>In the bin</source>
        <translation>ごみ箱の中</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Number everywhere</source>
        <translation>共通の番号</translation>
    </message>
    <message>
        <source>English terms</source>
        <translation>英語の用語</translation>
    </message>
    <message>
        <source>Japanese terms</source>
        <translation>日本語の用語</translation>
    </message>
    <message>
        <source>Chinese terms</source>
        <translation>中国語の用語</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <comment>title of a piece of evidence, which way it points</comment>
        <translation>「%1」（%2）</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Refresh</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Read all sources now (F5)</source>
        <translation>すべての情報源を今すぐ読む（F5）</translation>
    </message>
    <message>
        <source>News</source>
        <translation>ニュース</translation>
    </message>
    <message>
        <source>Watchlist</source>
        <translation>ウォッチリスト</translation>
    </message>
    <message>
        <source>Briefing</source>
        <translation>ブリーフィング</translation>
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
        <translation>トレイ</translation>
    </message>
    <message>
        <source>Quote in this section</source>
        <translation>この節で引用</translation>
    </message>
    <message>
        <source>Take out of the tray</source>
        <translation>トレイから出す</translation>
    </message>
    <message>
        <source>Chosen entries are quoted where you are in the text. Nothing chosen: all of them.</source>
        <translation>選んだものを本文の現在の位置に引用します。何も選ばなければすべてです。</translation>
    </message>
    <message>
        <source>Drag items from the news here all week. They stay until you take them out.</source>
        <translation>ニュースの記事を随時ここにドラッグしてください。取り出すまで残ります。</translation>
    </message>
</context>
<context>
    <name>WatchBar</name>
    <message>
        <source>Add opportunity…</source>
        <translation>案件を追加…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>More to do with the watchlist</source>
        <translation>ウォッチリストのその他の操作</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Show the chosen opportunity beside the list</source>
        <translation>選んだ案件を一覧の横に表示</translation>
    </message>
    <message>
        <source>Show or hide the chosen opportunity (Ctrl+D)</source>
        <translation>選んだ案件の表示・非表示（Ctrl+D）</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>ボード</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>カレンダー</translation>
    </message>
    <message>
        <source>Funnel</source>
        <translation>ファネル</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>製品</translation>
    </message>
</context>
<context>
    <name>WatchChoice</name>
    <message>
        <source>Look for an opportunity</source>
        <translation>案件を探す</translation>
    </message>
    <message>
        <source>Look for an opportunity…</source>
        <translation>案件を探す…</translation>
    </message>
    <message>
        <source>Opportunities of the briefing</source>
        <translation>ブリーフィングの案件</translation>
    </message>
    <message>
        <source>Opportunities (none ticked: those still open)</source>
        <translation>案件（指定なしは進行中のもの）</translation>
    </message>
</context>
<context>
    <name>WatchExchange</name>
    <message>
        <source>Import opportunities</source>
        <translation>案件を読み込む</translation>
    </message>
    <message>
        <source>Tables (*.csv *.xlsx)</source>
        <translation>表 (*.csv *.xlsx)</translation>
    </message>
    <message>
        <source>Merge a colleague&apos;s bundle</source>
        <translation>同僚のバンドルを統合</translation>
    </message>
    <message>
        <source>Tradewind bundles (*.twbundle)</source>
        <translation>Tradewind バンドル (*.twbundle)</translation>
    </message>
    <message>
        <source>Export opportunities</source>
        <translation>案件を書き出す</translation>
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
        <translation>期限のカレンダー (*.ics)</translation>
    </message>
    <message>
        <source>One page each, PDF (*.pdf)</source>
        <translation>1 件 1 ページの PDF (*.pdf)</translation>
    </message>
    <message>
        <source>One page each, Markdown (*.md)</source>
        <translation>1 件 1 ページの Markdown (*.md)</translation>
    </message>
    <message>
        <source>Bundle for a colleague (*.twbundle)</source>
        <translation>同僚へのバンドル (*.twbundle)</translation>
    </message>
    <message numerus="yes">
        <source>%n opportunity(s) written to %1</source>
        <translation>
            <numerusform>案件 %n 件を %1 に書き出しました</numerusform>
        </translation>
    </message>
    <message>
        <source>The import was stopped; nothing was taken.</source>
        <translation>読み込みを中止しました。何も取り込んでいません。</translation>
    </message>
    <message>
        <source>Imported: %1 new, %2 changed, %3 as they were, %4 left out. Ctrl+Z takes it back.</source>
        <translation>読み込み：新規 %1、変更 %2、変更なし %3、見送り %4。Ctrl+Z で取り消せます。</translation>
    </message>
    <message>
        <source>The bundle holds nothing that is not here already.</source>
        <translation>このバンドルの内容は、すべてすでにここにあります。</translation>
    </message>
    <message>
        <source>Merged: %1 new, %2 changed, %3 as they were, %4 in conflict.</source>
        <translation>統合：新規 %1、変更 %2、変更なし %3、食い違い %4。</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
</context>
<context>
    <name>WatchFilters</name>
    <message>
        <source>Filter the watchlist</source>
        <translation>ウォッチリストを絞り込む</translation>
    </message>
    <message>
        <source>Filter by title, place, owner, note, tag…</source>
        <translation>題名・地域・担当・メモ・タグで絞り込む…</translation>
    </message>
    <message>
        <source>Filter by stage</source>
        <translation>段階で絞り込む</translation>
    </message>
    <message>
        <source>Filter by sector</source>
        <translation>分野で絞り込む</translation>
    </message>
    <message>
        <source>Filter by owner</source>
        <translation>担当で絞り込む</translation>
    </message>
    <message>
        <source>Group the table</source>
        <translation>表をまとめる</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>Show all opportunities again</source>
        <translation>すべての案件を再表示</translation>
    </message>
    <message>
        <source>All stages</source>
        <translation>すべての段階</translation>
    </message>
    <message>
        <source>All sectors</source>
        <translation>すべての分野</translation>
    </message>
    <message>
        <source>No sector</source>
        <translation>分野なし</translation>
    </message>
    <message>
        <source>All owners</source>
        <translation>すべての担当</translation>
    </message>
    <message>
        <source>No owner</source>
        <translation>担当なし</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>まとめない</translation>
    </message>
    <message>
        <source>Group by stage</source>
        <translation>段階別</translation>
    </message>
    <message>
        <source>Group by sector</source>
        <translation>分野別</translation>
    </message>
    <message>
        <source>Group by owner</source>
        <translation>担当別</translation>
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
        <translation>ウォッチリストのキー操作</translation>
    </message>
    <message>
        <source>Table; Alt with 2 to 5 shows board, calendar, funnel and products</source>
        <translation>表。Alt＋2～5 でボード・カレンダー・ファネル・製品</translation>
    </message>
    <message>
        <source>Show or hide the chosen opportunity</source>
        <translation>選んだ案件の表示・非表示</translation>
    </message>
    <message>
        <source>Undo the last step, also of an earlier session</source>
        <translation>直前の操作を元に戻す（前回の操作も）</translation>
    </message>
    <message>
        <source>Redo it</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>Put what is selected into the bin</source>
        <translation>選択したものをごみ箱に入れる</translation>
    </message>
    <message>
        <source>Edit a cell of the table</source>
        <translation>表のセルを編集</translation>
    </message>
    <message>
        <source>Go to the details of what is chosen</source>
        <translation>選んだものの詳細へ</translation>
    </message>
    <message>
        <source>Board: move the card to the next stage; Ctrl with left moves it back</source>
        <translation>ボード：カードを次の段階へ。Ctrl＋← で戻す</translation>
    </message>
    <message>
        <source>Calendar: next month; Home shows today</source>
        <translation>カレンダー：次の月。Home で今日</translation>
    </message>
    <message>
        <source>Accept the chosen suggestion</source>
        <translation>選んだ候補を採用</translation>
    </message>
    <message>
        <source>Dismiss the chosen suggestion</source>
        <translation>選んだ候補を却下</translation>
    </message>
    <message>
        <source>Write or read the note</source>
        <translation>メモの編集・表示を切り替える</translation>
    </message>
    <message>
        <source>Open the calendar of a day&apos;s field</source>
        <translation>日付欄のカレンダーを開く</translation>
    </message>
    <message>
        <source>Everywhere in it</source>
        <translation>どこでも</translation>
    </message>
    <message>
        <source>Table, board, calendar</source>
        <translation>表・ボード・カレンダー</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
</context>
<context>
    <name>WatchLink</name>
    <message numerus="yes">
        <source>%1, and %n more item(s)</source>
        <translation>
            <numerusform>%1、ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Put on the watchlist</source>
        <translation>ウォッチリストに入れる</translation>
    </message>
</context>
<context>
    <name>WatchMenu</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n 件を選択中</numerusform>
        </translation>
    </message>
    <message>
        <source>Move to stage</source>
        <translation>段階を移す</translation>
    </message>
    <message>
        <source>Give to an owner…</source>
        <translation>担当を決める…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>書き出す…</translation>
    </message>
    <message>
        <source>Put into the bin</source>
        <translation>ごみ箱に入れる</translation>
    </message>
    <message>
        <source>Give to an owner</source>
        <translation>担当を決める</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>担当</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>Import a table…</source>
        <translation>表を読み込む…</translation>
    </message>
    <message>
        <source>Merge a colleague&apos;s bundle…</source>
        <translation>同僚のバンドルを統合…</translation>
    </message>
    <message>
        <source>Open the bin…</source>
        <translation>ごみ箱を開く…</translation>
    </message>
    <message>
        <source>Choose columns…</source>
        <translation>列を選ぶ…</translation>
    </message>
    <message>
        <source>Names of the stages…</source>
        <translation>段階の名前…</translation>
    </message>
    <message>
        <source>Keys of the watchlist…</source>
        <translation>ウォッチリストのキー操作…</translation>
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
        <translation>分野なし</translation>
    </message>
    <message>
        <source>No owner</source>
        <translation>担当なし</translation>
    </message>
</context>
<context>
    <name>WatchNews</name>
    <message>
        <source>“%1”: %2</source>
        <comment>title of an opportunity, what moved</comment>
        <translation>「%1」：%2</translation>
    </message>
    <message numerus="yes">
        <source>On the watchlist %n more thing(s) moved.</source>
        <translation>
            <numerusform>ウォッチリストでほか %n 件に変化がありました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New evidence is suggested on the watchlist: %n item(s).</source>
        <translation>
            <numerusform>ウォッチリストに新しい根拠の候補があります：%n 件。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WatchPane</name>
    <message>
        <source>Timeline</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>根拠</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>候補</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a tab and how many</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>注</translation>
    </message>
    <message>
        <source>Parts of the opportunity</source>
        <translation>案件の各部</translation>
    </message>
    <message>
        <source>No opportunity is chosen</source>
        <translation>案件が選ばれていません</translation>
    </message>
    <message>
        <source>Choose one to see and change everything that is known of it.</source>
        <translation>選ぶと、分かっていることをすべて見て変更できます。</translation>
    </message>
</context>
<context>
    <name>WatchTable</name>
    <message>
        <source>Opportunities</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>The usual columns</source>
        <translation>標準の列</translation>
    </message>
</context>
<context>
    <name>WatchWork</name>
    <message>
        <source>On the watchlist: %1</source>
        <translation>ウォッチリストに入れました：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) linked to “%1”</source>
        <translation>
            <numerusform>%n 件を「%1」にリンクしました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opportunity(s) put into the bin. Ctrl+Z brings it back.</source>
        <translation>
            <numerusform>案件 %n 件をごみ箱に入れました。Ctrl+Z で戻せます。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>元に戻すものがありません。</translation>
    </message>
    <message>
        <source>Nothing to redo.</source>
        <translation>やり直すものがありません。</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>取り消しました：%1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>やり直しました：%1</translation>
    </message>
    <message>
        <source>“%1” was added</source>
        <translation>「%1」の追加</translation>
    </message>
    <message>
        <source>“%1” was edited</source>
        <translation>「%1」の編集</translation>
    </message>
    <message>
        <source>“%1” was moved to another stage</source>
        <translation>「%1」の段階変更</translation>
    </message>
    <message>
        <source>evidence of “%1”</source>
        <translation>「%1」の根拠</translation>
    </message>
    <message>
        <source>evidence was taken off “%1”</source>
        <translation>「%1」の根拠を外す</translation>
    </message>
    <message>
        <source>“%1” was put into the bin</source>
        <translation>「%1」をごみ箱へ</translation>
    </message>
    <message>
        <source>“%1” was taken out of the bin</source>
        <translation>「%1」をごみ箱から戻す</translation>
    </message>
    <message>
        <source>a disagreement on “%1” was settled</source>
        <translation>「%1」の食い違いの解消</translation>
    </message>
    <message>
        <source>a change of “%1”</source>
        <translation>「%1」の変更</translation>
    </message>
    <message numerus="yes">
        <source>%1, and %n more</source>
        <translation>
            <numerusform>%1、ほか %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WatchlistView</name>
    <message>
        <source>Nothing matches</source>
        <translation>一致するものはありません</translation>
    </message>
    <message>
        <source>No opportunity has all that the filters ask for.</source>
        <translation>絞り込みの条件をすべて満たす案件はありません。</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>Nothing on the watchlist</source>
        <translation>ウォッチリストは空です</translation>
    </message>
    <message>
        <source>An opportunity begins with an item: press w on one in News, or add it by hand.</source>
        <translation>案件は記事から始まります。ニュースの記事で w を押すか、手動で追加してください。</translation>
    </message>
    <message>
        <source>Go to News</source>
        <translation>ニュースへ</translation>
    </message>
    <message>
        <source>Add an opportunity</source>
        <translation>案件を追加</translation>
    </message>
</context>
<context>
    <name>WhyWriter</name>
    <message>
        <source>WHY THESE TAGS</source>
        <translation>このタグの理由</translation>
    </message>
    <message>
        <source>No sector: nothing in the text matched a term of the seven sectors strongly enough.</source>
        <translation>分野なし：7 分野の用語に十分強く一致する箇所はありません。</translation>
    </message>
    <message>
        <source>Hedged wording</source>
        <translation>推測表現</translation>
    </message>
    <message>
        <source>%1, clause “%2”</source>
        <translation>%1、条項「%2」</translation>
    </message>
    <message>
        <source>given by hand</source>
        <translation>手動で指定</translation>
    </message>
    <message>
        <source>strength %1</source>
        <translation>強さ %1</translation>
    </message>
    <message>
        <source> · a speculative mention: all of its evidence is hedged</source>
        <translation>&#x3000;· 推測的な言及：根拠はすべて推測表現です</translation>
    </message>
    <message>
        <source>not this</source>
        <translation>これは違う</translation>
    </message>
    <message>
        <source>Taken off by hand: %1</source>
        <translation>手動で外したもの：%1</translation>
    </message>
    <message>
        <source>take back the last correction</source>
        <translation>直前の訂正を取り消す</translation>
    </message>
    <message>
        <source> and %1 more</source>
        <translation> ほか %1 件</translation>
    </message>
    <message>
        <source>chosen by hand</source>
        <translation>手動で選択</translation>
    </message>
    <message>
        <source>for “%1”</source>
        <translation>「%1」として</translation>
    </message>
    <message>
        <source>, in the title</source>
        <translation>、題名に</translation>
    </message>
    <message>
        <source>, hedged</source>
        <translation>、推測</translation>
    </message>
    <message>
        <source>Names the policy </source>
        <translation>言及する政策：</translation>
    </message>
    <message>
        <source>Places: </source>
        <translation>地域：</translation>
    </message>
    <message>
        <source>Hooks: </source>
        <translation>手がかり：</translation>
    </message>
    <message>
        <source>PROVENANCE</source>
        <translation>出所</translation>
    </message>
    <message>
        <source>Three things, judged apart and never made one number:</source>
        <translation>別々に判断し、一つの数字にまとめることのない三つの点：</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文書</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>情報源</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>言い回し</translation>
    </message>
    <message>
        <source>hedged sentences: %1</source>
        <translation>推測の文：%1</translation>
    </message>
    <message>
        <source>rate this source…</source>
        <translation>この情報源を評価…</translation>
    </message>
    <message>
        <source>Nothing in the text or known of the source says more.</source>
        <translation>本文にも情報源にも、これ以上の手がかりはありません。</translation>
    </message>
    <message>
        <source>someone not named</source>
        <translation>名の挙がらない者</translation>
    </message>
    <message>
        <source>Republished by %1 from %2</source>
        <translation>%2 から %1 が転載</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Official text</source>
        <translation>公式文書</translation>
    </message>
    <message>
        <source>Agency report</source>
        <translation>公的機関の報告</translation>
    </message>
    <message>
        <source>Press release</source>
        <translation>プレスリリース</translation>
    </message>
    <message>
        <source>News</source>
        <translation>報道</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>論説</translation>
    </message>
    <message>
        <source>AI text disclosed</source>
        <translation>AI 作成と明示</translation>
    </message>
    <message>
        <source>Kind not known</source>
        <translation>種類不明</translation>
    </message>
    <message>
        <source>A: completely reliable source</source>
        <translation>A：完全に信頼できる情報源</translation>
    </message>
    <message>
        <source>B: usually reliable source</source>
        <translation>B：おおむね信頼できる情報源</translation>
    </message>
    <message>
        <source>C: fairly reliable source</source>
        <translation>C：ある程度信頼できる情報源</translation>
    </message>
    <message>
        <source>D: not usually reliable source</source>
        <translation>D：あまり信頼できない情報源</translation>
    </message>
    <message>
        <source>E: unreliable source</source>
        <translation>E：信頼できない情報源</translation>
    </message>
    <message>
        <source>F: reliability can&apos;t be judged</source>
        <translation>F：信頼度を判断できない</translation>
    </message>
    <message>
        <source>No reliability letter is known for this source</source>
        <translation>この情報源の信頼度は不明です</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>見込み</translation>
    </message>
    <message>
        <source>Qualified</source>
        <translation>有望</translation>
    </message>
    <message>
        <source>Pursuing</source>
        <translation>取組中</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>提案済み</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>受注</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>失注</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Speaks for it</source>
        <translation>後押しする</translation>
    </message>
    <message>
        <source>Speaks against it</source>
        <translation>否定的</translation>
    </message>
    <message>
        <source>Neither for nor against</source>
        <translation>どちらでもない</translation>
    </message>
    <message>
        <source>quoted from the document</source>
        <translation>文書から引用</translation>
    </message>
    <message>
        <source>as reported</source>
        <translation>報道による</translation>
    </message>
    <message>
        <source>general knowledge, check before quoting</source>
        <translation>一般知識による。引用前に要確認</translation>
    </message>
    <message>
        <source>adopted</source>
        <translation>採択</translation>
    </message>
    <message>
        <source>amendment in force</source>
        <translation>改正施行</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>approved by the State Council executive meeting</source>
        <translation>国務院常務会議で承認</translation>
    </message>
    <message>
        <source>approved in principle by the State Council executive meeting</source>
        <translation>国務院常務会議で原則承認</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>決定</translation>
    </message>
    <message>
        <source>enacted</source>
        <translation>制定</translation>
    </message>
    <message>
        <source>established</source>
        <translation>設立</translation>
    </message>
    <message>
        <source>first published</source>
        <translation>初回公表</translation>
    </message>
    <message>
        <source>held on two days, the second</source>
        <translation>二日間開催の二日目</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>施行</translation>
    </message>
    <message>
        <source>issued</source>
        <translation>発出</translation>
    </message>
    <message>
        <source>partly in force</source>
        <translation>一部施行</translation>
    </message>
    <message>
        <source>period begins</source>
        <translation>期間開始</translation>
    </message>
    <message>
        <source>period ends</source>
        <translation>期間終了</translation>
    </message>
    <message>
        <source>pilots start</source>
        <translation>試行開始</translation>
    </message>
    <message>
        <source>promulgated</source>
        <translation>公布</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>提起</translation>
    </message>
    <message>
        <source>published</source>
        <translation>公表</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>報道</translation>
    </message>
    <message>
        <source>revised</source>
        <translation>改定</translation>
    </message>
    <message>
        <source>revision in force</source>
        <translation>改定施行</translation>
    </message>
    <message>
        <source>royal assent</source>
        <translation>国王裁可</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>transition begins</source>
        <translation>移行開始</translation>
    </message>
    <message>
        <source>names its issuer</source>
        <translation>発出元を明記</translation>
    </message>
    <message>
        <source>the source itself</source>
        <translation>情報源自体</translation>
    </message>
    <message>
        <source>the publisher</source>
        <translation>発行者</translation>
    </message>
    <message>
        <source>marked as opinion</source>
        <translation>論説と表示</translation>
    </message>
    <message>
        <source>marked as a press release</source>
        <translation>プレスリリースと表示</translation>
    </message>
    <message>
        <source>has a dateline</source>
        <translation>発信地・日付あり</translation>
    </message>
    <message>
        <source>says that it is republished</source>
        <translation>転載と明記</translation>
    </message>
    <message>
        <source>says that it is translated</source>
        <translation>翻訳と明記</translation>
    </message>
    <message>
        <source>says that it is sponsored</source>
        <translation>広告・協賛と明記</translation>
    </message>
    <message>
        <source>has an editor&apos;s note</source>
        <translation>編集注あり</translation>
    </message>
    <message>
        <source>carries words of an AI assistant</source>
        <translation>AI アシスタントの文言を含む</translation>
    </message>
    <message>
        <source>hedged wording</source>
        <translation>推測表現</translation>
    </message>
    <message>
        <source>marked as paid for</source>
        <translation>有料掲載と明記</translation>
    </message>
    <message>
        <source>mostly hedged, from here on</source>
        <translation>大半が推測（ここから）</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>計画</translation>
    </message>
    <message>
        <source>Tender</source>
        <translation>入札</translation>
    </message>
    <message>
        <source>Pilot</source>
        <translation>実証</translation>
    </message>
    <message>
        <source>Subsidy</source>
        <translation>補助金</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>基準</translation>
    </message>
    <message>
        <source>Consultation</source>
        <translation>意見募集</translation>
    </message>
    <message>
        <source>Market opening</source>
        <translation>市場開放</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>展示会</translation>
    </message>
    <message>
        <source>Investment</source>
        <translation>投資</translation>
    </message>
    <message>
        <source>Not fetched yet. Press Refresh.</source>
        <translation>未取得です。更新を押してください。</translation>
    </message>
    <message>
        <source>Reached %1</source>
        <translation>取得 %1</translation>
    </message>
    <message>
        <source>long ago</source>
        <translation>かなり前</translation>
    </message>
    <message>
        <source>Answers, but its newest item is from %1. See on its site whether the feed has moved.</source>
        <translation>応答はありますが、最新の記事は %1 のものです。フィードが移転していないかサイトで確認してください。</translation>
    </message>
    <message>
        <source>The publisher says that this feed is gone for good. Remove it or find its new address.</source>
        <translation>発行者によると、このフィードは廃止されました。削除するか、新しいアドレスを探してください。</translation>
    </message>
    <message>
        <source>%1, %2 (%3)</source>
        <comment>day, time, distance from UTC</comment>
        <translation>%1 %2（%3）</translation>
    </message>
    <message>
        <source>Answers with a feed that has no entries.</source>
        <translation>記事のないフィードを返します。</translation>
    </message>
    <message>
        <source>says that an agency wrote it</source>
        <translation>機関による報告と明記</translation>
    </message>
    <message>
        <source>Couldn&apos;t be read.</source>
        <translation>読めませんでした。</translation>
    </message>
    <message>
        <source>%1 It will be tried again.</source>
        <comment>a sentence</comment>
        <translation>%1もう一度試します。</translation>
    </message>
    <message>
        <source>No sources yet</source>
        <translation>情報源はまだありません</translation>
    </message>
    <message>
        <source>%1 of %2 sources reached, last %3</source>
        <translation>情報源 %2 件中 %1 件に到達、最終 %3</translation>
    </message>
    <message>
        <source>%1 of %2 sources reached</source>
        <translation>情報源 %2 件中 %1 件に到達</translation>
    </message>
    <message numerus="yes">
        <source>%n failing</source>
        <translation>
            <numerusform>失敗 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stale</source>
        <translation>
            <numerusform>更新停止 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n never fetched</source>
        <translation>
            <numerusform>未取得 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Today · %1</source>
        <translation>今日 · %1</translation>
    </message>
    <message>
        <source>Yesterday · %1</source>
        <translation>昨日 · %1</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>たった今</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%n 分前</numerusform>
        </translation>
    </message>
    <message>
        <source>no date, seen %1</source>
        <translation>日付なし、初見 %1</translation>
    </message>
    <message>
        <source>never</source>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>WorkspaceTabs</name>
    <message>
        <source>Workspaces</source>
        <translation>ワークスペース</translation>
    </message>
</context>
</TS>
