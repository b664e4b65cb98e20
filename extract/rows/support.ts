/**
 * What a recipient gets, against what a government raises, pays out in all or wants to reach. A row against outdoes those for
 * a grant: grants are spoken of near most figures of a policy that grants.
 */
import { rowsThat } from './row.ts';

/** Grants are money or a share of what the recipient pays. */
const MONEY_OR_SHARE = ['kind:money', 'unit:%'];

/** ，再给予…: a clause behind that begins with the grant itself belongs to the sum before it; any other has its own. */
const GOES_ON = '，(?:可|均|再|择优|由[^，]{1,16}|同时|并|分别|依次)*';

/** 每家, 同一户, 每月: for which single case a sum holds. */
const ONE = '人生家个户件项亩吨台次名月年';
const EACH = `(?:单|每|同一)[${ONE}]`;

/** What a clause opens with that limits the grant before it. */
const LIMIT = `(?:{LIMIT}|最高|金额|分别|${EACH})`;

const RAISED = '可(?:提高|上浮|放宽|增加)[至到]';

export const SUPPORT = [
  ...rowsThat('support', {
    'support.granted': { when: [MONEY_OR_SHARE, ['{GRANT|PAY}…@', '鼓励#']] },
    // 按投资额的5%，再给予补助
    'support.granted-behind': {
      when: [
        MONEY_OR_SHARE,
        [`#…(?:${GOES_ON})?{GRANT|PAY}`, `#…${GOES_ON}(?:最高|按|支持|${EACH})…{GRANT|PAY}`, '#~券'],
      ],
    },
    // 给予补助，金额不超过500万元: the grant stands in a clause before, and this one limits it.
    'support.limited': {
      when: [MONEY_OR_SHARE, '{GRANT|PAY}……#', ['bound:<=', `${LIMIT}~#`, `${RAISED}#`, '#的(?:标准|比例)']],
    },
    // 三、补贴标准 over （一）骨干人才，每人每月800元: the heading says that it is granted.
    'support.in-section': { when: [MONEY_OR_SHARE, ['role:support', 'is:under-grants']] },
    'support.surcharge': { when: ['unit:%', '(?:在此基础上|再|额外|标准)~(?:上浮|加成)#'] },
    'support.share-rises': {
      when: [
        'unit:个百分点',
        [
          '{GRANT}(?:比例|标准|率)?~(?:提高|上浮|增加)#',
          '(?:追加|提高|上浮|增加){GRANT}(?:比例|标准)?#',
          '贴息…#',
          '#的?(?:利息|贷款)?{GRANT}',
        ],
      ],
    },
    // 每家企业最多补助3个展位: how many things are granted.
    'support.so-many': { when: [['最多{GRANT}@', '给予#…{GRANT}']] },
    'support.aid': { when: ['kind:money', '(?:救助|保障|供养)(?:金|金额|标准)…#'] },
  }),
  ...rowsThat('target', {
    // Money that the government raises or that flows anyway.
    // 补偿资金池规模扩充至1亿元: a pool that grows, although its name is that of a grant.
    'own-money.pool': {
      when: ['kind:money', '(?:规模|资金池?|总额)(?:扩充|扩大|增加|提高)?(?:达|达到|到|至)#'],
    },
    // 安排专项资金20亿元，发行专项债券50亿元，最高不超过60亿元: no word of a grant stands beside it.
    'own-money.raised': {
      when: [
        'kind:money',
        ['(?:{FUND}|总投资|投资总额|授信)~#', '(?:设立|筹集|统筹|安排|投入)…#', '#的~基金'],
      ],
      not: ['{GRANT|PAY}…#', '#…{GRANT|PAY}(?!~(?:基金|资金))', '#~券'],
    },
    // 发放消费券1亿元: all that is handed out, not what one person gets.
    'own-money.handed-out': { when: ['kind:money', '发放…(?:券|报酬|贷款)#'] },
    // 养老金标准由110元提高到125元: what a law or a plan gives to all is a level that moves.
    'level.standard': {
      when: ['kind:money', '(?:标准|待遇|养老金)…(?:{MOVE})[到至]…#'],
      not: ['{GRANT|PAY}…#'],
    },
    // 覆盖率达到80%: a level, not a share that is paid.
    'level.rate': { when: ['unit:%', '(?:{RATE}|增长|下降|降低|提高到|达到)~#'], not: ['#~{GRANT|PAY}'] },
    'level.split': { when: ['unit:%', '安排(?:不[低高少多超]\\S{1,2})?@'] },
  }),
];
