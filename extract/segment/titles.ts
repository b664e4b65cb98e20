/** What the title of a policy and the head of a contents list look like. */

/** Entries of a contents list end without a full stop and are never one sentence. */
export const CONTENTS = /^(?:本期要目|要目|本期目录|目录|目次|contents)$/i;

const TITLE_END =
  /(?:意见|方案|规划|规划纲要|纲要|计划|措施|办法|通知|条例|规定|要点|指南|倡议|报告|决定|公告|政策|细则|法|批复|函|目标|安排|行动|举措|清单|规则|任务分工|十条|若干政策|实施细则|建议|公报|情况)(?:（[^）]*）)*$/;

/** 关于…的意见, …行动方案（2023—2025年）: ends in a kind of document and is no sentence. */
export const isTitleText = (text: string): boolean =>
  text.length >= 6 && text.length <= 70 && !/[。；]/.test(text) && TITLE_END.test(text);

/** A column of short news, whose items each speak of another place. */
export const NEWS_COLUMN = /^(?:简讯|短讯|要闻|要闻简报|动态|各地动态|一句话新闻|政策速览)$/;

/** 编者按：近日，…: opens an editor's note. */
export const NOTE = /^(?:编者按|编者的话|编辑按)[：:]?/;

/** （来源：某报）: the end of an article in a newsletter. */
export const SOURCE = /^（来源[：:]?(.*?)）?$/;
