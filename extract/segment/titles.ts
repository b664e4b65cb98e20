/** What the title of a policy and the head of a contents list look like. */

/** Entries of a contents list end without a full stop and are never one sentence. */
export const CONTENTS = /^(?:本期要目|要目|本期目录|目录|目次|contents)$/i;

const TITLE_END =
  /(?:意见|方案|规划|规划纲要|纲要|计划|措施|办法|通知|条例|规定|要点|指南|倡议|报告|决定|公告|政策|细则|法|批复|函|目标|安排|行动|举措|清单|规则|任务分工|十条|若干政策|实施细则|建议|公报|情况|解读|答记者问|讲话|年鉴)(?:（[^）]*）)*$/;

/** 关于…的意见, …行动方案（2023—2025年）: ends in a kind of document and is no sentence. */
export const isTitleText = (text: string): boolean =>
  text.length >= 6 &&
  (text.length <= MAX_TITLE || (text.length <= MAX_JOINT && JOINT.test(text))) &&
  !/[。；]/.test(text) &&
  TITLE_END.test(text);

const MAX_TITLE = 70;
/** 某市甲局 某市乙局 某市丙局关于印发…的通知: a title that names many offices. */
const JOINT = /(?:局|委|委员会|厅|部|办公室|政府)[^。；]{0,60}关于.{4,70}的(?:通知|意见|公告)$/;
const MAX_JOINT = 140;

/** A column of short news, whose items each speak of another place. */
export const NEWS_COLUMN = /^(?:简讯|短讯|要闻|要闻简报|动态|各地动态|一句话新闻|政策速览)$/;

/** 编者按：近日，…: opens an editor's note. */
export const NOTE = /^(?:编者按|编者的话|编辑按)[：:]?/;

/** （来源：某报）: the end of an article in a newsletter. */
export const SOURCE = /^（来源[：:]?(.*?)）?$/;

/** ——2024年1月20日在某市第五届人民代表大会第三次会议上, or a piece of it: where and when a report was given. */
export const SPEECH =
  /^(?:[—\-－―–\s（(]*20\d\d年\d{1,2}月\d{1,2}日(?:[^。]{0,6}在)?[^。]{2,60}(?:会|大会|会议)上?[）)]?|[^。《》]{0,40}(?:人民代表大会|代表大会|人大|全会)[^。《》]{0,20}(?:会议|全会)上?[）)]?)$/;

/** 各位代表：现在，…: opens a speech. */
export const SALUTATION = /^(?:(?:各位|尊敬的)(?:人大)?(?:代表|委员|领导|同志|来宾)|同志们|代表们)/;

/** 某市人民政府市长 某某: who speaks. */
const SPEAKER =
  /^(?:[一-龥]{0,14}?(?:人民政府|政府))?(?:代理?)?(?:省长|市长|区长|县长|州长|盟长|旗长|专员|主任|(?:自治区|政府)主席|国务院总理)[：:\s]*[一-龥·]{0,12}$/;
const GIVER = /^[一-龥]{2,14}(?:省长|市长|区长|县长|州长|盟长|旗长)[一-龥·]{2,4}$/;
const MAX_SPEAKER = 30;

/** （上接第1版）, 20240126: what a newspaper or a page says of itself. */
const PAPER = /^[（(]?(?:上接|下转|紧接).{0,8}版[）)]?$|^\d{4,8}$|^20\d\d[-年/.]\d{1,2}[-月/.]\d{1,2}日?$/;

/** 专栏1 …情况, 表2 …目标: the caption of a table. */
const CAPTION = /^(?:专栏|附?[表图])\s*[\d一二三四五六七八九十]/;

/** 市十七届人大三次会议文件（一）: what a text is one of. */
const OF_MEETING = /(?:会议|大会|全会)(?:文件|材料|资料)(?:之?[一二三四五六七八九十]+|（[^）]*）)?$/;

/** A line that says by whom, where or to whom something was said, and is no title of it. */
export const isNoTitle = (text: string): boolean =>
  SPEECH.test(text) ||
  SALUTATION.test(text) ||
  (text.length <= MAX_SPEAKER && (SPEAKER.test(text) || GIVER.test(text))) ||
  PAPER.test(text) ||
  CAPTION.test(text) ||
  OF_MEETING.test(text) ||
  /^[（(][^（）()]*[）)]$/.test(text) ||
  /[：:]$/.test(text);
