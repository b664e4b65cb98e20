/** The about page, and what is new in the data. */
export const help = {
  'parts.unjoined':
    '本机导入的 {n} 份文献没有并入，不在以下的列表和计数里，仍保存在本机：{titles}。请重新载入本页。',
  'parts.loading': '正在载入市县的数据……',
  'parts.unread':
    '{places}市县的承诺 {n} 条、结果 {results} 条没有载入，不在以下的列表和计数里，不等于没有。',
  'parts.unreadResults': '{places}市县的结果 {n} 条没有载入，那里的承诺有没有结果还不知道，不等于没有。',
  'parts.etc': '{places}等 {n} 地',
  'parts.one': '载入一地……',
  'parts.all': '全部载入',
  'parts.failed': '{places}市县的数据没有载入，不在以下的列表和计数里：{reason}',
  'parts.offline': '没有网络，这一部分也没有在本机用过。联网后再试。',
  'about.what':
    '本页把政策文件里的量化承诺读成可核对的数据：每个数字都能回到它所在的句子，不是一回事的不放在一条轴上比较。没有服务器，所写的笔记只留在本机。',
  'about.data': '现在的数据',
  'about.dataFacts': '{targets} 条承诺，{policies} 项政策，{documents} 份文献；{date}；数据版本 {version}。',
  'about.noDate': '没有刊期',
  'about.stated': '写明的与推断的',
  'about.stated.1': '数值、单位、界限（以上、不超过、约）都取自原句，不换算后再当作原文。',
  'about.stated.2':
    '期限写在本句里的是“写明”；取自小标题、题名中的规划期或全文所属年份的，标一个浅点（•）；由同段另一句或“三年内”一类的话推出的，标“推算”。',
  'about.stated.3': '年均速度、所需增速等由两个数算出的，都标“推算”，并写出算式。',
  'about.stated.4':
    '没有不等于零：“没有文献”“文件提到但没有数字”“不可比较”是三种情形，样子也不同。过了期限而没有录入结果的，不说没有完成。',
  'about.found': '承诺是怎样找到的',
  'about.found.1': '文件读成文字，分出每项政策、章节、段落和句子，跨页断开的句子接好。',
  'about.found.2': '认出数字、单位、界限、日期、地区；全部按规则，不用模型，离线进行，同一输入总得同一结果。',
  'about.found.3':
    '判断哪些数是承诺，哪些是现状、条件、名称的一部分；每个没有采用的数字在“原文”里都写明原因。',
  'about.found.4': '同一条承诺在几处出现的合为一条，各处原句都保留。人工校正过的字段有标记。',
  'about.limits': '已知的局限',
  'about.limits.1': '规则没见过的说法会读错或漏读。重要的数字请点开原句核对；“存疑”一栏列出最需要看的。',
  'about.limits.2': '扫描件和图片里的字读不出来；没有题名或日期的文件，期限更难判断。',
  'about.limits.3':
    '指标名相同不等于口径相同：能否比较由单位、口径、范围等判断，判断不了的并排放，不共用轴。',
  'about.limits.4': '数据只含收录的文献。没有找到某地的承诺，不说明该地没有承诺。',
  'about.accuracy': '准确度',
  'about.accuracyHint':
    '与人工标注对照（{date}）。“找到”指找到该找的数（F1），“整条正确”指一条记录的各项全部正确（F1），1 为全对。',
  'about.accuracy.set': '文本',
  'about.accuracy.detection': '找到',
  'about.accuracy.full': '整条正确',
  'about.set.real': '真实文件（权重用它们训练，写规则时看过错误）',
  'about.set.unseen': '真实的国务院报告（写规则时没人看过）',
  'about.set.given': '三期给定的刊物（写规则时看过）',
  'about.set.dev': '自撰文本，第一组（写规则时看过）',
  'about.set.dev2': '自撰文本，第二组（写规则时看过）',
  'about.set.heldout': '自撰文本，第三组（写规则时看过）',
  'about.set.blind': '自撰文本（规则作者从未看过）',
  'about.accuracyLimit':
    '真实文件不在本程序里。没人看过的国务院报告最接近新文件的情形，但条数少、只有一类；自撰文本是为测试编写的。',
  'about.yours': '您的内容',
  'about.yours.1':
    '笔记、实际值、导入的文件和演示都存在本机这个浏览器里，不发往任何地方；本页不向其他主机发出请求。',
  'about.yours.2': '清除网站数据会删掉它们，请在“笔记 → 备份与存储”里定期备份。',
  'about.change': '数据若有错',
  'about.changeHint': '请记下编号和原句告诉数据的维护者；校正写入数据文件，并在记录上标明。',
  'about.licences': '所用的第三方软件',
  'about.licencesHint': '本页内含若干开源软件包，各按其许可证使用。',
  'about.licencesShow': '软件包和许可证全文',
  'about.licencesFailed': '许可证文件没有读出来：{reason}',
  'news.title': '自您上次查看以来，数据有更新（{before} → {now}）',
  'news.large':
    '数据有更新（{before} → {now}）。上次的内容没有逐条记下（数据量大，或浏览器未能保存），不能列出变化。',
  'news.wording': '承诺本身没有变化，只是措辞或出处有改动。',
  'news.added': '新增 {n} 条',
  'news.dropped': '消失 {n} 条',
  'news.raised': '数值提高 {n} 条',
  'news.lowered': '数值降低 {n} 条',
  'news.restated': '改了单位、界限或写法 {n} 条',
  'news.moved': '期限变动 {n} 条',
  'news.fromTo': '{before} → {now}',
  'news.noFigure': '没有数字',
  'news.noDate': '没有期限',
  'news.more': '另有 {n} 条',
  'news.dismiss': '知道了',
  'about.offline': '断网使用',
  'about.offline.none':
    '本页还没有存到本机，断网后不能再打开。须经 https 或 localhost 打开，浏览器也允许，才会存下。',
  'about.offline.file': '本页是一个文件，不需要网络。',
  'about.offline.some':
    '总览和目标库断网时已能打开，其余各部分正在存到本机：已存 {kept} / {all} 个文件。用到的部分先存。',
  'about.offline.stopped':
    '总览和目标库断网时已能打开，其余各部分还没有存全：已存 {kept} / {all} 个文件。联网后接着存。',
  'about.offline.parts': '市县的数据按省分开，用过的才存到本机。',
  'about.offline.all': '本页的 {all} 个文件都已存到本机，断网时处处可用。',
} as const;
